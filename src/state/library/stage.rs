//! The stage of a scenario and the notes on it. What is adopted stays as it is: it is changed in a duplicate.

use leptos::prelude::*;

use super::Library;
use crate::state::notices::{Notice, Toast, ToastAction};
use crate::storage::Stage;

impl Library {
    /// Puts the scenario `id` at `stage`, with a way back.
    pub fn set_stage(self, id: &str, stage: Stage) {
        let now = self.persistence.now();
        let before = self.revise(id, |saved| Ok(saved.with_stage(stage, now)?));
        self.refresh();
        let Some(before) = before.filter(|_| stage == Stage::Adopted) else { return };
        let name = before.name.clone();
        // The way back is from a slip of the hand: it goes when the toast does.
        let undo = ToastAction::new(move || {
            if let Err(error) = self.put_revised(before.clone()) {
                self.notices.fail(error);
            }
            self.refresh();
            self.notices.toast.set(None);
        });
        self.notices.say(Toast::Adopted { name, undo });
    }

    /// Writes `notes` on the scenario `id`. The listing is not read anew: the reader is in the middle of it.
    pub fn set_notes(self, id: &str, notes: String) {
        let now = self.persistence.now();
        // Why they were not written has been told.
        let _before = self.revise(id, |saved| Ok(saved.with_notes(notes, now)?));
    }

    /// Goes on in a draft that is a duplicate of the open scenario, which is adopted.
    pub fn duplicate_and_edit(self) {
        let Some(name) = untrack(|| self.open.name()) else { return };
        let name = self.autosave.free_name(&name);
        match self.continue_as(&name, false) {
            Ok(()) => {
                self.dialog.set(None);
                self.notices.say(Toast::SavedAs { name, put_back: None });
            }
            Err(error) => self.notices.show(Notice::NotSaved(error)),
        }
    }
}
