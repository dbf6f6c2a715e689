//! What a user does with saved scenarios: open, name, copy, delete, bring back.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::autosave::Desk;
use super::notice::{Notice, Toast, Undo};
use crate::storage::{Aside, Saved, Store, StoreError, UnreadEntry};
use model::outcome::Outcome;
use model::rows::RevenueRow;

/// Longest name of a scenario, characters.
pub const LONGEST_NAME: usize = 80;

/// All saved scenarios.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shelf {
    /// Those of the open municipality, last changed first.
    pub here: Vec<Row>,
    /// Those of other municipalities.
    pub elsewhere: Vec<Row>,
    /// Those that were deleted.
    pub deleted: Vec<Saved>,
    /// Those that a later program wrote.
    pub unread: Vec<UnreadEntry>,
    /// What could not be read, as it stood.
    pub aside: Vec<Aside>,
}

/// A saved scenario in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The scenario.
    pub saved: Saved,
    /// Whether its municipality's file is at hand.
    pub openable: bool,
}

/// Key figures of the year in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyFigures {
    /// Municipal grant, kronor.
    pub grant: Decimal,
    /// Result, kronor.
    pub result: Decimal,
    /// Result in per cent of tax and general grants.
    pub result_share: Decimal,
    /// Tax rate, kronor per 100 kronor.
    pub tax_rate: Decimal,
    /// Tax per inhabitant, kronor.
    pub tax_per_inhabitant: Decimal,
}

/// Most rows that are shown at once. Few readers have more; with a thousand, the page would wait for all of them.
pub const MOST_ROWS: usize = 40;

impl Shelf {
    /// The first of the open municipality's scenarios that have `wanted` in their name or notes, and how many have.
    #[must_use]
    pub fn found(&self, wanted: &str) -> (Vec<Row>, usize) {
        let wanted = wanted.trim().to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&wanted);
        let mut found = self.here.iter().filter(|Row { saved, .. }| has(&saved.name) || has(&saved.notes));
        let first: Vec<Row> = found.by_ref().take(MOST_ROWS).cloned().collect();
        let all = first.len().saturating_add(found.count());
        (first, all)
    }
}

impl KeyFigures {
    fn of(outcome: &Outcome, year: usize) -> Self {
        let year = outcome.year(year);
        let value = |id| outcome.value(id);
        Self {
            grant: value(year.now.pool),
            result: value(year.result),
            result_share: value(year.result_share),
            tax_rate: value(year.now[RevenueRow::TaxRate]),
            tax_per_inhabitant: value(year.tax_per_inhabitant),
        }
    }
}

/// A name as it is kept: without space around it. None where nothing is left, or it is too long.
#[must_use]
pub fn name_of(typed: &str) -> Option<String> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty() && name.chars().count() <= LONGEST_NAME).then_some(name)
}

/// `wanted`, or `wanted (2)` and so on where it is taken.
#[must_use]
pub fn numbered(wanted: &str, taken: impl Fn(&str) -> bool) -> String {
    if !taken(wanted) {
        return wanted.to_owned();
    }
    let bare = wanted
        .strip_suffix(')')
        .and_then(|name| name.rsplit_once('('))
        .filter(|(_, number)| number.parse::<u32>().is_ok())
        .and_then(|(name, _)| name.strip_suffix(' '))
        .unwrap_or(wanted);
    let bare: String = bare.chars().take(LONGEST_NAME.saturating_sub(8)).collect();
    (2..=u32::MAX).map(|number| format!("{bare} ({number})")).find(|name| !taken(name)).unwrap_or(bare)
}

impl Desk {
    /// Reads the list anew.
    pub fn refresh(self) {
        let read = self.with_store(|store| Ok((store.list()?, store.deleted()?, store.aside()?)));
        let (listing, deleted, aside) = match read {
            Ok(read) => read,
            Err(error) => return self.notify(Notice::NotDone(error)),
        };
        let here = self.session.municipality(|municipality| municipality.id.clone());
        let (own, others): (Vec<_>, Vec<_>) =
            listing.saved.into_iter().partition(|saved: &Saved| saved.municipality == here);
        self.shelf.set(Shelf {
            here: own.into_iter().map(|saved| Row { saved, openable: true }).collect(),
            elsewhere: others
                .into_iter()
                .map(|saved| Row { openable: self.has_file(&saved.municipality), saved })
                .collect(),
            deleted: deleted.saved,
            // What was set aside just now is listed as such.
            unread: listing
                .unread
                .into_iter()
                .chain(deleted.unread)
                .filter(|entry| entry.why != files::scenario_file::Unread::NotUnderstood)
                .collect(),
            aside,
        });
    }

    /// The key figures of a scenario of the open municipality; none where they cannot be computed.
    #[must_use]
    pub fn figures(self, saved: &Saved) -> Option<KeyFigures> {
        let year = self.session.year.get_untracked();
        let (scenario, _) = self.session.municipality(|municipality| saved.scenario.resolve(municipality));
        self.session.outcome_of(&scenario).map(|outcome| KeyFigures::of(&outcome, year))
    }

    /// A name that no scenario has, near `wanted`.
    #[must_use]
    pub fn free_name(self, wanted: &str) -> String {
        let listing = self.with_store(Store::list).unwrap_or_default();
        numbered(wanted, |name| listing.saved.iter().any(|saved| saved.name == name))
    }

    /// Opens the scenario `id`, and its municipality's file if that is another.
    pub fn open_saved(self, id: &str) {
        match self.take_out(id) {
            Ok(()) => self.dialog.set(None),
            Err(error) => self.fail(error),
        }
    }

    pub(super) fn take_out(self, id: &str) -> Result<(), StoreError> {
        self.save();
        let mut saved = self.with_store(|store| store.get(id))?;
        if self.session.municipality(|municipality| municipality.id != saved.municipality) {
            self.open_file_of(&saved.municipality)?;
        }
        let edition = self.session.municipality(|municipality| municipality.edition.clone());
        // Computed by this edition from now on, and compared with others that are. What is adopted stays as it is.
        if saved.edition != edition && !saved.is_read_only() {
            let mut here = saved.clone();
            here.edition = edition;
            if self.with_store(|store| store.put(&here)).is_ok() {
                saved = here;
            }
        }
        self.show(saved);
        self.begin_here();
        Ok(())
    }

    /// Puts all changes away: the next one begins a new scenario.
    pub fn begin_new(self) {
        self.save();
        self.show_start();
        self.dialog.set(None);
        self.toast.set(Some(Toast::FromStart));
    }

    /// Gives the scenario `id` another name.
    pub fn rename(self, id: &str, name: String) {
        self.save();
        let renamed = self.with_store(|store| {
            let mut saved = store.get(id)?;
            saved.name = name;
            store.put(&saved)?;
            Ok(saved)
        });
        match renamed {
            Ok(saved) if self.is_open(id) => {
                self.open.set(Some(saved));
                self.begin_here();
            }
            Ok(_) => {}
            Err(error) => self.fail(error),
        }
        self.refresh();
    }

    /// Makes a copy of the scenario `id` beside it.
    pub fn duplicate(self, id: &str) {
        self.save();
        let copied = self.new_id().and_then(|new_id| {
            let saved = self.with_store(Store::list)?.saved;
            let saved = saved.into_iter().find(|saved| saved.id == id).ok_or(StoreError::Missing)?;
            let copy = saved.duplicated(new_id, self.free_name(&saved.name), self.now());
            self.with_store(|store| store.put(&copy))?;
            Ok(copy.name)
        });
        match copied {
            Ok(name) => self.toast.set(Some(Toast::Copied(name))),
            Err(error) => self.fail(error),
        }
        self.refresh();
    }

    /// Deletes the scenario `id`, with a way back. Where it is the open one, the start state takes its place.
    pub fn delete(self, id: &str, name: &str) {
        let was_open = self.is_open(id);
        if was_open {
            self.save();
        }
        match self.with_store(|store| store.delete(id)) {
            Ok(()) => {
                if was_open {
                    self.show_start();
                }
                let (id, name) = (id.to_owned(), name.to_owned());
                let told = name.clone();
                let undo = Undo(Arc::new(move || self.restore(&id, &name, was_open)));
                self.toast.set(Some(Toast::Deleted { name: told, undo }));
            }
            Err(error) => self.fail(error),
        }
        self.save();
        self.refresh();
    }

    /// Brings a deleted scenario back, and opens it if it was the open one.
    pub fn restore(self, id: &str, name: &str, open: bool) {
        let restored = self.with_store(|store| store.restore(id));
        match restored.and_then(|()| if open { self.take_out(id) } else { Ok(()) }) {
            Ok(()) => self.toast.set(Some(Toast::Restored(name.to_owned()))),
            Err(error) => self.fail(error),
        }
        self.refresh();
    }

    /// Throws a deleted scenario away for good.
    pub fn forget(self, id: &str) {
        if let Err(error) = self.with_store(|store| store.forget(id)) {
            self.fail(error);
        }
        // There may be space now for what could not be saved.
        self.save();
        self.refresh();
    }

    /// Whether `id` is the open scenario. Does not follow.
    #[must_use]
    pub fn is_open(self, id: &str) -> bool {
        self.open.with_untracked(|open| open.as_ref().is_some_and(|open| open.id == id))
    }

    /// Opens the scenario `id`; what is open stays where it cannot be saved.
    ///
    /// # Errors
    /// Why it could not be done; then nothing has changed.
    pub fn open_known(self, id: &str) -> Result<(), StoreError> {
        self.save_or_stay()?;
        self.take_out(id)
    }

    /// Says that something could not be done.
    pub fn fail(self, error: StoreError) {
        self.notify(Notice::NotDone(error));
    }
}
