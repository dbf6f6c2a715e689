//! What a number field holds: the unit that it shows, and the units that may be typed into it.

use rust_decimal::Decimal;

use super::{NumberError, TypedUnit, parse};
use crate::i18n::Language;
use crate::i18n::numbers::HARD_SPACE;
use model::law::Measure;
use model::money::{DecimalExt, MILLION, THOUSAND};

/// The unit of a number field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum InputUnit {
    /// Million kronor.
    #[default]
    Millions,
    /// Kronor per 100 kronor.
    PerHundred,
    /// Per cent.
    Percent,
    /// A weight or another factor.
    Factor,
    /// Kronor.
    Kronor,
    /// Kronor a month.
    KronorPerMonth,
    /// Kronor a month, without decimals: an income.
    WholeKronorPerMonth,
    /// Kronor per inhabitant.
    KronorPerInhabitant,
    /// Years.
    Years,
    /// Persons.
    Persons,
}

impl InputUnit {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Millions,
        Self::PerHundred,
        Self::Percent,
        Self::Factor,
        Self::Kronor,
        Self::KronorPerMonth,
        Self::WholeKronorPerMonth,
        Self::KronorPerInhabitant,
        Self::Years,
        Self::Persons,
    ];

    /// The unit as the field shows it.
    #[must_use]
    pub fn word(self, language: Language) -> &'static str {
        let common = &language.texts().common;
        match self {
            Self::Millions => common.mnkr,
            Self::PerHundred | Self::Kronor => common.kr,
            Self::Percent => "%",
            Self::Factor => "×",
            Self::KronorPerMonth | Self::WholeKronorPerMonth => common.kr_a_month,
            Self::KronorPerInhabitant => common.per_inhabitant,
            Self::Years => common.years,
            Self::Persons => common.persons,
        }
    }

    /// Whether the field takes no decimals.
    #[must_use]
    pub fn is_whole(self) -> bool {
        matches!(self, Self::WholeKronorPerMonth | Self::Years | Self::Persons)
    }

    /// Whether a whole number without a sign and unit is all that the field takes.
    #[must_use]
    pub fn is_plain(self) -> bool {
        matches!(self, Self::Years | Self::Persons)
    }

    /// The number that `text` says in a field of this unit: kronor for all amounts, otherwise in the unit itself.
    ///
    /// # Errors
    /// When it is not a number, can be two numbers, or has a unit that cannot be used in the field.
    pub fn read(self, language: Language, text: &str) -> Result<Decimal, NumberError> {
        let typed = parse(language, text, self.is_whole())?;
        let factor = self.factor(typed.unit).ok_or(NumberError::UnitNotHere)?;
        typed.number.try_mul(factor).ok_or(NumberError::NotANumber)
    }

    /// What a number typed with `unit` is multiplied by; none where the field does not take the unit.
    fn factor(self, unit: TypedUnit) -> Option<Decimal> {
        const HUNDREDTH: Decimal = Decimal::from_parts(1, 0, 0, false, 2);
        let is_per_month = matches!(self, Self::KronorPerMonth | Self::WholeKronorPerMonth);
        let is_amount =
            is_per_month || matches!(self, Self::Millions | Self::Kronor | Self::KronorPerInhabitant);
        let (fits, factor) = match unit {
            TypedUnit::Own => (true, if self == Self::Millions { MILLION } else { Decimal::ONE }),
            TypedUnit::Percent => (matches!(self, Self::Percent | Self::PerHundred), Decimal::ONE),
            TypedUnit::Ore => (self == Self::PerHundred, HUNDREDTH),
            TypedUnit::Kronor => (is_amount || self == Self::PerHundred, Decimal::ONE),
            TypedUnit::Thousands => (is_amount, THOUSAND),
            TypedUnit::Millions => (matches!(self, Self::Millions | Self::Kronor), MILLION),
            TypedUnit::KronorPerMonth => (is_per_month, Decimal::ONE),
            TypedUnit::KronorPerInhabitant => (self == Self::KronorPerInhabitant, Decimal::ONE),
            TypedUnit::Years => (self == Self::Years, Decimal::ONE),
            TypedUnit::Persons => (self == Self::Persons, Decimal::ONE),
            TypedUnit::Factor => (self == Self::Factor, Decimal::ONE),
        };
        fits.then_some(factor)
    }

    /// A number with its unit, as an example of what the field takes.
    #[must_use]
    pub fn example(self, language: Language) -> String {
        let (number, scale) = match self {
            Self::Millions => (125, 1),
            Self::PerHundred => (1208, 2),
            Self::Percent => (25, 1),
            Self::Factor => (105, 2),
            Self::Kronor | Self::KronorPerMonth | Self::WholeKronorPerMonth => (35_000, 0),
            Self::KronorPerInhabitant => (1_500, 0),
            Self::Years => (3, 0),
            Self::Persons => (150, 0),
        };
        let number = language.number(Decimal::new(number, scale), scale);
        match self {
            Self::Percent => language.with_percent_sign(&number),
            Self::Factor => number,
            Self::Millions
            | Self::PerHundred
            | Self::Kronor
            | Self::KronorPerMonth
            | Self::WholeKronorPerMonth
            | Self::KronorPerInhabitant
            | Self::Years
            | Self::Persons => format!("{number}{HARD_SPACE}{}", self.word(language)),
        }
    }
}

impl From<Measure> for InputUnit {
    fn from(measure: Measure) -> Self {
        match measure {
            Measure::Percent => Self::Percent,
            Measure::Factor => Self::Factor,
            Measure::Kronor => Self::Kronor,
            Measure::KronorPerInhabitant => Self::KronorPerInhabitant,
            Measure::KronorPerMonth => Self::KronorPerMonth,
            Measure::Years => Self::Years,
            Measure::Persons => Self::Persons,
        }
    }
}
