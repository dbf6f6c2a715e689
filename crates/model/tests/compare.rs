//! Tests of the comparison of scenarios.

use model::YearIx;
use model::compare::{Comparison, ComparisonRow, NotComparable, compare};
use model::distribution::Policy;
use model::error::ModelError;
use model::goals::GoalIx;
use model::label::Label;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::outcome::Outcome;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::simulate::simulate;
use proptest::prelude::*;
use rust_decimal::Decimal;
use test_support::actions::{any_actions_and_decisions, scenario_after};
use test_support::{CARE, CULTURE, EDUCATION, decimal, outcome, simulation_law, small, tkr};

fn outcome_with(change: impl FnOnce(&mut Scenario)) -> Outcome {
    let mut scenario = Scenario::default();
    change(&mut scenario);
    outcome(&small(), &scenario)
}

fn row(comparison: &Comparison, year: usize, label: Label) -> Option<&ComparisonRow> {
    comparison.years[year].iter().find(|row| row.label == label)
}

#[test]
fn two_start_states_do_not_differ() {
    let start = outcome_with(|_| {});
    let comparison = compare(&[&start, &start]).expect("a comparison");
    assert!(comparison.years.iter().all(Vec::is_empty));
    assert!(comparison.goals.iter().flatten().all(|goals| goals.gain.is_empty() && goals.lose.is_empty()));
}

#[test]
fn a_higher_tax_rate_changes_the_rows_that_depend_on_it_and_no_others() {
    let start = outcome_with(|_| {});
    let raised = outcome_with(|scenario| {
        scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::Second, Setting::Change(decimal("0.5")));
        scenario.set_policy(YearIx::First, Policy::KeepFrames);
    });
    let comparison = compare(&[&start, &raised]).expect("a comparison");
    assert_eq!(comparison.years[0], [], "the change begins in the second year");
    let labels: Vec<Label> = comparison.years[1].iter().map(|row| row.label).collect();
    assert_eq!(
        labels,
        [
            Label::Row(RevenueRow::TaxRate),
            Label::TaxRevenue,
            Label::Pool,
            Label::Undistributed,
            Label::Result,
            Label::ResultShare,
            Label::ResultIfGapsRemain,
            Label::TaxPerInhabitant,
        ]
    );
    let rate = &row(&comparison, 1, Label::Row(RevenueRow::TaxRate)).expect("the rate").cells;
    assert_eq!((rate[0].value, rate[1].change), (Some(decimal("21.5")), Some(decimal("0.5"))));
    assert_eq!(rate[1].per_inhabitant, None, "a rate has no amount per inhabitant");
    let pool = &row(&comparison, 1, Label::Pool).expect("the pool").cells;
    let inhabitants = start.value(start.years[1].inhabitants);
    let (change, value) = (pool[1].change.expect("a change"), pool[0].value.expect("a value"));
    assert_eq!(pool[1].change_per_inhabitant, Some(change / inhabitants));
    assert_eq!(pool[1].percent, Some(change * Decimal::ONE_HUNDRED / value));
    assert_eq!((pool[0].change, pool[0].percent), (Some(Decimal::ZERO), Some(Decimal::ZERO)));
    let share = &row(&comparison, 1, Label::ResultShare).expect("the result's share").cells;
    assert_eq!(share[1].percent, None, "no per cent of a per cent");
}

#[test]
fn four_scenarios_are_compared_and_goals_gain_and_lose() {
    let start = outcome_with(|_| {});
    let more = outcome_with(|scenario| {
        scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    });
    let less = outcome_with(|scenario| {
        scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::NEGATIVE_ONE));
    });
    let moved = outcome_with(|scenario| {
        scenario.set(Lever::Grant(CULTURE), YearIx::First, Setting::Change(tkr(5_000)));
        scenario.shares.insert((EDUCATION, GoalIx(0)), Decimal::ZERO);
    });
    let comparison = compare(&[&start, &more, &less, &moved]).expect("a comparison");
    let grant = row(&comparison, 0, Label::Grant(CULTURE)).expect("a grant");
    assert_eq!(grant.cells.len(), 4);
    let change = |at: usize| grant.cells[at].change.expect("a change");
    assert!(change(1) > Decimal::ZERO && change(2) < Decimal::ZERO);
    let goals = &comparison.goals[0];
    assert!(goals[0].gain.is_empty() && goals[0].lose.is_empty());
    assert_eq!((goals[1].gain.len(), goals[1].lose.len()), (small().goals.len(), 0));
    assert_eq!((goals[2].gain.len(), goals[2].lose.len()), (0, small().goals.len()));
    assert!(goals[3].lose.iter().any(|(goal, by)| *goal == GoalIx(0) && *by < Decimal::ZERO));
}

#[test]
fn one_scenario_five_scenarios_and_another_edition_are_refused() {
    let start = outcome_with(|_| {});
    assert_eq!(compare(&[]), Err(NotComparable::WrongCount(0)));
    assert_eq!(compare(&[&start]), Err(NotComparable::WrongCount(1)));
    assert_eq!(compare(&[&start; 5]), Err(NotComparable::WrongCount(5)));
    let mut municipality = small();
    municipality.committees[0].years[0].grant.value += tkr(1);
    let other = outcome(&municipality, &Scenario::default());
    assert_eq!(compare(&[&start, &other]), Err(NotComparable::OtherStart));
}

/// The differences of amounts that an outcome has are in range, since it has none beyond the limit.
#[test]
fn an_amount_beyond_the_limit_is_an_error_of_the_outcome() {
    let mut scenario = Scenario::default();
    let too_much = Money::LIMIT + Decimal::ONE;
    scenario.set(Lever::Efficiency(EDUCATION), YearIx::First, Setting::Value(too_much));
    let label = Label::Setting(Lever::Efficiency(EDUCATION));
    let year = small().years[0].year;
    assert_eq!(simulate(&small(), simulation_law(), &scenario), Err(ModelError::OutOfRange { label, year }));
}

#[test]
fn a_missing_number_is_a_blank() {
    let (start, mut without_need) = (outcome_with(|_| {}), outcome_with(|_| {}));
    let longer = outcome_with(|scenario| {
        for c in [EDUCATION, CARE, CULTURE] {
            for lever in [Lever::Index(c), Lever::Volume(c), Lever::Grant(c)] {
                scenario.set(lever, YearIx::First, Setting::Percent(Decimal::ONE));
            }
        }
    });
    let elsewhere = longer.years[2].result;
    assert!(start.ledger.node(elsewhere).is_none(), "a number of a longer ledger");
    without_need.years[0].committees[0].need = elsewhere;
    let comparison = compare(&[&start, &without_need]).expect("a comparison");
    let need = &row(&comparison, 0, Label::Need(EDUCATION)).expect("the row").cells;
    assert_eq!(need[0].value, Some(start.value(start.years[0].committees[0].need)));
    assert_eq!((need[1].value, need[1].change), (None, None));
    let turned = compare(&[&without_need, &start]).expect("a comparison");
    assert_eq!(row(&turned, 0, Label::Need(EDUCATION)).expect("the row").cells[1].change, None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn swapping_two_scenarios_negates_the_differences(
        one in any_actions_and_decisions(&small()), other in any_actions_and_decisions(&small()),
    ) {
        let municipality = small();
        let (one, other) = (scenario_after(&municipality, &one), scenario_after(&municipality, &other));
        let (one, other) = (outcome(&municipality, &one), outcome(&municipality, &other));
        let there = compare(&[&one, &other]).expect("a comparison");
        let back = compare(&[&other, &one]).expect("a comparison");
        for year in 0..3 {
            let changes = |comparison: &Comparison| -> Vec<(Label, Decimal)> {
                comparison.years[year].iter().map(|row| (row.label, row.cells[1].change.expect("a change"))).collect()
            };
            let turned: Vec<_> = changes(&back).into_iter().map(|(label, by)| (label, -by)).collect();
            prop_assert_eq!(changes(&there), turned);
            prop_assert_eq!(&there.goals[year][1].gain.len(), &back.goals[year][1].lose.len());
        }
    }
}
