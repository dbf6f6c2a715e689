//! Requests for more money, and what is left of the central reserve.
//!
//! An extra grant moves a committee's budget, not the municipality's cost: what the committee is forecast to cost is in the forecast of
//! the result already. Given from the reserve, it moves budget from the central line to the committee, and the budgeted result stays.
//! Given from the result, it lowers the budgeted result. The forecast of the result is the same in each case, and is lower only by
//! what the committee leaves unsaved because it got the money.

use std::cmp::Reverse;

use super::MeasureKind;
use super::Month;
use super::measures::{Decider, Sizes};
use super::record::{Financing, MoneyRequest, YearRecord};
use super::rules::{RuleKey, Size};
use crate::money::Money;
use crate::municipality::CommitteeIx;
use crate::statutes::spending_decision::{Financed, finance};

/// The earliest month in which the council can answer a request that is made in `made`: the executive board prepares it first
/// (kommunallagen 5:26-28). None if that is in the next year.
#[must_use]
pub fn earliest_answer(made: Month, sizes: Sizes) -> Option<Month> {
    made.later(sizes.months(RuleKey::MeasureLead(MeasureKind::MoneyRequest, Size::Typical)))
}

/// An extra grant of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExtraGrant {
    /// The committee whose budget becomes larger.
    pub committee: CommitteeIx,
    /// The month in which it was asked for. None of what the executive board gave.
    pub made: Option<Month>,
    /// The month of the decision.
    pub decided: Month,
    /// Who gave it: the council, or the executive board from the reserve.
    pub decider: Decider,
    /// Where the money comes from.
    pub financed: Financed,
}

/// The place of a decision among those that use the reserve: by month, in a month the council's answers before what the board gives, and
/// those in the order of the committees and of their requests.
type Place = (Month, Reverse<Decider>, CommitteeIx, Option<Month>);

impl ExtraGrant {
    fn place(&self) -> Place {
        (self.decided, Reverse(self.decider), self.committee, self.made)
    }
}

/// The extra grants of a year, and the reserve that they are given from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtraGrants {
    /// In the order in which they were decided.
    pub grants: Vec<ExtraGrant>,
    /// The reserve of the budget, kronor.
    pub reserve: Money,
}

impl ExtraGrants {
    /// Those of `record`, with this `reserve` in the budget. In a month the council's answers come before what the board gives. A gift of
    /// the board without an amount is what is left of the reserve; it cannot give more than that.
    #[must_use]
    pub fn new(record: &YearRecord, reserve: Money) -> Self {
        let answers = record.requests.iter().filter_map(|((committee, made), request)| {
            let answer = request.answer?;
            let place: Place = (answer.decided, Reverse(Decider::Council), *committee, Some(*made));
            Some((place, Some(answer.granted), answer.financing))
        });
        let gifts = record.measures.iter().filter(|((_, kind), _)| *kind == MeasureKind::CentralReserve);
        let gifts = gifts.map(|((committee, _), gift)| {
            let place: Place = (gift.decided, Reverse(Decider::ExecutiveBoard), *committee, None);
            (place, gift.promised, Financing::Reserve)
        });
        let mut decisions: Vec<_> = answers.chain(gifts).collect();
        decisions.sort_by_key(|(place, ..)| *place);
        let (mut grants, mut left) = (Vec::new(), reserve);
        for ((decided, Reverse(decider), committee, made), amount, financing) in decisions {
            let amount = match decider {
                Decider::Council => amount.unwrap_or_default(),
                Decider::Committee | Decider::ExecutiveBoard => amount.unwrap_or(left).min(left),
            };
            let financed = finance(amount, financing, left);
            if !financed.granted().is_zero() {
                left -= financed.from_reserve;
                grants.push(ExtraGrant { committee, made, decided, decider, financed });
            }
        }
        Self { grants, reserve }
    }

    /// Those that are decided in `month` or before.
    pub fn decided_to(&self, month: Month) -> impl Iterator<Item = &ExtraGrant> {
        self.grants.iter().filter(move |grant| grant.decided <= month)
    }

    /// By how much the budget of `committee` is larger at the end of `month`, kronor.
    #[must_use]
    pub fn to_committee(&self, committee: CommitteeIx, month: Month) -> Money {
        let to = self.decided_to(month).filter(|grant| grant.committee == committee);
        to.map(|grant| grant.financed.granted()).sum::<Money>()
    }

    /// What is left of the reserve at the end of `month`, kronor.
    #[must_use]
    pub fn reserve_left(&self, month: Month) -> Money {
        self.reserve - self.decided_to(month).map(|grant| grant.financed.from_reserve).sum::<Money>()
    }

    /// From where the answer to the request that `committee` made in `made` takes its money, whatever it states: nothing where nothing
    /// is granted.
    #[must_use]
    pub fn of_request(&self, committee: CommitteeIx, made: Month) -> Financed {
        let is_it = |grant: &&ExtraGrant| grant.committee == committee && grant.made == Some(made);
        self.grants.iter().find(is_it).map(|grant| grant.financed).unwrap_or_default()
    }

    /// What the executive board gave `committee` from the reserve, if anything.
    #[must_use]
    pub fn gift_to(&self, committee: CommitteeIx) -> Option<ExtraGrant> {
        let is_it = |grant: &&ExtraGrant| grant.committee == committee && grant.made.is_none();
        self.grants.iter().find(is_it).copied()
    }

    /// What the decisions before it leave of the reserve for an answer in `decided` to the request that `committee` made in `made`, kronor,
    /// 0 or more.
    #[must_use]
    pub fn left_for(&self, (committee, made): (CommitteeIx, Month), decided: Month) -> Money {
        let place = (decided, Reverse(Decider::Council), committee, Some(made));
        let before = self.grants.iter().filter(|grant| grant.place() < place);
        let used = before.map(|grant| grant.financed.from_reserve).sum::<Money>();
        (self.reserve - used).max(Money::ZERO)
    }

    /// Whether the reserve can pay a part of an answer in `decided` that grants `amount`, and no other decision is then paid in another way
    /// than it has been told: within a month they come in the order of the committees, whichever was answered first.
    #[must_use]
    pub fn can_pay(&self, request: (CommitteeIx, Month), decided: Month, amount: Money) -> bool {
        let is_other = |grant: &&ExtraGrant| (grant.committee, grant.made) != (request.0, Some(request.1));
        let others = self.grants.iter().filter(is_other);
        let free = self.reserve - others.map(|grant| grant.financed.from_reserve).sum::<Money>();
        let left = self.left_for(request, decided);
        left > Money::ZERO && finance(amount, Financing::Reserve, left).from_reserve <= free
    }

    /// By how much the budgeted result is lower at the end of `month`, kronor.
    #[must_use]
    pub fn from_result(&self, month: Month) -> Money {
        self.decided_to(month).map(|grant| grant.financed.from_result).sum::<Money>()
    }
}

/// What an answer to a request leaves, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// The committee's forecast deviation.
    pub deviation: Money,
    /// What is left of the reserve.
    pub reserve_left: Money,
    /// By how much the budgeted result is lower.
    pub from_result: Money,
}

impl MoneyRequest {
    /// What a yes leaves of the committee's forecast `deviation` and of the reserve, when the money is taken from `financing`.
    #[must_use]
    pub fn if_granted(&self, deviation: Money, financing: Financing, reserve_left: Money) -> Answered {
        let financed = finance(self.amount, financing, reserve_left);
        Answered {
            deviation: deviation + financed.granted(),
            reserve_left: reserve_left - financed.from_reserve,
            from_result: financed.from_result,
        }
    }

    /// What a no leaves: the committee answers for the whole deviation, in the accounts too.
    #[must_use]
    pub fn if_refused(deviation: Money, reserve_left: Money) -> Answered {
        Answered { deviation, reserve_left, from_result: Money::ZERO }
    }
}
