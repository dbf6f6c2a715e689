//! Import of a scenario from a link or a file: previewed first, then added to the library. It overwrites nothing.

use super::autosave::{LONGEST_NAME, LeavePermit, name_of};
use super::library::KeyFigures;
use super::{Autosave, Library, MunicipalityFiles, Persistence, Session};
use crate::storage::{Saved, Store, StoreError};
use files::backup::is_numbered;
use files::link::Shared;
use files::scenario_file::Unresolved;

/// The preview of a scenario to import.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The scenario.
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

/// Import and export of scenarios. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Import {
    session: Session,
    autosave: Autosave,
    persistence: Persistence,
    files: MunicipalityFiles,
    library: Library,
}

impl Import {
    #[inline(never)]
    pub(super) fn new(library: Library) -> Self {
        let Library { session, autosave, persistence, files, .. } = library;
        Self { session, autosave, persistence, files, library }
    }

    /// The open scenario as it is now, to be shared; `None` in the start state.
    #[must_use]
    pub fn to_share(self) -> Option<Saved> {
        if !self.autosave.has_unsaved_changes() {
            return self.autosave.open.get_now();
        }
        // A scenario that cannot be saved can still be shared. Nothing is stored under its id.
        let now = self.persistence.now();
        Some(self.autosave.with_changes(&self.session.scenario_now(), now.to_string(), now))
    }

    /// The preview of `shared`.
    #[must_use]
    pub fn preview(self, shared: Shared) -> Preview {
        let same = self
            .persistence
            .with(Store::list)
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
        let openable = here || self.files.has(&shared.municipality);
        let figures =
            here.then(|| self.library.figures(&self.to_saved(&shared, String::new(), String::new())));
        Preview { figures: figures.flatten(), edition_here, unresolved, here, openable, same, shared }
    }

    /// Puts `shared`, which a file holds as `saved`, among the saved scenarios and opens it, with its municipality. What is
    /// open stays where it cannot be saved. Gives the name of the scenario here.
    ///
    /// # Errors
    /// Why it could not be done. The user has been told, and what was open is open.
    pub fn open_shared(self, shared: &Shared, saved: Option<Saved>) -> Result<String, StoreError> {
        let permit = self.autosave.leave_open()?;
        self.put_and_open(shared, saved, permit).inspect_err(|error| self.autosave.notices.fail(*error))
    }

    fn put_and_open(
        self,
        shared: &Shared,
        saved: Option<Saved>,
        permit: LeavePermit,
    ) -> Result<String, StoreError> {
        if !self.files.has(&shared.municipality) {
            return Err(StoreError::Missing);
        }
        let id = self.persistence.new_id()?;
        let name = name_of(&shared.name.chars().take(LONGEST_NAME).collect::<String>());
        let name = self.autosave.free_name(&name.unwrap_or_else(|| self.autosave.first_name()));
        let mut saved = match saved {
            // With the fields of a later version, if it has any.
            Some(mut saved) => {
                saved.id = id;
                saved
            }
            None => self.to_saved(shared, id, String::new()),
        };
        saved.name.clone_from(&name);
        self.persistence.with(|store| store.put(&saved))?;
        self.library.open_from_store(&saved.id, permit)?;
        Ok(name)
    }

    fn to_saved(self, shared: &Shared, id: String, name: String) -> Saved {
        let mut saved = self.session.municipality(|municipality| {
            Saved::new(id, name, municipality, shared.scenario.clone(), self.persistence.now())
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
    let of = Shared::from_saved(saved);
    (shared.name.is_empty() || is_numbered(&of.name, &shared.name))
        && Shared { name: shared.name.clone(), ..of } == *shared
}
