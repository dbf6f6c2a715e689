//! Why what was typed into a number field is refused.

/// Why what was typed into a number field is refused, and what to write instead.
#[derive(Debug)]
pub struct Typing {
    pub above_ceiling: &'static str,
    pub not_a_number: fn(example: &str) -> String,
    pub example_rate: &'static str,
    pub example_amount: &'static str,
    pub outside: &'static str,
    pub outside_in: fn(year: u16) -> String,
    pub outside_weight: &'static str,
    pub whole_thousands: &'static str,
    pub below_zero: fn(most: &str) -> String,
    pub not_here: &'static str,
    pub ambiguous: fn(typed: &str, one: &str, other: &str) -> String,
}
