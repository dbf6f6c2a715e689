//! A file that somebody opens or drops on the page: what it is, told by what stands in it and not by its name.

use serde_json::Value;

use super::backup::{self, Backup, BackupError, PartError};
use super::saved::Saved;
use super::scenario_file::FormatError;
use model::law::SimulationLaw;

/// Files larger than this are refused, bytes.
pub const MAX_BYTES: usize = backup::MAX_BYTES;

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Import {
    /// One scenario.
    Scenario(Box<Saved>),
    /// Everything that somebody had kept, and what is wrong with parts of it.
    Everything(Box<Backup>, Vec<PartError>),
    /// A municipality file, or what looks like one: its reader says what is wrong with it.
    Municipality(String),
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportError {
    /// It is so many bytes large.
    TooLarge(usize),
    /// It is not JSON: something else, or cut off.
    NotJson {
        /// Line of the first error, from 1.
        line: usize,
        /// Column of it.
        column: usize,
    },
    /// A later program wrote it, in this version of the format.
    NewerFormat(u64),
    /// It is JSON, but none of what this program keeps.
    Foreign,
}

/// What the file `text` is.
///
/// # Errors
/// Why it is not taken.
pub fn read(text: String, law: &SimulationLaw) -> Result<Import, ImportError> {
    if text.len() > MAX_BYTES {
        return Err(ImportError::TooLarge(text.len()));
    }
    let bare = text.trim_start_matches('\u{feff}');
    let value = serde_json::from_str::<Value>(bare)
        .map_err(|at| ImportError::NotJson { line: at.line(), column: at.column() })?;
    if value.get("backup").is_some() {
        let read = Backup::from_text(bare, law).map_err(|why| match why {
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
