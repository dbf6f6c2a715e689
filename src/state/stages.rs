//! How far a scenario has come, and the notes on it. What is adopted stays as it is: it is changed in a duplicate.

use std::sync::Arc;

use leptos::prelude::*;

use super::Desk;
use super::notice::{Toast, Undo};
use crate::storage::{Saved, Stage, StoreError};
use files::saved::Adopted;

impl Desk {
    /// Puts the scenario `id` at `stage`, with a way back.
    pub fn set_stage(self, id: &str, stage: Stage) {
        let now = self.now();
        let before = self.revise(id, |saved| saved.with_stage(stage, now));
        self.refresh();
        let Some(before) = before.filter(|_| stage == Stage::Adopted) else { return };
        let words = &self.session.language.get_untracked().texts().undo;
        let told = (words.now_adopted)(&before.name);
        // The way back is from a slip of the hand: it goes when the toast does.
        let undo = Undo(Arc::new(move || {
            let put = self.with_store(|store| store.put(&before));
            self.show_revised(put.map(|()| before.clone()));
            self.refresh();
            self.toast.set(None);
        }));
        let way = Some((words.take_back.to_owned(), undo));
        self.toast.set(Some(Toast::Told { words: told, way }));
    }

    /// Notes `notes` on the scenario `id`. The list stands as it stands: the reader is in the middle of it.
    pub fn set_notes(self, id: &str, notes: String) {
        let now = self.now();
        self.revise(id, |saved| saved.with_notes(notes, now));
    }

    /// Goes on in a draft that is a duplicate of the open scenario.
    pub fn duplicate_and_change(self) {
        let Some(open) = self.open.get_untracked() else { return };
        self.save_as(self.free_name(&open.name));
    }

    /// Says that the open scenario is adopted, and offers the way on.
    pub(super) fn say_adopted(self) {
        let words = &self.session.language.get_untracked().texts().undo;
        let name = self.open.with_untracked(|open| open.as_ref().map(|open| open.name.clone()));
        let way = Undo(Arc::new(move || self.duplicate_and_change()));
        let said = (words.stays)(&name.unwrap_or_default());
        self.toast.set(Some(Toast::Told { words: said, way: Some((words.duplicate.to_owned(), way)) }));
    }

    /// Changes what is known of the scenario `id` besides its changes. What it was before; none where it stays as it was.
    fn revise(self, id: &str, change: impl FnOnce(Saved) -> Result<Saved, Adopted>) -> Option<Saved> {
        self.save();
        let before = match self.with_store(|store| store.get(id)) {
            Ok(saved) => saved,
            Err(error) => {
                self.fail(error);
                return None;
            }
        };
        // What is adopted offers no such change; one that comes from elsewhere changes nothing.
        let after = change(before.clone()).ok()?;
        let put = self.with_store(|store| store.put(&after));
        let done = put.is_ok();
        self.show_revised(put.map(|()| after));
        done.then_some(before)
    }

    fn show_revised(self, revised: Result<Saved, StoreError>) {
        match revised {
            Ok(saved) if self.is_open(&saved.id) => {
                self.session.adopted.set(saved.is_read_only());
                self.open.set(Some(saved));
            }
            Ok(_) => {}
            Err(error) => self.fail(error),
        }
    }
}
