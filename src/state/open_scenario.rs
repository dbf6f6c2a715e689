//! The open scenario, as it is stored.

use leptos::prelude::*;

use super::Session;
use crate::storage::Saved;
use model::scenario::Scenario;

/// The saved scenario that is open; none while nothing has been changed. A handle: copies are the same.
///
/// Its stage is a part of it, so that "which scenario is open" and "may it be changed" cannot disagree.
#[derive(Debug, Clone, Copy)]
pub struct OpenScenario(&'static Signals);

/// The signals of [`OpenScenario`]. Never freed: there is one for as long as the page is open.
#[derive(Debug)]
struct Signals {
    session: Session,
    saved: RwSignal<Option<Saved>>,
    /// The changes of the scenario as they were last read or written; none where they are no longer stored.
    stored: StoredValue<Option<Scenario>>,
    read_only: Memo<bool>,
}

impl OpenScenario {
    #[inline(never)]
    pub(super) fn new(session: Session) -> Self {
        let saved = RwSignal::new(None::<Saved>);
        let read_only =
            Memo::new(move |_| saved.with(|saved| saved.as_ref().is_some_and(Saved::is_read_only)));
        let stored = StoredValue::new(Some(Scenario::default()));
        Self(Box::leak(Box::new(Signals { session, saved, stored, read_only })))
    }

    /// The scenario as it was last read or written. Tracks it.
    #[must_use]
    pub fn get(self) -> Option<Saved> {
        self.0.saved.get()
    }

    /// The scenario as it was last read or written. Does not track it.
    #[must_use]
    pub fn get_now(self) -> Option<Saved> {
        self.0.saved.get_untracked()
    }

    /// Its name. Tracks it.
    #[must_use]
    pub fn name(self) -> Option<String> {
        self.0.saved.with(|saved| saved.as_ref().map(|saved| saved.name.clone()))
    }

    /// Its id. Tracks it.
    #[must_use]
    pub fn id(self) -> Option<String> {
        self.0.saved.with(|saved| saved.as_ref().map(|saved| saved.id.clone()))
    }

    /// Whether the scenario `id` is open. Tracks it.
    #[must_use]
    pub fn is_open(self, id: &str) -> bool {
        self.0.saved.with(|saved| saved.as_ref().is_some_and(|saved| saved.id == id))
    }

    /// Whether a saved scenario is open. Tracks it.
    #[must_use]
    pub fn is_saved(self) -> bool {
        self.0.saved.with(Option::is_some)
    }

    /// Whether it is adopted: its budget is changed in a duplicate only, and its year is followed up. Tracks it.
    #[must_use]
    pub fn is_read_only(self) -> bool {
        self.0.read_only.get()
    }

    /// Whether there are changes that are not written yet. Tracks the scenario of the session.
    #[must_use]
    pub fn has_unsaved_changes(self) -> bool {
        self.0.session.scenario(|now| self.0.stored.with_value(|stored| stored.as_ref() != Some(now)))
    }

    /// Whether it is stored as `scenario`, but for the record of the year.
    pub(super) fn has_budget_of(self, scenario: &Scenario) -> bool {
        self.get_now().is_some_and(|saved| {
            let (stored, _) =
                self.0.session.municipality(|municipality| saved.scenario.resolve(municipality));
            stored.same_but_for_record(scenario)
        })
    }

    /// Sets the open scenario: `saved`, whose changes are `scenario`, as it is stored.
    pub(super) fn set(self, saved: Option<Saved>, scenario: Scenario) {
        self.0.stored.set_value(Some(scenario));
        self.0.saved.set(saved);
    }

    /// The open scenario is no longer stored, and has to be written again.
    pub(super) fn mark_not_stored(self) {
        self.0.stored.set_value(None);
    }

    /// The open scenario is no longer stored. What is shown does not change.
    pub(super) fn detach(self) {
        self.0.saved.set(None);
    }
}
