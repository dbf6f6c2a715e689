//! The model of municipal finance: pure functions over plain values.
//!
//! The crate has no I/O, no clock and no language. Amounts are exact decimals in kronor. Arithmetic is checked: a number out of
//! range is an [`error::ModelError`], never a panic. The entry point is [`simulate::simulate`].

pub mod answers;
pub mod carry;
pub mod changes;
pub mod checks;
pub mod clauses;
pub mod compare;
pub mod date;
pub mod distribution;
pub mod error;
mod fee_limit;
pub mod figure;
pub mod follow_up;
pub mod goal_shares;
pub mod goals;
pub mod items;
mod keyed;
pub mod label;
pub mod law;
pub mod ledger;
pub mod lever;
pub mod lever_value;
pub mod marginal;
pub mod money;
pub mod municipality;
pub mod outcome;
pub mod play;
pub mod process;
pub mod result_budget;
pub mod rows;
pub mod scenario;
pub mod seek;
pub mod services;
pub mod simulate;
pub mod statutes;
pub mod step_effect;
pub mod summary;
pub mod texts;
pub mod vec_map;
pub mod year;

pub use year::{YEARS, YearIx};
