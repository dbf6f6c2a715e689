//! Overlays: dialogs, the printed document, the toast and the live region.

use leptos::prelude::*;

use super::context::AppContext;
use super::el::{El, el};
use super::first_screen::Section;
use super::lazy::{LazyDialog, LazyTab, lazy_once};
use super::primitives::amounts::mnkr;
use super::primitives::pause::after_pause;

/// The overlays, after the sections of the page.
pub const OVERLAYS: [Section; 5] = [explanation, dialogs, printed_document, toast, live_region];

fn explanation(app: AppContext) -> El {
    lazy_once(app.t, LazyDialog::Explanation, move || app.view.asked.with(|asked| !asked.is_empty()))
}

fn dialogs(app: AppContext) -> El {
    lazy_once(app.t, LazyDialog::Named, move || app.state.dialog.get().is_some())
}

fn printed_document(app: AppContext) -> El {
    lazy_once(app.t, LazyTab::Print, move || app.state.view.printing.get())
}

/// The toast, loaded when there is one for the first time. The live region is always there, so that its changes are announced.
fn toast(app: AppContext) -> El {
    let is_shown = move || app.state.notices.toast.with(Option::is_some);
    let toast = lazy_once(app.t, LazyDialog::Toast, is_shown).class("part toasts");
    el("div").attr("role", "status").child(toast)
}

/// Announces the result to screen readers when it has not changed for a moment.
fn live_region(app: AppContext) -> El {
    let sentence = move || {
        let grant = mnkr(app, app.session.value(|year| year.now.pool));
        (app.t.results.live)(&grant, &mnkr(app, app.session.value(|year| year.result)))
    };
    let spoken = RwSignal::new(String::new());
    after_pause(sentence, move |sentence| spoken.set(sentence));
    el("p")
        .class("sr-only")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .bind_text(move || spoken.get())
}
