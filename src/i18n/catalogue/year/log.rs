//! The log of the year: what was reported, decided and judged in each month.

/// Texts of the view.
#[derive(Debug)]
pub struct Log {
    pub title: &'static str,
    pub lead: &'static str,
    pub print: &'static str,
    pub nothing: &'static str,
    /// The kinds of entry.
    pub outturn: &'static str,
    pub forecasts: &'static str,
    pub measure: &'static str,
    pub request: &'static str,
    pub answer: &'static str,
    pub judgement: &'static str,
    pub event: &'static str,
    pub comment: &'static str,
    /// What they say. Amounts are in words or with their unit.
    pub reported: fn(reported: usize, count: usize) -> String,
    pub against_budget: fn(amount: &str, is_better: bool) -> String,
    pub as_budgeted: &'static str,
    /// Of the committee whose figures are all that the reader sees; otherwise of all together.
    pub first_forecasts: fn(committee: Option<&str>, deviation: &str) -> String,
    pub moved: fn(committee: Option<&str>, month: &str, from: &str, to: &str) -> String,
    pub changed: fn(count: usize) -> String,
    pub from_to: fn(name: &str, from: &str, to: &str) -> String,
    pub own_forecast: fn(name: &str, amount: &str, reason: &str) -> String,
    pub no_reason: &'static str,
    pub decided: fn(committee: &str, measure: &str) -> String,
    pub promised: fn(amount: &str) -> String,
    /// What the executive board gives from the reserve.
    pub gave: fn(committee: &str, amount: &str) -> String,
    pub requested: fn(committee: &str, amount: &str) -> String,
    /// Follows what is requested.
    pub no_answer: &'static str,
    pub granted: fn(committee: &str, amount: &str, financed: &str) -> String,
    pub refused: fn(committee: &str) -> String,
    pub judged: fn(name: &str, state: &str) -> String,
    pub happened: fn(event: &str, amount: &str) -> String,
    /// The comment on a month.
    pub write: fn(month: &str) -> String,
    pub comment_on: fn(month: &str) -> String,
}
