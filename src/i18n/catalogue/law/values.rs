//! The law's values of a year, and those that are not known.

use model::law::Parameter;

/// The law's values of a year.
#[derive(Debug)]
pub struct Values {
    pub title: &'static str,
    pub about: &'static str,
    pub unknown: fn(year: u16, count: usize) -> String,
    pub all_known: fn(year: u16) -> String,
    pub known: fn(year: u16) -> String,
    pub own: &'static str,
    pub forget: fn(name: &str) -> String,
    pub forget_word: &'static str,
    pub assume: fn(name: &str, unit: &str) -> String,
    pub as_in: fn(year: u16, value: &str) -> String,
    pub not_in_force: &'static str,
    pub name: fn(Parameter) -> &'static str,
}
