//! Copying to the clipboard: by the Clipboard API, or the selection by `execCommand`.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Copies `text`. Returns whether the browser allowed it: it may ask the user, and has no Clipboard API on an insecure
/// connection.
pub async fn copy(text: &str) -> bool {
    // Called by name, so that a browser that lacks it or throws is one that does not allow it.
    let call = || -> Result<js_sys::Promise, JsValue> {
        let clipboard = js_sys::Reflect::get(&window().navigator(), &"clipboard".into())?;
        let write: js_sys::Function = js_sys::Reflect::get(&clipboard, &"writeText".into())?.dyn_into()?;
        write.call1(&clipboard, &text.into())?.dyn_into()
    };
    match call() {
        Ok(copied) => JsFuture::from(copied).await.is_ok(),
        Err(_) => false,
    }
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
