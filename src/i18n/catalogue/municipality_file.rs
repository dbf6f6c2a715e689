//! The page of the municipality file.

use model::municipality::StartKind;

/// The open file, opening and saving files, sources, and how to correct a figure.
#[derive(Debug)]
pub struct MunicipalityFile {
    pub lead: &'static str,
    pub file_in_use: &'static str,
    pub municipality: &'static str,
    pub start: &'static str,
    pub start_name: fn(start: StartKind, year: u16) -> String,
    pub years: &'static str,
    pub edition: &'static str,
    pub save: &'static str,
    pub back: fn(title: &str) -> String,
    pub stored_files: &'static str,
    pub open_stored: fn(name: &str) -> String,
    pub remove_file: fn(name: &str) -> String,
    pub remove: &'static str,
    pub refused: fn(count: usize) -> String,
    pub not_read: &'static str,
    pub missing_law: &'static str,
    pub missing_law_about: &'static str,
    pub assume: fn(name: &str, unit: &str) -> String,
    pub assume_as_in: fn(year: u16, value: &str) -> String,
    pub value_out_of_range: &'static str,
    pub open_assumed: &'static str,
    pub quality: &'static str,
    pub quality_about: &'static str,
    pub meaning: &'static str,
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
