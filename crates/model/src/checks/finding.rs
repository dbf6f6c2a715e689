//! The findings of checks.

use rust_decimal::Decimal;

use crate::law::LawError;
use crate::municipality::{CommitteeIx, FeeIx};
use crate::statutes::balance_requirement::{BudgetBalance, DeficitRestoration};
use crate::statutes::result_reserve::{ReserveUse, TransferLimit};
use crate::statutes::self_cost::SelfCost;
use crate::statutes::surplus_target::SurplusTarget;

/// Whether the law is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckState {
    /// It is met.
    Met,
    /// It is not met.
    NotMet,
    /// Unknown: it depends on later years, or on missing inputs.
    Open,
    /// It is met, and permits something that the budget does not use.
    Allows,
}

/// A provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paragraph {
    /// Kommunallagen (2017:725): chapter and section.
    LocalGovernment(u8, u8),
    /// The provision that the municipality file cites for this fee's ceiling.
    OfCeiling(CommitteeIx, FeeIx),
}

/// The subject of a check without a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckTopic {
    /// The result reserve.
    Reserve,
    /// The restoration of a deficit.
    Deficit,
    /// The cost of a fee's service.
    ServiceCost(CommitteeIx, FeeIx),
}

/// The finding of a check. Amounts in kronor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// Whether the budget balances.
    Budget {
        /// The year's result.
        result: Decimal,
        /// How it balances, or the missing amount.
        balance: BudgetBalance,
    },
    /// The result compared with the surplus target.
    SurplusTarget(SurplusTarget),
    /// Transfers to and from the result reserve.
    Reserve(Reserve),
    /// A deficit that must be restored.
    Deficit {
        /// The deficit, and how far it is restored.
        restoration: DeficitRestoration,
        /// The last year of the plan.
        plan_ends: u16,
    },
    /// A fee compared with the cost of its service.
    SelfCost(CommitteeIx, FeeIx, SelfCost),
    /// A fee compared with its legal ceiling.
    FeeCeiling(CommitteeIx, FeeIx, FeeCeilingCheck),
    /// No finding. The error of the law, or None if the municipality file lacks the input.
    NotKnown(CheckTopic, Option<LawError>),
}

/// The result reserve in one year. Amounts in kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reserve {
    /// Highest transfer to the reserve if the equity is not negative.
    pub usual: TransferLimit,
    /// Highest transfer to the reserve if the equity is negative.
    pub negative_equity: TransferLimit,
    /// Highest transfer to the reserve. None if it depends on an unknown equity or balance.
    pub limit: Option<Decimal>,
    /// Transfer to the reserve.
    pub to_reserve: Decimal,
    /// Transfer from the reserve.
    pub from_reserve: Decimal,
    /// Balance of the reserve at the end of the year, if known.
    pub balance: Option<Decimal>,
    /// Purpose that the year's law permits.
    pub permitted_use: ReserveUse,
}

/// A fee compared with its legal ceiling, kronor a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeeCeilingCheck {
    /// Income from the fee.
    pub income: Decimal,
    /// Highest income that the law permits.
    pub ceiling: Decimal,
    /// Whether the ceiling limited the user's setting.
    pub limited_by_ceiling: bool,
}

impl Finding {
    /// Whether the law is met.
    #[must_use]
    pub fn state(&self) -> CheckState {
        let state = |met| if met { CheckState::Met } else { CheckState::NotMet };
        match self {
            Self::Budget { balance, .. } => state(!matches!(balance, BudgetBalance::Shortfall(_))),
            Self::SurplusTarget(against) => state(against.is_met()),
            Self::Reserve(reserve) => reserve.state(),
            Self::Deficit { restoration, plan_ends } => match restoration.restored {
                Some(_) => CheckState::Met,
                None if restoration.due <= *plan_ends => CheckState::NotMet,
                None => CheckState::Open,
            },
            Self::SelfCost(_, _, found) => state(found.is_met()),
            Self::FeeCeiling(_, _, fee) if fee.income > fee.ceiling => CheckState::NotMet,
            Self::FeeCeiling(_, _, fee) if fee.income < fee.ceiling => CheckState::Allows,
            Self::FeeCeiling(..) => CheckState::Met,
            Self::NotKnown(..) => CheckState::Open,
        }
    }

    /// The provision that is checked.
    #[must_use]
    pub fn paragraph(&self) -> Paragraph {
        let law = Paragraph::LocalGovernment;
        match self {
            Self::Budget { .. } => law(11, 5),
            Self::SurplusTarget(_) => law(11, 6),
            Self::Reserve(_) | Self::NotKnown(CheckTopic::Reserve, _) => law(11, 14),
            Self::Deficit { .. } | Self::NotKnown(CheckTopic::Deficit, _) => law(11, 12),
            Self::SelfCost(..) | Self::NotKnown(CheckTopic::ServiceCost(..), _) => law(2, 6),
            Self::FeeCeiling(committee, fee, _) => Paragraph::OfCeiling(*committee, *fee),
        }
    }
}

impl Reserve {
    fn state(&self) -> CheckState {
        // With an unknown equity the transfer is limited by the most favourable case.
        if self.to_reserve > self.limit.unwrap_or(self.usual.limit.value) {
            return CheckState::NotMet;
        }
        if self.balance.is_some_and(|balance| balance < Decimal::ZERO) {
            return CheckState::NotMet;
        }
        match self.limit {
            None => CheckState::Open,
            Some(limit) if limit > self.to_reserve => CheckState::Allows,
            Some(_) => CheckState::Met,
        }
    }
}
