//! Simulates the user's browser: local storage that fails, and other tabs.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

fn run(script: &str) -> JsValue {
    js_sys::eval(script).expect("the test's own script")
}

/// Clears the storage, as on a first visit.
pub fn first_visit() {
    run("localStorage.clear()");
}

/// The stored text under `key`.
pub fn stored(key: &str) -> Option<String> {
    run(&format!("localStorage.getItem({key:?})")).as_string()
}

/// Fills the storage to the last character.
pub fn fill_the_storage() {
    run("for (let n = 0, size = 1 << 20; size >= 1;) {
             try { localStorage.setItem('filler' + n++, 'x'.repeat(size)) } catch { size >>= 1 }
         }");
}

/// Replaces local storage until it is dropped.
pub struct ReplacedStorage;

impl ReplacedStorage {
    fn getter(getter: &str) -> Self {
        run(&format!(
            "globalThis.realStorage ??= Object.getOwnPropertyDescriptor(window, 'localStorage');
             Object.defineProperty(window, 'localStorage', {{ configurable: true, get() {{ {getter} }} }})"
        ));
        Self
    }

    /// As when site data is blocked.
    pub fn throwing() -> Self {
        Self::getter("throw new DOMException('Access is denied', 'SecurityError')")
    }

    /// As when storage is turned off in the settings of the browser.
    pub fn null() -> Self {
        Self::getter("return null")
    }

    /// As in private windows of older browsers.
    pub fn full() -> Self {
        Self::getter(
            "return { length: 0, getItem: () => null, key: () => null, removeItem() {},
                      setItem() { throw new DOMException('', 'QuotaExceededError') } }",
        )
    }
}

impl Drop for ReplacedStorage {
    fn drop(&mut self) {
        run("Object.defineProperty(window, 'localStorage', globalThis.realStorage)");
    }
}

/// Another tab of the site: a page with the same storage.
pub struct AnotherTab;

impl AnotherTab {
    pub fn open() -> Self {
        run("globalThis.otherTab = document.body.appendChild(document.createElement('iframe'))");
        Self
    }

    pub fn writes(&self, key: &str, text: &str) {
        run(&format!("otherTab.contentWindow.localStorage.setItem({key:?}, {text:?})"));
    }

    pub fn clears_site_data(&self) {
        run("otherTab.contentWindow.localStorage.clear()");
    }
}

impl Drop for AnotherTab {
    fn drop(&mut self) {
        run("otherTab.remove()");
    }
}

/// Waits until the storage events of other tabs have arrived.
pub async fn storage_events() {
    let promise = run("new Promise(done => setTimeout(done, 200))");
    JsFuture::from(promise.unchecked_into::<js_sys::Promise>()).await.expect("time passes");
}
