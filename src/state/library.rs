//! The library: the saved scenarios and the actions on them.

mod deletion;
mod listing;
mod notes;
mod process;
mod save_as;
mod stage;

use leptos::prelude::*;

pub use listing::{KeyFigures, LibraryListing, LibraryRow, MOST_ROWS, MOST_WITHOUT_SEARCH};
pub use notes::{MAX_NOTES_LENGTH, UnsavedNotes};
pub use process::{adopt_open, propose, set_stage_of_open};
pub use save_as::SaveAsPlan;

use deletion::{delete_and_leave, id_now, space_made};
use notes::AllUnsavedNotes;

use super::autosave::{AutosaveParts, LeavePermit};
use super::notices::{Notice, Notices, Toast};
use super::{Autosave, Dialog, MunicipalityFiles, OpenScenario, Persistence, Session, Undo};
use crate::storage::{Saved, StoreError};

/// The saved scenarios. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Library {
    pub(super) session: Session,
    pub(super) open: OpenScenario,
    pub(super) autosave: Autosave,
    pub(super) persistence: Persistence,
    pub(super) notices: Notices,
    pub(super) files: MunicipalityFiles,
    undo: Undo,
    dialog: RwSignal<Option<Dialog>>,
    /// The notes that could not be saved whole.
    pub unsaved_notes: AllUnsavedNotes,
    /// The saved scenarios as they were when [`Self::refresh`] was called.
    pub listing: RwSignal<LibraryListing>,
}

impl Library {
    #[inline(never)]
    pub(super) fn new(
        autosave: Autosave,
        files: MunicipalityFiles,
        dialog: RwSignal<Option<Dialog>>,
    ) -> Self {
        let &AutosaveParts { session, open, persistence, notices, undo, .. } = &*autosave;
        let (listing, unsaved_notes) = (RwSignal::default(), AllUnsavedNotes::default());
        Self { session, open, autosave, persistence, notices, files, undo, dialog, unsaved_notes, listing }
    }

    /// Reads the listing anew.
    pub fn refresh(self) {
        let here = self.session.municipality(|municipality| municipality.id.clone());
        let read = self.persistence.with(|store| LibraryListing::read(store, &here, |id| self.files.has(id)));
        self.listing.set(read.unwrap_or_else(|error| {
            self.notices.fail(error);
            LibraryListing { error: Some(error), ..LibraryListing::default() }
        }));
    }

    /// The key figures of a scenario of the open municipality; none where they cannot be computed.
    #[must_use]
    pub fn figures(self, saved: &Saved) -> Option<KeyFigures> {
        let year = self.autosave.view.year.get_untracked();
        let (scenario, _) = self.session.municipality(|municipality| saved.scenario.resolve(municipality));
        self.session.outcome_of(&scenario).map(|outcome| KeyFigures::new(&outcome, year))
    }

    /// Opens the scenario `id`, and its municipality's file if that is another. Where what is open cannot be saved, the user is
    /// asked first.
    ///
    /// # Errors
    /// Why it is not done. The user has been told or asked, and nothing has changed.
    pub fn open(self, id: &str) -> Result<(), StoreError> {
        let open = move |id: &str, permit| {
            self.open_from_store(id, permit).inspect_err(|error| self.notices.fail(*error))
        };
        let wanted = id.to_owned();
        let permit = self.autosave.leave_open(move |permit| {
            // Why it failed has been told.
            let _ = open(&wanted, permit);
        })?;
        open(id, permit)
    }

    pub(super) fn open_from_store(self, id: &str, mut permit: LeavePermit) -> Result<(), StoreError> {
        let mut saved = self.persistence.with(|store| store.get(id))?;
        if self.session.municipality(|municipality| municipality.id != saved.municipality) {
            permit = self.files.open_for(&saved.municipality, permit)?;
        }
        let edition = self.session.municipality(|municipality| municipality.edition.clone());
        // From now on it is computed with this edition, and comparable with others of it. Adopted scenarios are not changed.
        if saved.edition != edition && !saved.is_read_only() {
            let mut here = saved.clone();
            here.edition = edition;
            if self.persistence.with(|store| store.replace(&saved, &here)).is_ok() {
                saved = here;
            }
        }
        self.autosave.show(saved, permit);
        self.undo.set_baseline_to_current();
        Ok(())
    }

    /// Opens the start state: the next change begins a new scenario. Where the open scenario cannot be saved, the user is asked
    /// first.
    pub fn new_scenario(self) {
        let show = move |permit| {
            self.autosave.show_start(permit);
            self.dialog.set(None);
            self.notices.show_toast(Toast::FromStart);
        };
        if let Ok(permit) = self.autosave.leave_open(show) {
            show(permit);
        }
    }

    /// Renames the scenario `id`, also an adopted one.
    pub fn rename(self, id: &str, name: String) {
        let renamed = self.revise(
            id,
            |one, other| one.name == other.name,
            |mut saved| {
                saved.name = name;
                Ok(saved)
            },
        );
        if renamed.is_some_and(|(_, renamed)| untrack(|| self.open.is_open(&renamed.id))) {
            self.undo.set_baseline_to_current();
        }
        self.refresh();
    }

    /// Duplicates the scenario `id`.
    pub fn duplicate(self, id: &str) {
        let copied = self.save_if_open(id).and_then(|id| {
            let new_id = self.persistence.new_id()?;
            let saved = self.persistence.with(|store| store.get(&id))?;
            let copy = saved.duplicated(new_id, self.autosave.free_name(&saved.name), self.persistence.now());
            self.persistence.with(|store| store.put(&copy))?;
            let name = copy.name;
            let has_record = saved.scenario.has_record();
            Ok(if has_record { Toast::CopiedWithoutRecord(name) } else { Toast::Copied(name) })
        });
        match copied {
            Ok(toast) => self.notices.show_toast(toast),
            Err(error) => self.notices.fail(error),
        }
        self.refresh();
    }

    /// Deletes the scenario `id`; it can be restored. If it was the open one, the start state is opened, and where its changes
    /// cannot be saved, the user is asked first.
    pub fn delete(self, id: &str, name: &str) {
        if !untrack(|| self.open.is_open(id)) {
            return delete_and_leave(self, id, name, None);
        }
        let (deleted, called) = (id.to_owned(), name.to_owned());
        let left =
            self.autosave.leave_open(move |permit| delete_and_leave(self, &deleted, &called, Some(permit)));
        if let Ok(permit) = left {
            delete_and_leave(self, id, name, Some(permit));
        }
    }

    /// Restores a deleted scenario, and opens it if it was the open one, also where another tab has deleted it and it is still shown.
    pub fn restore(self, id: &str, name: &str, was_open: bool) {
        let its = |notice: &Notice| matches!(notice, Notice::DeletedElsewhere { name: of } if of == name);
        let open = was_open || self.notices.list.with_untracked(|list| list.iter().any(its));
        let restored = self.persistence.with(|store| store.restore(id));
        if restored.is_ok() {
            self.notices.remove(its);
        }
        match restored {
            // Where the open scenario cannot be left, the user is asked.
            Ok(()) if !open || self.open(id).is_ok() => {
                self.notices.show_toast(Toast::Restored(name.to_owned()));
            }
            Ok(()) => {}
            Err(error) => self.notices.fail(error),
        }
        self.refresh();
    }

    /// Removes the deleted scenario `shown` for good, unless another tab has restored or changed it since it was shown.
    pub fn forget(self, shown: &Saved) {
        match self.persistence.with(|store| store.forget(shown)) {
            Ok(()) => {
                self.unsaved_notes.set(&shown.id, None);
                space_made(self);
            }
            Err(error) => self.notices.fail(error),
        }
        self.refresh();
    }

    /// Removes the municipality file `name` from the browser.
    pub fn forget_file(self, name: &str) {
        match self.persistence.with(|store| store.files().remove(name)) {
            Ok(()) => space_made(self),
            Err(error) => self.notices.fail(error),
        }
    }

    /// Changes what is known of the scenario `id` besides its changes. What it was before and what it is now; none where it stays
    /// as it was, of which the user has been told.
    ///
    /// `same` tells whether two versions agree in what is changed: where another tab has changed just that since it was shown, the
    /// user has to see it first.
    fn revise(
        self,
        id: &str,
        same: impl Fn(&Saved, &Saved) -> bool,
        change: impl FnOnce(Saved) -> Result<Saved, StoreError>,
    ) -> Option<(Saved, Saved)> {
        let listed = self.listing.with_untracked(|listing| {
            let rows = listing.here.iter().chain(&listing.elsewhere);
            rows.map(|row| &row.saved).find(|saved| saved.id == id).cloned()
        });
        let open = self.open.get_now().filter(|open| open.id == id);
        let shown: Vec<Saved> = listed.into_iter().chain(open).collect();
        let revised = self.save_if_open(id).and_then(|id| {
            let before = self.persistence.with(|store| store.get(&id))?;
            if !shown.is_empty() && !shown.iter().any(|shown| same(shown, &before)) {
                return Err(StoreError::ChangedElsewhere);
            }
            let after = change(before.clone())?;
            self.put_revised(&before, &after)?;
            Ok((before, after))
        });
        revised.inspect_err(|error| self.notices.fail(*error)).ok()
    }

    /// Saves the scenario `id` if it is the open one, and takes over what another tab has made of it, so that this is not
    /// overwritten at the next change. The id under which what the user sees is saved now.
    fn save_if_open(self, id: &str) -> Result<String, StoreError> {
        let was_open = untrack(|| self.open.is_open(id));
        if was_open {
            self.autosave.try_save()?;
            self.autosave.reload_open();
        }
        Ok(id_now(self, id, was_open))
    }

    /// Writes `after`, which differs from `before` in other things than its changes.
    fn put_revised(self, before: &Saved, after: &Saved) -> Result<(), StoreError> {
        self.persistence.with(|store| store.replace(before, after))?;
        if untrack(|| self.open.is_open(&after.id)) {
            let scenario = self.session.scenario_now();
            self.autosave.set_open(Some(after.clone()), scenario, None);
        }
        Ok(())
    }
}
