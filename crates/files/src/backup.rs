//! The backup: one file with all scenarios, the user's own municipality files, the assumptions, and what could not be read.
//!
//! A part with an error does not stop the rest from being read. Its text is kept ([`UnreadableText`]) and goes into the next
//! backup, so that a backup that an older program has read and written, or that was changed by hand, loses nothing.
//!
//! ```json
//! {"backup": "kommunbidrag", "format": 1, "made": 1763847539123, "scenarios": [{"format": 1, "id": "1763847539123"}],
//!  "files": {"gnesta-2024": "{…}"}, "assumed": "{…}", "aside": [{"name": "scenario/7", "text": "{…"}]}
//! ```

use serde_json::{Map, Value};

use super::encoding::encoded_twice;
use super::problem::{FileError, Problem};
use super::read;
use super::saved::Saved;
use super::scenario_file::{FormatError, check_format};
use model::law::SimulationLaw;
use model::vec_map::VecMap;

/// The version of the format that this program writes.
pub const FORMAT: u64 = 1;

/// Largest backup, bytes: several times what a browser stores for a page.
pub const MAX_BYTES: usize = 40_000_000;

/// Largest text of the assumptions, bytes.
const MAX_ASSUMED_BYTES: usize = 100_000;

const FILE_KIND: &str = "kommunbidrag";

/// What a backup holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Backup {
    /// When it was made, milliseconds since 1970.
    pub made: i64,
    /// Scenarios.
    pub scenarios: Vec<Saved>,
    /// The texts of own municipality files, as they were opened, by name.
    pub files: VecMap<String, String>,
    /// The assumptions, in the text that the settings keep ([`crate::assumed`]).
    pub assumed: Option<String>,
    /// Texts that could not be read, in this backup or before.
    pub aside: Vec<UnreadableText>,
}

/// A text that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableText {
    /// Where it was, such as `scenario/7` or `scenarios[2]`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Why a file cannot be read as a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackupError {
    /// It has so many bytes, which is too many.
    TooLarge(usize),
    /// It is not a backup, or truncated.
    NotUnderstood,
    /// A later version of the program wrote it, in this version of the format.
    NewerFormat(u64),
}

/// A part of a backup that could not be read. Its text is kept aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartError {
    /// Which part, such as `scenarios[2]` or `files.gnesta-2024`.
    pub place: String,
    /// What is wrong with it.
    pub problem: PartProblem,
}

/// What is wrong with a part of a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartProblem {
    /// It does not have the form that the format gives it.
    NotUnderstood,
    /// A later version of the program wrote it, in this version of its format.
    NewerFormat(u64),
    /// It is a municipality file with these errors.
    File(Vec<FileError>),
    /// An earlier part has the same id.
    Twice,
}

impl Backup {
    /// The text of the backup.
    #[must_use]
    pub fn to_text(&self) -> String {
        let files: Map<String, Value> =
            self.files.iter().map(|(name, text)| (name.clone(), text.as_str().into())).collect();
        let mut object = Map::new();
        object.insert("backup".to_owned(), FILE_KIND.into());
        object.insert("format".to_owned(), FORMAT.into());
        object.insert("made".to_owned(), self.made.into());
        object.insert("scenarios".to_owned(), self.scenarios.iter().map(Saved::to_value).collect());
        object.insert("files".to_owned(), files.into());
        if let Some(assumed) = &self.assumed {
            object.insert("assumed".to_owned(), assumed.as_str().into());
        }
        object.insert("aside".to_owned(), self.aside.iter().map(UnreadableText::to_value).collect());
        Value::Object(object).to_string()
    }

    /// The backup in `text`, and the errors of its parts.
    ///
    /// # Errors
    /// When it is not a backup, is too large, or has a later format.
    pub fn from_text(text: &str, law: &SimulationLaw) -> Result<(Self, Vec<PartError>), BackupError> {
        if text.len() > MAX_BYTES {
            return Err(BackupError::TooLarge(text.len()));
        }
        let value = serde_json::from_str(text.trim_start_matches('\u{feff}'));
        let Ok(Value::Object(mut object)) = value else {
            return Err(BackupError::NotUnderstood);
        };
        if object.get("backup").and_then(Value::as_str) != Some(FILE_KIND) {
            return Err(BackupError::NotUnderstood);
        }
        check_format(&object, FORMAT..=FORMAT).map_err(|error| match error {
            FormatError::NotUnderstood => BackupError::NotUnderstood,
            FormatError::NewerFormat(format) => BackupError::NewerFormat(format),
        })?;
        let mut reading = Reading::default();
        let mut part = |name: &str| object.shift_remove(name).unwrap_or_default();
        let (_, _) = (part("backup"), part("format"));
        let (made, scenarios, files, aside) = (part("made"), part("scenarios"), part("files"), part("aside"));
        match made.as_i64() {
            Some(made) => reading.backup.made = made,
            None if made.is_null() => {}
            None => reading.keep("made".to_owned(), &made, PartProblem::NotUnderstood),
        }
        let assumed = part("assumed");
        let is_object = |text: &str| serde_json::from_str::<Value>(text).is_ok_and(|value| value.is_object());
        match assumed.as_str() {
            Some(text) if text.len() <= MAX_ASSUMED_BYTES && is_object(text) => {
                reading.backup.assumed = Some(text.to_owned());
            }
            None if assumed.is_null() => {}
            Some(_) | None => reading.keep("assumed".to_owned(), &assumed, PartProblem::NotUnderstood),
        }
        reading.aside(aside);
        reading.scenarios(scenarios);
        reading.files(files, law);
        for (name, value) in object {
            reading.keep(name, &value, PartProblem::NotUnderstood);
        }
        Ok((reading.backup, reading.errors))
    }
}

impl UnreadableText {
    fn to_value(&self) -> Value {
        let mut object = Map::new();
        object.insert("name".to_owned(), self.name.as_str().into());
        object.insert("text".to_owned(), self.text.as_str().into());
        object.into()
    }

    fn from_value(value: &Value) -> Option<Self> {
        let object = value.as_object().filter(|object| object.len() == 2)?;
        let text = |name: &str| object.get(name)?.as_str().map(str::to_owned);
        Some(Self { name: text("name")?, text: text("text")? })
    }
}

/// A backup while it is read.
#[derive(Default)]
struct Reading {
    backup: Backup,
    errors: Vec<PartError>,
}

impl Reading {
    /// Keeps the text of a part that cannot be read, and reports why.
    fn keep(&mut self, place: String, value: &Value, problem: PartProblem) {
        // A string is kept without its JSON escapes: it may be a municipality file that is truncated.
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        self.backup.aside.push(UnreadableText { name: place.clone(), text });
        self.errors.push(PartError { place, problem });
    }

    /// The items of a list that may be missing. A value of another type is kept as a whole.
    #[allow(clippy::wildcard_enum_match_arm, reason = "the enum is not ours")]
    fn items(&mut self, name: &str, value: Value) -> Vec<Value> {
        match value {
            Value::Null => Vec::new(),
            Value::Array(items) => items,
            other => {
                self.keep(name.to_owned(), &other, PartProblem::NotUnderstood);
                Vec::new()
            }
        }
    }

    fn scenarios(&mut self, value: Value) {
        let mut ids = VecMap::default();
        for (at, value) in self.items("scenarios", value).into_iter().enumerate() {
            let place = format!("scenarios[{at}]");
            match Saved::from_value(value.clone()) {
                Ok(saved) if ids.insert(saved.id.clone(), ()).is_some() => {
                    self.keep(place, &value, PartProblem::Twice);
                }
                Ok(saved) => self.backup.scenarios.push(saved),
                Err(FormatError::NotUnderstood) => self.keep(place, &value, PartProblem::NotUnderstood),
                Err(FormatError::NewerFormat(format)) => {
                    self.keep(place, &value, PartProblem::NewerFormat(format));
                }
            }
        }
    }

    #[allow(clippy::wildcard_enum_match_arm, reason = "the enum is not ours")]
    fn files(&mut self, value: Value, law: &SimulationLaw) {
        let files = match value {
            Value::Null => return,
            Value::Object(files) => files,
            other => return self.keep("files".to_owned(), &other, PartProblem::NotUnderstood),
        };
        for (name, value) in files {
            let place = format!("files.{name}");
            let Some(text) = value.as_str() else {
                self.keep(place, &value, PartProblem::NotUnderstood);
                continue;
            };
            match read::stored_municipality(text, law) {
                // A scenario refers to its file by this name.
                Ok(municipality) if municipality.id != name => {
                    let error =
                        FileError { place: "id".to_owned(), problem: Problem::UnknownId(municipality.id) };
                    self.keep(place, &value, PartProblem::File(vec![error]));
                }
                Ok(_) => match encoded_twice(text) {
                    Some(word) => {
                        let error = FileError { place: String::new(), problem: Problem::EncodedTwice(word) };
                        self.keep(place, &value, PartProblem::File(vec![error]));
                    }
                    None => {
                        self.backup.files.insert(name, text.to_owned());
                    }
                },
                Err(errors) => self.keep(place, &value, PartProblem::File(errors)),
            }
        }
    }

    fn aside(&mut self, value: Value) {
        for (at, value) in self.items("aside", value).into_iter().enumerate() {
            match UnreadableText::from_value(&value) {
                Some(unread) => self.backup.aside.push(unread),
                None => self.keep(format!("aside[{at}]"), &value, PartProblem::NotUnderstood),
            }
        }
    }
}

/// What is done with a scenario of a backup, given those that are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merge {
    /// No stored scenario has its id: it is added.
    Add,
    /// It is stored already, perhaps under an id and a name with a number that it got when it was added: nothing is done.
    Skip,
    /// Another scenario has its id: it is added under a new id. Nothing is overwritten.
    AddCopy,
}

/// What is done with `saved`, given the `stored` scenarios.
#[must_use]
pub fn merge(saved: &Saved, stored: &[Saved]) -> Merge {
    if stored.iter().any(|other| is_same(other, saved)) {
        return Merge::Skip;
    }
    if stored.iter().any(|other| other.id == saved.id) { Merge::AddCopy } else { Merge::Add }
}

/// Whether `stored` equals `saved` but for the id, a number after the name, and whether it was received.
fn is_same(stored: &Saved, saved: &Saved) -> bool {
    let mut renamed = saved.clone();
    renamed.id.clone_from(&stored.id);
    renamed.name.clone_from(&stored.name);
    renamed.received = stored.received;
    is_numbered(&stored.name, &saved.name) && renamed == *stored
}

/// Whether `name` is `base`, or `base` followed by a number such as " (2)".
#[must_use]
pub fn is_numbered(name: &str, base: &str) -> bool {
    let number = name.strip_prefix(base).and_then(|rest| rest.strip_prefix(" (")?.strip_suffix(')'));
    name == base || number.is_some_and(|number| number.parse::<u32>().is_ok())
}
