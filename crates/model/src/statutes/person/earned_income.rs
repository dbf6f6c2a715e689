//! Tax reduction for earned income: IL 67:46-47.

use rust_decimal::Decimal;

use super::assessment::{Assessment, Person, StepName};
use super::tax_law::PersonTaxLaw;
use super::{PersonTaxError, credits};
use crate::money::{DecimalExt, percent_of};

/// Subtracts a percentage of the taxable income above a limit, up to a maximum, from the remaining municipal tax (`left`).
pub(super) fn reduce(
    made: &mut Assessment,
    law: &PersonTaxLaw,
    person: &Person,
    left: Decimal,
) -> Result<Decimal, PersonTaxError> {
    let of = &law.earned_income;
    let above = person.taxable.try_sub(of.above.value);
    let amount = above.and_then(|above| percent_of(above, of.rate.value)).map(|it| it.min(of.most.value));
    let quality = of.above.quality.max(of.rate.quality).max(of.most.quality);
    credits::take(made, StepName::EarnedIncomeReduction, quality, amount, left)
}
