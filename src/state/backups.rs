//! Everything in one file, out and in. What comes in is put beside what is there, never over it.

use leptos::prelude::*;

use super::autosave::Desk;
use super::scenarios::numbered;
use crate::storage::{Store, StoreError};
use files::backup::{Arrival, Backup, Unread, arrival};
use model::sorted::Sorted;

/// After so many milliseconds, a week, the page reminds of work that is in no file: Safari deletes what a site keeps
/// when it has not been visited for seven days.
pub(super) const REMINDS_AFTER: i64 = 604_800_000;

/// What became of a file with everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// Scenarios that are new here.
    pub new: usize,
    /// Scenarios that were here already, the very same.
    pub same: usize,
    /// Scenarios that were here in another state, and what those that came are called now.
    pub beside: Vec<(String, String)>,
    /// Municipality files that are new here.
    pub files: usize,
    /// Names of municipality files that were here with other content: those that came lie aside.
    pub other_files: Vec<String>,
    /// What became of what the reader assumes.
    pub assumed: Assumptions,
    /// Texts that could not be read, and lie aside.
    pub aside: usize,
    /// Why not all of it was taken.
    pub stopped: Option<StoreError>,
}

/// What became of what the reader assumes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Assumptions {
    /// There was nothing, or the very same.
    #[default]
    AsBefore,
    /// Nothing was assumed here: what the file has is assumed now.
    Taken,
    /// Something else is assumed here, and stays; this is what the file has.
    Other(String),
}

impl Desk {
    /// Everything that the browser keeps, but for what was deleted.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub fn everything(self) -> Result<Backup, StoreError> {
        self.save();
        self.with_store(|store| {
            let listing = store.list()?;
            let mut backup = Backup {
                made: self.now(),
                scenarios: listing.saved,
                files: Sorted::default(),
                assumed: store.settings().assumed,
                aside: Vec::new(),
            };
            for entry in listing.unread {
                // What was set aside by looking is among what lies there; what a later program wrote stands where it stood.
                if let Ok(text) = store.text_of(&entry.id) {
                    backup.aside.push(Unread { name: format!("scenario/{}", entry.id), text });
                }
            }
            for name in store.files()? {
                let text = store.file(&name)?;
                backup.files.insert(name, text);
            }
            let aside = store.aside()?.into_iter().map(|aside| Unread { name: aside.name, text: aside.text });
            backup.aside.extend(aside);
            Ok(backup)
        })
    }

    /// Notes that all work is in a file now.
    pub fn note_all_filed(self) {
        self.remember(|settings| settings.unfiled = None);
        self.remind.set(false);
    }

    /// Notes that the open scenario is in a file now, which is all work where it is the only one.
    pub fn note_one_filed(self) {
        if self.with_store(Store::list).is_ok_and(|listing| listing.saved.len() == 1) {
            self.note_all_filed();
        }
    }

    /// Reminds again in a week.
    pub fn remind_later(self) {
        let now = self.now().to_string();
        self.remember(|settings| settings.unfiled = Some(now));
        self.remind.set(false);
    }

    /// Puts what `backup` holds beside what is there.
    #[must_use]
    pub fn take_in(self, backup: Backup) -> TakenIn {
        self.save();
        let mut taken = TakenIn::default();
        taken.stopped = self.put_all(backup, &mut taken).err();
        self.elsewhere.notify();
        self.refresh();
        taken
    }

    fn put_all(self, backup: Backup, taken: &mut TakenIn) -> Result<(), StoreError> {
        self.with_store(|store| {
            let there = store.list()?.saved;
            let mut names: Sorted<String, ()> = there.iter().map(|saved| (saved.name.clone(), ())).collect();
            for mut saved in backup.scenarios {
                let arrival = match arrival(&saved, &there) {
                    // One that was deleted here stays deleted; the one that came is another.
                    Arrival::New if store.get(&saved.id) == Err(StoreError::Missing) => Arrival::New,
                    Arrival::New => Arrival::Beside,
                    other => other,
                };
                match arrival {
                    Arrival::Same => taken.same = taken.same.saturating_add(1),
                    Arrival::New | Arrival::Beside => {
                        let was = saved.name.clone();
                        if arrival == Arrival::Beside {
                            saved.id = store.new_id(self.now())?;
                        }
                        // Not to be told apart from what is here; what came together with it was so before.
                        if arrival == Arrival::Beside || there.iter().any(|other| other.name == was) {
                            saved.name = numbered(&was, |name| names.contains_key(&name.to_owned()));
                        }
                        store.put(&saved)?;
                        names.insert(saved.name.clone(), ());
                        if saved.name == was {
                            taken.new = taken.new.saturating_add(1);
                        } else {
                            taken.beside.push((was, saved.name));
                        }
                    }
                }
            }
            for (name, text) in backup.files.iter() {
                match store.file(name) {
                    Err(StoreError::Missing) => {
                        store.put_file(name, text)?;
                        taken.files = taken.files.saturating_add(1);
                    }
                    Ok(there) if there == *text => {}
                    Ok(_) => {
                        store.put_aside(&format!("file/{name}"), text)?;
                        taken.other_files.push(name.clone());
                    }
                    Err(error) => return Err(error),
                }
            }
            taken.assumed = match (backup.assumed, store.settings().assumed) {
                (Some(text), None) => {
                    self.keep_assumed_text(Some(text));
                    Assumptions::Taken
                }
                (Some(text), Some(here)) if text != here => Assumptions::Other(text),
                _ => Assumptions::AsBefore,
            };
            for Unread { name, text } in backup.aside {
                store.put_aside(&name, &text)?;
                taken.aside = taken.aside.saturating_add(1);
            }
            Ok(())
        })
    }

    /// Assumes what a file has. What was assumed here is kept aside.
    pub fn assume_instead(self, text: String) {
        let before = self.with_store(Store::settings).assumed;
        let kept =
            before.map_or(Ok(()), |before| self.with_store(|store| store.put_aside("assumed", &before)));
        match kept {
            Ok(()) => {
                self.keep_assumed_text(Some(text));
                self.elsewhere.notify();
            }
            Err(error) => self.fail(error),
        }
    }
}
