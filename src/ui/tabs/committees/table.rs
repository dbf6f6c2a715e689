//! The committees as a [`Table`]: for files, the clipboard and pictures.

use leptos::prelude::Get;

use super::columns::{Column, RowNumbers, own_change_number};
use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::unit;
use crate::ui::primitives::labels::committee_name;
use crate::ui::tables::numbers::amount;
use files::tables::{self, Cell, Row, RowKind, Table};
use model::lever::Lever;
use model::municipality::CommitteeIx;
use model::outcome::{Outcome, YearOutcome};
use model::summary::exceeds_rounding;

/// The committees of the year in view in this order, and their sums. Reactive.
pub fn committees_table(app: AppContext, order: &[CommitteeIx]) -> Table {
    let words = &app.t.results;
    let at = app.view.year.get();
    let columns = Column::ALL.map(|column| tables::Column::new(column.heading(app)));
    let outcome = app.session.outcome();
    let year = outcome.year(at);
    let mut rows: Vec<Row> = order.iter().filter_map(|c| committee_row(app, &outcome, year, *c)).collect();
    let undistributed = outcome.money(year.undistributed);
    if exceeds_rounding(undistributed) {
        let cells = [words.undistributed.into(), amount(app, at, undistributed.kronor()).into()];
        rows.push(Row::new(cells).as_kind(RowKind::Part));
    }
    rows.push(sum_row(app, &outcome, year));
    Table {
        title: (words.caption)(app.session.year_number(), unit(app)),
        columns: columns.to_vec(),
        rows,
        foot: 0,
    }
}

fn committee_row(app: AppContext, outcome: &Outcome, year: &YearOutcome, c: CommitteeIx) -> Option<Row> {
    let committee = year.committee(c)?;
    let numbers = RowNumbers::of_committee(outcome, year, committee);
    let quality = outcome.ledger.node(committee.grant).map(|node| node.quality);
    let at = app.view.year.get();
    let own_change = app.session.scenario(|scenario| scenario.setting(Lever::Grant(c), at));
    Some(Row::new(Column::ALL.map(|column| match column {
        Column::Name => Cell::from(committee_name(app, c)).with_quality(quality).locked_if(committee.locked),
        Column::Grant => Cell::from(numbers.value(app, column)).with_node(Some(committee.grant)),
        Column::Change | Column::PerInhabitant | Column::Bar | Column::Gap => {
            numbers.value(app, column).into()
        }
        Column::OwnChange => {
            own_change_number(app, own_change, numbers.start).map_or_else(Cell::default, Cell::from)
        }
    })))
}

fn sum_row(app: AppContext, outcome: &Outcome, year: &YearOutcome) -> Row {
    let numbers = RowNumbers::of_sum(outcome, year);
    let cells = Column::ALL.map(|column| match column {
        Column::Name => app.t.results.sum.into(),
        Column::Grant => Cell::from(numbers.value(app, column)).with_node(Some(year.now.pool)),
        Column::Change | Column::PerInhabitant | Column::Gap => numbers.value(app, column).into(),
        Column::Bar | Column::OwnChange => Cell::default(),
    });
    Row::new(cells).as_kind(RowKind::Sum)
}
