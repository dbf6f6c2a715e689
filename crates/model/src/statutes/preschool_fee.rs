//! Maximum preschool fee: förordning (2001:160) om statsbidrag till kommuner som tillämpar maxtaxa.

use rust_decimal::Decimal;

use crate::law::{Amount, LawError, LawOfYear, Parameter, not_negative};
use crate::money::{DecimalExt, percent_of, rounded};

/// A child's number among the household's children in care, counted from the youngest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Child {
    /// The youngest.
    First,
    /// The second youngest.
    Second,
    /// The third.
    Third,
    /// The fourth and later ones, who are free of charge.
    Later,
}

impl Child {
    /// All values, in order.
    pub const ALL: &[Self] = &[Self::First, Self::Second, Self::Third, Self::Later];

    /// The child with this index, from 0.
    #[must_use]
    pub fn from_index(index: usize) -> Self {
        Self::ALL.get(index).copied().unwrap_or(Self::Later)
    }
}

/// The maximum fee for one child, whole kronor a month. `income` is the household's income before tax, kronor a month.
///
/// # Errors
/// If the year's income ceiling is unknown, or `income` is negative.
pub fn maximum(law: &LawOfYear, child: Child, income: Decimal) -> Result<Amount, LawError> {
    let rate = match child {
        Child::First => Parameter::PreschoolFirst,
        Child::Second => Parameter::PreschoolSecond,
        Child::Third => Parameter::PreschoolThird,
        Child::Later => return Amount::derived(Some(Decimal::ZERO), &[]),
    };
    fee_at_rate(law, rate, income)
}

/// The income that child care fees are a percentage of, kronor a month: up to the ceiling, less the deduction in years that have one.
///
/// # Errors
/// If the year's ceiling or deduction is unknown, or `income` is negative.
pub fn fee_base(law: &LawOfYear, income: Decimal) -> Result<Amount, LawError> {
    let ceiling = law.get(Parameter::ChildcareIncomeCeiling)?;
    let within = not_negative(income)?.min(ceiling.value);
    match law.in_force(Parameter::ChildcareIncomeDeduction)? {
        Some(deduction) => Amount::derived(
            within.try_sub(deduction.value).map(|base| base.max(Decimal::ZERO)),
            &[ceiling.quality, deduction.quality],
        ),
        None => Amount::derived(Some(within), &[ceiling.quality]),
    }
}

/// The fee at this rate of the [`fee_base`], rounded to the nearest krona.
pub(super) fn fee_at_rate(law: &LawOfYear, rate: Parameter, income: Decimal) -> Result<Amount, LawError> {
    let base = fee_base(law, income)?;
    let rate = law.get(rate)?;
    Amount::derived(percent_of(base.value, rate.value).map(rounded), &[base.quality, rate.quality])
}
