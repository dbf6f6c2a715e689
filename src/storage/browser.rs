//! The browser's local storage.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::JsValue;

use super::backend::Backend;
use super::error::StoreError;
use super::keys;
use super::store::{Durability, Store};

/// The store of this browser, or one in memory where the browser keeps nothing. Call it once, at the start.
#[must_use]
pub fn probe() -> Store {
    if is_available() { Store::new(Browser, Durability::Persistent) } else { Store::in_memory() }
}

/// Whether the browser keeps what is written. Blocked site data throws; some private windows have storage without space.
fn is_available() -> bool {
    let probe = keys::key(keys::ALL, "probe");
    match Browser.write(&probe, "") {
        Ok(()) => Browser.remove(&probe).is_ok(),
        // Storage that is full has entries, which must be shown, not hidden behind an empty store in memory.
        Err(StoreError::Full) => Browser.keys().is_ok_and(|keys| !keys.is_empty()),
        Err(
            StoreError::Blocked
            | StoreError::Missing
            | StoreError::Unreadable
            | StoreError::NewerFormat(_)
            | StoreError::ChangedElsewhere
            | StoreError::ReadOnly
            | StoreError::Deleted,
        ) => false,
    }
}

/// Asks the browser not to clear what it keeps for this site when it wants space. Some ask the user.
pub fn request_persistence() {
    let Some(storage) = web_sys::window().map(|window| window.navigator().storage()) else { return };
    // There is none on an insecure connection.
    if !storage.is_undefined() {
        // The page does the same whatever the answer is.
        let _ = storage.persist();
    }
}

/// Local storage, asked for anew each time: the user can block site data while the page is open.
struct Browser;

impl Browser {
    /// The storage. [`LocalStorage::raw`] panics where site data is blocked, so that is ruled out first.
    fn storage() -> Result<web_sys::Storage, StoreError> {
        let there = web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))));
        if there { Ok(LocalStorage::raw()) } else { Err(StoreError::Blocked) }
    }
}

impl Backend for Browser {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        Self::storage()?.get_item(key).map_err(|_| StoreError::Blocked)
    }

    // Not `LocalStorage::set`, which would write the text once more as a JSON text, with every quote escaped.
    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        Self::storage()?.set_item(key, text).map_err(|error| refused(&error))
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        Self::storage()?.remove_item(key).map_err(|_| StoreError::Blocked)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let storage = Self::storage()?;
        let count = storage.length().map_err(|_| StoreError::Blocked)?;
        let key = |at| storage.key(at).map_err(|_| StoreError::Blocked);
        // Another tab may remove entries meanwhile: then the last places are empty.
        (0..count).filter_map(|at| key(at).transpose()).collect()
    }
}

/// Why a write was refused. Firefox has another name for full storage.
fn refused(error: &JsValue) -> StoreError {
    let name = js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StoreError::Full,
        _ => StoreError::Blocked,
    }
}
