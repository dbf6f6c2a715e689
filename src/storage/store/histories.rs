//! Histories of scenarios, for undo: they may go when there is no space, the scenarios may not.

use super::Store;
use crate::storage::error::StoreError;
use crate::storage::keys;

impl Store {
    /// The text of the history of the scenario `id`, as it was last written.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn history(&self, id: &str) -> Result<Option<String>, StoreError> {
        self.backend().read(&keys::key(keys::HISTORY, id))
    }

    /// Writes the history of the scenario `id`.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`]; what was there stays.
    pub fn put_history(&self, id: &str, text: &str) -> Result<(), StoreError> {
        self.backend().write(&keys::key(keys::HISTORY, id), text)
    }

    /// Removes the histories of all scenarios, to make space for the scenarios. The ids of those that had one.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn remove_histories(&self) -> Result<Vec<String>, StoreError> {
        let ids = self.names(keys::HISTORY)?;
        for id in &ids {
            self.backend().remove(&keys::key(keys::HISTORY, id))?;
        }
        Ok(ids)
    }
}
