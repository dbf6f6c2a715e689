//! What a scenario changes in a year, in the few numbers that a sentence about it needs.

use rust_decimal::Decimal;

use crate::YearIx;
use crate::distribution::Policy;
use crate::ledger::NodeId;
use crate::money::{DecimalExt, THOUSAND};
use crate::municipality::{CommitteeIx, Municipality, Start};
use crate::outcome::{CommitteeOutcome, Outcome};
use crate::rows::RevenueRow;
use crate::scenario::Scenario;

/// What a scenario changes in a year. Amounts are changes against the start state, in kronor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Whether the scenario changes nothing, in any year.
    pub is_start: bool,
    /// What the start state is.
    pub start: Start,
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
    /// What of the pool's change reaches no committee.
    pub undistributed: Decimal,
    /// Whether the room is not distributed, and no grant is other than what the committee's own fees make it.
    pub keeps_frames: bool,
    /// The committees whose grants are locked.
    pub locked: Vec<CommitteeIx>,
    /// The committee whose grant changes most; none where no grant changes.
    pub largest: Option<LargestChange>,
    /// How many committees have less than they need.
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
    /// The summary of the planned year at index `year`; none where a sum is out of range.
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

/// Whether an amount in kronor is more than what rounding leaves: grants are whole thousands.
#[must_use]
pub fn exceeds_rounding(kronor: Decimal) -> bool {
    kronor.abs() >= THOUSAND
}

/// Whether a gap between grant and need, in kronor, is a shortage.
#[must_use]
pub fn is_shortage(gap: Decimal) -> bool {
    gap < Decimal::ZERO && exceeds_rounding(gap)
}
