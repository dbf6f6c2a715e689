//! Tables of the page.
//!
//! A view makes a [`files::tables::Table`] of its numbers, shows it ([`view`]) and registers it ([`registry`]), so that the
//! share dialog can offer the same table as a file, on the clipboard and as a picture ([`export`]).

pub mod export;
pub mod numbers;
pub mod picture;
pub mod registry;
pub mod view;
pub mod words;
