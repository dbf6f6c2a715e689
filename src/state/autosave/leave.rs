//! Leaving what is open for something else: it is saved first, or given up by the user.

use std::fmt;

use leptos::prelude::*;

use super::Autosave;
use crate::storage::StoreError;

impl Autosave {
    /// Saves what is open before something else takes its place. There is no other way to replace what is open. Where it
    /// cannot be saved, the user is asked ([`Self::question`]), and `replace` is called once they give the changes up.
    ///
    /// # Errors
    /// Why it could not be saved: then it has to stay open for now.
    pub fn leave_open(
        self,
        replace: impl FnOnce(LeavePermit) + Send + Sync + 'static,
    ) -> Result<LeavePermit, StoreError> {
        self.try_save().map(|()| LeavePermit(())).inspect_err(|error| {
            self.question.set(Some(LeaveQuestion { error: *error, replace: Box::new(replace) }));
        })
    }

    /// The answer to the question: the changes that cannot be saved are given up for what replaces them. Where that cannot be
    /// opened, they stay.
    pub fn give_up_changes(self) {
        if let Some(question) = self.question.try_update(Option::take).flatten() {
            (question.replace)(LeavePermit(()));
            self.saved_changed.notify();
        }
    }

    /// The other answer: what is open stays open.
    pub fn stay(self) {
        self.question.set(None);
    }
}

/// The question whether changes that cannot be saved are given up for what is to replace them.
pub struct LeaveQuestion {
    /// Why they cannot be saved.
    pub error: StoreError,
    /// Replaces what is open.
    replace: Box<dyn FnOnce(LeavePermit) + Send + Sync>,
}

impl fmt::Debug for LeaveQuestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LeaveQuestion").field("error", &self.error).finish_non_exhaustive()
    }
}

/// Proof that the open scenario is saved, need not be, or was given up by the user. Required by everything that replaces it.
#[derive(Debug)]
pub struct LeavePermit(());

impl LeavePermit {
    /// What is open has no changes that are not saved: the page has just been opened, the start state is shown, or it was checked.
    pub(in crate::state) fn nothing_to_save() -> Self {
        Self(())
    }
}
