//! Settings, and what could not be read.

use super::Store;
use crate::storage::error::StoreError;
use crate::storage::keys;
use crate::storage::settings::StoredSettings;

/// Something that could not be read, as it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// Where it stood, such as `scenario/1763847539123`.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl Store {
    /// The settings; those of a first visit where there are none or they cannot be read.
    #[must_use]
    pub fn settings(&self) -> StoredSettings {
        self.read_settings().unwrap_or_default()
    }

    /// The settings; those of a first visit where there are none or they are damaged.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn read_settings(&self) -> Result<StoredSettings, StoreError> {
        let Some(text) = self.backend().read(keys::SETTINGS)? else {
            return Ok(StoredSettings::default());
        };
        Ok(StoredSettings::from_text(&text).unwrap_or_else(|| {
            // Without space it stays until the next settings are written over it: they are no one's work.
            let _stays = set_aside(self, keys::SETTINGS, &text);
            StoredSettings::default()
        }))
    }

    /// Writes the settings.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`]; what was there stays.
    pub fn put_settings(&self, settings: &StoredSettings) -> Result<(), StoreError> {
        let text = settings.to_text();
        // Defaults are not written.
        let is_stored = self.backend().read(keys::SETTINGS)?.as_deref().unwrap_or("{}") == text;
        if is_stored { Ok(()) } else { self.backend().write(keys::SETTINGS, &text) }
    }

    /// What could not be read and was set aside, for the user to download.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn aside(&self) -> Result<Vec<Aside>, StoreError> {
        let mut names = self.names(keys::ASIDE)?;
        names.sort();
        let mut aside = Vec::with_capacity(names.len());
        for name in names {
            if let Some(text) = self.backend().read(&keys::key(keys::ASIDE, &name))? {
                aside.push(Aside { name, text });
            }
        }
        Ok(aside)
    }

    /// Keeps a text that cannot be read, called `name`, beside what else lies aside under that name.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`].
    pub fn put_aside(&self, name: &str, text: &str) -> Result<(), StoreError> {
        let mut at = keys::key(keys::ASIDE, name);
        let mut number = 1_u32;
        loop {
            match self.backend().read(&at)? {
                None => return self.backend().write(&at, text),
                Some(same) if same == text => return Ok(()),
                Some(_) => {
                    number = number.saturating_add(1);
                    at = keys::key(keys::ASIDE, &format!("{name}~{number}"));
                }
            }
        }
    }
}

/// Moves an entry that cannot be read out of the way, beside what else was set aside under its name.
pub(super) fn set_aside(store: &Store, key: &str, text: &str) -> Result<(), StoreError> {
    store.put_aside(key.strip_prefix(keys::ALL).unwrap_or(key), text)?;
    store.backend().remove(key)
}
