//! Saving what is open under a name: what has been changed goes to the new name, and to no other.
//!
//! Every change is saved as it is made, so that the open scenario has it already when the reader gives a name. What has been
//! changed since it was opened, or since it got its own name, is therefore taken out of it again.

use std::sync::Arc;

use leptos::prelude::*;

use super::Desk;
use super::notice::{Toast, Undo};
use super::undo::history::{Begun, History};
use crate::storage::{Saved, StoreError};
use files::scenario_file::ScenarioFile;
use model::scenario::Scenario;

/// What becomes of the open scenario when it is saved under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhatIsOpen {
    /// It gets the name: it has none of the reader's yet.
    IsNamed,
    /// It stays as it is, under the name it has.
    Stays(String),
    /// It becomes again what it was when the reader opened it or named it.
    IsPutBack(String),
}

impl Desk {
    /// What becomes of the open scenario when it is saved under a name.
    #[must_use]
    pub fn when_saved_as(self) -> WhatIsOpen {
        self.outlook().0
    }

    /// What becomes of it, and what it is put back to.
    fn outlook(self) -> (WhatIsOpen, Scenario) {
        let now = self.session.scenario_now();
        let Some(open) = self.open.get_untracked() else { return (WhatIsOpen::IsNamed, now) };
        match self.history().begun() {
            Some(Begun::Unnamed) if !open.is_read_only() => (WhatIsOpen::IsNamed, now),
            Some(Begun::As(begun)) if *begun != now && !open.is_read_only() => {
                (WhatIsOpen::IsPutBack(open.name), begun.clone())
            }
            _ => (WhatIsOpen::Stays(open.name), now),
        }
    }

    /// Saves what is open under `name`, and goes on in it.
    pub fn save_as(self, name: String) {
        self.save();
        match self.saved_as(name) {
            Ok(toast) => {
                self.dialog.set(None);
                self.toast.set(Some(toast));
            }
            Err(error) => self.settle(Err(error)),
        }
    }

    fn saved_as(self, name: String) -> Result<Toast, StoreError> {
        let (outlook, begun) = self.outlook();
        let history = self.history();
        let (now, scenario) = (self.now(), self.session.scenario_now());
        let old = self.open.get_untracked();
        let mut saved = self.written(&scenario, now)?;
        if outlook == WhatIsOpen::IsNamed {
            saved.name.clone_from(&name);
        } else {
            saved = saved.duplicated(self.new_id()?, name.clone(), now);
        }
        self.with_store(|store| store.put(&saved))?;
        self.go_on_in(saved, scenario.clone());
        let words = &self.session.language.get_untracked().texts().undo;
        let toast = Toast::told((words.saved_as)(&name));
        let (WhatIsOpen::IsPutBack(_), Some(old)) = (outlook, old) else { return Ok(toast) };
        // The new one is there with all of it. Where the old one cannot be put back it only has what it had.
        let Ok(back) = self.put_back(&old, &begun) else { return Ok(toast) };
        self.put_history(&old.id, &history.clone().led(&scenario, &begun));
        let told = (words.saved_as_and_back)(&name, &old.name);
        let undo = Undo(Arc::new(move || self.keep_in_both(&old, &back, &history)));
        Ok(Toast::Told { words: told, way: Some((words.keep_in_both.to_owned(), undo)) })
    }

    /// Goes on in `saved`, which was written just now: what was done to what was open can be taken back here too.
    fn go_on_in(self, saved: Saved, scenario: Scenario) {
        let written = saved.changed;
        self.kept.set_value(scenario);
        self.unsaved.set(false);
        self.reopen(Some(saved), Some(written));
        self.begin_here();
    }

    /// Makes `old` what it was when the reader began with it.
    fn put_back(self, old: &Saved, begun: &Scenario) -> Result<Saved, StoreError> {
        let mut back = old.clone();
        back.scenario = self.session.municipality(|municipality| {
            ScenarioFile::of(begun, municipality).merged_with(&old.scenario, municipality)
        });
        self.with_store(|store| store.put(&back)).map(|()| back)
    }

    /// Makes `old`, which is `back` now, again what it was before it was put back.
    fn keep_in_both(self, old: &Saved, back: &Saved, history: &History) {
        self.save();
        let words = &self.session.language.get_untracked().texts().undo;
        let put = self.with_store(|store| match store.get(&old.id)? {
            there if there == *back => store.put(old),
            _ => Err(StoreError::ChangedElsewhere),
        });
        match put {
            Ok(()) => {
                self.put_history(&old.id, history);
                if self.is_open(&old.id) {
                    self.show(old.clone());
                }
                self.toast.set(Some(Toast::told((words.is_in_both)(&old.name))));
            }
            Err(error) => self.fail(error),
        }
        self.refresh();
    }
}
