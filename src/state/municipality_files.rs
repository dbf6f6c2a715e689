//! Municipality files: opening another one, and going back to the one that the page began with.

use std::sync::Arc;

use leptos::prelude::*;

use super::Material;
use super::autosave::Desk;
use super::notice::{Notice, Toast};
use crate::storage::{Store, StoreError};
use files::problem::FileError;
use files::read;
use model::parameters::Parameters;

impl Material {
    /// The material that `text` is.
    ///
    /// # Errors
    /// All that is wrong with it, each with its place.
    pub fn read(text: String, parameters: &Parameters) -> Result<Self, Vec<FileError>> {
        read::municipality(&text, parameters).map(|municipality| Self { municipality, text })
    }

    /// The municipality file that was open last, where it is another than the page begins with. The inner error is one
    /// that the user has to know of.
    #[must_use]
    pub fn left_open(store: &Store, parameters: &Parameters) -> Option<Result<Self, Notice>> {
        let name = store.settings().file?;
        let read = store.file(&name).ok().and_then(|text| Self::read(text, parameters).ok());
        Some(read.ok_or(Notice::FileNotRead))
    }
}

impl Desk {
    /// Opens the municipality file `text` and keeps it in the browser. Nothing changes when it is wrong.
    ///
    /// # Errors
    /// All that is wrong with it, each with its place.
    pub fn open_file(self, text: String) -> Result<(), Vec<FileError>> {
        let material = Material::read(text, &self.session.parameters())?;
        let name = material.municipality.id.clone();
        let kept = self.with_store(|store| store.put_file(&name, &material.text));
        self.change_material(Arc::new(material), Some(name));
        self.toast.set(Some(Toast::FileOpened));
        self.settle(kept);
        Ok(())
    }

    /// Goes back to the municipality that the page began with.
    pub fn back_to_first(self) {
        if let Some(first) = self.first.get_value() {
            self.change_material(first, None);
            self.toast.set(Some(Toast::FileOpened));
        }
    }

    /// Whether another municipality file is open than the page began with. Follows.
    #[must_use]
    pub fn is_first(self) -> bool {
        let open = self.session.material();
        self.first.with_value(|first| first.as_ref().is_some_and(|first| Arc::ptr_eq(first, &open)))
    }

    /// What the municipality that the page began with is called.
    #[must_use]
    pub fn first_title(self) -> Option<String> {
        let language = self.session.language.get_untracked();
        self.first.with_value(|first| first.as_ref().map(|first| language.of(&first.municipality.title)))
    }

    /// Names of the municipality files that the browser keeps.
    #[must_use]
    pub fn kept_files(self) -> Vec<String> {
        self.with_store(Store::files).unwrap_or_default()
    }

    /// Opens a municipality file that the browser keeps.
    ///
    /// # Errors
    /// All that is wrong with it, each with its place.
    pub fn open_kept(self, name: &str) -> Result<(), Vec<FileError>> {
        match self.with_store(|store| store.file(name)) {
            Ok(text) => self.open_file(text),
            Err(error) => {
                self.notify(Notice::NotDone(error));
                Ok(())
            }
        }
    }

    /// The text of a municipality file that the browser keeps; empty where it cannot be had.
    #[must_use]
    pub fn kept_text(self, name: &str) -> String {
        self.with_store(|store| store.file(name)).unwrap_or_default()
    }

    /// Throws a municipality file away that the browser keeps.
    pub fn forget_file(self, name: &str) {
        if let Err(error) = self.with_store(|store| store.forget_file(name)) {
            self.notify(Notice::NotDone(error));
        }
        self.save();
    }

    /// Whether the file of the municipality `id` is at hand.
    pub(super) fn has_file(self, id: &str) -> bool {
        self.is_id_of_first(id) || self.with_store(|store| store.file(id)).is_ok()
    }

    /// Opens the file of the municipality `id`.
    pub(super) fn open_file_of(self, id: &str) -> Result<(), StoreError> {
        if let Ok(text) = self.with_store(|store| store.file(id)) {
            let material = Material::read(text, &self.session.parameters());
            let material = material.map_err(|_| StoreError::Unreadable)?;
            self.change_material(Arc::new(material), Some(id.to_owned()));
            return Ok(());
        }
        let first = self.first.get_value().filter(|_| self.is_id_of_first(id)).ok_or(StoreError::Missing)?;
        self.change_material(first, None);
        Ok(())
    }

    fn is_id_of_first(self, id: &str) -> bool {
        self.first.with_value(|first| first.as_ref().is_some_and(|first| first.municipality.id == id))
    }

    fn change_material(self, material: Arc<Material>, name: Option<String>) {
        self.save();
        self.show_start();
        self.remember(|settings| settings.file = name);
        self.session.year.set(0);
        self.session.open_material(material);
    }
}
