//! The backup: everything in one file. Restoring adds to what is stored and overwrites nothing.

use leptos::prelude::*;

use super::names::numbered;
use super::{Autosave, Library, Notices, Persistence, Settings};
use crate::storage::{Store, StoreError};
use files::backup::{Backup, Merge, UnreadableText, merge};
use model::vec_map::VecMap;

/// Milliseconds (a week) after which the page reminds of work that is in no file. Safari deletes the data of a site that has
/// not been visited for seven days.
const REMINDS_AFTER: i64 = 604_800_000;

/// The result of restoring a backup.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Restored {
    /// Scenarios that were added.
    pub new: usize,
    /// Scenarios that were stored already, without a difference.
    pub same: usize,
    /// Scenarios that were added beside a stored one: their name in the backup, and their new name.
    pub beside: Vec<(String, String)>,
    /// Municipality files that were added.
    pub files: usize,
    /// Names of municipality files that are stored with other content: those of the backup are kept aside.
    pub other_files: Vec<String>,
    /// What happened to the assumptions.
    pub assumed: RestoredAssumptions,
    /// Texts that could not be read and are kept aside.
    pub aside: usize,
    /// The error that ended the restoring, if not all was restored.
    pub stopped: Option<StoreError>,
}

/// A backup, and what it does not contain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Everything {
    /// The backup.
    pub backup: Backup,
    /// The number of deleted scenarios, which are not in it.
    pub deleted: usize,
    /// Why not all that is stored could be read.
    pub not_read: Option<StoreError>,
}

impl Everything {
    /// Whether there is nothing to back up.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        Backup { made: self.backup.made, ..Backup::default() } == self.backup
    }
}

/// Adds what is in the store.
fn add_stored(store: &Store, everything: &mut Everything) -> Result<(), StoreError> {
    let backup = &mut everything.backup;
    let listing = store.list()?.last_changed_first();
    backup.scenarios = listing.saved;
    for entry in listing.unread {
        // A text that reading has kept aside is below with the others; one of a later version of the program is still in its place.
        if let Ok(text) = store.text_of(&entry.id) {
            backup.aside.push(UnreadableText { name: format!("scenario/{}", entry.id), text });
        }
    }
    for name in store.files().names()? {
        let text = store.files().text(&name)?;
        backup.files.insert(name, text);
    }
    let aside = store.aside()?.into_iter().map(|aside| UnreadableText { name: aside.name, text: aside.text });
    backup.aside.extend(aside);
    everything.deleted = store.deleted()?.saved.len();
    Ok(())
}

/// What happened to the assumptions of a backup.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum RestoredAssumptions {
    /// There were none, or they are equal to the stored ones.
    #[default]
    Unchanged,
    /// None were stored: those of the backup were added.
    Added,
    /// Others remain, or none, where the open file cannot be computed by those of the backup, which are these.
    Different(String),
}

/// Makes and restores backups, and reminds of them. A handle: copies share the same signals.
#[derive(Debug, Clone, Copy)]
pub struct BackupFiles {
    autosave: Autosave,
    persistence: Persistence,
    settings: Settings,
    notices: Notices,
    library: Library,
    /// Whether the reminder is shown.
    pub remind: RwSignal<bool>,
}

impl BackupFiles {
    #[inline(never)]
    pub(super) fn new(library: Library) -> Self {
        let Library { autosave, persistence, notices, .. } = library;
        let settings = autosave.settings;
        Self { autosave, persistence, settings, notices, library, remind: RwSignal::new(false) }
    }

    /// Shows the reminder if there has been work that is in no file for a week.
    pub(super) fn remind_if_due(self, unfiled: Option<&str>) {
        let since = unfiled.and_then(|since| since.parse::<i64>().ok());
        let is_due = since.is_some_and(|since| self.persistence.now().saturating_sub(since) > REMINDS_AFTER);
        self.remind.set(is_due);
    }

    /// A backup of everything that is stored, except deleted scenarios, and of what is shown, whether it could be saved or not.
    #[must_use]
    pub fn everything(self) -> Everything {
        self.autosave.save();
        let mut everything = Everything {
            backup: Backup {
                made: self.persistence.now(),
                assumed: self.settings.stored().assumed,
                ..Backup::default()
            },
            deleted: 0,
            not_read: None,
        };
        everything.not_read = self.persistence.with(|store| add_stored(store, &mut everything)).err();
        let mut scenarios = std::mem::take(&mut everything.backup.scenarios);
        if let Some(shown) = self.autosave.shown() {
            match scenarios.iter_mut().find(|saved| saved.id == shown.id) {
                Some(saved) => *saved = shown,
                None => scenarios.insert(0, shown),
            }
        }
        everything.backup.scenarios =
            scenarios.into_iter().map(|saved| self.library.unsaved_notes.in_place(saved)).collect();
        everything
    }

    /// Notes that all work is in a file now.
    pub fn mark_all_filed(self) {
        self.settings.update(|settings| settings.unfiled = None);
        self.remind.set(false);
    }

    /// Notes that the scenario `id` is in a file now, which is all work where it is the only one and nothing is assumed.
    pub fn mark_one_filed(self, id: &str) {
        let listing = self.persistence.with(Store::list);
        let is_only_one =
            listing.is_ok_and(|listing| matches!(listing.saved.as_slice(), [only] if only.id == id));
        if is_only_one && self.settings.stored().assumed.is_none() {
            self.mark_all_filed();
        }
    }

    /// Reminds again in a week.
    pub fn remind_later(self) {
        let now = self.persistence.now().to_string();
        self.settings.update(|settings| settings.unfiled = Some(now));
        self.remind.set(false);
    }

    /// Adds the contents of `backup` to the store.
    #[must_use]
    pub fn restore(self, backup: Backup) -> Restored {
        self.autosave.save();
        let mut restored = Restored::default();
        restored.stopped = self.add_all(backup, &mut restored).err();
        self.autosave.saved_changed.notify();
        self.library.refresh();
        restored
    }

    fn add_all(self, backup: Backup, restored: &mut Restored) -> Result<(), StoreError> {
        self.persistence.with(|store| {
            let stored = store.list()?.saved;
            let mut names: VecMap<String, ()> = stored.iter().map(|saved| (saved.name.clone(), ())).collect();
            for mut saved in backup.scenarios {
                let merge = match merge(&saved, &stored) {
                    // A deleted scenario stays deleted; that of the backup is added as a copy.
                    Merge::Add if store.text_of(&saved.id) == Err(StoreError::Missing) => Merge::Add,
                    Merge::Add | Merge::AddCopy => Merge::AddCopy,
                    Merge::Skip => Merge::Skip,
                };
                match merge {
                    Merge::Skip => restored.same = restored.same.saturating_add(1),
                    Merge::Add | Merge::AddCopy => {
                        let was = saved.name.clone();
                        if merge == Merge::AddCopy {
                            saved.id = store.new_id(self.persistence.now())?;
                        }
                        // Two scenarios of a backup may have the same name, but none has that of a stored one.
                        if merge == Merge::AddCopy || stored.iter().any(|other| other.name == was) {
                            saved.name = numbered(&was, |name| names.contains_key(&name.to_owned()));
                        }
                        store.put(&saved)?;
                        names.insert(saved.name.clone(), ());
                        if saved.name == was {
                            restored.new = restored.new.saturating_add(1);
                        } else {
                            restored.beside.push((was, saved.name));
                        }
                    }
                }
            }
            for (name, text) in backup.files.iter() {
                match store.files().text(name) {
                    Err(StoreError::Missing) => {
                        store.files().put(name, text)?;
                        restored.files = restored.files.saturating_add(1);
                    }
                    Ok(stored) if stored == *text => {}
                    Ok(_) => {
                        store.put_aside(&format!("file/{name}"), text)?;
                        restored.other_files.push(name.clone());
                    }
                    Err(error) => return Err(error),
                }
            }
            restored.assumed = match (backup.assumed, self.settings.stored().assumed) {
                (Some(text), None) if self.settings.set_assumptions_text(Some(text.clone())) => {
                    RestoredAssumptions::Added
                }
                (Some(text), None) => RestoredAssumptions::Different(text),
                (Some(text), Some(stored)) if text != stored => RestoredAssumptions::Different(text),
                _ => RestoredAssumptions::Unchanged,
            };
            for UnreadableText { name, text } in backup.aside {
                store.put_aside(&name, &text)?;
                restored.aside = restored.aside.saturating_add(1);
            }
            Ok(())
        })
    }

    /// Replaces the assumptions by those of a backup. The replaced ones are kept aside. Whether it could be done; why not has been
    /// told.
    #[expect(clippy::must_use_candidate, reason = "the user has been told")]
    pub fn assume_instead(self, text: String) -> bool {
        let before = self.settings.stored().assumed;
        let kept = before
            .map_or(Ok(()), |before| self.persistence.with(|store| store.put_aside("assumed", &before)));
        match kept {
            Ok(()) => {
                let is_done = self.settings.set_assumptions_text(Some(text));
                self.autosave.saved_changed.notify();
                is_done
            }
            Err(error) => {
                self.notices.fail(error);
                false
            }
        }
    }
}
