//! Where a hundred kronor of the municipal tax go.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use crate::i18n::numbers::HARD_SPACE;
use crate::i18n::table_numbers::number;
use crate::ui::primitives::labels::{committee_name, soft_hyphened};
use crate::ui::tables::look::{BARS, MORE_NUMBERS, NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use crate::ui::tabs::flow::graph::{self, Place};
use crate::ui::tabs::flow::place_name;
use files::tables::{Cell, Column, Row, Table, Value};
use model::figure::Quality;
use model::goal_shares::hundred_kronor;
use model::label::Label;
use model::ledger::NodeId;
use model::money::{DecimalExt, percent_of};
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;

/// A part of a hundred kronor.
#[derive(Clone, PartialEq, Eq)]
struct Part {
    to: Receiver,
    start: Decimal,
    now: Decimal,
    quality: Quality,
}

/// Where a part of the municipality's money goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Receiver {
    Committee(CommitteeIx),
    /// What is central, or is paid to others, before the grants.
    Use(Label),
    /// What is saved.
    Result,
}

/// The parts: the committees in their order, what is central, and what is saved, as in the flow of money; none where there is nothing
/// to be part of. Reactive.
fn parts_of_hundred(tax: TaxContext) -> Option<Vec<Part>> {
    let parts: Vec<Part> = tax.app.session.read(|outcome, year| {
        let part = |to: Receiver, id: Option<NodeId>, start: Decimal, now: Decimal| {
            let quality = id.and_then(|id| outcome.ledger.node(id)).map(|node| node.quality);
            let [start, now] = [start, now].map(|amount| amount.max(Decimal::ZERO));
            Part { to, start, now, quality: quality.unwrap_or(Quality::Assumption) }
        };
        let committees = (0..).map(CommitteeIx).zip(&year.committees).map(|(c, found)| {
            let [start, now] = [found.start_grant, found.grant].map(|id| outcome.value(id));
            part(Receiver::Committee(c), Some(found.grant), start, now)
        });
        let mut parts: Vec<Part> = committees.collect();
        let mut saved = part(Receiver::Result, Some(year.result), Decimal::ZERO, Decimal::ZERO);
        for flow in graph::flows(outcome, year) {
            match flow.to {
                Place::Left | Place::Use(Label::Row(RevenueRow::BudgetedResult)) => {
                    saved.start = graph::added(saved.start, flow.start.max(Decimal::ZERO));
                    saved.now = graph::added(saved.now, flow.now);
                }
                Place::Use(label) => {
                    let id = graph::number(year, flow.from, flow.to);
                    parts.push(part(Receiver::Use(label), id, flow.start, flow.now));
                }
                Place::Withheld(row) => {
                    let id = graph::number(year, flow.from, flow.to);
                    parts.push(part(Receiver::Use(Label::Row(row)), id, flow.start, flow.now));
                }
                Place::Source(_)
                | Place::Total
                | Place::Pool
                | Place::Committee(_)
                | Place::Goal(_)
                | Place::NoGoal
                | Place::Small(_) => {}
            }
        }
        if !saved.start.is_zero() || !saved.now.is_zero() {
            parts.push(saved);
        }
        parts
    });
    let start: Vec<Decimal> = parts.iter().map(|part| part.start).collect();
    let now: Vec<Decimal> = parts.iter().map(|part| part.now).collect();
    let hundreds = hundred_kronor(&start)?.into_iter().zip(hundred_kronor(&now)?);
    Some(parts.into_iter().zip(hundreds).map(|(part, (start, now))| Part { start, now, ..part }).collect())
}

fn receiver_name(tax: TaxContext, to: Receiver) -> String {
    match to {
        Receiver::Committee(c) => committee_name(tax.app, c),
        Receiver::Use(label) => place_name(tax.app, Place::Use(label), 1),
        Receiver::Result => tax.t.hundred_saved.to_owned(),
    }
}

pub(super) fn hundred_kronor_panel(tax: TaxContext) -> AnyView {
    let t = tax.t;
    let parts = Memo::new(move |_| parts_of_hundred(tax));
    let look = TableLook::new("table dense hundred", &[WORDS, MORE_NUMBERS, NUMBERS, BARS, NUMBERS]);
    let has_parts = Memo::new(move |_| parts.with(Option::is_some));
    let content = move || {
        if !has_parts.get() {
            return view! { <p class="soft">{t.hundred_none}</p> }.into_any();
        }
        let from_parts = move |read: fn(TaxContext, &[Part]) -> Table| {
            parts.with(|parts| parts.as_ref().map_or_else(Table::default, |parts| read(tax, parts)))
        };
        view! {
            <p>{move || parts.with(|parts| largest_sentence(tax, parts.as_ref()?))}</p>
            <p class="small soft">{t.hundred_about}</p>
            {shown_table(tax.app, look, move || from_parts(hundred_kronor_table))}
        }
        .into_any()
    };
    view! { <section class="panel stack"><h2>{t.hundred}</h2>{content}</section> }.into_any()
}

/// What has the largest part of a hundred kronor.
fn largest_sentence(tax: TaxContext, parts: &[Part]) -> Option<String> {
    let largest = parts.iter().reduce(|best, next| if next.now > best.now { next } else { best })?;
    let kronor = format!("{}{HARD_SPACE}{}", tax.app.language.number(largest.now, 2), tax.app.t.common.kr);
    Some((tax.t.hundred_most)(&receiver_name(tax, largest.to), &kronor))
}

/// Each part of a hundred kronor, and of the person's own municipal tax. Reactive.
fn hundred_kronor_table(tax: TaxContext, parts: &[Part]) -> Table {
    let t = tax.t;
    let language = tax.app.language;
    let out_of_range = language.texts().common.out_of_range;
    let rates = tax.rates.get();
    let own = tax.comparison().and_then(|comparison| comparison.after.split_municipal_tax(&rates.now));
    let own = own.map(|(municipality, _)| municipality.kronor());
    let own_part = |amount: Option<Decimal>| match (own, amount) {
        (Some(_), amount) => {
            Value::or_missing(amount.map(|amount| number(language, amount, 0)), out_of_range)
        }
        (None, _) => Value::Missing(tax.reason_for_none().unwrap_or_else(|| t.own_tax_unknown.to_owned())),
    };
    let row = |part: &Part| {
        Row::new([
            Cell::from(soft_hyphened(&receiver_name(tax, part.to))).with_quality(Some(part.quality)),
            number(language, part.start, 2).into(),
            number(language, part.now, 2).into(),
            Value::Bar { start: part.start, now: part.now }.into(),
            own_part(own.and_then(|own| percent_of(own, part.now))).into(),
        ])
    };
    let sum = |pick: fn(&Part) -> Decimal| {
        let sum = parts.iter().try_fold(Decimal::ZERO, |sum, part| sum.try_add(pick(part)));
        Value::or_missing(sum.map(|sum| number(language, sum, 2)), out_of_range)
    };
    let mut rows: Vec<Row> = parts.iter().map(row).collect();
    rows.push(Row::new([
        tax.app.t.results.sum.into(),
        sum(|part| part.start).into(),
        sum(|part| part.now).into(),
        Cell::default(),
        own_part(own).into(),
    ]));
    Table {
        title: (t.hundred_caption)(tax.app.session.year_number()),
        columns: vec![
            Column::new(t.hundred_to),
            Column::new(t.in_start),
            Column::new(t.in_scenario),
            Column::new(tax.app.t.results.bar),
            Column::new(t.of_your_tax),
        ],
        rows,
        foot: 1,
    }
}
