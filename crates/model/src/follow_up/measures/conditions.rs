//! Where a measure can be used.

use rust_decimal::Decimal;

use crate::YearIx;
use crate::fee_limit::FeeLimit;
use crate::follow_up::activity::ActivityShares;
use crate::follow_up::{Activity, MeasureKind};
use crate::money::{DecimalExt, Money};
use crate::municipality::{CommitteeIx, Municipality};
use crate::outcome::Outcome;

/// How much a committee's fees can bring beyond what they bring now, in a full year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeeRoom {
    /// It has no fee, or none below its ceiling and its cost.
    None,
    /// Up to this, kronor.
    UpTo(Money),
    /// A fee has neither a ceiling nor a known cost.
    Unlimited,
}

impl FeeRoom {
    /// The most that the fees can bring more, kronor. None if nothing limits them.
    #[must_use]
    pub fn highest(self) -> Option<Money> {
        match self {
            Self::None => Some(Money::ZERO),
            Self::UpTo(room) => Some(room),
            Self::Unlimited => None,
        }
    }

    /// The room of the fees of committee `c` in the budget year of `outcome`. None if a number is out of range.
    #[must_use]
    pub fn of(municipality: &Municipality, outcome: &Outcome, c: CommitteeIx) -> Option<Self> {
        let mut room = Decimal::ZERO;
        let committee = municipality.committee(c)?;
        for (fee, values) in committee.fees.iter().zip(&outcome.year(YearIx::First).committee(c)?.fees) {
            let (start, now) = (outcome.value(values.start), outcome.value(values.now));
            match FeeLimit::new(fee, YearIx::First, start)? {
                FeeLimit::Unlimited => return Some(Self::Unlimited),
                FeeLimit::Ceiling { highest, .. } | FeeLimit::Cost { highest } => {
                    room = room.try_add(highest.try_sub(now)?.max(Decimal::ZERO))?;
                }
            }
        }
        Some(if room.is_zero() { Self::None } else { Self::UpTo(Money::new(room)?) })
    }
}

/// What the measures of a committee depend on.
#[derive(Debug, Clone, Copy)]
pub struct Conditions<'a> {
    /// Its budget of the year, kronor.
    pub budget: Money,
    /// Its activities. Empty where they are not known.
    pub activities: &'a ActivityShares,
    /// What its fees can bring more.
    pub fee_room: FeeRoom,
    /// What is left of the central reserve, kronor.
    pub reserve_left: Money,
}

/// Why a committee cannot use a kind of measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// It has none of the activities that the measure is about.
    OtherActivities,
    /// It has no fee that can be raised.
    NoFeeRoom,
    /// Nothing is left of the central reserve.
    ReserveUsed,
}

impl Conditions<'_> {
    /// Why the committee cannot use `kind`. None if it can. Where its activities are not known, they hinder nothing.
    #[must_use]
    pub fn hindrance(&self, kind: MeasureKind) -> Option<Hindrance> {
        match kind {
            MeasureKind::FeeRise => (self.fee_room == FeeRoom::None).then_some(Hindrance::NoFeeRoom),
            MeasureKind::CentralReserve => {
                (self.reserve_left <= Money::ZERO).then_some(Hindrance::ReserveUsed)
            }
            MeasureKind::FewerAgencyNurses => self.without(&[Activity::Elderly, Activity::Disability]),
            MeasureKind::CheaperPlacements => self.without(&[Activity::Social]),
            MeasureKind::PostponeUpkeep => self.without(&[Activity::Technical]),
            MeasureKind::FewerUnits => {
                self.without(&[Activity::School, Activity::Elderly, Activity::Disability, Activity::Culture])
            }
            MeasureKind::HiringRestraint
            | MeasureKind::SpendingStop
            | MeasureKind::FewerSubstitutes
            | MeasureKind::Renegotiation
            | MeasureKind::FewerPosts
            | MeasureKind::EndVoluntary
            | MeasureKind::LeavePremises
            | MeasureKind::Reallocation
            | MeasureKind::MoneyRequest => None,
        }
    }

    /// A hindrance if the committee has none of `activities`.
    fn without(&self, activities: &[Activity]) -> Option<Hindrance> {
        let is_known = !self.activities.is_empty();
        (is_known && !activities.iter().any(|one| self.has(*one))).then_some(Hindrance::OtherActivities)
    }

    fn has(&self, activity: Activity) -> bool {
        self.activities.get(&activity).is_some_and(|share| *share > Decimal::ZERO)
    }

    /// Whether most of the committee is school, whose units and classes change when the autumn term begins.
    pub(super) fn is_school(&self) -> bool {
        let school = self.activities.get(&Activity::School).copied().unwrap_or_default();
        school > Decimal::ZERO && self.activities.iter().all(|(_, share)| *share <= school)
    }
}
