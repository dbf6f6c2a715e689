//! What this tab has open.

use super::Store;
use crate::storage::backend::Backend;
use crate::storage::error::StoreError;
use crate::storage::settings::{StoredSettings, TabState};

impl Store {
    /// What this tab has open. A new tab has what was opened last at this address, and where nothing was, what an earlier release
    /// of the program left in the settings.
    #[must_use]
    pub fn tab_state(&self) -> TabState {
        self.tab_state_here().unwrap_or_else(|| self.settings().tab_state())
    }

    /// What this tab has open, or what was opened last at this address; none where nothing was.
    fn tab_state_here(&self) -> Option<TabState> {
        let read = |backend: &dyn Backend| {
            // What cannot be read is nobody's work.
            backend.read(&self.0.open_at).ok().flatten().and_then(|text| TabState::from_text(&text))
        };
        read(self.0.session.as_ref()).or_else(|| read(self.backend()))
    }

    /// Notes what this tab has open, for itself and for the next new tab. `is_noted` tells whether what it had open before is noted
    /// for both.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`] where it is not noted for both.
    pub fn put_tab_state(&self, state: &TabState, is_noted: bool) -> Result<(), StoreError> {
        // Whether it is another, and whether it is written.
        let put = |backend: &dyn Backend| {
            let old = backend.read(&self.0.open_at)?;
            let text = state.to_text(old.as_deref());
            let changes = old.as_ref() != Some(&text);
            if changes {
                backend.write(&self.0.open_at, &text)?;
            }
            Ok(changes)
        };
        let own = put(self.0.session.as_ref());
        // A visit in which nothing is opened leaves nothing behind it, and a reload opens nothing.
        let is_first_visit =
            || *state == TabState::default() && self.backend().read(&self.0.open_at) == Ok(None);
        if own == Ok(false) && is_noted || is_first_visit() {
            return Ok(());
        }
        let shared = put(self.backend());
        own.and(shared).map(|_| ())
    }

    /// Removes what an earlier release left in the settings, if this tab has it open, so that it is opened at no other address.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`].
    pub fn remove_shared_tab_state(&self) -> Result<(), StoreError> {
        if self.tab_state_here().is_some() {
            return Ok(());
        }
        self.update_settings(StoredSettings::remove_tab_state)
    }
}
