//! Putting changes back: one, a row, a group, all. Locked levers stay as they are, and so do locked grants unless it is
//! the lock itself that is put back.

use rust_decimal::Decimal;

use super::{Change, Row, changed};
use crate::YearIx;
use crate::distribution::Policy;
use crate::lever::{Lever, Setting};
use crate::municipality::CommitteeIx;
use crate::rows::RowGroup;
use crate::scenario::{FromYear, Scenario};

/// Rows that are put back together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Tax rate and tax base.
    Tax,
    /// The parts of the equalisation.
    Equalisation,
    /// All fees.
    Fees,
    /// All other revenue rows.
    OtherRevenue,
    /// Own changes of grants.
    Grants,
    /// Index, volume and efficiency.
    Needs,
    /// The policy and the weights.
    Distribution,
    /// Own shares of goals.
    Shares,
    /// All that belongs to a committee.
    Committee(CommitteeIx),
}

impl Group {
    /// All groups that belong to no committee, in the order of the page.
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

    /// Whether `row` is put back with the group. A locked grant is in none: a lock is taken away by itself.
    #[must_use]
    pub fn has(self, row: Row) -> bool {
        let own = match row {
            Row::Lock(_) => return false,
            Row::Lever(lever) => of(lever),
            Row::Policy => Self::Distribution,
            Row::Shares(_) => Self::Shares,
        };
        self == own || matches!(self, Self::Committee(c) if row.committee() == Some(c))
    }
}

fn of(lever: Lever) -> Group {
    match lever {
        Lever::Row(row) => match row.definition().group {
            RowGroup::Tax => Group::Tax,
            RowGroup::Equalisation => Group::Equalisation,
            RowGroup::Single | RowGroup::Other => Group::OtherRevenue,
        },
        Lever::Grant(_) => Group::Grants,
        Lever::Fee(..) => Group::Fees,
        Lever::Index(_) | Lever::Volume(_) | Lever::Efficiency(_) => Group::Needs,
        Lever::Weight(_) => Group::Distribution,
    }
}

/// `scenario` with `change` put back to the start state in its years; other years stand as they stood. A locked lever stays.
#[must_use]
pub fn revert(scenario: &Scenario, change: &Change) -> Scenario {
    let mut scenario = scenario.clone();
    put_back(&mut scenario, change.row, change.first, change.last);
    scenario
}

/// `scenario` with `row` put back to the start state in all years. A locked lever stays.
#[must_use]
pub fn reset_row(scenario: &Scenario, row: Row) -> Scenario {
    let mut scenario = scenario.clone();
    put_back_all(&mut scenario, row);
    scenario
}

/// `scenario` with all rows of `group` put back to the start state in all years. What is locked stays.
#[must_use]
pub fn reset_group(scenario: &Scenario, group: Group) -> Scenario {
    let mut after = scenario.clone();
    for row in changed(scenario).into_iter().filter(|row| group.has(*row)) {
        put_back_all(&mut after, row);
    }
    after
}

/// `scenario` with everything put back to the start state in all years. What is locked stays.
#[must_use]
pub fn revert_all(scenario: &Scenario) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.reset_all();
    scenario
}

/// `scenario` as it would be had `row` stood as in the start state in the years from `first` to `last`, locked or not: to
/// see what a change brings.
pub(super) fn without(scenario: &Scenario, row: Row, first: YearIx, last: YearIx) -> Scenario {
    let mut scenario = scenario.clone();
    if let Row::Lever(lever) = row {
        scenario.set_lever_lock(lever, false);
    }
    put_back(&mut scenario, row, first, last);
    scenario
}

fn put_back_all(scenario: &mut Scenario, row: Row) {
    match row {
        Row::Lever(lever) => scenario.reset(lever, YearIx::First),
        Row::Policy => scenario.policy = FromYear::default(),
        Row::Lock(c) => scenario.unlock_grant(c, YearIx::First),
        Row::Shares(c) => scenario.shares.retain(|(one, _), _| *one != c),
    }
}

fn put_back(scenario: &mut Scenario, row: Row, first: YearIx, last: YearIx) {
    match row {
        Row::Lever(lever) => {
            for year in first.through(last) {
                // What the years before hold must not reach into these, so each is set to a change of nothing; the
                // scenario forgets those that end nothing.
                scenario.set(lever, year, Setting::Change(Decimal::ZERO));
            }
        }
        Row::Policy => {
            for year in first.through(last) {
                scenario.set_policy(year, Policy::default());
            }
        }
        Row::Lock(c) => {
            let Some(lock) = scenario.locks.get_mut(&c) else { return };
            first.through(last).for_each(|year| *year.get_mut(lock) = None);
            if lock.iter().all(Option::is_none) {
                scenario.locks.remove(&c);
            }
        }
        Row::Shares(_) => put_back_all(scenario, row),
    }
}
