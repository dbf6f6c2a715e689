//! What can be asked, and what is answered.

use rust_decimal::Decimal;

use crate::error::ModelError;
use crate::label::Unit;
use crate::lever::{Lever, Setting};
use crate::scenario::Scenario;

/// What is asked for. Locked levers, and levers of locked committees, are not moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Which tax rate: kronor per 100 kronor, in whole öre, from 0 to 100.
    TaxRate,
    /// How much the fees must bring: all of them raised by the same per cent, in tenths, from what they stand at; not
    /// past a legal ceiling. Below 0 where they may bring less.
    Fees,
    /// Which cut across the board of what is needed: an efficiency demand of so many per cent of each committee's cost
    /// more than it has, in hundredths, from 0 to 100.
    Efficiency,
    /// Which cut across the board of the grants: so many per cent of each committee's frame, in hundredths, from 0 to 100.
    /// It moves money from grants to the result, and only where the policy does not spread it again.
    Frames,
}

/// What is to be reached in the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// A budget in balance: every need covered in sum, and the surplus target, or the budgeted result where that is higher,
    /// left. Where the budgeted result lies below the target, the answer raises it, unless it is locked.
    Balanced,
    /// Every need covered in sum, and at least so many kronor left.
    Left(Decimal),
    /// A result of at least so many kronor, whatever the committees need.
    Result(Decimal),
}

/// An answer, before it is applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The scenario with the answer in it.
    pub scenario: Scenario,
    /// What it sets, from the year on.
    pub settings: Vec<(Lever, Setting)>,
    /// The answer: a rate, or per cent as [`Question`] says; kronor for the surplus.
    pub value: Decimal,
    /// What the answer is to be compared with: the rate or the budgeted result as it stands, 0 per cent.
    pub before: Decimal,
    /// Unit of both.
    pub unit: Unit,
    /// What the question is about after the answer, kronor: tax revenue, all fees, all needs, all grants, or the surplus.
    pub total: Decimal,
    /// The same before it, kronor.
    pub total_before: Decimal,
    /// How much more than the aim is reached, kronor; below 0 in what is only nearest.
    pub margin: Decimal,
    /// How many fees stop at their legal ceiling, short of what is asked of all of them.
    pub stopped: usize,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoAnswer {
    /// All that could be moved is locked.
    Locked,
    /// There is nothing to move: no fees.
    Nothing,
    /// Moving it does not move what is aimed at: the policy spreads it again, or it only changes who has the money.
    NoEffect,
    /// It does not go far enough. This is the nearest.
    OutOfReach {
        /// The least that comes as near as it goes.
        nearest: Box<Proposal>,
        /// How many fees a legal ceiling stops.
        stopped: usize,
    },
    /// There is no outcome.
    Model(ModelError),
}

impl From<ModelError> for NoAnswer {
    fn from(error: ModelError) -> Self {
        Self::Model(error)
    }
}
