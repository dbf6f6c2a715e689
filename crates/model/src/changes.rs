//! The changes of a scenario relative to the start state, each with its effect, and reverting them.
//!
//! A change is a row (a lever, a lock, the policy, a committee's goal shares) and a range of years with the same value. Another value in
//! a later year is another change.

mod revert;
mod values;

use rust_decimal::Decimal;

use super::distribution::Policy;
use super::error::ModelError;
use super::goals::GoalIx;
use super::items::ItemIx;
use super::label::Unit;
use super::law::SimulationLaw;
use super::lever::Lever;
use super::municipality::{CommitteeIx, Municipality};
use super::outcome::{Outcome, YearOutcome};
use super::scenario::{FrameRule, Scenario};
use super::simulate::StartState;
use super::{YEARS, YearIx};
use crate::money::DecimalExt;
use crate::rows::{RevenueRow, RowSum};

pub(crate) use values::values;

pub use revert::{ResetGroup, reset_group, revert, revert_all};

/// A part of a scenario that can be changed and reverted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangedRow {
    /// A lever.
    Lever(Lever),
    /// The policy for distributing the room.
    Policy,
    /// The lock of a committee's grant.
    Lock(CommitteeIx),
    /// The user's goal shares of a committee's grant, which apply to all years.
    Shares(CommitteeIx),
    /// A budget item of a committee.
    Item(CommitteeIx, ItemIx),
    /// Whether index, volume and efficiency move the frames, which applies to all years.
    FrameRule,
}

impl ChangedRow {
    /// The committee that it belongs to, if it belongs to one.
    #[must_use]
    pub fn committee(self) -> Option<CommitteeIx> {
        match self {
            Self::Lever(lever) => lever.committee(),
            Self::Lock(c) | Self::Shares(c) | Self::Item(c, _) => Some(c),
            Self::Policy | Self::FrameRule => None,
        }
    }
}

/// The value of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangedValue {
    /// A number in its unit: kronor, kronor per 100, per cent, or a weight.
    Number(Decimal, Unit),
    /// A policy.
    Policy(Policy),
    /// Per cent of the grant for each goal, with sum 100.
    Shares(Vec<(GoalIx, Decimal)>),
    /// Whether index, volume and efficiency move the frames.
    FrameRule(FrameRule),
}

/// The effect of one change in a year, kronor: the outcome less that without this change. Changes interact (a higher rate on a larger
/// base), so the effects do not add up to the effect of all changes together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ChangeEffect {
    /// On what there is to distribute: the pool less what is withheld from it, the reserve.
    pub pool: Decimal,
    /// On the sum of the committees' needs.
    pub need: Decimal,
    /// On the grant of the committee that the change belongs to; 0 if it belongs to none.
    pub grant: Decimal,
    /// On the result.
    pub result: Decimal,
    /// On the result if the gaps are not closed.
    pub result_if_gaps_remain: Decimal,
}

/// One year of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearChange {
    /// Which year.
    pub at: YearIx,
    /// The value in the start state.
    pub from: ChangedValue,
    /// The value in the scenario.
    pub to: ChangedValue,
    /// Its effect. None if the scenario without this change cannot be computed.
    pub effect: Option<ChangeEffect>,
}

/// A change relative to the start state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The changed row.
    pub row: ChangedRow,
    /// The first year of the change.
    pub first: YearIx,
    /// The last year of the change.
    pub last: YearIx,
    /// The years from `first` to `last`.
    pub years: Vec<YearChange>,
    /// Whether the lever, or the committee that it belongs to, is locked, so that it is not reverted.
    pub locked: bool,
}

/// All changes of `scenario`: first those that belong to no committee, then by committee in the order of the file.
///
/// # Errors
/// If the outcome of the scenario cannot be computed.
pub fn changes(
    municipality: &Municipality,
    law: &SimulationLaw,
    scenario: &Scenario,
) -> Result<Vec<Change>, ModelError> {
    let start = StartState::new(municipality, law)?;
    let now = start.simulate(scenario)?;
    let changes = sorted_spans(scenario).into_iter().map(|(row, first, last)| {
        let without = start.simulate(&revert::scenario_without(scenario, row, first, last)).ok();
        let year = |at: YearIx| {
            let (from, to) = values(municipality, scenario, &now, row, at)?;
            let effect = without.as_ref().and_then(|without| effect(&now, without, row, at));
            Some(YearChange { at, from, to, effect })
        };
        let locked = is_locked(scenario, row);
        Change { row, first, last, years: first.through(last).filter_map(year).collect(), locked }
    });
    Ok(changes.collect())
}

/// Whether `row` is a locked lever, or belongs to a committee whose grant is locked. A lock itself is not locked.
fn is_locked(scenario: &Scenario, row: ChangedRow) -> bool {
    match row {
        ChangedRow::Lock(_) => false,
        ChangedRow::Lever(lever) if scenario.is_lever_locked(lever) => true,
        ChangedRow::Lever(_)
        | ChangedRow::Policy
        | ChangedRow::Shares(_)
        | ChangedRow::Item(..)
        | ChangedRow::FrameRule => row.committee().is_some_and(|c| scenario.has_lock(c)),
    }
}

/// The effect of all that `lever` is set to, by year. `now` is the outcome of `scenario`. None if the scenario without it cannot be computed.
#[must_use]
pub fn lever_effects(
    start: &StartState,
    scenario: &Scenario,
    now: &Outcome,
    lever: Lever,
) -> Option<[ChangeEffect; YEARS]> {
    let row = ChangedRow::Lever(lever);
    let without = revert::scenario_without(scenario, row, YearIx::First, YearIx::LAST);
    let without = start.simulate(&without).ok()?;
    let [first, second, third] = YearIx::map(|at| effect(now, &without, row, at));
    Some([first?, second?, third?])
}

/// The number of changes that [`changes`] lists.
#[must_use]
pub fn count(scenario: &Scenario) -> usize {
    spans(scenario).len()
}

/// The changed rows, without duplicates.
pub(crate) fn changed_rows(scenario: &Scenario) -> Vec<ChangedRow> {
    let mut rows: Vec<ChangedRow> = sorted_spans(scenario).into_iter().map(|(row, ..)| row).collect();
    rows.dedup();
    rows
}

/// A changed row, and the first and last year of a range with the same value.
type Span = (ChangedRow, YearIx, YearIx);

/// The changed rows with their ranges: first those that belong to no committee, then by committee.
fn sorted_spans(scenario: &Scenario) -> Vec<Span> {
    let mut spans = spans(scenario);
    spans.sort_by_key(|(row, first, _)| (row.committee(), *row, *first));
    spans
}

/// The changed rows, each with its ranges of years with the same value, in no particular order.
fn spans(scenario: &Scenario) -> Vec<Span> {
    let mut spans = Vec::new();
    for lever in scenario.settings.keys() {
        add_spans(ChangedRow::Lever(*lever), |year| scenario.setting(*lever, year), &mut spans);
    }
    let policy = |year| Some(scenario.policy(year)).filter(|policy| *policy != Policy::default());
    add_spans(ChangedRow::Policy, policy, &mut spans);
    for c in scenario.locks.keys() {
        add_spans(ChangedRow::Lock(*c), |year| scenario.locked_grant(*c, year).map(|_| ()), &mut spans);
    }
    for (ix, item) in (0..).map(ItemIx).zip(&scenario.items) {
        let mut years = YearIx::ALL.into_iter().filter(|year| !item.amount_in(*year).is_zero());
        if let Some(first) = years.next() {
            spans.push((ChangedRow::Item(item.committee, ix), first, years.next_back().unwrap_or(first)));
        }
    }
    if scenario.frame_rule != FrameRule::default() {
        spans.push((ChangedRow::FrameRule, YearIx::First, YearIx::LAST));
    }
    let mut previous = None;
    for (c, _) in scenario.shares.keys() {
        if previous.replace(*c) != Some(*c) {
            spans.push((ChangedRow::Shares(*c), YearIx::First, YearIx::LAST));
        }
    }
    spans
}

fn add_spans<T: PartialEq>(row: ChangedRow, value_in: impl Fn(YearIx) -> Option<T>, spans: &mut Vec<Span>) {
    let mut previous = None;
    for year in YearIx::ALL {
        let value = value_in(year);
        if value.is_some() {
            match spans.last_mut().filter(|_| value == previous) {
                Some((.., last)) => *last = year,
                None => spans.push((row, year, year)),
            }
        }
        previous = value;
    }
}

/// The difference between two outcomes in the year `at`. None if a number is out of range.
fn effect(now: &Outcome, without: &Outcome, row: ChangedRow, at: YearIx) -> Option<ChangeEffect> {
    let difference = |pick: &dyn Fn(&Outcome, &YearOutcome) -> Option<Decimal>| {
        pick(now, now.year(at))?.try_sub(pick(without, without.year(at))?)
    };
    let grant = |outcome: &Outcome, year: &YearOutcome| {
        let committee = row.committee().and_then(|c| year.committee(c));
        Some(committee.map_or(Decimal::ZERO, |committee| outcome.value(committee.grant)))
    };
    Some(ChangeEffect {
        pool: difference(&to_distribute)?,
        need: difference(&needs)?,
        grant: difference(&grant)?,
        result: difference(&|outcome, year| Some(outcome.value(year.result)))?,
        result_if_gaps_remain: difference(&|outcome, year| Some(outcome.value(year.result_if_gaps_remain)))?,
    })
}

/// The pool less what is withheld from it in a year, kronor.
fn to_distribute(outcome: &Outcome, year: &YearOutcome) -> Option<Decimal> {
    let mut withheld = RevenueRow::parts_of(RowSum::WithheldFromPool).map(|row| outcome.value(year.now[row]));
    withheld.try_fold(outcome.value(year.now.pool), DecimalExt::try_sub)
}

/// The sum of the committees' needs in a year, kronor.
fn needs(outcome: &Outcome, year: &YearOutcome) -> Option<Decimal> {
    let mut needs = year.committees.iter().map(|committee| outcome.value(committee.need));
    needs.try_fold(Decimal::ZERO, DecimalExt::try_add)
}
