//! What the pension contribution takes off the tax: IL 67:2 and 67:4.

use rust_decimal::Decimal;

use super::PersonTaxError;
use super::assessment::{Assessment, Role, StepName};
use crate::figure::Quality;
use crate::money::{Arithmetic, TaxRounding};

/// Takes the contribution off, first the state tax, then the municipal; gives the municipal tax that is left, which is
/// what later credits can be taken off.
pub(super) fn against_pension_contribution(
    made: &mut Assessment,
    contribution: Decimal,
    state: Decimal,
    municipal: Decimal,
) -> Result<Decimal, PersonTaxError> {
    let name = StepName::PensionCredit;
    let credit = state.added(municipal).map(|taxes| contribution.min(taxes));
    let credit = made.step(name, Role::Credit, TaxRounding::Exact, Quality::Published, credit)?;
    let beyond_state = credit.less(state.min(credit));
    beyond_state.and_then(|taken| municipal.less(taken)).ok_or(PersonTaxError::OutOfRange(name))
}

/// Takes `amount` off in whole kronor, but no more than `left` and nothing below 0; gives what is left then.
pub(super) fn take(
    made: &mut Assessment,
    name: StepName,
    quality: Quality,
    amount: Option<Decimal>,
    left: Decimal,
) -> Result<Decimal, PersonTaxError> {
    let amount = amount.map(|amount| amount.max(Decimal::ZERO).min(left));
    let taken = made.step(name, Role::Credit, TaxRounding::KronaDown, quality, amount)?;
    left.less(taken).ok_or(PersonTaxError::OutOfRange(name))
}
