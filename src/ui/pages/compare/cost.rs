//! What each scenario costs a person with a chosen income: the same person, and the same law, as in *Din skatt*.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{Compared, Here, mark};
use crate::state::Room;
use crate::ui::page::Page;
use crate::ui::pages::your_tax;
use crate::ui::primitives::badge::badge;
use crate::ui::route::address;
use model::statutes::person::{Comparison, MunicipalRates, PersonTaxError};

/// A person's tax in each scenario, held against the first.
type Taxes = Result<Vec<(MunicipalRates, Comparison)>, PersonTaxError>;

impl Here {
    pub(super) fn cost(self) -> AnyView {
        let t = self.t;
        let page: Page = self.page;
        let person = your_tax::Here::new(page);
        let field = person.income_field();
        let told = move || {
            let compared = self.compared()?;
            Some(match taxes(person, &compared, page.session.year.get()) {
                None => person.no_region(),
                Some(Err(error)) => person.not_told(&error),
                Some(Ok(taxes)) => self.cost_table(person, &compared, &taxes),
            })
        };
        let region =
            move || (self.compared().is_some() && person.has_region()).then(|| person.region_words());
        view! {
            <section class="panel stack" aria-labelledby="compare-person">
                <h2 id="compare-person">{t.person}</h2>
                <div class="row income">
                    <span class="lever-name" aria-hidden="true">{person.t.income}</span>
                    {field}
                </div>
                {move || person.other_law()}
                {told}
                <p class="small soft">{region}" "<a href=address(Room::YourTax)>{t.more_of_person}</a>"."</p>
            </section>
        }
        .into_any()
    }

    fn cost_table(
        self,
        person: your_tax::Here,
        compared: &Compared,
        taxes: &[(MunicipalRates, Comparison)],
    ) -> AnyView {
        let t = self.t;
        let income = person.kr(person.person.with(|person| person.monthly));
        let worst = taxes.iter().map(|(_, tax)| person.quality(tax.after.quality())).max();
        let rows =
            compared.names.iter().zip(taxes).enumerate().map(|(at, ((letter, name), (rates, tax)))| {
                let cost = |amount: Decimal| match (at, amount.is_zero()) {
                    (0, _) => String::new(),
                    (_, true) => t.alike.to_owned(),
                    _ => person.signed_kr(amount),
                };
                let monthly = tax.after.monthly().map(|tax| person.kr(tax)).unwrap_or_default();
                view! {
                    <tr>
                        <th scope="row">{mark(letter)}" "{name.clone()}</th>
                        <td class="num hide-narrow">{person.rate_words(rates.municipality)}</td>
                        <td class="num">{monthly}</td>
                        <td class="num">{cost(tax.cost.monthly)}</td>
                        <td class="num hide-narrow">{cost(tax.cost.yearly)}</td>
                    </tr>
                }
            });
        view! {
            <p class="small soft">
                {(t.person_about)(&income, person.law_year())}" "{worst.map(|worst| badge(self.page, worst).into_any())}
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
}

/// What each scenario comes to for the person, the year at `year`: none where the region's rate is not known. Follows the
/// person.
fn taxes(person: your_tax::Here, compared: &Compared, year: usize) -> Option<Taxes> {
    if !person.has_region() {
        return None;
    }
    let rate = |outcome: &model::outcome::Outcome| outcome.value(outcome.year(year).now.rows.tax_rate);
    let rates: Vec<MunicipalRates> =
        compared.outcomes.iter().map(|outcome| person.rates_with(rate(outcome))).collect();
    let first = *rates.first()?;
    let taxes = rates.into_iter().map(|rates| {
        let comparison = person.between(&first, &rates)?;
        Ok((rates, comparison))
    });
    Some(taxes.collect())
}
