//! The assessment step by step, in the start state and in the scenario, with paragraph, rounding and quality.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use super::law_numbers::law_numbers_details;
use super::rates::Rate;
use super::workings::workings_details;
use crate::i18n::table_numbers::number;
use crate::ui::tables::view::{MORE_WORDS, NUMBERS, TableLook, WORDS, shown_table};
use files::tables::{Cell, Column, Row, RowKind, Table, Value};
use model::figure::Quality;
use model::money::Arithmetic;
use model::statutes::person::{Comparison, Role, Step, StepName};

pub(super) fn assessment_panel(tax: TaxContext) -> AnyView {
    let t = tax.t;
    let look = TableLook {
        below_name: Some(3),
        ..TableLook::of("table dense", &[WORDS, NUMBERS, NUMBERS, MORE_WORDS])
    };
    let is_computed = Memo::new(move |_| tax.comparison().is_some());
    let table = move || {
        is_computed.get().then(|| {
            view! {
                <h2>{t.steps}</h2>
                <p class="small soft">{t.steps_about}</p>
                {shown_table(tax.app, look, move || assessment_table(tax))}
            }
        })
    };
    view! { <section class="panel stack">{table}{workings_details(tax)}{law_numbers_details(tax)}</section> }
        .into_any()
}

/// The assessment in the start state and in the scenario, whole kronor a year. Without one it has no rows. Follows.
fn assessment_table(tax: TaxContext) -> Table {
    let t = tax.t;
    let rows = tax.comparison().map_or_else(Vec::new, |told| {
        let mut rows = Vec::new();
        for step in &told.after.steps {
            rows.push(step_row(tax, &told, step));
            if step.name == StepName::MunicipalTax {
                rows.extend(municipality_and_region_rows(tax, &told));
            }
        }
        rows.extend(sum_rows(tax, &told));
        rows
    });
    let foot = rows.len().min(2);
    Table {
        title: (t.steps_caption)(tax.law_year()),
        columns: vec![
            Column::of(t.step),
            Column::of(t.in_start),
            Column::of(t.in_scenario),
            Column::of(t.law_and_rounding),
        ],
        rows,
        foot,
    }
}

fn kronor(tax: TaxContext, amount: Option<Decimal>) -> Cell {
    let language = tax.app.language;
    let amount = amount.map(|amount| number(language, amount, 0));
    Value::or_missing(amount, language.texts().common.out_of_range).into()
}

fn step_row(tax: TaxContext, told: &Comparison, step: &Step) -> Row {
    let (t, name) = (tax.t, step.name);
    // What is taken off stands with a minus.
    let shown = |amount: Decimal| {
        kronor(tax, if step.role == Role::Credit { Decimal::ZERO.less(amount) } else { Some(amount) })
    };
    let rounded = (t.rounded)(step.rounding);
    let rounded = (!rounded.is_empty()).then(|| rounded.into());
    let law = Cell::from(Value::Cited(name.law().to_owned()));
    Row::of([
        (t.step_name)(name).into(),
        shown(told.before.amount(name)),
        shown(step.amount),
        law.with_note(rounded).with_quality(Some(step_quality(tax, step))),
    ])
}

/// Which of the tax goes to the municipality and which to the region.
fn municipality_and_region_rows(tax: TaxContext, told: &Comparison) -> Vec<Row> {
    let rates = tax.rates.get();
    let before = told.before.municipality_and_region(&rates.start);
    let after = told.after.municipality_and_region(&rates.now);
    let (Some(before), Some(after)) = (before, after) else { return Vec::new() };
    let percent = |rate: Decimal| tax.rate_text(rate);
    let (start, now) = (percent(rates.start.municipality), percent(rates.now.municipality));
    let region = (tax.t.to_region)(&percent(rates.now.region));
    let region_quality = rates.region.as_ref().map_or(Quality::Published, Rate::quality);
    let rows = [
        ((tax.t.to_municipality)(&start, &now), before.0, after.0, rates.municipality),
        (region, before.1, after.1, region_quality),
    ];
    let row = |(name, before, after, quality): (String, Decimal, Decimal, Quality)| {
        let quality = Cell::default().with_quality(Some(quality));
        let cells = [Cell::from(name), kronor(tax, Some(before)), kronor(tax, Some(after)), quality];
        Row::of(cells).as_kind(RowKind::Part)
    };
    rows.map(row).to_vec()
}

/// How far a step can be trusted: the law's values in it, and the rates that are not the law's. Follows.
fn step_quality(tax: TaxContext, step: &Step) -> Quality {
    let worst = |rate: &Option<Rate>| rate.as_ref().map_or(Quality::Assumption, Rate::quality);
    tax.rates.with(|rates| match step.name {
        StepName::MunicipalTax => step.quality.max(rates.municipality).max(worst(&rates.region)),
        StepName::BurialFee => step.quality.max(worst(&rates.burial)),
        StepName::ChurchFee if !rates.now.church.is_zero() => Quality::Assumption,
        _ => step.quality,
    })
}

/// The tax of the year and of a month.
fn sum_rows(tax: TaxContext, told: &Comparison) -> [Row; 2] {
    let t = tax.t;
    let law = Cell::from(Value::Cited(StepName::Total.law().to_owned()));
    let year = Row::of([
        (t.step_name)(StepName::Total).into(),
        kronor(tax, Some(told.before.total)),
        kronor(tax, Some(told.after.total)),
        law.with_quality(Some(tax.quality(told.after.quality()))),
    ]);
    let month = Row::of([
        t.monthly.into(),
        kronor(tax, told.before.monthly()),
        kronor(tax, told.after.monthly()),
        Cell::default(),
    ]);
    [year, month]
}
