//! The open scenario, as the browser has it.

use leptos::prelude::*;

use super::Session;
use crate::storage::Saved;
use model::scenario::Scenario;

/// The saved scenario that is open; none while nothing has been changed. A handle: copies are the same.
///
/// Its stage is a part of it, so that "which scenario is open" and "may it be changed" cannot disagree.
#[derive(Debug, Clone, Copy)]
pub struct OpenScenario {
    session: Session,
    saved: RwSignal<Option<Saved>>,
    /// The changes of the scenario as they were last read or written.
    stored: StoredValue<Scenario>,
    read_only: Memo<bool>,
}

impl OpenScenario {
    #[inline(never)]
    pub(super) fn new(session: Session) -> Self {
        let saved = RwSignal::new(None::<Saved>);
        let read_only =
            Memo::new(move |_| saved.with(|saved| saved.as_ref().is_some_and(Saved::is_read_only)));
        Self { session, saved, stored: StoredValue::new(Scenario::default()), read_only }
    }

    /// The scenario as it was last read or written. Tracks it.
    #[must_use]
    pub fn get(self) -> Option<Saved> {
        self.saved.get()
    }

    /// The scenario as it was last read or written. Does not track it.
    #[must_use]
    pub fn get_now(self) -> Option<Saved> {
        self.saved.get_untracked()
    }

    /// Its name. Tracks it.
    #[must_use]
    pub fn name(self) -> Option<String> {
        self.saved.with(|saved| saved.as_ref().map(|saved| saved.name.clone()))
    }

    /// Its id. Tracks it.
    #[must_use]
    pub fn id(self) -> Option<String> {
        self.saved.with(|saved| saved.as_ref().map(|saved| saved.id.clone()))
    }

    /// Whether the scenario `id` is open. Tracks it.
    #[must_use]
    pub fn is_open(self, id: &str) -> bool {
        self.saved.with(|saved| saved.as_ref().is_some_and(|saved| saved.id == id))
    }

    /// Whether a saved scenario is open. Tracks it.
    #[must_use]
    pub fn is_saved(self) -> bool {
        self.saved.with(Option::is_some)
    }

    /// Whether it is adopted, and changed in a duplicate only. Tracks it.
    #[must_use]
    pub fn is_read_only(self) -> bool {
        self.read_only.get()
    }

    /// Whether there are changes that are not written yet. Tracks the scenario of the session.
    #[must_use]
    pub fn has_unsaved_changes(self) -> bool {
        self.session.scenario(|now| self.stored.with_value(|stored| now != stored))
    }

    /// Notes that `saved`, whose changes are `scenario`, is open and is what the browser has.
    pub(super) fn set(self, saved: Option<Saved>, scenario: Scenario) {
        self.stored.set_value(scenario);
        self.saved.set(saved);
    }

    /// Notes that the open scenario is not in the browser any more. What is shown stays.
    pub(super) fn detach(self) {
        self.saved.set(None);
    }
}
