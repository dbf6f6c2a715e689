//! Notices and toasts.

/// Notices and toasts.
#[derive(Debug)]
pub struct Scenarios {
    pub notice: NoticeWords,
    pub was_deleted: fn(name: &str) -> String,
    pub was_restored: fn(name: &str) -> String,
    pub was_copied: fn(name: &str) -> String,
    pub from_start: &'static str,
    pub file_opened: &'static str,
    pub assumption_kept: &'static str,
    pub file_not_saved: &'static str,
    pub was_adopted: fn(name: &str) -> String,
    pub read_only_toast: fn(name: &str) -> String,
    pub undo_adoption: &'static str,
    pub duplicate: &'static str,
    pub saved_as: fn(name: &str) -> String,
    pub saved_as_and_back: fn(name: &str, old: &str) -> String,
    pub keep_in_both: &'static str,
    pub is_in_both: fn(old: &str) -> String,
}

/// Notices.
#[derive(Debug)]
pub struct NoticeWords {
    pub not_opened: fn(name: &str) -> String,
    pub missing: &'static str,
    pub unreadable: &'static str,
    pub newer: &'static str,
    pub conflict: &'static str,
    pub deleted: &'static str,
    pub read_only: &'static str,
    pub not_done_full: &'static str,
    pub not_done_blocked: &'static str,
    pub settings_not_saved: &'static str,
    pub settings_misunderstood: fn(names: &str) -> String,
    /// What a stored field holds; the key itself where the page has no name for it.
    pub stored_field: fn(key: &str) -> &str,
    pub file_not_stored: &'static str,
    pub leave_title: &'static str,
    pub leave_about: &'static str,
    pub leave: &'static str,
    pub saved_as_file: fn(name: &str) -> String,
    pub unresolved: fn(name: &str) -> String,
    pub unresolved_kept: &'static str,
    pub more: fn(count: usize) -> String,
    pub not_here: &'static str,
    pub out_of_range: &'static str,
    pub not_understood: &'static str,
    pub changed_elsewhere: fn(name: &str, copy: &str) -> String,
    pub deleted_elsewhere: fn(name: &str) -> String,
    pub saved_again: fn(name: &str) -> String,
    pub style_not_loaded: &'static str,
    pub file_not_read: &'static str,
    pub file_wrong: &'static str,
    pub file_gone: &'static str,
    pub not_persistent: &'static str,
    pub full: &'static str,
    pub not_saved: &'static str,
    pub too_large: &'static str,
    pub steps_lost: fn(count: usize) -> String,
    pub undo_given_up: fn(names: &str) -> String,
    /// What screen readers are told of the sums.
    pub announce_sums: fn(grant: &str, result: &str) -> String,
    /// What they are told of the committee whose grant was changed last.
    pub announce_committee: fn(name: &str, grant: &str, change: &str) -> String,
}
