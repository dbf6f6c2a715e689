//! Self-cost: kommunallagen (2017:725) 2:6. A fee may not bring more than the service costs.

use rust_decimal::Decimal;

use crate::law::{Amount, LawError};
use crate::money::{Arithmetic, in_percent_of};

/// A fee beside what its service costs, kronor a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SelfCost {
    /// What the fee brings.
    pub income: Amount,
    /// What the service costs.
    pub cost: Amount,
    /// What the fee brings beyond the cost; negative for what the tax pays.
    pub beyond: Decimal,
    /// How many per cent of the cost the fee covers; nothing where the service costs nothing.
    pub covered: Option<Decimal>,
}

/// What a fee brings beside what its service costs (2:6).
///
/// # Errors
/// When a number is out of range.
pub fn against(income: Amount, cost: Amount) -> Result<SelfCost, LawError> {
    let beyond = income.value.less(cost.value).ok_or(LawError::OutOfRange)?;
    Ok(SelfCost { income, cost, beyond, covered: in_percent_of(income.value, cost.value) })
}

impl SelfCost {
    /// Whether the fee stays within the cost.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.beyond <= Decimal::ZERO
    }
}
