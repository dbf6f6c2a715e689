//! The desk: which scenario is open, and that no change of it is lost.

use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use leptos::prelude::*;

use super::choice::Choice;
use super::compare::Sides;
use super::dialog::Dialog;
use super::notice::{Notice, Toast};
use super::preferences::Theme;
use super::scenarios::Shelf;
use super::undo::Undoing;
use super::{Material, Session};
use crate::storage::{Keeping, Saved, Store, StoreError};
use files::scenario_file::ScenarioFile;
use model::scenario::Scenario;

/// What is kept of the session in the browser. A handle: copies are the same desk.
///
/// A scenario that has changes is always saved under a name: the first change of a fresh session makes one. The views
/// call [`Self::save`] a moment after each change and when the page is hidden.
#[derive(Debug, Clone, Copy)]
pub struct Desk(&'static OnDesk);

impl Deref for Desk {
    type Target = OnDesk;

    fn deref(&self) -> &OnDesk {
        self.0
    }
}

/// What lies on a desk.
#[derive(Debug)]
pub struct OnDesk {
    /// The session whose scenario is kept.
    pub session: Session,
    /// The open scenario as it was last read or written; none while nothing has been changed.
    pub open: RwSignal<Option<Saved>>,
    /// Whether there are changes that are not written yet.
    pub unsaved: RwSignal<bool>,
    /// What the user must know.
    pub notices: RwSignal<Vec<Notice>>,
    /// What was done just now.
    pub toast: RwSignal<Option<Toast>>,
    /// The dialog that is open.
    pub dialog: Choice<Option<Dialog>>,
    /// Another tab has changed something of what is saved.
    pub elsewhere: Trigger,
    /// All saved scenarios, as they were when the dialog opened or last changed.
    pub shelf: RwSignal<Shelf>,
    /// Light or dark.
    pub theme: Choice<Theme>,
    /// Whether the first visit's hint is shown.
    pub hint: RwSignal<bool>,
    /// Whether to remind of work that is in no file.
    pub remind: RwSignal<bool>,
    /// Whether the document that is printed is made.
    pub printing: RwSignal<bool>,
    /// What was done to the open scenario, and who writes it.
    pub(super) undoing: Mutex<Undoing>,
    /// Which scenarios stand side by side; none as yet.
    pub(super) sides: Mutex<Option<Sides>>,
    /// Others have been chosen.
    pub(super) other_sides: Trigger,
    pub(super) store: StoredValue<Store>,
    /// The session's scenario as it was last read or written.
    pub(super) kept: StoredValue<Scenario>,
    /// The municipality that the page began with.
    pub(super) first: StoredValue<Option<Arc<Material>>>,
    clock: fn() -> i64,
}

impl Desk {
    /// A desk over `store`. `first` is the municipality that the page names, where it could be read; `clock` gives the
    /// time in milliseconds since 1970.
    #[must_use]
    pub fn new(session: Session, store: Store, first: Option<Arc<Material>>, clock: fn() -> i64) -> Self {
        let not_kept = (store.keeping() == Keeping::OnlyUntilClosed).then_some(Notice::NotKept);
        // One desk lies there for as long as the page: views hold it in many closures, and a handle should be small.
        Self(Box::leak(Box::new(OnDesk {
            session,
            open: RwSignal::new(None),
            unsaved: RwSignal::new(false),
            notices: RwSignal::new(not_kept.into_iter().collect()),
            toast: RwSignal::new(None),
            dialog: Choice::usual(),
            elsewhere: Trigger::new(),
            shelf: RwSignal::new(Shelf::default()),
            theme: Choice::usual(),
            hint: RwSignal::new(true),
            remind: RwSignal::new(false),
            printing: RwSignal::new(false),
            undoing: Mutex::default(),
            sides: Mutex::default(),
            other_sides: Trigger::new(),
            store: StoredValue::new(store),
            kept: StoredValue::new(Scenario::default()),
            first: StoredValue::new(first),
            clock,
        })))
    }

    /// Whether the browser keeps what is saved after the page is closed.
    #[must_use]
    pub fn is_kept(self) -> bool {
        self.with_store(Store::keeping) == Keeping::ThisBrowser
    }

    /// Notes whether the scenario differs from what is kept. Follows the scenario.
    #[must_use]
    pub fn note_changes(self) -> bool {
        let unsaved = self.session.scenario(|now| self.kept.with_value(|kept| now != kept));
        self.unsaved.set(unsaved);
        unsaved
    }

    /// Whether there are changes that are not written yet. Does not follow.
    pub(super) fn has_changes(self) -> bool {
        untrack(|| self.session.scenario(|now| self.kept.with_value(|kept| now != kept)))
    }

    /// Writes the changes, if there are any. Where another tab has changed the same scenario, both are kept.
    pub fn save(self) {
        if self.has_changes() {
            let result = self.write();
            if result.is_ok() {
                self.notices.update(|notices| notices.retain(|one| !one.is_over_when_saved()));
            }
            self.settle(result);
        }
        self.unsaved.set(self.has_changes());
        let keeper = self.undoing().keeper;
        if let Some(keep) = keeper {
            keep(self);
        }
    }

    fn write(self) -> Result<(), StoreError> {
        let scenario = self.session.scenario_now();
        let now = self.now();
        let mut saved = self.written(&scenario, now)?;
        if self.open.with_untracked(Option::is_none) {
            self.with_store(|store| store.begin_history(&saved.id));
        }
        // The session stops changes of what is adopted; should one come here, it stays as it is all the same.
        let put = if saved.is_read_only() {
            Err(StoreError::ChangedElsewhere)
        } else {
            self.with_store(|store| store.put(&saved))
        };
        match put {
            Err(StoreError::ChangedElsewhere | StoreError::Deleted) => {
                let name = saved.name.clone();
                saved = saved.duplicated(self.new_id()?, self.free_name(&name), now);
                self.with_store(|store| store.put(&saved))?;
                self.notify(Notice::ChangedElsewhere { name, copy: saved.name.clone() });
            }
            result => result?,
        }
        self.kept.set_value(scenario);
        self.reopen(Some(saved), Some(now));
        Ok(())
    }

    /// The open scenario with `scenario` in it, or a new one.
    pub(super) fn written(self, scenario: &Scenario, now: i64) -> Result<Saved, StoreError> {
        let open = self.open.get_untracked();
        let (id, name) = match &open {
            Some(_) => (String::new(), String::new()),
            None => (self.new_id()?, self.free_name(&self.first_name())),
        };
        Ok(self.session.municipality(|municipality| {
            let file = ScenarioFile::of(scenario, municipality);
            let Some(mut saved) = open else {
                return Saved::new(id, name, municipality, file, now);
            };
            saved.scenario = file.merged_with(&saved.scenario, municipality);
            saved.edition.clone_from(&municipality.edition);
            saved.changed = now;
            saved
        }))
    }

    /// Puts `saved`, just read from the store, in the place of the open scenario. Writes nothing.
    pub(super) fn show(self, saved: Saved) {
        let (scenario, entries) =
            self.session.municipality(|municipality| saved.scenario.resolve(municipality));
        self.kept.set_value(scenario.clone());
        self.unsaved.set(false);
        self.notices.update(|notices| notices.retain(|one| !one.is_of_open_scenario()));
        if !entries.is_empty() {
            self.notify(Notice::Unresolved { name: saved.name.clone(), entries });
        }
        self.reopen(Some(saved), None);
        self.session.replace(scenario);
    }

    /// Puts the start state in the place of the open scenario. What is open must be saved first.
    pub(super) fn show_start(self) {
        self.kept.set_value(Scenario::default());
        self.unsaved.set(false);
        self.notices.update(|notices| notices.retain(|one| !one.is_of_open_scenario()));
        self.reopen(None, None);
        self.session.replace(Scenario::default());
    }

    /// Notes which scenario is open and, where it was written at `written`, that there is work in no file.
    pub(super) fn reopen(self, saved: Option<Saved>, written: Option<i64>) {
        let id = saved.as_ref().map(|saved| saved.id.clone());
        self.session.adopted.set(saved.as_ref().is_some_and(Saved::is_read_only));
        self.open.set(saved);
        self.remember(|settings| {
            settings.open = id;
            if settings.unfiled.is_none() {
                settings.unfiled = written.map(|written| written.to_string());
            }
        });
    }

    /// The name of a scenario that is made by a change.
    #[must_use]
    pub fn first_name(self) -> String {
        let year = self.session.municipality(|m| m.years.first().map(|year| year.year)).unwrap_or_default();
        (self.session.language.get_untracked().texts().scenarios.mine)(year)
    }

    /// Shows a notice, in place of one of the same kind.
    pub(super) fn notify(self, notice: Notice) {
        self.notices.update(|notices| {
            notices.retain(|one| std::mem::discriminant(one) != std::mem::discriminant(&notice));
            notices.push(notice);
        });
    }

    /// Says that something is not saved.
    pub(super) fn settle(self, result: Result<(), StoreError>) {
        if let Err(error) = result {
            self.notify(Notice::NotSaved(error));
        }
    }

    pub(super) fn undoing(&self) -> MutexGuard<'_, Undoing> {
        self.0.undoing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn with_store<T>(self, read: impl FnOnce(&Store) -> T) -> T {
        self.store.with_value(read)
    }

    pub(super) fn new_id(self) -> Result<String, StoreError> {
        self.with_store(|store| store.new_id(self.now()))
    }

    /// The time, milliseconds since 1970, as the browser's clock has it.
    #[must_use]
    pub fn time(self) -> i64 {
        self.now()
    }

    pub(super) fn now(self) -> i64 {
        (self.clock)()
    }
}

impl Notice {
    /// Whether it is over when a change has been saved.
    fn is_over_when_saved(&self) -> bool {
        matches!(self, Self::NotSaved(_) | Self::DeletedElsewhere { .. })
    }

    /// Whether it is over when another scenario is opened.
    fn is_of_open_scenario(&self) -> bool {
        matches!(self, Self::Unresolved { .. } | Self::DeletedElsewhere { .. })
    }
}
