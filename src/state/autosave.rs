//! Saving: every change of the scenario is saved, and unsaved changes are never replaced.

use std::ops::Deref;

mod leave;

use leptos::prelude::*;

pub use leave::{LeavePermit, LeaveQuestion};

use super::names::{edited_name, numbered};
use super::undo::GivenUp;
use super::{Notice, Notices, OpenScenario, Persistence, Session, Settings, Undo, ViewState};
use crate::storage::{Saved, Store, StoreError};
use files::scenario_file::{ScenarioFile, ScenarioPart, Unresolved, UnresolvedReason};
use model::YearIx;
use model::scenario::Scenario;

/// Saves the open scenario. A handle: copies are the same.
///
/// A scenario that has changes is always saved under a name: the first change after the start state makes one. The views call
/// [`Self::save`] a moment after each change and when the page is hidden.
#[derive(Debug, Clone, Copy)]
pub struct Autosave(&'static AutosaveParts);

/// What [`Autosave`] works with. Never freed: there is one for as long as the page is open.
#[derive(Debug)]
pub struct AutosaveParts {
    pub(super) session: Session,
    pub(super) view: ViewState,
    pub(super) open: OpenScenario,
    pub(super) persistence: Persistence,
    pub(super) settings: Settings,
    pub(super) notices: Notices,
    pub(super) undo: Undo,
    /// Whether there are changes that are not written yet.
    pub unsaved: RwSignal<bool>,
    /// The question whether changes that cannot be saved are given up, while it is asked.
    pub question: RwSignal<Option<LeaveQuestion>>,
    /// Notified when saved scenarios have changed, also in another tab.
    pub saved_changed: Trigger,
}

impl Deref for Autosave {
    type Target = AutosaveParts;

    fn deref(&self) -> &AutosaveParts {
        self.0
    }
}

impl Autosave {
    #[inline(never)]
    pub(super) fn new(
        session: Session,
        view: ViewState,
        open: OpenScenario,
        settings: Settings,
        undo: Undo,
    ) -> Self {
        let Settings { persistence, notices, .. } = settings;
        let (unsaved, question, saved_changed) = (RwSignal::new(false), RwSignal::new(None), Trigger::new());
        Self(Box::leak(Box::new(AutosaveParts {
            session,
            view,
            open,
            persistence,
            settings,
            notices,
            undo,
            unsaved,
            question,
            saved_changed,
        })))
    }

    /// Notes whether there are changes that are not written yet. Tracks the scenario.
    #[must_use]
    pub fn track_changes(self) -> bool {
        let unsaved = self.open.has_unsaved_changes();
        self.unsaved.set(unsaved);
        if !unsaved {
            self.notices.all_saved();
        }
        unsaved
    }

    /// Writes the changes, if there are any. A notice tells why they cannot be saved.
    pub fn save(self) {
        // `try_save` has shown the error as a notice.
        let _ = self.try_save();
    }

    /// Writes the changes, if there are any, and then the history. Where another tab has changed the same scenario, both are
    /// kept. Where there is no space, the histories of all scenarios are given up and the changes are written once more.
    ///
    /// # Errors
    /// Why the changes are not saved. The user has been told.
    pub fn try_save(self) -> Result<(), StoreError> {
        let mut result = Ok(());
        let mut given_up = GivenUp::default();
        if self.has_unsaved_changes() {
            result = self.write();
            if result == Err(StoreError::Full) {
                given_up = self.undo.remove_all_histories();
                if given_up.any {
                    result = self.write();
                }
            }
            match result {
                Ok(()) => self.notices.change_saved(),
                Err(error) => self.notices.show(Notice::NotSaved(error)),
            }
        } else {
            self.notices.all_saved();
        }
        self.unsaved.set(self.has_unsaved_changes());
        self.settings.write_unwritten();
        self.undo.store();
        self.notices.undo_given_up(given_up.names);
        result
    }

    /// Reloads the open scenario as another tab has stored it, unless this tab has unsaved changes: then both versions are
    /// kept.
    pub fn reload_open(self) {
        let Some(open) = self.open.get_now() else { return };
        if self.has_unsaved_changes() {
            return self.save();
        }
        match self.persistence.with(|store| store.get(&open.id)) {
            Ok(saved) if saved == open => {}
            // There are no changes that could be lost.
            Ok(saved) => self.show(saved, LeavePermit::nothing_to_save()),
            Err(StoreError::Deleted) => {
                self.notices.show(Notice::DeletedElsewhere { name: open.name });
                self.open.detach();
            }
            // Cleared with the site's data, perhaps by another page of the host: what is shown would be nowhere. It is
            // written as it was, so that two tabs that both do so do not make two of it.
            Err(StoreError::Missing) => match self.persistence.with(|store| store.put(&open)) {
                Ok(()) => {
                    self.undo.store_again();
                    self.notices.show(Notice::SavedAgain { name: open.name });
                }
                Err(_) => {
                    self.open.mark_not_stored();
                    self.save();
                }
            },
            Err(error) => self.notices.fail(error),
        }
    }

    /// Whether there are changes that are not written yet. Tracks nothing.
    pub(super) fn has_unsaved_changes(self) -> bool {
        untrack(|| self.open.has_unsaved_changes())
    }

    fn write(self) -> Result<(), StoreError> {
        let scenario = self.session.scenario_now();
        let now = self.persistence.now();
        let mut saved = self.to_save(&scenario, now)?;
        // The editor changes only the record of an adopted scenario, and one with unsaved changes cannot be adopted.
        if saved.is_read_only() && !self.open.has_budget_of(&scenario) {
            return Err(StoreError::ReadOnly);
        }
        match self.put_as_open(&saved) {
            Err(StoreError::ChangedElsewhere | StoreError::Deleted) => {
                let name = saved.name.clone();
                saved = saved.beside(self.persistence.new_id()?, self.free_name(&name), now);
                self.persistence.with(|store| store.put(&saved))?;
                self.notices.show(Notice::ChangedElsewhere { name, copy: saved.name.clone() });
            }
            result => result?,
        }
        self.set_open(Some(saved), scenario, Some(now));
        Ok(())
    }

    /// Writes `saved` in place of the open scenario as this tab shows it, or as a new one where none is open.
    pub(super) fn put_as_open(self, saved: &Saved) -> Result<(), StoreError> {
        let shown = self.open.get_now();
        self.persistence.with(|store| match &shown {
            Some(shown) => store.replace(shown, saved),
            None => store.put(saved),
        })
    }

    /// The open scenario with the changes of `scenario`, or a new one.
    pub(super) fn to_save(self, scenario: &Scenario, now: i64) -> Result<Saved, StoreError> {
        let id = if self.open.get_now().is_some() { String::new() } else { self.persistence.new_id()? };
        Ok(self.with_changes(scenario, id, now))
    }

    /// The open scenario with the changes of `scenario`, or a new one with the id `new_id`. Needs no storage.
    pub(super) fn with_changes(self, scenario: &Scenario, new_id: String, now: i64) -> Saved {
        let open = self.open.get_now();
        self.session.municipality(|municipality| {
            let file = ScenarioFile::from_scenario(scenario, municipality);
            let Some(mut saved) = open else {
                let name = self.free_name(&self.first_name());
                return Saved::new(new_id, name, municipality, file, now);
            };
            saved.scenario = file.merged_with(&saved.scenario, municipality);
            if saved.received {
                saved.take_over(self.free_name(&edited_name(&saved.name, self.view)));
            }
            // An adopted budget stays that of its edition.
            if !saved.is_read_only() {
                saved.edition.clone_from(&municipality.edition);
            }
            saved.changed = now;
            saved
        })
    }

    /// What is shown, as it would be saved; `None` in the start state. Needs no storage: nothing is stored under the id of one
    /// that was never saved.
    #[must_use]
    pub fn shown(self) -> Option<Saved> {
        let scenario = self.session.scenario_now();
        let open = self.open.get_now();
        if !self.has_unsaved_changes() && (open.is_some() || scenario == Scenario::default()) {
            return open;
        }
        let now = self.persistence.now();
        Some(self.with_changes(&scenario, self.persistence.new_id().unwrap_or_else(|_| now.to_string()), now))
    }

    /// Replaces the open scenario by `saved`, as it was read from the store. Writes nothing.
    pub(super) fn show(self, saved: Saved, _permit: LeavePermit) {
        let ((scenario, mut entries), recounted) = self.session.municipality(|municipality| {
            (saved.scenario.resolve(municipality), saved.scenario.recounted(municipality))
        });
        entries.extend(saved.misunderstood_fields().map(|field| Unresolved {
            part: ScenarioPart::Unknown,
            key: field.to_owned(),
            year: None,
            reason: UnresolvedReason::NotUnderstood,
        }));
        self.notices.opened(!untrack(|| self.open.is_open(&saved.id)));
        if !entries.is_empty() {
            self.notices.show(Notice::Unresolved { name: saved.name.clone(), entries });
        }
        if !recounted.is_empty() {
            self.notices.show(Notice::Recounted { name: saved.name.clone(), entries: recounted });
        }
        self.replace(Some(saved), scenario);
    }

    /// Replaces the open scenario by the start state.
    pub(super) fn show_start(self, _permit: LeavePermit) {
        self.notices.opened(true);
        self.replace(None, Scenario::default());
    }

    fn replace(self, saved: Option<Saved>, scenario: Scenario) {
        self.unsaved.set(false);
        self.view.asked.set(Vec::new());
        self.view.choosing.set(false);
        batch(|| {
            self.set_open(saved, scenario.clone(), None);
            self.session.set_scenario(scenario);
        });
        self.undo.load();
    }

    /// Notes which scenario is open, that `scenario` is stored in it and, where it was written at `written`, that there is work
    /// in no file.
    pub(super) fn set_open(self, saved: Option<Saved>, scenario: Scenario, written: Option<i64>) {
        let id = saved.as_ref().map(|saved| saved.id.clone());
        self.open.set(saved, scenario);
        self.settings.update_tab_state(|state| state.open = id);
        if let Some(written) = written {
            self.settings.update(|settings| {
                settings.unfiled.get_or_insert_with(|| written.to_string());
            });
        }
    }

    /// The name of a scenario that is made by a change.
    #[must_use]
    pub fn first_name(self) -> String {
        let year = self.session.municipality(|m| YearIx::First.get(&m.years).year);
        (self.view.language.get_untracked().texts().common.new_scenario_name)(year)
    }

    /// A name that no scenario has, near `wanted`.
    #[must_use]
    pub fn free_name(self, wanted: &str) -> String {
        match self.persistence.with(Store::list) {
            Ok(listing) => numbered(wanted, |name| listing.saved.iter().any(|saved| saved.name == name)),
            // Where nothing can be read, nothing can be written either.
            Err(_) => wanted.to_owned(),
        }
    }
}
