//! Preschool fee: förordning (2001:160) om statsbidrag till kommuner som tillämpar maxtaxa.

use rust_decimal::Decimal;

use crate::law::{Amount, LawError, LawOfYear, Parameter, not_negative};
use crate::money::{Arithmetic, nearest, percent_of};

/// Which of the household's children in care, the youngest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Child {
    /// The youngest.
    First,
    /// The next.
    Second,
    /// The third.
    Third,
    /// The fourth and those after: free.
    Later,
}

impl Child {
    /// Those who pay, in order, and then one who does not.
    pub const ALL: &[Self] = &[Self::First, Self::Second, Self::Third, Self::Later];

    /// The child `at`, counted from 0.
    #[must_use]
    pub fn at(at: usize) -> Self {
        Self::ALL.get(at).copied().unwrap_or(Self::Later)
    }
}

/// The highest fee for a child, whole kronor a month, in a household with `income` kronor a month before tax.
///
/// # Errors
/// When the year's income ceiling is not known, or the income is below 0.
pub fn highest(law: &LawOfYear, child: Child, income: Decimal) -> Result<Amount, LawError> {
    let rate = match child {
        Child::First => Parameter::PreschoolFirst,
        Child::Second => Parameter::PreschoolSecond,
        Child::Third => Parameter::PreschoolThird,
        Child::Later => return Amount::of(Some(Decimal::ZERO), &[]),
    };
    of_income(law, rate, income)
}

/// The income that fees for child care are counted on, kronor a month: up to the ceiling, less the deduction where the year has one.
///
/// # Errors
/// When the year's ceiling or deduction is not known, or the income is below 0.
pub fn fee_base(law: &LawOfYear, income: Decimal) -> Result<Amount, LawError> {
    let ceiling = law.get(Parameter::ChildcareIncomeCeiling)?;
    let within = not_negative(income)?.min(ceiling.value);
    match law.in_force(Parameter::ChildcareIncomeDeduction)? {
        Some(deduction) => Amount::of(
            within.less(deduction.value).map(|base| base.max(Decimal::ZERO)),
            &[ceiling.quality, deduction.quality],
        ),
        None => Amount::of(Some(within), &[ceiling.quality]),
    }
}

/// A rate of what fees are counted on, to the nearest krona.
pub(super) fn of_income(law: &LawOfYear, rate: Parameter, income: Decimal) -> Result<Amount, LawError> {
    let base = fee_base(law, income)?;
    let rate = law.get(rate)?;
    Amount::of(percent_of(base.value, rate.value).map(nearest), &[base.quality, rate.quality])
}
