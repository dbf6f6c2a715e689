//! Notices: the tax cannot be computed, or it is computed by the law of another year.

use leptos::prelude::*;

use super::TaxContext;
use crate::i18n::LAW_LANGUAGE;
use model::statutes::person::PersonTaxError;

/// That the region's rate has to be entered first.
pub fn no_region_notice(tax: TaxContext) -> AnyView {
    let year = tax.app.session.year_number();
    view! { <p class="notice is-error" role="alert">{(tax.t.no_region)(year)}</p> }.into_any()
}

/// That only the municipality's part changes. Reactive.
pub fn region_note(tax: TaxContext) -> String {
    let rate = tax.rates.with(|rates| rates.now.region);
    (tax.t.region_stays)(&tax.rate_text(rate))
}

/// That the law of another year is used, with a button back to the budget year's.
pub fn other_law_notice(tax: TaxContext) -> Option<AnyView> {
    let year = tax.app.session.year_number();
    let law = tax.person.with(|person| person.law).filter(|law| *law != year)?;
    let back = move |_| tax.change_person(|person| person.law = None);
    let notice = view! {
        <p class="notice">
            {(tax.t.other_law)(law, year)}" "
            <button class="link" type="button" on:click=back>{(tax.t.use_law)(year)}</button>
        </p>
    };
    Some(notice.into_any())
}

/// Why there is no tax, and the nearest law by which it could be computed.
pub fn not_computed_notice(tax: TaxContext, error: &PersonTaxError) -> AnyView {
    let PersonTaxError::NotSettled { year, reason, nearest_year } = error else {
        return view! { <p class="notice is-error" role="alert">{tax.t.out_of_range}</p> }.into_any();
    };
    let nearest = nearest_year.map(|nearest| {
        let use_nearest = move |_| tax.change_person(|person| person.law = Some(nearest));
        view! { <button class="btn" type="button" on:click=use_nearest>{(tax.t.use_law)(nearest)}</button> }
    });
    view! {
        <div class="notice is-error stack" role="alert">
            <p>{(tax.t.not_settled)(*year)}" "<span lang=LAW_LANGUAGE>{reason.clone()}"."</span></p>
            {nearest}
        </div>
    }
    .into_any()
}
