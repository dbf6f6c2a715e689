//! What all views of the follow-up share: head, months and the choice of view.

use model::follow_up::Month;

/// Texts of the frame.
#[derive(Debug)]
pub struct Frame {
    /// The heading with the month of the follow-up.
    pub title: fn(month: &str) -> String,
    /// The heading before there is a budget to follow up.
    pub title_without_month: &'static str,
    /// The names of the views, in their order.
    pub tabs: [&'static str; 7],
    /// What the list of views is called.
    pub views: &'static str,
    /// The name of a month, as in a sentence.
    pub month: fn(Month) -> &'static str,
    /// The name of a month, three letters or so.
    pub month_short: fn(Month) -> &'static str,
    /// The months from January to one, as the head of a table.
    pub to_date: fn(month: &str) -> String,
    /// What the list of months is called.
    pub months: &'static str,
    /// Below the months: what the large circle and the dash mean.
    pub months_legend: &'static str,
    /// What is said of a follow-up by screen readers: of which kind it is, and whether there is an outturn.
    pub small_follow_up: &'static str,
    pub large_follow_up: &'static str,
    pub no_follow_up: &'static str,
    pub is_done: &'static str,
    pub is_to_come: &'static str,
    /// Who plays, and that only that committee's figures are shown.
    pub sees_only: fn(committee: &str) -> String,
    /// The activities of all committees, or of those named, are not known.
    pub unknown_activities: fn(names: Option<&str>) -> String,
    /// Of a follow-up before the stop of a game.
    pub has_passed: fn(month: &str) -> String,
    pub to_stop: fn(month: &str) -> String,
    /// The budget is no adopted one.
    pub not_adopted: fn(name: &str) -> String,
    pub adopt: &'static str,
    /// Nothing is open: the start state can be followed up.
    pub no_budget: &'static str,
    pub adopt_start: &'static str,
    /// The name of the budget that is made of the start state.
    pub start_budget_name: fn(year: u16) -> String,
}
