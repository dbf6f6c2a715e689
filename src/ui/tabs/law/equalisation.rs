//! The parts of the equalisation: a description of each, and its amount with its source.

use crate::ui::primitives::labels::origin_name;
use leptos::prelude::*;

use super::LawContext;
use crate::i18n::table_numbers::{in_unit, mnkr};
use crate::ui::primitives::badge::badge;
use crate::ui::tables::cell::{Place, cell_view};
use crate::ui::tables::look::NUMBERS;
use crate::ui::tables::registry::register_table;
use files::tables::{Cell, Column, Row, Table};
use model::figure::Quality;
use model::label::Label;
use model::ledger::NodeId;
use model::outcome::YearOutcome;
use model::rows::{RevenueRow, RowSum};

/// The parts, in the order of the result budget.
fn parts() -> impl Iterator<Item = RevenueRow> {
    RevenueRow::parts_of(RowSum::Equalisation)
}

pub(super) fn equalisation_section(cx: LawContext) -> AnyView {
    let t = &cx.t.parts;
    let table = Memo::new(move |_| parts_table(cx));
    register_table(move || Some(table.get()));
    let rows = parts().enumerate().map(|(at, row)| part_row(cx, table.into(), at, row));
    let sum = (cx.app.language.lazy_texts().label)(Label::Equalisation);
    let sum_cell = cell_view(place(cx, table.into(), parts().count()), NUMBERS, sum);
    view! {
        <div class="law-part">
            <p class="about small soft">{t.about}</p>
            <table class="table">
                <caption class="sr-only">{move || table.with(|table| table.title.clone())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.part}</th>
                        <th scope="col" class="num">{t.amount}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{sum}</th>
                        <td class="num">{sum_cell}</td>
                    </tr>
                </tfoot>
            </table>
        </div>
    }
    .into_any()
}

/// The amount of the row at `row`.
fn place(cx: LawContext, table: Signal<Table>, row: usize) -> Place {
    Place { app: cx.app, table, row, column: 1 }
}

/// The parts of the equalisation and their sum, in mnkr, of the year in view. Reactive.
fn parts_table(cx: LawContext) -> Table {
    let t = &cx.t.parts;
    let app = cx.app;
    let table_row = |label: Label, number: &dyn Fn(&YearOutcome) -> NodeId, source: Option<PartSource>| {
        let amount = app.session.read(|outcome, year| {
            let id = number(year);
            let amount = in_unit(mnkr(app.language, outcome.value(id)), app.t.common.mnkr);
            Cell::from(amount).with_node(Some(id))
        });
        let name = Cell::from((app.language.lazy_texts().label)(label));
        let name = match source {
            Some(source) => name.with_quality(Some(source.quality)).with_note(Some(source.words.into())),
            None => name,
        };
        Row::new([name, amount])
    };
    let part = |row: RevenueRow| table_row(Label::Row(row), &|year| year.now[row], part_source(cx, row));
    let mut rows: Vec<Row> = parts().map(part).collect();
    rows.push(table_row(Label::Equalisation, &|year| year.now.equalisation, None));
    Table {
        title: (t.caption)(app.session.year_number(), app.t.common.mnkr),
        columns: vec![Column::new(t.part), Column::new(t.amount)],
        rows,
        foot: 1,
    }
}

/// The source of a part.
struct PartSource {
    words: String,
    quality: Quality,
}

/// The source of a part in the year in view. Reactive.
fn part_source(cx: LawContext, row: RevenueRow) -> Option<PartSource> {
    let (quality, origin, year) = cx.app.session.read(|outcome, year| {
        let step = outcome.explain(year.now[row])?;
        let given = step.number.origin.or_else(|| step.inputs.first()?.origin);
        Some((step.number.quality, given, step.number.year))
    })?;
    // The explanation of a computed part has the sources.
    let words = origin.map_or_else(|| cx.t.computed.to_owned(), |origin| origin_name(cx.app, origin, year));
    Some(PartSource { words, quality })
}

fn part_row(cx: LawContext, table: Signal<Table>, at: usize, row: RevenueRow) -> AnyView {
    let name = (cx.app.language.lazy_texts().label)(Label::Row(row));
    let explained = cx.t.parts.explained.iter().find(|(explained, _)| *explained == row);
    let explained = explained.map(|(_, words)| *words);
    let source = move || {
        part_source(cx, row)
            .map(|source| view! { {source.words}" "{badge(cx.app, source.quality).into_any()} })
    };
    view! {
        <tr>
            <th scope="row">
                <strong>{name}</strong>
                <span class="small part-words">{explained}</span>
                <span class="small soft">{source}</span>
            </th>
            <td class="num">{cell_view(place(cx, table, at), NUMBERS, name)}</td>
        </tr>
    }
    .into_any()
}
