//! Pasted frames: the own changes that give the committees these grants.

use leptos::prelude::untrack;

use super::super::ScenarioEditor;
use super::super::own_change::before_own_change;
use super::super::undo::{Action, Target};
use super::{PlanCell, PlanProblem, PlanRow, plan_closed};
use files::pasted_frames::{PastedFrames, PastedKind};
use model::YearIx;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::CommitteeIx;

/// What a pasted amount makes of a committee in a year, or in a later year that goes on with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameEntry {
    /// The line that it was pasted in, counted from 1.
    pub line: usize,
    /// The committee.
    pub committee: CommitteeIx,
    /// The year.
    pub year: YearIx,
    /// Whether it goes on from an earlier year.
    pub is_carried: bool,
    /// The grant in the start state.
    pub start: Money,
    /// The grant that it gives.
    pub grant: Money,
    /// The own change that gives it.
    pub own_change: Money,
    /// Why it cannot be taken over.
    pub problem: Option<FrameProblem>,
}

/// Why a pasted amount cannot be taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrameProblem {
    /// The cell of the year is closed.
    Closed(PlanProblem),
    /// It takes more than the committee has: the lowest amount that can be pasted.
    TooLow(Money),
    /// It is out of range.
    Outside,
}

/// What the rows of `pasted` make of the committees, in the order of the rows. Tracks the outcome and the scenario.
#[must_use]
pub fn frame_entries(editor: ScenarioEditor, pasted: &PastedFrames) -> Vec<FrameEntry> {
    let mut entries = Vec::new();
    for row in &pasted.rows {
        let Some(committee) = row.committee else { continue };
        let lever = Lever::Grant(committee);
        // The own change that later years without one go on with.
        let mut earlier = None;
        for (year, amount) in YearIx::ALL.into_iter().zip(row.amounts) {
            let Some(before) = before_own_change(editor.session, committee, year) else { continue };
            let has_own = editor.session.scenario(|scenario| scenario.has_own_setting(lever, year));
            earlier = match amount {
                Some(amount) => Some(match pasted.kind {
                    PastedKind::Frames => amount - before.grant,
                    PastedKind::Changes => amount,
                }),
                None => earlier.filter(|_| !has_own),
            };
            let Some(own_change) = earlier else { continue };
            let is_carried = amount.is_none();
            let setting = Setting::Change(own_change.kronor());
            let lowest = Money::ZERO - before.most();
            let problem = if is_carried {
                (!lever.reaches(setting, before.start.kronor())).then_some(FrameProblem::Outside)
            } else if let Some(closed) =
                plan_closed(editor, &PlanCell { row: PlanRow::Committee(committee), year })
            {
                Some(FrameProblem::Closed(closed))
            } else if own_change < lowest {
                Some(FrameProblem::TooLow(match pasted.kind {
                    PastedKind::Frames => before.grant + lowest,
                    PastedKind::Changes => lowest,
                }))
            } else {
                (!lever.accepts(setting, before.start.kronor())).then_some(FrameProblem::Outside)
            };
            entries.push(FrameEntry {
                line: row.line,
                committee,
                year,
                is_carried,
                start: before.start,
                grant: (before.grant + own_change).max(Money::ZERO),
                own_change,
                problem,
            });
        }
    }
    entries
}

/// Gives the committees the grants of `entries`, as one step. False if one of them cannot be taken over: then nothing has changed.
#[must_use]
pub fn take_frames(editor: ScenarioEditor, entries: &[FrameEntry]) -> bool {
    let mut scenario = editor.session.scenario_now();
    if entries.iter().any(|entry| entry.problem.is_some()) {
        return false;
    }
    for entry in entries.iter().filter(|entry| !entry.is_carried) {
        scenario.set(Lever::Grant(entry.committee), entry.year, Setting::Change(entry.own_change.kronor()));
    }
    untrack(|| editor.apply(Action::Paste, Target::PlanGrants, scenario))
}
