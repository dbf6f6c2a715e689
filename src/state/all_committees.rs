//! The same change of many committees at once, as one step.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::input::year_out_of_reach;
use super::undo::{Action, Target};
use super::{InputProblem, ScenarioEditor};
use model::YearIx;
use model::changes::ResetGroup;
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;
use model::scenario::Scenario;
use model::seek::Question;

/// What is changed in each committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommitteeChange {
    /// The efficiency demand, per cent a year.
    Efficiency,
    /// The index, per cent a year.
    Index,
    /// The volume, per cent a year.
    Volume,
    /// The own change of the grant, per cent of the start grant.
    Grant,
    /// The grant is locked as it stands.
    Lock,
    /// The grant is unlocked.
    Unlock,
}

impl CommitteeChange {
    /// All of them, in display order.
    pub const ALL: [Self; 6] =
        [Self::Efficiency, Self::Index, Self::Volume, Self::Grant, Self::Lock, Self::Unlock];

    /// Whether it has a per cent.
    #[must_use]
    pub fn has_percent(self) -> bool {
        match self {
            Self::Efficiency | Self::Index | Self::Volume | Self::Grant => true,
            Self::Lock | Self::Unlock => false,
        }
    }

    /// The lever of `committee` that it sets, and to what. None for locks.
    fn setting(
        self,
        scenario: &Scenario,
        year: YearIx,
        committee: CommitteeIx,
        percent: Decimal,
    ) -> Option<(Lever, Setting)> {
        let yearly = |lever| Some((lever, scenario.rate_setting(lever, year, percent)));
        match self {
            Self::Efficiency => yearly(Lever::Efficiency(committee)),
            Self::Index => yearly(Lever::Index(committee)),
            Self::Volume => yearly(Lever::Volume(committee)),
            Self::Grant => Some((Lever::Grant(committee), Setting::Percent(percent))),
            Self::Lock | Self::Unlock => None,
        }
    }

    fn step(self) -> (Action, Target) {
        match self {
            Self::Efficiency => (Action::Set, Target::Question(Question::Efficiency)),
            Self::Index | Self::Volume => (Action::Set, Target::Group(ResetGroup::Needs)),
            Self::Grant => (Action::Set, Target::Question(Question::Grants)),
            Self::Lock => (Action::Lock, Target::Question(Question::Grants)),
            Self::Unlock => (Action::Unlock, Target::Question(Question::Grants)),
        }
    }
}

/// Which committees were changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommitteesChanged {
    /// These were.
    pub changed: Vec<CommitteeIx>,
    /// These were left out, since they are locked.
    pub locked: Vec<CommitteeIx>,
}

/// Makes `change` in each of `committees` from the year in view on, by `percent` where it has a per cent. What is locked stays.
///
/// # Errors
/// When `percent` is out of range.
pub fn change_committees(
    editor: ScenarioEditor,
    change: CommitteeChange,
    percent: Decimal,
    committees: &[CommitteeIx],
) -> Result<CommitteesChanged, InputProblem> {
    let year = editor.view.year.get_untracked();
    let mut scenario = editor.session.scenario_now();
    let outcome = untrack(|| editor.session.outcome());
    let mut done = CommitteesChanged::default();
    for c in committees.iter().copied() {
        let is_locked = scenario.locked_grant(c, year).is_some();
        if let Some((lever, setting)) = change.setting(&scenario, year, c, percent) {
            let start = editor.start(lever, year).ok_or(InputProblem::Outside)?;
            if !lever.accepts(setting, start) {
                return Err(InputProblem::Outside);
            }
            if let Some(later) = year_out_of_reach(editor, lever, setting) {
                return Err(InputProblem::OutsideIn(later));
            }
            if is_locked || scenario.is_lever_locked(lever) {
                done.locked.push(c);
                continue;
            }
            scenario.set(lever, year, setting);
        } else if change == CommitteeChange::Unlock {
            if !year.onwards().any(|at| scenario.locked_grant(c, at).is_some()) {
                continue;
            }
            scenario.unlock_grant(c, year);
        } else {
            if is_locked {
                done.locked.push(c);
                continue;
            }
            let grant = |at: YearIx| Some(outcome.money(outcome.year(at).committee(c)?.grant));
            let [Some(first), Some(second), Some(third)] = YearIx::map(grant) else { continue };
            scenario.lock_grant(c, year, [first, second, third]);
        }
        done.changed.push(c);
    }
    let (action, target) = change.step();
    editor.apply(action, target, scenario);
    Ok(done)
}
