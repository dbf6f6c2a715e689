//! The law's values of a year, and those that are not known.

use model::law::Parameter;

/// The law's values of a year.
#[derive(Debug)]
pub struct Values {
    pub title: &'static str,
    pub about: &'static str,
    pub unknown: fn(year: u16, count: usize) -> String,
    pub all_known: fn(year: u16) -> String,
    pub all_values: fn(year: u16) -> String,
    pub own_assumption: &'static str,
    pub remove_assumption: fn(name: &str) -> String,
    pub remove: &'static str,
    pub assume: fn(name: &str, unit: &str) -> String,
    pub assume_as_in: fn(year: u16, value: &str) -> String,
    pub not_in_force: &'static str,
    pub name: fn(Parameter) -> &'static str,
}
