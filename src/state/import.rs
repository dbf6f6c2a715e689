//! Import of a scenario from a link or a file: previewed first, then added to the library. It overwrites nothing.

use leptos::prelude::Notify;

use super::autosave::LeavePermit;
use super::library::KeyFigures;
use super::names::{LONGEST_NAME, name_of};
use super::session::beside;
use super::{Autosave, Library, MunicipalityFiles, Persistence, Session};
use crate::storage::{Saved, Store, StoreError};
use files::backup::is_numbered;
use files::link::Shared;
use files::scenario_file::{Recounted, Unresolved};

/// The preview of a scenario to import.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The scenario.
    pub shared: Shared,
    /// The edition of the open municipality file, where the scenario was made against another.
    pub edition_here: Option<String>,
    /// What of it does not apply to the open municipality.
    pub unresolved: Vec<Unresolved>,
    /// What of it is counted otherwise than by the earlier version of the program that made it.
    pub recounted: Vec<Recounted>,
    /// Its key figures; none where they cannot be computed, or its municipality is not the open one.
    pub figures: Option<KeyFigures>,
    /// Whether its municipality is the open one.
    pub here: bool,
    /// Whether its municipality's file is at hand.
    pub openable: bool,
    /// Id and name of a saved scenario that is the very same.
    pub same: Option<(String, String)>,
}

/// A scenario that was added to the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// It is new, with this name.
    New(String),
    /// It was there already, with this name.
    Same(String),
    /// It is new, with the name `name`, and belongs to another municipality, whose file is not at hand.
    WithoutFile {
        /// Its name.
        name: String,
        /// The id of its municipality.
        municipality: String,
    },
}

/// Import and export of scenarios. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Import {
    session: Session,
    autosave: Autosave,
    persistence: Persistence,
    files: MunicipalityFiles,
    library: Library,
    /// The scenario of a link that is looked at, computed beside the open one and stored nowhere.
    pub shared: Session,
}

impl Import {
    #[inline(never)]
    pub(super) fn new(library: Library) -> Self {
        let Library { session, autosave, persistence, files, .. } = library;
        Self { session, autosave, persistence, files, library, shared: beside(session) }
    }

    /// The open scenario as it is now, to be shared; `None` in the start state.
    #[must_use]
    pub fn to_share(self) -> Option<Saved> {
        self.autosave.shown().map(|shown| self.library.unsaved_notes.in_place(shown))
    }

    /// `shared` as it came, to be passed on. Stores nothing.
    #[must_use]
    pub fn to_pass_on(self, shared: &Shared) -> Saved {
        self.to_saved(shared, String::new(), shared.name.clone())
    }

    /// The preview of `shared`.
    #[must_use]
    pub fn preview(self, shared: Shared) -> Preview {
        let same = self.same_as(&shared);
        let opened = self.session.municipality(|municipality| {
            let opened = shared.open(municipality).ok()?;
            let edition = municipality.edition.clone();
            let recounted = shared.scenario.recounted(municipality);
            Some((opened.unresolved, recounted, opened.other_edition.map(|_| edition)))
        });
        let here = opened.is_some();
        let (unresolved, recounted, edition_here) = opened.unwrap_or_default();
        let openable = here || self.files.has(&shared.municipality);
        let figures =
            here.then(|| self.library.figures(&self.to_saved(&shared, String::new(), String::new())));
        Preview {
            figures: figures.flatten(),
            edition_here,
            unresolved,
            recounted,
            here,
            openable,
            same,
            shared,
        }
    }

    /// Computes `shared` beside the open scenario ([`Self::shared`]), if its municipality is the open one. Stores nothing.
    pub fn look_at(self, shared: &Shared) {
        if let Ok(opened) = self.session.municipality(|municipality| shared.open(municipality)) {
            self.shared.set_scenario(opened.scenario);
        }
    }

    /// Adds the scenario of a link to the library, and gives its name there. What is open stays open.
    ///
    /// # Errors
    /// Why it could not be stored. The user has been told.
    pub fn save_shared(self, shared: &Shared) -> Result<String, StoreError> {
        let saved = self.put_new(shared, None).inspect_err(|error| self.autosave.notices.fail(*error))?;
        self.autosave.saved_changed.notify();
        self.library.refresh();
        Ok(saved.1)
    }

    /// Puts `shared`, which a file holds as `saved`, among the saved scenarios and opens it, with its municipality. Where what
    /// is open cannot be saved, the user is asked first. Gives the name of the scenario here.
    ///
    /// # Errors
    /// Why it is not done. The user has been told or asked, and what was open is open.
    pub fn open_shared(self, shared: &Shared, saved: Option<Saved>) -> Result<String, StoreError> {
        let open = move |shared: &Shared, saved, permit| {
            let opened = self.put_and_open(shared, saved, permit);
            opened.inspect_err(|error| self.autosave.notices.fail(*error))
        };
        let (wanted, from_file) = (shared.clone(), saved.clone());
        // Why it failed has been told.
        let permit = self.autosave.leave_open(move |permit| drop(open(&wanted, from_file, permit)))?;
        open(shared, saved, permit)
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
        let (id, name) = self.put_new(shared, saved)?;
        self.library.open_from_store(&id, permit)?;
        Ok(name)
    }

    /// Adds a scenario of a file to the library. What is open stays open.
    ///
    /// # Errors
    /// Why it could not be stored.
    pub fn add_to_library(self, saved: Saved) -> Result<Added, StoreError> {
        let shared = Shared::from_saved(&saved);
        if let Some((_, name)) = self.same_as(&shared) {
            return Ok(Added::Same(name));
        }
        let (_, name) = self.put_new(&shared, Some(saved))?;
        self.autosave.saved_changed.notify();
        self.library.refresh();
        let municipality = shared.municipality;
        let has_file = self.files.has(&municipality);
        Ok(if has_file { Added::New(name) } else { Added::WithoutFile { name, municipality } })
    }

    /// Id and name of a saved scenario that is the very same as `shared`.
    fn same_as(self, shared: &Shared) -> Option<(String, String)> {
        let listing = self.persistence.with(Store::list).unwrap_or_default();
        let same = listing.saved.into_iter().find(|saved| is_same(saved, shared))?;
        Some((same.id, same.name))
    }

    /// Stores `shared` under a name that no other has. Gives its id and this name.
    fn put_new(self, shared: &Shared, saved: Option<Saved>) -> Result<(String, String), StoreError> {
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
        // A game that has not begun is the group's own from its beginning, and keeps its name.
        saved.received = !self.is_to_be_played(&saved);
        self.persistence.with(|store| store.put(&saved))?;
        Ok((saved.id, name))
    }

    /// Whether it is a game that has not begun.
    fn is_to_be_played(self, saved: &Saved) -> bool {
        let (scenario, _) = self.session.municipality(|municipality| saved.scenario.resolve(municipality));
        scenario.record.play.is_some_and(|play| play.at.is_none())
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
