//! The cost to a person in the bar of the simulation: the same person, and the same law, as in the room.

use leptos::prelude::*;

use super::TaxContext;
use super::context::TaxResult;
use crate::state::{self, Person};
use crate::ui::context::use_app;
use crate::ui::reactive::text;
use crate::ui::route::address;

/// What the scenario costs a month, and whom; the way to how it was counted.
#[component]
pub fn PersonCost() -> impl IntoView {
    let tax = TaxContext::new(use_app());
    let t = tax.t;
    let cost = text(move || {
        tax.comparison()
            .map_or_else(|| "–".to_owned(), |comparison| tax.app.language.signed(comparison.cost.monthly, 0))
    });
    let whose = text(move || match tax.result.get() {
        TaxResult::NoRegionRate => t.cost_no_region.to_owned(),
        TaxResult::Failed(_) => (t.cost_not_computed)(tax.law_year()),
        TaxResult::Computed(_) => {
            let (kind, monthly) = tax.person.with(|person| (person.kind, person.monthly));
            let is_example = tax.person.with(|person| *person == Person::default());
            (t.cost_of)((t.kinds)(kind), &tax.kr(monthly), is_example)
        }
    });
    view! {
        <div class="key-value">
            <a class="ask" href=address(state::Page::YourTax) title=t.cost_how>
                {cost}" "<span class="unit">{tax.app.t.common.kr}</span>
            </a>
        </div>
        <div class="key-note soft">
            <span class="hide-phone">{whose}</span>
            <span class="only-phone">{tax.app.t.common.kr}</span>
        </div>
    }
}
