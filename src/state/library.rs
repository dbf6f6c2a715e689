//! The library: the saved scenarios and the actions on them.

mod save_as;
mod stage;

use leptos::prelude::*;
use rust_decimal::Decimal;

pub use save_as::SaveAsPlan;

use super::autosave::{AutosaveParts, LeavePermit};
use super::notices::{Notices, Toast, ToastAction};
use super::{Autosave, Dialog, MunicipalityFiles, OpenScenario, Persistence, Session, Undo};
use crate::storage::{Aside, Saved, StoreError, UnreadEntry};
use model::YearIx;
use model::outcome::Outcome;
use model::rows::RevenueRow;

/// All saved scenarios.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LibraryListing {
    /// Those of the open municipality, last changed first.
    pub here: Vec<LibraryRow>,
    /// Those of other municipalities.
    pub elsewhere: Vec<LibraryRow>,
    /// Those that were deleted.
    pub deleted: Vec<Saved>,
    /// Those that a later version of the program wrote.
    pub unread: Vec<UnreadEntry>,
    /// Texts that could not be read, unchanged.
    pub aside: Vec<Aside>,
}

/// A saved scenario in the listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LibraryRow {
    /// The scenario.
    pub saved: Saved,
    /// Whether its municipality's file is available.
    pub openable: bool,
}

/// Key figures of the year in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyFigures {
    /// Municipal grant, kronor.
    pub grant: Decimal,
    /// Result, kronor.
    pub result: Decimal,
    /// Result in per cent of tax and general grants.
    pub result_share: Decimal,
    /// Tax rate, kronor per 100 kronor.
    pub tax_rate: Decimal,
    /// Tax per inhabitant, kronor.
    pub tax_per_inhabitant: Decimal,
}

/// The greatest number of rows that are shown at once: building a thousand rows would take seconds.
pub const MOST_ROWS: usize = 40;

impl LibraryListing {
    /// The first of the open municipality's scenarios that have `wanted` in their name or notes, and how many have.
    #[must_use]
    pub fn find(&self, wanted: &str) -> (Vec<LibraryRow>, usize) {
        let wanted = wanted.trim().to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&wanted);
        let mut found =
            self.here.iter().filter(|LibraryRow { saved, .. }| has(&saved.name) || has(&saved.notes));
        let first: Vec<LibraryRow> = found.by_ref().take(MOST_ROWS).cloned().collect();
        let all = first.len().saturating_add(found.count());
        (first, all)
    }
}

impl KeyFigures {
    fn new(outcome: &Outcome, year: YearIx) -> Self {
        let year = outcome.year(year);
        let value = |id| outcome.value(id);
        Self {
            grant: value(year.now.pool),
            result: value(year.result),
            result_share: value(year.result_share),
            tax_rate: value(year.now[RevenueRow::TaxRate]),
            tax_per_inhabitant: value(year.tax_per_inhabitant),
        }
    }
}

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
        let listing = RwSignal::default();
        Self { session, open, autosave, persistence, notices, files, undo, dialog, listing }
    }

    /// Reads the listing anew.
    pub fn refresh(self) {
        let read = self.persistence.with(|store| {
            Ok((store.list()?.last_changed_first(), store.deleted()?.last_changed_first(), store.aside()?))
        });
        let (listing, deleted, aside) = match read {
            Ok(read) => read,
            Err(error) => return self.notices.fail(error),
        };
        let here = self.session.municipality(|municipality| municipality.id.clone());
        let (own, others): (Vec<_>, Vec<_>) =
            listing.saved.into_iter().partition(|saved: &Saved| saved.municipality == here);
        self.listing.set(LibraryListing {
            here: own.into_iter().map(|saved| LibraryRow { saved, openable: true }).collect(),
            elsewhere: others
                .into_iter()
                .map(|saved| LibraryRow { openable: self.files.has(&saved.municipality), saved })
                .collect(),
            deleted: deleted.saved,
            // What was set aside just now is listed as such.
            unread: listing
                .unread
                .into_iter()
                .chain(deleted.unread)
                .filter(|entry| entry.why != files::scenario_file::FormatError::NotUnderstood)
                .collect(),
            aside,
        });
    }

    /// The key figures of a scenario of the open municipality; none where they cannot be computed.
    #[must_use]
    pub fn figures(self, saved: &Saved) -> Option<KeyFigures> {
        let year = self.autosave.view.year.get_untracked();
        let (scenario, _) = self.session.municipality(|municipality| saved.scenario.resolve(municipality));
        self.session.outcome_of(&scenario).map(|outcome| KeyFigures::new(&outcome, year))
    }

    /// Opens the scenario `id`, and its municipality's file if that is another. What is open stays where it cannot be saved.
    ///
    /// # Errors
    /// Why it could not be done. The user has been told, and nothing has changed.
    pub fn open(self, id: &str) -> Result<(), StoreError> {
        let permit = self.autosave.leave_open()?;
        self.open_from_store(id, permit).inspect_err(|error| self.notices.fail(*error))
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

    /// Opens the start state: the next change begins a new scenario. The open scenario stays open if it cannot be saved.
    pub fn new_scenario(self) {
        let Ok(permit) = self.autosave.leave_open() else { return };
        self.autosave.show_start(permit);
        self.dialog.set(None);
        self.notices.show_toast(Toast::FromStart);
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
            Ok(copy.name)
        });
        match copied {
            Ok(name) => self.notices.show_toast(Toast::Copied(name)),
            Err(error) => self.notices.fail(error),
        }
        self.refresh();
    }

    /// Deletes the scenario `id`; it can be restored. If it was the open one, the start state is opened.
    pub fn delete(self, id: &str, name: &str) {
        let was_open = untrack(|| self.open.is_open(id));
        // Changes that cannot be saved are deleted, too; a notice says that they could not be saved.
        self.autosave.save();
        let id = self.id_now(id, was_open);
        match self.persistence.with(|store| store.delete(&id)) {
            Ok(()) => {
                if was_open {
                    self.autosave.show_start(LeavePermit::nothing_to_save());
                }
                let deleted = name.to_owned();
                let undo = ToastAction::new(move || self.restore(&id, &deleted, was_open));
                self.notices.show_toast(Toast::Deleted { name: name.to_owned(), undo });
            }
            Err(error) => self.notices.fail(error),
        }
        self.refresh();
    }

    /// Restores a deleted scenario, and opens it if it was the open one.
    pub fn restore(self, id: &str, name: &str, open: bool) {
        match self.persistence.with(|store| store.restore(id)) {
            // Where the open scenario cannot be left, a notice says why.
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
        if let Err(error) = self.persistence.with(|store| store.forget(shown)) {
            self.notices.fail(error);
        }
        // There may be space now for what could not be saved.
        self.autosave.save();
        self.refresh();
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
        Ok(self.id_now(id, was_open))
    }

    /// The id of the scenario that was called by `id`: saving the open one may have made a copy, where another tab has changed it.
    fn id_now(self, id: &str, was_open: bool) -> String {
        let open = if was_open { untrack(|| self.open.id()) } else { None };
        open.unwrap_or_else(|| id.to_owned())
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
