//! The goals in a large follow-up: their state, with a reason and an indicator.

use model::follow_up::measures::Touch;

/// Texts of the view.
#[derive(Debug)]
pub struct Goals {
    pub title: fn(month: &str) -> String,
    pub lead: &'static str,
    /// In the other months: when the goals are followed up, and the way there.
    pub when: &'static str,
    pub not_in: fn(month: &str) -> String,
    pub show: fn(month: &str) -> String,
    /// The joint judgements.
    pub joint: &'static str,
    /// The state, as a choice.
    pub state: fn(name: &str) -> String,
    /// Why, and what shows it.
    pub reason: &'static str,
    pub reason_of: fn(name: &str) -> String,
    pub reason_wanted: &'static str,
    pub indicator: &'static str,
    pub indicator_of: fn(name: &str) -> String,
    pub indicator_wanted: &'static str,
    pub nothing_missing: &'static str,
    pub missing: fn(count: usize) -> String,
    pub not_assessed: fn(count: usize) -> String,
    /// Indicators that can be taken over.
    pub take: &'static str,
    pub result_indicator: fn(share: &str, target: &str) -> String,
    pub target: fn(target: &str) -> String,
    /// What a measure may do to a goal, and that this is our reading.
    pub may: fn(Touch) -> &'static str,
    pub by_measure: fn(measure: &str, committee: &str, may: &str) -> String,
    pub assumed: &'static str,
    pub serves_none: &'static str,
    /// The year on the page of a goal.
    pub in_year: &'static str,
    pub measures_on_goal: &'static str,
    pub touched_by_none: &'static str,
    pub to_goals: &'static str,
}
