//! How the page looks, and what was in view: remembered between visits.

use leptos::prelude::*;

use super::autosave::Desk;
use super::backups::REMINDS_AFTER;
use super::choice::Few;
use super::notice::Notice;
use super::{Shown, Tab};
use crate::i18n::Language;
use crate::storage::{Settings, Store, StoreError};
use model::YEARS;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// Its word in settings and on the page.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme that a word means.
    #[must_use]
    pub fn from_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.key() == key).unwrap_or_default()
    }
}

impl Few for Theme {
    const ALL: &'static [Self] = &Self::ALL;

    fn place(self) -> u8 {
        self as u8
    }
}

/// The name that stands in the text of a scenario, though the rest of it cannot be read.
fn name_in(text: &str) -> Option<&str> {
    let (_, after) = text.split_once("\"name\":\"")?;
    after.split_once('"').map(|(name, _)| name)
}

impl Desk {
    /// Puts the page back as it was left: how it looks, what was in view, the scenario that was open.
    pub fn begin(self) {
        let settings = self.with_store(Store::settings);
        self.look_as(&settings);
        let session = self.session;
        if let Some(language) = &settings.language {
            session.language.set(Language::from_tag(language));
        }
        let word = |word: &Option<String>| word.clone().unwrap_or_default();
        let (unit, tab) = (word(&settings.unit), word(&settings.tab));
        session.shown.set(Shown::ALL.into_iter().find(|one| one.key() == unit).unwrap_or_default());
        session.tab.set(Tab::ALL.into_iter().find(|one| one.key() == tab).unwrap_or_default());
        let year = word(&settings.year).parse().ok().filter(|year| *year < YEARS);
        session.year.set(year.unwrap_or_default());
        let since = settings.unfiled.as_ref().and_then(|since| since.parse::<i64>().ok());
        self.remind.set(since.is_some_and(|since| self.now().saturating_sub(since) > REMINDS_AFTER));
        if let Some(id) = &settings.open {
            let here = session.municipality(|municipality| municipality.id.clone());
            match self.with_store(|store| store.get(id)) {
                Ok(saved) if saved.municipality == here => self.show(saved),
                Ok(_) | Err(StoreError::Missing | StoreError::Deleted) => {}
                Err(error) => {
                    let text = self.with_store(|store| store.text_of(id)).unwrap_or_default();
                    let name = name_in(&text).unwrap_or(id);
                    self.notify(Notice::NotOpened(name.to_owned(), error));
                }
            }
        }
    }

    /// Takes over the theme and the hint from the settings, as when another tab has changed them.
    pub fn look_as_kept(self) {
        let settings = self.with_store(Store::settings);
        self.look_as(&settings);
    }

    fn look_as(self, settings: &Settings) {
        self.theme.set(settings.theme.as_deref().map(Theme::from_key).unwrap_or_default());
        self.hint.set(settings.hint);
    }

    /// Switches the language.
    pub fn speak(self, language: Language) {
        self.session.language.set(language);
        self.remember(|settings| settings.language = Some(language.tag().to_owned()));
    }

    /// Switches the theme.
    pub fn wear(self, theme: Theme) {
        self.theme.set(theme);
        self.remember(|settings| settings.theme = Some(theme.key().to_owned()));
    }

    /// Puts the first visit's hint away for good.
    pub fn put_hint_away(self) {
        self.hint.set(false);
        self.remember(|settings| settings.hint = false);
    }

    /// Saves changes and what is in view: before the page is hidden or left.
    pub fn put_away(self) {
        self.save();
        let session = self.session;
        let (year, tab) = (session.year.get_untracked(), session.tab.get_untracked());
        let shown = session.shown.get_untracked();
        self.remember(|settings| {
            // What is as on a first visit needs no word.
            let word = |key: &str, usual: bool| (!usual).then(|| key.to_owned());
            settings.year = word(&year.to_string(), year == 0);
            settings.tab = word(tab.key(), tab == Tab::default());
            settings.unit = word(shown.key(), shown == Shown::default());
        });
    }

    /// Changes the settings that are kept. Read anew each time, so that what another tab has set stays.
    pub(super) fn remember(self, change: impl FnOnce(&mut Settings)) {
        let result = self.with_store(|store| {
            let before = store.settings();
            let mut settings = before.clone();
            change(&mut settings);
            if settings == before { Ok(()) } else { store.put_settings(&settings) }
        });
        self.settle(result);
    }
}
