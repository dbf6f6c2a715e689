//! Where a hundred kronor of the municipal tax go.

mod card;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::card::hundred_card_section;
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
        Receiver::Result => tax.t().hundred_saved.to_owned(),
    }
}

pub(super) fn hundred_kronor_panel(tax: TaxContext) -> AnyView {
    let t = tax.t();
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
            {hundred_card_section(tax, parts)}
        }
        .into_any()
    };
    view! { <section class="panel stack"><h2>{t.hundred}</h2>{content}</section> }.into_any()
}

/// What has the largest part of a hundred kronor.
fn largest_sentence(tax: TaxContext, parts: &[Part]) -> Option<String> {
    let largest = parts.iter().reduce(|best, next| if next.now > best.now { next } else { best })?;
    let kronor = format!("{}{HARD_SPACE}{}", tax.app.language.number(largest.now, 2), tax.app.t.common.kr);
    Some((tax.t().hundred_most)(&receiver_name(tax, largest.to), &kronor))
}

/// Each part of a hundred kronor, and of the person's own municipal tax. Reactive.
fn hundred_kronor_table(tax: TaxContext, parts: &[Part]) -> Table {
    let t = tax.t();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::i18n::numbers::MINUS;
    use crate::ui::context::AppContext;
    use crate::ui::tables::tests::page;
    use crate::ui::tabs::flow::flow_table;
    use files::tables::Number;
    use model::distribution::Policy;
    use model::lever::{Lever, Setting};

    fn written(number: &Number) -> Decimal {
        let digits: String = number.text.chars().filter(|c| ![HARD_SPACE, '+'].contains(c)).collect();
        digits.replace(MINUS, "-").replace(',', ".").parse().expect("a number")
    }

    fn plain(text: &str) -> String {
        text.replace('\u{ad}', "")
    }

    /// What the table of flows says that leaves the municipality, by receiver: what is not passed on within it.
    fn uses_in_flow(app: AppContext) -> Vec<(String, Decimal)> {
        let flows = app.session.read(graph::flows);
        let table = flow_table(app, &flows);
        let passes_on = [Place::Total, Place::Pool].map(|place| plain(&place_name(app, place, 1)));
        let lines = table.rows.iter().map(|row| {
            let [from, to] = [0, 1].map(|at: usize| plain(row.cells[at].value.text()));
            (from, to, written(row.cells[2].value.number().expect("an amount")))
        });
        let uses = lines.filter(|(from, to, _)| passes_on.contains(from) && !passes_on.contains(to));
        uses.map(|(_, to, amount)| (to, amount)).collect()
    }

    /// The parts of a hundred kronor are those of the flow: each within the rounding of an öre.
    fn see_same_parts(app: AppContext) {
        let tax = TaxContext::new(app);
        let uses = uses_in_flow(app);
        let whole: Decimal = uses.iter().map(|(_, amount)| *amount).sum();
        let parts = parts_of_hundred(tax).expect("parts");
        let table = hundred_kronor_table(tax, &parts);
        let rows = &table.rows[..table.rows.len().saturating_sub(table.foot)];
        let saved = [Place::Left, Place::Use(Label::Row(RevenueRow::BudgetedResult))]
            .map(|place| plain(&place_name(app, place, 1)));
        for row in rows {
            let name = plain(row.cells[0].value.text());
            let is_saved = name == plain(tax.t().hundred_saved);
            let of_row = |to: &str| if is_saved { saved.iter().any(|one| one == to) } else { to == name };
            let amount: Decimal = uses.iter().filter(|(to, _)| of_row(to)).map(|(_, amount)| *amount).sum();
            let expected = model::money::in_percent_of(amount, whole).expect("a part");
            let part = written(row.cells[2].value.number().expect("a part"));
            assert!(
                part.try_sub(expected).is_some_and(|apart| apart.abs() <= Decimal::new(11, 3)),
                "{name}: {part}, {expected}"
            );
        }
        let sum: Decimal = rows.iter().map(|row| written(row.cells[2].value.number().expect("a part"))).sum();
        assert_eq!(sum, Decimal::ONE_HUNDRED);
    }

    #[test]
    fn a_hundred_kronor_go_where_the_flow_says() {
        let app = page(Language::from_tag("sv"));
        let editor = app.state.editor();
        see_same_parts(app);
        editor.set_policy(Policy::KeepFrames);
        see_same_parts(app);
        editor.set(Lever::Row(RevenueRow::Reserve), Setting::Change(Decimal::from(10_000_000)));
        editor.set(Lever::Grant(CommitteeIx(0)), Setting::Change(Decimal::from(-20_000_000)));
        see_same_parts(app);
        editor.reset_all();
        see_same_parts(app);
    }
}
