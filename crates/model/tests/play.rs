//! Playing a year.

#![allow(
    clippy::cast_precision_loss,
    reason = "expected values of thousands of years are computed in floats"
)]

mod course;
mod expected;
mod followed_up;
mod golden;
pub mod golden_year;
mod known;
mod over_many_years;
mod roles;
mod stops;
