//! The printed document.

/// The document.
#[derive(Debug)]
pub struct Print {
    pub ask: &'static str,
    pub ask_title: &'static str,
    pub ask_about: &'static str,
    pub title: fn(from: u16, to: u16) -> String,
    pub not_theirs: &'static str,
    pub made: fn(time: &str) -> String,
    pub start: &'static str,
    pub notes: &'static str,
    pub budget: &'static str,
    pub in_millions: &'static str,
    pub frames: &'static str,
    pub frames_about: &'static str,
    pub sum: &'static str,
    pub goals: &'static str,
    pub goals_about: &'static str,
    pub changes: &'static str,
    pub changes_about: &'static str,
    pub no_changes: &'static str,
    pub all_years: fn(from: u16, to: u16) -> String,
    pub assumptions: &'static str,
    pub policy: fn(name: &str) -> String,
    pub not_published: &'static str,
    pub sources: &'static str,
}
