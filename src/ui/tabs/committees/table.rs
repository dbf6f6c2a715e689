//! The committees as a [`Table`]: for files, the clipboard and pictures.

use leptos::prelude::Get;

use super::columns::{Column, RowNumbers, has_technical, own_change_number};
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
    let is_shown = |column: &Column| *column != Column::Technical || has_technical(year);
    let shown: Vec<Column> = Column::ALL.into_iter().filter(is_shown).collect();
    let columns = shown.iter().map(|column| tables::Column::new(column.heading(app))).collect();
    let mut rows: Vec<Row> =
        order.iter().filter_map(|c| committee_row(app, &outcome, year, &shown, *c)).collect();
    let decimals = table_decimals(&outcome, year);
    for part in PoolPart::all().filter(|part| part.is_shown(&outcome, year)) {
        let cells = shown.iter().map(|&column| match column {
            Column::Name => Cell::from(part.name(app)),
            Column::Grant
            | Column::Technical
            | Column::Change
            | Column::PerInhabitant
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
    let numbers = RowNumbers::of_committee(outcome, year, committee, table_decimals(outcome, year));
    let quality = outcome.ledger.node(committee.grant).map(|node| node.quality);
    let at = app.view.year.get();
    let own_change = app.session.scenario(|scenario| scenario.setting(Lever::Grant(c), at));
    let cells = columns.iter().map(|&column| match column {
        Column::Name => Cell::from(committee_name(app, c)).with_quality(quality).locked_if(committee.locked),
        Column::Grant => Cell::from(numbers.value(app, column)).with_node(Some(committee.grant)),
        Column::Technical | Column::Change | Column::PerInhabitant | Column::Bar | Column::Gap => {
            numbers.value(app, column).into()
        }
        Column::OwnChange => {
            own_change_number(app, own_change, outcome, committee).map_or_else(Cell::default, Cell::from)
        }
    });
    Some(Row::new(cells))
}

fn sum_row(app: AppContext, outcome: &Outcome, year: &YearOutcome, columns: &[Column]) -> Row {
    let numbers = RowNumbers::of_sum(outcome, year, table_decimals(outcome, year));
    let cells = columns.iter().map(|&column| match column {
        Column::Name => app.t.results.sum.into(),
        Column::Grant => Cell::from(numbers.value(app, column)).with_node(Some(year.now.pool)),
        Column::Technical | Column::Change | Column::PerInhabitant | Column::Gap => {
            numbers.value(app, column).into()
        }
        Column::Bar | Column::OwnChange => Cell::default(),
    });
    Row::new(cells).as_kind(RowKind::Sum)
}
