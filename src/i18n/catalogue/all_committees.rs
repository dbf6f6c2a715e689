//! The same change of many committees.

/// The form for changing many committees at once, and what came of it.
#[derive(Debug)]
pub struct AllCommittees {
    pub title: &'static str,
    pub about: &'static str,
    pub change: &'static str,
    pub efficiency: &'static str,
    pub index: &'static str,
    pub volume: &'static str,
    pub grant: &'static str,
    pub lock: &'static str,
    pub unlock: &'static str,
    pub percent: &'static str,
    pub except: &'static str,
    pub left_out: fn(count: usize) -> String,
    pub change_in: fn(count: usize) -> String,
    pub lock_in: fn(count: usize) -> String,
    pub unlock_in: fn(count: usize) -> String,
    pub changed: fn(count: usize) -> String,
    pub locked: fn(count: usize) -> String,
    pub unlocked: fn(count: usize) -> String,
    pub left_locked: fn(names: &str) -> String,
    pub and: &'static str,
}
