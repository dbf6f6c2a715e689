//! Taking back and doing again: what was done is taken up into the history of the open scenario, and kept beside it.
//!
//! Only what comes later calls these, so that they come with it; [`Desk::save`] finds the way to them by [`Undoing::keeper`].

use leptos::prelude::*;

pub mod history;
pub mod log;

use super::Desk;
use super::notice::Notice;
use crate::storage::{Store, StoreError};
use history::{Begun, History, Label, Read};
use log::Back;
use model::scenario::Scenario;

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
    /// The scenario that it is of.
    of: Option<String>,
    /// Whether it has been said that the oldest steps are gone: once for each scenario and visit.
    told: bool,
}

impl Default for Undoing {
    fn default() -> Self {
        Self { history: History::default(), keeper: None, kept: true, of: None, told: false }
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

    /// Notes that the reader has just opened the scenario as it stands, or given it a name.
    pub(super) fn begin_here(self) {
        self.take_up();
        let now = self.session.scenario_now();
        {
            let mut undoing = self.undoing();
            undoing.history.begin(Begun::As(now));
            undoing.of = self.open_id();
            undoing.kept = false;
        }
        self.write_history();
    }

    /// What was done to the open scenario.
    pub(super) fn history(self) -> History {
        self.take_up();
        self.undoing().history.clone()
    }

    /// Lets `history` be what was done to the saved scenario `id`. It does without where there is no space for it.
    pub(super) fn put_history(self, id: &str, history: &History) {
        let kept = self.session.municipality(|municipality| history.to_text(municipality, MOST));
        let _ = self.with_store(|store| store.put_history(id, &kept.text));
    }

    fn open_id(self) -> Option<String> {
        self.open.with_untracked(|open| open.as_ref().map(|open| open.id.clone()))
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
        let id = self.open_id();
        let text = id.as_ref().and_then(|id| self.with_store(|store| store.history(id)).ok().flatten());
        // Begun and never written: the page was closed before this part had come.
        let earlier = text.as_deref() == Some("");
        let read = text.map(|text| {
            self.session.municipality(|municipality| History::from_text(&text, municipality, now))
        });
        let mut read = read.unwrap_or_else(|| {
            // Another tab has forgotten it to make space; here it is still known.
            let undoing = self.undoing();
            let known = (id.is_some() && undoing.of == id).then(|| undoing.history.clone().led_to(now));
            Read { history: known.unwrap_or_default(), lost: 0 }
        });
        if earlier {
            read.history = read.history.led(&Scenario::default(), now);
        }
        if earlier || id.is_none() {
            read.history.begin(Begun::Unnamed);
        }
        read.history.stand(now.clone());
        let lost = read.lost;
        {
            let mut undoing = self.undoing();
            undoing.kept = lost == 0;
            undoing.history = read.history;
            undoing.of = id;
            undoing.told = false;
        }
        if lost > 0 {
            self.tell_of_steps(lost);
        }
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
        let Some(id) = self.open_id().filter(|_| !self.undoing().kept) else { return };
        {
            let mut undoing = self.undoing();
            // Another tab has changed the same one, and this is the copy that has the changes made here.
            if undoing.of.as_ref().is_some_and(|of| *of != id) {
                undoing.history.begin(Begun::Unnamed);
            }
            undoing.of = Some(id.clone());
        }
        let mut budget = MOST;
        while budget >= LEAST {
            let kept = self
                .session
                .municipality(|municipality| self.undoing().history.to_text(municipality, budget));
            match self.with_store(|store| store.put_history(&id, &kept.text)) {
                Err(StoreError::Full) => budget = kept.text.len().min(budget).div_euclid(2),
                Err(_) => return,
                Ok(()) => {
                    let mut undoing = self.undoing();
                    undoing.kept = true;
                    if budget == MOST {
                        undoing.history.let_go(&kept);
                    }
                    drop(undoing);
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
        if count == 0 || std::mem::replace(&mut self.undoing().told, true) {
            return;
        }
        let words = &self.session.language.get_untracked().texts().undo;
        self.notify(Notice::Told((words.steps_gone)(count)));
    }
}
