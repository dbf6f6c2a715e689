//! A scenario or a file that comes from a link or from disk.

use files::link::LinkError;

/// The import dialog.
#[derive(Debug)]
pub struct Import {
    pub by_link: &'static str,
    pub by_file: &'static str,
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
