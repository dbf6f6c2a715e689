//! Files with one scenario or everything, the result of importing one, and the reminder to save.

use files::backup::PartProblem;
use files::import::ImportError;

/// Files, and the reminder.
#[derive(Debug)]
pub struct Backup {
    pub files: &'static str,
    pub files_about: &'static str,
    pub save_one: &'static str,
    pub save_all: &'static str,
    pub open: &'static str,
    pub open_about: &'static str,
    pub saved_one: fn(name: &str) -> String,
    pub saved_all: fn(scenarios: usize, files: usize) -> String,
    pub nothing_to_save: &'static str,
    pub deleted_left_out: fn(count: usize) -> String,
    pub stored_left_out: &'static str,
    pub reminder: &'static str,
    pub remind_later: &'static str,
    pub imported: &'static str,
    pub added: fn(count: usize) -> String,
    pub already_stored: fn(count: usize) -> String,
    pub added_under_new_name: fn(was: &str, now: &str) -> String,
    pub added_files: fn(count: usize) -> String,
    pub other_file: fn(name: &str) -> String,
    pub set_aside: fn(count: usize) -> String,
    pub assumptions_added: &'static str,
    pub assumptions_differ: &'static str,
    pub use_assumptions: &'static str,
    pub assumptions_used: &'static str,
    pub storage_full: &'static str,
    pub errors: &'static str,
    pub part_error: fn(problem: &PartProblem) -> String,
    pub show_scenarios: &'static str,
    pub import_error: fn(why: &ImportError) -> String,
    pub not_read: &'static str,
}
