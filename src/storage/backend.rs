//! Backends: where the store keeps text under keys.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::error::StoreError;
use model::vec_map::VecMap;

/// Keeps text under keys. A write is done whole or not at all.
pub trait Backend: Send + Sync {
    /// The text under `key`.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    fn read(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Puts `text` under `key`, in place of what is there.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`]; what was there stays.
    fn write(&self, key: &str, text: &str) -> Result<(), StoreError>;

    /// Removes what is under `key`, if anything.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    fn remove(&self, key: &str) -> Result<(), StoreError>;

    /// All keys, in no particular order.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    fn keys(&self) -> Result<Vec<String>, StoreError>;
}

/// Entries in memory: gone when the page is closed.
#[derive(Debug, Default)]
pub struct Memory(Mutex<VecMap<String, String>>);

impl Memory {
    fn entries(&self) -> MutexGuard<'_, VecMap<String, String>> {
        // No operation below can leave the map half done, so that what a panicking thread left is sound.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Backend for Memory {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.entries().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.entries().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.entries().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.entries().keys().cloned().collect())
    }
}
