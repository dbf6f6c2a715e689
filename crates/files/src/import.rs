//! A file that the user opens or drops on the page. Its content decides what it is, not its name.

use serde_json::Value;

use super::backup::{self, Backup, BackupError, PartError};
use super::saved::Saved;
use super::scenario_file::FormatError;
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
}

/// The content of the file with this text.
///
/// # Errors
/// When it is too large, or in none of the formats that can be imported.
pub fn read(text: String, law: &SimulationLaw) -> Result<Import, ImportError> {
    if text.len() > MAX_BYTES {
        return Err(ImportError::TooLarge(text.len()));
    }
    let without_bom = text.trim_start_matches('\u{feff}');
    let value = serde_json::from_str::<Value>(without_bom)
        .map_err(|error| ImportError::NotJson { line: error.line(), column: error.column() })?;
    if value.get("backup").is_some() {
        let read = Backup::from_text(without_bom, law).map_err(|error| match error {
            BackupError::TooLarge(bytes) => ImportError::TooLarge(bytes),
            BackupError::NotUnderstood => ImportError::Foreign,
            BackupError::NewerFormat(format) => ImportError::NewerFormat(format),
        });
        return read.map(|(backup, errors)| Import::Everything(Box::new(backup), errors));
    }
    if value.get("committees").is_some() {
        return Ok(Import::Municipality(text));
    }
    match Saved::from_value(value) {
        Ok(saved) => Ok(Import::Scenario(Box::new(saved))),
        Err(FormatError::NewerFormat(format)) => Err(ImportError::NewerFormat(format)),
        Err(FormatError::NotUnderstood) => Err(ImportError::Foreign),
    }
}
