//! Surplus target: a financial target that the budget must state, kommunallagen (2017:725) 11:6. The council decides its level; two
//! per cent is common practice, not law.

use rust_decimal::Decimal;

use crate::law::{Amount, LawError};
use crate::money::{DecimalExt, in_percent_of, percent_of};

/// A result compared with the surplus target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SurplusTarget {
    /// The result in per cent of tax and general grants. None if they are 0.
    pub percent: Option<Decimal>,
    /// The result that the target requires, kronor.
    pub required: Amount,
    /// The result less the required one, kronor; negative if the target is missed.
    pub margin: Decimal,
}

/// Compares a result in kronor with a target in per cent of tax and general grants.
///
/// # Errors
/// If a number is out of range.
pub fn check(result: Amount, tax_and_grants: Amount, target: Amount) -> Result<SurplusTarget, LawError> {
    let required = Amount::derived(
        percent_of(tax_and_grants.value, target.value),
        &[tax_and_grants.quality, target.quality],
    )?;
    let margin = result.value.try_sub(required.value).ok_or(LawError::OutOfRange)?;
    Ok(SurplusTarget { percent: in_percent_of(result.value, tax_and_grants.value), required, margin })
}

impl SurplusTarget {
    /// Whether the target is met.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.margin >= Decimal::ZERO
    }
}
