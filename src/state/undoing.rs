//! Taking back and doing again: what was done is taken up into the history of the open scenario, and kept beside it.
//!
//! Only what comes later calls these, so that they come with it; [`Desk::save`] finds the way to them by [`Undoing::keeper`].

use leptos::prelude::*;

use super::Desk;
use super::history::{Deed, History, Label, What};
use super::log::Back;
use super::notice::Notice;
use crate::domain::scenario::Scenario;
use crate::storage::{Store, StoreError};

/// The most that the history of one scenario takes in the browser, bytes: more than a thousand steps.
const MOST: usize = 256 * 1024;

/// Less than this holds no step.
const LEAST: usize = 512;

/// What was done to the open scenario, and who writes it.
#[derive(Debug)]
pub(super) struct Undoing {
    history: History,
    /// Writes the history, once the part that can is here. It goes with every save.
    pub(super) keeper: Option<fn(Desk)>,
    /// Whether the history is as it was last read or written.
    pub(super) kept: bool,
}

impl Default for Undoing {
    fn default() -> Self {
        Self { history: History::default(), keeper: None, kept: true }
    }
}

impl Desk {
    /// Takes the history into its care: from now on it is written whenever the scenario is.
    pub fn keep_history(self) {
        self.undoing().keeper = Some(Self::write_history);
        self.attend_history();
    }

    /// Takes up what has been done, and then takes back or does again what was asked for.
    pub fn attend_history(self) {
        self.take_up();
        let backs = std::mem::take(&mut self.session.steps.log().backs);
        for back in backs {
            match back {
                Back::Duplicate => {
                    self.duplicate_and_change();
                    self.take_up();
                }
                Back::Refuse => self.say_adopted(),
                Back::Undo | Back::Redo if self.session.adopted.get_untracked() => self.say_adopted(),
                Back::Undo | Back::Redo => self.go(back),
            }
        }
    }

    fn go(self, back: Back) {
        let now = self.session.scenario_now();
        let moved = {
            let mut undoing = self.undoing();
            let history = &mut undoing.history;
            let moved = if back == Back::Undo { history.undo(&now) } else { history.redo(&now) };
            undoing.kept &= moved.is_none();
            moved
        };
        if let Some((scenario, _)) = moved {
            self.session.put_back(scenario);
        }
    }

    /// What would be taken back, and what would be done again.
    #[must_use]
    pub fn next_steps(self) -> (Option<Label>, Option<Label>) {
        let undoing = self.undoing();
        (undoing.history.next_undo(), undoing.history.next_redo())
    }

    fn take_up(self) {
        let (opened, steps) = {
            let mut log = self.session.steps.log();
            (std::mem::take(&mut log.opened), std::mem::take(&mut log.steps))
        };
        if opened {
            let first = steps.first();
            let began = first.map_or_else(|| self.session.scenario_now(), |step| step.before.clone());
            self.read_history(&began);
        }
        let mut undoing = self.undoing();
        for step in steps {
            undoing.kept = false;
            undoing.history.record(step.label, step.gesture, &step.before, &step.after);
        }
    }

    /// Reads what was done to the open scenario, which stands as `now`, on earlier visits.
    fn read_history(self, now: &Scenario) {
        let id = self.open.with_untracked(|open| open.as_ref().map(|open| open.id.clone()));
        let text = id.and_then(|id| self.with_store(|store| store.history(&id)).ok().flatten());
        // Begun and never written: the page was closed before this part had come.
        let earlier = text.as_deref() == Some("");
        let read = text.map(|text| {
            self.session.municipality(|municipality| History::from_text(&text, municipality, now))
        });
        let mut read = read.unwrap_or_default();
        if earlier {
            let label = Label { deed: Deed::Earlier, what: What::All, year: 0 };
            read.history.record(label, None, &Scenario::default(), now);
        }
        if read.lost > 0 {
            self.tell_of_steps(read.lost);
        }
        let mut undoing = self.undoing();
        undoing.kept = read.lost == 0;
        undoing.history = read.history;
    }

    /// Writes what was done to the open scenario, beside it. Where space ends, the oldest steps go first, and it is said.
    fn write_history(self) {
        self.take_up();
        let full = Notice::NotSaved(StoreError::Full);
        if self.has_changes()
            && self.notices.with_untracked(|notices| notices.contains(&full))
            && self.with_store(Store::forget_histories) == Ok(true)
        {
            // What can be taken back is worth less than what was made. With what there is space for then, it comes here again.
            self.undoing().kept = false;
            return self.save();
        }
        let id = self.open.with_untracked(|open| open.as_ref().map(|open| open.id.clone()));
        let Some(id) = id.filter(|_| !self.undoing().kept) else { return };
        let mut budget = MOST;
        while budget >= LEAST {
            let kept = self
                .session
                .municipality(|municipality| self.undoing().history.to_text(municipality, budget));
            match self.with_store(|store| store.put_history(&id, &kept.text)) {
                Err(StoreError::Full) => budget = kept.text.len().min(budget).div_euclid(2),
                Err(_) => return,
                Ok(()) => {
                    self.undoing().kept = true;
                    if kept.left_out > 0 {
                        self.tell_of_steps(kept.left_out);
                    }
                    return;
                }
            }
        }
        let (done, _) = self.undoing().history.len();
        self.tell_of_steps(done);
    }

    fn tell_of_steps(self, count: usize) {
        let words = self.session.language.get_untracked().undoing();
        self.notify(Notice::Told((words.steps_gone)(count)));
    }
}
