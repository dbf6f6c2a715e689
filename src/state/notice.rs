//! What the page says of its own accord: notices stay until they are solved or put away, a toast goes by itself.

use std::fmt;
use std::sync::Arc;

use crate::storage::StoreError;
use files::scenario_file::Unresolved;

/// Something that the user must know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The browser keeps nothing: all is gone when the page is closed.
    NotKept,
    /// The last change is not saved. Stays until it is.
    NotSaved(StoreError),
    /// What was asked for could not be done.
    NotDone(StoreError),
    /// The scenario that was open last could not be opened.
    NotOpened(String, StoreError),
    /// Something in the opened scenario does not apply here. It is carried along.
    Unresolved {
        /// The scenario's name.
        name: String,
        /// What.
        entries: Vec<Unresolved>,
    },
    /// Another tab changed the same scenario at the same time: both are kept.
    ChangedElsewhere {
        /// The scenario's name.
        name: String,
        /// The name of the copy that has this tab's changes.
        copy: String,
    },
    /// Another tab deleted the open scenario: what is shown is saved as a new one at the next change.
    DeletedElsewhere {
        /// The scenario's name.
        name: String,
    },
    /// The municipality file that was open last could not be read: the page began with its own.
    FileNotRead,
    /// What a part that comes later has to say, in its own words.
    Told(String),
}

/// Something done just now.
#[derive(Debug, Clone)]
pub enum Toast {
    /// A scenario was deleted, and can be brought back.
    Deleted {
        /// Its name.
        name: String,
        /// Brings it back.
        undo: Undo,
    },
    /// A deleted scenario was brought back.
    Restored(String),
    /// A copy was made, with this name.
    Copied(String),
    /// All changes are put away; the next one begins a new scenario.
    FromStart,
    /// A municipality file was opened.
    FileOpened,
    /// What a part that comes later has to say, in its own words, and what can be done about it.
    Told {
        /// What it says.
        words: String,
        /// What a button says, and what it does.
        way: Option<(String, Undo)>,
    },
}

impl Toast {
    /// What a part that comes later has to say, with nothing to be done about it.
    #[must_use]
    pub fn told(words: String) -> Self {
        Self::Told { words, way: None }
    }
}

/// A way back from what was done. It outlives the place where that was done.
#[derive(Clone)]
pub struct Undo(pub Arc<dyn Fn() + Send + Sync>);

impl fmt::Debug for Undo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Undo")
    }
}
