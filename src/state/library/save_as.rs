//! "Save as": the changes go to the new name only.
//!
//! Every change is saved when it is made, so the open scenario already contains it when the user enters a name. The changes
//! since it was opened or named are therefore removed from it again.

use leptos::prelude::*;

use super::Library;
use crate::state::autosave::LeavePermit;
use crate::state::notices::{PutBack, Toast, ToastAction};
use crate::state::undo::{Baseline, History};
use crate::storage::{Saved, StoreError};
use files::scenario_file::ScenarioFile;
use model::follow_up::YearRecord;
use model::scenario::Scenario;

/// What becomes of the open scenario when it is saved under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveAsPlan {
    /// It gets the name: the user has not named it yet.
    Name,
    /// It stays as it is, under the name that it has.
    Keep(String),
    /// It becomes again what it was when the user opened or named it.
    PutBack(String),
}

impl Library {
    /// What becomes of the open scenario when it is saved under a name.
    #[must_use]
    pub fn save_as_plan(self) -> SaveAsPlan {
        self.plan().0
    }

    /// What becomes of the open scenario, and what it is put back to.
    fn plan(self) -> (SaveAsPlan, Scenario) {
        let now = self.session.scenario_now();
        let Some(open) = self.open.get_now() else { return (SaveAsPlan::Name, now) };
        match self.undo.history().baseline() {
            Some(Baseline::Unnamed) if !open.is_read_only() => (SaveAsPlan::Name, now),
            Some(Baseline::As(baseline)) if **baseline != now && !open.is_read_only() => {
                (SaveAsPlan::PutBack(open.name), Scenario::clone(baseline))
            }
            Some(Baseline::Unnamed | Baseline::As(_)) | None => (SaveAsPlan::Keep(open.name), now),
        }
    }

    /// Saves what is open under `name`, and goes on in it.
    pub fn save_as(self, name: String) {
        // Changes that cannot be saved under the old name may still be saved under the new one.
        self.autosave.save();
        match self.saved_as(name) {
            Ok(toast) => {
                self.dialog.set(None);
                self.notices.show_toast(toast);
            }
            Err(error) => self.notices.fail(error),
        }
    }

    fn saved_as(self, name: String) -> Result<Toast, StoreError> {
        let (plan, baseline) = self.plan();
        let history = self.undo.history();
        let scenario = self.session.scenario_now();
        let old = self.open.get_now();
        let toast = self.continue_as(&name, plan == SaveAsPlan::Name)?;
        let (SaveAsPlan::PutBack(_), Some(old)) = (plan, old) else { return Ok(toast) };
        // The new scenario has all changes. Where the old one cannot be reset, it keeps them, too.
        let Ok(back) = self.put_back(&old, &baseline) else { return Ok(Toast::InBoth(old.name)) };
        self.undo.store_for(&old.id, &history.clone().bridged(&scenario, &baseline));
        let old_name = old.name.clone();
        let keep_in_both = ToastAction::new(move || self.keep_in_both(&old, &back, &history));
        Ok(Toast::SavedAs { name, put_back: Some(PutBack { name: old_name, keep_in_both }) })
    }

    /// Saves what is open under `name` and goes on in it: the open scenario is renamed, or else duplicated. The toast that says so.
    pub(super) fn continue_as(self, name: &str, rename: bool) -> Result<Toast, StoreError> {
        let (now, mut scenario) = (self.persistence.now(), self.session.scenario_now());
        let mut toast = Toast::SavedAs { name: name.to_owned(), put_back: None };
        let mut saved = self.autosave.to_save(&scenario, now)?;
        let renamed = rename.then(|| {
            name.clone_into(&mut saved.name);
            self.autosave.put_as_open(&saved)
        });
        match renamed {
            // What another tab has made of it stays there under its name.
            Some(Err(StoreError::ChangedElsewhere | StoreError::Deleted)) | None => {
                saved = saved.duplicated(self.persistence.new_id()?, name.to_owned(), now);
                self.persistence.with(|store| store.put(&saved))?;
                if scenario.record != YearRecord::default() {
                    toast = Toast::CopiedWithoutRecord(name.to_owned());
                    scenario.record = YearRecord::default();
                    self.session.set_scenario(scenario.clone());
                    self.undo.drop_record();
                }
            }
            Some(result) => result?,
        }
        self.autosave.set_open(Some(saved), scenario, Some(now));
        self.autosave.unsaved.set(false);
        self.notices.change_saved();
        self.undo.set_baseline_to_current();
        Ok(toast)
    }

    /// Resets `old` to what it was when the user opened or named it.
    fn put_back(self, old: &Saved, baseline: &Scenario) -> Result<Saved, StoreError> {
        let mut back = old.clone();
        back.scenario = self.session.municipality(|municipality| {
            ScenarioFile::from_scenario(baseline, municipality).merged_with(&old.scenario, municipality)
        });
        self.persistence.with(|store| store.replace(old, &back)).map(|()| back)
    }

    /// Restores `old`, which was reset to `back`, with its changes.
    fn keep_in_both(self, old: &Saved, back: &Saved, history: &History) {
        let restore = {
            let (old, back, history) = (old.clone(), back.clone(), history.clone());
            move |permit| restore_changes(self, &old, &back, &history, Some(permit))
        };
        // Where it is open again, it is replaced on the screen, too.
        if untrack(|| self.open.is_open(&old.id)) {
            if let Ok(permit) = self.autosave.leave_open(restore.clone()) {
                restore(permit);
            }
        } else {
            restore_changes(self, old, back, history, None);
        }
    }
}

/// Restores `old`, which was reset to `back`, and shows it if there is a permit.
fn restore_changes(
    library: Library,
    old: &Saved,
    back: &Saved,
    history: &History,
    permit: Option<LeavePermit>,
) {
    match library.persistence.with(|store| store.replace(back, old)) {
        Ok(()) => {
            library.undo.store_for(&old.id, history);
            if let Some(permit) = permit {
                library.autosave.show(old.clone(), permit);
            }
            library.notices.show_toast(Toast::InBoth(old.name.clone()));
        }
        Err(error) => library.notices.fail(error),
    }
    library.autosave.saved_changed.notify();
}
