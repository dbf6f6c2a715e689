//! The store: scenarios to and from their entries.

mod deleted;
mod files;
mod histories;
mod others;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::backend::{Backend, Memory};
use super::error::StoreError;
use super::keys;
use ::files::saved::Saved;
use ::files::scenario_file::FormatError;
use model::vec_map::VecMap;

pub use self::files::StoredFiles;
pub use self::histories::Histories;
pub use self::others::Aside;

/// How long the store keeps what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// Until the user or the browser clears it.
    Persistent,
    /// Until the page is closed: the user has to be told.
    UntilClosed,
}

/// What was found under one prefix.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// What could be read, in no particular order.
    pub saved: Vec<Saved>,
    /// What could not.
    pub unread: Vec<UnreadEntry>,
}

impl Listing {
    /// The same, last changed first.
    #[must_use]
    pub fn last_changed_first(mut self) -> Self {
        self.saved.sort_by(|a, b| b.changed.cmp(&a.changed).then_with(|| a.id.cmp(&b.id)));
        self
    }
}

/// An entry that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadEntry {
    /// The id that it was kept under.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Why: what a later version of the program wrote stands untouched, anything else is set aside ([`Store::aside`]).
    pub why: FormatError,
}

/// The store. A clone is the same store.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    backend: Box<dyn Backend>,
    durability: Durability,
    /// Scenarios as this tab last opened or wrote them, so that it can tell when another tab has changed one.
    seen: Mutex<VecMap<String, String>>,
}

impl Store {
    /// A store over `backend`.
    #[must_use]
    pub fn new(backend: impl Backend + 'static, durability: Durability) -> Self {
        Self(Arc::new(Inner { backend: Box::new(backend), durability, seen: Mutex::default() }))
    }

    /// A store that is gone when the page is closed.
    #[must_use]
    pub fn in_memory() -> Self {
        Self::new(Memory::default(), Durability::UntilClosed)
    }

    /// How long the store keeps what is written.
    #[must_use]
    pub fn durability(&self) -> Durability {
        self.0.durability
    }

    /// An id that no scenario has. `now` is the time in milliseconds; a clock set back does no harm.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn new_id(&self, now: i64) -> Result<String, StoreError> {
        let taken = |id: &str| -> Result<bool, StoreError> {
            let key = |prefix| keys::key(prefix, id);
            Ok(self.backend().read(&key(keys::SCENARIO))?.is_some()
                || self.backend().read(&key(keys::DELETED))?.is_some())
        };
        let mut id = now.to_string();
        let mut number = 1_u32;
        while taken(&id)? {
            number = number.saturating_add(1);
            id = format!("{now}-{number}");
        }
        Ok(id)
    }

    /// All scenarios but the deleted.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn list(&self) -> Result<Listing, StoreError> {
        self.listed(keys::SCENARIO, |_| true)
    }

    /// Opens the scenario `id`: from now on this tab may write what it has read.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Deleted`], [`StoreError::Unreadable`], [`StoreError::NewerFormat`] or
    /// [`StoreError::Blocked`].
    pub fn get(&self, id: &str) -> Result<Saved, StoreError> {
        let text = self.text_of(id)?;
        let saved = read(id, &text)?;
        self.seen().insert(id.to_owned(), text);
        Ok(saved)
    }

    /// Reads the scenario `id` without opening it.
    ///
    /// # Errors
    /// As [`Self::get`].
    pub fn peek(&self, id: &str) -> Result<Saved, StoreError> {
        read(id, &self.text_of(id)?)
    }

    /// Writes a scenario that is new, or that this tab has opened and no other has changed since.
    ///
    /// # Errors
    /// [`StoreError::ChangedElsewhere`] or [`StoreError::Deleted`]: nothing is overwritten or brought back unasked; the
    /// caller writes it under a new id or opens what is there. [`StoreError::Full`], [`StoreError::Blocked`]: what was there
    /// stays.
    pub fn put(&self, saved: &Saved) -> Result<(), StoreError> {
        match self.text_of(&saved.id) {
            Ok(stored) if self.seen().get(&saved.id) != Some(&stored) => {
                return Err(StoreError::ChangedElsewhere);
            }
            Ok(_) | Err(StoreError::Missing) => {}
            Err(error) => return Err(error),
        }
        self.write(saved)
    }

    /// The municipality files.
    #[must_use]
    pub fn files(&self) -> StoredFiles<'_> {
        StoredFiles(self)
    }

    /// The histories of the scenarios, for undo.
    #[must_use]
    pub fn histories(&self) -> Histories<'_> {
        Histories(self)
    }

    fn backend(&self) -> &dyn Backend {
        self.0.backend.as_ref()
    }

    fn seen(&self) -> MutexGuard<'_, VecMap<String, String>> {
        self.0.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The names of what begins with `prefix`.
    fn names(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let name = |key: &String| key.strip_prefix(prefix).map(str::to_owned);
        Ok(self.backend().keys()?.iter().filter_map(name).collect())
    }

    /// The text of the scenario `id` as it lies there, whoever wrote it.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Deleted`] or [`StoreError::Blocked`].
    pub fn text_of(&self, id: &str) -> Result<String, StoreError> {
        if let Some(text) = self.backend().read(&keys::key(keys::SCENARIO, id))? {
            return Ok(text);
        }
        let deleted = self.backend().read(&keys::key(keys::DELETED, id))?.is_some();
        Err(if deleted { StoreError::Deleted } else { StoreError::Missing })
    }

    fn write(&self, saved: &Saved) -> Result<(), StoreError> {
        let text = saved.to_text();
        self.backend().write(&keys::key(keys::SCENARIO, &saved.id), &text)?;
        self.seen().insert(saved.id.clone(), text);
        Ok(())
    }

    fn listed(&self, prefix: &str, wanted: impl Fn(&str) -> bool) -> Result<Listing, StoreError> {
        let mut listing = Listing::default();
        for id in self.names(prefix)?.into_iter().filter(|id| wanted(id)) {
            let key = keys::key(prefix, &id);
            let Some(text) = self.backend().read(&key)? else {
                continue;
            };
            match read(&id, &text) {
                Ok(saved) => listing.saved.push(saved),
                Err(StoreError::NewerFormat(format)) => {
                    listing.unread.push(UnreadEntry { id, text, why: FormatError::NewerFormat(format) });
                }
                Err(
                    StoreError::Unreadable
                    | StoreError::Full
                    | StoreError::Blocked
                    | StoreError::Missing
                    | StoreError::ChangedElsewhere
                    | StoreError::ReadOnly
                    | StoreError::Deleted,
                ) => {
                    // Where there is no space to set it aside it stays where it is, and is met again.
                    let _stays = self.set_aside(&key, &text);
                    listing.unread.push(UnreadEntry { id, text, why: FormatError::NotUnderstood });
                }
            }
        }
        Ok(listing)
    }
}

/// A scenario from its entry. The key says which id it has, even where the text was copied by hand.
fn read(id: &str, text: &str) -> Result<Saved, StoreError> {
    match Saved::from_text(text) {
        Ok(mut saved) => {
            id.clone_into(&mut saved.id);
            Ok(saved)
        }
        Err(FormatError::NewerFormat(format)) => Err(StoreError::NewerFormat(format)),
        Err(FormatError::NotUnderstood) => Err(StoreError::Unreadable),
    }
}
