//! What was done to scenarios, beside them: it may go when there is no space, they may not.

use super::Store;
use crate::storage::error::StoreError;
use crate::storage::keys;

impl Store {
    /// What was done to the scenario `id`, as it was last written.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn history(&self, id: &str) -> Result<Option<String>, StoreError> {
        self.backend().read(&keys::of(keys::HISTORY, id))
    }

    /// Writes what was done to the scenario `id`.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`]; what was there stands.
    pub fn put_history(&self, id: &str, text: &str) -> Result<(), StoreError> {
        self.backend().write(&keys::of(keys::HISTORY, id), text)
    }

    /// Removes the histories of all scenarios, to make space for the scenarios. The ids of those that had one.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn forget_histories(&self) -> Result<Vec<String>, StoreError> {
        let ids = self.names(keys::HISTORY)?;
        for id in &ids {
            self.backend().remove(&keys::of(keys::HISTORY, id))?;
        }
        Ok(ids)
    }
}
