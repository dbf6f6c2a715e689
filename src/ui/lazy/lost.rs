//! What the reader is told while a part is on its way, and where it cannot be had. Needs no lazy part itself.

use std::time::Duration;

use leptos::prelude::*;

use super::{NotSaved, SavingTask, is_gone, save, saving};
use crate::i18n::Texts;
use crate::state::{AppState, Notice};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};

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
        save_and_reload(state, move |why| {
            problem.set(Some(match why {
                NotSaved::Refused => t.not_kept,
                NotSaved::NoPart => t.saving_gone,
            }));
        });
    };
    shown.child(el("div").class("part").dyn_children(move || {
        let Some(words) = problem.get() else {
            return vec![
                el("span").text(t.part_gone),
                button("btn").on_click(reload).text(t.save_and_reload),
            ];
        };
        let save_as_file = move || {
            let Some(state) = state else { return };
            let told = move |offered: Result<(), NotSaved>| match offered {
                Ok(()) => {}
                Err(NotSaved::Refused) => problem.set(Some(t.file_refused)),
                Err(NotSaved::NoPart) => problem.set(Some(t.saving_gone)),
            };
            saving(state, SavingTask::SaveAsFile, Box::new(told));
        };
        vec![
            el("span").text(words),
            button("btn").on_click(save_as_file).text(t.save_as_file),
            button("btn").on_click(load_page_again).text(t.reload_anyway),
        ]
    }))
}

/// That changes are not saved since the part that saves could not be loaded, and what to do.
pub fn lost_saving(app: AppContext, is_gone: bool) -> El {
    let t = &app.t.common;
    let (words, button) = if is_gone {
        (t.saving_gone, button("btn").on_click(load_page_again).text(t.reload_anyway))
    } else {
        (t.saving_not_loaded, button("btn").on_click(move || save(app.state)).text(t.try_again))
    };
    let shown = el("div").class("notice is-error spread").attr("role", "alert");
    el("div").class("wrap").child(shown.child(el("span").text(words)).child(button))
}

/// Saves what is open, and loads the page anew: with the release that is in place now. Where work would be lost, the page stays, and
/// `failed` is called; where storage is the reason, a notice says why.
pub fn save_and_reload(state: Option<AppState>, failed: impl FnOnce(NotSaved) + 'static) {
    let Some(state) = state else { return load_page_again() };
    let finish = move |saved: Result<(), NotSaved>| {
        // What is only in memory does not survive a reload.
        let is_lost = !state.persistence().is_persistent() && untrack(|| state.may_lose_work());
        if is_lost {
            state.notices.show(Notice::NotPersistent);
        }
        match saved {
            Ok(()) if !is_lost => load_page_again(),
            Ok(()) => failed(NotSaved::Refused),
            Err(why) => failed(why),
        }
    };
    if has_work(state) { saving(state, SavingTask::Save, Box::new(finish)) } else { finish(Ok(())) }
}

/// Whether there is something that has to be saved, or may have to.
pub fn has_work(state: AppState) -> bool {
    untrack(|| state.open.is_saved() || state.open.has_unsaved_changes() || state.may_lose_work())
}

fn load_page_again() {
    // Where it cannot, the reader still can.
    let _ = window().location().reload();
}
