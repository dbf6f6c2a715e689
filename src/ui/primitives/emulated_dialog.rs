//! Dialogs in browsers that have none (before Firefox 98 and Safari 15.4).

use leptos::prelude::*;
use leptos::web_sys::{Element, HtmlDialogElement, HtmlElement, KeyboardEvent};
use wasm_bindgen::JsCast;

use super::focus::focus_soon;

/// A dialog that is open without the help of the browser: Escape closes it, and the focus stays in it. The style sheet
/// places it by `aria-modal`.
pub struct Emulated {
    focused_before: Option<HtmlElement>,
    listeners: [WindowListenerHandle; 2],
}

impl Emulated {
    /// Opens `dialog`, and focuses its heading.
    pub fn show(dialog: &HtmlDialogElement, heading: &'static str, close: Callback<()>) -> Self {
        let focused_before = document().active_element().and_then(|element| element.dyn_into().ok());
        for (name, value) in [("open", ""), ("role", "dialog"), ("aria-modal", "true")] {
            // Setting attributes of these names does not fail.
            let _ = dialog.set_attribute(name, value);
        }
        focus_soon(heading);
        let keys = window_event_listener_untyped("keydown", move |event| {
            let event: KeyboardEvent = event.unchecked_into();
            let around = document().active_element().and_then(|element| dialog_around(&element));
            let is_other = around
                .is_some_and(|dialog| dialog.get_attribute("aria-labelledby").as_deref() != Some(heading));
            if event.key() == "Escape" && !is_other && !event.default_prevented() {
                close.run(());
            }
        });
        let focus_moves = window_event_listener_untyped("focusin", move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if target.is_some_and(|target| dialog_around(&target).is_none()) {
                // Not at once: that is an event of the same kind, within this one.
                focus_soon(heading);
            }
        });
        Self { focused_before, listeners: [keys, focus_moves] }
    }

    /// Closes `dialog`, and returns the focus.
    pub fn close(self, dialog: &HtmlDialogElement) {
        let focused_before = self.stop_listening();
        for name in ["open", "aria-modal"] {
            // Removing an attribute does not fail.
            let _ = dialog.remove_attribute(name);
        }
        if let Some(element) = focused_before {
            // An element that is gone leaves the focus where it is.
            let _ = element.focus();
        }
    }

    /// Leaves the keys and the focus alone, as for a dialog that is gone. Returns what had the focus before it.
    pub fn stop_listening(self) -> Option<HtmlElement> {
        self.listeners.into_iter().for_each(WindowListenerHandle::remove);
        self.focused_before
    }
}

fn dialog_around(element: &Element) -> Option<Element> {
    element.closest("dialog").ok().flatten()
}
