//! The result budget and the committees' grants, a column for each year.

use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::unit;
use crate::ui::primitives::labels::committee_name;
use rust_decimal::Decimal;

use super::rows::{budget_lines, row_kind, signed_value};
use crate::i18n::numbers::{decimals_apart, decimals_of_columns, decimals_that_add, in_millions};
use crate::i18n::table_numbers::{number, percent_with, signed};
use crate::ui::primitives::years::plan_years;
use crate::ui::tables::numbers::{amount, amount_with, change};
use files::tables::{Cell, Column, Row, RowKind, Table, Value};
use model::YEARS;
use model::YearIx;
use model::figure::Quality;
use model::label::{Label, Unit};
use model::ledger::NodeId;
use model::money::DecimalExt;
use model::municipality::{CommitteeIx, StartKind};
use model::outcome::{CommitteeOutcome, Outcome, YearOutcome};
use model::result_budget::BudgetLine;
use model::rows::RevenueRow;

/// The result budget as the page shows it. Reactive.
pub fn result_budget(app: AppContext) -> Table {
    let words = &app.language.lazy_texts().years;
    let [from, .., to] = plan_years(app);
    let outcome = app.session.outcome();
    let mut columns = vec![Column::new("").in_unit(unit(app))];
    columns.extend(YearIx::ALL.into_iter().zip(plan_years(app)).map(|(at, year)| {
        let start = match app.session.municipality(|m| m.start) {
            StartKind::Adopted => words.adopted,
            StartKind::Outturn => words.outturn,
        };
        // The worst of what stands in the column.
        let year_now = outcome.year(at);
        let quality = budget_lines().filter_map(|line| quality_of(&outcome, line.number(year_now))).max();
        Column { basis: (at == YearIx::First).then_some(start), quality, ..Column::new(year.to_string()) }
    }));
    columns.push(Column::drawn(words.trend));
    let mut rows = budget_rows(app, &outcome, |at, kronor, decimals| amount_with(app, at, kronor, decimals));
    for (row, line) in rows.iter_mut().zip(budget_lines()) {
        // Subtracted amounts are drawn as positive.
        row.cells.push(trend(&outcome, |year| Some(line.number(year))));
    }
    // Rows of per cents have no trend. Without an empty cell their last number would span the column of trends.
    for row in &mut rows {
        row.cells.resize_with(columns.len(), Cell::default);
    }
    Table { title: (words.caption)(from, to, unit(app)), columns, rows, foot: FOOT }
}

/// Rows of the foot: the result, and two rows of per cents.
const FOOT: usize = 3;

/// The result budget as it is printed: in mnkr, from the tax rate on, each row with its quality.
pub fn printed_result_budget(app: AppContext, outcome: &Outcome) -> Table {
    let mut columns = vec![Column::new("").in_unit(app.t.common.mnkr)];
    columns.extend(plan_years(app).map(|year| Column::new(year.to_string())));
    let mut rows = budget_rows(app, outcome, |_, kronor, decimals| {
        number(app.language, in_millions(kronor), decimals).into()
    });
    for (row, line) in rows.iter_mut().zip(budget_lines()) {
        if let Some(name) = row.cells.first_mut() {
            name.quality = worst_quality(outcome, |year| Some(line.number(year)));
        }
    }
    rows.insert(0, rate_row(app, outcome));
    Table { title: app.language.lazy_texts().print.budget.to_owned(), columns, rows, foot: 0 }
}

/// The rows from tax revenue to the result, and the result in per cent of revenue.
fn budget_rows(
    app: AppContext,
    outcome: &Outcome,
    written: impl Fn(YearIx, Decimal, u32) -> Value,
) -> Vec<Row> {
    let words = &app.language.lazy_texts().years;
    let out_of_range = app.language.texts().common.out_of_range;
    let decimals = budget_decimals(outcome);
    let budget_row = |line: BudgetLine| {
        let cells = YearIx::ALL.into_iter().zip(&outcome.years).map(|(at, year)| {
            let missing = || Value::Missing(out_of_range.to_owned());
            let value =
                signed_value(line, outcome, year).map_or_else(missing, |value| written(at, value, decimals));
            Cell::from(value).with_node(Some(line.number(year)))
        });
        named((app.language.lazy_texts().label)(line.label()), cells).as_kind(row_kind(line))
    };
    let percent_row = |name: &str, pick: fn(&YearOutcome) -> NodeId| {
        let cells = outcome.years.iter().map(|year| {
            let decimals = target_decimals(outcome, year);
            let percent = percent_with(app.language, outcome.value(pick(year)), decimals);
            Cell::from(percent).with_node(Some(pick(year)))
        });
        named(name, cells).as_kind(RowKind::Note)
    };
    let mut rows: Vec<Row> = budget_lines().map(budget_row).collect();
    rows.push(percent_row(words.share_of_revenue, |year| year.result_share));
    rows.push(percent_row(words.target, |year| year.surplus_target));
    rows
}

/// The decimals in mnkr with which the lines of each year sum to the sums under them, and the parts to the equalisation.
fn budget_decimals(outcome: &Outcome) -> u32 {
    let mut columns = Vec::new();
    for year in &outcome.years {
        let (mut lines, mut parts) = (Vec::new(), Vec::new());
        for line in budget_lines() {
            let value = signed_value(line, outcome, year);
            match row_kind(line) {
                RowKind::Sum => columns.push(lines.clone()),
                RowKind::Part => parts.extend(value),
                RowKind::Item | RowKind::Note | RowKind::Group => lines.extend(value),
            }
        }
        columns.push(parts);
    }
    decimals_of_columns(&columns, 1)
}

/// The decimals that tell the result of a year from the target, in per cent.
pub(super) fn target_decimals(outcome: &Outcome, year: &YearOutcome) -> u32 {
    decimals_apart([year.result_share, year.surplus_target].map(|id| outcome.value(id)), 1)
}

/// The tax rate, which the council decides every year.
fn rate_row(app: AppContext, outcome: &Outcome) -> Row {
    let rate = |year: &YearOutcome| year.now[RevenueRow::TaxRate];
    let cells = outcome.years.iter().map(|year| {
        let rate = outcome.value(rate(year));
        number(app.language, rate, rate.normalize().scale().max(2)).into()
    });
    let unit = (app.language.lazy_texts().tables.unit)(Unit::PerHundred);
    let name = format!("{}, {unit}", (app.language.lazy_texts().label)(Label::Row(RevenueRow::TaxRate)));
    let name = Cell::from(name).with_quality(worst_quality(outcome, |year| Some(rate(year))));
    Row::new(std::iter::once(name).chain(cells))
}

/// The committees' grants as the page shows them, each year's change beside it. Reactive.
pub fn committees_by_year(app: AppContext) -> Table {
    let words = &app.language.lazy_texts().years;
    let [from, .., to] = plan_years(app);
    let mut columns = vec![Column::new(words.committee)];
    columns.extend(plan_years(app).map(|year| Column::new(year.to_string())));
    columns.push(Column::drawn(words.trend));
    let outcome = app.session.outcome();
    let row = |c: CommitteeIx| {
        let cells = YearIx::ALL.into_iter().zip(&outcome.years).map(|(at, year)| {
            year.committee(c).map_or_else(Cell::default, |found| {
                let [grant, moved, start] =
                    [found.grant, found.change, found.start_grant].map(|id| outcome.value(id));
                let note = (!moved.is_zero()).then(|| change(app, at, moved, start));
                Cell::from(amount(app, at, grant)).with_note(note).with_node(Some(found.grant))
            })
        });
        let mut row = named(&committee_name(app, c), cells);
        row.cells.push(trend(&outcome, |year| Some(year.committee(c)?.grant)));
        row
    };
    let rows = all_committees(app).into_iter().map(row).collect();
    Table { title: (words.committees_caption)(from, to, unit(app)), columns, rows, foot: 0 }
}

/// The committees' grants as they are printed: in mnkr, each year with its change, and their sums.
pub fn printed_grants(app: AppContext, outcome: &Outcome) -> Table {
    let t = &app.language.lazy_texts().print;
    let mut columns = vec![Column::new(app.language.lazy_texts().years.committee)];
    for year in plan_years(app) {
        columns.extend([Column::new(year.to_string()), Column::new("±")]);
    }
    // Grants are decided in whole tkr. A reader who adds up a column gets its sum. All years have the same decimals.
    let decimals_of = |pick: fn(&CommitteeOutcome) -> NodeId| {
        let column = |year: &YearOutcome| -> Vec<Decimal> {
            year.committees.iter().map(|found| in_millions(outcome.value(pick(found)))).collect()
        };
        decimals_that_add(&outcome.years.each_ref().map(column), 3)
    };
    let [of_grants, of_changes] = [decimals_of(|found| found.grant), decimals_of(|found| found.change)];
    let cells = |grant: Decimal, moved: Option<Decimal>| {
        let moved = match moved {
            Some(moved) if moved.is_zero() => Value::Text("–".to_owned()),
            Some(moved) => signed(app.language, in_millions(moved), of_changes).into(),
            None => Value::Missing(app.language.texts().common.out_of_range.to_owned()),
        };
        let grant = number(app.language, in_millions(grant), of_grants);
        [grant.into(), moved.into()]
    };
    let row = |c: CommitteeIx| {
        let of_year = |year: &YearOutcome| {
            let found = year.committee(c);
            let found =
                found.map(|found| cells(outcome.value(found.grant), Some(outcome.value(found.change))));
            let missing = || Cell::from(Value::Missing(app.t.common.out_of_range.to_owned()));
            found.unwrap_or_else(|| [missing(), missing()])
        };
        let name = Cell::from(committee_name(app, c));
        let name = name.with_quality(worst_quality(outcome, |year| Some(year.committee(c)?.grant)));
        Row::new(std::iter::once(name).chain(outcome.years.iter().flat_map(of_year)))
    };
    let sums = outcome.years.iter().flat_map(|year| {
        let frame = |committee: &CommitteeOutcome| outcome.value(committee.start_grant);
        let frames = year.committees.iter().map(frame).try_fold(Decimal::ZERO, Decimal::try_add);
        let grants = outcome.value(year.grants);
        cells(grants, frames.and_then(|frames| grants.try_sub(frames)))
    });
    let mut rows: Vec<Row> = all_committees(app).into_iter().map(row).collect();
    rows.push(named(t.sum, sums).as_kind(RowKind::Sum));
    Table { title: t.frames.to_owned(), columns, rows, foot: 0 }
}

fn named(name: &str, cells: impl Iterator<Item = Cell>) -> Row {
    Row::new(std::iter::once(Cell::from(name)).chain(cells))
}

fn all_committees(app: AppContext) -> Vec<CommitteeIx> {
    app.session.municipality(|m| m.committees().map(|(c, _)| c).collect())
}

fn trend(outcome: &Outcome, pick: impl Fn(&YearOutcome) -> Option<NodeId>) -> Cell {
    let amounts: [Option<Decimal>; YEARS] =
        outcome.years.each_ref().map(|year| pick(year).map(|id| outcome.value(id)));
    // A committee is in every year or in none.
    if let [Some(first), Some(second), Some(third)] = amounts {
        Value::Trend([first, second, third]).into()
    } else {
        Cell::default()
    }
}

fn quality_of(outcome: &Outcome, id: NodeId) -> Option<Quality> {
    outcome.ledger.node(id).map(|node| node.quality)
}

/// The worst quality of a number in any year, unless it is published.
pub fn worst_quality(outcome: &Outcome, pick: impl Fn(&YearOutcome) -> Option<NodeId>) -> Option<Quality> {
    let qualities = outcome.years.iter().filter_map(|year| quality_of(outcome, pick(year)?));
    qualities.max().filter(|worst| *worst != Quality::Published)
}
