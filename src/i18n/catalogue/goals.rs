//! The goals, and the goal shares of committees.

/// The tab of the goals.
#[derive(Debug)]
pub struct Goals {
    /// How many goals are no part of the proposal.
    pub left_out: fn(count: usize) -> String,
    pub unchanged: &'static str,
    pub gain: fn(gain: usize, all: usize) -> String,
    pub lose: fn(lose: usize, all: usize) -> String,
    pub gain_and_lose: fn(gain: usize, lose: usize, all: usize) -> String,
    /// All goals change by this; the second also says why, where all committees do too.
    pub alike: fn(all: usize, percent: &str) -> String,
    pub alike_as_committees: fn(all: usize, percent: &str) -> String,
    pub largest_change: fn(name: &str, amount: &str) -> String,
    pub equal: &'static str,
    pub by_change: &'static str,
    pub shares_note: &'static str,
    pub edit: &'static str,
    pub no_missions: &'static str,
    pub missions: fn(count: usize) -> String,
    pub wording: &'static str,
    pub shares_title: &'static str,
    pub shares_about: &'static str,
    pub equal_shares: &'static str,
    pub own_shares: &'static str,
    pub given_shares: &'static str,
    pub no_goals: &'static str,
    pub caption: fn(name: &str) -> String,
    pub goal: &'static str,
    pub share: &'static str,
    pub sum: &'static str,
    pub share_of: fn(goal: &str) -> String,
    pub reset: fn(name: &str) -> String,
    pub reset_short: &'static str,
    pub only_goal: &'static str,
    pub share_out_of_range: &'static str,
}
