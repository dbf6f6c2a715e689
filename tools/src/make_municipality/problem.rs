//! Errors in tables.

use std::fmt;

/// An error in a table, with its place.
#[derive(Debug)]
pub struct Problem {
    place: String,
    what: String,
}

impl Problem {
    /// A problem at a place, such as "tools/figures/incomes.csv:12".
    pub fn new(place: impl Into<String>, what: impl Into<String>) -> Self {
        Self { place: place.into(), what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.place, self.what)
    }
}

impl std::error::Error for Problem {}
