//! The errors of the model.

use thiserror::Error;

use super::figure::LegalValue;
use super::label::Label;

/// Why an outcome cannot be computed. These messages are for developers; `i18n` has those for readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ModelError {
    /// A number is out of the range of exact arithmetic, or a divisor is 0.
    #[error("{label:?} of {year} is out of range")]
    OutOfRange {
        /// The number.
        label: Label,
        /// The calendar year.
        year: u16,
    },
    /// A legal value is unknown for a year, and the municipality file does not give it.
    #[error("{value:?} of {year} is not known")]
    UnknownLaw {
        /// The legal value.
        value: LegalValue,
        /// The calendar year.
        year: u16,
    },
}
