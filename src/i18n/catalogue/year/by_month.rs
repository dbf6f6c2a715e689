//! The year of the committees month by month, as it is drawn.

use std::cmp::Ordering;

/// Texts of the section.
#[derive(Debug)]
pub struct ByMonth {
    pub title: &'static str,
    /// The choice of what is drawn.
    pub shown: &'static str,
    /// What has been paid by the end of the month, and how that compares with the budget (greater: it costs more).
    pub so_far: fn(name: &str, month: &str, cost: &str, deviation: &str, against: Ordering) -> String,
    /// What the year comes to against its budget, in the same way.
    pub expected: fn(cost: &str, budget: &str, deviation: &str, against: Ordering) -> String,
    /// The same of a year that is over.
    pub in_all: fn(name: &str, cost: &str, budget: &str, deviation: &str, against: Ordering) -> String,
    /// Between which deviations the year is expected to end.
    pub band: fn(low: &str, high: &str) -> String,
    pub not_reported: fn(name: &str, month: &str) -> String,
    pub reported_of: fn(reported: usize, count: usize) -> String,
    /// What the band is, and where it is changed.
    pub band_about: &'static str,
    pub band_unknown: &'static str,
    pub to_assumptions: &'static str,
    /// The two drawings.
    pub cost: &'static str,
    pub deviation: &'static str,
    pub cost_of: fn(name: &str, moves: &str) -> String,
    pub deviation_of: fn(name: &str, moves: &str) -> String,
    /// A month that is still to come, among the words of a drawing.
    pub expected_in: fn(month: &str) -> String,
    /// The line at no deviation.
    pub budget_line: &'static str,
    pub budget_end: &'static str,
    pub forecast_end: &'static str,
    pub outturn_end: &'static str,
    /// The table.
    pub table: &'static str,
    pub table_of: fn(name: &str) -> String,
    pub month: &'static str,
    pub low: &'static str,
    pub high: &'static str,
    /// Why a number of the table is not there.
    pub unknown: &'static str,
}
