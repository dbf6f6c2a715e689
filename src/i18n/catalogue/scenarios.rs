//! Saving, notices and toasts.

/// Saving, notices and toasts.
#[derive(Debug)]
pub struct Scenarios {
    pub mine: fn(year: u16) -> String,
    pub kept: &'static str,
    pub saving: &'static str,
    pub not_saved: &'static str,
    pub notice: NoticeWords,
    pub was_deleted: fn(name: &str) -> String,
    pub was_restored: fn(name: &str) -> String,
    pub was_copied: fn(name: &str) -> String,
    pub from_start: &'static str,
    pub file_opened: &'static str,
}

/// Notices.
#[derive(Debug)]
pub struct NoticeWords {
    pub not_opened: fn(name: &str) -> String,
    pub missing: &'static str,
    pub unreadable: &'static str,
    pub newer: &'static str,
    pub elsewhere: &'static str,
    pub deleted: &'static str,
    pub read_only: &'static str,
    pub not_left: &'static str,
    pub save_as_file: &'static str,
    pub saved_as_file: fn(name: &str) -> String,
    pub unresolved: fn(name: &str) -> String,
    pub unresolved_kept: &'static str,
    pub more: fn(count: usize) -> String,
    pub not_here: &'static str,
    pub out_of_range: &'static str,
    pub not_understood: &'static str,
    pub both_kept: fn(name: &str, copy: &str) -> String,
    pub deleted_elsewhere: fn(name: &str) -> String,
    pub file_not_read: &'static str,
}
