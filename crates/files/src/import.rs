//! A file that the user opens or drops on the page. Its content decides what it is, not its name.

use serde_json::Value;

use super::backup::{self, Backup, BackupError, PartError};
use super::encoding::{decode, encoded_twice};
use super::problem::{FileError, Problem};
use super::saved::Saved;
use super::scenario_file::FormatError;
use super::unique_fields::duplicate_fields;
use model::law::SimulationLaw;

/// Largest file, bytes.
pub const MAX_BYTES: usize = backup::MAX_BYTES;

/// The content of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Import {
    /// One scenario.
    Scenario(Box<Saved>),
    /// A backup, and the errors of its parts.
    Everything(Box<Backup>, Vec<PartError>),
    /// The text of what looks like a municipality file. It is not read yet.
    Municipality(String),
}

/// Why a file cannot be imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportError {
    /// It has so many bytes, which is too many.
    TooLarge(usize),
    /// It is not JSON, or truncated.
    NotJson {
        /// Line of the first error, from 1.
        line: usize,
        /// Column of it.
        column: usize,
    },
    /// A later version of the program wrote it, in this version of the format.
    NewerFormat(u64),
    /// It is JSON, but none of the formats that can be imported.
    Foreign,
    /// Its encoding is wrong, or fields stand in it twice: all errors.
    Wrong(Vec<FileError>),
}

/// The content of the file with these bytes.
///
/// # Errors
/// When it is too large, cannot be decoded, or is in none of the formats that can be imported.
pub fn read(bytes: &[u8], law: &SimulationLaw) -> Result<Import, ImportError> {
    if bytes.len() > MAX_BYTES {
        return Err(ImportError::TooLarge(bytes.len()));
    }
    let text = decode(bytes).map_err(|problem| ImportError::Wrong(of_whole_file(problem)))?;
    let value = serde_json::from_str::<Value>(text)
        .map_err(|error| ImportError::NotJson { line: error.line(), column: error.column() })?;
    let twice = duplicate_fields(text);
    if !twice.is_empty() {
        return Err(ImportError::Wrong(twice));
    }
    if value.get("backup").is_some() {
        let read = Backup::from_text(text, law).map_err(|error| match error {
            BackupError::TooLarge(bytes) => ImportError::TooLarge(bytes),
            BackupError::NotUnderstood => ImportError::Foreign,
            BackupError::NewerFormat(format) => ImportError::NewerFormat(format),
        });
        return read.map(|(backup, errors)| Import::Everything(Box::new(backup), errors));
    }
    if value.get("committees").is_some() {
        return match encoded_twice(text) {
            Some(word) => Err(ImportError::Wrong(of_whole_file(Problem::EncodedTwice(word)))),
            None => Ok(Import::Municipality(text.to_owned())),
        };
    }
    match Saved::from_value(value) {
        Ok(saved) => Ok(Import::Scenario(Box::new(saved))),
        Err(FormatError::NewerFormat(format)) => Err(ImportError::NewerFormat(format)),
        Err(FormatError::NotUnderstood) => Err(ImportError::Foreign),
    }
}

/// The text of a municipality file with these bytes. It is not read yet.
///
/// # Errors
/// When it cannot be decoded, its letters were encoded twice, or fields stand in it twice: these are not seen in its JSON.
pub fn municipality_text(bytes: &[u8]) -> Result<String, Vec<FileError>> {
    let text = decode(bytes).map_err(of_whole_file)?;
    let errors = match encoded_twice(text) {
        Some(word) => of_whole_file(Problem::EncodedTwice(word)),
        None => duplicate_fields(text),
    };
    if errors.is_empty() { Ok(text.to_owned()) } else { Err(errors) }
}

fn of_whole_file(problem: Problem) -> Vec<FileError> {
    vec![FileError { place: String::new(), problem }]
}
