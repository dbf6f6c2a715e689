//! How the page looks, and what is in view: restored, changed and noted.

use std::sync::Arc;

use leptos::prelude::*;
use model::YearIx;

use super::visits::home_of;
use super::{LARGE_TYPE, Settings, Theme};
use crate::i18n::Language;
use crate::state::{AmountUnit, Tab};
use crate::storage::{StoredSettings, TabState};
use files::assumed::law_with_assumptions;

impl Settings {
    /// Restores the appearance of the last visit, and the view of this tab.
    pub(in crate::state) fn restore_view(self, stored: &StoredSettings, tab_state: &TabState) {
        self.apply_appearance(stored);
        let view = self.view;
        let home = home_of(self, stored);
        view.home.set(home);
        view.page.set(home);
        if let Some(language) = &stored.language {
            view.language.set(Language::from_tag(language));
        }
        let unit = AmountUnit::ALL.into_iter().find(|unit| Some(unit.key()) == stored.unit.as_deref());
        view.unit.set(unit.unwrap_or_default());
        self.stored_unit.set_value(unit.unwrap_or_default());
        let tab = Tab::ALL.into_iter().find(|tab| Some(tab.key()) == tab_state.tab.as_deref());
        view.tab.set(tab.unwrap_or_default());
        let year = tab_state.year.as_ref().and_then(|year| year.parse().ok()).and_then(YearIx::new);
        view.year.set(year.unwrap_or_default());
    }

    /// Reloads the theme and the law, which another tab may have changed.
    pub fn reload(self) {
        let stored = self.stored();
        self.apply_appearance(&stored);
        // Where the other tab has removed what this tab's file needs, this tab still computes with it, and shows it as assumed.
        let _stays = self.session.set_law(Arc::new(law_with_assumptions(stored.assumed.as_deref())));
    }

    fn apply_appearance(self, stored: &StoredSettings) {
        self.theme.set(stored.theme.as_deref().map(Theme::from_key).unwrap_or_default());
        self.large_type.set(stored.type_size.as_deref() == Some(LARGE_TYPE));
        self.ask_hint.set(stored.ask_hint);
    }

    /// Switches the language.
    pub fn set_language(self, language: Language) {
        self.view.language.set(language);
        self.update(|settings| settings.language = Some(language.tag().to_owned()));
    }

    /// Switches the theme.
    pub fn set_theme(self, theme: Theme) {
        self.theme.set(theme);
        self.update(|settings| settings.theme = Some(theme.key().to_owned()));
    }

    /// Makes the type larger, or as usual.
    pub fn set_large_type(self, large: bool) {
        self.large_type.set(large);
        self.update(|settings| settings.type_size = large.then(|| LARGE_TYPE.to_owned()));
    }

    /// Says no more that numbers can be pressed: one has been.
    pub fn dismiss_ask_hint(self) {
        if self.ask_hint.get_untracked() {
            self.ask_hint.set(false);
            self.update(|settings| settings.ask_hint = false);
        }
    }
}
