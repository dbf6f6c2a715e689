//! The cost of a change for a person, by step of the assessment.

use rust_decimal::Decimal;

use super::PersonTaxError;
use super::assessment::{Assessment, Role, Step, StepName};
use crate::money::DecimalExt;

/// The part of the cost that is due to one step of the assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// The step.
    pub step: StepName,
    /// Increase of the total tax, kronor a year; negative if a credit increases.
    pub adds: Decimal,
}

/// The cost of a change; negative for a saving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostOfChange {
    /// Kronor a year.
    pub yearly: Decimal,
    /// Kronor a month: the difference of the two monthly taxes in whole kronor.
    pub monthly: Decimal,
    /// The steps that changed, in the order of the law. Their sum is `yearly`.
    pub reasons: Vec<Reason>,
}

/// The cost of the change from `before` to `after`.
///
/// # Errors
/// If a difference is out of range.
pub fn cost_of_change(before: &Assessment, after: &Assessment) -> Result<CostOfChange, PersonTaxError> {
    let out_of_range = PersonTaxError::OutOfRange(StepName::Total);
    let difference = |after: Option<Decimal>, before: Option<Decimal>| {
        after.zip(before).and_then(|(after, before)| after.try_sub(before)).ok_or(out_of_range.clone())
    };
    let affects_tax = |step: &&Step| step.role != Role::Basis;
    let only_before =
        before.steps.iter().filter(|step| !after.steps.iter().any(|other| other.name == step.name));
    let mut reasons = Vec::new();
    for step in after.steps.iter().chain(only_before).filter(affects_tax) {
        let (new, old) = (after.amount(step.name), before.amount(step.name));
        let (plus, minus) = if step.role == Role::Tax { (new, old) } else { (old, new) };
        let adds = difference(Some(plus), Some(minus))?;
        if !adds.is_zero() {
            reasons.push(Reason { step: step.name, adds });
        }
    }
    Ok(CostOfChange {
        yearly: difference(Some(after.total), Some(before.total))?,
        monthly: difference(after.monthly(), before.monthly())?,
        reasons,
    })
}
