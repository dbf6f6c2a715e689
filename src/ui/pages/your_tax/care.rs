//! What a family and a pensioner pay for care, by the same year's law as the tax.

use leptos::prelude::*;

use super::TaxContext;
use super::elder::elder_care_section;
use super::family::family_section;
use crate::state;
use crate::ui::primitives::fold::fold;
use crate::ui::route::section_id;
use crate::ui::tabs::law::LawContext;

pub(super) fn care_panel(tax: TaxContext) -> AnyView {
    let cx = LawContext::new(tax.app, Signal::derive(move || tax.law_year()));
    let law = move || (tax.t().by_law)(tax.law_year());
    let part = |name, title, content| fold(section_id(state::Page::YourTax, name), title, law, content);
    view! {
        <div class="panel law">
            {part("familj", cx.t.fees.family, family_section(cx))}
            {part("aldre", cx.t.fees.elder, elder_care_section(cx))}
        </div>
    }
    .into_any()
}
