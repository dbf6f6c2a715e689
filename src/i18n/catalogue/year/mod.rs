//! The texts of the year after the budget.

pub mod frame;
pub mod names;
