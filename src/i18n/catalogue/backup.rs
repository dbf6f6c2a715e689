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
    pub remind: &'static str,
    pub remind_later: &'static str,
    pub imported: &'static str,
    pub new: fn(count: usize) -> String,
    pub same: fn(count: usize) -> String,
    pub beside: fn(was: &str, now: &str) -> String,
    pub new_files: fn(count: usize) -> String,
    pub other_file: fn(name: &str) -> String,
    pub aside: fn(count: usize) -> String,
    pub assumed: &'static str,
    pub assumed_otherwise: &'static str,
    pub assume_instead: &'static str,
    pub assumed_instead: &'static str,
    pub stopped: &'static str,
    pub parts_wrong: &'static str,
    pub part_wrong: fn(problem: &PartProblem) -> String,
    pub to_list: &'static str,
    pub import_error: fn(why: ImportError) -> String,
    pub not_read: &'static str,
}
