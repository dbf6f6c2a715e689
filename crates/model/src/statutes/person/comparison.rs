//! A person's tax before and after a change of the municipality's rate, and what becomes of the change on its way.

use rust_decimal::Decimal;

use super::assessment::{Assessment, StepName, assess};
use super::change::{CostOfChange, Reason, what_a_change_costs};
use super::{Age, Income, MunicipalRates, PersonTaxError};
use crate::law::LawByYear;
use crate::money::{Arithmetic, TaxRounding, percent_of};

/// Two assessments of the same person, and how the change of the rate becomes the change of the tax: `on_all`,
/// `untaxed`, `rounding` and `credits` together are what it costs a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Tax by the rates before.
    pub before: Assessment,
    /// Tax by the rates after.
    pub after: Assessment,
    /// What the change costs.
    pub cost: CostOfChange,
    /// The change of the municipality's rate on the whole income, kronor a year.
    pub on_all: Decimal,
    /// What falls away of that since some of the income is not taxed.
    pub untaxed: Decimal,
    /// What whole kronor make of the municipal tax.
    pub rounding: Decimal,
    /// What other steps take of the change, or add to it.
    pub credits: Vec<Reason>,
}

/// A person's tax by two sets of rates, of which only the municipality's differ.
///
/// # Errors
/// As [`assess`].
pub fn compare(
    law: &LawByYear,
    year: u16,
    income: Income,
    age: Age,
    before: &MunicipalRates,
    after: &MunicipalRates,
) -> Result<Comparison, PersonTaxError> {
    let by_change = |amount: Decimal| {
        let change = after.municipality.less(before.municipality)?;
        percent_of(amount, change)
    };
    let out_of_range = PersonTaxError::OutOfRange(StepName::MunicipalTax);
    let (before, after) = (assess(law, year, income, age, before)?, assess(law, year, income, age, after)?);
    let cost = what_a_change_costs(&before, &after)?;
    let is_tax = |reason: &&Reason| reason.step == StepName::MunicipalTax;
    let tax = cost.reasons.iter().find(is_tax).map_or(Decimal::ZERO, |reason| reason.adds);
    let credits = cost.reasons.iter().filter(|reason| !is_tax(reason)).copied().collect();
    let parts = || {
        let on_all = by_change(income.yearly)?;
        let on_taxed = by_change(after.amount(StepName::TaxableIncome))?;
        Some((on_all, on_taxed.less(on_all)?, tax.less(on_taxed)?))
    };
    let (on_all, untaxed, rounding) = parts().ok_or(out_of_range)?;
    Ok(Comparison { before, after, cost, on_all, untaxed, rounding, credits })
}

/// What of `more` kronor a year besides the income goes to tax, kronor a year.
///
/// # Errors
/// As [`assess`].
pub fn tax_on_more(
    law: &LawByYear,
    year: u16,
    income: Income,
    age: Age,
    rates: &MunicipalRates,
    more: Decimal,
) -> Result<Decimal, PersonTaxError> {
    let out_of_range = PersonTaxError::OutOfRange(StepName::Total);
    let yearly = income.yearly.added(more).ok_or(out_of_range.clone())?;
    let here = assess(law, year, income, age, rates)?;
    let there = assess(law, year, Income { yearly, ..income }, age, rates)?;
    there.total.less(here.total).ok_or(out_of_range)
}

impl Assessment {
    /// Which of the tax to municipality and region goes to which: the region's down to a krona, for the law rounds only the
    /// two together.
    #[must_use]
    pub fn municipality_and_region(&self, rates: &MunicipalRates) -> Option<(Decimal, Decimal)> {
        let region = percent_of(self.amount(StepName::TaxableIncome), rates.region)?;
        let region = TaxRounding::KronaDown.apply(region)?;
        Some((self.amount(StepName::MunicipalTax).less(region)?, region))
    }
}
