//! Who pays for the changes, and what there is to say of a decided committee.

use model::distribution::Policy;

/// The sentence above the table of committees, and those under the row of a committee that has items or an own change.
#[derive(Debug)]
pub struct Decisions {
    pub items: fn(amount: &str) -> String,
    pub items_in_change: fn(amount: &str) -> String,
    pub not_carried_out: fn(amount: &str) -> String,
    pub others_pay: fn(amount: &str) -> String,
    pub others_get: fn(amount: &str) -> String,
    pub result_pays: fn(amount: &str) -> String,
    pub result_gets: fn(amount: &str) -> String,
    pub nobody_else: &'static str,
    pub makes_one_short: &'static str,
    pub makes_many_short: fn(count: usize) -> String,
    pub committees: &'static str,
    pub other_committee: &'static str,
    pub other_committees: fn(count: usize) -> String,
    pub share: fn(amount: &str, is_one: bool) -> String,
    pub pay: fn(amount: &str, is_one: bool) -> String,
    pub get_less: fn(amount: &str, is_one: bool) -> String,
    pub by_policy: fn(Policy, gets: bool) -> &'static str,
    pub into_result: fn(amount: &str, into: &str) -> String,
    pub into_out_of: [&'static str; 2],
    pub is_technical: &'static str,
    pub nobody_shares: &'static str,
    pub nothing_to_share: &'static str,
    pub largest_change: fn(name: &str, amount: &str) -> String,
    pub gaps_one: &'static str,
    pub gaps_many: fn(count: usize) -> String,
}
