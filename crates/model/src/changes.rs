//! What a scenario changes against the start state: each change by itself, with what it brings, and how it is put back.
//!
//! A change is a row (a lever, a lock, the policy, a committee's shares) and the years in a row for which it stands the
//! same. What a lever says for a later year is another change.

mod revert;

use rust_decimal::Decimal;

use super::YearIx;
use super::distribution::Policy;
use super::error::ModelError;
use super::goal_shares::in_percent;
use super::goals::GoalIx;
use super::label::Unit;
use super::law::LawByYear;
use super::lever::{Lever, Setting};
use super::lever_value::lever_nodes;
use super::municipality::{CommitteeIx, Municipality};
use super::outcome::{Outcome, YearOutcome};
use super::scenario::Scenario;
use super::simulate::StartState;
use crate::money::DecimalExt;

pub use revert::{Group, reset_group, reset_row, revert, revert_all};

/// What is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Row {
    /// A lever.
    Lever(Lever),
    /// How the room is spread.
    Policy,
    /// A committee's grant is locked.
    Lock(CommitteeIx),
    /// The user's own shares of a committee's grant for its goals. They hold in all years.
    Shares(CommitteeIx),
}

impl Row {
    /// The committee that it belongs to, if it belongs to one.
    #[must_use]
    pub fn committee(self) -> Option<CommitteeIx> {
        match self {
            Self::Lever(lever) => lever.committee(),
            Self::Lock(c) | Self::Shares(c) => Some(c),
            Self::Policy => None,
        }
    }
}

/// What a row says, before or after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A number in its unit: kronor, kronor per 100, per cent, or a weight.
    Number(Decimal, Unit),
    /// A policy.
    Policy(Policy),
    /// Per cent of the grant for each goal, in sum 100.
    Shares(Vec<(GoalIx, Decimal)>),
}

/// What would be otherwise in a year if this change alone were put back, kronor. Where changes act on one another (a higher
/// rate on a larger base) the effects of all do not add up to the effect of all together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Brings {
    /// To the pool.
    pub pool: Decimal,
    /// To what the committees need in all; less is better.
    pub need: Decimal,
    /// To the grant of the committee that the change belongs to.
    pub grant: Decimal,
    /// To the result.
    pub result: Decimal,
    /// To the result if the gaps are not closed.
    pub result_if_gaps_remain: Decimal,
}

/// One year of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearChange {
    /// What the start state has.
    pub from: Value,
    /// What the scenario has.
    pub to: Value,
    /// What it brings; none where the scenario cannot be computed without this change.
    pub brings: Option<Brings>,
}

/// A change against the start state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What is changed.
    pub row: Row,
    /// The first of the years for which it stands.
    pub first: YearIx,
    /// The last of them.
    pub last: YearIx,
    /// Those years, in order.
    pub years: Vec<YearChange>,
    /// Whether the lever is locked: then it is not put back.
    pub locked: bool,
}

/// All that `scenario` changes: what belongs to no committee first, then committee by committee in the file's order.
///
/// # Errors
/// When the scenario itself cannot be computed.
pub fn changes(
    municipality: &Municipality,
    law: &LawByYear,
    scenario: &Scenario,
) -> Result<Vec<Change>, ModelError> {
    let start = StartState::new(municipality, law)?;
    let now = start.simulate(scenario)?;
    let changes = spans(scenario).into_iter().map(|(row, first, last)| {
        let without = start.simulate(&revert::without(scenario, row, first, last)).ok();
        let year = |at: YearIx| {
            let (from, to) = values(municipality, scenario, &now, row, at)?;
            let brings = without.as_ref().and_then(|without| brings(&now, without, row, at));
            Some(YearChange { from, to, brings })
        };
        let locked = matches!(row, Row::Lever(lever) if scenario.is_lever_locked(lever));
        Change { row, first, last, years: first.through(last).filter_map(year).collect(), locked }
    });
    Ok(changes.collect())
}

/// How many changes [`changes`] would list.
#[must_use]
pub fn count(scenario: &Scenario) -> usize {
    spans(scenario).len()
}

/// Every changed row, once.
fn changed(scenario: &Scenario) -> Vec<Row> {
    let mut rows: Vec<Row> = spans(scenario).into_iter().map(|(row, ..)| row).collect();
    rows.dedup();
    rows
}

/// A changed row, and the first and last year of a stretch for which it stands the same.
type Span = (Row, YearIx, YearIx);

/// Every changed row, and the first and last year of each stretch for which it stands the same.
fn spans(scenario: &Scenario) -> Vec<Span> {
    let mut spans = Vec::new();
    for lever in scenario.settings.keys() {
        stretches(Row::Lever(*lever), |year| scenario.setting(*lever, year), &mut spans);
    }
    let policy = |year| Some(scenario.policy(year)).filter(|policy| *policy != Policy::default());
    stretches(Row::Policy, policy, &mut spans);
    for c in scenario.locks.keys() {
        stretches(Row::Lock(*c), |year| scenario.locked_grant(*c, year).map(|_| ()), &mut spans);
    }
    let mut shared = None;
    for (c, _) in scenario.shares.keys() {
        if shared.replace(*c) != Some(*c) {
            spans.push((Row::Shares(*c), YearIx::First, YearIx::LAST));
        }
    }
    spans.sort_by_key(|(row, first, _)| (row.committee(), *row, *first));
    spans
}

fn stretches<T: PartialEq>(row: Row, at: impl Fn(YearIx) -> Option<T>, spans: &mut Vec<Span>) {
    let mut open: Option<(YearIx, YearIx, T)> = None;
    for year in YearIx::ALL {
        match (&mut open, at(year)) {
            (Some((_, last, before)), Some(value)) if *before == value => *last = year,
            (open, value) => {
                let begun = value.map(|value| (year, year, value));
                if let Some((first, last, _)) = std::mem::replace(open, begun) {
                    spans.push((row, first, last));
                }
            }
        }
    }
    spans.extend(open.map(|(first, last, _)| (row, first, last)));
}

/// What `row` says in the start state and in the scenario, in the year at `at`.
fn values(
    municipality: &Municipality,
    scenario: &Scenario,
    now: &Outcome,
    row: Row,
    at: YearIx,
) -> Option<(Value, Value)> {
    let year = now.year(at);
    match row {
        Row::Lever(lever) => lever_values(now, year, lever, scenario.setting(lever, at)?),
        Row::Policy => Some((Value::Policy(Policy::default()), Value::Policy(scenario.policy(at)))),
        Row::Lock(c) => {
            let frame = now.value(year.committee(c)?.start_grant);
            Some((kronor(frame), kronor(scenario.locked_grant(c, at)?)))
        }
        Row::Shares(c) => {
            let shares = &municipality.committee(c)?.shares;
            let of = |own: bool| {
                let own = |goal| scenario.shares.get(&(c, goal)).copied().filter(|_| own);
                let weights: Vec<Decimal> =
                    shares.iter().map(|share| own(share.goal).unwrap_or(share.weight)).collect();
                Some(shares.iter().map(|share| share.goal).zip(in_percent(&weights)?).collect())
            };
            // Weights that are all 0 say nothing: the file's hold then, as in the model.
            let from: Vec<_> = of(false)?;
            let to = of(true).unwrap_or_else(|| from.clone());
            Some((Value::Shares(from), Value::Shares(to)))
        }
    }
}

fn lever_values(now: &Outcome, year: &YearOutcome, lever: Lever, setting: Setting) -> Option<(Value, Value)> {
    if let Some((start, moved)) = lever_nodes(year, lever) {
        let unit = now.ledger.node(start)?.unit;
        return Some((Value::Number(now.value(start), unit), Value::Number(now.value(moved), unit)));
    }
    let zero = Decimal::ZERO;
    let (from, to, unit) = match setting {
        _ if matches!(lever, Lever::Weight(_)) => (Decimal::ONE, setting.number(), Unit::Factor),
        Setting::Own(own) => {
            let from =
                if let Lever::Grant(c) = lever { now.value(year.committee(c)?.start_grant) } else { zero };
            (from, own, Unit::Kronor)
        }
        Setting::Percent(percent) => (zero, percent, Unit::Percent),
        Setting::Change(amount) => (zero, amount, Unit::Kronor),
    };
    Some((Value::Number(from, unit), Value::Number(to, unit)))
}

fn kronor(amount: Decimal) -> Value {
    Value::Number(amount, Unit::Kronor)
}

/// What is otherwise between two outcomes of the year at `at`. None where a number goes out of range.
fn brings(now: &Outcome, without: &Outcome, row: Row, at: YearIx) -> Option<Brings> {
    let of = |pick: &dyn Fn(&Outcome, &YearOutcome) -> Option<Decimal>| {
        pick(now, now.year(at))?.try_sub(pick(without, without.year(at))?)
    };
    let grant = |outcome: &Outcome, year: &YearOutcome| {
        let committee = row.committee().and_then(|c| year.committee(c));
        Some(committee.map_or(Decimal::ZERO, |committee| outcome.value(committee.grant)))
    };
    Some(Brings {
        pool: of(&|outcome, year| Some(outcome.value(year.now.pool)))?,
        need: of(&needs)?,
        grant: of(&grant)?,
        result: of(&|outcome, year| Some(outcome.value(year.result)))?,
        result_if_gaps_remain: of(&|outcome, year| Some(outcome.value(year.result_if_gaps_remain)))?,
    })
}

/// What all committees need in a year.
fn needs(outcome: &Outcome, year: &YearOutcome) -> Option<Decimal> {
    let mut needs = year.committees.iter().map(|committee| outcome.value(committee.need));
    needs.try_fold(Decimal::ZERO, DecimalExt::try_add)
}
