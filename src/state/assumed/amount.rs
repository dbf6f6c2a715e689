//! Amounts that the checks ask the user for.

use rust_decimal::Decimal;

use crate::i18n::Language;
use crate::i18n::numbers::TypedUnit;
use crate::state::InputProblem;
use model::YearIx;
use model::figure::LegalValue;
use model::law::{Measure, Parameter};
use model::money::{DecimalExt, MILLION, THOUSAND};

/// The most that is taken, in millions: more than any municipality has.
const MOST_MILLIONS: u32 = 100_000;

/// An amount that the checks ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AssumedAmount {
    /// What the reserve holds when the first year begins.
    Reserve,
    /// What is left to restore of an earlier year's deficit.
    Deficit(u16),
    /// Gains of the year at this place that the balance requirement does not count.
    Gains(YearIx),
    /// What that year sets aside to the reserve.
    ToReserve(YearIx),
    /// What it takes from the reserve.
    FromReserve(YearIx),
    /// What special reasons let it leave unrestored.
    SpecialReasons(YearIx),
}

impl AssumedAmount {
    /// The kronor in what was typed; millions where no unit stands there, and nothing where nothing does.
    ///
    /// # Errors
    /// When it is no number, has a unit that makes no sense here, or lies outside what is possible.
    pub fn read(self, text: &str, language: Language) -> Result<Option<Decimal>, InputProblem> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let typed = language.parse(text).ok_or(InputProblem::NotANumber)?;
        let unit = match typed.unit {
            TypedUnit::Own | TypedUnit::Millions => MILLION,
            TypedUnit::Thousands => THOUSAND,
            TypedUnit::Kronor => Decimal::ONE,
            TypedUnit::Percent | TypedUnit::Ore => return Err(InputProblem::NotHere),
        };
        let kronor = typed.number.try_mul(unit).ok_or(InputProblem::Outside)?;
        self.can_be(kronor).then_some(Some(kronor)).ok_or(InputProblem::Outside)
    }

    pub(super) fn can_be(self, kronor: Decimal) -> bool {
        let most = Decimal::from(MOST_MILLIONS).try_mul(MILLION).unwrap_or_default();
        // A loss that is added back is a gain below 0.
        let below = Decimal::ZERO.try_sub(most).unwrap_or_default();
        let least = if matches!(self, Self::Gains(_)) { below } else { Decimal::ZERO };
        (least..=most).contains(&kronor)
    }
}

/// What was typed for a value of the law, in its own unit; nothing where nothing was.
///
/// # Errors
/// When it is no number, has another unit, or is a value that the parameter cannot have.
pub fn read_legal(
    parameter: Parameter,
    text: &str,
    language: Language,
) -> Result<Option<Decimal>, InputProblem> {
    read_measured(parameter.measure(), |value| parameter.can_be(value), text, language)
}

/// The same of a value that the model goes by.
///
/// # Errors
/// As [`read_legal`].
pub fn read_for_model(
    which: LegalValue,
    text: &str,
    language: Language,
) -> Result<Option<Decimal>, InputProblem> {
    read_measured(which.measure(), |value| which.can_be(value), text, language)
}

fn read_measured(
    measure: Measure,
    can_be: impl Fn(Decimal) -> bool,
    text: &str,
    language: Language,
) -> Result<Option<Decimal>, InputProblem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let typed = language.parse(text).ok_or(InputProblem::NotANumber)?;
    let fits = match typed.unit {
        TypedUnit::Own => true,
        TypedUnit::Percent => measure == Measure::Percent,
        TypedUnit::Kronor => {
            matches!(measure, Measure::Kronor | Measure::KronorPerMonth | Measure::KronorPerInhabitant)
        }
        TypedUnit::Ore | TypedUnit::Thousands | TypedUnit::Millions => false,
    };
    if !fits {
        return Err(InputProblem::NotHere);
    }
    can_be(typed.number).then_some(Some(typed.number)).ok_or(InputProblem::Outside)
}
