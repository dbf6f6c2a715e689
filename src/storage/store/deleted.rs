//! Deleting and restoring: entries move between two prefixes.

use super::{Listing, Store, is_text_of, listed};
use crate::storage::backend::Backend;
use crate::storage::error::StoreError;
use crate::storage::keys;
use ::files::saved::Saved;

impl Store {
    /// The deleted scenarios.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn deleted(&self) -> Result<Listing, StoreError> {
        let live = self.names(keys::SCENARIO)?;
        // An entry that is in both places was being moved when the tab was closed: it counts as not deleted.
        listed(self, keys::DELETED, |id| !live.iter().any(|one| one == id))
    }

    /// Moves the scenario `id` to the deleted ones.
    ///
    /// # Errors
    /// [`StoreError::Missing`] or [`StoreError::Blocked`].
    pub fn delete(&self, id: &str) -> Result<(), StoreError> {
        let from = keys::key(keys::SCENARIO, id);
        let text = self.backend().read(&from)?.ok_or(StoreError::Missing)?;
        relocate(self.backend(), &from, &keys::key(keys::DELETED, id), &text)
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

    /// Removes the deleted scenario `seen` for good, as the user has seen it.
    ///
    /// # Errors
    /// [`StoreError::ChangedElsewhere`] where another tab has restored or changed it since. [`StoreError::Blocked`].
    pub fn forget(&self, seen: &Saved) -> Result<(), StoreError> {
        let key = keys::key(keys::DELETED, &seen.id);
        let is_back = self.backend().read(&keys::key(keys::SCENARIO, &seen.id))?.is_some();
        let is_as_seen = self.backend().read(&key)?.is_none_or(|text| is_text_of(&text, seen));
        if is_back || !is_as_seen {
            return Err(StoreError::ChangedElsewhere);
        }
        self.backend().remove(&key)?;
        self.backend().remove(&keys::key(keys::HISTORY, &seen.id))
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
