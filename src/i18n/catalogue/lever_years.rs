//! What a lever that is set does over the years.

use model::carry::Carry;

/// How a setting carries into later years, and what it brings in each year.
#[derive(Debug)]
pub struct LeverYears {
    pub carry: &'static str,
    pub carry_of: fn(lever: &str) -> String,
    pub carry_name: fn(Carry) -> &'static str,
    pub added_to_law: &'static str,
    pub same_amount: &'static str,
    pub held_at_start: &'static str,
    pub not_possible: &'static str,
    pub years: fn(first: u16, last: u16) -> String,
    pub pool: fn(amounts: &str, years: &str) -> String,
    pub need: fn(amounts: &str, years: &str) -> String,
    pub grant: fn(amounts: &str, years: &str) -> String,
    pub result: fn(amounts: &str, years: &str) -> String,
    pub nothing: fn(years: &str) -> String,
}
