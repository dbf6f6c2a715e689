//! Cost price principle (självkostnadsprincipen): kommunallagen (2017:725) 2:6. Fees must not exceed the cost of the service.

use rust_decimal::Decimal;

use crate::law::{Amount, LawError};
use crate::money::{DecimalExt, in_percent_of};

/// The income from a fee compared with the cost of its service, kronor a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SelfCost {
    /// Income from the fee.
    pub income: Amount,
    /// Cost of the service.
    pub cost: Amount,
    /// Income less cost; negative for the part that is financed by tax.
    pub excess: Decimal,
    /// Income in per cent of the cost. None if the cost is 0.
    pub coverage_percent: Option<Decimal>,
}

/// Compares the income from a fee with the cost of its service (2:6), kronor a year.
///
/// # Errors
/// If a number is out of range.
pub fn check(income: Amount, cost: Amount) -> Result<SelfCost, LawError> {
    let excess = income.value.try_sub(cost.value).ok_or(LawError::OutOfRange)?;
    Ok(SelfCost { income, cost, excess, coverage_percent: in_percent_of(income.value, cost.value) })
}

impl SelfCost {
    /// Whether the income does not exceed the cost.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.excess <= Decimal::ZERO
    }
}
