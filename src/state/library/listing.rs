//! What is listed of the saved scenarios.

use rust_decimal::Decimal;

use crate::storage::{Aside, Saved, Store, StoreError, UnreadEntry};
use files::scenario_file::{FormatError, ItemTexts};
use model::YearIx;
use model::outcome::Outcome;
use model::rows::RevenueRow;

/// All saved scenarios.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LibraryListing {
    /// Those of the open municipality, last changed first.
    pub here: Vec<LibraryRow>,
    /// Those of other municipalities.
    pub elsewhere: Vec<LibraryRow>,
    /// Those that were deleted.
    pub deleted: Vec<Saved>,
    /// Those that a later version of the program wrote.
    pub unread: Vec<UnreadEntry>,
    /// Texts that could not be read or were replaced, unchanged.
    pub aside: Vec<Aside>,
    /// Why the rest could not be read.
    pub error: Option<StoreError>,
}

/// A saved scenario in the listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LibraryRow {
    /// The scenario.
    pub saved: Saved,
    /// Whether its municipality's file is available.
    pub openable: bool,
    /// The ids of the budget items that were searched for. Empty without a search.
    pub found_items: Vec<String>,
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

/// With more scenarios than this there is a search field.
pub const MOST_WITHOUT_SEARCH: usize = 10;

/// The greatest number of rows that are shown at once: building a thousand rows would take seconds.
pub const MOST_ROWS: usize = 40;

impl LibraryListing {
    /// The listing while the municipality `here` is open, where `has_file` knows the municipalities whose files are available.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    pub(super) fn read(
        store: &Store,
        here: &str,
        has_file: impl Fn(&str) -> bool,
    ) -> Result<Self, StoreError> {
        let (saved, deleted) = (store.list()?.last_changed_first(), store.deleted()?.last_changed_first());
        // Reading has set aside what could not be read.
        let mut listing = Self { aside: store.aside()?, deleted: deleted.saved, ..Self::default() };
        for (place, entries) in [("scenario", saved.unread), ("deleted", deleted.unread)] {
            for entry in entries {
                match entry.why {
                    FormatError::NewerFormat(_) => listing.unread.push(entry),
                    FormatError::NotUnderstood if listing.aside.iter().any(|one| one.text == entry.text) => {}
                    // There was no space to set it aside.
                    FormatError::NotUnderstood => {
                        let name = format!("{place}/{}", entry.id);
                        listing.aside.push(Aside { name, text: entry.text });
                    }
                }
            }
        }
        for saved in saved.saved {
            if saved.municipality == here {
                listing.here.push(LibraryRow { saved, openable: true, found_items: Vec::new() });
            } else {
                let openable = has_file(&saved.municipality);
                listing.elsewhere.push(LibraryRow { saved, openable, found_items: Vec::new() });
            }
        }
        Ok(listing)
    }

    /// Whether nothing is stored.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The first of the open municipality's scenarios that have `wanted` in their name or notes, or in a budget item's text, note or
    /// committee, and how many have. `committees` are the ids and names of the committees.
    #[must_use]
    pub fn find(&self, wanted: &str, committees: &[(String, String)]) -> (Vec<LibraryRow>, usize) {
        let wanted = wanted.trim().to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&wanted);
        let found_committees: Vec<&str> =
            committees.iter().filter(|(_, name)| has(name)).map(|(id, _)| id.as_str()).collect();
        let is_found = |item: &ItemTexts<'_>| {
            !wanted.is_empty()
                && (has(item.name) || has(item.note) || found_committees.contains(&item.committee))
        };
        let mut found = self.here.iter().filter_map(|row| {
            let saved = &row.saved;
            let items = saved.scenario.item_texts().filter(is_found).map(|item| item.id.to_owned());
            let found_items: Vec<String> = items.collect();
            let is_shown = has(&saved.name) || has(&saved.notes) || !found_items.is_empty();
            is_shown.then_some((row, found_items))
        });
        let first = found.by_ref().take(MOST_ROWS);
        let first: Vec<LibraryRow> =
            first.map(|(row, found_items)| LibraryRow { found_items, ..row.clone() }).collect();
        let all = first.len().saturating_add(found.count());
        (first, all)
    }
}

impl KeyFigures {
    pub(super) fn new(outcome: &Outcome, year: YearIx) -> Self {
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
