//! Stores histories, and removes them where there is no space for scenarios.

use leptos::prelude::*;

use super::Undo;
use crate::state::undo::history::{Baseline, History};
use crate::state::undo::history_text::has_steps;
use crate::storage::StoreError;

/// The most bytes that the history of one scenario takes in the browser: more than a thousand steps.
const MAX_BYTES: usize = 256 * 1024;

/// Fewer bytes than this hold no step.
const MIN_BYTES: usize = 512;

impl Undo {
    /// Stores `history` for the saved scenario `id`, if there is space for it.
    pub(in crate::state) fn store_for(self, id: &str, history: &History) {
        let text = self.session.municipality(|municipality| history.to_text(municipality, MAX_BYTES)).text;
        match self.put(id, &text) {
            Ok(()) | Err(StoreError::Full) => {}
            Err(error) => self.notices.fail(error),
        }
    }

    /// Writes `text` as the history of the scenario `id`. One that cannot be read, perhaps of a later version of the program, is put
    /// aside first; where there is no space for that, it stays.
    fn put(self, id: &str, text: &str) -> Result<(), StoreError> {
        let replaces_unreadable = self.state.with_value(|state| state.unreadable.as_deref() == Some(id));
        self.persistence.with(|store| {
            if replaces_unreadable && let Some(unreadable) = store.histories().text(id)? {
                store.put_aside(&format!("history/{id}"), &unreadable)?;
            }
            store.histories().put(id, text)
        })?;
        if replaces_unreadable {
            self.state.update_value(|state| state.unreadable = None);
        }
        Ok(())
    }

    /// Stores the history of the open scenario once more: it was cleared.
    pub(in crate::state) fn store_again(self) {
        self.state.update_value(|state| state.is_stored = false);
        self.store();
    }

    /// Stores the history of the open scenario, if it is not stored already. Where space runs out, the oldest steps are dropped, and
    /// the user is notified.
    pub(in crate::state) fn store(self) {
        let Some(open) = self.open.get_now() else { return };
        // What another tab has made of the scenario has that tab's history.
        if self.state.with_value(|state| state.is_stored)
            || !self.persistence.with(|store| store.is_stored_as(&open))
        {
            return;
        }
        let id = open.id;
        self.state.update_value(|state| {
            // The open scenario has become a copy, since another tab has changed the one before.
            if state.scenario.as_ref().is_some_and(|before| *before != id) {
                state.history.set_baseline(Baseline::Unnamed);
            }
            state.scenario = Some(id.clone());
        });
        let mut budget = MAX_BYTES;
        while budget >= MIN_BYTES {
            let text = self.session.municipality(|municipality| {
                self.state.with_value(|state| state.history.to_text(municipality, budget))
            });
            match self.put(&id, &text.text) {
                Err(StoreError::Full) => budget = text.text.len().min(budget).div_euclid(2),
                // The scenario could not be saved either, which has its own notice.
                Err(
                    StoreError::Blocked
                    | StoreError::Missing
                    | StoreError::Unreadable
                    | StoreError::NewerFormat(_)
                    | StoreError::ChangedElsewhere
                    | StoreError::ReadOnly
                    | StoreError::Deleted,
                ) => return,
                Ok(()) => {
                    self.state.update_value(|state| {
                        state.is_stored = true;
                        if budget == MAX_BYTES {
                            state.history.drop_oldest(&text);
                        }
                    });
                    return self.notify_lost(text.left_out);
                }
            }
        }
        self.notify_lost(self.state.with_value(|state| state.history.len().0));
    }

    /// Removes the stored histories of all scenarios, to make space.
    pub(in crate::state) fn remove_all_histories(self) -> GivenUp {
        let open = untrack(|| self.open.id());
        // Where storage is blocked nothing was removed, and the save that asked for space says so.
        let Ok(removed) = self.persistence.with(|store| store.histories().remove_all()) else {
            return GivenUp::default();
        };
        self.state.update_value(|state| state.is_stored = false);
        let others = removed.iter().filter(|(id, text)| Some(id) != open.as_ref() && has_steps(text));
        let name = |(id, _): &(String, String)| {
            self.persistence.with(|store| store.histories().name_of_scenario(id))
        };
        GivenUp { any: !removed.is_empty(), names: others.filter_map(name).collect() }
    }
}

/// The histories that were removed to make space.
#[derive(Debug, Default)]
pub(in crate::state) struct GivenUp {
    /// Whether there was anything.
    pub(in crate::state) any: bool,
    /// Names of the scenarios whose steps are lost, but for the open one.
    pub(in crate::state) names: Vec<String>,
}
