//! What the sum lacks, and what is not counted at all.

use leptos::prelude::*;

use super::TaxContext;

pub(super) fn not_included_panel(tax: TaxContext) -> AnyView {
    let t = tax.t();
    let burial = move || {
        let absent = tax.rates.with(|rates| rates.burial.is_none());
        absent.then(|| view! { <li>{(t.no_burial)(tax.app.session.year_number())}</li> })
    };
    let church = move || {
        let absent = tax.rates.with(|rates| rates.now.church.is_zero());
        absent.then(|| view! { <li>{t.no_church}</li> })
    };
    view! {
        <section class="panel stack">
            <h2>{t.left_out}</h2>
            <ul class="plain prose">
                {burial}
                {church}
                {t.not_counted.iter().map(|words| view! { <li>{*words}</li> }).collect_view()}
            </ul>
        </section>
    }
    .into_any()
}
