//! The assessment step by step, in the start state and in the scenario, with paragraph, rounding and quality.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use super::law_numbers::law_numbers_details;
use super::workings::workings_details;
use crate::i18n::table_numbers::number;
use crate::ui::primitives::tax_context::Rate;
use crate::ui::tables::look::{MORE_WORDS, NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::tables::{Cell, Column, Row, RowKind, Table, Value};
use model::figure::Quality;
use model::money::Money;
use model::statutes::person::{Comparison, Role, Step, StepName};

pub(super) fn assessment_panel(tax: TaxContext) -> AnyView {
    let t = tax.t();
    let look = TableLook {
        below_name: Some(3),
        ..TableLook::new("table dense", &[WORDS, NUMBERS, NUMBERS, MORE_WORDS])
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

/// The assessment in the start state and in the scenario, whole kronor a year. Without one it has no rows. Reactive.
fn assessment_table(tax: TaxContext) -> Table {
    let t = tax.t();
    let rows = tax.comparison().map_or_else(Vec::new, |comparison| {
        let mut rows = Vec::new();
        for step in &comparison.after.steps {
            rows.push(step_row(tax, &comparison, step));
            if step.name == StepName::MunicipalTax {
                rows.extend(municipality_and_region_rows(tax, &comparison));
            }
        }
        rows.extend(sum_rows(tax, &comparison));
        rows
    });
    let foot = rows.len().min(2);
    Table {
        title: (t.steps_caption)(tax.law_year()),
        columns: vec![
            Column::new(t.step),
            Column::new(t.in_start),
            Column::new(t.in_scenario),
            Column::new(t.law_and_rounding),
        ],
        rows,
        foot,
    }
}

fn kronor(tax: TaxContext, amount: Money) -> Cell {
    number(tax.app.language, amount.kronor(), 0).into()
}

fn step_row(tax: TaxContext, comparison: &Comparison, step: &Step) -> Row {
    let (t, name) = (tax.t(), step.name);
    // A credit is shown with a minus.
    let shown = |amount: Money| kronor(tax, if step.role == Role::Credit { -amount } else { amount });
    let rounded = (t.rounded)(step.rounding);
    let rounded = (!rounded.is_empty()).then(|| rounded.into());
    let law = Cell::from(Value::Cited(name.law().to_owned()));
    Row::new([
        (t.step_name)(name).into(),
        shown(comparison.before.amount(name)),
        shown(step.amount),
        law.with_note(rounded).with_quality(Some(step_quality(tax, step))),
    ])
}

/// The parts of the municipal tax that go to the municipality and to the region.
fn municipality_and_region_rows(tax: TaxContext, comparison: &Comparison) -> Vec<Row> {
    let rates = tax.rates.get();
    let before = comparison.before.split_municipal_tax(&rates.start);
    let after = comparison.after.split_municipal_tax(&rates.now);
    let percent = |rate: Decimal| tax.rate_text(rate);
    let (start, now) = (percent(rates.start.municipality), percent(rates.now.municipality));
    let region = (tax.t().to_region)(&percent(rates.now.region));
    let region_quality = rates.region.as_ref().map_or(Quality::Published, Rate::quality);
    let rows = [
        (
            (tax.t().to_municipality)(&start, &now),
            before.map(|(municipality, _)| municipality),
            after.map(|(municipality, _)| municipality),
            rates.municipality,
        ),
        (region, before.map(|(_, region)| region), after.map(|(_, region)| region), region_quality),
    ];
    let row = |(name, before, after, quality): (String, Option<Money>, Option<Money>, Quality)| {
        let kronor = |amount: Option<Money>| match amount {
            Some(amount) => kronor(tax, amount),
            None => Value::Missing(tax.app.t.common.out_of_range.to_owned()).into(),
        };
        let quality = Cell::default().with_quality(Some(quality));
        let cells = [Cell::from(name), kronor(before), kronor(after), quality];
        Row::new(cells).as_kind(RowKind::Part)
    };
    rows.map(row).to_vec()
}

/// The quality of a step: the worst of the values of the law and the rates in it. Reactive.
fn step_quality(tax: TaxContext, step: &Step) -> Quality {
    let worst = |rate: &Option<Rate>| rate.as_ref().map_or(Quality::Assumption, Rate::quality);
    tax.rates.with(|rates| match step.name {
        StepName::MunicipalTax => step.quality.max(rates.municipality).max(worst(&rates.region)),
        StepName::BurialFee => step.quality.max(worst(&rates.burial)),
        StepName::ChurchFee if !rates.now.church.is_zero() => Quality::Assumption,
        StepName::AssessedIncome
        | StepName::BasicAllowance
        | StepName::TaxableIncome
        | StepName::StateTax
        | StepName::PensionContribution
        | StepName::ChurchFee
        | StepName::PublicServiceFee
        | StepName::PensionCredit
        | StepName::WorkCredit
        | StepName::SicknessCredit
        | StepName::EarnedIncomeReduction
        | StepName::Total => step.quality,
    })
}

/// The tax of the year and of a month.
fn sum_rows(tax: TaxContext, comparison: &Comparison) -> [Row; 2] {
    let t = tax.t();
    let law = Cell::from(Value::Cited(StepName::Total.law().to_owned()));
    let year = Row::new([
        (t.step_name)(StepName::Total).into(),
        kronor(tax, comparison.before.total),
        kronor(tax, comparison.after.total),
        law.with_quality(Some(tax.quality(comparison.after.quality()))),
    ]);
    let month = Row::new([
        t.monthly.into(),
        kronor(tax, comparison.before.monthly()),
        kronor(tax, comparison.after.monthly()),
        Cell::default(),
    ]);
    [year, month]
}
