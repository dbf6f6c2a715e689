//! **Kommunbidrag**: a municipal budget simulator that runs whole in the browser.
//!
//! The layers, from the bottom up; a layer uses only those below it, and a test (`tests/architecture.rs`) says when one
//! does not:
//!
//! | layer | what it is |
//! |---|---|
//! | [`domain`] | the model of municipal finance: pure functions over plain values |
//! | [`data`] | files to domain: the municipality file, the law's parameters, the scenario file |
//! | [`storage`] | the scenario store in the browser |
//! | [`i18n`] | words and numbers as people read them |
//! | [`state`] | what the app holds: signals, the outcome, the verbs |
//! | [`ui`] | views |
//!
//! `ARCHITECTURE.md` has the bird's-eye view and the reasons.

pub mod i18n;
pub mod state;
pub mod storage;
pub mod ui;

#[cfg(test)]
mod third_language_tests;
