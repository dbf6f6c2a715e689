//! Undo and redo: two buttons that say what they take back, and the keys. What they do comes with the later parts
//! (`undoing.rs`), which are fetched at the first change; until then they remember that they were pressed.

use leptos::prelude::*;
use leptos::web_sys::KeyboardEvent;
use wasm_bindgen::JsCast;

use crate::state::{Back, Desk, Dialog, Offers};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::icon::icon;

/// Where the keys are the browser's own: while something is being typed. A number field marks itself while it has a draft.
const TYPING: &str = "textarea,[type=search],[type=text]:not([inputmode]),[data-typing]";

/// The buttons.
pub fn steps(app: AppContext, class: &str) -> El {
    let session = app.session;
    let one = |back: Back, name: &'static str, picture: &str, offer: fn(&Offers) -> &Option<String>| {
        let words = move || session.offers(|offers| offer(offers).clone());
        let cannot = move || {
            session.follow_steps();
            words().is_none() && !(back == Back::Undo && session.waits().0)
        };
        let said = move || Some(words().unwrap_or_else(|| name.to_owned()));
        // Not `disabled`: what has just been pressed for the last time keeps the focus.
        button("icon-btn")
            .bind_attr("aria-label", said)
            .bind_attr("title", said)
            .bind_aria("aria-disabled", cannot)
            .on_click(move || session.go(back))
            .child(icon(picture))
    };
    let t = &app.t.common;
    el("span").class(class).child(one(Back::Undo, t.undo, "#i-undo", |offers| &offers.undo)).child(one(
        Back::Redo,
        t.redo,
        "#i-redo",
        |offers| &offers.redo,
    ))
}

/// The button that lists what is changed.
pub fn changes_button(app: AppContext) -> El {
    let desk = app.desk;
    let words = move || {
        app.session.offers(|offers| offers.changes.clone()).unwrap_or_else(|| app.t.common.changes.to_owned())
    };
    button("link")
        .attr("aria-haspopup", "dialog")
        .on_click(move || desk.dialog.set(Some(Dialog::Changes)))
        .bind_text(words)
}

/// Listens to the keys for as long as the page is open.
pub fn keys(desk: Desk) {
    let _listening = window_event_listener_untyped("keydown", move |event| {
        let event: KeyboardEvent = event.unchecked_into();
        if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
            return;
        }
        let back = match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
            ("z", false) => Back::Undo,
            ("z", true) | ("y", false) => Back::Redo,
            _ => return,
        };
        let typing =
            document().active_element().is_some_and(|element| element.matches(TYPING).unwrap_or_default());
        // Behind a dialog about something else, nobody would see what is taken back.
        let elsewhere = !matches!(desk.dialog.get_untracked(), None | Some(Dialog::Changes | Dialog::Seek));
        if !typing && !elsewhere {
            event.prevent_default();
            desk.session.go(back);
        }
    });
}
