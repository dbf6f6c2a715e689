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
        let read = |backend: &dyn Backend| {
            // What cannot be read is nobody's work.
            backend.read(&self.0.open_at).ok().flatten().and_then(|text| TabState::from_text(&text))
        };
        read(self.0.session.as_ref())
            .or_else(|| read(self.backend()))
            .unwrap_or_else(|| self.settings().tab_state())
    }

    /// Notes what this tab has open, for itself and for the next new tab.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`] where it is noted nowhere.
    pub fn put_tab_state(&self, state: &TabState) -> Result<(), StoreError> {
        let put = |backend: &dyn Backend, is_needed: bool| {
            let old = backend.read(&self.0.open_at)?;
            if old.is_none() && !is_needed {
                return Ok(());
            }
            let text = state.to_text(old.as_deref());
            if old.as_ref() == Some(&text) { Ok(()) } else { backend.write(&self.0.open_at, &text) }
        };
        // A tab in which nothing was opened has to know that, too; a visit without changes leaves nothing behind it.
        let own = put(self.0.session.as_ref(), true);
        let shared = put(self.backend(), *state != TabState::default());
        own.or(shared)
    }

    /// Removes what an earlier release left in the settings, so that it is opened at no other address.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`].
    pub fn remove_shared_tab_state(&self) -> Result<(), StoreError> {
        self.update_settings(StoredSettings::remove_tab_state)
    }
}
