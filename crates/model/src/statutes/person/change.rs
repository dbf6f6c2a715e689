//! What a change costs a person, and why.

use rust_decimal::Decimal;

use super::PersonTaxError;
use super::assessment::{Assessment, Role, Step, StepName};
use crate::money::Arithmetic;

/// What one step of the assessment has to do with the cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// Which step.
    pub step: StepName,
    /// What it adds to the tax, kronor a year; negative where a credit takes a part of the cost.
    pub adds: Decimal,
}

/// What a change costs; negative for what it saves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostOfChange {
    /// Kronor a year.
    pub yearly: Decimal,
    /// Kronor a month: the difference of the two whole monthly taxes.
    pub monthly: Decimal,
    /// The steps that changed, in the law's order; together they are `yearly`.
    pub reasons: Vec<Reason>,
}

/// What it costs to go from `before` to `after`.
///
/// # Errors
/// When a difference is out of range.
pub fn what_a_change_costs(before: &Assessment, after: &Assessment) -> Result<CostOfChange, PersonTaxError> {
    let out_of_range = PersonTaxError::OutOfRange(StepName::Total);
    let less = |after: Option<Decimal>, before: Option<Decimal>| {
        after.zip(before).and_then(|(after, before)| after.less(before)).ok_or(out_of_range.clone())
    };
    let counts = |step: &&Step| step.role != Role::Basis;
    let only_before =
        before.steps.iter().filter(|step| !after.steps.iter().any(|other| other.name == step.name));
    let mut reasons = Vec::new();
    for step in after.steps.iter().chain(only_before).filter(counts) {
        let (now, then) = (after.amount(step.name), before.amount(step.name));
        let (plus, minus) = if step.role == Role::Tax { (now, then) } else { (then, now) };
        let adds = less(Some(plus), Some(minus))?;
        if !adds.is_zero() {
            reasons.push(Reason { step: step.name, adds });
        }
    }
    Ok(CostOfChange {
        yearly: less(Some(after.total), Some(before.total))?,
        monthly: less(after.monthly(), before.monthly())?,
        reasons,
    })
}
