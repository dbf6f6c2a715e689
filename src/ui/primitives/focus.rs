//! Moving the keyboard focus.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Focuses the element `id`, if it exists.
pub fn focus(id: &str) {
    let found = document().get_element_by_id(id);
    if let Some(element) = found.and_then(|element| element.dyn_into::<leptos::web_sys::HtmlElement>().ok()) {
        // An element that cannot be focused leaves the focus where it is.
        let _ = element.focus();
    }
}

/// Focuses the first element that matches `selector`, if there is one.
pub fn focus_on(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<leptos::web_sys::HtmlElement>().ok()) {
        // An element that cannot be focused leaves the focus where it is.
        let _ = element.focus();
    }
}

/// Focuses the element `id` after the page has been rebuilt.
pub fn focus_soon(id: impl Into<String>) {
    let id: String = id.into();
    request_animation_frame(move || focus(&id));
}
