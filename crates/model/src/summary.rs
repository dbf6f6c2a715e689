//! The changes of a scenario in one year, as the numbers for a sentence about it.

use rust_decimal::Decimal;

use crate::YearIx;
use crate::distribution::Policy;
use crate::ledger::NodeId;
use crate::money::{DecimalExt, THOUSAND};
use crate::municipality::{CommitteeIx, Municipality, StartKind};
use crate::outcome::{CommitteeOutcome, Outcome};
use crate::rows::RevenueRow;
use crate::scenario::Scenario;

/// The changes of a scenario in one year, relative to the start state. Kronor unless stated otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Whether the scenario has no changes in any year.
    pub is_start: bool,
    /// The kind of the start state.
    pub start: StartKind,
    /// Change of the tax rate, kronor per 100 kronor.
    pub tax_rate: Decimal,
    /// Change of the pool.
    pub pool: Decimal,
    /// Change of the committees' grants.
    pub grants: Decimal,
    /// Change of the committees' fees.
    pub fees: Decimal,
    /// Change of the result.
    pub result: Decimal,
    /// The part of the pool's change that no committee gets.
    pub undistributed: Decimal,
    /// Whether the room is not distributed, and grants change only by the committees' own fees.
    pub keeps_frames: bool,
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
    /// Change of its grant, kronor.
    pub grant: Decimal,
    /// Change of its fees, kronor.
    pub fees: Decimal,
}

impl Summary {
    /// The summary of `year`. None if a sum is out of range.
    #[must_use]
    pub fn new(
        municipality: &Municipality,
        scenario: &Scenario,
        outcome: &Outcome,
        year: YearIx,
    ) -> Option<Self> {
        let of_year = outcome.year(year);
        let row = |row| change(outcome, of_year.now[row], of_year.start[row]);
        let pool = outcome.value(of_year.pool_change);
        let committees = &of_year.committees;
        let grants = sum(committees.iter().map(|found| change(outcome, found.grant, found.start_grant)))?;
        let fees = sum(committees.iter().map(|found| fee_change(outcome, found)))?;
        let with_fees = grants.try_add(fees)?;
        let keeps_frames =
            scenario.policy(year) == Policy::KeepFrames && (grants.is_zero() || !exceeds_rounding(with_fees));
        let grant_change = |found: &CommitteeOutcome| outcome.value(found.change);
        let most = (0..).map(CommitteeIx).zip(committees).max_by_key(|(_, found)| grant_change(found).abs());
        let largest = match most.filter(|(_, found)| !grant_change(found).is_zero()) {
            Some((committee, found)) => Some(LargestChange {
                committee,
                grant: grant_change(found),
                fees: fee_change(outcome, found)?,
            }),
            None => None,
        };
        let is_locked = |committee: &CommitteeIx| scenario.locked_grant(*committee, year).is_some();
        Some(Self {
            is_start: scenario.is_start(),
            start: municipality.start,
            tax_rate: row(RevenueRow::TaxRate)?,
            pool,
            grants,
            fees,
            result: row(RevenueRow::BudgetedResult)?.try_add(pool)?.try_sub(grants)?,
            undistributed: pool.try_sub(grants)?,
            keeps_frames,
            locked: scenario.locks.keys().copied().filter(is_locked).collect(),
            largest,
            shortages: committees.iter().filter(|found| is_shortage(outcome.value(found.gap))).count(),
        })
    }
}

fn change(outcome: &Outcome, now: NodeId, start: NodeId) -> Option<Decimal> {
    outcome.value(now).try_sub(outcome.value(start))
}

fn fee_change(outcome: &Outcome, committee: &CommitteeOutcome) -> Option<Decimal> {
    sum(committee.fees.iter().map(|fee| change(outcome, fee.now, fee.start)))
}

fn sum(mut amounts: impl Iterator<Item = Option<Decimal>>) -> Option<Decimal> {
    amounts.try_fold(Decimal::ZERO, |sum, amount| sum.try_add(amount?))
}

/// Whether an amount, kronor, is larger than the rounding of grants to whole thousands explains.
#[must_use]
pub fn exceeds_rounding(kronor: Decimal) -> bool {
    kronor.abs() >= THOUSAND
}

/// Whether a gap (grant less need), kronor, is a shortage.
#[must_use]
pub fn is_shortage(gap: Decimal) -> bool {
    gap < Decimal::ZERO && exceeds_rounding(gap)
}
