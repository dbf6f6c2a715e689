//! The pages: one file or folder each.

pub mod card;
pub mod compare;
pub mod follow_up;
pub mod lessons;
pub mod municipality_file;
pub mod present;
pub mod process;
pub mod shared;
pub mod trust;
pub mod your_tax;
