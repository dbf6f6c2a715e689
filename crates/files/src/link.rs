//! A scenario in a link: all of it stands after `#`, which no browser sends to a server.
//!
//! `#dela.1.` and then, in base64url without padding, four bytes of CRC-32 and the scenario's JSON in raw deflate. The number
//! is the version of all that follows it. Nothing is taken from a link before its checksum is right, it never unpacks to
//! more than [`MAX_UNPACKED_BYTES`] bytes, and what is in it is read like any file: with all its errors at once, each with its place.
//!
//! ```json
//! {"municipality": "sodertalje-2022", "edition": "2025-11", "name": "Höjd skatt", "stage": "draft", "notes": "",
//!  "scenario": {"format": 1, "settings": {}}}
//! ```

mod base64url;
mod checksum;

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use serde_json::{Map, Value};
use thiserror::Error;

use super::cursor::{Cursor, ErrorLog, shortened};
use super::problem::{FileError, Problem};
use super::saved::{Saved, Stage};
use super::scenario_file::{FormatError, ScenarioFile, Unresolved};
use model::municipality::Municipality;
use model::scenario::Scenario;

/// The version that this program writes.
pub const VERSION: u64 = 1;

/// Most bytes that a link unpacks to: many times what a scenario that moves everything takes.
pub const MAX_UNPACKED_BYTES: usize = 65_536;

/// Most characters of a link's fragment: bytes that do not shrink, in base64.
pub const MAX_FRAGMENT_CHARS: usize = 90_000;

const PREFIX: &str = "dela.";
const CHECKSUM_BYTES: usize = 4;
const FIELDS: [&str; 6] = ["municipality", "edition", "name", "stage", "notes", "scenario"];
const STAGES: &[&str] = &["draft", "basis", "party_proposal", "board_proposal", "adopted"];

/// What is shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// Id of the municipality file that the scenario was made against.
    pub municipality: String,
    /// Edition of that file.
    pub edition: String,
    /// What it is called. Empty where it has no name.
    pub name: String,
    /// How far it has come.
    pub stage: Stage,
    /// Notes.
    pub notes: String,
    /// What is changed.
    pub scenario: ScenarioFile,
}

/// What is wrong with a link. The texts for readers lie in the catalogues.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LinkError {
    /// It is no link to a scenario.
    #[error("no link to a scenario")]
    NotALink,
    /// A later program made it, in this version.
    #[error("the link has the later version {0}")]
    NewerVersion(u64),
    /// It has so many characters, which is more than any that this program makes.
    #[error("the link is {0} characters long")]
    TooLong(usize),
    /// A character stands in it that none has.
    #[error("the character {found:?} stands at {at}")]
    ForeignCharacter {
        /// How many characters of the data stand before it.
        at: usize,
        /// Which.
        found: char,
    },
    /// It is cut off, or a character is another than it was.
    #[error("the link is damaged")]
    Damaged,
    /// It unpacks to more than is allowed.
    #[error("the link unpacks to too much")]
    TooLarge,
    /// It came as it was made, but what is in it is wrong.
    #[error("the link's content is wrong in {} places", .0.len())]
    Content(Vec<FileError>),
}

/// Why nothing can be shared in a link: the scenario, with its notes, takes so many bytes. A file has room for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{0} bytes are too many for a link")]
pub struct TooLargeForLink(pub usize);

/// A link's scenario in a municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedLink {
    /// The scenario.
    pub scenario: Scenario,
    /// What of it does not apply here: not there, or out of range.
    pub unresolved: Vec<Unresolved>,
    /// The edition that it was made against, where that is another than is open: what it comes to is computed anew.
    pub other_edition: Option<String>,
}

/// Why a link's scenario cannot be opened here.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("made for the municipality file {0}")]
pub struct OtherMunicipality(pub String);

/// Whether what stands after `#` in an address claims to be a link to a scenario.
#[must_use]
pub fn is_link(fragment: &str) -> bool {
    fragment.trim_start_matches('#').starts_with(PREFIX)
}

impl Shared {
    /// What is shared of a saved scenario: not its times, and not the id that it is kept under.
    #[must_use]
    pub fn from_saved(saved: &Saved) -> Self {
        Self {
            municipality: saved.municipality.clone(),
            edition: saved.edition.clone(),
            name: saved.name.clone(),
            stage: saved.stage,
            notes: saved.notes.clone(),
            scenario: saved.scenario.clone(),
        }
    }

    /// As what stands after `#` in an address.
    ///
    /// # Errors
    /// When it is too much for a link.
    pub fn to_fragment(&self) -> Result<String, TooLargeForLink> {
        let fields = [
            self.municipality.as_str().into(),
            self.edition.as_str().into(),
            self.name.as_str().into(),
            self.stage.key().into(),
            self.notes.as_str().into(),
            self.scenario.clone().into_value(),
        ];
        let mut object = Map::new();
        for (name, value) in FIELDS.into_iter().zip::<[Value; 6]>(fields) {
            object.insert(name.to_owned(), value);
        }
        let text = Value::Object(object).to_string();
        if text.len() > MAX_UNPACKED_BYTES {
            return Err(TooLargeForLink(text.len()));
        }
        let packed = compress_to_vec(text.as_bytes(), 9);
        let mut bytes = checksum::crc32(&packed).to_be_bytes().to_vec();
        bytes.extend(packed);
        Ok(format!("{PREFIX}{VERSION}.{}", base64url::encode(&bytes)))
    }

    /// What a link's fragment holds, with or without `#`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn from_fragment(fragment: &str) -> Result<Self, LinkError> {
        let text = fragment.trim().trim_start_matches('#');
        let text = text.strip_prefix(PREFIX).ok_or(LinkError::NotALink)?;
        if text.len() > MAX_FRAGMENT_CHARS {
            return Err(LinkError::TooLong(text.chars().count()));
        }
        let (version, data) = text.split_once('.').ok_or(LinkError::Damaged)?;
        match version.parse::<u64>() {
            Ok(VERSION) => {}
            Ok(version) if version > VERSION => return Err(LinkError::NewerVersion(version)),
            _ => return Err(LinkError::Damaged),
        }
        let bytes = base64url::decode(data)?;
        let (checksum, packed) = bytes.split_at_checked(CHECKSUM_BYTES).ok_or(LinkError::Damaged)?;
        if checksum != checksum::crc32(packed).to_be_bytes() {
            return Err(LinkError::Damaged);
        }
        let unpacked = decompress_to_vec_with_limit(packed, MAX_UNPACKED_BYTES).map_err(|error| {
            if error.status == TINFLStatus::HasMoreOutput { LinkError::TooLarge } else { LinkError::Damaged }
        })?;
        let text = String::from_utf8(unpacked).map_err(|_| LinkError::Damaged)?;
        let mut value: Value = serde_json::from_str(&text).map_err(|error| {
            LinkError::Content(vec![FileError { place: String::new(), problem: error.into() }])
        })?;
        let scenario = value.get_mut("scenario").map(Value::take);
        read(&value, scenario).map_err(LinkError::Content)
    }

    /// The scenario in `municipality`. Nothing that does not apply there is lost: it stands in the file that is shared.
    ///
    /// # Errors
    /// When it was made for another municipality.
    pub fn open(&self, municipality: &Municipality) -> Result<OpenedLink, OtherMunicipality> {
        if self.municipality != municipality.id {
            return Err(OtherMunicipality(self.municipality.clone()));
        }
        let (scenario, unresolved) = self.scenario.resolve(municipality);
        let other_edition = Some(self.edition.clone()).filter(|edition| *edition != municipality.edition);
        Ok(OpenedLink { scenario, unresolved, other_edition })
    }
}

fn read(value: &Value, scenario: Option<Value>) -> Result<Shared, Vec<FileError>> {
    let log = ErrorLog::default();
    let root = Cursor::root(value, &log);
    root.check_fields(&FIELDS);
    let text = |key: &str| {
        let at = root.required(key);
        // Texts may be empty here, which `Cursor::text` refuses; their length is the link's matter.
        let text = root.peek_text(key);
        if text.is_none() {
            at.report(Problem::NotText);
        }
        text.unwrap_or_default().to_owned()
    };
    let (municipality, edition, name, notes) =
        (text("municipality"), text("edition"), text("name"), text("notes"));
    let stage = Stage::ALL.get(root.required("stage").one_of(STAGES)).copied().unwrap_or_default();
    let at = root.required("scenario");
    let scenario = scenario.unwrap_or_default();
    let is_object = scenario.is_object();
    let format = scenario.get("format").map(Value::to_string).unwrap_or_default();
    let scenario = ScenarioFile::from_value(scenario).unwrap_or_else(|unread| {
        at.report(match unread {
            FormatError::NotUnderstood if !is_object => Problem::NotAnObject,
            FormatError::NotUnderstood | FormatError::NewerFormat(_) => {
                Problem::UnknownFormat(shortened(&format))
            }
        });
        ScenarioFile::default()
    });
    log.finish(Shared { municipality, edition, name, stage, notes, scenario })
}

#[cfg(test)]
mod tests;
