//! Municipality files, as they were opened.

use super::Store;
use crate::storage::error::StoreError;
use crate::storage::keys;

/// The municipality files of a store, by name.
pub struct StoredFiles<'a>(pub(super) &'a Store);

impl StoredFiles<'_> {
    /// Stores a municipality file as it was opened, in place of one with the same name.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`]; what was there stays.
    pub fn put(&self, name: &str, text: &str) -> Result<(), StoreError> {
        self.0.backend().write(&keys::key(keys::FILE, name), text)
    }

    /// The text of the municipality file `name`.
    ///
    /// # Errors
    /// [`StoreError::Missing`] or [`StoreError::Blocked`].
    pub fn text(&self, name: &str) -> Result<String, StoreError> {
        self.0.backend().read(&keys::key(keys::FILE, name))?.ok_or(StoreError::Missing)
    }

    /// The names of the municipality files, in order.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn names(&self) -> Result<Vec<String>, StoreError> {
        let mut names = self.0.names(keys::FILE)?;
        names.sort();
        Ok(names)
    }

    /// Removes the municipality file `name`.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.0.backend().remove(&keys::key(keys::FILE, name))
    }
}
