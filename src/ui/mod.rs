//! Views: they map the state to elements, and events to calls of the state. They decide nothing.
//!
//! [`first_screen`] lists what the page shows at once. Pages, dialogs and all tabs but the first are lazy parts ([`lazy`]).

mod app;
mod autosave;
mod boot;
mod charts;
mod context;
mod dialogs;
mod drops;
pub mod el;
mod entrance;
mod first_screen;
mod lazy;
mod overlays;
mod pages;
mod primitives;
mod print;
mod reactive;
mod route;
mod shell;
mod tables;
mod tabs;
mod undo;
mod workspace;

pub use boot::start;
pub use primitives::language_choice;

#[cfg(test)]
mod same_amounts_tests;
