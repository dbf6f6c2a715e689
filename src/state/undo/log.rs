//! What has been done and is not taken up into the history yet.
//!
//! The history itself comes with the parts that come later, which are fetched at the first change. Until they are here, and
//! between two looks of theirs, every step waits here whole, so that none is lost.

use std::sync::{Mutex, MutexGuard, PoisonError};

use leptos::prelude::*;

use super::history::Label;
use model::scenario::Scenario;

/// What is wanted of the parts that come later: a step back, or forward again; or on, in a duplicate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Back {
    /// Takes the last step back.
    Undo,
    /// Does again what was taken back last.
    Redo,
    /// Goes on in a duplicate of what is adopted.
    Duplicate,
    /// Says why nothing changed: what is open is adopted.
    Refuse,
}

/// What can be done about the changes, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offers {
    /// What would be taken back.
    pub undo: Option<String>,
    /// What would be done again.
    pub redo: Option<String>,
    /// How much is changed.
    pub changes: Option<String>,
}

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::state) struct Done {
    pub(in crate::state) label: Label,
    /// Steps of the same gesture are one.
    pub(in crate::state) gesture: Option<u64>,
    pub(in crate::state) before: Scenario,
    pub(in crate::state) after: Scenario,
}

/// What was done since the history was last told, and what is wanted of it. One cell for all of it, and one signal to follow it
/// by, of a type that there is already: a signal for each would be several kilobytes of the first load.
#[derive(Debug)]
pub(in crate::state) struct Steps {
    log: Mutex<Log>,
    /// Something was done or wanted, or something else is offered.
    pub(in crate::state) stepped: RwSignal<bool>,
}

impl Steps {
    pub(in crate::state) fn new() -> Self {
        Self { log: Mutex::default(), stepped: RwSignal::new(false) }
    }

    pub(in crate::state) fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What was done since the history was last told.
#[derive(Debug)]
pub(in crate::state) struct Log {
    /// Whether another scenario has taken the place of the one that the history is of; the steps came after that.
    pub(in crate::state) opened: bool,
    pub(in crate::state) steps: Vec<Done>,
    /// What is to be taken back or done again, and is not yet.
    pub(in crate::state) backs: Vec<Back>,
    /// What can be taken back and done again, from the parts that come later.
    pub(in crate::state) offers: Offers,
    /// The number of the drag that is going on, or of the next one.
    pub(in crate::state) gesture: u64,
    /// Whether what is done now belongs to a drag.
    pub(in crate::state) in_gesture: bool,
}

impl Default for Log {
    /// At first, the history of what is open is still to be read.
    fn default() -> Self {
        Self {
            opened: true,
            steps: Vec::new(),
            backs: Vec::new(),
            offers: Offers::default(),
            gesture: 0,
            in_gesture: false,
        }
    }
}

impl Log {
    /// Notes a step. A drag that goes on replaces where it had come to: a hundred moves of a slider wait as one.
    pub(in crate::state) fn note(&mut self, label: Label, before: Scenario, after: Scenario) {
        let gesture = self.in_gesture.then_some(self.gesture);
        match self.steps.last_mut() {
            Some(last) if gesture.is_some() && last.gesture == gesture && last.label == label => {
                last.after = after;
            }
            _ => self.steps.push(Done { label, gesture, before, after }),
        }
    }

    /// Another scenario is open. What was done to the one before it was told when that was saved.
    pub(in crate::state) fn open(&mut self) {
        self.opened = true;
        self.steps.clear();
    }
}
