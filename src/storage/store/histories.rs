//! Histories of scenarios, for undo: they may go when there is no space, the scenarios may not.

use super::Store;
use crate::storage::error::StoreError;
use crate::storage::keys;
use ::files::saved::Saved;

/// The histories of the scenarios of a store, by the scenario's id.
pub struct Histories<'a>(pub(super) &'a Store);

impl Histories<'_> {
    /// The text of the history of the scenario `id`, as it was last written.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn text(&self, id: &str) -> Result<Option<String>, StoreError> {
        self.0.backend().read(&keys::key(keys::HISTORY, id))
    }

    /// Writes the history of the scenario `id`.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`]; what was there stays.
    pub fn put(&self, id: &str, text: &str) -> Result<(), StoreError> {
        self.0.backend().write(&keys::key(keys::HISTORY, id), text)
    }

    /// The name of the scenario `id`, also of a deleted one; none where it cannot be read.
    #[must_use]
    pub fn name_of_scenario(&self, id: &str) -> Option<String> {
        let read = |prefix| self.0.backend().read(&keys::key(prefix, id)).ok().flatten();
        let text = read(keys::SCENARIO).or_else(|| read(keys::DELETED))?;
        Saved::from_text(&text).ok().map(|saved| saved.name)
    }

    /// Removes the histories of all scenarios, to make space for the scenarios. The ids of the scenarios, with the texts.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn remove_all(&self) -> Result<Vec<(String, String)>, StoreError> {
        let mut removed = Vec::new();
        for id in self.0.names(keys::HISTORY)? {
            if let Some(text) = self.text(&id)? {
                self.0.backend().remove(&keys::key(keys::HISTORY, &id))?;
                removed.push((id, text));
            }
        }
        Ok(removed)
    }
}
