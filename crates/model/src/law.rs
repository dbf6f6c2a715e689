//! The law of each year, as far as it is known: what the simulation computes with, what the statutes on fees, reserve and
//! settlement need, and a person's tax. Each value has its paragraph, source and quality; what is not known is absent, with
//! the reason.
//!
//! One parameter file a year says it (`crates/files/parameters`).

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use thiserror::Error;

use super::figure::{LegalValue, Quality};
use crate::statutes::person::PersonTaxLaw;

mod parameter;
mod required;
mod simulation;

pub use parameter::{Measure, Parameter};
pub use required::{RequiredValue, unknown_values, unknown_values_of_year};
pub use simulation::{AssumedValues, CountyRates, KnownValue, SimulationLaw, SimulationValues};

/// A value that a statute, or a decision under it, lays down for a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatutoryValue {
    /// The value, in the unit that its field or parameter names.
    pub value: Decimal,
    /// How far it can be trusted.
    pub quality: Quality,
    /// Paragraph.
    pub law: String,
    /// Where the value was read or how it was derived; empty for a user's assumption.
    pub source: String,
}

impl StatutoryValue {
    /// What a user assumes under the paragraph `law`, which may be empty.
    #[must_use]
    pub fn assumed(value: Decimal, law: String) -> Self {
        Self { value, quality: Quality::Assumption, law, source: String::new() }
    }
}

/// A value of the law in a year, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Provision {
    /// It is known.
    Known(StatutoryValue),
    /// It is not known, for this reason.
    Unknown(String),
    /// The year's law has no such rule, for this reason.
    NotInForce(String),
}

/// The law of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawOfYear {
    /// The year.
    pub year: u16,
    /// What the statutes on fees, reserve and settlement need.
    pub provisions: BTreeMap<Parameter, Provision>,
    /// A person's tax, or the reason why it is not known.
    pub person: Result<PersonTaxLaw, String>,
}

/// The law by year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LawByYear {
    /// What the simulation computes with.
    pub simulation: SimulationLaw,
    /// The years that have a parameter file.
    pub years: BTreeMap<u16, LawOfYear>,
}

/// A number that a statute gives, and how far it can be trusted: as far as the worst that it was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// Kronor, or what the statute says.
    pub value: Decimal,
    /// The worst quality among what it was made from.
    pub quality: Quality,
}

/// Why a statute gave no answer. The texts for readers lie in the catalogues; these are for developers.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LawError {
    /// There is no parameter file for the year.
    #[error("there is no law of {year} here")]
    NoYear {
        /// The year asked for.
        year: u16,
        /// The year whose law comes nearest, by [`nearest_year`].
        nearest: Option<u16>,
    },
    /// The value is not known.
    #[error("{parameter:?} of {year} is not known: {reason}")]
    Unknown {
        /// Which value.
        parameter: Parameter,
        /// Of which year.
        year: u16,
        /// Why, in the parameter file's words.
        reason: String,
    },
    /// The year's law has no such rule.
    #[error("{parameter:?} is not in force in {year}: {reason}")]
    NotInForce {
        /// Which value.
        parameter: Parameter,
        /// Of which year.
        year: u16,
        /// Why, in the parameter file's words.
        reason: String,
    },
    /// An assumption that the value cannot have.
    #[error("{parameter:?} cannot be {value}")]
    NotPossible {
        /// Which value.
        parameter: Parameter,
        /// What was to be assumed.
        value: Decimal,
    },
    /// A value that the simulation computes with is not known.
    #[error("{value:?} of {year} is not known")]
    UnknownToModel {
        /// Which value.
        value: LegalValue,
        /// Of which year.
        year: u16,
    },
    /// An amount that must not be below 0 is.
    #[error("{0} is below 0")]
    Negative(Decimal),
    /// A number grew out of the range of exact arithmetic, or something was divided by nothing.
    #[error("a number is out of the range of exact arithmetic")]
    OutOfRange,
}

/// The year among `known` whose law stands in for that of `asked`: the latest that is not after it, since a statute holds until
/// it is changed; where all are later, the earliest.
///
/// This is the one rule for a year whose law is not known. A later year's law is never preferred to an earlier one, however
/// near: laws are not made retroactive.
#[must_use]
pub fn nearest_year(known: impl IntoIterator<Item = u16>, asked: u16) -> Option<u16> {
    let (mut in_force, mut later) = (None, None);
    for year in known {
        if year <= asked {
            in_force = in_force.max(Some(year));
        } else if later.is_none_or(|found| year < found) {
            later = Some(year);
        }
    }
    in_force.or(later)
}

impl LawByYear {
    /// The law of `year`.
    ///
    /// # Errors
    /// When there is no parameter file for it.
    pub fn year(&self, year: u16) -> Result<&LawOfYear, LawError> {
        self.years.get(&year).ok_or_else(|| LawError::NoYear { year, nearest: self.nearest(year, |_| true) })
    }

    /// The year nearest to `asked`, by [`nearest_year`], whose law `fits`.
    pub fn nearest(&self, asked: u16, fits: impl Fn(&LawOfYear) -> bool) -> Option<u16> {
        nearest_year(self.years.values().filter(|law| fits(law)).map(|law| law.year), asked)
    }

    /// The year nearest to `asked` in which `parameter` is known.
    #[must_use]
    pub fn nearest_known(&self, asked: u16, parameter: Parameter) -> Option<u16> {
        self.nearest(asked, |law| law.get(parameter).is_ok())
    }

    /// Takes `value` for `parameter` in `year` as the user's assumption, in the parameter's own unit.
    ///
    /// # Errors
    /// When there is no law of the year, when its law has no such rule, or when the parameter cannot have that value.
    pub fn assume(&mut self, year: u16, parameter: Parameter, value: Decimal) -> Result<(), LawError> {
        let nearest = self.nearest(year, |_| true);
        let law = self.years.get_mut(&year).ok_or(LawError::NoYear { year, nearest })?;
        let paragraph = match law.provisions.get(&parameter) {
            Some(Provision::Known(known)) => known.law.clone(),
            Some(Provision::Unknown(_)) => String::new(),
            Some(Provision::NotInForce(reason)) => {
                return Err(LawError::NotInForce { parameter, year, reason: reason.clone() });
            }
            None => return Err(LawError::NoYear { year, nearest }),
        };
        if !parameter.can_be(value) {
            return Err(LawError::NotPossible { parameter, value });
        }
        law.provisions.insert(parameter, Provision::Known(StatutoryValue::assumed(value, paragraph)));
        Ok(())
    }
}

impl LawOfYear {
    /// What the year's law has for `parameter`.
    ///
    /// # Errors
    /// When it is not known, or the year's law has no such rule.
    pub fn get(&self, parameter: Parameter) -> Result<&StatutoryValue, LawError> {
        let year = self.year;
        match self.provisions.get(&parameter) {
            Some(Provision::Known(known)) => Ok(known),
            Some(Provision::NotInForce(reason)) => {
                Err(LawError::NotInForce { parameter, year, reason: reason.clone() })
            }
            Some(Provision::Unknown(reason)) => {
                Err(LawError::Unknown { parameter, year, reason: reason.clone() })
            }
            None => Err(LawError::NoYear { year, nearest: None }),
        }
    }

    /// What the year's law has for `parameter`; nothing where it has no such rule.
    ///
    /// # Errors
    /// When it is not known.
    pub fn in_force(&self, parameter: Parameter) -> Result<Option<&StatutoryValue>, LawError> {
        match self.get(parameter) {
            Ok(known) => Ok(Some(known)),
            Err(LawError::NotInForce { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl Amount {
    /// `value`, made from `parts`.
    ///
    /// # Errors
    /// When there is no value, since it went out of range.
    pub fn derived(value: Option<Decimal>, parts: &[Quality]) -> Result<Self, LawError> {
        let quality = parts.iter().copied().max().unwrap_or(Quality::Published);
        value.map(|value| Self { value, quality }).ok_or(LawError::OutOfRange)
    }
}

/// `amount`, unless it is below 0.
///
/// # Errors
/// When it is.
pub fn not_negative(amount: Decimal) -> Result<Decimal, LawError> {
    if amount < Decimal::ZERO { Err(LawError::Negative(amount)) } else { Ok(amount) }
}

#[cfg(test)]
mod tests {
    use super::nearest_year;

    #[test]
    fn the_latest_year_not_after_the_one_asked_for_comes_nearest() {
        assert_eq!(nearest_year([2018, 2019, 2022], 2022), Some(2022));
        assert_eq!(nearest_year([2022, 2019, 2018], 2021), Some(2019), "2022 is nearer, and later");
        assert_eq!(nearest_year([2020, 2018], 2010), Some(2018), "all are later");
        assert_eq!(nearest_year([], 2022), None);
    }
}
