//! Fetches the lazy modules in the background, so that they are here when the reader first needs one.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

use super::{LazyDialog, LazyPage, LazyPart, LazyTab, load};

/// One part of each module, in the order in which readers need them: the first change of the tax rate asks what it costs
/// a person.
const MODULES: [LazyPart; 3] = [
    LazyPart::Page(LazyPage::Cost),
    LazyPart::Dialog(LazyDialog::Explanation),
    LazyPart::Tab(LazyTab::Goals),
];

/// Milliseconds to wait where the browser does not tell when it is idle.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(1_500);

/// Loads all lazy modules once the browser has painted the page and is idle, unless the reader saves data or has a slow
/// connection.
pub fn prefetch_when_idle() {
    if !is_prefetch_welcome(&connection()) {
        return;
    }
    request_animation_frame(|| {
        if request_idle_callback_with_handle(load_all).is_err() {
            set_timeout(load_all, PAUSE);
        }
    });
}

fn load_all() {
    spawn_local(async {
        for part in MODULES {
            // Who needs the part asks for it again, and is told when it cannot be loaded.
            if load(part).await.is_err() {
                return;
            }
        }
    });
}

/// What the browser knows about the connection: `undefined` where it tells nothing.
fn connection() -> JsValue {
    property(&window().navigator(), "connection")
}

fn is_prefetch_welcome(connection: &JsValue) -> bool {
    let saves_data = property(connection, "saveData").is_truthy();
    let is_slow = property(connection, "effectiveType")
        .as_string()
        .is_some_and(|kind| matches!(kind.as_str(), "slow-2g" | "2g" | "3g"));
    !saves_data && !is_slow
}

fn property(object: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}
