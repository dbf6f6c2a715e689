//! Comparison of two to four scenarios: the rows that differ, each relative to the first scenario.

mod decisions;

use rust_decimal::Decimal;

use super::goals::{AreaIx, GoalIx};
use super::label::{Label, Unit};
use super::ledger::NodeId;
use super::money::{DecimalExt, in_percent_of};
use super::municipality::CommitteeIx;
use super::outcome::{GoalOutcome, Outcome, YearOutcome};
use super::rows::{RevenueRow, RowGroup, RowSum};
use super::{YEARS, YearIx};

pub use decisions::{Decision, DecisionRow, DecisionValues, decisions, take_over};

/// How many scenarios can be compared.
pub const SIDES: std::ops::RangeInclusive<usize> = 2..=4;

/// Why outcomes cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotComparable {
    /// The number of outcomes, which is outside [`SIDES`].
    WrongCount(usize),
    /// Their start states differ: another municipality, or another edition of its file.
    OtherStart,
}

/// A row of the comparison in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparisonRow {
    /// What the row's numbers are.
    pub label: Label,
    /// Their unit.
    pub unit: Unit,
    /// One cell per scenario, in the given order. The others are compared with the first.
    pub cells: Vec<ComparisonCell>,
}

/// A scenario's number in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComparisonCell {
    /// The number, in the row's unit. None where the scenario does not have it.
    pub value: Option<Decimal>,
    /// The number less that of the first scenario. None where one of the two is missing, and where it is out of range.
    pub change: Option<Decimal>,
    /// The change in per cent of the first scenario's number. None if that is not above 0, and in rows in per cent.
    pub percent: Option<Decimal>,
    /// The number per inhabitant, kronor. None if the row is not in kronor.
    pub per_inhabitant: Option<Decimal>,
    /// The change per inhabitant, kronor. None if the row is not in kronor.
    pub change_per_inhabitant: Option<Decimal>,
}

/// Goals with more and goals with less money than in the first scenario, in the order of the file, with the change in kronor.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GoalChanges {
    /// Goals with more; positive changes.
    pub gain: Vec<(GoalIx, Decimal)>,
    /// Goals with less; negative changes.
    pub lose: Vec<(GoalIx, Decimal)>,
    /// Those whose change is out of range.
    pub unknown: Vec<GoalIx>,
}

/// A comparison of scenarios.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// For each year the rows that differ: of the municipality, the committees, the goals, the areas.
    pub years: [Vec<ComparisonRow>; YEARS],
    /// For each year and each scenario, the goals that gain and lose. Empty for the first scenario.
    pub goals: [Vec<GoalChanges>; YEARS],
}

/// Compares `outcomes` with the first of them. The start state is compared as the outcome of the default scenario.
///
/// # Errors
/// If their number is outside [`SIDES`], or their start states differ.
pub fn compare(outcomes: &[&Outcome]) -> Result<Comparison, NotComparable> {
    let first = match outcomes {
        [first, ..] if SIDES.contains(&outcomes.len()) => first,
        _ => return Err(NotComparable::WrongCount(outcomes.len())),
    };
    if !outcomes.iter().all(|other| same_start(first, other)) {
        return Err(NotComparable::OtherStart);
    }
    let rows = |at: YearIx| {
        let numbers: Vec<_> = outcomes.iter().map(|outcome| numbers(outcome.year(at))).collect();
        let count = numbers.iter().map(Vec::len).max().unwrap_or(0);
        (0..count).filter_map(|index| row(outcomes, &numbers, at, index)).collect()
    };
    let goals = |at: YearIx| outcomes.iter().map(|outcome| goals(first, outcome, at)).collect();
    Ok(Comparison { years: YearIx::map(rows), goals: YearIx::map(goals) })
}

fn same_start(one: &Outcome, other: &Outcome) -> bool {
    one.years.iter().zip(&other.years).all(|(a, b)| {
        let alike = |a: NodeId, b: NodeId| one.value(a) == other.value(b);
        a.committees.len() == b.committees.len()
            && a.goals.len() == b.goals.len()
            && a.areas.len() == b.areas.len()
            && alike(a.start.pool, b.start.pool)
            && alike(a.inhabitants, b.inhabitants)
            && a.committees.iter().zip(&b.committees).all(|(a, b)| alike(a.start_grant, b.start_grant))
            && a.goals.iter().zip(&b.goals).all(|(a, b)| alike(a.start, b.start))
    })
}

/// The numbers that are compared, in order, each with a label that does not depend on the scenario. For outcomes of the same
/// municipality the lists have the same labels.
fn numbers(year: &YearOutcome) -> Vec<(Label, NodeId)> {
    let now = &year.now;
    let row = |row| (Label::Row(row), now[row]);
    let mut numbers: Vec<(Label, NodeId)> = RevenueRow::in_group(RowGroup::Tax).map(row).collect();
    numbers.push((Label::TaxRevenue, now.tax_revenue));
    numbers.extend(RevenueRow::parts_of(RowSum::Equalisation).map(row));
    numbers.push((Label::Equalisation, now.equalisation));
    numbers.extend(RevenueRow::parts_of(RowSum::TaxAndGeneralGrants).map(row));
    numbers.extend(RevenueRow::parts_of(RowSum::Pool).map(row));
    numbers.extend([(Label::Pool, year.now.pool)]);
    numbers.extend(RevenueRow::parts_of(RowSum::WithheldFromPool).map(row));
    numbers.extend([
        (Label::Undistributed, year.undistributed),
        (Label::Result, year.result),
        (Label::ResultShare, year.result_share),
        (Label::ResultIfGapsRemain, year.result_if_gaps_remain),
        (Label::TaxPerInhabitant, year.tax_per_inhabitant),
    ]);
    for (c, committee) in (0..).map(CommitteeIx).zip(&year.committees) {
        numbers.extend([
            (Label::Grant(c), committee.grant),
            (Label::Fees(c), committee.fees_total),
            (Label::Need(c), committee.need),
            (Label::Gap(c), committee.gap),
        ]);
    }
    let goals = (0..).map(GoalIx).zip(&year.goals);
    numbers.extend(goals.map(|(goal, money)| (Label::Goal(goal), money.now)));
    let areas = (0..).map(AreaIx).zip(&year.areas);
    numbers.extend(areas.map(|(area, money)| (Label::Area(area), money.now)));
    numbers
}

/// The row at `index` of the `numbers` of each outcome, where it differs. A number that is missing or out of range differs.
fn row(
    outcomes: &[&Outcome],
    numbers: &[Vec<(Label, NodeId)>],
    at: YearIx,
    index: usize,
) -> Option<ComparisonRow> {
    let nodes: Vec<_> = outcomes
        .iter()
        .zip(numbers)
        .map(|(outcome, numbers)| numbers.get(index).and_then(|(_, id)| outcome.ledger.node(*id)))
        .collect();
    let (label, _) = numbers.iter().find_map(|numbers| numbers.get(index))?;
    let unit = nodes.iter().flatten().next()?.unit;
    let first = nodes.first().copied().flatten().map(|node| node.value);
    let cells: Vec<ComparisonCell> = outcomes
        .iter()
        .zip(&nodes)
        .map(|(outcome, node)| {
            let value = node.map(|node| node.value);
            cell(unit, first, value, outcome.value(outcome.year(at).inhabitants))
        })
        .collect();
    let differs = cells.iter().any(|cell| cell.change.is_none_or(|change| !change.is_zero()));
    differs.then_some(ComparisonRow { label: *label, unit, cells })
}

fn cell(unit: Unit, first: Option<Decimal>, value: Option<Decimal>, inhabitants: Decimal) -> ComparisonCell {
    let change = value.zip(first).and_then(|(value, first)| value.try_sub(first));
    let per_inhabitant =
        |amount: Option<Decimal>| amount.filter(|_| unit == Unit::Kronor)?.try_div(inhabitants);
    let whole = first.filter(|first| *first > Decimal::ZERO && unit != Unit::Percent);
    ComparisonCell {
        value,
        change,
        percent: whole.and_then(|whole| in_percent_of(change?, whole)),
        per_inhabitant: per_inhabitant(value),
        change_per_inhabitant: per_inhabitant(change),
    }
}

fn goals(first: &Outcome, other: &Outcome, at: YearIx) -> GoalChanges {
    let mut goals = GoalChanges::default();
    let sides = first.year(at).goals.iter().zip(&other.year(at).goals);
    for (goal, (before, now)) in (0..).map(GoalIx).zip(sides) {
        let amount = |outcome: &Outcome, money: &GoalOutcome| outcome.value(money.now);
        match amount(other, now).try_sub(amount(first, before)) {
            None => goals.unknown.push(goal),
            Some(change) if change > Decimal::ZERO => goals.gain.push((goal, change)),
            Some(change) if change < Decimal::ZERO => goals.lose.push((goal, change)),
            Some(_) => {}
        }
    }
    goals
}
