//! The dialogs: one file or folder each.

pub mod back_button;
pub mod changes;
pub mod download;
pub mod explanation;
pub mod import;
pub mod items;
pub mod leave;
pub mod save_as;
pub mod scenarios;
pub mod seek;
pub mod share;
