//! What this tab has open.

use super::Store;
use crate::storage::backend::Backend;
use crate::storage::error::StoreError;
use crate::storage::settings::TabState;

/// What a tab has open, in a store.
pub struct TabStates<'a>(pub(super) &'a Store);

impl TabStates<'_> {
    /// What this tab has open. A new tab has what was opened last at this address, and where nothing was, what an earlier release
    /// of the program left in the settings.
    #[must_use]
    pub fn get(&self) -> TabState {
        self.own().unwrap_or_else(|| self.0.settings().tab_state())
    }

    /// What this tab has open, or what was opened last at this address; none where nothing was.
    fn own(&self) -> Option<TabState> {
        let store = self.0;
        let read = |backend: &dyn Backend| {
            // What cannot be read is nobody's work.
            backend.read(&store.0.open_at).ok().flatten().and_then(|text| TabState::from_text(&text))
        };
        read(store.0.session.as_ref()).or_else(|| read(store.backend()))
    }

    /// Notes what this tab has open, for itself and for the next new tab. `is_noted` tells whether what it had open before is noted
    /// for both.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`] where it is not noted for both.
    pub fn put(&self, state: &TabState, is_noted: bool) -> Result<(), StoreError> {
        let (store, text) = (self.0, state.to_text());
        // Whether it is another than before.
        let put = |backend: &dyn Backend| {
            let is_another = backend.read(&store.0.open_at)?.as_ref() != Some(&text);
            if is_another {
                backend.write(&store.0.open_at, &text)?;
            }
            Ok(is_another)
        };
        let own = put(store.0.session.as_ref());
        // A visit in which nothing is opened leaves nothing behind it, and a reload opens nothing.
        if own == Ok(false) && is_noted || text == "{}" && store.backend().read(&store.0.open_at) == Ok(None)
        {
            return Ok(());
        }
        let shared = put(store.backend());
        own.and(shared).map(|_| ())
    }

    /// Removes what an earlier release left in the settings, if this tab has it open, so that it is opened at no other address.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`].
    pub fn remove_shared(&self) -> Result<(), StoreError> {
        if self.own().is_some() {
            return Ok(());
        }
        let mut settings = self.0.read_settings()?;
        settings.remove_tab_state();
        self.0.put_settings(&settings)
    }
}
