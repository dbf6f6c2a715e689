//! Notices stay until they are resolved or dismissed; a toast disappears by itself.

use std::fmt;
use std::sync::Arc;

use leptos::prelude::*;

use crate::storage::StoreError;
use files::scenario_file::{Recounted, Unresolved};

/// Something that the user must know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The browser stores nothing: everything is lost when the page is closed.
    NotPersistent,
    /// The last change is not saved yet.
    NotSaved(StoreError),
    /// The settings, such as which scenario is open or what is assumed, are not saved yet.
    SettingsNotSaved(StoreError),
    /// Stored settings of these names cannot be understood. They are kept.
    SettingsMisunderstood(Vec<&'static str>),
    /// An action of the user failed.
    NotDone(StoreError),
    /// The scenario that was open last could not be opened.
    NotOpened {
        /// The scenario's name, or its id where the name cannot be read.
        name: String,
        /// Why.
        error: StoreError,
    },
    /// A part of the opened scenario does not apply to this municipality. It is kept.
    Unresolved {
        /// The scenario's name.
        name: String,
        /// What does not apply.
        entries: Vec<Unresolved>,
    },
    /// The opened scenario was made by an earlier version of the program, and some of it is counted otherwise now.
    Recounted {
        /// The scenario's name.
        name: String,
        /// What is counted otherwise.
        entries: Vec<Recounted>,
    },
    /// Another tab changed the same scenario at the same time: both versions are kept.
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
    /// The open scenario was no longer stored, and was written again.
    SavedAgain {
        /// The scenario's name.
        name: String,
    },
    /// The style sheet of the lazy parts could not be loaded: they work, but look wrong.
    StyleNotLoaded,
    /// The municipality file that was open last could not be read: the page began with its own. The error of the store; none where
    /// the file is wrong.
    FileNotRead(Option<StoreError>),
    /// The municipality file that was opened could not be stored.
    FileNotStored(StoreError),
    /// The oldest steps of the open scenario cannot be undone any more.
    StepsLost(usize),
    /// Steps were given up to make space for a scenario: those of the scenarios with these names.
    UndoGivenUp(Vec<String>),
}

impl Notice {
    /// Whether it is resolved when a change has been saved.
    fn is_over_when_saved(&self) -> bool {
        matches!(
            self,
            Self::NotSaved(_)
                | Self::DeletedElsewhere { .. }
                | Self::NotDone(StoreError::Full | StoreError::Blocked)
        )
    }

    /// Whether it is resolved when another scenario is opened.
    fn is_of_open_scenario(&self) -> bool {
        matches!(
            self,
            Self::NotSaved(_)
                | Self::NotDone(_)
                | Self::NotOpened { .. }
                | Self::DeletedElsewhere { .. }
                | Self::SavedAgain { .. }
                | Self::ChangedElsewhere { .. }
                | Self::StepsLost(_)
        )
    }
}

/// The confirmation of an action.
#[derive(Debug, Clone)]
pub enum Toast {
    /// A scenario was deleted, and can be restored.
    Deleted {
        /// Its name.
        name: String,
        /// Restores it.
        undo: ToastAction,
    },
    /// A deleted scenario was restored.
    Restored(String),
    /// A copy was made, with this name.
    Copied(String),
    /// A draft with this name was made of a scenario whose year is followed up: the follow-up is only in the original.
    CopiedWithoutRecord(String),
    /// The start state is open; the next change begins a new scenario.
    FromStart,
    /// A municipality file was opened.
    FileOpened,
    /// The open scenario, with this name, is adopted: it can be changed in a duplicate.
    ReadOnly {
        /// Its name.
        name: String,
    },
    /// A scenario was adopted, and can be set back to its previous stage.
    Adopted {
        /// Its name.
        name: String,
        /// Sets it back.
        undo: ToastAction,
    },
    /// The open scenario was saved under a name.
    SavedAs {
        /// The new name.
        name: String,
        /// The scenario that was open before, if its changes were removed from it.
        put_back: Option<PutBack>,
    },
    /// The changes are also in the scenario of this name.
    InBoth(String),
    /// An assumption is as it was, since the open file cannot be computed otherwise.
    AssumptionKept,
    /// A text of a lazy part.
    Text(String),
}

/// A scenario whose changes were removed when they were saved under another name.
#[derive(Debug, Clone)]
pub struct PutBack {
    /// Its name.
    pub name: String,
    /// Applies the changes to it again.
    pub keep_in_both: ToastAction,
}

/// The action of the button of a toast. It outlives the view that showed the toast.
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

    /// The style sheet of the lazy parts has been loaded.
    pub fn style_loaded(self) {
        self.remove(|notice| matches!(notice, Notice::StyleNotLoaded));
    }

    /// Shows a notice. It replaces one of the same kind.
    pub fn show(self, notice: Notice) {
        self.list.update(|list| {
            list.retain(|one| std::mem::discriminant(one) != std::mem::discriminant(&notice));
            list.push(notice);
        });
    }

    /// Shows that an action failed.
    pub fn fail(self, error: StoreError) {
        self.show(Notice::NotDone(error));
    }

    /// Removes a notice.
    pub fn dismiss(self, notice: &Notice) {
        self.list.update(|list| list.retain(|one| one != notice));
    }

    /// Shows a toast. It replaces the one that is shown.
    pub fn show_toast(self, toast: Toast) {
        self.toast.set(Some(toast));
    }

    /// Shows a text as a toast.
    pub fn show_text(self, text: String) {
        self.show_toast(Toast::Text(text));
    }

    /// Removes the notices that are over.
    pub(super) fn remove(self, is_over: impl Fn(&Notice) -> bool) {
        self.remove_all(&is_over);
    }

    fn remove_all(self, is_over: &dyn Fn(&Notice) -> bool) {
        if self.list.with_untracked(|list| list.iter().any(is_over)) {
            self.list.update(|list| list.retain(|one| !is_over(one)));
        }
    }

    /// A change has been saved.
    pub(super) fn change_saved(self) {
        self.remove(Notice::is_over_when_saved);
    }

    /// Space was made: what failed for lack of it can be done again.
    pub(super) fn space_made(self) {
        self.remove(|notice| matches!(notice, Notice::NotDone(StoreError::Full)));
    }

    /// There is nothing that is not saved.
    pub(super) fn all_saved(self) {
        self.remove(|notice| matches!(notice, Notice::NotSaved(_)));
    }

    /// A scenario has been opened: another one, or the open one as another tab has changed it.
    pub(super) fn opened(self, is_another: bool) {
        self.remove(|notice| {
            matches!(notice, Notice::Unresolved { .. } | Notice::Recounted { .. })
                || is_another && notice.is_of_open_scenario()
        });
        // Its button would change a duplicate of what is open now.
        if is_another && self.toast.with_untracked(|toast| matches!(toast, Some(Toast::ReadOnly { .. }))) {
            self.toast.set(None);
        }
    }

    /// The steps of the scenarios with these names were given up to make space.
    pub(super) fn undo_given_up(self, mut names: Vec<String>) {
        if names.is_empty() {
            return;
        }
        self.list.with_untracked(|list| {
            for notice in list {
                if let Notice::UndoGivenUp(earlier) = notice {
                    names.retain(|name| !earlier.contains(name));
                    names.splice(..0, earlier.iter().cloned());
                }
            }
        });
        self.show(Notice::UndoGivenUp(names));
    }
}
