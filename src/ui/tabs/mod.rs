//! The tabs of the results: one file or folder each.

pub mod committees;
pub mod flow;
pub mod goals;
pub mod law;
pub mod plan;
pub mod years;
