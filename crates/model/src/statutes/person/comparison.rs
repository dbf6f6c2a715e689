//! A person's tax before and after a change of the municipality's rate, with the difference divided into its parts.

use rust_decimal::Decimal;

use super::assessment::{Assessment, StepName, assess};
use super::change::{CostOfChange, Reason, cost_of_change};
use super::{Age, Income, MunicipalRates, PersonTaxError};
use crate::law::LawByYear;
use crate::money::{DecimalExt, TaxRounding, percent_of};

/// Two assessments of the same person with different rates of the municipality. The yearly cost of the change is the sum of
/// `on_total_income`, `on_untaxed_income`, `rounding` and `credits`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Tax before the change.
    pub before: Assessment,
    /// Tax after the change.
    pub after: Assessment,
    /// Cost of the change.
    pub cost: CostOfChange,
    /// Change of the rate times the whole income, kronor a year.
    pub on_total_income: Decimal,
    /// Correction for the part of the income that is not taxed, kronor a year; opposite in sign to `on_total_income`.
    pub on_untaxed_income: Decimal,
    /// Effect of rounding the municipal tax to whole kronor, kronor a year.
    pub rounding: Decimal,
    /// Effects of all other steps.
    pub credits: Vec<Reason>,
}

/// Compares a person's tax at two sets of rates, which differ only in the municipality's rate.
///
/// # Errors
/// See [`assess`].
pub fn compare(
    law: &LawByYear,
    year: u16,
    income: Income,
    age: Age,
    before: &MunicipalRates,
    after: &MunicipalRates,
) -> Result<Comparison, PersonTaxError> {
    let by_change = |amount: Decimal| {
        let change = after.municipality.try_sub(before.municipality)?;
        percent_of(amount, change)
    };
    let out_of_range = PersonTaxError::OutOfRange(StepName::MunicipalTax);
    let (before, after) = (assess(law, year, income, age, before)?, assess(law, year, income, age, after)?);
    let cost = cost_of_change(&before, &after)?;
    let is_tax = |reason: &&Reason| reason.step == StepName::MunicipalTax;
    let tax = cost.reasons.iter().find(is_tax).map_or(Decimal::ZERO, |reason| reason.adds);
    let credits = cost.reasons.iter().filter(|reason| !is_tax(reason)).copied().collect();
    let parts = || {
        let on_total_income = by_change(income.yearly)?;
        let on_taxable_income = by_change(after.amount(StepName::TaxableIncome))?;
        Some((on_total_income, on_taxable_income.try_sub(on_total_income)?, tax.try_sub(on_taxable_income)?))
    };
    let (on_total_income, on_untaxed_income, rounding) = parts().ok_or(out_of_range)?;
    Ok(Comparison { before, after, cost, on_total_income, on_untaxed_income, rounding, credits })
}

/// The tax on `additional` kronor a year in addition to the income, kronor a year.
///
/// # Errors
/// See [`assess`].
pub fn tax_on_additional_income(
    law: &LawByYear,
    year: u16,
    income: Income,
    age: Age,
    rates: &MunicipalRates,
    additional: Decimal,
) -> Result<Decimal, PersonTaxError> {
    let out_of_range = PersonTaxError::OutOfRange(StepName::Total);
    let yearly = income.yearly.try_add(additional).ok_or(out_of_range.clone())?;
    let without = assess(law, year, income, age, rates)?;
    let with = assess(law, year, Income { yearly, ..income }, age, rates)?;
    with.total.try_sub(without.total).ok_or(out_of_range)
}

impl Assessment {
    /// The municipal tax divided between municipality and region, kronor a year. The region's part is rounded down to whole kronor,
    /// since the law rounds only the sum. None if out of range.
    #[must_use]
    pub fn split_municipal_tax(&self, rates: &MunicipalRates) -> Option<(Decimal, Decimal)> {
        let region = percent_of(self.amount(StepName::TaxableIncome), rates.region)?;
        let region = TaxRounding::KronaDown.apply(region)?;
        Some((self.amount(StepName::MunicipalTax).try_sub(region)?, region))
    }
}
