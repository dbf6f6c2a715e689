//! Municipality files: opening another one, and going back to the default one.

use std::sync::Arc;

use leptos::prelude::*;

use super::autosave::{AutosaveParts, LeavePermit};
use super::notices::{Notice, Notices, Toast};
use super::{Autosave, LoadedMunicipality, Persistence, Session};
use crate::storage::{Store, StoreError};
use files::problem::{FileError, Problem};
use model::law::SimulationLaw;

impl LoadedMunicipality {
    /// The municipality file that was open on the last visit, unless it is the default one.
    ///
    /// # Errors
    /// The inner error is a notice for the user, when the file cannot be read.
    #[must_use]
    pub fn open_last(store: &Store, law: &SimulationLaw) -> Option<Result<Self, Notice>> {
        let name = store.tab_state().get().file?;
        let text = store.files().text(&name).map_err(|error| Notice::FileNotRead(Some(error)));
        Some(text.and_then(|text| Self::read_stored(text, law).map_err(|_| Notice::FileNotRead(None))))
    }
}

/// Why a municipality file could not be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileNotOpened {
    /// The file has errors: all of them, each with its place.
    Wrong {
        /// The errors.
        errors: Vec<FileError>,
        /// The text of the file.
        text: String,
    },
    /// The open scenario could not be saved, of which the user has been told; or, where the file was only to be stored, it could not.
    Store(StoreError),
}

fn not_computable(text: String) -> FileNotOpened {
    let errors = vec![FileError { place: String::new(), problem: Problem::NotComputable }];
    FileNotOpened::Wrong { errors, text }
}

impl From<StoreError> for FileNotOpened {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// The available municipality files. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct MunicipalityFiles {
    session: Session,
    autosave: Autosave,
    persistence: Persistence,
    notices: Notices,
    /// The file that the page began with; none where it could not be read.
    first: StoredValue<Option<Arc<LoadedMunicipality>>>,
}

impl MunicipalityFiles {
    #[inline(never)]
    pub(super) fn new(autosave: Autosave, first: Option<Arc<LoadedMunicipality>>) -> Self {
        let &AutosaveParts { session, persistence, notices, .. } = &*autosave;
        Self { session, autosave, persistence, notices, first: StoredValue::new(first) }
    }

    /// Opens the municipality file `text` and stores it in the browser. Where what is open cannot be saved, the user is asked
    /// first.
    ///
    /// # Errors
    /// When the file is wrong, or when what is open cannot be left; then nothing has changed.
    pub fn open(self, text: String) -> Result<(), FileNotOpened> {
        self.open_loaded(LoadedMunicipality::read(text.clone(), &self.session.law()), text)
    }

    /// Opens the municipality file `name` of the store. Where its text cannot be read, a notice says why.
    ///
    /// # Errors
    /// As of [`Self::open`].
    pub fn open_stored(self, name: &str) -> Result<(), FileNotOpened> {
        let text = self.persistence.with(|store| store.files().text(name));
        let text = text.inspect_err(|error| self.notices.fail(*error))?;
        self.open_loaded(LoadedMunicipality::read_stored(text.clone(), &self.session.law()), text)
    }

    /// Stores the municipality file `text` in the browser. What is open stays open.
    ///
    /// # Errors
    /// When the file is wrong, or cannot be stored.
    pub fn store(self, text: String) -> Result<(), FileNotOpened> {
        let file = self.checked(LoadedMunicipality::read(text.clone(), &self.session.law()), text)?;
        Ok(self.put(&file.municipality.id, &file.text)?)
    }

    /// What was read of `text`, if it can be opened.
    fn checked(
        self,
        file: Result<LoadedMunicipality, Vec<FileError>>,
        text: String,
    ) -> Result<LoadedMunicipality, FileNotOpened> {
        match file {
            Ok(file) if file.check(self.session.law()).is_err() => Err(not_computable(text)),
            Ok(file) => Ok(file),
            Err(errors) => Err(FileNotOpened::Wrong { errors, text }),
        }
    }

    fn open_loaded(
        self,
        file: Result<LoadedMunicipality, Vec<FileError>>,
        text: String,
    ) -> Result<(), FileNotOpened> {
        let file = Arc::new(self.checked(file, text)?);
        let again = Arc::clone(&file);
        let permit = self.autosave.leave_open(move |permit| self.store_and_show(again, permit))?;
        self.store_and_show(file, permit);
        Ok(())
    }

    fn store_and_show(self, file: Arc<LoadedMunicipality>, permit: LeavePermit) {
        let name = file.municipality.id.clone();
        let stored = self.put(&name, &file.text);
        // Under its name there may be another edition, which must not be what a reload opens.
        self.show(file, stored.is_ok().then_some(name), permit);
        if let Err(error) = stored {
            self.notices.show(Notice::FileNotStored(error));
        }
    }

    /// Stores the file `name`. Another one with this name, which this tab does not show, is kept aside.
    fn put(self, name: &str, text: &str) -> Result<(), StoreError> {
        let shown = self.session.file_now();
        self.persistence.with(|store| {
            match store.files().text(name) {
                Ok(stored) if stored != text && stored != shown.text => {
                    store.put_aside(&format!("file/{name}"), &stored)?;
                }
                Ok(_) | Err(StoreError::Missing) => {}
                Err(error) => return Err(error),
            }
            store.files().put(name, text)
        })
    }

    /// Goes back to the municipality file that the page began with. Where what is open cannot be saved, the user is asked first.
    pub fn open_first(self) {
        let Some(first) = self.first.get_value() else { return };
        let again = Arc::clone(&first);
        if let Ok(permit) = self.autosave.leave_open(move |permit| self.show(again, None, permit)) {
            self.show(first, None, permit);
        }
    }

    /// Opens `file`, which can be computed.
    fn show(self, file: Arc<LoadedMunicipality>, name: Option<String>, permit: LeavePermit) {
        if self.replace(file, name, permit).is_ok() {
            self.notices.show_toast(Toast::FileOpened);
        }
    }

    /// Whether the file that the page began with is open. Tracks the open file.
    #[must_use]
    pub fn is_first(self) -> bool {
        let open = self.session.file();
        self.first.with_value(|first| first.as_ref().is_some_and(|first| Arc::ptr_eq(first, &open)))
    }

    /// The title of the municipality file that the page began with.
    #[must_use]
    pub fn first_title(self) -> Option<String> {
        let language = self.autosave.view.language.get_untracked();
        self.first
            .with_value(|first| first.as_ref().map(|first| language.translate(&first.municipality.title)))
    }

    /// Names of the municipality files in the store. Where they cannot be read, the user is told.
    #[must_use]
    pub fn names(self) -> Vec<String> {
        self.persistence.with(|store| store.files().names()).unwrap_or_else(|error| {
            self.notices.fail(error);
            Vec::new()
        })
    }

    /// Whether the file of the municipality `id` is at hand.
    pub(super) fn has(self, id: &str) -> bool {
        self.is_id_of_first(id) || self.persistence.with(|store| store.files().text(id)).is_ok()
    }

    /// Opens the file of the municipality `id`.
    pub(super) fn open_for(self, id: &str, permit: LeavePermit) -> Result<LeavePermit, StoreError> {
        if let Ok(text) = self.persistence.with(|store| store.files().text(id)) {
            let file = LoadedMunicipality::read_stored(text, &self.session.law());
            let file = file.map_err(|_| StoreError::Unreadable)?;
            return self
                .replace(Arc::new(file), Some(id.to_owned()), permit)
                .map_err(|_| StoreError::Unreadable);
        }
        let first = self.first.get_value().filter(|_| self.is_id_of_first(id)).ok_or(StoreError::Missing)?;
        self.replace(first, None, permit).map_err(|_| StoreError::Unreadable)
    }

    fn is_id_of_first(self, id: &str) -> bool {
        self.first.with_value(|first| first.as_ref().is_some_and(|first| first.municipality.id == id))
    }

    /// Opens `file`, called `name` in the store, with its start state.
    fn replace(
        self,
        file: Arc<LoadedMunicipality>,
        name: Option<String>,
        permit: LeavePermit,
    ) -> Result<LeavePermit, FileNotOpened> {
        let again = Arc::clone(&file);
        self.session.open_file(file).map_err(|_| not_computable(again.text.clone()))?;
        self.notices.remove(|notice| matches!(notice, Notice::FileNotRead(_) | Notice::FileNotStored(_)));
        self.autosave.view.year.set(model::YearIx::First);
        self.autosave.show_start(permit);
        self.autosave.settings.update_tab_state(|state| state.file = name);
        // The start state of the file is open now, and has no changes.
        Ok(LeavePermit::nothing_to_save())
    }
}
