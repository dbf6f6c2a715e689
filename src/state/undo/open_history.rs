//! The history of the open scenario: recorded, undone, stored.

mod storing;

use leptos::prelude::*;

pub(in crate::state) use storing::GivenUp;

use super::history::{Baseline, History, Step};
use super::step_label::StepLabel;
use crate::state::notices::{Notice, Toast};
use crate::state::{Notices, OpenScenario, Persistence, Session};
use model::scenario::Scenario;

/// The steps that would be undone and redone next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NextSteps {
    /// The step that undo would undo.
    pub undo: Option<StepLabel>,
    /// The step that redo would redo.
    pub redo: Option<StepLabel>,
    /// The names of the items that they change.
    pub items: [Option<String>; 2],
}

/// The history of the open scenario, and how it relates to what is stored.
#[derive(Debug)]
struct OpenHistory {
    history: History,
    /// The id of the scenario; none while that is not saved.
    scenario: Option<String>,
    /// Whether the history is as it was last read or written.
    is_stored: bool,
    /// The id of the scenario whose stored history this version of the program cannot read: it is put aside before it is replaced.
    unreadable: Option<String>,
    /// Whether the user has been notified that the oldest steps are lost: once for each scenario and visit.
    loss_notified: bool,
    /// The number of the gesture that is going on, or of the next one.
    gesture: u64,
    in_gesture: bool,
    /// The scenario and its history as they were when the gesture began, while it can be cancelled.
    before_gesture: Option<(Scenario, History)>,
}

/// Undo and redo of the open scenario. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Undo {
    session: Session,
    open: OpenScenario,
    persistence: Persistence,
    notices: Notices,
    state: StoredValue<OpenHistory>,
    next: RwSignal<NextSteps>,
}

impl Undo {
    #[inline(never)]
    pub(in crate::state) fn new(
        session: Session,
        open: OpenScenario,
        persistence: Persistence,
        notices: Notices,
    ) -> Self {
        let mut history = History::default();
        history.set_baseline(Baseline::Unnamed);
        let state = OpenHistory {
            history,
            scenario: None,
            is_stored: true,
            unreadable: None,
            loss_notified: false,
            gesture: 0,
            in_gesture: false,
            before_gesture: None,
        };
        let (state, next) = (StoredValue::new(state), RwSignal::default());
        Self { session, open, persistence, notices, state, next }
    }

    /// The steps that would be undone and redone next. Tracks them.
    #[must_use]
    pub fn next(self) -> NextSteps {
        self.next.get()
    }

    /// The scenario before the last steps that `is` holds for, between which there are only steps that `passes` holds for. Tracks the
    /// scenario and its steps.
    pub(in crate::state) fn before_last(
        self,
        is: fn(StepLabel) -> bool,
        passes: fn(StepLabel) -> bool,
    ) -> Option<Scenario> {
        self.next.track();
        let now = self.session.scenario(Clone::clone);
        self.state.with_value(|state| state.history.before_last(now, is, passes))
    }

    /// Undoes the last step, if there is one. In an adopted scenario the steps of the year's record are undone, and the user is told
    /// where the steps of its budget begin.
    pub fn undo(self) {
        self.go(History::undo, |history| history.done.last());
    }

    /// Redoes the step that was undone last, if there is one.
    pub fn redo(self) {
        self.go(History::redo, |history| history.undone.last());
    }

    fn go(
        self,
        step: fn(&mut History, &Scenario) -> Option<(Scenario, StepLabel)>,
        next: fn(&History) -> Option<&Step>,
    ) {
        let is_of_record =
            || self.state.with_value(|state| next(&state.history).is_some_and(Step::is_of_record));
        if untrack(|| self.open.is_read_only()) && !is_of_record() {
            return self.notify_read_only();
        }
        let now = self.session.scenario_now();
        let undone = self.update(|state| {
            let undone = step(&mut state.history, &now);
            state.is_stored &= undone.is_none();
            undone
        });
        if let Some((scenario, _)) = undone {
            self.session.set_scenario(scenario);
        }
    }

    /// Notifies the user that the open scenario is adopted, and offers to duplicate it.
    pub(in crate::state) fn notify_read_only(self) {
        let name = untrack(|| self.open.name()).unwrap_or_default();
        self.notices.show_toast(Toast::ReadOnly { name });
    }

    /// Records a step. Changes with the same gesture and label are one step.
    pub(in crate::state) fn record(self, label: StepLabel, before: &Scenario, after: &Scenario) {
        self.update(|state| {
            let gesture = state.in_gesture.then_some(state.gesture);
            state.history.record(label, gesture, before, after);
            state.is_stored = false;
        });
    }

    /// Does `changes` as a part of the gesture that is going on.
    pub(in crate::state) fn gesture(self, changes: impl FnOnce()) {
        self.state.update_value(|state| state.in_gesture = true);
        changes();
        self.state.update_value(|state| state.in_gesture = false);
    }

    /// Begins a gesture that may turn out not to be one: [`Self::cancel_gesture`] takes it back.
    pub(in crate::state) fn begin_gesture(self) {
        let scenario = self.session.scenario_now();
        self.state.update_value(|state| state.before_gesture = Some((scenario, state.history.clone())));
    }

    /// Takes the gesture back: the scenario and the steps are as they were when it began.
    pub(in crate::state) fn cancel_gesture(self) {
        let restored = self.update(|state| {
            let (scenario, history) = state.before_gesture.take()?;
            state.history = history;
            state.is_stored = false;
            Some(scenario)
        });
        if let Some(scenario) = restored {
            self.session.set_scenario(scenario);
        }
    }

    /// Ends the gesture: what comes next is a step of its own.
    pub(in crate::state) fn end_gesture(self) {
        self.state.update_value(|state| {
            state.gesture = state.gesture.wrapping_add(1);
            state.before_gesture = None;
        });
    }

    /// Makes the current scenario the baseline: the user has just opened or named it.
    pub(in crate::state) fn set_baseline_to_current(self) {
        let now = self.session.scenario_now();
        let scenario = untrack(|| self.open.id());
        self.update(|state| {
            state.history.set_baseline(Baseline::As(Box::new(now)));
            state.scenario = scenario;
            state.is_stored = false;
        });
        self.store();
    }

    /// Removes the steps of the year's record: the open scenario is a copy that has none.
    pub(in crate::state) fn drop_record(self) {
        self.update(|state| {
            state.history.drop_record();
            state.is_stored = false;
        });
    }

    /// The history of the open scenario.
    pub(in crate::state) fn history(self) -> History {
        self.state.with_value(|state| state.history.clone())
    }

    /// Reads the history of the scenario that has just been opened.
    pub(in crate::state) fn load(self) {
        let now = self.session.scenario_now();
        let id = untrack(|| self.open.id());
        let stored = id
            .as_ref()
            .and_then(|id| self.persistence.with(|store| store.histories().text(id)).ok().flatten());
        let mut is_readable = true;
        let (mut history, lost) = match stored {
            // Earlier versions of the program began a history like this, and the page was closed before it was written.
            Some(text) if text.is_empty() => {
                let mut history = History::default().bridged(&Scenario::default(), &now);
                history.set_baseline(Baseline::Unnamed);
                (history, 0)
            }
            Some(text) => {
                let read = self.session.municipality(|m| History::from_text(&text, m, &now));
                is_readable = read.is_known;
                (read.history, read.lost)
            }
            // Another tab has removed it to make space; this tab still has it.
            None if id.is_some() && self.state.with_value(|state| state.scenario == id) => {
                (self.history().bridged_to(&now), 0)
            }
            None => (History::default(), 0),
        };
        if id.is_none() {
            history.set_baseline(Baseline::Unnamed);
        }
        history.set_current(now);
        self.update(|state| {
            state.before_gesture = None;
            state.history = history;
            state.unreadable = id.clone().filter(|_| !is_readable);
            state.scenario = id;
            state.loss_notified = false;
            state.is_stored = lost == 0;
        });
        self.notify_lost(lost);
    }

    /// Reloads the history that another tab has written, unless this tab has unsaved changes.
    pub fn reload(self) {
        if !untrack(|| self.open.has_unsaved_changes()) {
            self.load();
        }
    }

    /// Changes the history, and notes what can be undone and redone now.
    fn update<T>(self, change: impl FnOnce(&mut OpenHistory) -> T) -> T {
        let result = change(&mut self.state.write_value());
        self.update_next();
        result
    }

    fn update_next(self) {
        let now = self.session.scenario_now();
        let next = self.state.with_value(|state| NextSteps {
            undo: state.history.next_undo(),
            redo: state.history.next_redo(),
            items: state.history.next_items(&now),
        });
        if self.next.get_untracked() != next {
            self.next.set(next);
        }
    }

    fn notify_lost(self, count: usize) {
        if count == 0 || self.state.with_value(|state| state.loss_notified) {
            return;
        }
        self.state.update_value(|state| state.loss_notified = true);
        self.notices.show(Notice::StepsLost(count));
    }
}
