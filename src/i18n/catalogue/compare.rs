//! Scenarios side by side.

/// The compare page.
#[derive(Debug)]
pub struct Compare {
    pub lede: &'static str,
    pub choice: &'static str,
    pub choice_about: fn(chosen: usize) -> String,
    pub start: &'static str,
    pub open_unchanged: &'static str,
    pub open: &'static str,
    pub baseline: &'static str,
    pub not_comparable: fn(count: usize) -> String,
    pub other_file: fn(file: &str) -> String,
    pub other_edition: fn(edition: &str) -> String,
    pub newer: fn(format: u64) -> String,
    pub unread: &'static str,
    pub too_few: &'static str,
    pub not_computed: fn(name: &str) -> String,
    // The table.
    pub differences: fn(rows: usize, year: u16, first: &str) -> String,
    pub same: fn(year: u16) -> String,
    pub differences_in_other_years: fn(years: &str) -> String,
    pub rows: &'static str,
    pub caption: fn(year: u16, unit: &str) -> String,
    pub row: &'static str,
    pub municipality: &'static str,
    pub committees: &'static str,
    pub goals: &'static str,
    pub equal: &'static str,
    pub percentage_points: &'static str,
    pub no_percent: &'static str,
    pub left_out_rows: &'static str,
    pub table: &'static str,
    // The bars.
    pub view_names: [&'static str; 2],
    pub bars_about: fn(first: &str) -> String,
    // A person.
    pub person: &'static str,
    pub person_about: fn(income: &str, law: u16) -> String,
    pub person_caption: fn(income: &str) -> String,
    pub scenario: &'static str,
    pub rate: &'static str,
    pub tax: &'static str,
    pub costs_month: fn(first: &str) -> String,
    pub costs_year: &'static str,
    pub more_of_person: &'static str,
    // Goals.
    pub goals_title: &'static str,
    pub goals_equal: &'static str,
    pub goals_summary: fn(gain: usize, lose: usize, all: usize, first: &str) -> String,
    pub goals_gaining: &'static str,
    pub goals_losing: &'static str,
    pub unknown: &'static str,
    pub missing_value: &'static str,
    // From the list of scenarios.
    pub compare_this: fn(name: &str) -> String,
}
