//! What the app holds while it is open: one place that every view reads from and every change goes through.
//!
//! Signals hold what cannot be computed (the scenario, the year in view, the language). Everything else follows from
//! them: one memo holds the outcome, and views derive what they show from it.

mod arrivals;
mod assumed;
mod autosave;
mod backups;
mod choice;
mod compare;
mod dialog;
mod elsewhere;
mod input;
mod municipality_files;
mod notice;
mod person;
mod position;
mod preferences;
mod save_as;
mod scenarios;
mod session;
mod shares;
mod stages;
mod summary;
pub mod undo;

pub use arrivals::Preview;
pub use assumed::{Asked, Assumed, read_for_model, read_legal};
pub use autosave::Desk;
pub use backups::{Assumptions, TakenIn};
pub use choice::{Choice, Few};
pub use compare::{Candidate, Side, Sides, WhyNot};
pub use dialog::Dialog;
pub use input::InputProblem;
pub use notice::{Notice, Toast, Undo};
pub use person::{MOST_INCOMES, NotTaken, Person, Said, kind_from_key, kind_key};
pub use position::{FieldUnit, Position};
pub use preferences::Theme;
pub use save_as::WhatIsOpen;
pub use scenarios::{KeyFigures, LONGEST_NAME, MOST_ROWS, Row, Shelf, name_of, numbered};
pub use session::{Material, Room, Session, Shown, Tab};
pub use shares::Share;
pub use summary::{counts, falls_short};
pub use undo::log::{Back, Offers};
