//! The page of a goal.

/// The page.
#[derive(Debug)]
pub struct GoalPage {
    pub all_goals: &'static str,
    pub unknown: &'static str,
    /// That the municipality file has no goal of the name in the address.
    pub unknown_about: fn(municipality: &str) -> String,
    /// What goes to the goal in a year.
    pub gets: fn(year: u16, amount: &str) -> String,
    /// How that differs from the start state.
    pub as_before: &'static str,
    pub more: fn(amount: &str) -> String,
    pub less: fn(amount: &str) -> String,
    pub gets_nothing: fn(year: u16) -> String,
    pub money: &'static str,
    pub money_about: &'static str,
    pub money_caption: fn(goal: &str) -> String,
    pub year: &'static str,
    pub start: &'static str,
    pub now: &'static str,
    pub change: &'static str,
    pub committees: &'static str,
    pub committees_about: &'static str,
    pub committees_caption: fn(goal: &str) -> String,
    pub no_committee: &'static str,
    pub committee: &'static str,
    pub share: &'static str,
    pub share_of: fn(committee: &str) -> String,
    pub only_goal: &'static str,
    pub sum: &'static str,
    pub other_shares: &'static str,
    pub companies: fn(companies: &str) -> String,
    pub missions: &'static str,
    pub no_missions: &'static str,
    pub edit: &'static str,
    pub indicators: &'static str,
    pub no_indicators: &'static str,
    pub indicators_about: &'static str,
    /// The reason why an indicator has no outcome of a year, or no target.
    pub no_figure: &'static str,
    pub indicators_caption: fn(goal: &str) -> String,
    pub indicator: &'static str,
    pub target: &'static str,
    pub source: &'static str,
    pub other_goals: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub equal: &'static str,
}
