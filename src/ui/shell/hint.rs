//! The hint for first visits, until it is dismissed.

use leptos::prelude::*;

use crate::state;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::focus::focus;
use crate::ui::primitives::icon::icon;
use crate::ui::route;

/// The hint, unless it was dismissed.
pub fn hint(app: AppContext) -> Vec<El> {
    if !app.state.settings().hint.get() {
        return Vec::new();
    }
    let t = &app.t.common;
    let about = app.session.municipality(|m| app.file_text(&m.about));
    let correct = format!("#{}", route::section_id(state::Page::MunicipalityFile, "ratta"));
    let sentences = [t.hint_stays, &about, t.hint_marked, t.hint_wrong];
    let words = sentences
        .iter()
        .fold(el("p").child(el("strong").text(t.hint_independent)).text(" "), |words, sentence| {
            words.text(sentence).text(" ")
        });
    let words = words.child(el("a").attr("href", &correct).text(t.hint_correct)).text(".");
    let away = button("icon-btn")
        .attr("aria-label", t.hint_dismiss)
        .attr("title", t.hint_dismiss)
        .on_click(move || {
            app.state.settings().dismiss_hint();
            focus("main");
        })
        .child(icon("#i-close"));
    let wrap = el("div").class("wrap").child(words).child(away);
    vec![el("aside").class("hint").attr("aria-label", t.hint_label).child(wrap)]
}
