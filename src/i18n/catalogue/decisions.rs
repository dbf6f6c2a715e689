//! What there is to say of a decided committee.

/// The sentences under the row of a committee that has items or an own change.
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
}
