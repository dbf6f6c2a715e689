//! Tables for export: [`Table`], which a view shows, and sheets of all three years in kronor.
//!
//! The names of columns and rows come from [`Words`], since this crate has no language. [`Keys`] are names for programs, the same in
//! every language. Amounts in sheets are in kronor, with öre where there are any.

mod keys;
mod table;
mod table_sheet;
mod words;

use rust_decimal::Decimal;

use super::csv::{self, Sheet};
use model::changes::{self, Change};
use model::compare::Comparison;
use model::goals::AreaIx;
use model::label::Unit;
use model::money::{DecimalExt, to_decimals};
use model::municipality::Municipality;
use model::outcome::Outcome;
use model::result_budget::{self, BudgetLine};

pub use keys::Keys;
pub use table::{Cell, Column, Number, Row, RowKind, Table, Value};
pub use words::{Heading, Words};

/// Grant, need and fees of the committees, a row for each committee and year.
#[must_use]
pub fn committees(municipality: &Municipality, outcome: &Outcome, words: &dyn Words) -> Sheet {
    let columns = [
        Heading::Committee,
        Heading::Year,
        Heading::StartGrant,
        Heading::Grant,
        Heading::Change,
        Heading::Need,
        Heading::Fees,
        Heading::Gap,
    ];
    let mut rows = Vec::new();
    for (c, committee) in municipality.committees() {
        for (year, start) in outcome.years.iter().zip(&municipality.years) {
            let Some(found) = year.committee(c) else { continue };
            let numbers =
                [found.start_grant, found.grant, found.change, found.need, found.fees_total, found.gap];
            let mut row =
                vec![csv::Cell::Text(words.committee(c, committee)), Decimal::from(start.year).into()];
            row.extend(numbers.map(|id| amount(outcome.value(id))));
            rows.push(row);
        }
    }
    Sheet { columns: columns.map(|heading| words.heading(heading)).to_vec(), rows }
}

/// The money of the goals, a row for each goal and year.
#[must_use]
pub fn goals(municipality: &Municipality, outcome: &Outcome, words: &dyn Words) -> Sheet {
    let columns = [
        Heading::Area,
        Heading::Goal,
        Heading::Year,
        Heading::StartGrant,
        Heading::Grant,
        Heading::Change,
        Heading::Quality,
    ];
    let mut rows = Vec::new();
    for (a, area) in (0..).map(AreaIx).zip(&municipality.areas) {
        for goal in &area.goals {
            for (year, start) in outcome.years.iter().zip(&municipality.years) {
                let Some(found) = year.goals.get(usize::from(goal.0)) else { continue };
                let quality = outcome.ledger.node(found.now).map(|node| words.quality(node.quality));
                let mut row = vec![csv::Cell::Text(words.area(a)), csv::Cell::Text(words.goal(*goal))];
                row.push(Decimal::from(start.year).into());
                row.extend([found.start, found.now, found.change].map(|id| amount(outcome.value(id))));
                row.push(quality.map_or(csv::Cell::Empty, csv::Cell::Text));
                rows.push(row);
            }
        }
    }
    Sheet { columns: columns.map(|heading| words.heading(heading)).to_vec(), rows }
}

/// The result budget: revenue, costs (negative) and result, a column for each year.
#[must_use]
pub fn result_budget(municipality: &Municipality, outcome: &Outcome, words: &dyn Words) -> Sheet {
    let mut columns = vec![words.heading(Heading::Row)];
    columns.extend(municipality.years.iter().map(|year| year.year.to_string()));
    let row = |line: BudgetLine| {
        let mut row = vec![csv::Cell::Text(words.label(line.label()))];
        row.extend(outcome.years.iter().map(|year| {
            let value = outcome.value(line.number(year));
            amount(if line.is_subtracted() { Decimal::ZERO.try_sub(value).unwrap_or(value) } else { value })
        }));
        row
    };
    Sheet { columns, rows: result_budget::by_kind().into_iter().map(row).collect() }
}

/// The changes, a row for each change and year; for goal shares, a row for each goal.
#[must_use]
pub fn changes(municipality: &Municipality, all: &[Change], words: &dyn Words) -> Sheet {
    let columns = [
        Heading::Row,
        Heading::Year,
        Heading::From,
        Heading::To,
        Heading::Unit,
        Heading::BringsPool,
        Heading::BringsGrant,
        Heading::BringsNeed,
        Heading::BringsResult,
    ];
    let mut rows = Vec::new();
    for change in all {
        for year in &change.years {
            let start = year.at.get(&municipality.years);
            let brings = |pick: fn(&changes::ChangeEffect) -> Decimal| {
                let effect = year.effect.as_ref();
                effect.map_or_else(|| csv::Cell::Text(words.out_of_range()), |brings| amount(pick(brings)))
            };
            let mut push = |name: String, from: csv::Cell, to: csv::Cell, unit: String| {
                let year = Decimal::from(start.year).into();
                let mut row = vec![csv::Cell::Text(name), year, from, to, csv::Cell::Text(unit)];
                row.extend([
                    brings(|b| b.pool),
                    brings(|b| b.grant),
                    brings(|b| b.need),
                    brings(|b| b.result),
                ]);
                rows.push(row);
            };
            let name = words.row(change.row);
            // Both sides of a change are of one kind, and only the row of shares has shares.
            if let (
                changes::ChangedRow::Shares(c),
                changes::ChangedValue::Shares(from),
                changes::ChangedValue::Shares(to),
            ) = (change.row, &year.from, &year.to)
            {
                for ((goal, from), (_, to)) in from.iter().zip(to).filter(|(from, to)| from != to) {
                    let unit = words.unit(Unit::Percent);
                    push(words.share(c, *goal), decimals(*from), decimals(*to), unit);
                }
            } else {
                let (unit, from) = changed_value(&year.from, words);
                push(name, from, changed_value(&year.to, words).1, unit);
            }
        }
    }
    Sheet { columns: columns.map(|heading| words.heading(heading)).to_vec(), rows }
}

/// The unit of a changed value, and the value. Shares have a row for each goal instead.
fn changed_value(value: &changes::ChangedValue, words: &dyn Words) -> (String, csv::Cell) {
    match value {
        changes::ChangedValue::Number(number, unit) => (words.unit(*unit), (*number).into()),
        changes::ChangedValue::Policy(policy) => (String::new(), csv::Cell::Text(words.policy(*policy))),
        changes::ChangedValue::FrameRule(rule) => (String::new(), csv::Cell::Text(words.frame_rule(*rule))),
        changes::ChangedValue::Shares(_) => (String::new(), csv::Cell::Text(String::new())),
    }
}

/// Scenarios side by side, called `names`: the numbers of each, then the differences of all but the first from the first.
#[must_use]
pub fn comparison(
    municipality: &Municipality,
    comparison: &Comparison,
    names: &[&str],
    words: &dyn Words,
) -> Sheet {
    let mut columns =
        [Heading::Year, Heading::Row, Heading::Unit].map(|heading| words.heading(heading)).to_vec();
    columns.extend(names.iter().map(|name| (*name).to_owned()));
    for name in names.iter().skip(1) {
        for heading in [Heading::Difference, Heading::Percent, Heading::PerInhabitant] {
            columns.push(format!("{name}: {}", words.heading(heading)));
        }
    }
    let mut rows = Vec::new();
    for (year, start) in comparison.years.iter().zip(&municipality.years) {
        for row in year {
            let year = Decimal::from(start.year).into();
            let mut cells =
                vec![year, csv::Cell::Text(words.label(row.label)), csv::Cell::Text(words.unit(row.unit))];
            let is_missing = row.cells.iter().any(|cell| cell.value.is_none());
            let number = |number: Option<Decimal>| match number {
                Some(number) => decimals(number),
                None if is_missing => csv::Cell::Text(words.missing_value()),
                None => csv::Cell::Text(words.out_of_range()),
            };
            // Other numbers than amounts have none per inhabitant, and what starts at 0 or below has no per cent.
            let number_if = |applies: bool, value: Option<Decimal>| {
                if applies { number(value) } else { csv::Cell::Empty }
            };
            let first = row.cells.first().and_then(|cell| cell.value);
            let has_percent = row.unit != Unit::Percent && first.is_none_or(|first| first > Decimal::ZERO);
            cells.extend(row.cells.iter().map(|cell| number(cell.value)));
            for cell in row.cells.iter().skip(1) {
                cells.extend([
                    number(cell.change),
                    number_if(has_percent, cell.percent),
                    number_if(row.unit == Unit::Kronor, cell.change_per_inhabitant),
                ]);
            }
            rows.push(cells);
        }
    }
    Sheet { columns, rows }
}

/// An amount, rounded to öre.
fn amount(kronor: Decimal) -> csv::Cell {
    csv::Cell::Number(to_decimals(kronor, 2))
}

/// A number, rounded to four decimals.
fn decimals(number: Decimal) -> csv::Cell {
    csv::Cell::Number(to_decimals(number, 4))
}
