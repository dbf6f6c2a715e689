//! Texts and numbers as people read them. Every number text in the program is made here.
//!
//! The languages are the entries of [`LANGUAGES`]. What the texts are is told by the types of [`catalogue`]; the texts of a
//! language lie in the folder with its tag (`sv`, `en`).

#![allow(missing_docs, reason = "the name of a text, and the Swedish text, say what it is")]

pub mod catalogue;
mod en;
mod language;
#[cfg(test)]
mod made_up;
pub mod numbers;
mod summary;
mod sv;
pub mod table_numbers;
mod times;

pub use catalogue::{LazyTexts, Texts};
pub use language::{LANGUAGES, LAW_LANGUAGE, Language, LanguageDefinition};
