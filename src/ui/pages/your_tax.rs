//! The page of a person's economy: an income in, what the scenario costs out, where a hundred kronor go, and what care costs.

mod assessment;
mod bar_cost;
mod care;
mod cost;
mod elder;
mod family;
mod hundred_kronor;
mod inputs;
mod key_figures;
mod law_numbers;
mod not_included;
mod notices;
mod several_incomes;
mod workings;

use leptos::prelude::*;

use self::assessment::assessment_panel;
pub use self::bar_cost::PersonCost;
use self::care::care_panel;
use self::cost::{cost_panel, cost_sentence};
use self::hundred_kronor::hundred_kronor_panel;
pub use self::inputs::income_field;
use self::inputs::inputs_panel;
use self::key_figures::key_figures_bar;
use self::not_included::not_included_panel;
pub use self::notices::{no_region_notice, not_computed_notice, other_law_notice, region_note};
use self::several_incomes::several_incomes_panel;
use crate::ui::context::use_app;
use crate::ui::primitives::pause::after_pause;
use crate::ui::primitives::tax_context::TaxContext;
use crate::ui::reactive::text;

/// The page.
#[component]
pub fn YourTaxPage() -> impl IntoView {
    let tax = TaxContext::new(use_app());
    let sentence = text(move || cost_sentence(tax));
    // Announced to screen readers once the sentence has stopped changing.
    let announced = RwSignal::new(String::new());
    after_pause(move || sentence.get(), false, move |sentence| announced.set(sentence));
    view! {
        {key_figures_bar(tax)}
        <div class="wrap columns">
            {inputs_panel(tax)}
            <div class="results stack">
                {cost_panel(tax, sentence)}
                {assessment_panel(tax)}
                {hundred_kronor_panel(tax)}
                {care_panel(tax)}
                {several_incomes_panel(tax)}
                {not_included_panel(tax)}
            </div>
        </div>
        <p class="sr-only" role="status">{move || announced.get()}</p>
    }
}
