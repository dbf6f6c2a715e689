//! The native tests of the app. One program, so that they are linked once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "a test that panics has failed"
)]
#![allow(clippy::wildcard_enum_match_arm, reason = "a test looks for one variant")]

#[path = "storage/browser.rs"]
mod browser;
#[path = "../examples/support/csv.rs"]
mod csv_table;

mod architecture;
mod assumptions;
mod autosave;
mod check_income_equalisation;
mod check_monthly_tax;
mod compared_numbers;
mod decisions;
mod fault_pages;
mod follow_up;
mod import;
mod input;
mod items;
mod lessons;
mod levers;
mod plan;
mod questions;
mod roles;
mod save_failures;
mod sentences;
mod start_page;
mod storage;
mod texts;
mod two_tabs;
mod undo;
mod undo_history;
mod visit;
