//! What a check can find.

use rust_decimal::Decimal;

use crate::law::LawError;
use crate::municipality::{CommitteeIx, FeeIx};
use crate::statutes::balance_requirement::{Budget, Restoring};
use crate::statutes::result_reserve::{Reservation, Use};
use crate::statutes::self_cost::SelfCost;
use crate::statutes::surplus_target::SurplusTarget;

/// Whether the law is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is.
    Met,
    /// It is not.
    NotMet,
    /// It cannot be told yet, or not from what is known.
    Open,
    /// It lets the municipality do something that is not done.
    Allows,
}

/// Where the law says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paragraph {
    /// Kommunallagen (2017:725): chapter and section.
    LocalGovernment(u8, u8),
    /// The paragraph that the municipality's file names for this fee's ceiling.
    OfCeiling(CommitteeIx, FeeIx),
}

/// What a check is about, where nothing could be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// The result reserve.
    Reserve,
    /// How a deficit is restored.
    Deficit,
    /// What the service of a fee costs.
    ServiceCost(CommitteeIx, FeeIx),
}

/// What a check found. Amounts in kronor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// Whether the budget balances.
    Budget {
        /// The year's result.
        result: Decimal,
        /// How it balances, or by how much it does not.
        budget: Budget,
    },
    /// The result beside the surplus target.
    SurplusTarget(SurplusTarget),
    /// What may be set aside to the result reserve.
    Reserve(Reserve),
    /// A deficit that is to be restored.
    Deficit {
        /// How far it is restored.
        restoring: Restoring,
        /// The last year of the plan.
        plan_ends: u16,
    },
    /// A fee beside what its service costs.
    SelfCost(CommitteeIx, FeeIx, SelfCost),
    /// A fee beside its legal ceiling.
    FeeCeiling(CommitteeIx, FeeIx, FeeRoom),
    /// Nothing could be found: the law's reason, or none where the file does not say.
    NotKnown(Topic, Option<LawError>),
}

/// The reserve in one year. Amounts in kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reserve {
    /// What may be set aside if the equity is not negative.
    pub usual: Reservation,
    /// What may be set aside if it is.
    pub negative_equity: Reservation,
    /// What may be set aside; nothing where it hangs on an equity or a reserve that is not known.
    pub most: Option<Decimal>,
    /// What the scenario sets aside.
    pub set_aside: Decimal,
    /// What it takes out.
    pub taken: Decimal,
    /// What the reserve then holds, where that is known.
    pub held: Option<Decimal>,
    /// What the year's law lets it be used for.
    pub used_for: Use,
}

/// A fee beside its ceiling, kronor a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeeRoom {
    /// What the fee brings.
    pub brings: Decimal,
    /// The most that the law lets it bring.
    pub highest: Decimal,
    /// Whether the law stopped the fee below what the user asked for.
    pub stopped: bool,
}

impl Finding {
    /// Whether the law is kept.
    #[must_use]
    pub fn state(&self) -> State {
        let kept = |holds| if holds { State::Met } else { State::NotMet };
        match self {
            Self::Budget { budget, .. } => kept(!matches!(budget, Budget::Falls(_))),
            Self::SurplusTarget(against) => kept(against.holds()),
            Self::Reserve(reserve) => reserve.state(),
            Self::Deficit { restoring, plan_ends } => match restoring.restored {
                Some(_) => State::Met,
                None if restoring.due <= *plan_ends => State::NotMet,
                None => State::Open,
            },
            Self::SelfCost(_, _, found) => kept(found.holds()),
            Self::FeeCeiling(_, _, room) if room.brings > room.highest => State::NotMet,
            Self::FeeCeiling(_, _, room) if room.brings < room.highest => State::Allows,
            Self::FeeCeiling(..) => State::Met,
            Self::NotKnown(..) => State::Open,
        }
    }

    /// Where the law says it.
    #[must_use]
    pub fn paragraph(&self) -> Paragraph {
        let law = Paragraph::LocalGovernment;
        match self {
            Self::Budget { .. } => law(11, 5),
            Self::SurplusTarget(_) => law(11, 6),
            Self::Reserve(_) | Self::NotKnown(Topic::Reserve, _) => law(11, 14),
            Self::Deficit { .. } | Self::NotKnown(Topic::Deficit, _) => law(11, 12),
            Self::SelfCost(..) | Self::NotKnown(Topic::ServiceCost(..), _) => law(2, 6),
            Self::FeeCeiling(committee, fee, _) => Paragraph::OfCeiling(*committee, *fee),
        }
    }
}

impl Reserve {
    fn state(&self) -> State {
        // Even where the equity is not known, nobody may set aside more than it would let at best, nor take what is not there.
        if self.set_aside > self.most.unwrap_or(self.usual.most.value) {
            return State::NotMet;
        }
        if self.held.is_some_and(|held| held < Decimal::ZERO) {
            return State::NotMet;
        }
        match self.most {
            None => State::Open,
            Some(most) if most > self.set_aside => State::Allows,
            Some(_) => State::Met,
        }
    }
}
