//! Where a hundred kronor of the municipal tax go.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use crate::i18n::numbers::HARD_SPACE;
use crate::i18n::table_numbers::number;
use crate::ui::primitives::labels::{committee_name, soft_hyphened};
use crate::ui::tables::look::{BARS, MORE_NUMBERS, NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::tables::{Cell, Column, Row, Table, Value};
use model::figure::Quality;
use model::goal_shares::hundred_kronor;
use model::money::{DecimalExt, percent_of};
use model::municipality::CommitteeIx;
use model::outcome::CommitteeOutcome;

/// The part of a committee in a hundred kronor.
#[derive(Clone, PartialEq, Eq)]
struct Part {
    committee: CommitteeIx,
    start: Decimal,
    now: Decimal,
    quality: Quality,
}

/// The parts in the order of the committees; none where the grants have no sum to be parts of. Reactive.
fn committee_parts(tax: TaxContext) -> Option<Vec<Part>> {
    let grants: Vec<(Decimal, Decimal, Quality)> = tax.app.session.read(|outcome, year| {
        let grant = |c: &CommitteeOutcome| {
            let quality = outcome.ledger.node(c.grant).map(|node| node.quality);
            (outcome.value(c.start_grant), outcome.value(c.grant), quality.unwrap_or(Quality::Assumption))
        };
        year.committees.iter().map(grant).collect()
    });
    let start: Vec<Decimal> = grants.iter().map(|(frame, ..)| *frame).collect();
    let now: Vec<Decimal> = grants.iter().map(|(_, grant, _)| *grant).collect();
    let parts = (0..).map(CommitteeIx).zip(hundred_kronor(&start)?).zip(hundred_kronor(&now)?).zip(&grants);
    let part = |(((committee, start), now), (.., quality)): (
        ((CommitteeIx, Decimal), Decimal),
        &(_, _, Quality),
    )| { Part { committee, start, now, quality: *quality } };
    Some(parts.map(part).collect())
}

pub(super) fn hundred_kronor_panel(tax: TaxContext) -> AnyView {
    let t = tax.t;
    let parts = Memo::new(move |_| committee_parts(tax));
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

/// Which committee has the largest part of a hundred kronor.
fn largest_sentence(tax: TaxContext, parts: &[Part]) -> Option<String> {
    let largest = parts.iter().reduce(|best, next| if next.now > best.now { next } else { best })?;
    let kronor = format!("{}{HARD_SPACE}{}", tax.app.language.number(largest.now, 2), tax.app.t.common.kr);
    Some((tax.t.hundred_most)(&committee_name(tax.app, largest.committee), &kronor))
}

/// The part of each committee in a hundred kronor, and in the person's own municipal tax. Reactive.
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
            Cell::from(soft_hyphened(&committee_name(tax.app, part.committee)))
                .with_quality(Some(part.quality)),
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
            Column::new(tax.app.t.results.committee),
            Column::new(t.in_start),
            Column::new(t.in_scenario),
            Column::new(tax.app.t.results.bar),
            Column::new(t.of_your_tax),
        ],
        rows,
        foot: 1,
    }
}
