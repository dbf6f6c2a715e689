//! Undo.

/// Undo and the names of its steps.
#[derive(Debug)]
pub struct Undo {
    pub undo: fn(step: &str) -> String,
    pub redo: fn(step: &str) -> String,
    pub set: fn(what: &str) -> String,
    pub reset: fn(what: &str) -> String,
    pub lock: fn(what: &str) -> String,
    pub unlock: fn(what: &str) -> String,
    pub seek: fn(what: &str) -> String,
    pub earlier: &'static str,
    pub in_year: fn(step: &str, year: u16) -> String,
    pub shares_of: fn(committee: &str) -> String,
    pub grant_of: fn(committee: &str) -> String,
    pub everything: &'static str,
    pub surplus: &'static str,
    pub fee: &'static str,
    pub tax: &'static str,
    pub other_revenue: &'static str,
    pub grants: &'static str,
    pub needs: &'static str,
    pub distribution: &'static str,
    pub shares: &'static str,
    pub seek_tax_rate: &'static str,
    pub seek_fees: &'static str,
    pub seek_efficiency: &'static str,
    pub seek_frames: &'static str,
    pub changes: fn(count: usize) -> String,
}
