//! The parts of the equalisation, two sentences each.

use model::rows::RevenueRow;

/// The parts of the equalisation.
#[derive(Debug)]
pub struct Parts {
    pub title: &'static str,
    pub about: &'static str,
    pub caption: fn(year: u16, unit: &str) -> String,
    pub part: &'static str,
    pub amount: &'static str,
    /// What each row is, where something is said about it.
    pub explained: &'static [(RevenueRow, &'static str)],
}
