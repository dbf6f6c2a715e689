//! User actions, and strategies that generate random ones.

use model::YearIx;
use model::distribution::Policy;
use model::goals::GoalIx;
use model::label::Unit;
use model::lever::{Lever, Setting};
use model::municipality::{CommitteeIx, Municipality};
use model::scenario::Scenario;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

use super::{grants_of, outcome};

/// One change of a scenario that a user can make in the page.
#[derive(Debug, Clone, Copy)]
pub enum UserAction {
    Set(Lever, YearIx, Setting),
    Reset(Lever, YearIx),
    Lock(CommitteeIx, YearIx),
    Unlock(CommitteeIx, YearIx),
    SetPolicy(Policy, YearIx),
    /// The user's own weight of a goal in a committee's grant.
    SetGoalShare(CommitteeIx, GoalIx, Decimal),
}

/// Every lever of a municipality.
pub fn levers(municipality: &Municipality) -> Vec<Lever> {
    Lever::all(municipality).collect()
}

/// Applies `action` to `scenario`. A lock keeps the grant that the committee has at that moment.
pub fn apply(municipality: &Municipality, scenario: &mut Scenario, action: UserAction) {
    match action {
        UserAction::Set(lever, year, setting) => scenario.set(lever, year, setting),
        UserAction::Reset(lever, year) => scenario.reset(lever, year),
        UserAction::Lock(c, year) => {
            let grants = grants_of(&outcome(municipality, scenario), c);
            scenario.lock_grant(c, year, grants);
        }
        UserAction::Unlock(c, year) => scenario.unlock_grant(c, year),
        UserAction::SetPolicy(policy, year) => scenario.set_policy(year, policy),
        UserAction::SetGoalShare(c, goal, weight) => {
            scenario.shares.insert((c, goal), weight);
        }
    }
}

/// The scenario after `actions`, applied in order to the start state.
pub fn scenario_after(municipality: &Municipality, actions: &[UserAction]) -> Scenario {
    let mut scenario = Scenario::default();
    for action in actions {
        apply(municipality, &mut scenario, *action);
    }
    scenario
}

/// Fewer than twelve random actions.
pub fn any_actions(municipality: &Municipality) -> impl Strategy<Value = Vec<UserAction>> + use<> {
    prop::collection::vec(any_action(municipality), 0..12)
}

/// A random action that the page allows.
pub fn any_action(municipality: &Municipality) -> impl Strategy<Value = UserAction> + use<> {
    let links: Vec<(CommitteeIx, GoalIx)> = municipality
        .committees()
        .flat_map(|(c, committee)| committee.shares.iter().map(move |share| (c, share.goal)))
        .collect();
    prop_oneof![
        8 => any_setting(municipality).prop_map(|(lever, year, setting)| UserAction::Set(lever, year, setting)),
        1 => (select(levers(municipality)), any_year()).prop_map(|(lever, year)| UserAction::Reset(lever, year)),
        2 => (any_committee(municipality), any_year()).prop_map(|(c, year)| UserAction::Lock(c, year)),
        1 => (any_committee(municipality), any_year()).prop_map(|(c, year)| UserAction::Unlock(c, year)),
        2 => (any_policy(), any_year()).prop_map(|(policy, year)| UserAction::SetPolicy(policy, year)),
        1 => (select(links), 0..100_i64).prop_map(|((c, goal), n)| UserAction::SetGoalShare(c, goal, Decimal::from(n))),
    ]
}

pub fn any_year() -> impl Strategy<Value = YearIx> {
    select(YearIx::ALL.to_vec())
}

pub fn any_policy() -> impl Strategy<Value = Policy> {
    select(Policy::ALL.to_vec())
}

pub fn any_committee(municipality: &Municipality) -> impl Strategy<Value = CommitteeIx> + use<> {
    select(municipality.committees().map(|(c, _)| c).collect::<Vec<_>>())
}

/// A random lever with a setting within its reach.
pub fn any_setting(municipality: &Municipality) -> impl Strategy<Value = (Lever, YearIx, Setting)> + use<> {
    (select(levers(municipality)), any_year(), 0..3_u8, -1_000..1_000_i64)
        .prop_map(|(lever, year, kind, number)| (lever, year, setting(lever, kind, number)))
}

/// A setting that `lever` accepts: `kind` (0 to 2) chooses among its kinds of setting, `number` the size and sign.
fn setting(lever: Lever, kind: u8, number: i64) -> Setting {
    let spec = lever.spec();
    let signed = Decimal::from(number);
    let positive = Decimal::from(number.abs());
    let hundred = Decimal::ONE_HUNDRED;
    match spec.unit {
        Unit::PerHundred => Setting::Value(positive / Decimal::from(20)),
        Unit::Factor => Setting::Value(positive / hundred),
        Unit::Percent => Setting::Percent(signed / hundred),
        Unit::Kronor | Unit::Persons | Unit::PerInhabitant => match kind {
            0 if spec.percent => Setting::Percent((signed / Decimal::TEN).max(-hundred)),
            1 if spec.below_zero => Setting::Change(signed * Decimal::from(54_321)),
            _ if spec.below_zero => Setting::Value(signed * Decimal::from(123_456)),
            _ => Setting::Value(positive * Decimal::from(77_777)),
        },
    }
}
