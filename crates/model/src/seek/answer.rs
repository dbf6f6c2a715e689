//! Questions, aims and answers of a goal seek.

use rust_decimal::Decimal;

use crate::error::ModelError;
use crate::label::Unit;
use crate::lever::{Lever, Setting};
use crate::money::Money;
use crate::scenario::Scenario;

/// What is sought. Locked levers, and levers of locked committees, are not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// The tax rate: kronor per 100 kronor, in whole öre, from 0 to 100.
    TaxRate,
    /// An increase of all fees by the same per cent, in tenths, relative to the current ones, up to their legal ceilings. Negative for a
    /// decrease.
    Fees,
    /// An additional efficiency demand on all committees in per cent of their cost, in hundredths, from 0 to 100.
    Efficiency,
    /// A cut of all grants in per cent of the start grants, in hundredths, from 0 to 100. It moves money from grants to the result, but only
    /// if the policy does not distribute it again.
    Grants,
}

/// The aim of a goal seek, for the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// A balanced budget: the sum of needs is covered, and the surplus target, or the budgeted result if higher, is left. If the budgeted
    /// result is below the target, the answer raises it, unless it is locked.
    Balanced,
    /// The sum of needs is covered, and at least this amount is left.
    Left(Money),
    /// A result of at least this amount, regardless of the needs.
    Result(Money),
}

/// An answer, not yet applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The scenario with the answer applied.
    pub scenario: Scenario,
    /// The settings of the answer, from the year on.
    pub settings: Vec<(Lever, Setting)>,
    /// The answer: a rate or per cent (see [`Question`]), or kronor for the surplus.
    pub value: Decimal,
    /// The value before: the current rate or budgeted result, otherwise 0 per cent.
    pub before: Decimal,
    /// Unit of `value` and `before`.
    pub unit: Unit,
    /// The total after the answer: tax revenue, fees, needs, grants, or the surplus.
    pub total: Money,
    /// The total before the answer.
    pub total_before: Money,
    /// The reached amount less the aim; negative if the aim is not reached.
    pub margin: Money,
    /// How many fees are limited by their legal ceiling.
    pub limited_fees: usize,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoAnswer {
    /// All levers are locked.
    Locked,
    /// There are no levers: the municipality has no fees.
    Nothing,
    /// The levers do not affect the aim: the policy distributes the money again, or money only moves between committees.
    NoEffect,
    /// The aim is out of reach.
    OutOfReach {
        /// The smallest answer that comes nearest to the aim.
        nearest: Box<Proposal>,
        /// How many fees are limited by their legal ceiling.
        limited_fees: usize,
    },
    /// An outcome cannot be computed.
    Model(ModelError),
}

impl From<ModelError> for NoAnswer {
    fn from(error: ModelError) -> Self {
        Self::Model(error)
    }
}
