//! Keys that belong to the browser.

use leptos::web_sys::KeyboardEvent;

/// Whether Alt, Ctrl or Cmd is held: such keys are shortcuts of the browser or the system.
#[must_use]
pub fn has_modifier(event: &KeyboardEvent) -> bool {
    event.alt_key() || event.ctrl_key() || event.meta_key()
}

/// Closes a form at Escape: only the form, not a dialog around it.
pub fn close_at_escape(close: impl Fn() + 'static) -> impl Fn(KeyboardEvent) {
    move |event| {
        if event.key() == "Escape" {
            event.prevent_default();
            close();
        }
    }
}
