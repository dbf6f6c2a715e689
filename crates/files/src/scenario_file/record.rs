//! The record of the year in a scenario file: what is reported and decided once the budget is adopted.
//!
//! ```json
//! {"spread": "twelfths", "threshold": "one_percent",
//!  "activities": {"culture": {"culture": "80", "school": "20"}}, "exempt": {"social": true},
//!  "to_date": {"committee:education": {"03": "680000000"}, "tax_and_grants": {"03": "1600000000"}},
//!  "last_year": {"committee:education": {"03": "655000000"}},
//!  "methods": {"committee:education": {"03": "linear", "04": {"own": "2750000000", "reason": "Fler elever i höst."}}},
//!  "measures": {"education": {"hiring_restraint": {"decided": "04", "promised": "12000000", "note": "Inte lärare."}}},
//!  "requests": {"education": {"05": {"amount": "9000000", "answer": {"decided": "09", "granted": "0", "financing": "reserve"}}}},
//!  "assessments": {"goal:knowledge": {"04": {"state": "fair", "reason": "Fler klarar målen.", "indicator": "Behörighet, 85 %"}}},
//!  "comments": {"04": "Snörik vinter."}, "rules": {"season.school.01": "8.3"},
//!  "play": {"seed": 7, "pace": "four_stops", "role": "committee:education", "at": "04"}}
//! ```
//!
//! Amounts are in kronor from January to the end of the month. A value that says nothing (null, or an empty list or object) is none.

mod read;
mod value;
mod write;

use serde_json::{Map, Value};

use super::{RECORD, ScenarioFile};
use model::follow_up::RecordPart;

pub(super) use write::written_record;

/// The field with the note on a measure.
const NOTE: &str = "note";

/// Under how many keys an entry of `part` lies. What lies there is replaced as a whole.
fn levels(part: RecordPart) -> usize {
    match part {
        RecordPart::Spread | RecordPart::Threshold | RecordPart::Play => 0,
        RecordPart::Activities | RecordPart::Exempt | RecordPart::Comments | RecordPart::Rules => 1,
        RecordPart::ToDate
        | RecordPart::LastYear
        | RecordPart::Methods
        | RecordPart::Measures
        | RecordPart::Requests
        | RecordPart::Assessments => 2,
    }
}

/// Inserts `value` into objects within objects, by the names in `path`.
fn put_in(into: &mut Map<String, Value>, path: &[&str], value: Value) {
    match path {
        [] => {}
        [name] => drop(into.insert((*name).to_owned(), value)),
        [name, rest @ ..] => {
            if let Value::Object(inner) = into.entry(*name).or_insert_with(|| Map::new().into()) {
                put_in(inner, rest, value);
            }
        }
    }
}

/// Adds what of a record was `kept` to the one that is written, and returns what the user has replaced.
pub(super) fn add_kept(written: &mut Map<String, Value>, kept: Map<String, Value>) -> Map<String, Value> {
    let mut left = Map::new();
    for (name, kept) in kept {
        let levels = RecordPart::from_key(&name).map_or(0, levels);
        add_entry(written, name, kept, levels, &mut left);
    }
    left
}

fn add_entry(
    into: &mut Map<String, Value>,
    name: String,
    kept: Value,
    levels: usize,
    left: &mut Map<String, Value>,
) {
    match (into.get_mut(&name), kept, levels.checked_sub(1)) {
        (None, kept, _) => drop(into.insert(name, kept)),
        (Some(Value::Object(inner)), Value::Object(kept), Some(levels)) => {
            let mut left_in = Map::new();
            for (name, kept) in kept {
                add_entry(inner, name, kept, levels, &mut left_in);
            }
            if !left_in.is_empty() {
                left.insert(name, left_in.into());
            }
        }
        (Some(_), kept, _) => drop(left.insert(name, kept)),
    }
}

/// Removes the notes on the measures.
pub(super) fn remove_notes(record: &mut Value) {
    let measures = record.get_mut(RecordPart::Measures.key()).and_then(Value::as_object_mut);
    for of_committee in measures.into_iter().flatten().filter_map(|(_, kinds)| kinds.as_object_mut()) {
        for measure in of_committee.values_mut().filter_map(Value::as_object_mut) {
            measure.shift_remove(NOTE);
        }
    }
}

impl ScenarioFile {
    /// A copy without the record of the year.
    #[must_use]
    pub fn without_record(&self) -> Self {
        let mut copy = self.clone();
        copy.0.shift_remove(RECORD);
        copy
    }

    /// Whether it has a record of the year.
    #[must_use]
    pub fn has_record(&self) -> bool {
        self.0.contains_key(RECORD)
    }
}
