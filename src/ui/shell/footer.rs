//! The footer of every page: what the tool is, who publishes it, its sources, and where to correct a figure.

use leptos::prelude::*;

use crate::state;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::lazy::{LazyPage, lazy_unseen};
use crate::ui::route;

/// Events after which the part that names the publisher is shown: its module has been prefetched (`scripts/split/loader.js`), or
/// the reader is on the way to the footer.
const SHOWN_AFTER: [&str; 2] = ["pages", "scroll"];

/// The footer.
pub fn footer(app: AppContext) -> El {
    let t = &app.t.common;
    let correct = format!("#{}", route::section_id(state::Page::MunicipalityFile, "ratta"));
    let is_wanted = RwSignal::new(app.view.publisher.with_untracked(Option::is_some));
    for event in SHOWN_AFTER {
        let listening = window_event_listener_untyped(event, move |_| {
            if !is_wanted.get_untracked() {
                is_wanted.set(true);
            }
        });
        on_cleanup(move || listening.remove());
    }
    let wrap = el("div")
        .class("wrap")
        .child(el("span").text(t.footer_tool))
        .child(lazy_unseen(app, LazyPage::Publisher, move || is_wanted.get()))
        .child(el("span").text(t.footer_sources))
        .child(el("a").attr("href", route::address(state::Page::Trust)).text(t.trust))
        .child(el("a").attr("href", &correct).text(t.wrong_figure));
    el("footer").class("footer").child(wrap)
}
