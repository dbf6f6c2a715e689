//! Words of saved scenarios, and of what the page says of its own accord.

use files::saved::Stage;

/// The list, the dialog for a name, notices and toasts.
#[derive(Debug)]
pub struct Scenarios {
    pub mine: fn(year: u16) -> String,
    pub about: &'static str,
    pub about_not_kept: &'static str,
    pub new: &'static str,
    pub open: &'static str,
    pub open_this: fn(name: &str) -> String,
    pub rename: fn(name: &str) -> String,
    pub copy: fn(name: &str) -> String,
    pub delete: fn(name: &str) -> String,
    pub restore: &'static str,
    pub restore_this: fn(name: &str) -> String,
    pub forget: &'static str,
    pub forget_this: fn(name: &str) -> String,
    pub stage: fn(Stage) -> &'static str,
    pub saved_at: fn(time: &str) -> String,
    pub open_now: &'static str,
    pub keys: fn(year: u16) -> String,
    pub empty: &'static str,
    pub elsewhere: &'static str,
    pub elsewhere_about: &'static str,
    pub made_for: fn(file: &str) -> String,
    pub deleted: fn(count: usize) -> String,
    pub newer: &'static str,
    pub newer_entry: fn(id: &str, format: u64) -> String,
    pub aside: &'static str,
    pub aside_about: &'static str,
    pub save_file: &'static str,
    pub name: &'static str,
    pub name_wrong: &'static str,
    pub save_as: &'static str,
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
