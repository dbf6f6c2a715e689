//! What each scenario costs a person with a chosen income: the same person, and the same law, as in *Din ekonomi*.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::context::{CompareContext, ComparedScenarios};
use super::mark;
use crate::i18n::numbers::not_nothing;
use crate::i18n::table_numbers::{in_unit, number, signed};
use crate::state;
use crate::ui::pages::your_tax::{
    income_field, no_region_notice, not_computed_notice, other_law_notice, region_note,
};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::tax_context::TaxContext;
use crate::ui::route::address;
use crate::ui::tables::cell::plain_value;
use crate::ui::tables::registry::register_table;
use files::tables::{Cell, Column, Number, Row, Table, Value};
use model::YearIx;
use model::rows::RevenueRow;
use model::statutes::person::{Comparison, MunicipalRates, PersonTaxError};

/// The tax of a person in each scenario, compared with the reference.
type Taxes = Result<Vec<(MunicipalRates, Comparison)>, PersonTaxError>;

pub(super) fn person_cost_panel(cx: CompareContext) -> AnyView {
    let t = cx.t;
    let app = cx.app;
    let person_tax = TaxContext::new(app);
    let field = income_field(person_tax);
    let result = move || {
        let compared = cx.compared()?;
        Some(match taxes(person_tax, &compared, app.view.year.get()) {
            None => no_region_notice(person_tax),
            Some(Err(error)) => not_computed_notice(person_tax, &error),
            Some(Ok(taxes)) => person_cost_table(cx, person_tax, &compared, &taxes),
        })
    };
    let region =
        move || (cx.compared().is_some() && person_tax.has_region()).then(|| region_note(person_tax));
    view! {
        <section class="panel stack" aria-labelledby="compare-person">
            <h2 id="compare-person">{t.person}</h2>
            <div class="row income">
                <span class="lever-name" aria-hidden="true">{person_tax.t().income}</span>
                {field}
            </div>
            {move || other_law_notice(person_tax)}
            {result}
            <p class="small soft">{region}" "<a href=address(state::Page::YourTax)>{t.more_of_person}</a>"."</p>
        </section>
    }
    .into_any()
}

fn person_cost_table(
    cx: CompareContext,
    person_tax: TaxContext,
    compared: &ComparedScenarios,
    taxes: &[(MunicipalRates, Comparison)],
) -> AnyView {
    let t = cx.t;
    let income = person_tax.kr(person_tax.person.with(|person| person.monthly));
    let worst = taxes.iter().map(|(_, tax)| person_tax.quality(tax.after.quality())).max();
    let table = person_cost_values(cx, person_tax, compared, taxes);
    let heads = table.columns.iter().zip(COLUMNS);
    let heads = heads.map(|(column, class)| {
        view! { <th scope="col" class=class>{column.heading.clone()}</th> }
    });
    let heads = heads.collect_view();
    let rows = table.rows.iter().zip(&compared.names).map(|(row, (letter, name))| {
        let cells = row.cells.iter().zip(COLUMNS).skip(1).map(|(cell, class)| {
            view! { <td class=class>{plain_value(&cell.value)}</td> }
        });
        view! { <tr><th scope="row">{mark(letter)}" "{name.clone()}</th>{cells.collect_view()}</tr> }
    });
    let rows = rows.collect_view();
    register_table(move || Some(table.clone()));
    view! {
        <p class="small soft">
            {(t.person_about)(&income, person_tax.law_year())}" "{worst.map(|worst| badge(cx.app, worst).into_any())}
        </p>
        <div class="scroll" tabindex="0" role="group" aria-label=(t.person_caption)(&income)>
            <table class="table dense who-pays">
                <caption class="sr-only">{(t.person_caption)(&income)}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Classes of the columns of the table of costs.
const COLUMNS: [&str; 5] = ["", "num hide-narrow", "num", "num", "num hide-narrow"];

/// What each scenario costs the person.
fn person_cost_values(
    cx: CompareContext,
    person_tax: TaxContext,
    compared: &ComparedScenarios,
    taxes: &[(MunicipalRates, Comparison)],
) -> Table {
    let t = cx.t;
    let language = cx.app.language;
    let kr = cx.app.t.common.kr;
    let income = person_tax.kr(person_tax.person.with(|person| person.monthly));
    let rows = compared.names.iter().zip(taxes).enumerate();
    let rows = rows.map(|(at, ((letter, name), (rates, tax)))| {
        // The first is the reference of the others.
        let cost = |amount: Decimal| match (at, amount.is_zero()) {
            (0, _) => Value::Empty,
            (1.., true) => Number { text: t.equal.to_owned(), ..number(language, Decimal::ZERO, 0) }.into(),
            (1.., false) => in_unit(signed(language, amount, not_nothing(amount, 0)), kr).into(),
        };
        let monthly = in_unit(number(language, tax.after.monthly().kronor(), 0), kr);
        Row::new([
            Cell::from(format!("{letter} {name}")),
            person_tax.rate_number(rates.municipality).into(),
            monthly.into(),
            cost(tax.cost.monthly.kronor()).into(),
            cost(tax.cost.yearly.kronor()).into(),
        ])
    });
    let first = compared.names.first().map_or("", |(letter, _)| letter);
    Table {
        title: (t.person_caption)(&income),
        columns: vec![
            Column::new(t.scenario),
            Column::new(t.rate),
            Column::new(t.tax),
            Column::new((t.costs_month)(first)),
            Column::new(t.costs_year),
        ],
        rows: rows.collect(),
        foot: 0,
    }
}

/// The tax of the person in each scenario in the year at index `year`; none where the region's rate is not known. Reactive.
fn taxes(person_tax: TaxContext, compared: &ComparedScenarios, year: YearIx) -> Option<Taxes> {
    if !person_tax.has_region() {
        return None;
    }
    let rate = |outcome: &model::outcome::Outcome| outcome.value(outcome.year(year).now[RevenueRow::TaxRate]);
    let rates: Vec<MunicipalRates> =
        compared.outcomes.iter().map(|outcome| person_tax.rates_with(rate(outcome))).collect();
    let first = *rates.first()?;
    let taxes = rates.into_iter().map(|rates| {
        let comparison = person_tax.compare_rates(&first, &rates)?;
        Ok((rates, comparison))
    });
    Some(taxes.collect())
}
