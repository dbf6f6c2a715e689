//! What a user, or the user's browser, does.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

fn run(script: &str) -> JsValue {
    js_sys::eval(script).expect("the test's own script")
}

/// A browser that has never been here.
pub fn first_visit() {
    run("localStorage.clear()");
}

/// What the browser has under `key`.
pub fn kept(key: &str) -> Option<String> {
    run(&format!("localStorage.getItem({key:?})")).as_string()
}

/// Other pages of the site take all the space that there is, to the last character.
pub fn fill_the_storage() {
    run("for (let n = 0, size = 1 << 20; size >= 1;) {
             try { localStorage.setItem('filler' + n++, 'x'.repeat(size)) } catch { size >>= 1 }
         }");
}

/// Local storage as `getter` gives it, for as long as this is held.
pub struct StorageGives;

impl StorageGives {
    fn getter(getter: &str) -> Self {
        run(&format!(
            "globalThis.realStorage ??= Object.getOwnPropertyDescriptor(window, 'localStorage');
             Object.defineProperty(window, 'localStorage', {{ configurable: true, get() {{ {getter} }} }})"
        ));
        Self
    }

    /// As with site data blocked.
    pub fn an_exception() -> Self {
        Self::getter("throw new DOMException('Access is denied', 'SecurityError')")
    }

    /// As with storage switched off in the browser's own settings.
    pub fn nothing() -> Self {
        Self::getter("return null")
    }

    /// As in private windows of older browsers.
    pub fn no_space() -> Self {
        Self::getter(
            "return { length: 0, getItem: () => null, key: () => null, removeItem() {},
                      setItem() { throw new DOMException('', 'QuotaExceededError') } }",
        )
    }
}

impl Drop for StorageGives {
    fn drop(&mut self) {
        run("Object.defineProperty(window, 'localStorage', globalThis.realStorage)");
    }
}

/// Another tab with the same site, as the browser sees it: a page of its own over the same storage.
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

/// Time for what tabs tell each other to arrive.
pub async fn a_moment() {
    let promise = run("new Promise(done => setTimeout(done, 200))");
    JsFuture::from(promise.unchecked_into::<js_sys::Promise>()).await.expect("time passes");
}
