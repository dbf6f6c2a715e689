//! The checks of the law: what it asks, whether the budget complies, and by how much.

use model::checks::{CheckState, Paragraph};
use model::statutes::result_reserve::ReserveUse;

/// How many checks have each result.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CheckCounts {
    /// Those that are met, or leave room.
    pub met: usize,
    /// Those that are not met.
    pub not_met: usize,
    /// Those that cannot be decided from what is known.
    pub open: usize,
}

/// The checks, and the inputs they need.
#[derive(Debug)]
pub struct Checks {
    pub title: &'static str,
    pub summary: fn(year: u16, budget: CheckCounts, fees: CheckCounts) -> String,
    pub state: fn(CheckState) -> &'static str,
    pub paragraph: fn(Paragraph) -> String,
    pub result: &'static str,
    pub plan: fn(from: u16, to: u16) -> String,
    pub fees: &'static str,
    pub budget: &'static str,
    pub target: &'static str,
    pub reserve: &'static str,
    pub deficit: fn(year: u16) -> String,
    pub no_deficit: &'static str,
    pub no_deficit_about: &'static str,
    // What was found.
    pub exceeds: fn(amount: &str) -> String,
    pub by_reserve: fn(deficit: &str) -> String,
    pub zero_result: &'static str,
    pub deficit_found: fn(deficit: &str) -> String,
    pub falls_despite_reserve: fn(deficit: &str, missing: &str) -> String,
    pub if_gaps_remain: fn(amount: &str) -> String,
    pub target_met: fn(share: &str, target: &str, beyond: &str) -> String,
    pub target_missed: fn(share: &str, target: &str, missing: &str) -> String,
    pub may_set_aside: fn(most: &str) -> String,
    pub nothing_to_set_aside: &'static str,
    pub depends_on_equity: fn(usual: &str, negative: &str) -> String,
    pub depends_on_reserve: &'static str,
    pub sets_aside: fn(amount: &str) -> String,
    pub sets_aside_too_much: fn(amount: &str) -> String,
    pub takes_too_much: fn(amount: &str) -> String,
    pub reserve_balance: fn(amount: &str) -> String,
    pub used_for: fn(ReserveUse) -> &'static str,
    pub deficit_due: fn(amount: &str, year: u16, due: u16) -> String,
    pub restored: fn(year: u16) -> String,
    pub not_restored: fn(left: &str) -> String,
    pub not_yet_due: fn(left: &str, plan_ends: u16) -> String,
    pub covers: fn(covered: &str, cost: &str) -> String,
    pub beyond_cost: fn(amount: &str, cost: &str) -> String,
    pub cost_not_known: fn(count: usize) -> String,
    pub at_ceiling: &'static str,
    pub below_ceiling: fn(room: &str) -> String,
    pub above_ceiling: fn(beyond: &str) -> String,
    pub stopped: &'static str,
    pub fee: &'static str,
    pub fee_income: &'static str,
    pub self_cost_and_ceilings: &'static str,
    pub fees_caption: fn(year: u16, unit: &str) -> String,
    // The sums.
    pub sum_budget: &'static str,
    pub sum_target: &'static str,
    pub sum_reserve: &'static str,
    pub sum_deficit: &'static str,
    pub required_result: &'static str,
    pub floor: &'static str,
    pub floor_negative: &'static str,
    pub ceiling: &'static str,
    pub most: &'static str,
    pub balance_result: fn(year: u16) -> String,
    // What is asked.
    pub inputs: &'static str,
    pub inputs_about: &'static str,
    pub equity: &'static str,
    pub equity_answers: [&'static str; 3],
    pub asked_reserve: fn(year: u16) -> String,
    pub asked_deficit: fn(year: u16) -> String,
    pub asked_gains: fn(year: u16) -> String,
    pub asked_to_reserve: fn(year: u16) -> String,
    pub asked_from_reserve: fn(year: u16) -> String,
    pub asked_special: fn(year: u16) -> String,
    pub not_known: &'static str,
}
