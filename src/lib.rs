//! **Kommunbidrag**: a municipal budget simulator that runs entirely in the browser.
//!
//! The layers, from the bottom up. A layer uses only those below it, which `tests/architecture.rs` checks:
//!
//! | layer | content |
//! |---|---|
//! | [`model`] (crate) | municipal finance: pure functions over plain values |
//! | [`files`] (crate) | the files: municipality, parameters of the law, scenario, backup, tables |
//! | [`storage`] | the store of scenarios and settings in the browser |
//! | [`i18n`] | texts and the formatting of numbers, per language |
//! | [`state`] | signals, the outcome, and what changes them |
//! | [`ui`] | views |
//!
//! `ARCHITECTURE.md` has the overview and the reasons.

pub mod i18n;
pub mod state;
pub mod storage;
pub mod ui;

#[cfg(test)]
mod third_language_tests;
