//! Pension contribution: lag (1994:1744) om allmän pensionsavgift, 2-3 §§.

use rust_decimal::Decimal;

use super::PersonTaxError;
use super::assessment::{Assessment, Person, Role, StepName};
use super::tax_law::PersonTaxLaw;
use crate::money::{DecimalExt, TaxRounding, percent_of};

/// Adds the contribution: a percentage of a pensionable income up to a ceiling; 0 for an income below the floor.
pub(super) fn add_contribution(
    assessment: &mut Assessment,
    law: &PersonTaxLaw,
    person: &Person,
) -> Result<Decimal, PersonTaxError> {
    let rules = &law.pension_contribution;
    let quality = [&rules.rate, &rules.ceiling, &rules.floor, &law.income_base, &law.price_base]
        .iter()
        .fold(rules.rate.quality, |worst, legal| worst.max(legal.quality));
    let contribution = || {
        let floor = rules.floor.value.try_mul(law.price_base.value)?;
        let ceiling = rules.ceiling.value.try_mul(law.income_base.value)?;
        let income = person.income.yearly;
        if !person.income.kind.earns_pension() || income < floor {
            return Some(Decimal::ZERO);
        }
        percent_of(income.min(ceiling), rules.rate.value)
    };
    let rounding = TaxRounding::HundredHalfDown;
    assessment.step(StepName::PensionContribution, Role::Tax, rounding, quality, contribution())
}
