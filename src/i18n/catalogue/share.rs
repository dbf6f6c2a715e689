//! The dialogs by which a scenario leaves the browser: share, with its link and QR code, and download.

use model::follow_up::Month;

/// The dialog.
#[derive(Debug)]
pub struct Share {
    pub title: &'static str,
    pub download: &'static str,
    pub to_download: &'static str,
    pub send: &'static str,
    pub not_sent: &'static str,
    pub card: &'static str,
    pub card_about: &'static str,
    pub make_card: &'static str,
    pub message_title: fn(municipality: &str) -> String,
    pub about: fn(name: &str) -> String,
    pub about_start: &'static str,
    pub enclosed: &'static str,
    pub enclose_notes: &'static str,
    /// What goes along, with or without the private notes.
    pub goes_along: fn(notes: bool) -> &'static str,
    pub no_notes: &'static str,
    /// What goes along beside that where something is entered of the year.
    pub year_goes_along: &'static str,
    pub link: &'static str,
    pub link_about: &'static str,
    pub link_none: &'static str,
    /// What the link opens, where it opens the follow-up of a month.
    pub opens_follow_up: fn(name: &str, month: Month) -> String,
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
