//! Tests of the list of changes, and of reverting them.

use model::YearIx;
use model::changes::{
    Change, ChangedRow, ChangedValue, ResetGroup, changes, reset_group, revert, revert_all,
};
use model::distribution::Policy;
use model::goals::GoalIx;
use model::label::Unit;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::{FeeIx, Municipality};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use proptest::prelude::*;
use rust_decimal::Decimal;
use test_support::actions::{RandomItem, UserAction, any_actions_and_decisions, scenario_after};
use test_support::{CARE, CULTURE, EDUCATION, decimal, figures, outcome, simulation_law, small, tkr};

fn list(municipality: &Municipality, scenario: &Scenario) -> Vec<Change> {
    changes(municipality, simulation_law(), scenario).expect("a list")
}

/// The rows and years of changes, without their effects, which depend on the other changes.
fn rows_and_years(changes: &[Change]) -> Vec<(ChangedRow, usize, usize)> {
    changes.iter().map(|change| (change.row, change.first.index(), change.last.index())).collect()
}

fn number(value: &ChangedValue) -> (Decimal, Unit) {
    match value {
        ChangedValue::Number(number, unit) => (*number, *unit),
        other => panic!("{other:?} is not a number"),
    }
}

#[test]
fn the_start_state_has_no_changes() {
    assert_eq!(list(&small(), &Scenario::default()), []);
}

#[test]
fn a_higher_tax_rate_from_the_second_year_is_one_change_with_an_effect_in_each_year() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::Second, Setting::Change(decimal("0.25")));
    let changes = list(&municipality, &scenario);
    assert_eq!(rows_and_years(&changes), [(ChangedRow::Lever(Lever::Row(RevenueRow::TaxRate)), 1, 2)]);
    let start = outcome(&municipality, &Scenario::default());
    for (at, year) in (1..).zip(&changes[0].years) {
        let rate = municipality.years[at].figures[RevenueRow::TaxRate].expect("a rate").value;
        assert_eq!(number(&year.from), (rate, Unit::PerHundred));
        assert_eq!(number(&year.to), (rate + decimal("0.25"), Unit::PerHundred));
        let base = start.value(start.year(YearIx::ALL[at]).start[RevenueRow::TaxBase]);
        let effect = year.effect.expect("an effect");
        // Tax is rounded to whole kronor.
        assert!((effect.pool - base * decimal("0.0025")).abs() <= Decimal::ONE);
        assert_eq!(effect.need, Decimal::ZERO);
    }
}

#[test]
fn a_higher_fee_lowers_the_need_and_not_the_pool() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let fee = Lever::Fee(EDUCATION, FeeIx(0));
    scenario.set(fee, YearIx::First, Setting::Percent(Decimal::from(-10)));
    let changes = list(&municipality, &scenario);
    assert_eq!(changes[0].row, ChangedRow::Lever(fee));
    let (from, to) = (number(&changes[0].years[0].from).0, number(&changes[0].years[0].to).0);
    assert_eq!(to, from * decimal("0.9"));
    let effect = changes[0].years[0].effect.expect("an effect");
    assert_eq!((effect.pool, effect.need), (Decimal::ZERO, from - to));
}

#[test]
fn a_reserve_leaves_less_to_distribute() {
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::Reserve), YearIx::Second, Setting::Change(tkr(50_000)));
    let [change] = list(&small(), &scenario).try_into().expect("one change");
    let pools: Vec<Decimal> = change.years.iter().map(|year| year.effect.expect("an effect").pool).collect();
    assert_eq!(pools, [tkr(-50_000); 2]);
}

#[test]
fn a_lever_that_is_reset_in_the_last_year_is_changed_for_two_years() {
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::PropertyFee), YearIx::First, Setting::Percent(Decimal::TEN));
    scenario.reset(Lever::Row(RevenueRow::PropertyFee), YearIx::Third);
    assert_eq!(
        rows_and_years(&list(&small(), &scenario)),
        [(ChangedRow::Lever(Lever::Row(RevenueRow::PropertyFee)), 0, 1)]
    );
}

#[test]
fn two_values_of_one_lever_are_two_changes_that_can_be_reverted_separately() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::Second, Setting::Change(Decimal::TWO));
    let both = list(&municipality, &scenario);
    let row = ChangedRow::Lever(Lever::Row(RevenueRow::TaxRate));
    assert_eq!(rows_and_years(&both), [(row, 0, 0), (row, 1, 2)]);
    let second_only = revert(&scenario, &both[0]);
    assert_eq!(rows_and_years(&list(&municipality, &second_only)), [(row, 1, 2)]);
    let first_only = revert(&scenario, &both[1]);
    assert_eq!(rows_and_years(&list(&municipality, &first_only)), [(row, 0, 0)]);
}

#[test]
fn policy_locks_and_goal_shares_are_changes() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set_policy(YearIx::Second, Policy::ByNeed);
    scenario.lock_grant(CARE, YearIx::Third, [1_000, 2_000, 3_000].map(Money::from));
    scenario.shares.insert((EDUCATION, GoalIx(0)), Decimal::from(80));
    let changes = list(&municipality, &scenario);
    assert_eq!(
        rows_and_years(&changes),
        [(ChangedRow::Policy, 1, 2), (ChangedRow::Shares(EDUCATION), 0, 2), (ChangedRow::Lock(CARE), 2, 2)]
    );
    assert_eq!(changes[0].years[0].to, ChangedValue::Policy(Policy::ByNeed));
    assert_eq!(number(&changes[2].years[0].to), (tkr(3), Unit::Kronor));
    let ChangedValue::Shares(shares) = &changes[1].years[0].to else { panic!("shares") };
    let sum: Decimal = shares.iter().map(|(_, percent)| *percent).sum();
    assert_eq!(sum.round_dp(20), Decimal::ONE_HUNDRED);
    assert!(revert(&scenario, &changes[0]).policy.is_empty());
    assert!(revert(&scenario, &changes[1]).shares.is_empty());
    assert!(revert(&scenario, &changes[2]).locks.is_empty());
}

#[test]
fn a_locked_lever_is_listed_as_locked_and_not_reverted() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    scenario.set_lever_lock(Lever::Row(RevenueRow::TaxRate), true);
    let change = list(&municipality, &scenario).remove(0);
    assert!(change.locked && change.years[0].effect.expect("an effect").pool > Decimal::ZERO);
    assert_eq!(revert(&scenario, &change), scenario);
    assert_eq!(reset_group(&scenario, ResetGroup::Tax), scenario);
    assert_eq!(revert_all(&scenario), scenario);
}

#[test]
fn resetting_a_group_leaves_the_other_groups() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    scenario.set(Lever::Row(RevenueRow::CostEqualisation), YearIx::First, Setting::Change(tkr(5)));
    scenario.set(Lever::Row(RevenueRow::LssEqualisation), YearIx::Second, Setting::Change(tkr(5)));
    scenario.set(Lever::Index(CULTURE), YearIx::First, Setting::Percent(Decimal::ONE));
    scenario.lock_grant(CULTURE, YearIx::First, [Money::from(1_000); 3]);
    let rows = |scenario: &Scenario| -> Vec<ChangedRow> {
        list(&municipality, scenario).iter().map(|change| change.row).collect()
    };
    let (tax, index) =
        (ChangedRow::Lever(Lever::Row(RevenueRow::TaxRate)), ChangedRow::Lever(Lever::Index(CULTURE)));
    assert_eq!(
        rows(&reset_group(&scenario, ResetGroup::Equalisation)),
        [tax, index, ChangedRow::Lock(CULTURE)]
    );
    scenario.unlock_grant(CULTURE, YearIx::First);
    let without_culture = reset_group(&scenario, ResetGroup::Committee(CULTURE));
    assert!(!rows(&without_culture).contains(&index));
}

#[test]
fn resets_leave_what_belongs_to_a_locked_committee() {
    let item = RandomItem { number: 0, committee: CULTURE, amounts: [500; 3], is_on: true };
    let mut scenario = Scenario::default();
    scenario.set(Lever::Index(CULTURE), YearIx::First, Setting::Yearly(Decimal::ONE));
    scenario.set(Lever::Grant(CULTURE), YearIx::First, Setting::Change(tkr(700)));
    scenario.items.push(item.item());
    scenario.shares.insert((CULTURE, GoalIx(2)), Decimal::from(80));
    scenario.lock_grant(CULTURE, YearIx::Second, [Money::from(1_000); 3]);
    let locked = scenario.clone();
    scenario.set(Lever::Index(CARE), YearIx::First, Setting::Yearly(Decimal::ONE));
    scenario.items.push(RandomItem { number: 1, committee: CARE, ..item }.item());
    let all_reset = revert_all(&scenario);
    assert_eq!(all_reset.settings, locked.settings);
    assert_eq!((&all_reset.locks, &all_reset.shares), (&locked.locks, &locked.shares));
    assert_eq!(all_reset.items.iter().map(|item| item.is_on).collect::<Vec<_>>(), [true, false]);
    for group in ResetGroup::ALL.into_iter().chain([ResetGroup::Committee(CULTURE)]) {
        let reset = reset_group(&locked, group);
        assert_eq!(reset, locked, "{group:?}");
    }
}

fn any_scenario() -> impl Strategy<Value = (Vec<UserAction>, Scenario)> {
    any_actions_and_decisions(&small()).prop_map(|actions| {
        let scenario = scenario_after(&small(), &actions);
        (actions, scenario)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reverting_every_change_gives_the_start_state((_, scenario) in any_scenario(), last_first: bool) {
        let municipality = small();
        let mut changes = list(&municipality, &scenario);
        if last_first {
            changes.reverse();
        }
        // What belongs to a locked committee stays until it is unlocked.
        changes.sort_by_key(|change| !matches!(change.row, ChangedRow::Lock(_)));
        let left = changes.iter().fold(scenario, |scenario, change| revert(&scenario, change));
        prop_assert!(left.is_start(), "{left:?}");
    }

    #[test]
    fn reverting_one_change_leaves_the_others((_, scenario) in any_scenario(), index: usize) {
        let municipality = small();
        let mut changes = list(&municipality, &scenario);
        prop_assume!(!changes.is_empty());
        let reverted = changes.remove(index % changes.len());
        if reverted.locked {
            prop_assert_eq!(revert(&scenario, &reverted), scenario);
            return Ok(());
        }
        let after = revert(&scenario, &reverted);
        prop_assert_eq!(rows_and_years(&list(&municipality, &after)), rows_and_years(&changes));
        for year in YearIx::ALL.into_iter().filter(|year| *year < reverted.first || *year > reverted.last) {
            for change in changes.iter().filter(|other| other.row == reverted.row) {
                if let ChangedRow::Lever(lever) = change.row {
                    prop_assert_eq!(after.setting(lever, year), scenario.setting(lever, year));
                }
            }
        }
    }

    #[test]
    fn years_without_changes_have_the_figures_of_the_start_state((_, scenario) in any_scenario()) {
        let municipality = small();
        let changes = list(&municipality, &scenario);
        let (now, start) = (outcome(&municipality, &scenario), outcome(&municipality, &Scenario::default()));
        for year in YearIx::ALL {
            if !changes.iter().any(|change| (change.first..=change.last).contains(&year)) {
                prop_assert_eq!(figures(&now, year.index()), figures(&start, year.index()));
            }
        }
    }
}
