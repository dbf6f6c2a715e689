//! The scenario editor: what a user does to the scenario, each as a step that can be undone.

use leptos::prelude::*;

use super::position::Position;
use super::undo::{Action, StepLabel, Target};
use super::{OpenScenario, Session, Undo, ViewState, position};
use model::YearIx;
use model::changes::ChangedRow;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;
use model::scenario::{FrameRule, Scenario};

/// Changes the open scenario, from the year in view on. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct ScenarioEditor {
    pub(super) session: Session,
    pub(super) view: ViewState,
    pub(super) open: OpenScenario,
    pub(super) undo: Undo,
}

impl ScenarioEditor {
    #[inline(never)]
    pub(super) fn new(session: Session, view: ViewState, open: OpenScenario, undo: Undo) -> Self {
        Self { session, view, open, undo }
    }

    /// Where `lever` stands in the year in view. Tracks the outcome, the scenario and the year.
    #[must_use]
    #[inline(never)] // One copy: inlined into every caller, it made the program a tenth larger.
    pub fn position(self, lever: Lever) -> Position {
        let at = self.view.year.get();
        let read_only = self.open.is_read_only();
        let is_computed = self.session.error().is_none();
        self.session.read(|outcome, year| {
            self.session.municipality(|municipality| {
                self.session.scenario(|scenario| {
                    let position =
                        position::position(municipality, outcome, year, at, scenario, lever, read_only);
                    if is_computed { position } else { position.as_set(scenario.setting(lever, at)) }
                })
            })
        })
    }

    /// Where `lever` stands in the year in view. Tracks nothing.
    #[must_use]
    pub fn position_now(self, lever: Lever) -> Position {
        untrack(|| self.position(lever))
    }

    /// Sets a lever.
    pub fn set(self, lever: Lever, setting: Setting) {
        self.change(Action::Set, Target::Row(ChangedRow::Lever(lever)), |scenario, year| {
            scenario.set(lever, year, setting);
        });
    }

    /// Resets a lever to the start state.
    pub fn reset(self, lever: Lever) {
        let target = Target::Row(ChangedRow::Lever(lever));
        self.change(Action::Reset, target, |scenario, year| scenario.reset(lever, year));
    }

    /// Resets everything that is not locked to the start state, in all years.
    pub fn reset_all(self) {
        self.change(Action::Reset, Target::All, |scenario, _| scenario.reset_all());
    }

    /// Locks a lever against changes, or unlocks it.
    pub fn lock_lever(self, lever: Lever, locked: bool) {
        let target = Target::Row(ChangedRow::Lever(lever));
        self.change(locking(locked), target, |scenario, _| scenario.set_lever_lock(lever, locked));
    }

    /// Locks a committee's grant as it stands, or unlocks it.
    pub fn lock_grant(self, committee: CommitteeIx, locked: bool) {
        let outcome = untrack(|| self.session.outcome());
        let grant = |ix: YearIx| Some(outcome.money(outcome.year(ix).committee(committee)?.grant));
        let grants = match YearIx::map(grant) {
            [Some(first), Some(second), Some(third)] => [first, second, third],
            // No committee of this municipality.
            _ => return,
        };
        self.change(locking(locked), Target::Row(ChangedRow::Lock(committee)), |scenario, year| {
            if locked {
                scenario.lock_grant(committee, year, grants);
            } else {
                scenario.unlock_grant(committee, year);
            }
        });
    }

    /// Sets the policy by which the room is distributed. The reader of the entrance then chooses no more what each service gives or gets.
    pub fn set_policy(self, policy: Policy) {
        self.view.choosing.set(false);
        let target = Target::Row(ChangedRow::Policy);
        self.change(Action::Set, target, |scenario, year| scenario.set_policy(year, policy));
    }

    /// Sets whether index, volume and efficiency move the committees' frames.
    pub fn set_frame_rule(self, rule: FrameRule) {
        self.change(Action::Set, Target::Row(ChangedRow::FrameRule), |scenario, _| {
            scenario.frame_rule = rule;
        });
    }

    /// The policy that the room of the year in view is distributed by. Tracks the scenario and the year.
    #[must_use]
    pub fn policy(self) -> Policy {
        let year = self.view.year.get();
        self.session.scenario(|scenario| scenario.policy(year))
    }

    /// Begins a gesture that can be cancelled until it ends.
    pub fn begin_gesture(self) {
        self.undo.begin_gesture();
    }

    /// Takes back all changes of the gesture, and its step.
    pub fn cancel_gesture(self) {
        self.undo.cancel_gesture();
    }

    /// Runs `changes` as a part of the current gesture: a whole drag is one step.
    pub fn gesture(self, changes: impl FnOnce()) {
        self.undo.gesture(changes);
    }

    /// Ends the gesture: the next change is a new step.
    pub fn end_gesture(self) {
        self.undo.end_gesture();
    }

    /// Replaces the scenario by `after`, as one step. All changes of the user come through here. Of an adopted scenario only the
    /// record of the year can be changed: otherwise the user is told why, and it returns false.
    #[expect(clippy::must_use_candidate, reason = "the user is told; only a form has to know")]
    pub fn apply(self, action: Action, target: Target, after: Scenario) -> bool {
        apply_in(self, self.view.year.get_untracked(), action, target, after)
    }

    pub(super) fn change(self, action: Action, target: Target, change: impl FnOnce(&mut Scenario, YearIx)) {
        let mut scenario = self.session.scenario_now();
        change(&mut scenario, self.view.year.get_untracked());
        self.apply(action, target, scenario);
    }
}

/// [`ScenarioEditor::apply`] for a step that is of `year`, which need not be in view.
#[inline(never)]
pub(super) fn apply_in(
    editor: ScenarioEditor,
    year: YearIx,
    action: Action,
    target: Target,
    after: Scenario,
) -> bool {
    let before = editor.session.scenario_now();
    if before == after {
        return true;
    }
    if untrack(|| editor.open.is_read_only()) && !before.same_but_for_record(&after) {
        editor.undo.notify_read_only();
        return false;
    }
    let label = StepLabel { action, target, year };
    editor.undo.record(label, &before, &after);
    editor.session.set_scenario(after);
    true
}

fn locking(locked: bool) -> Action {
    if locked { Action::Lock } else { Action::Unlock }
}
