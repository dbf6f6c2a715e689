//! The cost of a change for a person, by step of the assessment.

use super::assessment::{Assessment, Role, Step, StepName};
use crate::money::Money;

/// The part of the cost that is due to one step of the assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// The step.
    pub step: StepName,
    /// Increase of the total tax a year; negative if a credit increases.
    pub adds: Money,
}

/// The cost of a change; negative for a saving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostOfChange {
    /// The cost a year.
    pub yearly: Money,
    /// The cost a month: the difference of the two monthly taxes in whole kronor.
    pub monthly: Money,
    /// The steps that changed, in the order of the law. Their sum is `yearly`.
    pub reasons: Vec<Reason>,
}

/// The cost of the change from `before` to `after`.
#[must_use]
pub fn cost_of_change(before: &Assessment, after: &Assessment) -> CostOfChange {
    let affects_tax = |step: &&Step| step.role != Role::Basis;
    let only_before =
        before.steps.iter().filter(|step| !after.steps.iter().any(|other| other.name == step.name));
    let mut reasons = Vec::new();
    for step in after.steps.iter().chain(only_before).filter(affects_tax) {
        let increase = after.amount(step.name) - before.amount(step.name);
        let adds = if step.role == Role::Tax { increase } else { -increase };
        if !adds.is_zero() {
            reasons.push(Reason { step: step.name, adds });
        }
    }
    CostOfChange { yearly: after.total - before.total, monthly: after.monthly() - before.monthly(), reasons }
}
