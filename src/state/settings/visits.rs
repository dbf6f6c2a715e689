//! Visits: which page one begins with, and whether it is the first.

use leptos::prelude::*;

use super::Settings;
use crate::state::Page;
use crate::storage::{StoredSettings, has_scenarios};

/// The page that an address without a fragment opens. Whoever has saved work from before there was an entrance goes on in the
/// workspace (`public/early.js` decides the same before the program runs).
pub(super) fn home_of(settings: Settings, stored: &StoredSettings) -> Page {
    let is_entrance = match stored.start_page.as_deref() {
        Some(word) => Some(word) == Page::Entrance.home_key(),
        None => !settings.persistence.with(has_scenarios),
    };
    if is_entrance { Page::Entrance } else { Page::Simulate }
}

/// The reader opens `page`: if it is the entrance or the workspace, the next visit begins there.
pub fn note_home(settings: Settings, page: Page) {
    let home = settings.view.home;
    if let Some(word) = page.home_key()
        && (home.get_untracked() != page || settings.stored().start_page.is_none())
    {
        home.set(page);
        settings.update(|settings| settings.start_page = Some(word.to_owned()));
    }
}

/// Whether nothing is noted of an earlier visit.
#[must_use]
pub fn is_first_visit(settings: Settings) -> bool {
    settings.stored().hint
}

/// Notes this visit: the next one is not the first.
pub fn note_visit(settings: Settings) {
    settings.update(|settings| settings.hint = false);
}
