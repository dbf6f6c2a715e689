//! The changes of a scenario in one year, as the numbers for a sentence about it.

use rust_decimal::Decimal;

use crate::YearIx;
use crate::distribution::Policy;
use crate::ledger::NodeId;
use crate::money::{DecimalExt, Money, THOUSAND};
use crate::municipality::{CommitteeIx, Municipality, StartKind};
use crate::outcome::{CommitteeOutcome, Outcome, YearOutcome};
use crate::rows::{RevenueRow, RowSum};
use crate::scenario::Scenario;

/// The changes of a scenario in one year, relative to the start state. Kronor unless stated otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Whether the scenario has no changes in any year.
    pub is_start: bool,
    /// The kind of the start state.
    pub start: StartKind,
    /// The year.
    pub year: YearIx,
    /// Change of the tax rate, kronor per 100 kronor. None if out of range.
    pub tax_rate: Option<Decimal>,
    /// Change of the committees' grants.
    pub grants: Money,
    /// Change of the committees' fees.
    pub fees: Money,
    /// Change of the result.
    pub result: Money,
    /// Change of the central reserve.
    pub reserve: Money,
    /// The committees with locked grants.
    pub locked: Vec<CommitteeIx>,
}

/// Who pays what the changes cost, or gets what they leave. Kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Payment {
    /// The policy.
    pub policy: Policy,
    /// The number of committees that share by the policy.
    pub sharing: usize,
    /// The number of all committees.
    pub committees: usize,
    /// What they share; negative if they pay.
    pub shared: Money,
    /// Whether decisions about other committees are what they pay.
    pub pays_decisions: bool,
    /// What lands in the result; negative if the result pays.
    pub undistributed: Money,
    /// Whether that is what index, volume and efficiency free or cost.
    pub is_technical: bool,
    /// Whether the budgeted result is as in the start state, so that the result changes by that only.
    pub keeps_budgeted_result: bool,
    /// The committee with the largest change of its grant. None if no grant changes.
    pub largest: Option<LargestChange>,
    /// The number of committees with a shortage.
    pub shortages: usize,
}

/// The largest change of a committee's grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LargestChange {
    /// The committee.
    pub committee: CommitteeIx,
    /// Change of its grant.
    pub grant: Money,
    /// Change of its fees.
    pub fees: Money,
}

impl Summary {
    /// The summary of `year`.
    #[must_use]
    pub fn new(municipality: &Municipality, scenario: &Scenario, outcome: &Outcome, year: YearIx) -> Self {
        let of_year = outcome.year(year);
        let YearOutcome { now, start, committees, .. } = of_year;
        let grants =
            committees.iter().map(|found| change(outcome, found.grant, found.start_grant)).sum::<Money>();
        let fees = committees.iter().map(|found| fees_change(outcome, found)).sum::<Money>();
        let withheld = RevenueRow::parts_of(RowSum::WithheldFromPool);
        let reserve = withheld.map(|row| change(outcome, now[row], start[row])).sum::<Money>();
        let is_locked = |committee: &CommitteeIx| scenario.locked_grant(*committee, year).is_some();
        Self {
            is_start: scenario.is_start(),
            start: municipality.start,
            year,
            tax_rate: outcome
                .value(now[RevenueRow::TaxRate])
                .try_sub(outcome.value(start[RevenueRow::TaxRate])),
            grants,
            fees,
            result: change(outcome, now[RevenueRow::BudgetedResult], start[RevenueRow::BudgetedResult])
                + outcome.money(of_year.undistributed),
            reserve,
            locked: scenario.locks.keys().copied().filter(is_locked).collect(),
        }
    }
}

/// Who pays for the own change of a committee, or gets what it saves: what is otherwise than with an own change of 0. Kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnChangePayment {
    /// What the other committees get; negative if they pay.
    pub others: Money,
    /// What the result gets; negative if it pays.
    pub result: Money,
    /// Whether all other committees are locked or decided.
    pub is_nobody_else: bool,
    /// The number of committees that it makes short.
    pub made_short: usize,
}

impl OwnChangePayment {
    /// The payment in `year` of `outcome`, of the own change of `committee`; `without` is the outcome with an own change of 0. None
    /// if the committee is not decided.
    #[must_use]
    pub fn new(
        outcome: &Outcome,
        without: &Outcome,
        year: YearIx,
        policy: Policy,
        committee: CommitteeIx,
    ) -> Option<Self> {
        let (now, before) = (outcome.year(year), without.year(year));
        let own = now.committee(committee)?;
        own.own_change?;
        let own = outcome.money(own.grant) - without.money(before.committee(committee)?.grant);
        let result = outcome.money(now.undistributed) - without.money(before.undistributed);
        let short = |outcome: &Outcome, found: &CommitteeOutcome| is_shortage(outcome.money(found.gap));
        let pairs = now.committees.iter().zip(&before.committees);
        Some(Self {
            others: Money::ZERO - own - result,
            result,
            is_nobody_else: policy != Policy::KeepFrames
                && now.committees.iter().all(|found| found.locked || found.own_change.is_some()),
            made_short: pairs.filter(|(now, before)| short(outcome, now) && !short(without, before)).count(),
        })
    }
}

impl Payment {
    /// The payment in `year`, by the `policy` of the year.
    #[must_use]
    pub fn new(outcome: &Outcome, year: YearIx, policy: Policy) -> Self {
        let year = outcome.year(year);
        let YearOutcome { now, start, committees, .. } = year;
        let room = year.room;
        let is_for_all = room.caused.is_none_or(|caused| outcome.money(caused) != outcome.money(room.room));
        let takes_part = |committee: &&CommitteeOutcome| {
            policy != Policy::KeepFrames
                && !committee.locked
                && committee.own_change.is_none()
                && (is_for_all || committee.items.is_none())
        };
        let sharing = year.committees.iter().filter(takes_part).count();
        let share = |committee: &CommitteeOutcome| {
            let items = committee.items.map_or(Money::ZERO, |items| outcome.money(items));
            committee.change_beyond_frame(outcome) - items
        };
        let shared = year.committees.iter().filter(takes_part).map(share).sum::<Money>();
        let grant_change = |found: &CommitteeOutcome| outcome.money(found.change);
        let all = (0..).map(CommitteeIx).zip(committees);
        let most = first_largest(all, |(_, found)| grant_change(found).abs());
        let most = most.filter(|(_, found)| !grant_change(found).is_zero());
        let largest = most.map(|(committee, found)| LargestChange {
            committee,
            grant: grant_change(found),
            fees: fees_change(outcome, found),
        });
        let undistributed = outcome.money(year.undistributed);
        let kept = room.kept.map_or(Money::ZERO, |kept| outcome.money(kept));
        Self {
            policy,
            sharing,
            committees: committees.len(),
            shared,
            pays_decisions: room.decided.is_some_and(|decided| outcome.money(decided) < Money::ZERO),
            undistributed,
            keeps_budgeted_result: outcome.value(now[RevenueRow::BudgetedResult])
                == outcome.value(start[RevenueRow::BudgetedResult]),
            largest,
            shortages: committees.iter().filter(|found| is_shortage(outcome.money(found.gap))).count(),
            is_technical: exceeds_rounding(kept) && !exceeds_rounding(undistributed - kept),
        }
    }
}

fn change(outcome: &Outcome, now: NodeId, start: NodeId) -> Money {
    outcome.money(now) - outcome.money(start)
}

/// What a committee's fees bring more than in the start state.
#[must_use]
pub fn fees_change(outcome: &Outcome, committee: &CommitteeOutcome) -> Money {
    committee.fees.iter().map(|fee| change(outcome, fee.now, fee.start)).sum::<Money>()
}

/// What the fees of all committees bring more than in the start state.
#[must_use]
pub fn all_fees_change(outcome: &Outcome, year: &YearOutcome) -> Money {
    year.committees.iter().map(|found| fees_change(outcome, found)).sum::<Money>()
}

/// Whether an amount is larger than the rounding of grants to whole thousands explains.
#[must_use]
pub fn exceeds_rounding(amount: Money) -> bool {
    amount.abs().kronor() >= THOUSAND
}

/// The first of `all` with the largest `size`: of equals, every sentence and picture names the same one.
pub fn first_largest<T, S: PartialOrd>(
    all: impl IntoIterator<Item = T>,
    size: impl Fn(&T) -> S,
) -> Option<T> {
    all.into_iter().reduce(|most, next| if size(&next) > size(&most) { next } else { most })
}

/// Whether a gap (grant less need) is a shortage.
#[must_use]
pub fn is_shortage(gap: Money) -> bool {
    gap < Money::ZERO && exceeds_rounding(gap)
}
