//! The integration tests of the crate. One program, so that they are linked once.

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

mod backup;
mod hostile;
mod indicators;
mod link;
mod outturn;
mod outturn_forms;
mod outturn_published;
mod pasted_frames;
mod published_examples;
mod reading;
mod record;
mod scenario_file;
#[cfg(feature = "schema")]
mod schema;
mod tables;
mod unknown_fields;
mod workbook;
