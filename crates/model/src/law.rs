//! What the law lays down for a municipality's own reckoning, year by year: fees, ceilings, reserve and settlement.
//!
//! [`super::parameters`] holds what the model itself needs; this is what the law's other rules need, and what is not known is
//! absent with the reason.

use rust_decimal::Decimal;
use thiserror::Error;

use super::figure::Quality;
use super::parameters::Legal;
use super::sorted::Sorted;

mod model;
mod parameter;

pub use model::{Wanted, lacking};
pub use parameter::{Measure, Parameter};

/// A value of the law in a year, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Provision {
    /// It is known.
    Known(Legal),
    /// It is not known, for this reason.
    Unknown(String),
    /// The year's law has no such rule, for this reason.
    NotInForce(String),
}

/// The law of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearLaw {
    /// The year.
    pub year: u16,
    /// Each parameter.
    pub provisions: Sorted<Parameter, Provision>,
}

/// The law by year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LawParameters {
    /// Years that there is a parameter file for.
    pub years: Sorted<u16, YearLaw>,
}

/// A number that a rule came to, and how far it can be trusted: as far as the worst that it was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// Kronor, or what the rule says.
    pub value: Decimal,
    /// The worst quality among what it was made from.
    pub quality: Quality,
}

/// Why a rule gave no answer. The texts for readers lie in the catalogues; these are for developers.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LawError {
    /// There is no parameter file for the year.
    #[error("there is no law of {year} here")]
    NoYear {
        /// The year asked for.
        year: u16,
        /// The nearest year that there is one for.
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
    /// A value of the model's own parameters is not known.
    #[error("{value:?} of {year} is not known")]
    UnknownToModel {
        /// Which value.
        value: super::figure::LegalValue,
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

impl LawParameters {
    /// The law of `year`.
    ///
    /// # Errors
    /// When there is no parameter file for it.
    pub fn year(&self, year: u16) -> Result<&YearLaw, LawError> {
        self.years.get(&year).ok_or_else(|| LawError::NoYear { year, nearest: self.nearest(year, |_| true) })
    }

    /// The year nearest to `year` in which `parameter` is known, the earlier of two.
    #[must_use]
    pub fn nearest_known(&self, year: u16, parameter: Parameter) -> Option<u16> {
        self.nearest(year, |law| law.get(parameter).is_ok())
    }

    fn nearest(&self, year: u16, fits: impl Fn(&YearLaw) -> bool) -> Option<u16> {
        let mut nearest: Option<u16> = None;
        for (other, _) in self.years.iter().filter(|(_, law)| fits(law)) {
            if nearest.is_none_or(|found| other.abs_diff(year) < found.abs_diff(year)) {
                nearest = Some(*other);
            }
        }
        nearest
    }

    /// Takes `value` for `parameter` in `year` as the user's assumption, in the parameter's own unit.
    ///
    /// # Errors
    /// When there is no law of the year, when its law has no such rule, or when the parameter cannot have that value.
    pub fn assume(&mut self, year: u16, parameter: Parameter, value: Decimal) -> Result<(), LawError> {
        let nearest = self.nearest(year, |_| true);
        let law = self.years.get_mut(&year).ok_or(LawError::NoYear { year, nearest })?;
        if let Some(Provision::NotInForce(reason)) = law.provisions.get(&parameter) {
            return Err(LawError::NotInForce { parameter, year, reason: reason.clone() });
        }
        if !parameter.can_be(value) {
            return Err(LawError::NotPossible { parameter, value });
        }
        let paragraph = match law.provisions.get(&parameter) {
            Some(Provision::Known(legal)) => legal.law.clone(),
            _ => String::new(),
        };
        let legal = Legal { value, quality: Quality::Assumption, law: paragraph, source: String::new() };
        law.provisions.insert(parameter, Provision::Known(legal));
        Ok(())
    }
}

impl YearLaw {
    /// What the year's law has for `parameter`.
    ///
    /// # Errors
    /// When it is not known, or the year's law has no such rule.
    pub fn get(&self, parameter: Parameter) -> Result<&Legal, LawError> {
        self.in_force(parameter)?.ok_or_else(|| LawError::NotInForce {
            parameter,
            year: self.year,
            reason: match self.provisions.get(&parameter) {
                Some(Provision::NotInForce(reason)) => reason.clone(),
                _ => String::new(),
            },
        })
    }

    /// What the year's law has for `parameter`; nothing where it has no such rule.
    ///
    /// # Errors
    /// When it is not known.
    pub fn in_force(&self, parameter: Parameter) -> Result<Option<&Legal>, LawError> {
        match self.provisions.get(&parameter) {
            Some(Provision::Known(legal)) => Ok(Some(legal)),
            Some(Provision::NotInForce(_)) => Ok(None),
            Some(Provision::Unknown(reason)) => {
                Err(LawError::Unknown { parameter, year: self.year, reason: reason.clone() })
            }
            None => Err(LawError::Unknown { parameter, year: self.year, reason: String::new() }),
        }
    }
}

impl Amount {
    /// `value`, made from `parts`.
    ///
    /// # Errors
    /// When there is no value, since it went out of range.
    pub fn of(value: Option<Decimal>, parts: &[Quality]) -> Result<Self, LawError> {
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
