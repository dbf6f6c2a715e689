//! What a term means, where it stands: a button beside the term opens a popover.

use std::sync::atomic::{AtomicU32, Ordering};

use js_sys::Reflect;
use leptos::prelude::*;
use leptos::web_sys::{Event, KeyboardEvent};
use wasm_bindgen::JsCast;

use crate::i18n::catalogue::glossary::Term;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::lazy::{LazyPage, lazy};
use model::lever::Lever;
use model::rows::RevenueRow;

/// Where a popover stands: its left edge, and its top or its bottom edge, as lengths of the style sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Corner {
    left: String,
    top: String,
    bottom: String,
}

/// A button that explains `term`, which stands beside it as `name`. The text is a lazy part. Escape, another press and a press elsewhere
/// close it; where the browser has no popovers (before Firefox 125 and Safari 17), Escape and another press do.
pub fn term_button(app: AppContext, term: Term, name: &str) -> El {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let id = format!("term-{}", COUNT.fetch_add(1, Ordering::Relaxed));
    let open = RwSignal::new(false);
    let corner = RwSignal::new(Corner::default());
    let ask = button("term")
        .attr("aria-label", &(app.t.common.what_is)(name))
        .attr("aria-controls", &id)
        .bind_aria("aria-expanded", move || open.get())
        .text("?");
    let text = el("span").class("term-text").attr("id", &id);
    let beside = ask.clone();
    let (ask, text) = if Reflect::has(text.element(), &"popover".into()).unwrap_or(false) {
        let text = text.attr("popover", "auto").on("beforetoggle", move |event| {
            let is_open = is_opening(&event);
            if is_open {
                corner.set(corner_beside(&beside));
            }
            open.set(is_open);
        });
        (ask.attr("popovertarget", &id), text)
    } else {
        (
            ask.on_click(move || open.update(|open| *open = !*open)),
            text.bind_bool_attr("hidden", move || !open.get()),
        )
    };
    let text = text
        .bind_style("--left", move || corner.with(|corner| corner.left.clone()))
        .bind_style("--top", move || corner.with(|corner| corner.top.clone()))
        .bind_style("--bottom", move || corner.with(|corner| corner.bottom.clone()))
        .dyn_children_if(move || open.get(), move || vec![lazy(app.t, LazyPage::Term(term))]);
    el("span").class("term-of").child(ask).child(text).on("keydown", move |event| {
        if event.unchecked_ref::<KeyboardEvent>().key() == "Escape" && open.get_untracked() {
            open.set(false);
            // It closes nothing that is around the term.
            event.stop_propagation();
        }
    })
}

/// The term that explains a lever, where one does.
#[must_use]
pub fn term_of(lever: Lever) -> Option<Term> {
    let row = match lever {
        Lever::Efficiency(_) => return Some(Term::Efficiency),
        Lever::Index(_) => return Some(Term::Index),
        Lever::Volume(_) => return Some(Term::Volume),
        Lever::NationalTaxBase => return Some(Term::TaxBase),
        Lever::Row(row) => row,
        Lever::Population | Lever::Fee(..) | Lever::Grant(_) | Lever::Weight(_) => return None,
    };
    Some(match row {
        RevenueRow::TaxRate => Term::TaxRate,
        RevenueRow::TaxBase => Term::TaxBase,
        RevenueRow::IncomeEqualisation => Term::IncomeEqualisation,
        RevenueRow::CostEqualisation => Term::CostEqualisation,
        RevenueRow::StructuralGrant => Term::StructuralGrant,
        RevenueRow::TransitionGrant => Term::TransitionGrant,
        RevenueRow::Adjustment => Term::Adjustment,
        RevenueRow::LssEqualisation => Term::LssEqualisation,
        RevenueRow::PropertyFee => Term::PropertyFee,
        RevenueRow::FinancialNet => Term::FinancialNet,
        RevenueRow::CentralNet => Term::CentralItems,
        RevenueRow::BudgetedResult => Term::BudgetedResult,
        RevenueRow::OtherGeneralGrants | RevenueRow::Reserve => return None,
    })
}

/// What the popover says: a lazy part.
pub fn term_text(app: AppContext, term: Term) -> El {
    let (name, means) = (app.language.lazy_texts().glossary.word)(term);
    el("span").child(el("strong").text(name)).text(". ").text(means)
}

fn is_opening(event: &Event) -> bool {
    let state = Reflect::get(event, &"newState".into());
    state.is_ok_and(|state| state == "open")
}

/// Below the button, or above it in the lower half of the window.
fn corner_beside(button: &El) -> Corner {
    let place = button.element().get_bounding_client_rect();
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(0.0);
    let length = |pixels: f64| [pixels.round().to_string().as_str(), "px"].concat();
    let is_low = place.bottom() > height / 2.0;
    let (top, bottom) = if is_low {
        ("auto".to_owned(), length(height - place.top()))
    } else {
        (length(place.bottom()), "auto".to_owned())
    };
    Corner { left: length(place.left()), top, bottom }
}
