//! The law of each year: the values for the simulation, those for the statutes on fees, reserve and settlement, and a person's
//! tax. Each value has its paragraph, source and quality; for an unknown value there is the reason.
//!
//! The values are read from one parameter file a year (`crates/files/parameters`).

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

/// A value set by a statute, or by a decision under it, for a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatutoryValue {
    /// The value, in the unit of its field or parameter.
    pub value: Decimal,
    /// Its quality.
    pub quality: Quality,
    /// The paragraph; empty where an assumption has none.
    pub law: String,
    /// The publication, or how the value was derived; empty for a user's assumption.
    pub source: String,
}

impl StatutoryValue {
    /// A user's assumption under the paragraph `law`, which may be empty.
    #[must_use]
    pub fn assumed(value: Decimal, law: String) -> Self {
        Self { value, quality: Quality::Assumption, law, source: String::new() }
    }
}

/// A provision of the law in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Provision {
    /// The value is known.
    Known(StatutoryValue),
    /// The value is not known; the reason.
    Unknown(String),
    /// The provision is not in force in the year; the reason.
    NotInForce(String),
}

/// The law of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawOfYear {
    /// The year.
    pub year: u16,
    /// The values for the statutes on fees, reserve and settlement.
    pub provisions: BTreeMap<Parameter, Provision>,
    /// The law of a person's tax, or the reason why it is not known.
    pub person: Result<PersonTaxLaw, String>,
}

/// The law by year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LawByYear {
    /// The values for the simulation.
    pub simulation: SimulationLaw,
    /// The years that have a parameter file.
    pub years: BTreeMap<u16, LawOfYear>,
}

/// A number computed under a statute, with its quality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// The value: kronor, unless the function that returns it names another unit.
    pub value: Decimal,
    /// The worst quality among its inputs.
    pub quality: Quality,
}

/// Why a number cannot be computed under a statute. The messages are for developers; users read those of the catalogues.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LawError {
    /// There is no parameter file for the year.
    #[error("there is no law of {year} here")]
    NoYear {
        /// The year.
        year: u16,
        /// The nearest year with a parameter file, by [`nearest_year`].
        nearest: Option<u16>,
    },
    /// The value is not known.
    #[error("{parameter:?} of {year} is not known: {reason}")]
    Unknown {
        /// Which value.
        parameter: Parameter,
        /// Of which year.
        year: u16,
        /// The reason, from the parameter file.
        reason: String,
    },
    /// The provision is not in force in the year.
    #[error("{parameter:?} is not in force in {year}: {reason}")]
    NotInForce {
        /// Which value.
        parameter: Parameter,
        /// Of which year.
        year: u16,
        /// The reason, from the parameter file.
        reason: String,
    },
    /// An assumption out of the parameter's range.
    #[error("{parameter:?} cannot be {value}")]
    NotPossible {
        /// Which value.
        parameter: Parameter,
        /// The assumed value.
        value: Decimal,
    },
    /// A value for the simulation is not known.
    #[error("{value:?} of {year} is not known")]
    UnknownToModel {
        /// Which value.
        value: LegalValue,
        /// Of which year.
        year: u16,
    },
    /// An amount that must not be negative.
    #[error("{0} is below 0")]
    Negative(Decimal),
    /// A number is out of the range of exact arithmetic, or a divisor is 0.
    #[error("a number is out of the range of exact arithmetic")]
    OutOfRange,
}

/// The year among `known` whose law is used for the year `asked`: the latest that is not after it, since a statute holds until
/// it is changed; if all are later, the earliest.
///
/// This is the only rule for a year whose law is not known. An earlier year goes before a later one, however near: laws are
/// not retroactive.
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
    /// If there is no parameter file for it.
    pub fn year(&self, year: u16) -> Result<&LawOfYear, LawError> {
        self.years.get(&year).ok_or_else(|| LawError::NoYear { year, nearest: self.nearest(year, |_| true) })
    }

    /// The year nearest to `asked`, by [`nearest_year`], among those for which `fits` returns true.
    pub fn nearest(&self, asked: u16, fits: impl Fn(&LawOfYear) -> bool) -> Option<u16> {
        nearest_year(self.years.values().filter(|law| fits(law)).map(|law| law.year), asked)
    }

    /// The year nearest to `asked` in which `parameter` is known.
    #[must_use]
    pub fn nearest_known(&self, asked: u16, parameter: Parameter) -> Option<u16> {
        self.nearest(asked, |law| law.get(parameter).is_ok())
    }

    /// Sets the user's assumption for `parameter` in `year`, in the parameter's unit.
    ///
    /// # Errors
    /// If there is no law for the year, the provision is not in force, or the value is out of the parameter's range.
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
    /// The value of `parameter`.
    ///
    /// # Errors
    /// If it is not known or not in force.
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

    /// The value of `parameter`; none if it is not in force.
    ///
    /// # Errors
    /// If it is not known.
    pub fn in_force(&self, parameter: Parameter) -> Result<Option<&StatutoryValue>, LawError> {
        match self.get(parameter) {
            Ok(known) => Ok(Some(known)),
            Err(LawError::NotInForce { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl Amount {
    /// `value`, with the worst quality among `parts`.
    ///
    /// # Errors
    /// If there is no value because it is out of range.
    pub fn derived(value: Option<Decimal>, parts: &[Quality]) -> Result<Self, LawError> {
        let quality = parts.iter().copied().max().unwrap_or(Quality::Published);
        value.map(|value| Self { value, quality }).ok_or(LawError::OutOfRange)
    }
}

/// Returns `amount`.
///
/// # Errors
/// If it is negative.
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
