//! The stage of a scenario and its notes. Of an adopted scenario only the record of the year changes: the user changes the budget in a
//! duplicate.

use leptos::prelude::*;

use super::Library;
use super::notes::{MAX_NOTES_LENGTH, UnsavedNotes};
use crate::state::notices::{Toast, ToastAction};
use crate::storage::Stage;

impl Library {
    /// Sets the stage of the scenario `id`; the toast can undo it. Whether it could be done; why not has been told.
    #[expect(clippy::must_use_candidate, reason = "the user has been told")]
    pub fn set_stage(self, id: &str, stage: Stage) -> bool {
        let now = self.persistence.now();
        let revised =
            self.revise(id, |one, other| one.stage == other.stage, |saved| Ok(saved.with_stage(stage, now)?));
        self.refresh();
        let Some((before, after)) = revised else { return false };
        if stage != Stage::Adopted {
            return true;
        }
        let name = before.name.clone();
        // Meant for mistakes only: no longer possible when the toast is gone.
        let undo = ToastAction::new(move || {
            if let Err(error) = self.put_revised(&after, &before) {
                self.notices.fail(error);
            }
            self.refresh();
            self.notices.toast.set(None);
        });
        self.notices.show_toast(Toast::Adopted { name, undo });
        true
    }

    /// Sets the notes of the scenario `id`, of which the user has seen `stored` in the store, and gives those that are stored
    /// now: where another tab has changed them since, the user's come after that tab's, once. What cannot be stored is in
    /// `unsaved_notes`. The listing is not refreshed, since the user is typing in it.
    #[expect(clippy::must_use_candidate, reason = "the user has been told")]
    pub fn set_notes(self, id: &str, stored: &str, notes: String) -> String {
        let now = self.persistence.now();
        let (mut seen, mut typed) = (stored.to_owned(), notes);
        let revised = self.revise(
            id,
            |_, _| true,
            |saved| {
                if saved.notes != stored && !saved.notes.is_empty() {
                    typed = [&saved.notes, "\n\n", &typed].concat();
                }
                seen.clone_from(&saved.notes);
                Ok(saved.with_notes(typed.chars().take(MAX_NOTES_LENGTH).collect(), now)?)
            },
        );
        // Why they were not written has been told.
        let stored = revised.map_or(seen, |(_, saved)| saved.notes);
        let unsaved = (stored != typed).then(|| UnsavedNotes { stored: stored.clone(), typed });
        self.unsaved_notes.set(id, unsaved);
        stored
    }

    /// Goes on in a draft that is a duplicate of the open scenario, which is adopted.
    pub fn duplicate_and_edit(self) {
        let Some(name) = untrack(|| self.open.name()) else { return };
        let name = self.autosave.free_name(&name);
        match self.continue_as(&name, false) {
            Ok(toast) => {
                self.dialog.set(None);
                self.notices.show_toast(toast);
            }
            Err(error) => self.notices.fail(error),
        }
    }
}
