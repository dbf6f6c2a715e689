//! Texts and numbers as people read them. Every number text in the program is made here.
//!
//! The languages are the entries of [`LANGUAGES`]. The types of [`catalogue`] define which texts there are; the texts of a
//! language are in the folder with its tag (`sv`, `en`).

#![allow(missing_docs, reason = "the name of a text, and the Swedish text, say what it is")]

pub mod answers;
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
pub mod typed;

pub use catalogue::{LazyTexts, Texts, YearTexts};
pub use language::{LANGUAGES, LAW_LANGUAGE, Language, LanguageDefinition};
pub use summary::{AmountText, headline, own_change_sentence, payment_sentence};
pub use times::date;
