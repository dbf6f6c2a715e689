//! Settings: appearance, the person whose tax is computed, assumptions. Stored between visits.

mod appearance;
mod theme;
mod visits;

use leptos::prelude::*;
use model::YearIx;

pub use theme::Theme;
pub use visits::{is_first_visit, note_home, note_visit};

use super::{AmountUnit, Notice, Notices, Persistence, Session, Tab, Toast, ViewState};
use crate::storage::{Store, StoreError, StoredSettings, TabState};
use files::assumed::{self, Assumed, law_with_assumptions};
use files::person::{self, Person};
use files::problem::FileError;
use model::law::SimulationLaw;
use std::sync::Arc;

/// The word in the settings for larger type.
pub const LARGE_TYPE: &str = "large";

/// The settings. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    session: Session,
    view: ViewState,
    pub(super) persistence: Persistence,
    pub(super) notices: Notices,
    /// Light or dark.
    pub theme: RwSignal<Theme>,
    /// Whether the type is larger.
    pub large_type: RwSignal<bool>,
    /// Whether it is said that numbers can be pressed.
    pub ask_hint: RwSignal<bool>,
    /// The unit as this tab last read or wrote it.
    stored_unit: StoredValue<AmountUnit>,
    /// What could not be written.
    unwritten: RwSignal<Unwritten>,
}

/// What could not be written.
#[derive(Debug, Default)]
struct Unwritten {
    /// The settings as they were stored, and as they are now.
    settings: Option<(StoredSettings, StoredSettings)>,
    /// Whether what is open could not be noted.
    tab_state: bool,
}

impl Settings {
    #[inline(never)]
    pub(super) fn new(session: Session, view: ViewState, persistence: Persistence, notices: Notices) -> Self {
        let (theme, ask_hint) = (RwSignal::default(), RwSignal::new(true));
        let large_type = RwSignal::default();
        let (stored_unit, unwritten) = (StoredValue::default(), RwSignal::default());
        Self { session, view, persistence, notices, theme, large_type, ask_hint, stored_unit, unwritten }
    }

    /// The settings as they are stored, with the changes that could not be written.
    pub(super) fn stored(self) -> StoredSettings {
        let stored = self.persistence.with(Store::settings);
        self.unwritten.with_untracked(|unwritten| match &unwritten.settings {
            Some((before, after)) => after.rebased(before, &stored),
            None => stored,
        })
    }

    /// Whether settings that are work of the user's are lost when the page is closed: the person or the assumptions that could not
    /// be written, or, where the browser keeps nothing, work that is in no file. Tracks it.
    pub(super) fn may_lose_work(self) -> bool {
        let is_unwritten = self.unwritten.with(|unwritten| {
            unwritten.settings.as_ref().is_some_and(|(before, after)| {
                (&before.person, &before.assumed) != (&after.person, &after.assumed)
            })
        });
        is_unwritten || !self.persistence.is_persistent() && self.stored().unfiled.is_some()
    }

    /// The settings as they are stored, with the changes that could not be written; none where nothing can be read.
    fn readable(self) -> Option<StoredSettings> {
        self.persistence.with(Store::read_settings).ok().map(|_| self.stored())
    }

    /// Stores what is in view.
    pub fn update_view(self) {
        let view = self.view;
        let (year, tab) = (view.year.get_untracked(), view.tab.get_untracked());
        // Default values are not written.
        let word = |key: &str, is_default: bool| (!is_default).then(|| key.to_owned());
        self.update_tab_state(|state| {
            state.year = word(&year.index().to_string(), year == YearIx::First);
            state.tab = word(tab.key(), tab == Tab::default());
        });
        let unit = view.unit.get_untracked();
        // Another tab may have chosen another unit since: that one stays, unless this tab has chosen one, too.
        if unit != self.stored_unit.get_value() {
            self.stored_unit.set_value(unit);
            self.update(|settings| settings.unit = word(unit.key(), unit == AmountUnit::default()));
        }
    }

    /// The person whose tax is computed, and what is wrong with the stored text.
    #[must_use]
    pub fn person(self) -> (Person, Vec<FileError>) {
        self.read_person(self.stored().person)
    }

    /// Changes the person whose tax is computed, which is shown as `shown`. What another tab has entered meanwhile is kept.
    pub fn change_person(self, shown: &mut Person, change: impl FnOnce(&mut Person)) {
        // Where nothing can be read, what is shown is all there is.
        if let Some(stored) = self.readable() {
            *shown = self.read_person(stored.person).0;
        }
        change(shown);
        self.update(|settings| {
            let text = settings.person.as_ref().map(|before| person::rewrite(shown, before));
            let text = text.unwrap_or_else(|| person::write(shown));
            settings.person = (text != person::write(&Person::default())).then_some(text);
        });
    }

    fn read_person(self, text: Option<String>) -> (Person, Vec<FileError>) {
        self.read_stored("person", text, person::read)
    }

    /// What the user assumes of the municipality and of the law, and what is wrong with the stored text.
    #[must_use]
    pub fn assumptions(self) -> (Assumed, Vec<FileError>) {
        self.read_assumptions(self.stored().assumed)
    }

    fn read_assumptions(self, text: Option<String>) -> (Assumed, Vec<FileError>) {
        let (mut assumed, errors) = self.read_stored("assumed", text, |text| {
            self.session.municipality(|municipality| assumed::read(text, &municipality.id))
        });
        let mut law = SimulationLaw::clone(&self.session.law());
        if law.assumed != assumed.simulation {
            let in_force = std::mem::replace(&mut law.assumed, assumed.simulation.clone());
            if self.session.file_now().check(Arc::new(law)).is_err() {
                assumed.simulation = in_force;
            }
        }
        (assumed, errors)
    }

    /// Reads a stored text. One that is no JSON object is kept aside under `name`, since the next change overwrites it; of an
    /// object it replaces only the values that change.
    fn read_stored<T: Default>(
        self,
        name: &str,
        text: Option<String>,
        read: impl FnOnce(&str) -> (T, Vec<FileError>),
    ) -> (T, Vec<FileError>) {
        let Some(text) = text else { return (T::default(), Vec::new()) };
        let (value, errors) = read(&text);
        if !errors.is_empty()
            && !serde_json::from_str::<serde_json::Value>(&text).is_ok_and(|value| value.is_object())
            && let Err(error) = self.persistence.with(|store| store.put_aside(name, &text))
        {
            self.notices.fail(error);
        }
        (value, errors)
    }

    /// Changes what the user assumes, which is shown as `shown`, and computes by it. What another tab has entered meanwhile is
    /// kept. A change after which the open file cannot be computed is not made, of which the user is told.
    pub fn change_assumptions(self, shown: &mut Assumed, change: impl FnOnce(&mut Assumed)) {
        // Where nothing can be read, what is shown is all there is.
        if let Some(stored) = self.readable() {
            *shown = self.read_assumptions(stored.assumed).0;
        }
        let mut changed = shown.clone();
        change(&mut changed);
        let id = self.session.municipality(|municipality| municipality.id.clone());
        let text = self.stored().assumed.map(|before| assumed::rewrite(&changed, &id, &before));
        let text = text.unwrap_or_else(|| assumed::write(&changed, &id));
        if self.set_assumptions_text((text != assumed::write(&Assumed::default(), &id)).then_some(text)) {
            *shown = changed;
            let now = self.persistence.now();
            self.update(|settings| {
                settings.unfiled.get_or_insert_with(|| now.to_string());
            });
        }
    }

    /// Stores what the user assumes, as text, and computes by it. Whether that could be done: the user is told where the open file
    /// cannot be computed by it, and then nothing has changed.
    pub(super) fn set_assumptions_text(self, text: Option<String>) -> bool {
        let law = law_with_assumptions(text.as_deref());
        if self.session.set_law(Arc::new(law)).is_err() {
            self.notices.show_toast(Toast::AssumptionKept);
            return false;
        }
        self.update(|settings| settings.assumed = text);
        true
    }

    /// Changes the stored settings. A change that cannot be written holds until the page is closed, and is written as soon as
    /// there is space.
    pub(super) fn update(self, change: impl FnOnce(&mut StoredSettings)) {
        let mut after = self.stored();
        change(&mut after);
        self.write(after);
    }

    fn write(self, after: StoredSettings) {
        let before = self.persistence.with(Store::settings);
        let result = self.persistence.with(|store| store.put_settings(&after));
        self.unwritten.update(|unwritten| unwritten.settings = result.is_err().then_some((before, after)));
        self.notify(result);
    }

    /// Changes what is noted of what this tab has open.
    pub(super) fn update_tab_state(self, change: impl FnOnce(&mut TabState)) {
        let is_noted = self.unwritten.with_untracked(|unwritten| !unwritten.tab_state);
        let result = self.persistence.with(|store| {
            let mut state = store.tab_state().get();
            change(&mut state);
            store.tab_state().put(&state, is_noted)
        });
        self.unwritten.update_untracked(|unwritten| unwritten.tab_state = result.is_err());
        self.notify(result);
    }

    /// Writes what could not be written earlier.
    pub(super) fn write_unwritten(self) {
        let (settings, tab_state) =
            self.unwritten.with_untracked(|unwritten| (unwritten.settings.is_some(), unwritten.tab_state));
        if settings {
            self.write(self.stored());
        }
        if tab_state {
            self.update_tab_state(|_| ());
        }
    }

    fn notify(self, result: Result<(), StoreError>) {
        match result {
            Err(error) => self.notices.show(Notice::SettingsNotSaved(error)),
            Ok(()) => {
                let is_written = |unwritten: &Unwritten| unwritten.settings.is_none() && !unwritten.tab_state;
                if self.unwritten.with_untracked(is_written) {
                    self.notices.remove(|notice| matches!(notice, Notice::SettingsNotSaved(_)));
                }
            }
        }
    }
}
