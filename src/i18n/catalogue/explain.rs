//! How a number came about.

use model::distribution::Policy;

/// The explanation dialog.
#[derive(Debug)]
pub struct Explain {
    pub given: &'static str,
    pub sum: &'static str,
    pub product: &'static str,
    pub percent_of: &'static str,
    pub raised_by: &'static str,
    pub lowered_by: &'static str,
    pub quotient: &'static str,
    pub in_percent_of: &'static str,
    pub smaller: &'static str,
    pub not_below_zero: &'static str,
    pub only_below_zero: &'static str,
    pub within: &'static str,
    pub distributed_part: fn(Policy) -> &'static str,
    pub apportioned_part: &'static str,
    pub rounded_krona: &'static str,
    pub rounded_thousand: &'static str,
    pub input: &'static str,
    pub value: &'static str,
    pub source: &'static str,
    pub quality: &'static str,
    pub start_state: &'static str,
    pub decision: &'static str,
    pub own_assumption: &'static str,
    pub locked: &'static str,
    pub neutral_default: &'static str,
    pub not_in_file: &'static str,
    pub law: fn(law: &str, source: &str) -> String,
    pub need_formula: &'static str,
}
