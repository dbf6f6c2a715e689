//! What can keep the model from giving an outcome.

use thiserror::Error;

use super::figure::LegalValue;
use super::label::Label;

/// Why there is no outcome. The texts for readers lie in the catalogues; these are for developers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ModelError {
    /// A number grew out of the range of exact arithmetic, or something was divided by nothing.
    #[error("{label:?} of {year} is out of range")]
    OutOfRange {
        /// What was being computed.
        label: Label,
        /// For which year.
        year: u16,
    },
    /// The law's value for a year is not known, and the file does not give one.
    #[error("{value:?} of {year} is not known")]
    UnknownLaw {
        /// Which value.
        value: LegalValue,
        /// Of which year.
        year: u16,
    },
}
