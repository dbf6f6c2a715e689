//! The parts of the page, one file or folder each.

pub mod changes;
pub mod committees;
pub mod explanation;
pub mod flow;
pub mod footer;
pub mod goals;
pub mod hint;
pub mod keybar;
pub mod law;
pub mod levers;
pub mod masthead;
pub mod material;
pub mod not_started;
pub mod notices;
pub mod process;
pub mod save_as;
pub mod scenarios;
pub mod seek;
pub mod steps;
pub mod toast;
pub mod trust;
pub mod undoing;
pub mod years;
pub mod your_tax;
