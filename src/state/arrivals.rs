//! What comes from outside, in a link or a file: looked at first, and then put beside what is there, never over it.

use leptos::prelude::*;

use super::autosave::Desk;
use super::scenarios::{KeyFigures, LONGEST_NAME, name_of};
use crate::storage::{Saved, Store, StoreError};
use files::backup::is_numbered;
use files::link::Shared;
use files::scenario_file::Unresolved;

/// What a scenario from outside would be here. Looking changes nothing.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The scenario as it came.
    pub shared: Shared,
    /// The edition of the open municipality file, where the scenario was made against another.
    pub edition_here: Option<String>,
    /// What of it does not apply to the open municipality.
    pub unresolved: Vec<Unresolved>,
    /// Its key figures; none where they cannot be computed, or its municipality is not the open one.
    pub figures: Option<KeyFigures>,
    /// Whether its municipality is the open one.
    pub here: bool,
    /// Whether its municipality's file is at hand.
    pub openable: bool,
    /// Id and name of a saved scenario that is the very same.
    pub same: Option<(String, String)>,
}

impl Desk {
    /// The open scenario as it stands, to be given away; none in the start state.
    #[must_use]
    pub fn to_share(self) -> Option<Saved> {
        match self.open.get_untracked() {
            open if !self.has_changes() => open,
            // What the browser has no space for can still be given away.
            _ => self.written(&self.session.scenario_now(), self.now()).ok(),
        }
    }

    /// What `shared` would be here.
    #[must_use]
    pub fn preview(self, shared: Shared) -> Preview {
        let same = self
            .with_store(Store::list)
            .unwrap_or_default()
            .saved
            .into_iter()
            .find(|saved| is_same(saved, &shared))
            .map(|saved| (saved.id, saved.name));
        let opened = self.session.municipality(|municipality| {
            let opened = shared.open(municipality).ok()?;
            let edition = municipality.edition.clone();
            Some((opened.unresolved, opened.other_edition.map(|_| edition)))
        });
        let here = opened.is_some();
        let (unresolved, edition_here) = opened.unwrap_or_default();
        let openable = here || self.has_file(&shared.municipality);
        let figures = here.then(|| self.figures(&self.saved_of(&shared, String::new(), String::new())));
        Preview { figures: figures.flatten(), edition_here, unresolved, here, openable, same, shared }
    }

    /// Puts `shared`, which a file holds as `saved`, among the saved scenarios and opens it, with its municipality. What was open is saved first; where it
    /// cannot be, nothing is done. Gives its name here.
    ///
    /// # Errors
    /// Why it could not be done; then nothing has changed.
    pub fn open_shared(self, shared: &Shared, saved: Option<Saved>) -> Result<String, StoreError> {
        self.save_or_stay()?;
        if !self.has_file(&shared.municipality) {
            return Err(StoreError::Missing);
        }
        let id = self.new_id()?;
        let name = name_of(&shared.name.chars().take(LONGEST_NAME).collect::<String>());
        let name = self.free_name(&name.unwrap_or_else(|| self.first_name()));
        let mut saved = match saved {
            // With the fields of a later program, if it has any.
            Some(mut saved) => {
                saved.id = id;
                saved
            }
            None => self.saved_of(shared, id, String::new()),
        };
        saved.name.clone_from(&name);
        self.with_store(|store| store.put(&saved))?;
        self.take_out(&saved.id)?;
        Ok(name)
    }

    /// Saves what is open, and says so where that cannot be done: then it must not be put away.
    pub(super) fn save_or_stay(self) -> Result<(), StoreError> {
        self.save();
        if self.has_changes() { Err(StoreError::Full) } else { Ok(()) }
    }

    fn saved_of(self, shared: &Shared, id: String, name: String) -> Saved {
        let mut saved = self.session.municipality(|municipality| {
            Saved::new(id, name, municipality, shared.scenario.clone(), self.now())
        });
        saved.municipality.clone_from(&shared.municipality);
        saved.edition.clone_from(&shared.edition);
        saved.notes.clone_from(&shared.notes);
        saved.stage = shared.stage;
        saved
    }
}

/// Whether `saved` is what `shared` became, or was made of: the same but for a number after its name.
fn is_same(saved: &Saved, shared: &Shared) -> bool {
    let of = Shared::of(saved);
    (shared.name.is_empty() || is_numbered(&of.name, &shared.name))
        && Shared { name: shared.name.clone(), ..of } == *shared
}
