//! The tables that can be taken out: committees' frames, the result budget, what is changed, and a comparison.
//!
//! This layer has no language: what columns and rows are called comes from [`Words`]. [`Keys`] are the names that programs
//! read, the same in every language. Amounts are kronor, with öre where there are any.

mod keys;

use rust_decimal::Decimal;

use super::csv::{Cell, Table};
use model::changes::{Change, Row, Value};
use model::compare::Comparison;
use model::distribution::Policy;
use model::figure::Quality;
use model::goals::{AreaIx, GoalIx};
use model::label::{Label, Unit};
use model::money::{Arithmetic, to_decimals};
use model::municipality::{Committee, CommitteeIx, Municipality};
use model::outcome::Outcome;

pub use keys::Keys;
use model::result_budget::{self, BudgetLine};

/// Columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The year.
    Year,
    /// A committee.
    Committee,
    /// What the row is of.
    Row,
    /// The unit of the row's numbers.
    Unit,
    /// Grant in the start state.
    Frame,
    /// Grant.
    Grant,
    /// Grant less frame.
    Change,
    /// What is needed.
    Need,
    /// Fees.
    Fees,
    /// Grant less need.
    Gap,
    /// A goal area.
    Area,
    /// A goal.
    Goal,
    /// How far a number can be trusted.
    Quality,
    /// Whether it is locked.
    Locked,
    /// In the start state.
    From,
    /// In the scenario.
    To,
    /// What a change brings to the pool.
    BringsPool,
    /// What a change brings to what is needed.
    BringsNeed,
    /// What a change brings to the result.
    BringsResult,
    /// A difference from the first scenario.
    Difference,
    /// A difference in per cent.
    Percent,
    /// A difference per inhabitant.
    PerInhabitant,
}

/// What columns and rows are called.
pub trait Words {
    /// A column.
    fn column(&self, column: Column) -> String;
    /// A committee.
    fn committee(&self, c: CommitteeIx, committee: &Committee) -> String;
    /// A goal area.
    fn area(&self, area: AreaIx) -> String;
    /// A goal.
    fn goal(&self, goal: GoalIx) -> String;
    /// A number, with the committee or goal that it belongs to.
    fn label(&self, label: Label) -> String;
    /// A row of the list of changes.
    fn row(&self, row: Row) -> String;
    /// A goal's share of a committee's grant.
    fn share(&self, c: CommitteeIx, goal: GoalIx) -> String;
    /// How far a number can be trusted.
    fn quality(&self, quality: Quality) -> String;
    /// A heading of a table that stands in the page.
    fn heading(&self, seen: &str) -> String {
        seen.to_owned()
    }
    /// A policy.
    fn policy(&self, policy: Policy) -> String;
    /// A unit.
    fn unit(&self, unit: Unit) -> String;
}

/// What each committee gets and needs, a row for each committee and year.
#[must_use]
pub fn frames(municipality: &Municipality, outcome: &Outcome, words: &dyn Words) -> Table {
    let columns = [
        Column::Committee,
        Column::Year,
        Column::Frame,
        Column::Grant,
        Column::Change,
        Column::Need,
        Column::Fees,
        Column::Gap,
    ];
    let mut rows = Vec::new();
    for (c, committee) in municipality.committees() {
        for (year, start) in outcome.years.iter().zip(&municipality.years) {
            let Some(found) = year.committee(c) else { continue };
            let numbers = [found.frame, found.grant, found.change, found.need, found.fees_total, found.gap];
            let mut row = vec![Cell::Text(words.committee(c, committee)), Decimal::from(start.year).into()];
            row.extend(numbers.map(|id| amount(outcome.value(id))));
            rows.push(row);
        }
    }
    Table { columns: columns.map(|column| words.column(column)).to_vec(), rows }
}

/// What each goal has, a row for each goal and year.
#[must_use]
pub fn goals(municipality: &Municipality, outcome: &Outcome, words: &dyn Words) -> Table {
    let columns = [
        Column::Area,
        Column::Goal,
        Column::Year,
        Column::Frame,
        Column::Grant,
        Column::Change,
        Column::Quality,
    ];
    let mut rows = Vec::new();
    for (a, area) in (0..).map(AreaIx).zip(&municipality.areas) {
        for goal in &area.goals {
            for (year, start) in outcome.years.iter().zip(&municipality.years) {
                let Some(found) = year.goals.get(usize::from(goal.0)) else { continue };
                let quality = outcome.ledger.node(found.now).map(|node| words.quality(node.quality));
                let mut row = vec![Cell::Text(words.area(a)), Cell::Text(words.goal(*goal))];
                row.push(Decimal::from(start.year).into());
                row.extend([found.start, found.now, found.change].map(|id| amount(outcome.value(id))));
                row.push(quality.map_or(Cell::Empty, Cell::Text));
                rows.push(row);
            }
        }
    }
    Table { columns: columns.map(|column| words.column(column)).to_vec(), rows }
}

/// The result budget: what comes in, what goes out (below 0) and what is left, a column for each year.
#[must_use]
pub fn result_budget(municipality: &Municipality, outcome: &Outcome, words: &dyn Words) -> Table {
    let mut columns = vec![words.column(Column::Row)];
    columns.extend(municipality.years.iter().map(|year| year.year.to_string()));
    let line = |line: BudgetLine| {
        let mut row = vec![Cell::Text(words.label(line.label()))];
        row.extend(outcome.years.iter().map(|year| {
            let value = outcome.value(line.number(year));
            amount(if line.is_subtracted() { Decimal::ZERO.less(value).unwrap_or(value) } else { value })
        }));
        row
    };
    Table { columns, rows: result_budget::by_kind().into_iter().map(line).collect() }
}

/// What is changed, a row for each change and year; shares, a row for each goal.
#[must_use]
pub fn changes(municipality: &Municipality, changes: &[Change], words: &dyn Words) -> Table {
    let columns = [
        Column::Row,
        Column::Year,
        Column::From,
        Column::To,
        Column::Unit,
        Column::BringsPool,
        Column::BringsNeed,
        Column::BringsResult,
    ];
    let mut rows = Vec::new();
    for change in changes {
        for (year, start) in change.years.iter().zip(municipality.years.iter().skip(change.first)) {
            let brings = |pick: fn(&model::changes::Brings) -> Decimal| {
                year.brings.as_ref().map_or(Cell::Empty, |brings| amount(pick(brings)))
            };
            let mut push = |name: String, from: Cell, to: Cell, unit: String| {
                let year = Decimal::from(start.year).into();
                let mut row = vec![Cell::Text(name), year, from, to, Cell::Text(unit)];
                row.extend([brings(|b| b.pool), brings(|b| b.need), brings(|b| b.result)]);
                rows.push(row);
            };
            let name = words.row(change.row);
            match (&year.from, &year.to, change.row) {
                (Value::Number(from, unit), Value::Number(to, _), _) => {
                    push(name, (*from).into(), (*to).into(), words.unit(*unit));
                }
                (Value::Policy(from), Value::Policy(to), _) => {
                    let policy = |policy: &Policy| Cell::Text(words.policy(*policy));
                    push(name, policy(from), policy(to), String::new());
                }
                (Value::Shares(from), Value::Shares(to), Row::Shares(c)) => {
                    for ((goal, from), (_, to)) in from.iter().zip(to).filter(|(from, to)| from != to) {
                        let unit = words.unit(Unit::Percent);
                        push(words.share(c, *goal), decimals(*from), decimals(*to), unit);
                    }
                }
                _ => {}
            }
        }
    }
    Table { columns: columns.map(|column| words.column(column)).to_vec(), rows }
}

/// Scenarios side by side, called `names`: their numbers, then how each but the first differs from the first.
#[must_use]
pub fn comparison(
    municipality: &Municipality,
    comparison: &Comparison,
    names: &[&str],
    words: &dyn Words,
) -> Table {
    let mut columns = [Column::Year, Column::Row, Column::Unit].map(|column| words.column(column)).to_vec();
    columns.extend(names.iter().map(|name| (*name).to_owned()));
    for name in names.iter().skip(1) {
        for column in [Column::Difference, Column::Percent, Column::PerInhabitant] {
            columns.push(format!("{name}: {}", words.column(column)));
        }
    }
    let mut rows = Vec::new();
    for (year, start) in comparison.years.iter().zip(&municipality.years) {
        for row in year {
            let year = Decimal::from(start.year).into();
            let mut cells = vec![year, Cell::Text(words.label(row.label)), Cell::Text(words.unit(row.unit))];
            cells.extend(row.cells.iter().map(|cell| decimals(cell.value)));
            for cell in row.cells.iter().skip(1) {
                let maybe = |number: Option<Decimal>| number.map_or(Cell::Empty, decimals);
                cells.extend([decimals(cell.change), maybe(cell.percent), maybe(cell.change_per_inhabitant)]);
            }
            rows.push(cells);
        }
    }
    Table { columns, rows }
}

/// An amount to the öre.
fn amount(kronor: Decimal) -> Cell {
    Cell::Number(to_decimals(kronor, 2))
}

/// A number with as many decimals as anybody reads of a rate, a share or an amount.
fn decimals(number: Decimal) -> Cell {
    Cell::Number(to_decimals(number, 4))
}
