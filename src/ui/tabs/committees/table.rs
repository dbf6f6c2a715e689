//! The committees as a [`Table`]: for files, the clipboard and pictures.

use leptos::prelude::Get;

use super::columns::{Column, RowNumbers, has_fees, has_technical};
use super::pool_part::{PoolPart, table_decimals};
use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::unit;
use crate::ui::primitives::labels::committee_name;
use files::tables::{self, Cell, Row, RowKind, Table};
use model::lever::Lever;
use model::municipality::CommitteeIx;
use model::outcome::{Outcome, YearOutcome};

/// The committees of the year in view in this order, and their sums. Reactive.
pub fn committees_table(app: AppContext, order: &[CommitteeIx]) -> Table {
    let words = &app.t.results;
    let at = app.view.year.get();
    let outcome = app.session.outcome();
    let year = outcome.year(at);
    let is_shown = |column: &Column| match column {
        Column::Technical => has_technical(year),
        Column::Usable => has_fees(year),
        Column::Name | Column::Grant | Column::Change | Column::Bar | Column::Gap | Column::OwnChange => true,
    };
    let shown: Vec<Column> = Column::ALL.into_iter().filter(is_shown).collect();
    let head = |column: &Column| {
        let head = tables::Column::new(column.heading(app));
        column.unit(app).map_or_else(|| head.clone(), |_| head.clone().in_unit(unit(app)))
    };
    let columns = shown.iter().map(head).collect();
    let mut rows: Vec<Row> =
        order.iter().filter_map(|c| committee_row(app, &outcome, year, &shown, *c)).collect();
    let decimals = table_decimals(&outcome, year);
    for part in PoolPart::all().filter(|part| part.is_shown(&outcome, year)) {
        let cells = shown.iter().map(|&column| match column {
            Column::Name => Cell::from(part.name(app)),
            Column::Grant
            | Column::Technical
            | Column::Change
            | Column::Usable
            | Column::Bar
            | Column::Gap
            | Column::OwnChange => part.value(app, column, decimals).into(),
        });
        rows.push(Row::new(cells).as_kind(RowKind::Part));
    }
    rows.push(sum_row(app, &outcome, year, &shown));
    Table { title: (words.caption)(app.session.year_number(), unit(app)), columns, rows, foot: 0 }
}

fn committee_row(
    app: AppContext,
    outcome: &Outcome,
    year: &YearOutcome,
    columns: &[Column],
    c: CommitteeIx,
) -> Option<Row> {
    let committee = year.committee(c)?;
    let numbers = RowNumbers::of_committee(outcome, committee, table_decimals(outcome, year));
    let quality = outcome.ledger.node(committee.grant).map(|node| node.quality);
    let at = app.view.year.get();
    let own_change = app.session.scenario(|scenario| scenario.setting(Lever::Grant(c), at));
    let cells = columns.iter().map(|&column| match column {
        Column::Name => Cell::from(committee_name(app, c)).with_quality(quality).locked_if(committee.locked),
        Column::Grant => Cell::from(numbers.value(app, column)).with_node(Some(committee.grant)),
        Column::Technical | Column::Change | Column::Bar | Column::Gap => numbers.value(app, column).into(),
        Column::Usable => Cell::from(numbers.value(app, column)).with_note(Some(numbers.usable_change(app))),
        Column::OwnChange => numbers.own_change_value(app, own_change, committee.frame(outcome)).into(),
    });
    Some(Row::new(cells))
}

fn sum_row(app: AppContext, outcome: &Outcome, year: &YearOutcome, columns: &[Column]) -> Row {
    let numbers = RowNumbers::of_sum(outcome, year, table_decimals(outcome, year));
    let cells = columns.iter().map(|&column| match column {
        Column::Name => app.t.results.sum.into(),
        Column::Grant => Cell::from(numbers.value(app, column)).with_node(Some(year.now.pool)),
        Column::Technical | Column::Change | Column::Gap => numbers.value(app, column).into(),
        Column::Usable => Cell::from(numbers.value(app, column)).with_note(Some(numbers.usable_change(app))),
        Column::Bar | Column::OwnChange => Cell::default(),
    });
    Row::new(cells).as_kind(RowKind::Sum)
}
