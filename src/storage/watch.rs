//! Changes by other tabs. The browser notifies a page only of changes that it did not make itself.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{StorageEvent, Window};

use super::keys;

/// What another tab has changed: to be read anew without writing it back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// All of it: the site's data was cleared.
    Everything,
    /// The settings.
    Settings,
    /// The scenario with this id: made, changed, deleted or brought back.
    Scenario(String),
    /// The history of the scenario with this id.
    History(String),
    /// The municipality file with this name.
    File(String),
}

impl Changed {
    /// The change that a key in a storage event means; none where the entry is not ours or is not shown.
    #[must_use]
    pub fn from_key(key: Option<&str>) -> Option<Self> {
        let Some(key) = key else {
            return Some(Self::Everything);
        };
        let after = |prefix| key.strip_prefix(prefix).map(str::to_owned);
        if key == keys::SETTINGS {
            return Some(Self::Settings);
        }
        after(keys::SCENARIO)
            .or_else(|| after(keys::DELETED))
            .map(Self::Scenario)
            .or_else(|| after(keys::HISTORY).map(Self::History))
            .or_else(|| after(keys::FILE).map(Self::File))
    }
}

/// Listens for as long as it is held.
#[must_use = "dropping it stops the listening"]
pub struct Watch {
    _listener: Option<Listener>,
}

struct Listener {
    window: Window,
    heard: Closure<dyn Fn(StorageEvent)>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        let heard = self.heard.as_ref().unchecked_ref();
        // Fails only where it was never added.
        let _gone = self.window.remove_event_listener_with_callback("storage", heard);
    }
}

/// Calls `callback` whenever another tab has changed something of ours.
pub fn on_change_elsewhere(callback: impl Fn(Changed) + 'static) -> Watch {
    let Some(window) = web_sys::window() else {
        return Watch { _listener: None };
    };
    let heard = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        if let Some(changed) = Changed::from_key(event.key().as_deref()) {
            callback(changed);
        }
    });
    let listens = window.add_event_listener_with_callback("storage", heard.as_ref().unchecked_ref());
    Watch { _listener: listens.is_ok().then_some(Listener { window, heard }) }
}
