//! Pasted frames: the own changes that give the committees these grants.

use leptos::prelude::untrack;

use super::super::undo::{Action, Target};
use super::super::{ScenarioEditor, Session};
use super::{PlanCell, PlanRow, plan_closed};
use files::pasted_frames::{PastedFrames, PastedKind};
use model::YearIx;
use model::ledger::NodeId;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::CommitteeIx;

/// What a pasted amount makes of a committee in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameEntry {
    /// The line that it was pasted in, counted from 1.
    pub line: usize,
    /// The committee.
    pub committee: CommitteeIx,
    /// The year.
    pub year: YearIx,
    /// The pasted amount.
    pub pasted: Money,
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
    /// The grant is locked in the year.
    Locked,
    /// It takes more than the committee has: the lowest amount that can be pasted.
    TooLow(Money),
    /// It is out of range.
    Outside,
}

/// The amounts of a committee before its own change.
struct Before {
    start: Money,
    /// The grant without an own change: what index, volume, efficiency and fees leave of the start grant.
    grant: Money,
}

/// What the rows of `pasted` make of the committees, in the order of the rows. Tracks the outcome and the scenario.
#[must_use]
pub fn frame_entries(editor: ScenarioEditor, pasted: &PastedFrames, kind: PastedKind) -> Vec<FrameEntry> {
    let mut entries = Vec::new();
    for row in &pasted.rows {
        let Some(committee) = row.committee else { continue };
        for (year, pasted) in YearIx::ALL.into_iter().zip(row.amounts) {
            let Some((pasted, before)) = pasted.zip(before(editor.session, committee, year)) else {
                continue;
            };
            let own_change = match kind {
                PastedKind::Frames => pasted - before.grant,
                PastedKind::Changes => pasted,
            };
            entries.push(FrameEntry {
                line: row.line,
                committee,
                year,
                pasted,
                start: before.start,
                grant: before.grant + own_change,
                own_change,
                problem: problem(editor, committee, year, &before, own_change, kind),
            });
        }
    }
    entries
}

fn before(session: Session, c: CommitteeIx, year: YearIx) -> Option<Before> {
    session.read_year(year, |outcome, year| {
        let committee = year.committee(c)?;
        let part = |node: Option<NodeId>| node.map_or(Money::ZERO, |node| outcome.money(node));
        let start = outcome.money(committee.start_grant);
        Some(Before { start, grant: start + part(committee.technical) - part(committee.freed) })
    })
}

fn problem(
    editor: ScenarioEditor,
    committee: CommitteeIx,
    year: YearIx,
    before: &Before,
    own_change: Money,
    kind: PastedKind,
) -> Option<FrameProblem> {
    let cell = PlanCell { row: PlanRow::Committee(committee), year };
    if plan_closed(editor, &cell).is_some() {
        return Some(FrameProblem::Locked);
    }
    // Neither the grant nor what the start grant leaves may be negative.
    let lowest = Money::ZERO - before.start.min(before.grant).max(Money::ZERO);
    if own_change < lowest {
        return Some(FrameProblem::TooLow(match kind {
            PastedKind::Frames => before.grant + lowest,
            PastedKind::Changes => lowest,
        }));
    }
    let setting = Setting::Change(own_change.kronor());
    let is_accepted = Lever::Grant(committee).accepts(setting, before.start.kronor());
    (!is_accepted).then_some(FrameProblem::Outside)
}

/// Gives the committees the grants of `entries`, as one step. False if one of them cannot be taken over: then nothing has changed.
#[must_use]
pub fn take_frames(editor: ScenarioEditor, entries: &[FrameEntry]) -> bool {
    let mut scenario = editor.session.scenario_now();
    for entry in entries {
        if entry.problem.is_some() {
            return false;
        }
        scenario.set(Lever::Grant(entry.committee), entry.year, Setting::Change(entry.own_change.kronor()));
    }
    untrack(|| editor.apply(Action::Paste, Target::PlanGrants, scenario))
}
