//! The services as bars, and what opens under one.

/// The table. Amounts come with their sign where they are changes.
#[derive(Debug)]
pub struct Services {
    pub unchanged: &'static str,
    pub all_less: fn(percent: &str, most: &str) -> String,
    pub all_more: fn(percent: &str, most: &str) -> String,
    pub some_less: fn(less: usize, most: &str) -> String,
    pub some_more: fn(more: usize, most: &str) -> String,
    pub some_less_some_more: fn(less: usize, more: usize, most: &str) -> String,
    pub unit: &'static str,
    pub change: &'static str,
    pub less: &'static str,
    pub more: &'static str,
    pub own_change: &'static str,
    pub all: &'static str,
    pub rest: fn(committee: &str) -> String,
    pub follows_committee: &'static str,
}

/// What opens under a service.
#[derive(Debug)]
pub struct ServiceFacts {
    pub per_inhabitant: fn(kronor: &str) -> String,
    pub per_user: fn(kronor: &str, count: &str, users: &str, year: u16) -> String,
    pub no_change: &'static str,
    pub change: fn(percent: &str) -> String,
    /// `change` is what stands before what it is for each: a per cent with a colon, or nothing.
    pub less_each: fn(change: &str, kronor: &str, is_per_user: bool) -> String,
    pub more_each: fn(change: &str, kronor: &str, is_per_user: bool) -> String,
    pub whole_committee: fn(committee: &str) -> String,
    pub part_of_committee: fn(committee: &str, percent: &str) -> String,
    pub several_committees: fn(count: usize) -> String,
    pub details: &'static str,
    pub source: fn(names: &str) -> String,
}
