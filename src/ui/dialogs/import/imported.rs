//! What became of a file that was imported.

use crate::state::{Added, Preview, Restored};
use crate::storage::{Saved, StoreError};
use files::backup::PartError;
use files::encoding::EncodedTwice;
use files::import::ImportError;
use files::problem::FileError;

/// What became of a file.
#[derive(Clone)]
pub(super) enum Imported {
    /// A scenario, which is shown and not taken over.
    Scenario(Box<(Preview, Saved)>),
    /// A scenario among several files, and a word of it that was encoded twice.
    Added(Added, Option<EncodedTwice>),
    NotAdded(StoreError),
    /// A backup, the errors of its parts, and a word of its scenarios that was encoded twice.
    Backup(Restored, Vec<PartError>, Option<EncodedTwice>),
    /// A municipality file, which is open.
    Municipality,
    /// A municipality file that is only stored, since another one among the files is open.
    StoredMunicipality,
    /// All errors of the file, and its text.
    InvalidMunicipality(Vec<FileError>, String),
    Refused(ImportError),
    Unreadable,
    /// The open scenario could not be left; a notice says why.
    NotLeft,
}
