//! The cost to a person in the bar of the simulation: the same person and law as on the page of the person's tax.

use leptos::prelude::*;

use super::TaxContext;
use crate::i18n::numbers::not_nothing;
use crate::state;
use crate::ui::context::use_app;
use crate::ui::primitives::missing::missing;
use crate::ui::reactive::text;
use crate::ui::route::address;
use files::person::Person;
use rust_decimal::Decimal;

/// What the scenario costs the person a month, with a link to how it is computed.
#[component]
pub fn PersonCost() -> impl IntoView {
    let tax = TaxContext::new(use_app());
    let t = tax.t();
    // The reason is beside it, but not on a phone.
    let monthly = move || tax.comparison().map(|comparison| comparison.cost.monthly.kronor());
    let cost = move || match monthly() {
        Some(monthly) => tax.app.language.number(monthly.abs(), not_nothing(monthly, 0)).into_any(),
        None => missing(tax.reason_for_none().unwrap_or_default()),
    };
    // What a person gets, and not a cost with a sign.
    let direction = move || {
        let [more, less] = tax.app.t.results.more_less;
        match monthly() {
            Some(monthly) if monthly > Decimal::ZERO => less,
            Some(monthly) if monthly < Decimal::ZERO => more,
            Some(_) | None => "",
        }
    };
    let note = text(move || {
        tax.reason_for_none().unwrap_or_else(|| {
            let (kind, monthly) = tax.person.with(|person| (person.kind, person.monthly));
            let is_example = tax.person.with(|person| *person == Person::default());
            (t.cost_of)((t.kinds)(kind), &tax.kr(monthly), is_example)
        })
    });
    view! {
        <div class="key-value">
            <a class="ask" href=address(state::Page::YourTax) title=t.cost_how>
                {cost}" "<span class="unit">{tax.app.t.common.kr}" "{direction}</span>
            </a>
        </div>
        <div class="key-note soft">
            <span class="hide-phone">{note}</span>
            <span class="only-phone">{tax.app.t.common.kr}" "{direction}</span>
        </div>
    }
}
