//! The tab of the law: whether it is kept, what one step more brings, equalisation and fees, and the law's values.

pub mod checks;
pub mod counties;
pub mod fees;
pub mod marginals;
pub mod parts;
pub mod tax;
pub mod values;

use model::checks::CheckState;
use model::figure::LegalValue;
use model::law::{LawError, Measure};

/// The tab of the law.
#[derive(Debug)]
pub struct Law {
    pub contents: &'static str,
    pub show_sums: &'static str,
    pub computed: &'static str,
    pub follows: &'static str,
    pub no_value_entered: &'static str,
    pub not_known: &'static str,
    pub no_law_of_year: fn(year: u16) -> String,
    pub unknown: fn(name: &str, year: u16) -> String,
    pub not_in_force: fn(name: &str, year: u16) -> String,
    pub not_in_model: fn(LegalValue, year: u16) -> String,
    pub legal_name: fn(LegalValue) -> &'static str,
    /// Unit of a value of the law; empty for a factor.
    pub unit: fn(Measure) -> &'static str,
    pub out_of_range: &'static str,
    /// Something of the stored assumptions could not be read.
    pub assumptions_not_read: &'static str,
    pub outside: &'static str,
    pub checks: checks::Checks,
    pub marginals: marginals::Marginals,
    pub parts: parts::Parts,
    pub fees: fees::Fees,
    pub values: values::Values,
    pub counties: counties::Counties,
    pub tax: tax::Tax,
}

impl Law {
    /// Why the law gave no answer, and the reason in the words of the law's file, which are Swedish.
    #[must_use]
    pub fn error<'a>(&self, error: &'a LawError) -> (String, &'a str) {
        match error {
            LawError::NoYear { year, .. } => ((self.no_law_of_year)(*year), ""),
            LawError::Unknown { parameter, year, reason } => {
                ((self.unknown)((self.values.name)(*parameter), *year), reason)
            }
            LawError::NotInForce { parameter, year, reason } => {
                ((self.not_in_force)((self.values.name)(*parameter), *year), reason)
            }
            LawError::UnknownToModel { value, year } => ((self.not_in_model)(*value, *year), ""),
            LawError::NotPossible { .. } | LawError::Negative(_) => (self.outside.to_owned(), ""),
            LawError::OutOfRange => (self.out_of_range.to_owned(), ""),
        }
    }
}

/// What stands before a state's words: told apart by shape, for those who tell no colours apart.
#[must_use]
pub fn sign(state: CheckState) -> &'static str {
    match state {
        CheckState::Met => "✓",
        CheckState::NotMet => "✗",
        CheckState::Open => "?",
        CheckState::Allows => "↕",
    }
}
