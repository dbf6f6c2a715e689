//! The stage of a scenario and its notes. An adopted scenario is read-only: the user changes a duplicate.

use leptos::prelude::*;

use super::Library;
use crate::state::notices::{Notice, Toast, ToastAction};
use crate::storage::Stage;

impl Library {
    /// Sets the stage of the scenario `id`; the toast can undo it.
    pub fn set_stage(self, id: &str, stage: Stage) {
        let now = self.persistence.now();
        let revised =
            self.revise(id, |one, other| one.stage == other.stage, |saved| Ok(saved.with_stage(stage, now)?));
        self.refresh();
        let Some((before, after)) = revised.filter(|_| stage == Stage::Adopted) else { return };
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
    }

    /// Sets the notes of the scenario `id`, which were shown as `shown`, and gives them as they are now: where another tab has
    /// changed them since, the user's come after that tab's. The listing is not refreshed, since the user is typing in it.
    pub fn set_notes(self, id: &str, shown: &str, notes: String) -> String {
        let now = self.persistence.now();
        let revised = self.revise(
            id,
            |_, _| true,
            |saved| {
                let theirs = Some(&saved.notes).filter(|theirs| **theirs != shown && !theirs.is_empty());
                let both = theirs.map_or_else(|| notes.clone(), |theirs| [theirs, "\n\n", &notes].concat());
                Ok(saved.with_notes(both, now)?)
            },
        );
        // Why they were not written has been told.
        revised.map_or(notes, |(_, saved)| saved.notes)
    }

    /// Goes on in a draft that is a duplicate of the open scenario, which is adopted.
    pub fn duplicate_and_edit(self) {
        let Some(name) = untrack(|| self.open.name()) else { return };
        let name = self.autosave.free_name(&name);
        match self.continue_as(&name, false) {
            Ok(()) => {
                self.dialog.set(None);
                self.notices.show_toast(Toast::SavedAs { name, put_back: None });
            }
            Err(error) => self.notices.show(Notice::NotSaved(error)),
        }
    }
}
