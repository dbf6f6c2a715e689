//! What a user does, one thing after the other.

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

/// One thing that a user does.
#[derive(Debug, Clone, Copy)]
pub enum Act {
    Set(Lever, YearIx, Setting),
    Reset(Lever, YearIx),
    Lock(CommitteeIx, YearIx),
    Unlock(CommitteeIx, YearIx),
    Policy(Policy, YearIx),
    Share(CommitteeIx, GoalIx, Decimal),
}

/// Every lever of a municipality.
pub fn levers(municipality: &Municipality) -> Vec<Lever> {
    Lever::all(municipality).collect()
}

/// Does `act`. A committee is locked at what it has at that moment.
pub fn act(municipality: &Municipality, scenario: &mut Scenario, act: Act) {
    match act {
        Act::Set(lever, year, setting) => scenario.set(lever, year, setting),
        Act::Reset(lever, year) => scenario.reset(lever, year),
        Act::Lock(c, year) => {
            let grants = grants_of(&outcome(municipality, scenario), c);
            scenario.lock(c, year, grants);
        }
        Act::Unlock(c, year) => scenario.unlock(c, year),
        Act::Policy(policy, year) => scenario.set_policy(year, policy),
        Act::Share(c, goal, weight) => {
            scenario.shares.insert((c, goal), weight);
        }
    }
}

/// What comes of doing all of `acts`.
pub fn play(municipality: &Municipality, acts: &[Act]) -> Scenario {
    let mut scenario = Scenario::default();
    for next in acts {
        act(municipality, &mut scenario, *next);
    }
    scenario
}

/// Any acts, up to a dozen.
pub fn any_acts(municipality: &Municipality) -> impl Strategy<Value = Vec<Act>> + use<> {
    prop::collection::vec(any_act(municipality), 0..12)
}

/// Any act that the page would let a user do.
pub fn any_act(municipality: &Municipality) -> impl Strategy<Value = Act> + use<> {
    let links: Vec<(CommitteeIx, GoalIx)> = municipality
        .committees()
        .flat_map(|(c, committee)| committee.shares.iter().map(move |share| (c, share.goal)))
        .collect();
    prop_oneof![
        8 => any_setting(municipality).prop_map(|(lever, year, setting)| Act::Set(lever, year, setting)),
        1 => (select(levers(municipality)), any_year()).prop_map(|(lever, year)| Act::Reset(lever, year)),
        2 => (any_committee(municipality), any_year()).prop_map(|(c, year)| Act::Lock(c, year)),
        1 => (any_committee(municipality), any_year()).prop_map(|(c, year)| Act::Unlock(c, year)),
        2 => (any_policy(), any_year()).prop_map(|(policy, year)| Act::Policy(policy, year)),
        1 => (select(links), 0..100_i64).prop_map(|((c, goal), n)| Act::Share(c, goal, Decimal::from(n))),
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

/// Any lever set to something within reach.
pub fn any_setting(municipality: &Municipality) -> impl Strategy<Value = (Lever, YearIx, Setting)> + use<> {
    (select(levers(municipality)), any_year(), 0..3_u8, -1_000..1_000_i64)
        .prop_map(|(lever, year, manner, number)| (lever, year, setting(lever, manner, number)))
}

/// A setting of some manner that `lever` takes, bigger and smaller with `number`.
fn setting(lever: Lever, manner: u8, number: i64) -> Setting {
    let spec = lever.spec();
    let signed = Decimal::from(number);
    let positive = Decimal::from(number.abs());
    let hundred = Decimal::ONE_HUNDRED;
    match (manner, spec.unit) {
        (_, Unit::PerHundred) => Setting::Own(positive / Decimal::from(20)),
        (_, Unit::Factor) => Setting::Own(positive / hundred),
        (_, Unit::Percent) => Setting::Percent(signed / hundred),
        (0, _) if spec.percent => Setting::Percent((signed / Decimal::TEN).max(-hundred)),
        (1, _) if spec.below_zero => Setting::Change(signed * Decimal::from(54_321)),
        (_, _) if spec.below_zero => Setting::Own(signed * Decimal::from(123_456)),
        _ => Setting::Own(positive * Decimal::from(77_777)),
    }
}
