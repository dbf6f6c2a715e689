//! Municipal property fee: lag (2007:1398) om kommunal fastighetsavgift, 3 §; its distribution to the municipalities: lag (1965:269),
//! 4 §.

use rust_decimal::Decimal;

use crate::law::{Amount, LawError, LawOfYear, Parameter, not_negative};
use crate::money::{DecimalExt, TaxRounding, in_percent_of, percent_of, two_decimals_rounded_down};

/// The kind of dwelling that the fee is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dwelling {
    /// A house (småhus).
    House,
    /// A flat in an apartment building (bostadslägenhet i hyreshus).
    Flat,
}

impl Dwelling {
    /// Both kinds, in display order.
    pub const ALL: &[Self] = &[Self::House, Self::Flat];

    fn base(self) -> Parameter {
        match self {
            Self::House => Parameter::HouseFeeBase,
            Self::Flat => Parameter::FlatFeeBase,
        }
    }

    fn percentage(self) -> Parameter {
        match self {
            Self::House => Parameter::HouseFeeShare,
            Self::Flat => Parameter::FlatFeeShare,
        }
    }
}

/// A year's maximum fee, and its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PropertyFeeCeiling {
    /// The fee before indexing, kronor.
    pub base: Amount,
    /// The year's index, per cent, with two decimals.
    pub index: Amount,
    /// The maximum fee, whole kronor a year.
    pub maximum: Amount,
}

/// The year's maximum fee (3 §): the base times an index that follows the income base amount. The index is cut to two decimals, the
/// fee to whole kronor.
///
/// # Errors
/// If the year's income base amount is unknown.
pub fn ceiling(law: &LawOfYear, dwelling: Dwelling) -> Result<PropertyFeeCeiling, LawError> {
    let base = law.get(dwelling.base())?;
    let income_base = law.get(Parameter::IncomeBase)?;
    let indexed_from = law.get(Parameter::PropertyFeeIndexBase)?;
    let index = in_percent_of(income_base.value, indexed_from.value).map(two_decimals_rounded_down);
    let index = Amount::derived(index, &[income_base.quality, indexed_from.quality])?;
    let fee = percent_of(base.value, index.value).and_then(|fee| TaxRounding::KronaDown.apply(fee));
    Ok(PropertyFeeCeiling {
        base: Amount { value: base.value, quality: base.quality },
        index,
        maximum: Amount::derived(fee, &[base.quality, index.quality])?,
    })
}

/// The fee of a dwelling, whole kronor a year: a percentage of `assessed_value` (kronor), up to the ceiling (3 §).
///
/// # Errors
/// If the year's ceiling is unknown, or `assessed_value` is negative.
pub fn fee(law: &LawOfYear, dwelling: Dwelling, assessed_value: Decimal) -> Result<Amount, LawError> {
    let maximum = ceiling(law, dwelling)?.maximum;
    let share = law.get(dwelling.percentage())?;
    let of_value = percent_of(not_negative(assessed_value)?, share.value);
    let of_value = of_value.and_then(|fee| TaxRounding::KronaDown.apply(fee));
    Amount::derived(of_value.map(|fee| fee.min(maximum.value)), &[maximum.quality, share.quality])
}

/// The municipality's revenue in a year, kronor: that of the year before, plus the change of the fees in the municipality between the
/// two latest assessments, `latest` and `earlier` (lag 1965:269 4 § second paragraph).
///
/// # Errors
/// If it is out of range.
pub fn municipal_revenue(
    year_before: Decimal,
    latest: Decimal,
    earlier: Decimal,
) -> Result<Decimal, LawError> {
    let increase = latest.try_sub(earlier);
    increase.and_then(|increase| year_before.try_add(increase)).ok_or(LawError::OutOfRange)
}
