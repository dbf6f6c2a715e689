//! A word about what was done just now, with a way back where there is one. It goes by itself; what it offers can also
//! be done in the list of scenarios.

use std::time::Duration;

use leptos::prelude::*;

use crate::state::Toast as Said;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::icon::icon;
use crate::ui::reactive::effect;

/// How long it stays.
const STAYS: Duration = Duration::from_secs(12);

/// The place of the page's toast. An open dialog has one of its own, since nothing outside of it can be reached.
pub fn toast(app: AppContext) -> El {
    let toast = app.desk.toast;
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(handle) = waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    };
    effect(move || {
        let said = toast.with(Option::is_some);
        stop();
        if said {
            waiting.set_value(set_timeout_with_handle(move || toast.set(None), STAYS).ok());
        }
    });
    on_cleanup(stop);
    el("div").dyn_children_if(move || app.desk.dialog.get().is_none(), move || vec![toast_box(app)])
}

/// The toast. The region is always there, so that what comes into it is read out.
pub fn toast_box(app: AppContext) -> El {
    let toast = app.desk.toast;
    el("div")
        .attr("role", "status")
        .dyn_children(move || toast.get().map(|said| toast_view(app, said)).into_iter().collect())
}

fn toast_view(app: AppContext, said: Said) -> El {
    let desk = app.desk;
    let t = &app.t.scenarios;
    let words = match &said {
        Said::Deleted { name, .. } => (t.was_deleted)(name),
        Said::Restored(name) => (t.was_restored)(name),
        Said::Copied(name) => (t.was_copied)(name),
        Said::FromStart => t.from_start.to_owned(),
        Said::FileOpened => t.file_opened.to_owned(),
        Said::Told { words, .. } => words.clone(),
    };
    let undo = match said {
        Said::Deleted { undo, .. } => Some((app.t.common.undo.to_owned(), undo)),
        Said::Told { way, .. } => way,
        _ => None,
    };
    let undo = undo.map(|(words, undo)| button("btn").on_click(move || (undo.0)()).text(&words));
    el("div")
        .class("toast")
        .child(el("span").text(&words))
        .children(undo)
        .child(close_button(app, move || desk.toast.set(None)))
}

/// A button with a cross that puts something away.
pub fn close_button(app: AppContext, close: impl Fn() + 'static) -> El {
    button("icon-btn").attr("aria-label", app.t.common.close).on_click(close).child(icon("#i-close"))
}
