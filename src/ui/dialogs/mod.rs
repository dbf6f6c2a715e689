//! The dialogs: one file or folder each.

pub mod arrival;
pub mod changes;
pub mod explanation;
pub mod save_as;
pub mod scenarios;
pub mod seek;
pub mod share;
