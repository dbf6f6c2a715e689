//! The browser's local storage and session storage.

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use wasm_bindgen::JsValue;

use super::backend::{Backend, Memory};
use super::error::StoreError;
use super::keys;
use super::store::{Durability, Store};

/// The store of this tab; what the browser does not keep is in memory. Call it once, at the start.
#[must_use]
pub fn probe() -> Store {
    let (local, durability): (Box<dyn Backend>, _) = if Browser::Local.is_available() {
        (Box::new(Browser::Local), Durability::Persistent)
    } else {
        (Box::new(Memory::default()), Durability::UntilClosed)
    };
    let session: Box<dyn Backend> = if Browser::Session.is_available() {
        Box::new(Browser::Session)
    } else {
        Box::new(Memory::default())
    };
    Store::of_tab(local, session, &path(), durability)
}

/// The path of the folder that the program lies in, such as `/kommunbidrag/`.
fn path() -> String {
    let path = web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    path.rsplit_once('/').map_or_else(|| "/".to_owned(), |(folder, _)| [folder, "/"].concat())
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

/// A storage of the browser, asked for anew each time: the user can block site data while the page is open.
#[derive(Clone, Copy)]
enum Browser {
    /// For all tabs, until it is cleared.
    Local,
    /// For this tab, until it is closed.
    Session,
}

impl Browser {
    fn storage(self) -> Result<web_sys::Storage, StoreError> {
        let window = web_sys::window().ok_or(StoreError::Blocked)?;
        // `raw` panics where site data is blocked, so that is ruled out first.
        let is_there = |storage| matches!(storage, Ok(Some(_)));
        match self {
            Self::Local if is_there(window.local_storage()) => Ok(LocalStorage::raw()),
            Self::Session if is_there(window.session_storage()) => Ok(SessionStorage::raw()),
            Self::Local | Self::Session => Err(StoreError::Blocked),
        }
    }

    /// Whether the browser keeps what is written. Some private windows have storage without space.
    fn is_available(self) -> bool {
        let probe = keys::key(keys::ALL, "probe");
        match self.write(&probe, "") {
            Ok(()) => self.remove(&probe).is_ok(),
            // Storage that is full has entries, which must be shown, not hidden behind an empty store in memory.
            Err(StoreError::Full) => self.keys().is_ok_and(|keys| !keys.is_empty()),
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
}

impl Backend for Browser {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.storage()?.get_item(key).map_err(|_| StoreError::Blocked)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.storage()?.set_item(key, text).map_err(|error| refused(&error))
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.storage()?.remove_item(key).map_err(|_| StoreError::Blocked)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let storage = self.storage()?;
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
