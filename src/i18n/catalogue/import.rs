//! A scenario or a file that comes from a link or from disk.

use files::link::LinkError;

/// The import dialog.
#[derive(Debug)]
pub struct Import {
    pub by_link: &'static str,
    pub by_file: &'static str,
    pub by_files: &'static str,
    pub files_opened: fn(opened: usize, all: usize) -> String,
    pub municipality_opened: &'static str,
    pub municipality_stored: &'static str,
    pub saved_as: fn(name: &str) -> String,
    pub saved_without_file: fn(name: &str, municipality: &str) -> String,
    pub not_left: &'static str,
    pub encoded_twice: fn(found: &str, meant: &str) -> String,
    pub show_in_language: &'static str,
    pub reading: &'static str,
    pub opens_as_new: &'static str,
    pub unnamed: &'static str,
    pub made_for: fn(municipality: &str, edition: &str) -> String,
    pub notes: &'static str,
    pub other_edition: fn(theirs: &str, here: &str) -> String,
    pub unresolved: &'static str,
    pub already_saved: fn(name: &str) -> String,
    pub open_new: &'static str,
    pub open_same: &'static str,
    pub not_now: &'static str,
    pub no_file: fn(municipality: &str) -> String,
    pub nothing_changed: &'static str,
    pub not_opened: &'static str,
    pub link_wrong: fn(error: &LinkError) -> String,
    pub opened: fn(name: &str) -> String,
}
