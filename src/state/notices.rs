//! What the page says of its own accord: notices stay until they are solved or dismissed, a toast goes by itself.

use std::fmt;
use std::sync::Arc;

use leptos::prelude::*;

use crate::storage::StoreError;
use files::scenario_file::Unresolved;

/// Something that the user must know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The browser keeps nothing: everything is gone when the page is closed.
    NotPersistent,
    /// The last change is not saved. Stays until it is.
    NotSaved(StoreError),
    /// The open scenario stays open, since its changes cannot be saved. It can be saved as a file instead.
    NotLeft(StoreError),
    /// What was asked for could not be done.
    NotDone(StoreError),
    /// The scenario that was open last could not be opened.
    NotOpened {
        /// The scenario's name, or its id where the name cannot be read.
        name: String,
        /// Why.
        error: StoreError,
    },
    /// Something in the opened scenario does not apply here. It is carried along.
    Unresolved {
        /// The scenario's name.
        name: String,
        /// What does not apply.
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
    /// The oldest steps of the open scenario cannot be undone any more.
    StepsLost(usize),
    /// Steps were given up to make space for a scenario: those of the scenarios with these names.
    UndoGivenUp(Vec<String>),
}

impl Notice {
    /// Whether it is over when a change has been saved.
    fn is_over_when_saved(&self) -> bool {
        matches!(self, Self::NotSaved(_) | Self::NotLeft(_) | Self::DeletedElsewhere { .. })
    }

    /// Whether it is over when another scenario is opened.
    fn is_of_open_scenario(&self) -> bool {
        matches!(self, Self::Unresolved { .. } | Self::DeletedElsewhere { .. })
    }
}

/// Something done just now.
#[derive(Debug, Clone)]
pub enum Toast {
    /// A scenario was deleted, and can be brought back.
    Deleted {
        /// Its name.
        name: String,
        /// Brings it back.
        undo: ToastAction,
    },
    /// A deleted scenario was brought back.
    Restored(String),
    /// A copy was made, with this name.
    Copied(String),
    /// All changes are put away; the next one begins a new scenario.
    FromStart,
    /// A municipality file was opened.
    FileOpened,
    /// The open scenario, with this name, is adopted: it can be changed in a duplicate.
    ReadOnly {
        /// Its name.
        name: String,
    },
    /// A scenario was adopted, and can be put back to the stage before.
    Adopted {
        /// Its name.
        name: String,
        /// Puts it back.
        undo: ToastAction,
    },
    /// What was open is saved under a name.
    SavedAs {
        /// The new name.
        name: String,
        /// What was open before, where it was put back to what it was when it was opened.
        put_back: Option<PutBack>,
    },
    /// The changes are in the scenario of this name, too.
    InBoth(String),
    /// A text of a lazy part.
    Text(String),
}

/// A scenario that was put back when its changes were saved under another name.
#[derive(Debug, Clone)]
pub struct PutBack {
    /// Its name.
    pub name: String,
    /// Leaves the changes in it, too.
    pub keep_in_both: ToastAction,
}

/// What the button of a toast does. It outlives the view that showed the toast.
#[derive(Clone)]
pub struct ToastAction(pub Arc<dyn Fn() + Send + Sync>);

impl ToastAction {
    /// A button that does `action`.
    pub fn new(action: impl Fn() + Send + Sync + 'static) -> Self {
        Self(Arc::new(action))
    }
}

impl fmt::Debug for ToastAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ToastAction")
    }
}

/// The notices and the toast. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Notices {
    /// The notices, the oldest first.
    pub list: RwSignal<Vec<Notice>>,
    /// The toast.
    pub toast: RwSignal<Option<Toast>>,
}

impl Notices {
    pub(super) fn new() -> Self {
        Self { list: RwSignal::default(), toast: RwSignal::default() }
    }

    /// Shows a notice, in place of one of the same kind.
    pub fn show(self, notice: Notice) {
        self.list.update(|list| {
            list.retain(|one| std::mem::discriminant(one) != std::mem::discriminant(&notice));
            list.push(notice);
        });
    }

    /// Says that something could not be done.
    pub fn fail(self, error: StoreError) {
        self.show(Notice::NotDone(error));
    }

    /// Puts a notice away.
    pub fn dismiss(self, notice: &Notice) {
        self.list.update(|list| list.retain(|one| one != notice));
    }

    /// Shows a toast, in place of the one that is shown.
    pub fn say(self, toast: Toast) {
        self.toast.set(Some(toast));
    }

    /// Shows a text as a toast.
    pub fn say_text(self, text: String) {
        self.say(Toast::Text(text));
    }

    /// Puts away what is over now that the changes are saved.
    pub(super) fn saved(self) {
        self.list.update(|list| list.retain(|one| !one.is_over_when_saved()));
    }

    /// Puts away what was said of the scenario that was open.
    pub(super) fn opened_another(self) {
        self.list.update(|list| list.retain(|one| !one.is_of_open_scenario()));
    }
}
