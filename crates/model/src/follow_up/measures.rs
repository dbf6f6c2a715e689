//! Measures of a committee that does not keep its budget: when each begins to have effect, and what it then saves.
//!
//! A measure promises an amount in a full year. It has effect from the month of the decision and its lead time, and of what it promises
//! a part is realised. What it saves in this year is therefore the promise × the realised share × the months that are left / 12.
//! In a month in which several of the same [`Root`] work, the one that promises most has its whole effect and the others a part of
//! theirs, so that one more measure never makes the sum smaller.

mod conditions;
mod effect;
mod goals;
mod kind;

use rust_decimal::Decimal;

pub use self::conditions::{Conditions, FeeRoom, Hindrance};
pub use self::effect::{MeasureEffect, Measures, Realised};
pub use self::goals::{GOAL_EFFECT_QUALITY, GoalEffect, effects_on_goal};
pub use self::kind::{Decider, Duration, Root, Touch, Touched};
use super::record::DecidedMeasure;
use super::rules::{RuleKey, Rules, Size};
use super::{MeasureKind, Month};
use crate::money::{Money, Rounding, whole_number};
use crate::statutes::fee_decision;
use crate::vec_map::VecMap;

/// The sizes that a year is computed by: those that the program comes with, and the reader's own.
#[derive(Debug, Clone, Copy)]
pub struct Sizes<'a> {
    /// Those of the program.
    pub rules: &'a Rules,
    /// The reader's own, which go before.
    pub own: &'a VecMap<RuleKey, Decimal>,
}

impl Sizes<'_> {
    /// The size of `key`, in its unit.
    #[must_use]
    pub fn get(&self, key: RuleKey) -> Decimal {
        self.rules.value(self.own, key)
    }

    /// A size in months, as a whole number: the nearest.
    #[must_use]
    pub fn months(&self, key: RuleKey) -> usize {
        usize::try_from(whole_number(self.get(key))).unwrap_or(usize::MAX)
    }
}

/// When a measure begins to have effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Start {
    /// In this year.
    ThisYear(Month),
    /// In the next.
    NextYear(Month),
    /// Later than that.
    Later,
}

impl Start {
    /// The month that comes `after` months after January of this year.
    fn new(after: usize) -> Self {
        let month = |after: Option<usize>| after.and_then(|after| Month::January.later(after));
        let next = || month(after.checked_sub(Month::ALL.len())).map(Self::NextYear);
        month(Some(after)).map(Self::ThisYear).or_else(next).unwrap_or(Self::Later)
    }

    /// The month of this year. None if it begins later.
    #[must_use]
    pub fn this_year(self) -> Option<Month> {
        match self {
            Self::ThisYear(month) => Some(month),
            Self::NextYear(_) | Self::Later => None,
        }
    }

    /// August, where it is before August of the same year.
    fn not_before_august(self) -> Self {
        match self {
            Self::ThisYear(month) => Self::ThisYear(month.max(Month::August)),
            Self::NextYear(month) => Self::NextYear(month.max(Month::August)),
            Self::Later => Self::Later,
        }
    }
}

/// A measure of a committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// Its kind.
    pub kind: MeasureKind,
    /// The month in which it is decided, or proposed to the council.
    pub decided: Month,
    /// What it promises to save in a full year, kronor, 0 or more. For what only moves money, the amount.
    pub promised: Money,
    /// When it begins to have effect.
    pub start: Start,
}

impl Measure {
    /// The measure of `kind` that is `decided` by a committee in these conditions. None if a number is out of range.
    #[must_use]
    pub fn new(
        kind: MeasureKind,
        decided: &DecidedMeasure,
        conditions: &Conditions,
        sizes: Sizes,
    ) -> Option<Self> {
        let promised = match decided.promised {
            Some(promised) => promised,
            None => usual_promise(kind, Size::Typical, conditions.budget, sizes)?,
        };
        let promised = match conditions.fee_room.highest() {
            Some(highest) if kind == MeasureKind::FeeRise => promised.min(highest),
            Some(_) | None => promised,
        };
        let start = start(kind, decided.decided, conditions, sizes);
        Some(Self { kind, decided: decided.decided, promised: promised.max(Money::ZERO), start })
    }

    /// Whether the forecast of `follow_up` counts it.
    #[must_use]
    pub fn is_known_in(&self, follow_up: Month) -> bool {
        is_known(self.decided, follow_up)
    }
}

/// Whether the forecast of `follow_up` counts a measure that was `decided` in that month. A decision answers a forecast, so that the
/// forecast of the same month cannot count it.
#[must_use]
pub fn is_known(decided: Month, follow_up: Month) -> bool {
    decided < follow_up
}

/// What a measure of `kind` usually promises in a full year for a committee with this yearly budget: at the least, typically and at the
/// most, to the nearest thousand kronor. 0 where the rules give no effect, such as for posts: the committee then has to say how much.
/// None if a number is out of range.
#[must_use]
pub fn usual_promise(kind: MeasureKind, size: Size, budget: Money, sizes: Sizes) -> Option<Money> {
    let effect = budget.percent(sizes.get(RuleKey::MeasureEffect(kind, size)))?;
    Money::new(Rounding::Thousand.apply(effect.kronor())?)
}

/// When a measure of `kind` begins to have effect that is decided in the month `decided`.
#[must_use]
pub fn start(kind: MeasureKind, decided: Month, conditions: &Conditions, sizes: Sizes) -> Start {
    let lead = sizes.months(RuleKey::MeasureLead(kind, Size::Typical));
    let begins = |lead: usize| Start::new(decided.index().saturating_add(lead));
    match kind {
        MeasureKind::FeeRise => {
            let lawful = fee_decision::first_month(decided).map(Start::ThisYear);
            begins(lead).max(lawful.unwrap_or(Start::NextYear(Month::January)))
        }
        MeasureKind::FewerUnits if conditions.is_school() => begins(lead).not_before_august(),
        MeasureKind::FewerUnits
        | MeasureKind::HiringRestraint
        | MeasureKind::SpendingStop
        | MeasureKind::FewerSubstitutes
        | MeasureKind::FewerAgencyNurses
        | MeasureKind::CheaperPlacements
        | MeasureKind::Renegotiation
        | MeasureKind::FewerPosts
        | MeasureKind::EndVoluntary
        | MeasureKind::PostponeUpkeep
        | MeasureKind::LeavePremises
        | MeasureKind::Reallocation
        | MeasureKind::MoneyRequest
        | MeasureKind::CentralReserve => begins(lead),
    }
}
