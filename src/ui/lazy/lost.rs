//! What the reader is told while a part is on its way, and where it cannot be had. Needs no lazy part itself.

use std::time::Duration;

use leptos::prelude::*;

use super::is_gone;
use crate::i18n::Texts;
use crate::state::{AppState, Notice};
use crate::ui::el::{El, button, el};
use crate::ui::primitives::download::download;

/// After this time of waiting the reader is told that something is coming.
const LATE: Duration = Duration::from_millis(500);

/// A toast that says that a part is coming, if it takes long.
pub(super) fn coming(t: &'static Texts) -> El {
    let is_late = RwSignal::new(false);
    // It may have come by then.
    let tell = move || {
        is_late.try_set(true);
    };
    set_timeout(tell, LATE);
    el("div").attr("role", "status").dyn_children_if(
        move || is_late.get(),
        move || vec![el("div").class("toast").attr("aria-busy", "true").text(t.common.fetching)],
    )
}

/// That a part could not be loaded, and what to do. A file that the server does not have any more belongs to an older
/// release than the one in place now: trying again would not help.
pub(super) fn lost_part(
    t: &'static Texts,
    state: Option<AppState>,
    class: &str,
    again: impl Fn() + 'static,
) -> El {
    let t = &t.common;
    let shown = el("div").class(class).attr("role", "alert");
    if !is_gone() {
        return shown
            .child(el("span").text(t.part_not_loaded))
            .child(button("btn").on_click(again).text(t.try_again));
    }
    let problem = RwSignal::new(None);
    let reload = move || {
        if !save_and_reload(state) {
            problem.set(Some(t.not_kept));
        }
    };
    shown.child(el("div").class("part").dyn_children(move || {
        let Some(words) = problem.get() else {
            return vec![
                el("span").text(t.part_gone),
                button("btn").on_click(reload).text(t.save_and_reload),
            ];
        };
        let save = move || {
            if !save_as_file(state) {
                problem.set(Some(t.file_refused));
            }
        };
        vec![
            el("span").text(words),
            button("btn").on_click(save).text(t.save_as_file),
            button("btn").on_click(load_page_again).text(t.reload_anyway),
        ]
    }))
}

/// Saves what is open, and loads the page anew: with the release that is in place now. Returns whether nothing would be lost;
/// otherwise the page stays, and a notice says why.
pub fn save_and_reload(state: Option<AppState>) -> bool {
    let is_kept = state.is_none_or(|state| {
        let is_saved = state.autosave().try_save().is_ok();
        // What is only in memory does not survive a reload.
        let is_lost = !state.persistence().is_persistent() && untrack(|| state.may_lose_work());
        if is_lost {
            state.notices.show(Notice::NotPersistent);
        }
        is_saved && !is_lost
    });
    if is_kept {
        load_page_again();
    }
    is_kept
}

fn load_page_again() {
    // Where it cannot, the reader still can.
    let _ = window().location().reload();
}

/// Offers the open scenario as a file, as it is on the page. Returns whether the browser accepted it; the start state needs no
/// file.
fn save_as_file(state: Option<AppState>) -> bool {
    let saved = state.and_then(|state| untrack(|| state.import().to_share()));
    saved.is_none_or(|saved| download("scenario.json", &saved.to_text(), "application/json").is_ok())
}
