//! Notes that could not be saved whole: they are kept for as long as the page is open.

use leptos::prelude::*;

use crate::storage::Saved;
use model::vec_map::VecMap;

/// Characters of notes that are saved at most: several pages, and far from what fills the storage of a browser.
pub const MAX_NOTES_LENGTH: usize = 20_000;

/// Notes that could not be saved whole: they are too long, or could not be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnsavedNotes {
    /// Those that are stored.
    pub stored: String,
    /// As the user has typed them.
    pub typed: String,
}

/// The notes that could not be saved whole, by the id of the scenario. A handle: copies are the same.
#[derive(Debug, Clone, Copy, Default)]
pub struct AllUnsavedNotes(RwSignal<VecMap<String, UnsavedNotes>>);

impl AllUnsavedNotes {
    /// The notes of the scenario `id`, where they could not be saved whole.
    #[must_use]
    pub fn get(self, id: &str) -> Option<UnsavedNotes> {
        self.0.with_untracked(|all| all.get(&id.to_owned()).cloned())
    }

    /// Whether there are any. Tracks them.
    #[must_use]
    pub fn any(self) -> bool {
        self.0.with(|all| !all.is_empty())
    }

    /// `saved` with its notes as the user has typed them, also where those could not be saved.
    pub(in crate::state) fn in_place(self, mut saved: Saved) -> Saved {
        if let Some(notes) = self.get(&saved.id) {
            saved.notes = notes.typed;
        }
        saved
    }

    pub(super) fn all(self) -> Vec<(String, UnsavedNotes)> {
        self.0.with_untracked(|all| all.iter().map(|(id, notes)| (id.clone(), notes.clone())).collect())
    }

    pub(super) fn set(self, id: &str, notes: Option<UnsavedNotes>) {
        let id = id.to_owned();
        match notes {
            Some(notes) => self.0.update(|all| drop(all.insert(id, notes))),
            None if self.0.with_untracked(|all| all.contains_key(&id)) => {
                self.0.update(|all| drop(all.remove(&id)));
            }
            None => {}
        }
    }
}
