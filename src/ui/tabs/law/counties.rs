//! The counties' rates in the income equalisation, of the year whose law is looked at.

use leptos::prelude::*;

use super::{Here, section};
use crate::i18n::LAW_LANGUAGE;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::icon::chevron;
use model::figure::Quality;
use model::law::Measure;
use model::parameters::{CountyRates, Legal};

impl Here {
    pub(super) fn counties(self) -> AnyView {
        let t = &self.t.counties;
        let rates = move || {
            // What the user assumes is a part of the law.
            self.assumed.track();
            let parameters = self.page.session.parameters();
            let rates = parameters.years.get(&self.year()).map(|year| year.county_rates.clone());
            rates.unwrap_or_default()
        };
        let own = self.page.session.municipality(|municipality| municipality.county.clone());
        let here = own.clone();
        let told = move || {
            let rates = rates();
            let CountyRates { grant: Ok(grant), fee: Ok(fee) } = rates.get(&here)? else { return None };
            let percent = |legal: &Legal| self.page.language.measured(Measure::Percent, legal.value);
            let county = self.page.language.lazy_texts().law.counties.name_of(&here);
            Some((t.own)(&county, self.year(), &percent(grant), &percent(fee)))
        };
        let open = RwSignal::new(false);
        let table = move || {
            let rates = rates();
            let rows = rates.iter().map(|(code, rates)| self.county_row(code, rates, *code == own));
            view! {
                <table class="table dense calc">
                    <caption class="sr-only">{(t.caption)(self.year())}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.county}</th>
                            <th scope="col" class="num">{t.grant}", %"</th>
                            <th scope="col" class="num">{t.fee}", %"</th>
                            <th scope="col" class="hide-narrow">{t.source}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            }
        };
        view! {
            <section aria-labelledby=section("lan")>
                <h3 class="section" id=section("lan")>{t.title}</h3>
                <p class="about">{t.about}</p>
                <p class="verdict">{told}</p>
                <details class="sums counties" on:toggle=move |_| open.set(true)>
                    <summary>
                        {chevron()}
                        <span class="small">{move || (t.show)(rates().len(), self.year())}</span>
                    </summary>
                    {move || open.get().then(table.clone())}
                </details>
            </section>
        }
        .into_any()
    }

    fn county_row(self, code: &str, rates: &CountyRates, own: bool) -> AnyView {
        let t = &self.t.counties;
        let source = |rate: &Result<Legal, String>| match rate {
            Ok(legal) if legal.quality == Quality::Assumption => self.t.values.own.to_owned(),
            Ok(legal) => legal.source.clone(),
            Err(reason) => reason.clone(),
        };
        let words = (t.sources)(&source(&rates.grant), &source(&rates.fee));
        let cell = |rate: &Result<Legal, String>| match rate {
            Ok(legal) => {
                view! { {self.page.language.number(legal.value, 2)}" "{badge(self.page, legal.quality)} }
                    .into_any()
            }
            Err(_) => view! { <span class="soft">{self.t.not_known}</span> }.into_any(),
        };
        view! {
            <tr class:is-now=own>
                <th scope="row">
                    {self.page.language.lazy_texts().law.counties.name_of(code)}
                    <span class="only-narrow small soft" lang=LAW_LANGUAGE><br />{words.clone()}</span>
                </th>
                <td class="num">{cell(&rates.grant)}</td>
                <td class="num">{cell(&rates.fee)}</td>
                <td class="hide-narrow small" lang=LAW_LANGUAGE>{words}</td>
            </tr>
        }
        .into_any()
    }
}
