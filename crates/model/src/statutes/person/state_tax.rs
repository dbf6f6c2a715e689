//! State income tax: IL 65:2 and 65:5.

use rust_decimal::Decimal;

use super::PersonTaxError;
use super::assessment::{Assessment, Person, Role, StepName};
use super::tax_law::PersonTaxLaw;
use crate::money::{DecimalExt, TaxRounding, percent_of};

/// Adds the tax: a percentage of the taxable income above the threshold; 0 if that part is below the minimum base.
pub(super) fn add_state_tax(
    assessment: &mut Assessment,
    law: &PersonTaxLaw,
    person: &Person,
) -> Result<Decimal, PersonTaxError> {
    let state = &law.state_tax;
    let base = person.taxable.try_sub(state.threshold.value);
    let base = base.map(|base| if base < state.least_base.value { Decimal::ZERO } else { base });
    let tax = base.and_then(|base| percent_of(base, state.rate.value));
    let quality = state.threshold.quality.max(state.rate.quality).max(state.least_base.quality);
    assessment.step(StepName::StateTax, Role::Tax, TaxRounding::KronaDown, quality, tax)
}
