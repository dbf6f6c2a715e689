//! The committees as a table value, for files, the clipboard and pictures. The page shows the same numbers by `El`, each
//! following by itself.

use leptos::prelude::Get;
use rust_decimal::Decimal;

use crate::i18n::numbers::in_millions;
use crate::i18n::table_numbers::{mnkr, number, percent, signed};
use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::{gap_text, unit};
use crate::ui::primitives::labels::committee_name;
use crate::ui::tables::numbers::{amount, change};
use files::tables::{Cell, Column, Number, Row, RowKind, Table, Value};
use model::lever::{Lever, Setting};
use model::money::Arithmetic;
use model::municipality::CommitteeIx;
use model::outcome::{CommitteeOutcome, Outcome, YearOutcome};
use model::summary::exceeds_rounding;

/// The committees of the year in view in this order, and their sums. Follows.
pub fn committees_table(app: AppContext, order: &[CommitteeIx]) -> Table {
    let words = &app.t.results;
    let session = app.session;
    let at = app.view.year.get();
    let columns = vec![
        Column::of(words.committee),
        Column::of(words.grant),
        Column::of(words.change),
        Column::of(app.t.common.per_inhabitant),
        Column::of(words.bar),
        Column::of(words.against_need),
        Column::of(words.own_change),
    ];
    let outcome = session.outcome();
    let year = outcome.year(at);
    let rows = order.iter().filter_map(|c| Some(committee_row(app, &outcome, year, *c, year.committee(*c)?)));
    let mut rows: Vec<Row> = rows.collect();
    let undistributed = outcome.value(year.undistributed);
    if exceeds_rounding(undistributed) {
        let cells = [words.undistributed.into(), amount(app, at, undistributed).into()];
        rows.push(Row::of(cells).as_kind(RowKind::Part));
    }
    rows.push(sum_row(app, &outcome, year));
    Table { title: (words.caption)(session.year_number(), unit(app)), columns, rows, foot: 0 }
}

fn committee_row(
    app: AppContext,
    outcome: &Outcome,
    year: &YearOutcome,
    c: CommitteeIx,
    found: &CommitteeOutcome,
) -> Row {
    let at = app.view.year.get();
    let [grant, frame, moved, gap] =
        [found.grant, found.frame, found.change, found.gap].map(|id| outcome.value(id));
    let quality = outcome.ledger.node(found.frame).map(|node| node.quality);
    let setting = app.session.scenario(|scenario| scenario.setting(Lever::Grant(c), at));
    Row::of([
        Cell::from(committee_name(app, c)).with_quality(quality).locked_if(found.locked),
        Cell::from(amount(app, at, grant)).with_node(Some(found.grant)),
        change(app, at, moved, frame).into(),
        per_inhabitant(app, outcome, year, grant).into(),
        Value::Bar { start: frame, now: grant }.into(),
        gap_number(app, gap).into(),
        own_change_number(app, setting).map_or_else(Cell::default, Cell::from),
    ])
}

fn sum_row(app: AppContext, outcome: &Outcome, year: &YearOutcome) -> Row {
    let at = app.view.year.get();
    let [pool, moved, start] = [year.now.pool, year.pool_change, year.start.pool].map(|id| outcome.value(id));
    let gaps = year.committees.iter().map(|committee| outcome.value(committee.gap));
    let gaps = gaps.into_iter().try_fold(Decimal::ZERO, Decimal::added);
    let gaps = gaps.map(|gaps| gap_number(app, gaps));
    Row::of([
        app.t.results.sum.into(),
        Cell::from(amount(app, at, pool)).with_node(Some(year.now.pool)),
        change(app, at, moved, start).into(),
        per_inhabitant(app, outcome, year, pool).into(),
        Cell::default(),
        Value::or_missing(gaps, app.t.common.out_of_range).into(),
        Cell::default(),
    ])
    .as_kind(RowKind::Sum)
}

fn per_inhabitant(app: AppContext, outcome: &Outcome, year: &YearOutcome, kronor: Decimal) -> Value {
    let each = kronor.over(outcome.value(year.inhabitants));
    Value::or_missing(each.map(|each| number(app.language, each, 0)), app.t.common.out_of_range)
}

/// What a grant lacks to its need (below 0), or has over, in mnkr: in words as the page has them.
fn gap_number(app: AppContext, gap: Decimal) -> Number {
    let shown = mnkr(app.language, if exceeds_rounding(gap) { gap } else { Decimal::ZERO });
    Number { text: gap_text(app, gap), ..shown }
}

/// What the user has set a committee's own change to: per cent, or mnkr with at most three decimals.
pub(super) fn own_change_number(app: AppContext, setting: Option<Setting>) -> Option<Number> {
    Some(match setting? {
        Setting::Percent(change) => percent(app.language, change),
        Setting::Change(kronor) | Setting::Own(kronor) => {
            let millions = in_millions(kronor);
            signed(app.language, millions, millions.normalize().scale().clamp(1, 3))
        }
    })
}
