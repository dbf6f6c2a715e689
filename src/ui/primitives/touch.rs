//! Touch, as told apart from a mouse.

use leptos::web_sys::Event;

/// Whether a pointer event comes from a finger or a pen, which also scroll the page.
#[must_use]
pub fn is_touch(event: &Event) -> bool {
    let kind = js_sys::Reflect::get(event, &"pointerType".into()).ok().and_then(|kind| kind.as_string());
    matches!(kind.as_deref(), Some("touch" | "pen"))
}
