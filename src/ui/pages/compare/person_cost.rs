//! What each scenario costs a person with a chosen income: the same person, and the same law, as in *Din skatt*.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::context::{CompareContext, ComparedScenarios};
use super::mark;
use crate::state;
use crate::ui::pages::your_tax::{
    TaxContext, income_field, no_region_notice, not_computed_notice, other_law_notice, region_note,
};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::missing::number_or_missing;
use crate::ui::route::address;
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
                <span class="lever-name" aria-hidden="true">{person_tax.t.income}</span>
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
    let rows = compared.names.iter().zip(taxes).enumerate().map(|(at, ((letter, name), (rates, tax)))| {
        let cost = |amount: Decimal| match (at, amount.is_zero()) {
            (0, _) => String::new(),
            (1.., true) => t.alike.to_owned(),
            (1.., false) => person_tax.signed_kr(amount),
        };
        let monthly = number_or_missing(cx.app, tax.after.monthly().map(|tax| person_tax.kr(tax)));
        view! {
            <tr>
                <th scope="row">{mark(letter)}" "{name.clone()}</th>
                <td class="num hide-narrow">{person_tax.rate_text(rates.municipality)}</td>
                <td class="num">{monthly}</td>
                <td class="num">{cost(tax.cost.monthly)}</td>
                <td class="num hide-narrow">{cost(tax.cost.yearly)}</td>
            </tr>
        }
    });
    view! {
        <p class="small soft">
            {(t.person_about)(&income, person_tax.law_year())}" "{worst.map(|worst| badge(cx.app, worst).into_any())}
        </p>
        <div class="scroll" tabindex="0" role="group" aria-label=(t.person_caption)(&income)>
            <table class="table dense who-pays">
                <caption class="sr-only">{(t.person_caption)(&income)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.scenario}</th>
                        <th scope="col" class="num hide-narrow">{t.rate}</th>
                        <th scope="col" class="num">{t.tax}</th>
                        <th scope="col" class="num">{(t.costs_month)(compared.names.first().map_or("", |(letter, _)| letter))}</th>
                        <th scope="col" class="num hide-narrow">{t.costs_year}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The tax of the person in each scenario in the year at index `year`; none where the region's rate is not known. Reactive.
fn taxes(person_tax: TaxContext, compared: &ComparedScenarios, year: usize) -> Option<Taxes> {
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
