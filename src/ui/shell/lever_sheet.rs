//! Keyboard use of the sheet of levers on a phone: opening it moves the focus into it, Escape closes it, and the focus
//! returns to the button that opened it.

use leptos::prelude::*;
use leptos::web_sys::{Element, Event, KeyboardEvent};
use wasm_bindgen::JsCast;

use crate::ui::context::use_app;
use crate::ui::primitives::focus::{focus, focus_on};

/// The button that opens and closes the sheet.
const BUTTON: &str = "[aria-controls=levers]";
/// The sheet.
const SHEET: &str = "#levers";
/// Where the focus may be while the sheet is open: in it, in the figures below it, and in overlays.
const FOCUS_AREA: &str = "#levers, .keybar-dock, dialog, .toast";

/// Handles the keys for as long as the page is open.
pub fn keys() {
    let open = use_app().view.levers_open;
    Effect::new(move |before: Option<bool>| {
        let now = open.get();
        if now != before.unwrap_or(false) {
            // After its class has changed: an invisible element cannot be focused.
            request_animation_frame(move || {
                let focused = document().active_element();
                if now {
                    focus("levers-title");
                } else if focused
                    .is_none_or(|focused| within(&focused, SHEET) || focused.tag_name() == "BODY")
                {
                    focus_on(BUTTON);
                }
            });
        }
        now
    });
    let _listening = window_event_listener_untyped("keydown", move |event| {
        let event: KeyboardEvent = event.unchecked_into();
        // In a dialog, Escape closes the dialog.
        if event.key() == "Escape" && open.get_untracked() && !is_at(&event, "dialog") {
            open.set(false);
        }
    });
    // The focused element is never hidden behind the sheet: moving the focus out of it closes it.
    let _following = window_event_listener_untyped("focusin", move |event| {
        if open.get_untracked() && is_at(&event, ":focus-visible") && !is_at(&event, FOCUS_AREA) {
            open.set(false);
        }
    });
}

/// Whether what the event comes from lies in what `selector` selects.
pub(super) fn is_at(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| within(&target, selector))
}

fn within(element: &Element, selector: &str) -> bool {
    element.closest(selector).is_ok_and(|found| found.is_some())
}
