//! One file with everything: all scenarios, the reader's own municipality files, what the reader assumes, and what could not
//! be read.
//!
//! Whatever a part of such a file says, the rest of it is taken; a part that cannot be taken is kept as it stands
//! ([`Unread`]), and goes into the next file that is written. So a file that went through an older program, or was changed
//! by hand, loses nothing.
//!
//! ```json
//! {"backup": "kommunbidrag", "format": 1, "made": 1763847539123, "scenarios": [{"format": 1, "id": "1763847539123"}],
//!  "files": {"gnesta-2024": "{…}"}, "assumed": "{…}", "aside": [{"name": "scenario/7", "text": "{…"}]}
//! ```

use serde_json::{Map, Value};

use super::problem::{FileError, Problem};
use super::read;
use super::saved::Saved;
use super::scenario_file::{self, check_format};
use model::law::SimulationLaw;
use model::sorted::Sorted;

/// The version of the format that this program writes.
pub const FORMAT: u64 = 1;

/// Files larger than this are refused, bytes: several times what a browser keeps for a page.
pub const LARGEST: usize = 40_000_000;

/// What a reader assumes takes less than so many bytes.
const MOST_ASSUMED: usize = 100_000;

const MARK: &str = "kommunbidrag";

/// Everything that a reader has made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Backup {
    /// When it was made, milliseconds since 1970.
    pub made: i64,
    /// Scenarios.
    pub scenarios: Vec<Saved>,
    /// The texts of own municipality files, as they were opened, by name.
    pub files: Sorted<String, String>,
    /// What the reader assumes of the municipality and of the law, as the browser kept it.
    pub assumed: Option<String>,
    /// What could not be read, now or before.
    pub aside: Vec<Unread>,
}

/// Something that could not be read, as it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Where it stood, such as `scenario/7` or `scenarios[2]`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Why a file is no backup at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoBackup {
    /// It is so many bytes large.
    TooLarge(usize),
    /// It is something else, or cut off.
    NotUnderstood,
    /// A later program wrote it, in this version of the format.
    NewerFormat(u64),
}

/// What is wrong with a part of a backup. The part is kept aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartError {
    /// Which part, such as `scenarios[2]` or `files.gnesta-2024`.
    pub place: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with a part of a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// It is not what stands there in a backup.
    NotUnderstood,
    /// A later program wrote it, in this version of its format.
    NewerFormat(u64),
    /// It is a municipality file, with all that is wrong with it.
    File(Vec<FileError>),
    /// Its id or name stands twice.
    Twice,
}

impl Backup {
    /// As text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let texts = self.files.iter().map(|(name, text)| (name.clone(), text.as_str().into()));
        let mut files = Map::new();
        for (name, text) in texts {
            files.insert(name, text);
        }
        let mut object = Map::new();
        object.insert("backup".to_owned(), MARK.into());
        object.insert("format".to_owned(), FORMAT.into());
        object.insert("made".to_owned(), self.made.into());
        object.insert("scenarios".to_owned(), self.scenarios.iter().map(Saved::to_value).collect());
        object.insert("files".to_owned(), files.into());
        if let Some(assumed) = &self.assumed {
            object.insert("assumed".to_owned(), assumed.as_str().into());
        }
        object.insert("aside".to_owned(), self.aside.iter().map(Unread::to_value).collect());
        Value::Object(object).to_string()
    }

    /// What `text` holds, and all that is wrong with parts of it.
    ///
    /// # Errors
    /// When it is no backup, or one in a later format: then nothing of it is taken, and the file is left to a later program.
    pub fn from_text(text: &str, law: &SimulationLaw) -> Result<(Self, Vec<PartError>), NoBackup> {
        if text.len() > LARGEST {
            return Err(NoBackup::TooLarge(text.len()));
        }
        let value = serde_json::from_str(text.trim_start_matches('\u{feff}'));
        let Ok(Value::Object(mut object)) = value else {
            return Err(NoBackup::NotUnderstood);
        };
        if object.get("backup").and_then(Value::as_str) != Some(MARK) {
            return Err(NoBackup::NotUnderstood);
        }
        check_format(&object, FORMAT).map_err(|unread| match unread {
            scenario_file::Unread::NotUnderstood => NoBackup::NotUnderstood,
            scenario_file::Unread::NewerFormat(format) => NoBackup::NewerFormat(format),
        })?;
        let mut reading = Reading::default();
        let mut part = |name: &str| object.remove(name).unwrap_or_default();
        let (_, _) = (part("backup"), part("format"));
        let (made, scenarios, files, aside) = (part("made"), part("scenarios"), part("files"), part("aside"));
        match made.as_i64() {
            Some(made) => reading.backup.made = made,
            None if made.is_null() => {}
            None => reading.keep("made".to_owned(), &made, Wrong::NotUnderstood),
        }
        let assumed = part("assumed");
        let is_object = |text: &str| serde_json::from_str::<Value>(text).is_ok_and(|value| value.is_object());
        match assumed.as_str() {
            Some(text) if text.len() <= MOST_ASSUMED && is_object(text) => {
                reading.backup.assumed = Some(text.to_owned());
            }
            None if assumed.is_null() => {}
            Some(_) | None => reading.keep("assumed".to_owned(), &assumed, Wrong::NotUnderstood),
        }
        reading.aside(aside);
        reading.scenarios(scenarios);
        reading.files(files, law);
        for (name, value) in object {
            reading.keep(name, &value, Wrong::NotUnderstood);
        }
        Ok((reading.backup, reading.errors))
    }
}

impl Unread {
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

#[derive(Default)]
struct Reading {
    backup: Backup,
    errors: Vec<PartError>,
}

impl Reading {
    /// Keeps a part that cannot be taken, and says why.
    fn keep(&mut self, place: String, value: &Value, wrong: Wrong) {
        // A text is kept as the text that it is: it may be a file that lacks its last letter.
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        self.backup.aside.push(Unread { name: place.clone(), text });
        self.errors.push(PartError { place, wrong });
    }

    /// The items of a list that may be left out. Anything else is kept as a whole.
    #[allow(clippy::wildcard_enum_match_arm, reason = "the enum is not ours")]
    fn items(&mut self, name: &str, value: Value) -> Vec<Value> {
        match value {
            Value::Null => Vec::new(),
            Value::Array(items) => items,
            other => {
                self.keep(name.to_owned(), &other, Wrong::NotUnderstood);
                Vec::new()
            }
        }
    }

    fn scenarios(&mut self, value: Value) {
        let mut ids = Sorted::default();
        for (at, value) in self.items("scenarios", value).into_iter().enumerate() {
            let place = format!("scenarios[{at}]");
            match Saved::from_value(value.clone()) {
                Ok(saved) if ids.insert(saved.id.clone(), ()).is_some() => {
                    self.keep(place, &value, Wrong::Twice);
                }
                Ok(saved) => self.backup.scenarios.push(saved),
                Err(scenario_file::Unread::NotUnderstood) => self.keep(place, &value, Wrong::NotUnderstood),
                Err(scenario_file::Unread::NewerFormat(format)) => {
                    self.keep(place, &value, Wrong::NewerFormat(format));
                }
            }
        }
    }

    #[allow(clippy::wildcard_enum_match_arm, reason = "the enum is not ours")]
    fn files(&mut self, value: Value, law: &SimulationLaw) {
        let files = match value {
            Value::Null => return,
            Value::Object(files) => files,
            other => return self.keep("files".to_owned(), &other, Wrong::NotUnderstood),
        };
        for (name, value) in files {
            let place = format!("files.{name}");
            let Some(text) = value.as_str() else {
                self.keep(place, &value, Wrong::NotUnderstood);
                continue;
            };
            match read::municipality(text, law) {
                // The name is what a scenario finds its file by.
                Ok(municipality) if municipality.id != name => {
                    let error =
                        FileError { place: "id".to_owned(), problem: Problem::UnknownId(municipality.id) };
                    self.keep(place, &value, Wrong::File(vec![error]));
                }
                Ok(_) => {
                    self.backup.files.insert(name, text.to_owned());
                }
                Err(errors) => self.keep(place, &value, Wrong::File(errors)),
            }
        }
    }

    fn aside(&mut self, value: Value) {
        for (at, value) in self.items("aside", value).into_iter().enumerate() {
            match Unread::from_value(&value) {
                Some(unread) => self.backup.aside.push(unread),
                None => self.keep(format!("aside[{at}]"), &value, Wrong::NotUnderstood),
            }
        }
    }
}

/// What becomes of a scenario of a backup beside those that are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// Nothing has its id: it is put there.
    New,
    /// The very same is there, or came before and got an id and perhaps a number of its own: nothing is done.
    Same,
    /// Another has its id: it is put beside it, under an id of its own. Nothing is overwritten.
    Beside,
}

/// What becomes of `saved` beside `there`.
#[must_use]
pub fn arrival(saved: &Saved, there: &[Saved]) -> Arrival {
    if there.iter().any(|other| is_same(other, saved)) {
        return Arrival::Same;
    }
    if there.iter().any(|other| other.id == saved.id) { Arrival::Beside } else { Arrival::New }
}

/// Whether `there` is what `saved` is or became when it came before: the same but for the id and a number after the name.
fn is_same(there: &Saved, saved: &Saved) -> bool {
    let mut like = saved.clone();
    like.id.clone_from(&there.id);
    like.name.clone_from(&there.name);
    is_numbered(&there.name, &saved.name) && like == *there
}

/// Whether `name` is `bare`, or `bare` with a number after it.
#[must_use]
pub fn is_numbered(name: &str, bare: &str) -> bool {
    let number = name.strip_prefix(bare).and_then(|rest| rest.strip_prefix(" (")?.strip_suffix(')'));
    name == bare || number.is_some_and(|number| number.parse::<u32>().is_ok())
}
