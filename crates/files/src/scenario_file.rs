//! The scenario in storage, files and links: JSON that refers to committees and levers by id and not by index, so that it stays valid
//! when a municipality file gets another committee.
//!
//! The JSON is kept as it was read. What does not apply in the present municipality is reported and not applied, and
//! [`ScenarioFile::merged_with`] keeps it when the scenario is saved again, so that opening a scenario with another edition of the
//! municipality file loses nothing.
//!
//! ```json
//! {"format": 2,
//!  "settings": {"tax_rate": [{"change": "0.25"}, null, "start"], "fee:education:preschool": [{"percent": "-5"}, null, null],
//!               "budgeted_result": [{"revenue_share": "2"}, null, null], "income_equalisation": [{"held": "0"}, null, null],
//!               "grant:education": [{"percent": "1", "change": "5000000"}, null, null], "index:culture": [{"yearly": "2"}, null, null],
//!               "weight:culture": [{"own": "2"}, null, null]},
//!  "locks": {"culture": ["308000000", null, null]},
//!  "held": ["tax_rate"],
//!  "policy": ["by_need", null, null],
//!  "shares": {"education": {"knowledge": "60"}},
//!  "items": [{"id": "k3", "name": "Fler lärare", "committee": "education", "amounts": ["5000000", "10000000", "10000000"],
//!             "goal": "knowledge", "mission": "reading", "note": "Från augusti."},
//!            {"id": "k4", "name": "Jubileum", "committee": "culture", "amounts": ["0", "2000000", "0"], "one_off": true, "off": true}],
//!  "frames": "unchanged",
//!  "texts": {"author": "Hembygdspartiet", "introduction": "Skolan först.\n\nSedan vägarna.", "goal:knowledge": "Alla klarar skolan",
//!            "goal:safety": {"off": true}, "mission:knowledge:reading": {"text": "Läs mer", "committees": ["education", "culture"]},
//!            "own_mission:knowledge:1763847539123": {"text": "Öppna biblioteken på söndagar", "committees": ["culture"]}}}
//! ```
//!
//! An item is permanent unless `one_off`, and on unless `off`. Without `frames`, index, volume and efficiency move the frames. A goal or a
//! mission without a text is worded as in the municipality file. The record of the year is described in `record.rs`.
//!
//! The first version had neither items nor `frames`, and no word for the start state ([`format1`]).

mod format1;
mod item_texts;
mod items;
mod record;
mod resolve;
mod texts;
mod unresolved;
mod value;

use std::ops::RangeInclusive;

use serde_json::{Map, Value};

use super::kept_fields::{in_order_of, put_aside};
use model::municipality::Municipality;
use model::scenario::Scenario;

use format1::upgraded;
use items::{merged_items, written_item};
use record::{add_kept, written_record};
use texts::written_text;
use value::{by_year, written_decimal, written_frame_rule, written_policy, written_setting};

pub use format1::Recounted;
pub use item_texts::ItemTexts;
pub use unresolved::{ScenarioPart, Unresolved, UnresolvedReason};

/// The version of the format that this program writes.
pub const FORMAT: u64 = 2;

/// The oldest version of the format that it reads.
const OLDEST_FORMAT: u64 = 1;

const SETTINGS: &str = "settings";
const LOCKS: &str = "locks";
const LOCKED_LEVERS: &str = "held";
const POLICY: &str = "policy";
const SHARES: &str = "shares";
const ITEMS: &str = "items";
const FRAMES: &str = "frames";
const TEXTS: &str = "texts";
const RECORD: &str = "record";

/// Why a text is not in the expected format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormatError {
    /// It does not have the form of the format, or is truncated.
    NotUnderstood,
    /// A later version of the program wrote it, in this version of the format.
    NewerFormat(u64),
}

/// A scenario as JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioFile(Map<String, Value>);

impl Default for ScenarioFile {
    /// The start state: nothing is changed.
    fn default() -> Self {
        Self(Map::from_iter([("format".to_owned(), FORMAT.into())]))
    }
}

impl ScenarioFile {
    /// `scenario` of `municipality`.
    #[must_use]
    pub fn from_scenario(scenario: &Scenario, municipality: &Municipality) -> Self {
        let mut file = Self::default();
        let settings = scenario.settings.iter().filter(|(_, set)| !set.is_empty());
        let mut settings = settings
            .filter_map(|(lever, set)| Some((lever.key(municipality)?, by_year(set.0, written_setting))));
        file.put_map(SETTINGS, &mut settings);
        let locks = scenario.locks.iter().filter(|(_, lock)| lock.iter().any(Option::is_some));
        let mut locks = locks.filter_map(|(c, lock)| {
            let id = municipality.committee(*c)?.id.clone();
            Some((id, by_year(*lock, |grant| written_decimal(grant.kronor()))))
        });
        file.put_map(LOCKS, &mut locks);
        let names = scenario.locked_levers.keys().filter_map(|lever| lever.key(municipality));
        let locked_levers: Vec<Value> = names.map(Value::from).collect();
        if !locked_levers.is_empty() {
            file.0.insert(LOCKED_LEVERS.to_owned(), locked_levers.into());
        }
        if !scenario.policy.is_empty() {
            file.0.insert(POLICY.to_owned(), by_year(scenario.policy.0, written_policy));
        }
        let mut shares = Map::new();
        for ((c, goal), weight) in scenario.shares.iter() {
            if let (Some(committee), Some(goal)) = (municipality.committee(*c), municipality.goal(*goal)) {
                let of = shares.entry(committee.id.clone()).or_insert_with(|| Map::new().into());
                if let Value::Object(of) = of {
                    of.insert(goal.id.clone(), written_decimal(*weight));
                }
            }
        }
        file.put_map(SHARES, &mut shares.into_iter());
        let items: Vec<Value> =
            scenario.items.iter().filter_map(|item| written_item(item, municipality)).collect();
        if !items.is_empty() {
            file.0.insert(ITEMS.to_owned(), items.into());
        }
        if let Some(rule) = written_frame_rule(scenario.frame_rule) {
            file.0.insert(FRAMES.to_owned(), rule);
        }
        let texts = scenario.texts.iter();
        let mut texts = texts
            .filter_map(|(part, text)| Some((part.key(municipality)?, written_text(text, municipality)?)));
        file.put_map(TEXTS, &mut texts);
        file.put_map(RECORD, &mut written_record(&scenario.record, municipality).into_iter());
        file
    }

    /// A scenario file from JSON.
    ///
    /// # Errors
    /// When it is not a scenario file, or has a later format. Errors in its parts are reported by [`Self::resolve`].
    pub fn from_value(value: Value) -> Result<Self, FormatError> {
        let Value::Object(object) = value else {
            return Err(FormatError::NotUnderstood);
        };
        check_format(&object, OLDEST_FORMAT..=FORMAT)?;
        Ok(Self(object))
    }

    /// A scenario file from its text.
    ///
    /// # Errors
    /// As [`Self::from_value`], and when it is not JSON.
    pub fn from_text(text: &str) -> Result<Self, FormatError> {
        Self::from_value(serde_json::from_str(text).map_err(|_| FormatError::NotUnderstood)?)
    }

    /// The file as JSON.
    #[must_use]
    pub fn into_value(self) -> Value {
        Value::Object(self.0)
    }

    /// The file as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        Value::Object(self.0.clone()).to_string()
    }

    /// The scenario in `municipality`, and what of it does not apply there.
    ///
    /// Keep the file: [`Self::merged_with`] needs it when the scenario is saved again.
    #[must_use]
    pub fn resolve(&self, municipality: &Municipality) -> (Scenario, Vec<Unresolved>) {
        let read = resolve::read(&upgraded(&self.0), municipality);
        (read.scenario, read.unresolved)
    }

    /// What of a file in the first version of the format is counted otherwise than by the program that wrote it.
    #[must_use]
    pub fn recounted(&self, municipality: &Municipality) -> Vec<Recounted> {
        format1::recounted(&self.0, &self.resolve(municipality).0, municipality)
    }

    /// This file together with what of `original` does not apply in `municipality`. A value of this file replaces one of `original`,
    /// which is put aside. The fields are in the order of `original`.
    #[must_use]
    pub fn merged_with(mut self, original: &Self, municipality: &Municipality) -> Self {
        let mut aside = Map::new();
        let original = upgraded(&original.0);
        if let Some(Value::Array(before)) = original.get(ITEMS) {
            let written = match self.0.shift_remove(ITEMS) {
                Some(Value::Array(written)) => written,
                Some(_) | None => Vec::new(),
            };
            let (items, left) = merged_items(written, before, municipality);
            if !items.is_empty() {
                self.0.insert(ITEMS.to_owned(), items.into());
            }
            if !left.is_empty() {
                aside.insert(ITEMS.to_owned(), left.into());
            }
        }
        for (part, kept) in resolve::read(&original, municipality).kept {
            let names_levers = part == LOCKED_LEVERS;
            let left = match (self.0.entry(&part).or_insert(Value::Null), kept) {
                (Value::Array(names), Value::Array(kept)) if names_levers => {
                    names.extend(kept);
                    let before = original.get(LOCKED_LEVERS).and_then(Value::as_array);
                    let mut ordered: Vec<Value> =
                        before.into_iter().flatten().filter(|name| names.contains(name)).cloned().collect();
                    names.retain(|name| !ordered.contains(name));
                    ordered.append(names);
                    *names = ordered;
                    None
                }
                (Value::Object(written), Value::Object(kept)) if part == RECORD => {
                    let left = add_kept(written, kept);
                    (!left.is_empty()).then(|| left.into())
                }
                (into, kept) => fill(into, kept),
            };
            if let Some(left) = left {
                aside.insert(part, left);
            }
        }
        put_aside(&mut self.0, aside);
        Self(in_order_of(self.0, &original))
    }

    fn put_map(&mut self, part: &str, entries: &mut dyn Iterator<Item = (String, Value)>) {
        let map: Map<String, Value> = entries.collect();
        if !map.is_empty() {
            self.0.insert(part.to_owned(), map.into());
        }
    }
}

/// Checks that the version of the format of `object` is one of `versions`, which this program reads.
pub(super) fn check_format(
    object: &Map<String, Value>,
    versions: RangeInclusive<u64>,
) -> Result<(), FormatError> {
    match object.get("format").and_then(Value::as_u64) {
        Some(format) if format > *versions.end() => Err(FormatError::NewerFormat(format)),
        Some(format) if versions.contains(&format) => Ok(()),
        Some(_) | None => Err(FormatError::NotUnderstood),
    }
}

/// Adds what only `kept` has to `into`: fields of objects, and years of lists. Returns what cannot be added, since `into` has a value of
/// another type there.
fn fill(into: &mut Value, kept: Value) -> Option<Value> {
    match (into, kept) {
        (_, Value::Null) => None,
        (into @ Value::Null, kept) => {
            *into = kept;
            None
        }
        (Value::Object(into), Value::Object(kept)) => {
            let mut left = Map::new();
            for (name, kept) in kept {
                if let Some(kept) = fill(into.entry(&name).or_insert(Value::Null), kept) {
                    left.insert(name, kept);
                }
            }
            (!left.is_empty()).then(|| left.into())
        }
        // A year that the user has set is not overwritten.
        (Value::Array(into), Value::Array(kept)) if into.len() == kept.len() => {
            let left: Vec<Value> = into
                .iter_mut()
                .zip(kept)
                .map(|(year, kept)| if year.is_null() { std::mem::replace(year, kept) } else { kept })
                .collect();
            left.iter().any(|year| !year.is_null()).then(|| left.into())
        }
        (_, kept) => Some(kept),
    }
}
