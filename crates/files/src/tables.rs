//! Tables for export: [`Table`], which a view shows, and tables of all three years in kronor: [`YearTable`], with a row for each year
//! in CSV and the years as columns in a workbook.
//!
//! The names of columns and rows come from [`Words`], since this crate has no language. [`Keys`] are names for programs, the same in
//! every language. Amounts in sheets are in kronor, with öre where there are any.

mod committees;
mod items;
mod keys;
mod table;
mod table_sheet;
mod words;
mod year_table;

use rust_decimal::Decimal;

use super::csv::{self, Sheet};
use model::changes::{self, Change};
use model::compare::Comparison;
use model::goals::AreaIx;
use model::label::Unit;
use model::ledger::NodeId;
use model::money::{DecimalExt, to_decimals};
use model::municipality::Municipality;
use model::outcome::{Outcome, YearOutcome};
use model::result_budget::{self, BudgetLine};

pub use committees::{committees, fees};
pub use items::items;
pub use keys::Keys;
pub use table::{Cell, Column, Number, Row, RowKind, Table, Value};
pub use words::{Heading, Words};
pub use year_table::YearTable;

/// The money of the goals.
#[must_use]
pub fn goals(municipality: &Municipality, outcome: &Outcome, words: &dyn Words) -> YearTable {
    let values = [Heading::StartGrant, Heading::Grant, Heading::Change, Heading::Quality];
    let mut table = YearTable::new(municipality, words, &[Heading::Area, Heading::Goal], &values);
    for (a, area) in (0..).map(AreaIx).zip(&municipality.areas) {
        for goal in &area.goals {
            let keys = vec![csv::Cell::Text(words.area(a)), csv::Cell::Text(words.goal(*goal))];
            for (year, start) in outcome.years.iter().zip(&municipality.years) {
                let Some(found) = year.goals.get(usize::from(goal.0)) else { continue };
                let [before, now, change] =
                    [found.start, found.now, found.change].map(|id| amount(outcome.value(id)));
                let cells = vec![before, now, change, quality(outcome, found.now, words)];
                table.push(usize::from(goal.0), keys.clone(), start.year, cells);
            }
        }
    }
    table
}

/// The result budget: revenue, costs (negative) and result, a column for each year.
#[must_use]
pub fn result_budget(municipality: &Municipality, outcome: &Outcome, words: &dyn Words) -> Sheet {
    let mut columns = vec![words.heading(Heading::Row)];
    columns.extend(municipality.years.iter().map(|year| year.year.to_string()));
    let row = |line: BudgetLine| {
        let mut row = vec![csv::Cell::Text(words.label(line.label()))];
        row.extend(outcome.years.iter().map(|year| amount(in_sum(line, outcome, year))));
        row
    };
    Sheet { columns, rows: result_budget::by_kind().into_iter().map(row).collect() }
}

/// The result budget of the start state and of the scenario, with the parts of the sums.
#[must_use]
pub fn result_budget_from_start(
    municipality: &Municipality,
    start: &Outcome,
    outcome: &Outcome,
    words: &dyn Words,
) -> YearTable {
    let values = [Heading::Start, Heading::Now, Heading::Change, Heading::Quality];
    let mut table = YearTable::new(municipality, words, &[Heading::Row], &values);
    let lines = result_budget::lines().into_iter().chain([BudgetLine::Result]);
    for (thing, line) in lines.enumerate() {
        let name = words.label(line.label());
        let name = csv::Cell::Text(if line.is_part() { words.part(&name) } else { name });
        for ((before, now), year) in start.years.iter().zip(&outcome.years).zip(&municipality.years) {
            let [from, to] = [in_sum(line, start, before), in_sum(line, outcome, now)];
            let change = to.try_sub(from).map_or_else(|| csv::Cell::Text(words.out_of_range()), amount);
            let cells = vec![amount(from), amount(to), change, quality(outcome, line.number(now), words)];
            table.push(thing, vec![name.clone()], year.year, cells);
        }
    }
    table
}

/// The number of a line as it is added to the result: negative where it is subtracted, kronor.
fn in_sum(line: BudgetLine, outcome: &Outcome, year: &YearOutcome) -> Decimal {
    let value = outcome.value(line.number(year));
    if line.is_subtracted() { Decimal::ZERO.try_sub(value).unwrap_or(value) } else { value }
}

/// The changes; those of goal shares for each goal.
#[must_use]
pub fn changes(municipality: &Municipality, all: &[Change], words: &dyn Words) -> YearTable {
    let values = [
        Heading::From,
        Heading::To,
        Heading::BringsPool,
        Heading::BringsGrant,
        Heading::BringsNeed,
        Heading::BringsResult,
    ];
    let mut table = YearTable::new(municipality, words, &[Heading::Row, Heading::Unit], &values);
    for change in all {
        // Another value in a later year is another change of the same row.
        let thing = all.iter().position(|other| other.row == change.row).unwrap_or(0);
        for year in &change.years {
            let start = year.at.get(&municipality.years);
            let brings = |pick: fn(&changes::ChangeEffect) -> Decimal| {
                let effect = year.effect.as_ref();
                effect.map_or_else(|| csv::Cell::Text(words.out_of_range()), |brings| amount(pick(brings)))
            };
            let mut push = |name: String, from: csv::Cell, to: csv::Cell, unit: String| {
                let mut cells = vec![from, to];
                cells.extend([
                    brings(|b| b.pool),
                    brings(|b| b.grant),
                    brings(|b| b.need),
                    brings(|b| b.result),
                ]);
                let keys = vec![csv::Cell::Text(name), csv::Cell::Text(unit)];
                table.push(thing, keys, start.year, cells);
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
    table
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

/// The quality of a number.
fn quality(outcome: &Outcome, id: NodeId, words: &dyn Words) -> csv::Cell {
    outcome.ledger.node(id).map_or(csv::Cell::Empty, |node| csv::Cell::Text(words.quality(node.quality)))
}

fn yes_no(is_so: bool, words: &dyn Words) -> csv::Cell {
    csv::Cell::Text(words.yes_no(is_so))
}

/// An amount, rounded to öre.
fn amount(kronor: Decimal) -> csv::Cell {
    csv::Cell::Number(to_decimals(kronor, 2))
}

/// A number, rounded to four decimals.
fn decimals(number: Decimal) -> csv::Cell {
    csv::Cell::Number(to_decimals(number, 4))
}
