//! The printed document.

/// The document.
#[derive(Debug)]
pub struct Print {
    pub print_button: &'static str,
    pub print_title: &'static str,
    pub print_about: &'static str,
    pub not_printed: &'static str,
    pub no_dialog: &'static str,
    pub title: fn(from: u16, to: u16) -> String,
    pub independent_note: &'static str,
    pub printed_at: fn(time: &str) -> String,
    pub start: &'static str,
    pub notes: &'static str,
    pub budget: &'static str,
    pub in_millions: &'static str,
    pub frames: &'static str,
    pub frames_about: &'static str,
    pub sum: &'static str,
    pub goals: &'static str,
    pub missions: &'static str,
    pub missions_about: &'static str,
    pub enclose_missions: &'static str,
    pub running_foot: fn(municipality: &str, edition: &str, scenario: &str, time: &str) -> String,
    pub goals_about: &'static str,
    pub changes: &'static str,
    pub changes_about: &'static str,
    pub no_changes: &'static str,
    pub assumptions: &'static str,
    pub policy: fn(name: &str) -> String,
    pub not_published: &'static str,
    pub sources: &'static str,
}
