//! The share dialog: link and QR code.

/// The dialog.
#[derive(Debug)]
pub struct Share {
    pub title: &'static str,
    pub about: fn(name: &str) -> String,
    pub about_start: &'static str,
    pub enclosed: &'static str,
    pub enclose_notes: &'static str,
    /// What goes along, with or without the private notes.
    pub goes_along: fn(notes: bool) -> &'static str,
    pub no_notes: &'static str,
    pub link: &'static str,
    pub link_about: &'static str,
    pub link_none: &'static str,
    pub link_too_much: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub code: &'static str,
    pub code_hide: &'static str,
    pub code_of: fn(name: &str) -> String,
    pub code_about: &'static str,
    pub code_too_long: &'static str,
    pub code_save: &'static str,
}
