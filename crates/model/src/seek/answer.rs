//! Questions, aims and answers of a goal seek.

use rust_decimal::Decimal;

use crate::YearIx;
use crate::error::ModelError;
use crate::label::Unit;
use crate::lever::{Lever, Setting};
use crate::money::Money;
use crate::scenario::Scenario;

/// What is sought. Locked levers, and levers of locked committees, are not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// The smallest rise of the tax rate: kronor per 100 kronor, in whole öre, up to 100. It is never lowered.
    TaxRate,
    /// The largest cut of the tax rate, in whole öre, that the result pays for.
    TaxCut,
    /// The smallest rise of all fees by the same per cent, in tenths, relative to the current ones, up to their legal ceilings and the cost
    /// of their services.
    Fees,
    /// The smallest additional efficiency demand on all committees in per cent of their cost, in hundredths, from 0 to 100.
    Efficiency,
    /// The smallest cut of all grants in per cent of the start grants, in hundredths, from 0 to 100. It moves money from grants to the
    /// result.
    Grants,
}

impl Question {
    /// All questions.
    pub const ALL: [Self; 5] = [Self::TaxRate, Self::TaxCut, Self::Fees, Self::Efficiency, Self::Grants];
}

/// The aim of a goal seek, for the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// A balanced budget: the needs are covered in sum, and the result is at least the surplus target, which is counted from the
    /// scenario's own tax and grants.
    Balanced,
    /// The needs are covered in sum, and the result is at least this amount.
    Result(Money),
    /// A result of at least this amount, whatever the needs.
    ResultOnly(Money),
}

/// An answer, not yet applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The scenario with the answer applied.
    pub scenario: Scenario,
    /// The settings of the answer, each from its year on.
    pub settings: Vec<(Lever, YearIx, Setting)>,
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
    /// What the answer changes the budgeted result of the year by, so that the money goes where the aim asks for it.
    pub budgeted_result_change: Money,
    /// What is left beyond the aim; negative: what is missing.
    pub margin: Money,
    /// The fees that stop below the answer.
    pub stopped_fees: StoppedFees,
}

/// How many fees stop below an answer, by the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StoppedFees {
    /// At their legal ceiling.
    pub at_ceiling: usize,
    /// At the cost of their service (kommunallagen 2:6).
    pub at_cost: usize,
}

impl StoppedFees {
    /// All of them.
    #[must_use]
    pub fn count(self) -> usize {
        self.at_ceiling.saturating_add(self.at_cost)
    }
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoAnswer {
    /// The aim is reached already.
    NothingNeeded {
        /// By how much the result exceeds it.
        spare: Money,
    },
    /// The tax cannot be cut.
    NoCut {
        /// What is left beyond the aim with the current tax, less than an öre brings; negative: what is missing already.
        margin: Money,
    },
    /// The policy leaves everything in the result, so it is the result itself.
    ResultItself {
        /// The result.
        result: Money,
        /// The sum of gaps; negative: what the grants lack.
        gaps: Money,
    },
    /// All levers are locked.
    Locked,
    /// There are no levers: the municipality has no fees.
    Nothing,
    /// The levers do not move what is sought.
    NoEffect(NoEffect),
    /// The aim is out of reach.
    OutOfReach {
        /// The smallest answer that comes nearest to the aim.
        nearest: Box<Proposal>,
    },
    /// An outcome cannot be computed.
    Model(ModelError),
}

/// Why the levers do not move what is sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoEffect {
    /// The policy distributes the money to the committees again, so it never reaches the result.
    Distributed,
    /// The policy leaves the money in the result, so it never reaches the committees.
    FramesKept,
    /// No committee shares the room: all are locked or decided.
    NobodyShares,
    /// A cut of grants adds to the result what it takes from the needs.
    TakenFromNeeds,
    /// The frames do not follow the needs, so an efficiency demand does not reach the result.
    FramesUnchanged,
    /// The budgeted result is locked.
    ResultLocked,
}

impl From<ModelError> for NoAnswer {
    fn from(error: ModelError) -> Self {
        Self::Model(error)
    }
}
