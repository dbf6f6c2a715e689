//! The page of the municipality file.

use model::municipality::StartKind;

/// The open file, opening and saving files, sources, and how to correct a figure.
#[derive(Debug)]
pub struct MunicipalityFile {
    pub lead: &'static str,
    pub now: &'static str,
    pub municipality: &'static str,
    pub start: &'static str,
    pub start_name: fn(start: StartKind, year: u16) -> String,
    pub years: &'static str,
    pub edition: &'static str,
    pub save: &'static str,
    pub back: fn(title: &str) -> String,
    pub kept: &'static str,
    pub open_kept: fn(name: &str) -> String,
    pub forget: fn(name: &str) -> String,
    pub forget_word: &'static str,
    pub refused: fn(count: usize) -> String,
    pub not_read: &'static str,
    pub missing_law: &'static str,
    pub missing_law_about: &'static str,
    pub assume: fn(name: &str, unit: &str) -> String,
    pub as_in: fn(year: u16, value: &str) -> String,
    pub not_possible: &'static str,
    pub open_assumed: &'static str,
    pub quality: &'static str,
    pub quality_about: &'static str,
    pub means: &'static str,
    pub count: &'static str,
    pub sources: &'static str,
    pub sources_about: &'static str,
    pub source: &'static str,
    pub attribution: &'static str,
    pub law: &'static str,
    pub law_about: &'static str,
    pub correct: &'static str,
    pub correct_steps: &'static [&'static str],
    pub schema: &'static str,
    pub schema_link: &'static str,
}
