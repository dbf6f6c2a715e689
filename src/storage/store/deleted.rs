//! Deleting and restoring: entries move between two prefixes.

use super::{Listing, Store};
use crate::storage::backend::Backend;
use crate::storage::error::StoreError;
use crate::storage::keys;

impl Store {
    /// The deleted scenarios.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn deleted(&self) -> Result<Listing, StoreError> {
        let live = self.names(keys::SCENARIO)?;
        // An entry that is in both places was being moved when the tab was closed: it counts as not deleted.
        self.listed(keys::DELETED, |id| !live.iter().any(|one| one == id))
    }

    /// Moves the scenario `id` to the deleted ones.
    ///
    /// # Errors
    /// [`StoreError::Missing`] or [`StoreError::Blocked`].
    pub fn delete(&self, id: &str) -> Result<(), StoreError> {
        let from = keys::key(keys::SCENARIO, id);
        let text = self.backend().read(&from)?.ok_or(StoreError::Missing)?;
        relocate(self.backend(), &from, &keys::key(keys::DELETED, id), &text)?;
        self.seen().remove(id);
        Ok(())
    }

    /// Moves the deleted scenario `id` back.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Full`], [`StoreError::Blocked`], or [`StoreError::ChangedElsewhere`] when
    /// there is another scenario in its place.
    pub fn restore(&self, id: &str) -> Result<(), StoreError> {
        let (from, to) = (keys::key(keys::DELETED, id), keys::key(keys::SCENARIO, id));
        let text = self.backend().read(&from)?.ok_or(StoreError::Missing)?;
        match self.backend().read(&to)? {
            Some(live) if live != text => Err(StoreError::ChangedElsewhere),
            Some(_) => self.backend().remove(&from),
            None => relocate(self.backend(), &from, &to, &text),
        }
    }

    /// Removes the deleted scenario `id` for good.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn forget(&self, id: &str) -> Result<(), StoreError> {
        self.backend().remove(&keys::key(keys::DELETED, id))?;
        self.backend().remove(&keys::key(keys::HISTORY, id))
    }
}

/// Moves an entry. The new is written before the old is removed, so that a closed tab leaves at least one of them.
fn relocate(backend: &dyn Backend, from: &str, to: &str, text: &str) -> Result<(), StoreError> {
    match backend.write(to, text) {
        Ok(()) => backend.remove(from),
        // Full storage has no space for both, but deleting must still be possible.
        Err(StoreError::Full) => {
            backend.remove(from)?;
            backend.write(to, text).or_else(|error| {
                backend.write(from, text)?;
                Err(error)
            })
        }
        Err(error) => Err(error),
    }
}
