//! Putting a text on the clipboard: by the clipboard's own interface, or what is selected by the old way.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Puts `text` on the clipboard. Whether the browser let it: it may ask the user, and without a safe connection it has none.
pub async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Copies what is selected in the page. Whether the browser let it.
pub fn copy_selected() -> bool {
    // The clipboard's own interface is missing where a page is opened without a lock in the address bar; this is not.
    let call = || -> Result<JsValue, JsValue> {
        let document = document();
        let command: js_sys::Function = js_sys::Reflect::get(&document, &"execCommand".into())?.dyn_into()?;
        command.call1(&document, &"copy".into())
    };
    call().is_ok_and(|copied| copied.is_truthy())
}
