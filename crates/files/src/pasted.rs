//! What the readers of pasted tables share: numbers, units and names of committees, as someone else writes them.

pub mod names;
pub mod numbers;
pub mod units;
