//! What the scenario costs the person, and why it is not the rate times the income.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{Answer, Here};
use crate::ui::page::text;
use model::money::Arithmetic;
use model::statutes::person::{Comparison, PersonTaxError};

impl Here {
    /// What the change of the rate does to the tax, in a sentence. Follows.
    pub(super) fn sentence(self) -> String {
        let t = self.t;
        let Some(told) = self.told() else { return String::new() };
        let ore = self.ore();
        if ore.is_zero() {
            return t.same.to_owned();
        }
        let size = self.page.language.exact(ore.abs());
        if told.cost.yearly.is_zero() {
            return (t.no_effect)(&self.page.language.signed(ore, ore.normalize().scale()));
        }
        let (month, year) = (self.kr(told.cost.monthly.abs()), self.kr(told.cost.yearly.abs()));
        if ore > Decimal::ZERO { (t.raised)(&size, &month, &year) } else { (t.lowered)(&size, &month, &year) }
    }

    /// The change of the rate in öre. Follows.
    fn ore(self) -> Decimal {
        let change = self.rates.with(|rates| rates.now.municipality.less(rates.start.municipality));
        change.and_then(|change| change.times(Decimal::ONE_HUNDRED)).unwrap_or_default()
    }

    pub(super) fn change(self, said: Signal<String>) -> AnyView {
        let region = text(move || self.region_words());
        let told = move || match self.answer.get() {
            Answer::Told(told) => {
                let why = (!told.cost.yearly.is_zero()).then(|| self.why(&told));
                view! {
                    <p class="sentence" id="sentence">{said}</p>
                    <p class="soft">{region}</p>
                    {why}
                }
                .into_any()
            }
            Answer::NoRegion => self.no_region(),
            Answer::NotTold(error) => self.not_told(&error),
        };
        view! {
            <section class="panel stack" aria-label=self.t.cost>
                {move || self.other_law()}
                {told}
            </section>
        }
        .into_any()
    }

    /// That the region's rate has to be entered first.
    pub(in crate::ui) fn no_region(self) -> AnyView {
        let year = self.page.session.year_number();
        view! { <p class="notice is-error" role="alert">{(self.t.no_region)(year)}</p> }.into_any()
    }

    /// That only the municipality's part changes. Follows.
    pub(in crate::ui) fn region_words(self) -> String {
        let rate = self.rates.with(|rates| rates.now.region);
        (self.t.region_stays)(&self.rate_words(rate))
    }

    /// That the law of another year is used, and the way back.
    pub(in crate::ui) fn other_law(self) -> Option<AnyView> {
        let year = self.page.session.year_number();
        let law = self.person.with(|person| person.law).filter(|law| *law != year)?;
        let back = move |_| self.change_person(|person| person.law = None);
        let notice = view! {
            <p class="notice">
                {(self.t.other_law)(law, year)}" "
                <button class="link" type="button" on:click=back>{(self.t.use_law)(year)}</button>
            </p>
        };
        Some(notice.into_any())
    }

    /// Why nothing is told, and the nearest law by which it could be.
    pub(in crate::ui) fn not_told(self, error: &PersonTaxError) -> AnyView {
        let PersonTaxError::NotSettled { year, reason, nearest_year } = error else {
            return view! { <p class="notice is-error" role="alert">{self.t.too_much}</p> }.into_any();
        };
        let nearest = nearest_year.map(|nearest| {
            let take = move |_| self.change_person(|person| person.law = Some(nearest));
            view! { <button class="btn" type="button" on:click=take>{(self.t.use_law)(nearest)}</button> }
        });
        view! {
            <div class="notice is-error stack" role="alert">
                <p>{(self.t.not_settled)(*year)}" "<span lang="sv">{reason.clone()}"."</span></p>
                {nearest}
            </div>
        }
        .into_any()
    }

    /// From the rate times the income to what it costs, row by row: together they are the cost to the krona.
    fn why(self, told: &Arc<Comparison>) -> AnyView {
        let t = self.t;
        let language = self.page.language;
        let credits = told.credits.iter().map(|reason| ((t.reason)(reason.step).to_owned(), reason.adds));
        let credits: Vec<(String, Decimal)> = credits.collect();
        let ore = language.signed(self.ore(), self.ore().normalize().scale());
        let mut rows = vec![((t.on_all)(&ore), told.on_all), (t.untaxed.to_owned(), told.untaxed)];
        rows.push((t.rounding.to_owned(), told.rounding));
        rows.extend(credits);
        rows.retain(|(_, amount)| !amount.is_zero());
        // As many decimals as the finest of them has, so that they are seen to sum.
        let decimals = rows.iter().map(|(_, amount)| amount.normalize().scale()).max().unwrap_or_default();
        let signed = move |amount: Decimal| language.signed(amount, decimals);
        let rows = rows.into_iter().map(|(name, amount)| {
            view! { <tr><th scope="row">{name}</th><td class="num">{signed(amount)}</td></tr> }
        });
        let adds = told.credits.iter().try_fold(Decimal::ZERO, |sum, reason| sum.added(reason.adds));
        let adds = adds.filter(|adds| !adds.is_zero());
        let state_pays = adds.map(|adds| {
            let gets = told.cost.yearly.less(adds).unwrap_or_default();
            view! { <p>{(t.state_pays)(&self.signed_kr(gets), &self.kr(adds.abs()))}</p> }
        });
        view! {
            <div class="prose">
            <h2>{t.why}</h2>
            <table class="table dense why">
                <caption class="sr-only">{t.why_caption}</caption>
                <tbody>{rows.collect_view()}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{t.for_you}</th>
                        <td class="num">{signed(told.cost.yearly)}</td>
                    </tr>
                </tfoot>
            </table>
            {state_pays}
            </div>
        }
        .into_any()
    }
}
