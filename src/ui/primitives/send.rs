//! Sending by the browser's own share sheet, where it has one.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether the browser has a share sheet.
#[must_use]
pub fn can_send() -> bool {
    method("share").is_some()
}

/// Whether its share sheet takes `data`, such as files.
#[must_use]
pub fn can_send_this(data: &JsValue) -> bool {
    let taken = method("canShare").and_then(|method| method.call1(&window().navigator(), data).ok());
    taken.is_some_and(|taken| taken.is_truthy())
}

/// Opens the share sheet with the message of these fields: title, text, address. To be called while a click is handled. The future
/// says whether the browser allowed it; that the reader changed their mind is no failure.
pub fn send_message(fields: &[(&str, &str)]) -> impl Future<Output = bool> + use<> {
    let data = js_sys::Object::new();
    let set = |(name, text): &(&str, &str)| js_sys::Reflect::set(&data, &(*name).into(), &(*text).into());
    let is_complete = fields.iter().map(set).all(|set| set.is_ok());
    send(is_complete.then_some(data.into()))
}

/// Opens the share sheet with `data`, see [`send_message`].
pub fn send(data: Option<JsValue>) -> impl Future<Output = bool> + use<> {
    let sent: Option<js_sys::Promise> =
        data.and_then(|data| method("share")?.call1(&window().navigator(), &data).ok()?.dyn_into().ok());
    async move {
        let Some(promise) = sent else { return false };
        match JsFuture::from(promise).await {
            Ok(_) => true,
            Err(error) => {
                let name =
                    js_sys::Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
                name.as_deref() == Some("AbortError")
            }
        }
    }
}

/// Called by name, so that a browser that lacks the method is one that does not allow it.
fn method(name: &str) -> Option<js_sys::Function> {
    js_sys::Reflect::get(&window().navigator(), &name.into()).ok()?.dyn_into().ok()
}
