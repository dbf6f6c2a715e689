//! Tax credits, and the credit for the pension contribution: IL 67:2 and 67:4.

use rust_decimal::Decimal;

use super::PersonTaxError;
use super::assessment::{Assessment, Role, StepName};
use crate::figure::Quality;
use crate::money::{DecimalExt, TaxRounding};

/// Subtracts the contribution first from the state tax, then from the municipal tax. Returns the remaining municipal tax, which limits
/// the later credits. Kronor a year.
pub(super) fn subtract_pension_credit(
    assessment: &mut Assessment,
    contribution: Decimal,
    state: Decimal,
    municipal: Decimal,
) -> Result<Decimal, PersonTaxError> {
    let name = StepName::PensionCredit;
    let credit = state.try_add(municipal).map(|taxes| contribution.min(taxes));
    let credit = assessment.step(name, Role::Credit, TaxRounding::Exact, Quality::Published, credit)?;
    let beyond_state = credit.try_sub(state.min(credit));
    beyond_state.and_then(|credit| municipal.try_sub(credit)).ok_or(PersonTaxError::OutOfRange(name))
}

/// Subtracts a credit of `amount` in whole kronor, limited to 0 to `remaining`. Returns what then remains of `remaining`.
pub(super) fn subtract_credit(
    assessment: &mut Assessment,
    name: StepName,
    quality: Quality,
    amount: Option<Decimal>,
    remaining: Decimal,
) -> Result<Decimal, PersonTaxError> {
    let amount = amount.map(|amount| amount.max(Decimal::ZERO).min(remaining));
    let credit = assessment.step(name, Role::Credit, TaxRounding::KronaDown, quality, amount)?;
    remaining.try_sub(credit).ok_or(PersonTaxError::OutOfRange(name))
}
