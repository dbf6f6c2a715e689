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

mod changes;
mod checks;
mod compare;
mod compare_decisions;
mod decided;
mod decided_invariants;
mod distribution;
mod equalisation;
mod follow_up;
mod goal_shares;
mod invariants;
mod law;
mod limits;
mod measures;
mod money;
mod municipality_law;
mod person;
mod play;
mod process;
mod rate_change;
mod seek;
mod services;
mod texts;
mod vec_map;
