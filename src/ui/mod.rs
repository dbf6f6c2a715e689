//! Views: what the session holds, as a page. Views map numbers to elements and events to verbs, and decide nothing.

mod app;
mod autosave;
mod boot;
mod charts;
mod context;
mod dialogs;
mod drops;
pub mod el;
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

pub use boot::start;
