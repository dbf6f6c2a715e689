//! Tax reduction for earned income: IL 67:46-47.

use rust_decimal::Decimal;

use super::assessment::{Assessment, Person, StepName};
use super::tax_law::PersonTaxLaw;
use super::{PersonTaxError, credits};
use crate::money::{DecimalExt, percent_of};

/// Subtracts a percentage of the taxable income above a limit, up to a maximum, from the remaining municipal tax (`remaining`).
pub(super) fn subtract_reduction(
    assessment: &mut Assessment,
    law: &PersonTaxLaw,
    person: &Person,
    remaining: Decimal,
) -> Result<Decimal, PersonTaxError> {
    let rules = &law.earned_income;
    let above = person.taxable.try_sub(rules.above.value);
    let amount =
        above.and_then(|above| percent_of(above, rules.rate.value)).map(|amount| amount.min(rules.max.value));
    let quality = rules.above.quality.max(rules.rate.quality).max(rules.max.quality);
    credits::subtract_credit(assessment, StepName::EarnedIncomeReduction, quality, amount, remaining)
}
