//! Reverting changes: one, a row, a group, or all. Locked levers stay as they are, and so do locked grants unless the lock itself is
//! reverted. A group, or all, leaves what belongs to a committee whose grant is locked.

use super::{Change, ChangedRow, changed_rows, is_locked};
use crate::YearIx;
use crate::distribution::Policy;
use crate::lever::{Lever, Setting};
use crate::municipality::CommitteeIx;
use crate::rows::RowGroup;
use crate::scenario::{FrameRule, FromYear, Scenario};

/// Rows that are reset together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResetGroup {
    /// Tax rate, tax base and the nation's tax base.
    Tax,
    /// The parts of the equalisation, and the population.
    Equalisation,
    /// All fees.
    Fees,
    /// All other revenue rows.
    OtherRevenue,
    /// The user's changes of grants, and the budget items.
    Grants,
    /// Index, volume and efficiency, and whether they move the frames.
    Needs,
    /// The policy and the weights.
    Distribution,
    /// The user's goal shares.
    Shares,
    /// All rows of a committee.
    Committee(CommitteeIx),
}

impl ResetGroup {
    /// All groups that belong to no committee, in display order.
    pub const ALL: [Self; 8] = [
        Self::Tax,
        Self::Equalisation,
        Self::Fees,
        Self::OtherRevenue,
        Self::Grants,
        Self::Needs,
        Self::Distribution,
        Self::Shares,
    ];

    /// Whether `row` is reset with the group. Locks are in no group: they are reverted one by one.
    #[must_use]
    pub fn has(self, row: ChangedRow) -> bool {
        let group = match row {
            ChangedRow::Lock(_) => return false,
            ChangedRow::Lever(lever) => lever_group(lever),
            ChangedRow::Policy => Self::Distribution,
            ChangedRow::Shares(_) => Self::Shares,
            ChangedRow::Item(..) => Self::Grants,
            ChangedRow::FrameRule => Self::Needs,
        };
        self == group || matches!(self, Self::Committee(c) if row.committee() == Some(c))
    }
}

fn lever_group(lever: Lever) -> ResetGroup {
    match lever {
        Lever::Row(row) => match row.definition().group {
            RowGroup::Tax => ResetGroup::Tax,
            RowGroup::Equalisation => ResetGroup::Equalisation,
            RowGroup::Single | RowGroup::Other => ResetGroup::OtherRevenue,
        },
        Lever::NationalTaxBase => ResetGroup::Tax,
        Lever::Population => ResetGroup::Equalisation,
        Lever::Grant(_) => ResetGroup::Grants,
        Lever::Fee(..) => ResetGroup::Fees,
        Lever::Index(_) | Lever::Volume(_) | Lever::Efficiency(_) => ResetGroup::Needs,
        Lever::Weight(_) => ResetGroup::Distribution,
    }
}

/// `scenario` with `change` reverted to the start state in its years. Other years, and what is locked, are not changed.
#[must_use]
pub fn revert(scenario: &Scenario, change: &Change) -> Scenario {
    let mut scenario = scenario.clone();
    if is_locked(&scenario, change.row) {
        return scenario;
    }
    reset_years(&mut scenario, change.row, change.first, change.last);
    scenario
}

/// `scenario` with all rows of `group` reset to the start state in all years, except what is locked.
#[must_use]
pub fn reset_group(scenario: &Scenario, group: ResetGroup) -> Scenario {
    let mut after = scenario.clone();
    let is_reset = |row: &ChangedRow| group.has(*row) && !is_locked(scenario, *row);
    for row in changed_rows(scenario).into_iter().filter(is_reset) {
        reset_in_all_years(&mut after, row);
    }
    after
}

/// `scenario` with everything reset to the start state in all years, except what is locked.
#[must_use]
pub fn revert_all(scenario: &Scenario) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.reset_all();
    scenario
}

/// `scenario` with `row` as in the start state from `first` to `last`, locked or not: for computing the effect of a change.
pub(super) fn scenario_without(
    scenario: &Scenario,
    row: ChangedRow,
    first: YearIx,
    last: YearIx,
) -> Scenario {
    let mut scenario = scenario.clone();
    if let ChangedRow::Lever(lever) = row {
        scenario.set_lever_lock(lever, false);
    }
    reset_years(&mut scenario, row, first, last);
    scenario
}

fn reset_in_all_years(scenario: &mut Scenario, row: ChangedRow) {
    match row {
        ChangedRow::Lever(lever) => scenario.reset(lever, YearIx::First),
        ChangedRow::Policy => scenario.policy = FromYear::default(),
        ChangedRow::Lock(c) => scenario.unlock_grant(c, YearIx::First),
        ChangedRow::Shares(c) => scenario.shares.retain(|(committee, _), _| *committee != c),
        ChangedRow::Item(_, ix) => {
            // The item is the user's text: it is switched off and not removed.
            if let Some(item) = scenario.items.get_mut(usize::from(ix.0)) {
                item.is_on = false;
            }
        }
        ChangedRow::FrameRule => scenario.frame_rule = FrameRule::default(),
    }
}

fn reset_years(scenario: &mut Scenario, row: ChangedRow, first: YearIx, last: YearIx) {
    match row {
        ChangedRow::Lever(lever) => {
            for year in first.through(last) {
                // It ends the setting of an earlier year. The scenario removes the entries that are not needed for that.
                scenario.set(lever, year, Setting::Start);
            }
        }
        ChangedRow::Policy => {
            for year in first.through(last) {
                scenario.set_policy(year, Policy::default());
            }
        }
        ChangedRow::Lock(c) => {
            let Some(lock) = scenario.locks.get_mut(&c) else { return };
            first.through(last).for_each(|year| *year.get_mut(lock) = None);
            if lock.iter().all(Option::is_none) {
                scenario.locks.remove(&c);
            }
        }
        ChangedRow::Shares(_) | ChangedRow::Item(..) | ChangedRow::FrameRule => {
            reset_in_all_years(scenario, row);
        }
    }
}
