//! Files that the program offers.

use leptos::web_sys::Blob;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Offers `text`, of the media type `kind`, as a file named `name` (`public/early.js`).
    ///
    /// # Errors
    /// Where the browser refuses.
    #[wasm_bindgen(catch, js_namespace = early, js_name = saveFile)]
    pub fn download(name: &str, text: &str, kind: &str) -> Result<(), JsValue>;

    /// The same with `data` that is not text.
    ///
    /// # Errors
    /// Where the browser refuses.
    #[wasm_bindgen(catch, js_namespace = early, js_name = saveFile)]
    pub fn download_data(name: &str, data: &Blob, kind: &str) -> Result<(), JsValue>;
}
