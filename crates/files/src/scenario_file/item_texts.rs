//! What is written about the budget items, without reading the whole scenario: for a search, and for what leaves the computer.

use serde_json::Value;

use super::items::{COMMITTEE, ID, NAME, NOTE};
use super::record::remove_notes;
use super::{ITEMS, RECORD, ScenarioFile};

/// The texts of an item, as they are written. Empty where they are not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemTexts<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its text.
    pub name: &'a str,
    /// The id of its committee.
    pub committee: &'a str,
    /// Its note.
    pub note: &'a str,
}

impl<'a> ItemTexts<'a> {
    fn of(value: &'a Value) -> Self {
        let text = |field| value.get(field).and_then(Value::as_str).unwrap_or("");
        Self { id: text(ID), name: text(NAME), committee: text(COMMITTEE), note: text(NOTE) }
    }
}

impl ScenarioFile {
    /// A copy without the private notes: those on the items and on the measures of the year. Reasons, judgements and comments are meant
    /// for others.
    #[must_use]
    pub fn without_notes(&self) -> Self {
        let mut copy = self.clone();
        let items = copy.0.get_mut(ITEMS).and_then(Value::as_array_mut);
        for item in items.into_iter().flatten().filter_map(Value::as_object_mut) {
            item.shift_remove(NOTE);
        }
        if let Some(record) = copy.0.get_mut(RECORD) {
            remove_notes(record);
        }
        copy
    }

    /// The texts of the items, for a search that does not read the whole scenario.
    pub fn item_texts(&self) -> impl Iterator<Item = ItemTexts<'_>> {
        self.0.get(ITEMS).and_then(Value::as_array).into_iter().flatten().map(ItemTexts::of)
    }

    /// Whether an item, or a measure of the year, has a note.
    #[must_use]
    pub fn has_notes(&self) -> bool {
        self.without_notes() != *self
    }
}
