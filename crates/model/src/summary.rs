//! The changes of a scenario in one year, as the numbers for a sentence about it.

use rust_decimal::Decimal;

use crate::YearIx;
use crate::distribution::Policy;
use crate::ledger::NodeId;
use crate::money::{DecimalExt, Money, THOUSAND};
use crate::municipality::{CommitteeIx, Municipality, StartKind};
use crate::outcome::{CommitteeOutcome, Outcome, YearOutcome};
use crate::rows::RevenueRow;
use crate::scenario::Scenario;

/// The changes of a scenario in one year, relative to the start state. Kronor unless stated otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Whether the scenario has no changes in any year.
    pub is_start: bool,
    /// The kind of the start state.
    pub start: StartKind,
    /// Change of the tax rate, kronor per 100 kronor. None if out of range.
    pub tax_rate: Option<Decimal>,
    /// Change of the pool.
    pub pool: Money,
    /// Change of the committees' grants.
    pub grants: Money,
    /// Change of the committees' fees.
    pub fees: Money,
    /// Change of the result.
    pub result: Money,
    /// The part of the pool's change that no committee gets.
    pub undistributed: Money,
    /// Whether the room is not distributed, and grants change only by the committees' own fees.
    pub keeps_grants: bool,
    /// The committees with locked grants.
    pub locked: Vec<CommitteeIx>,
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
        let pool = outcome.money(of_year.pool_change);
        let grants =
            committees.iter().map(|found| change(outcome, found.grant, found.start_grant)).sum::<Money>();
        let fees = committees.iter().map(|found| fee_change(outcome, found)).sum::<Money>();
        let keeps_grants = scenario.policy(year) == Policy::KeepFrames
            && (grants.is_zero() || !exceeds_rounding(grants + fees));
        let grant_change = |found: &CommitteeOutcome| outcome.money(found.change);
        let most = (0..).map(CommitteeIx).zip(committees).max_by_key(|(_, found)| grant_change(found).abs());
        let most = most.filter(|(_, found)| !grant_change(found).is_zero());
        let largest = most.map(|(committee, found)| LargestChange {
            committee,
            grant: grant_change(found),
            fees: fee_change(outcome, found),
        });
        let is_locked = |committee: &CommitteeIx| scenario.locked_grant(*committee, year).is_some();
        Self {
            is_start: scenario.is_start(),
            start: municipality.start,
            tax_rate: outcome
                .value(now[RevenueRow::TaxRate])
                .try_sub(outcome.value(start[RevenueRow::TaxRate])),
            pool,
            grants,
            fees,
            result: change(outcome, now[RevenueRow::BudgetedResult], start[RevenueRow::BudgetedResult])
                + pool
                - grants,
            undistributed: pool - grants,
            keeps_grants,
            locked: scenario.locks.keys().copied().filter(is_locked).collect(),
            largest,
            shortages: committees.iter().filter(|found| is_shortage(outcome.money(found.gap))).count(),
        }
    }
}

fn change(outcome: &Outcome, now: NodeId, start: NodeId) -> Money {
    outcome.money(now) - outcome.money(start)
}

fn fee_change(outcome: &Outcome, committee: &CommitteeOutcome) -> Money {
    committee.fees.iter().map(|fee| change(outcome, fee.now, fee.start)).sum::<Money>()
}

/// Whether an amount is larger than the rounding of grants to whole thousands explains.
#[must_use]
pub fn exceeds_rounding(amount: Money) -> bool {
    amount.abs().kronor() >= THOUSAND
}

/// Whether a gap (grant less need) is a shortage.
#[must_use]
pub fn is_shortage(gap: Money) -> bool {
    gap < Money::ZERO && exceeds_rounding(gap)
}
