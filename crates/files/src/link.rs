//! A scenario in a link. It is in the fragment, the part after `#`, which browsers do not send to the server.
//!
//! The fragment is `dela.1.` followed, in base64url without padding, by a CRC-32 of four bytes, the JSON in raw deflate, and the
//! language tag of the sender. The number is the version of the format. The checksum, which covers all that follows it, is verified
//! before anything is unpacked, at most [`MAX_UNPACKED_BYTES`] bytes are unpacked, and the JSON is read like a file: all errors at
//! once, each with its place.
//!
//! The language came later. A program that does not know of it stops reading where the deflate stream ends, and a link without it is
//! a link from such a program. Since it ends in a letter, so does the base64url: a `-` or `_` at the end of a link would be taken for
//! punctuation. What else mail and chat programs do to links is undone by [`manglings`].
//!
//! ```json
//! {"municipality": "sodertalje-2022", "edition": "2025-11", "name": "Höjd skatt", "stage": "draft", "notes": "",
//!  "scenario": {"format": 2, "settings": {}}}
//! ```

mod base64url;
pub(crate) mod checksum;
mod manglings;

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};
use serde_json::{Map, Value};
use thiserror::Error;

use super::cursor::{Cursor, shortened};
use super::encoding::{EncodedTwice, encoded_twice};
use super::error_log::ErrorLog;
use super::problem::{FileError, Problem};
use super::saved::{Saved, Stage};
use super::scenario_file::{FormatError, ScenarioFile, Unresolved};
use model::municipality::Municipality;
use model::scenario::Scenario;

/// The version of the format that this program writes.
pub const VERSION: u64 = 1;

/// Largest JSON in a link, bytes: many times that of a scenario that changes everything.
pub const MAX_UNPACKED_BYTES: usize = 65_536;

/// Longest fragment, characters: JSON that deflate cannot compress, in base64.
pub const MAX_FRAGMENT_CHARS: usize = 90_000;

const PREFIX: &str = "dela.";
/// Longest language tag, bytes: that of a language, a script and a region.
const LONGEST_TAG: usize = 12;
const CHECKSUM_BYTES: usize = 4;
const FIELDS: [&str; 6] = ["municipality", "edition", "name", "stage", "notes", "scenario"];
const STAGES: &[&str] = &["draft", "basis", "party_proposal", "board_proposal", "adopted"];

/// A shared scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// Id of the municipality file that the scenario was made against.
    pub municipality: String,
    /// Edition of that file.
    pub edition: String,
    /// Its name. Empty where it has none.
    pub name: String,
    /// Its stage in the budget process.
    pub stage: Stage,
    /// The user's notes.
    pub notes: String,
    /// What it changes.
    pub scenario: ScenarioFile,
}

/// A link that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The shared scenario.
    pub shared: Shared,
    /// The language tag of the page that made the link; none in links of earlier releases.
    pub language: Option<String>,
}

/// What is wrong with a link. The sentences that users read are in the catalogues of `i18n`.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LinkError {
    /// It is not a link to a scenario.
    #[error("not a link to a scenario")]
    NotALink,
    /// A later version of the program made it, in this version of the format.
    #[error("the link has the later version {0}")]
    NewerVersion(u64),
    /// It has so many characters, which is too many.
    #[error("the link is {0} characters long")]
    TooLong(usize),
    /// It has a character that base64url does not have.
    #[error("character {found:?} at {at}")]
    ForeignCharacter {
        /// Index of the character in the data.
        at: usize,
        /// The character.
        found: char,
    },
    /// It is truncated, or a character was changed.
    #[error("the link is damaged")]
    Damaged,
    /// It unpacks to too many bytes.
    #[error("the link unpacks to too much")]
    TooLarge,
    /// It is undamaged, but its content has errors.
    #[error("the content of the link has {} errors", .0.len())]
    Content(Vec<FileError>),
}

/// The scenario with its notes has so many bytes, which is too many for a link. It can be shared as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{0} bytes are too many for a link")]
pub struct TooLargeForLink(pub usize);

/// The scenario of a link, in a municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedLink {
    /// The scenario.
    pub scenario: Scenario,
    /// What of it does not apply in the municipality.
    pub unresolved: Vec<Unresolved>,
    /// The edition of the municipality file that it was made with, if it is not the municipality's.
    pub other_edition: Option<String>,
}

/// The scenario was made for another municipality file, with this id.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("made for the municipality file {0}")]
pub struct OtherMunicipality(pub String);

/// Whether the fragment of an address may be that of a link to a scenario, whatever happened to it on the way. No page or section has
/// the word in its address.
#[must_use]
pub fn is_link(fragment: &str) -> bool {
    // A part of what [`manglings`] undoes, since it is needed before the reader of links is loaded.
    let mut text = fragment.to_ascii_lowercase();
    text.retain(|c| c.is_ascii_graphic() && c != '=');
    let mut parts = text.split('%');
    let mut unescaped = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // `%e2`, or `%25e2` where it was escaped twice.
        unescaped.push_str(part.trim_start_matches("25").get(2..).unwrap_or_default());
    }
    [text, unescaped].iter().any(|text| text.contains("dela"))
}

impl Shared {
    /// What is shared of a saved scenario: neither its times nor its id.
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

    /// The fragment of a link to the scenario, without `#`, made on a page in the language with the tag `language`.
    ///
    /// # Errors
    /// When it is too large for a link.
    pub fn to_fragment(&self, language: &str) -> Result<String, TooLargeForLink> {
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
        let mut packed = compress_to_vec(text.as_bytes(), 9);
        packed.extend(language.bytes());
        let mut bytes = checksum::crc32(&packed).to_be_bytes().to_vec();
        bytes.extend(packed);
        Ok(format!("{PREFIX}{VERSION}.{}", base64url::encode(&bytes)))
    }

    /// The scenario of the link in a fragment or a text: see [`Link::from_fragment`].
    ///
    /// # Errors
    /// What is wrong with the link.
    pub fn from_fragment(fragment: &str) -> Result<Self, LinkError> {
        Link::from_fragment(fragment).map(|link| link.shared)
    }

    /// The first word in the name and the notes with a letter that was encoded twice.
    #[must_use]
    pub fn encoded_twice(&self) -> Option<EncodedTwice> {
        [&self.name, &self.notes].into_iter().find_map(|text| encoded_twice(text))
    }

    /// The scenario in `municipality`. What does not apply there stays in [`Shared::scenario`].
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

impl Link {
    /// The link in the fragment of an address, with or without `#`, or in a text.
    ///
    /// # Errors
    /// What is wrong with the link.
    pub fn from_fragment(fragment: &str) -> Result<Self, LinkError> {
        Self::from_packed(&manglings::undo(fragment)?)
    }

    /// The link in the bytes that its checksum covers.
    fn from_packed(packed: &[u8]) -> Result<Self, LinkError> {
        // A byte more than the limit, so that what reaches the limit is told from what exceeds it.
        let mut unpacked = vec![0; MAX_UNPACKED_BYTES.saturating_add(1)];
        let flags = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
        let (status, consumed, written) =
            decompress(&mut DecompressorOxide::default(), packed, &mut unpacked, 0, flags);
        if status == TINFLStatus::HasMoreOutput || written > MAX_UNPACKED_BYTES {
            return Err(LinkError::TooLarge);
        }
        unpacked.truncate(written);
        let text = String::from_utf8(unpacked).ok().filter(|_| status == TINFLStatus::Done);
        let text = text.ok_or(LinkError::Damaged)?;
        let mut value: Value = serde_json::from_str(&text).map_err(|error| {
            LinkError::Content(vec![FileError { place: String::new(), problem: error.into() }])
        })?;
        let scenario = value.get_mut("scenario").map(Value::take);
        let shared = read(&value, scenario).map_err(LinkError::Content)?;
        Ok(Self { shared, language: packed.get(consumed..).and_then(language_tag) })
    }
}

/// The language tag that `bytes` are, if they are one.
fn language_tag(bytes: &[u8]) -> Option<String> {
    let fits = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let is_tag = (1..=LONGEST_TAG).contains(&bytes.len()) && bytes.iter().all(fits);
    String::from_utf8(bytes.to_vec()).ok().filter(|_| is_tag)
}

fn read(value: &Value, scenario: Option<Value>) -> Result<Shared, Vec<FileError>> {
    let log = ErrorLog::default();
    let root = Cursor::root(value, &log);
    root.check_fields(&FIELDS);
    let text = |key: &str| {
        let at = root.required(key);
        // `Cursor::text` refuses empty texts. The length is limited by that of the link.
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
