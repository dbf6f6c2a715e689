//! Surplus target: a financial target that the budget is to state, kommunallagen (2017:725) 11:6. What it is the council
//! decides; two per cent is custom, not law.

use rust_decimal::Decimal;

use crate::law::{Amount, LawError};
use crate::money::{Arithmetic, in_percent_of, percent_of};

/// A result beside its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Against {
    /// The result in per cent of tax and general grants; nothing where there are none.
    pub share: Option<Decimal>,
    /// The result that the target asks for, kronor.
    pub wanted: Amount,
    /// What the result has beyond that, kronor; negative for what is missing.
    pub beyond: Decimal,
}

/// A result beside a target in per cent of tax and general grants. Kronor.
///
/// # Errors
/// When a number is out of range.
pub fn against(result: Amount, tax_and_grants: Amount, target: Amount) -> Result<Against, LawError> {
    let wanted = Amount::of(
        percent_of(tax_and_grants.value, target.value),
        &[tax_and_grants.quality, target.quality],
    )?;
    let beyond = result.value.less(wanted.value).ok_or(LawError::OutOfRange)?;
    Ok(Against { share: in_percent_of(result.value, tax_and_grants.value), wanted, beyond })
}

impl Against {
    /// Whether the target is reached.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.beyond >= Decimal::ZERO
    }
}
