//! Tables of the page.
//!
//! A view makes a [`files::tables::Table`] of its numbers, shows it ([`view`], or [`cell`] where the view lays out its rows
//! itself) and registers it ([`registry`]), so that the share dialog can offer the same table as a file, on the clipboard and
//! as a picture ([`export`]).

pub mod cell;
pub mod export;
pub mod look;
pub mod numbers;
pub mod picture;
pub mod registry;
pub mod view;
pub mod words;

#[cfg(test)]
mod sums_tests;
#[cfg(test)]
pub mod tests;
