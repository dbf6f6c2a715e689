//! Playing a year: what happens follows from a seed, and what is decided changes what it costs.
//!
//! All that is drawn is drawn in [`PlayedYear::new`], from streams of their own for each event, committee and measure
//! ([`random::Stream`]), so that no decision, and no other draw, moves it. [`PlayedYear::course`] is the arithmetic that follows:
//! outturn and forecast of every line and month. Sizes and chances are [`crate::follow_up::rules`], which the reader can change.

pub mod course;
pub mod drawn;
pub mod events;
pub mod known;
pub mod promise;
pub mod random;
pub mod roles;
pub mod setup;
pub mod spread;
pub mod stops;
pub mod tax;
pub mod year;

pub use course::{LineCourse, YearCourse};
pub use drawn::PlayedEvent;
pub use promise::Promise;
pub use setup::{PlayedCommittee, Setup};
pub use year::PlayedYear;
