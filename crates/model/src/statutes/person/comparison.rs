//! A person's tax before and after a change of the municipality's rate, with the difference divided into its parts.

use rust_decimal::Decimal;

use super::assessment::{Assessment, StepName, assess};
use super::change::{CostOfChange, Reason, cost_of_change};
use super::{Age, Income, MunicipalRates, PersonTaxError};
use crate::law::LawByYear;
use crate::money::{DecimalExt, Money, TaxRounding, percent_of};

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
    /// Change of the rate times the whole income, a year.
    pub on_total_income: Money,
    /// Correction for the part of the income that is not taxed, a year; opposite in sign to `on_total_income`.
    pub on_untaxed_income: Money,
    /// Effect of rounding the municipal tax to whole kronor, a year.
    pub rounding: Money,
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
    let change = after.municipality.try_sub(before.municipality);
    let (before, after) = (assess(law, year, income, age, before)?, assess(law, year, income, age, after)?);
    let cost = cost_of_change(&before, &after);
    let is_tax = |reason: &&Reason| reason.step == StepName::MunicipalTax;
    let tax = cost.reasons.iter().find(is_tax).map_or(Money::ZERO, |reason| reason.adds);
    let credits = cost.reasons.iter().filter(|reason| !is_tax(reason)).copied().collect();
    let by_change = || {
        let on_total_income = Money::new(percent_of(income.yearly, change?)?)?;
        Some((on_total_income, after.amount(StepName::TaxableIncome).percent(change?)?))
    };
    let (on_total_income, on_taxable_income) =
        by_change().ok_or(PersonTaxError::OutOfRange(StepName::MunicipalTax))?;
    let on_untaxed_income = on_taxable_income - on_total_income;
    let rounding = tax - on_taxable_income;
    Ok(Comparison { before, after, cost, on_total_income, on_untaxed_income, rounding, credits })
}

/// The tax on `additional` kronor a year in addition to the income, a year.
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
) -> Result<Money, PersonTaxError> {
    let yearly =
        income.yearly.try_add(additional).ok_or(PersonTaxError::OutOfRange(StepName::AssessedIncome))?;
    let without = assess(law, year, income, age, rates)?;
    let with = assess(law, year, Income { yearly, ..income }, age, rates)?;
    Ok(with.total - without.total)
}

impl Assessment {
    /// The municipal tax divided between municipality and region, a year. The region's part is rounded down to whole kronor,
    /// since the law rounds only the sum. None if out of range.
    #[must_use]
    pub fn split_municipal_tax(&self, rates: &MunicipalRates) -> Option<(Money, Money)> {
        let region = self.amount(StepName::TaxableIncome).percent(rates.region)?;
        let region = Money::new(TaxRounding::KronaDown.apply(region.kronor())?)?;
        Some((self.amount(StepName::MunicipalTax) - region, region))
    }
}
