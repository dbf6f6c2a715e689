//! The store: scenarios to and from their entries.

mod deleted;
mod files;
mod histories;
mod others;
mod tab_state;

use std::sync::Arc;

use super::backend::{Backend, Memory};
use super::error::StoreError;
use super::keys;
use ::files::saved::Saved;
use ::files::scenario_file::FormatError;
use others::set_aside;

pub use self::files::StoredFiles;
pub use self::histories::Histories;
pub use self::others::Aside;
pub use self::tab_state::TabStates;

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
    /// Shared by all tabs.
    backend: Box<dyn Backend>,
    /// This tab's own.
    session: Box<dyn Backend>,
    /// The key of what is open at this address.
    open_at: String,
    durability: Durability,
}

impl Store {
    /// The store of a new tab over `backend`.
    #[must_use]
    pub fn new(backend: impl Backend + 'static, durability: Durability) -> Self {
        Self::of_tab(Box::new(backend), Box::new(Memory::default()), "/", durability)
    }

    /// The store of a tab: `backend` is shared by all tabs, `session` is its own, and `path` is the path of the program.
    #[must_use]
    pub fn of_tab(
        backend: Box<dyn Backend>,
        session: Box<dyn Backend>,
        path: &str,
        durability: Durability,
    ) -> Self {
        Self(Arc::new(Inner { backend, session, open_at: keys::key(keys::OPEN_AT, path), durability }))
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
        listed(self, keys::SCENARIO, |_| true)
    }

    /// The scenario `id`.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Deleted`], [`StoreError::Unreadable`], [`StoreError::NewerFormat`] or
    /// [`StoreError::Blocked`].
    pub fn get(&self, id: &str) -> Result<Saved, StoreError> {
        read(id, &self.text_of(id)?)
    }

    /// Writes a new scenario.
    ///
    /// # Errors
    /// [`StoreError::ChangedElsewhere`] or [`StoreError::Deleted`] where there is one with its id, or was.
    /// [`StoreError::Full`] or [`StoreError::Blocked`].
    pub fn put(&self, saved: &Saved) -> Result<(), StoreError> {
        write(self, saved, |_| false)
    }

    /// Writes a scenario in place of `before`, which is what the user has seen of it: reading an entry does not make it seen.
    ///
    /// # Errors
    /// [`StoreError::ChangedElsewhere`] or [`StoreError::Deleted`] where another tab has changed or deleted it since: nothing
    /// is overwritten or brought back unasked. The caller writes it under a new id or shows what is there.
    /// [`StoreError::Full`] or [`StoreError::Blocked`]: what was there stays.
    pub fn replace(&self, before: &Saved, after: &Saved) -> Result<(), StoreError> {
        write(self, after, |stored| is_text_of(stored, before))
    }

    /// Whether the scenario is stored as `seen`: no other tab has changed or deleted it.
    #[must_use]
    pub fn is_stored_as(&self, seen: &Saved) -> bool {
        self.text_of(&seen.id).is_ok_and(|stored| is_text_of(&stored, seen))
    }

    /// The municipality files.
    #[must_use]
    pub fn files(&self) -> StoredFiles<'_> {
        StoredFiles(self)
    }

    /// What this tab has open.
    #[must_use]
    pub fn tab_state(&self) -> TabStates<'_> {
        TabStates(self)
    }

    /// The histories of the scenarios, for undo.
    #[must_use]
    pub fn histories(&self) -> Histories<'_> {
        Histories(self)
    }

    fn backend(&self) -> &dyn Backend {
        self.0.backend.as_ref()
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
}

/// Writes `saved` where there is nothing, or something that `may_replace` allows to be replaced.
fn write(store: &Store, saved: &Saved, may_replace: impl FnOnce(&str) -> bool) -> Result<(), StoreError> {
    match store.text_of(&saved.id) {
        Ok(stored) if !may_replace(&stored) => Err(StoreError::ChangedElsewhere),
        Ok(_) | Err(StoreError::Missing) => {
            store.backend().write(&keys::key(keys::SCENARIO, &saved.id), &saved.to_text())
        }
        Err(error) => Err(error),
    }
}

/// What is stored under `prefix`, but for the ids that are not `wanted`.
fn listed(store: &Store, prefix: &str, wanted: impl Fn(&str) -> bool) -> Result<Listing, StoreError> {
    let mut listing = Listing::default();
    for id in store.names(prefix)?.into_iter().filter(|id| wanted(id)) {
        let key = keys::key(prefix, &id);
        let Some(text) = store.backend().read(&key)? else {
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
                let _stays = set_aside(store, &key, &text);
                listing.unread.push(UnreadEntry { id, text, why: FormatError::NotUnderstood });
            }
        }
    }
    Ok(listing)
}

/// Whether `stored` is the text of `seen`. Both are read, since what was read has some values in other places than what was made
/// of it by a change.
fn is_text_of(stored: &str, seen: &Saved) -> bool {
    read(&seen.id, stored) == read(&seen.id, &seen.to_text())
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

/// Whether there is any scenario, also one that cannot be read.
#[must_use]
pub fn has_scenarios(store: &Store) -> bool {
    store.names(keys::SCENARIO).is_ok_and(|names| !names.is_empty())
}
