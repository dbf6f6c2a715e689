//! Tests of what proposals decide differently, and of taking a decision over.

use model::YearIx;
use model::changes::{ChangedRow, ChangedValue};
use model::compare::{Decision, DecisionRow, DecisionValues, decisions, take_over};
use model::distribution::Policy;
use model::items::{BudgetItem, ItemDuration};
use model::label::Unit;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::vec_map::VecMap;
use proptest::prelude::*;
use rust_decimal::Decimal;
use test_support::actions::{any_actions_and_decisions, scenario_after};
use test_support::{CARE, CULTURE, EDUCATION, decimal, outcome, small, tkr};

const RATE: Lever = Lever::Row(RevenueRow::TaxRate);

fn item(id: &str, committee: CommitteeIx, thousands: [i64; 3]) -> BudgetItem {
    BudgetItem {
        id: id.to_owned(),
        name: format!("Post {id}"),
        committee,
        amounts: thousands.map(|thousands| Money::from_thousands(thousands).expect("within the limit")),
        duration: ItemDuration::Permanent,
        goal: None,
        note: String::new(),
        is_on: true,
    }
}

fn with(change: impl FnOnce(&mut Scenario)) -> Scenario {
    let mut scenario = Scenario::default();
    change(&mut scenario);
    scenario
}

fn compared(sides: &[&Scenario]) -> Vec<DecisionRow> {
    let municipality = small();
    let outcomes: Vec<_> = sides.iter().map(|scenario| outcome(&municipality, scenario)).collect();
    let pairs: Vec<_> = sides.iter().copied().zip(&outcomes).collect();
    decisions(&municipality, &pairs)
}

fn kronor(thousands: [i64; 3]) -> DecisionValues {
    thousands.map(|thousands| Some(ChangedValue::Number(tkr(thousands), Unit::Kronor)))
}

#[test]
fn items_are_compared_one_by_one() {
    let a = with(|scenario| {
        scenario.items = vec![
            item("teachers", EDUCATION, [100, 100, 100]),
            item("books", CULTURE, [5, 5, 5]),
            item("homes", CARE, [0, 40, 40]),
        ];
    });
    let b = with(|scenario| {
        scenario.items = vec![
            item("homes", CARE, [0, 30, 40]),
            item("books", CULTURE, [5, 5, 5]),
            item("meals", CARE, [7, 7, 7]),
        ];
    });
    let rows = compared(&[&a, &b]);
    let of = |id: &str| {
        rows.iter().find(|row| row.decision == Decision::Item(id.to_owned())).map(|row| row.sides.clone())
    };
    assert_eq!(of("books"), None, "both have it");
    assert_eq!(of("teachers"), Some(vec![Some(kronor([100, 100, 100])), None]));
    assert_eq!(of("meals"), Some(vec![None, Some(kronor([7, 7, 7]))]));
    assert_eq!(of("homes"), Some(vec![Some(kronor([0, 40, 40])), Some(kronor([0, 30, 40]))]));
    assert_eq!(rows.len(), 3);
}

#[test]
fn an_item_that_is_off_is_not_decided() {
    let a = with(|scenario| scenario.items = vec![item("teachers", EDUCATION, [100, 100, 100])]);
    let mut b = a.clone();
    b.items[0].is_on = false;
    let rows = compared(&[&a, &b]);
    assert_eq!(rows.len(), 1);
    assert!(rows[0].sides[0].is_some() && rows[0].sides[1].is_none());
}

#[test]
fn an_item_that_moves_to_another_committee_is_another_decision() {
    let a = with(|scenario| scenario.items = vec![item("meals", EDUCATION, [7, 7, 7])]);
    let b = with(|scenario| scenario.items = vec![item("meals", CARE, [7, 7, 7])]);
    assert_eq!(compared(&[&a, &b]).len(), 1);
}

#[test]
fn levers_that_are_set_alike_do_not_differ() {
    let rate = |by: &str| Setting::Change(decimal(by));
    let a = with(|scenario| {
        scenario.set(RATE, YearIx::First, rate("0.15"));
        scenario.set(Lever::Grant(EDUCATION), YearIx::First, Setting::Change(tkr(200)));
    });
    let b = with(|scenario| {
        scenario.set(RATE, YearIx::First, rate("0.15"));
        scenario.set_policy(YearIx::First, Policy::KeepFrames);
    });
    let rows = compared(&[&a, &b]);
    let found: Vec<_> = rows.iter().map(|row| row.decision.clone()).collect();
    let grant = ChangedRow::Lever(Lever::Grant(EDUCATION));
    assert_eq!(found, [Decision::Row(ChangedRow::Policy), Decision::Row(grant)]);
}

/// The result of 2 % is another amount with a higher rate, and the same decision.
#[test]
fn a_lever_whose_value_another_lever_moves_is_decided_alike() {
    let result = Lever::Row(RevenueRow::BudgetedResult);
    let share = |scenario: &mut Scenario| {
        scenario.set(result, YearIx::First, Setting::RevenueShare(Decimal::TWO));
    };
    let a = with(share);
    let b = with(|scenario| {
        share(scenario);
        scenario.set(RATE, YearIx::First, Setting::Change(decimal("0.15")));
    });
    let found: Vec<_> = compared(&[&a, &b]).into_iter().map(|row| row.decision).collect();
    assert_eq!(found, [Decision::Row(ChangedRow::Lever(RATE))]);
}

#[test]
fn what_is_taken_over_no_longer_differs_and_the_rest_stays() {
    let a = with(|scenario| {
        scenario.set(RATE, YearIx::First, Setting::Change(decimal("0.15")));
        scenario.items = vec![item("books", CULTURE, [5, 5, 5])];
    });
    let b = with(|scenario| {
        scenario.set(RATE, YearIx::Second, Setting::Change(decimal("-0.10")));
        scenario.items = vec![item("meals", CARE, [7, 7, 7])];
    });
    let with_rate = take_over(&a, &b, &Decision::Row(ChangedRow::Lever(RATE))).expect("not locked");
    assert_eq!(with_rate.settings.get(&RATE), b.settings.get(&RATE));
    assert_eq!(with_rate.items, a.items);
    let with_item = take_over(&a, &b, &Decision::Item("meals".to_owned())).expect("not locked");
    assert_eq!(with_item.items, [a.items[0].clone(), b.items[0].clone()]);
    let without = take_over(&a, &b, &Decision::Item("books".to_owned())).expect("not locked");
    assert!(!without.items[0].is_on, "it is switched off and not removed");
}

#[test]
fn what_is_locked_is_not_taken_over() {
    let b = with(|scenario| {
        scenario.set(RATE, YearIx::First, Setting::Change(Decimal::ONE));
        scenario.items = vec![item("meals", CARE, [7, 7, 7])];
    });
    let mut a = Scenario::default();
    a.set_lever_lock(RATE, true);
    a.lock_grant(CARE, YearIx::First, [Money::from_thousands(900).expect("within the limit"); 3]);
    assert_eq!(take_over(&a, &b, &Decision::Row(ChangedRow::Lever(RATE))), None);
    assert_eq!(take_over(&a, &b, &Decision::Item("meals".to_owned())), None);
    assert_eq!(take_over(&a, &b, &Decision::Row(ChangedRow::Shares(CARE))), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Scenarios without locks that take over all that differs decide the same.
    #[test]
    fn taking_over_everything_leaves_no_difference(
        own in any_actions_and_decisions(&small()), others in any_actions_and_decisions(&small()),
    ) {
        let municipality = small();
        let unlocked = |actions| {
            let mut scenario = scenario_after(&municipality, actions);
            scenario.locks = VecMap::default();
            scenario.locked_levers = VecMap::default();
            scenario
        };
        let (mut own, other) = (unlocked(&own), unlocked(&others));
        for row in compared(&[&own, &other]) {
            own = take_over(&own, &other, &row.decision).expect("nothing is locked");
        }
        let left = compared(&[&own, &other]);
        prop_assert!(left.is_empty(), "{left:?}");
    }
}
