//! Putting the keyboard's focus where the reader goes on.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Puts the focus on the element `id`, if it is there.
pub fn focus(id: &str) {
    let found = document().get_element_by_id(id);
    if let Some(element) = found.and_then(|element| element.dyn_into::<leptos::web_sys::HtmlElement>().ok()) {
        // An element that cannot take focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Puts the focus on the first element that `selector` selects, if there is one.
pub fn focus_on(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<leptos::web_sys::HtmlElement>().ok()) {
        // An element that cannot take focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Puts the focus on the element `id` once the page has been built anew.
pub fn focus_soon(id: impl Into<String>) {
    let id: String = id.into();
    request_animation_frame(move || focus(&id));
}
