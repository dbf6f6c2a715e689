//! The pages: one file or folder each.

pub mod compare;
pub mod material;
pub mod process;
pub mod trust;
pub mod your_tax;
