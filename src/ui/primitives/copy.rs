//! Copying to the clipboard: by the Clipboard API, or the selection by `execCommand`.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Copies `text`. Returns whether the browser allowed it: it may ask the user, and has no Clipboard API on an insecure
/// connection.
pub async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Copies the selection of the page. Returns whether the browser allowed it.
pub fn copy_selected() -> bool {
    // Unlike the Clipboard API, `execCommand` is also there on an insecure connection.
    let call = || -> Result<JsValue, JsValue> {
        let document = document();
        let command: js_sys::Function = js_sys::Reflect::get(&document, &"execCommand".into())?.dyn_into()?;
        command.call1(&document, &"copy".into())
    };
    call().is_ok_and(|copied| copied.is_truthy())
}
