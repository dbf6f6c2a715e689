//! The page of published examples: what each is, who published it, and why some deviate.

use crate::i18n::Language;
use files::published_examples::{ExampleSetName, Subject};

/// The page.
#[derive(Debug)]
pub struct Trust {
    pub lead: &'static str,
    pub about: &'static str,
    pub summary: fn(count: usize, within: usize, exact: usize) -> String,
    pub summary_apart: fn(count: usize, beyond: usize) -> String,
    pub no_year: fn(file: &str, line: usize) -> String,
    pub sets: &'static str,
    pub title: fn(ExampleSetName) -> &'static str,
    pub what: fn(ExampleSetName) -> &'static str,
    pub source: &'static str,
    pub sources: fn(ExampleSetName) -> &'static str,
    pub why: fn(ExampleSetName) -> &'static str,
    pub set_summary: fn(count: usize, within: usize, exact: usize) -> String,
    pub largest_deviation: fn(amount: &str) -> String,
    pub show: fn(count: usize) -> String,
    pub example: &'static str,
    pub published: &'static str,
    pub computed: &'static str,
    pub difference: &'static str,
    pub tolerance: &'static str,
    pub caption: fn(title: &str) -> String,
    pub within_tolerance: &'static str,
    pub outside_tolerance: &'static str,
    pub no_result: &'static str,
    pub example_name: fn(&Subject, Language) -> String,
    // The monthly tables.
    pub tables: &'static str,
    pub tables_about: &'static str,
    pub tables_source: &'static str,
    pub run: &'static str,
    pub fetching: &'static str,
    pub running: fn(done: usize, of: usize) -> String,
    pub not_fetched: &'static str,
    pub cells: fn(cells: &str, exact: &str, rows: &str) -> String,
    pub largest: fn(amount: &str) -> String,
    pub deviating_rows: &'static str,
    pub place: &'static str,
    pub cell: fn(table: &str, income: &str, column: usize) -> String,
    pub more_apart: fn(count: usize) -> String,
    pub file: &'static str,
    pub shell: &'static str,
    pub shell_about: &'static str,
}
