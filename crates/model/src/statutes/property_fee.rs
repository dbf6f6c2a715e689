//! Municipal property fee: lag (2007:1398) om kommunal fastighetsavgift, 3 §; its way to the municipalities in lag (1965:269), 4 §.

use rust_decimal::Decimal;

use crate::law::{Amount, LawError, LawOfYear, Parameter, not_negative};
use crate::money::{Arithmetic, TaxRounding, in_percent_of, percent_of, to_hundredths_down};

/// What the fee is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dwelling {
    /// A house (småhus).
    House,
    /// A flat in a rental house (bostadslägenhet i hyreshus).
    Flat,
}

impl Dwelling {
    /// Both, in the order in which they are shown.
    pub const ALL: &[Self] = &[Self::House, Self::Flat];

    fn base(self) -> Parameter {
        match self {
            Self::House => Parameter::HouseFeeBase,
            Self::Flat => Parameter::FlatFeeBase,
        }
    }

    fn share(self) -> Parameter {
        match self {
            Self::House => Parameter::HouseFeeShare,
            Self::Flat => Parameter::FlatFeeShare,
        }
    }
}

/// The highest fee of a year, and how it came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ceiling {
    /// The fee before indexing, kronor.
    pub base: Amount,
    /// The year's index, per cent with two decimals.
    pub index: Amount,
    /// The highest fee, whole kronor a year.
    pub highest: Amount,
}

/// The highest fee of the year (3 §): the base by an index that follows the income base amount, its decimals after the second
/// dropped, and then the öre.
///
/// # Errors
/// When the year's income base amount is not known.
pub fn ceiling(law: &LawOfYear, dwelling: Dwelling) -> Result<Ceiling, LawError> {
    let base = law.get(dwelling.base())?;
    let income_base = law.get(Parameter::IncomeBase)?;
    let indexed_from = law.get(Parameter::PropertyFeeIndexBase)?;
    let index = in_percent_of(income_base.value, indexed_from.value).map(to_hundredths_down);
    let index = Amount::of(index, &[income_base.quality, indexed_from.quality])?;
    let fee = percent_of(base.value, index.value).and_then(|fee| TaxRounding::KronaDown.apply(fee));
    Ok(Ceiling {
        base: Amount { value: base.value, quality: base.quality },
        index,
        highest: Amount::of(fee, &[base.quality, index.quality])?,
    })
}

/// The fee of a dwelling with so high an assessed value, whole kronor a year: a share of the value, up to the ceiling (3 §).
///
/// # Errors
/// When the year's ceiling is not known, or the value is below 0.
pub fn fee(law: &LawOfYear, dwelling: Dwelling, assessed_value: Decimal) -> Result<Amount, LawError> {
    let highest = ceiling(law, dwelling)?.highest;
    let share = law.get(dwelling.share())?;
    let of_value = percent_of(not_negative(assessed_value)?, share.value);
    let of_value = of_value.and_then(|fee| TaxRounding::KronaDown.apply(fee));
    Amount::of(of_value.map(|fee| fee.min(highest.value)), &[highest.quality, share.quality])
}

/// What the municipality gets in a year, kronor: what it got the year before, and by how much its owners' fees rose between the
/// two latest assessments (lag 1965:269 4 § second paragraph). So the change stays in the municipality, and the level is from 2008.
///
/// # Errors
/// When it is out of range.
pub fn municipal_share(year_before: Decimal, latest: Decimal, earlier: Decimal) -> Result<Decimal, LawError> {
    let rose = latest.less(earlier);
    rose.and_then(|rose| year_before.added(rose)).ok_or(LawError::OutOfRange)
}
