//! Tests of goal seek: an answer reaches the aim, and one step less does not.

use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::{CommitteeIx, FeeIx, Municipality};
use model::outcome::Outcome;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::seek::{Aim, NoAnswer, Proposal, Question, Seek};
use model::simulate::StartState;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use test_support::actions::{any_actions, levers, scenario_after};
use test_support::{
    CARE, CULTURE, EDUCATION, decimal, figures, grants_of, outcome, simulation_law, small, tkr,
};

const QUESTIONS: [Question; 4] = [Question::TaxRate, Question::Fees, Question::Efficiency, Question::Grants];

fn seek_in<'a>(municipality: &'a Municipality, scenario: &'a Scenario, year: usize) -> Seek<'a> {
    // Leaked, so that it outlives the test.
    let start = Box::leak(Box::new(StartState::new(municipality, simulation_law()).expect("a start state")));
    Seek { municipality, start, scenario, year: YearIx::ALL[year] }
}

/// The sum of result and gaps.
fn left(outcome: &Outcome, year: usize) -> Decimal {
    let year = &outcome.years[year];
    outcome.value(year.result) + year.committees.iter().map(|c| outcome.value(c.gap)).sum::<Decimal>()
}

fn thousands(count: i64) -> Money {
    Money::from_thousands(count).expect("within the limit")
}

fn reaches(municipality: &Municipality, scenario: &Scenario, year: usize, aim: Aim) -> bool {
    let outcome = &outcome(municipality, scenario);
    let numbers = &outcome.years[year];
    match aim {
        Aim::Balanced => {
            let part = outcome.value(numbers.surplus_target) / Decimal::ONE_HUNDRED;
            let target = outcome.value(numbers.now.tax_and_general_grants) * part;
            let target = (target / Decimal::ONE_THOUSAND).ceil() * Decimal::ONE_THOUSAND;
            left(outcome, year) >= target.max(outcome.value(numbers.now[RevenueRow::BudgetedResult]))
        }
        Aim::Left(wanted) => left(outcome, year) >= wanted.kronor(),
        Aim::Result(wanted) => {
            let undistributed = outcome.value(numbers.undistributed);
            let keeps = scenario.policy(YearIx::ALL[year]) == Policy::KeepFrames;
            let whole = (undistributed / Decimal::ONE_THOUSAND).floor() * Decimal::ONE_THOUSAND;
            let rest = if keeps { Decimal::ZERO } else { undistributed - whole };
            outcome.value(numbers.result) - rest >= wanted.kronor()
        }
    }
}

#[test]
fn the_balancing_tax_rate_is_the_lowest_in_whole_ore() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Volume(EDUCATION), YearIx::First, Setting::Percent(Decimal::from(3)));
    let seek = seek_in(&municipality, &scenario, 0);
    let answer = seek.answer(Question::TaxRate, Aim::Balanced).expect("an answer");
    assert!(answer.value > answer.before, "a higher volume costs more: {answer:?}");
    assert_eq!(answer.before, decimal("21.5"));
    assert_eq!(answer.value.normalize().scale().max(2), 2, "whole öre");
    assert!(answer.total > answer.total_before && answer.margin >= Money::ZERO);
    let one_less = seek.scenario_at(Question::TaxRate, answer.value - decimal("0.01")).expect("a scenario");
    assert!(reaches(&municipality, &answer.scenario, 0, Aim::Balanced));
    assert!(!reaches(&municipality, &one_less, 0, Aim::Balanced));
}

#[test]
fn a_budgeted_result_below_the_target_is_raised() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::BudgetedResult), YearIx::First, Setting::Value(Decimal::ZERO));
    let answer =
        seek_in(&municipality, &scenario, 0).answer(Question::TaxRate, Aim::Balanced).expect("an answer");
    let budgeted = answer
        .scenario
        .setting(Lever::Row(RevenueRow::BudgetedResult), YearIx::First)
        .expect("a budgeted result")
        .number()
        .expect("a number");
    let after = outcome(&municipality, &answer.scenario);
    let year = &after.years[0];
    assert!(after.value(year.result_share) >= after.value(year.surplus_target), "the target is met");
    assert!(budgeted > Decimal::ZERO && left(&after, 0) >= budgeted);
    scenario.set_lever_lock(Lever::Row(RevenueRow::BudgetedResult), true);
    let locked =
        seek_in(&municipality, &scenario, 0).answer(Question::TaxRate, Aim::Balanced).expect("an answer");
    assert_eq!(locked.settings.len(), 1, "a locked budgeted result stays: {locked:?}");
}

#[test]
fn the_remaining_surplus_is_what_is_left_in_whole_thousands() {
    let municipality = small();
    for policy in Policy::ALL {
        let mut scenario = Scenario::default();
        scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
        scenario.set_policy(YearIx::First, policy);
        let answer = seek_in(&municipality, &scenario, 1).surplus_left().expect("an answer");
        let after = outcome(&municipality, &answer.scenario);
        assert!(left(&after, 1) >= answer.value, "{policy:?}");
        assert!(left(&after, 1) < answer.value + Decimal::ONE_THOUSAND, "{policy:?}");
        assert_eq!(after.value(after.years[1].now[RevenueRow::BudgetedResult]), answer.value);
    }
}

#[test]
fn fees_are_limited_by_their_ceilings_and_the_nearest_answer_is_given() {
    let mut municipality = small();
    for committee in &mut municipality.committees {
        committee.fees.retain(|fee| fee.ceiling.is_some());
    }
    let mut scenario = Scenario::default();
    scenario.set(Lever::Volume(EDUCATION), YearIx::First, Setting::Percent(Decimal::TEN));
    match seek_in(&municipality, &scenario, 0).answer(Question::Fees, Aim::Balanced) {
        Err(NoAnswer::OutOfReach { nearest, limited_fees }) => {
            assert!(
                limited_fees == municipality.committees.iter().map(|c| c.fees.len()).sum::<usize>()
                    && nearest.margin < Money::ZERO
            );
            // Childcare may rise by 3.5 per cent, home care not at all.
            assert_eq!(nearest.value, decimal("3.5"));
            assert_eq!((nearest.total - nearest.total_before).kronor(), tkr(315));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn limited_fees_are_counted_and_fees_at_their_ceiling_are_not_changed() {
    let (municipality, mut scenario) = (small(), Scenario::default());
    scenario.set(Lever::Volume(EDUCATION), YearIx::First, Setting::Percent(Decimal::ONE));
    let answer =
        seek_in(&municipality, &scenario, 0).answer(Question::Fees, Aim::Balanced).expect("an answer");
    // Childcare may rise by 3.5 per cent, home care not at all; the others rise as far as the aim asks.
    assert!(answer.value > decimal("3.5") && answer.limited_fees == 2, "{answer:?}");
    let (before, after) = (outcome(&municipality, &scenario), outcome(&municipality, &answer.scenario));
    let brings = |outcome: &Outcome, c: CommitteeIx, f: FeeIx| {
        outcome.value(outcome.years[0].committees[usize::from(c.0)].fees[usize::from(f.0)].now)
    };
    let all = levers(&municipality).into_iter().filter_map(|lever| match lever {
        Lever::Fee(c, f) => Some((lever, c, f)),
        _ => None,
    });
    let mut still = 0;
    for (lever, c, f) in all {
        let moved = brings(&before, c, f) != brings(&after, c, f);
        assert_eq!(answer.scenario.setting(lever, YearIx::First).is_some(), moved, "{lever:?}");
        still += usize::from(!moved);
    }
    assert_eq!(still, 1, "home care stands at its ceiling");
}

#[test]
fn a_cut_of_grants_raises_the_result_unless_the_policy_distributes_it_again() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let start = outcome(&municipality, &scenario);
    let aim = Aim::Result(start.money(start.years[0].result) + thousands(1_000));
    let distributed = seek_in(&municipality, &scenario, 0).answer(Question::Grants, aim);
    assert_eq!(distributed, Err(NoAnswer::NoEffect));
    scenario.set_policy(YearIx::First, Policy::KeepFrames);
    let kept = seek_in(&municipality, &scenario, 0).answer(Question::Grants, aim).expect("an answer");
    // Of 585 million, 0.17 per cent leave 994 thousand and 0.18 leave 1,053.
    assert_eq!(kept.value, decimal("0.18"));
    let balanced =
        seek_in(&municipality, &scenario, 0).answer(Question::Grants, Aim::Left(thousands(900_000)));
    assert_eq!(
        balanced,
        Err(NoAnswer::NoEffect),
        "a cut of grants does not change the sum of result and gaps"
    );
}

#[test]
fn an_aim_out_of_reach_gives_the_nearest_answer() {
    let (municipality, scenario) = (small(), Scenario::default());
    let answer =
        seek_in(&municipality, &scenario, 0).answer(Question::TaxRate, Aim::Left(thousands(90_000_000)));
    match answer {
        Err(NoAnswer::OutOfReach { nearest, limited_fees: 0 }) => {
            assert_eq!(nearest.value, Decimal::ONE_HUNDRED);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn locked_levers_and_grants_are_not_changed() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let ask =
        |scenario: &Scenario, question| seek_in(&municipality, scenario, 0).answer(question, Aim::Balanced);
    scenario.set_lever_lock(Lever::Row(RevenueRow::TaxRate), true);
    assert_eq!(ask(&scenario, Question::TaxRate), Err(NoAnswer::Locked));
    for lever in levers(&municipality).into_iter().filter(|lever| matches!(lever, Lever::Fee(..))) {
        scenario.set_lever_lock(lever, true);
    }
    assert_eq!(ask(&scenario, Question::Fees), Err(NoAnswer::Locked));
    scenario.set_lever_lock(Lever::Row(RevenueRow::BudgetedResult), true);
    assert_eq!(seek_in(&municipality, &scenario, 0).surplus_left(), Err(NoAnswer::Locked));
    scenario.set(Lever::Volume(EDUCATION), YearIx::First, Setting::Percent(Decimal::ONE));
    let grants = grants_of(&outcome(&municipality, &scenario), CULTURE);
    scenario.lock_grant(CULTURE, YearIx::First, grants);
    let cut = ask(&scenario, Question::Efficiency).expect("an answer");
    assert!(cut.settings.iter().all(|(lever, _)| *lever != Lever::Efficiency(CULTURE)));
    assert_eq!(grants_of(&outcome(&municipality, &cut.scenario), CULTURE), grants);
}

#[test]
fn without_fees_there_is_no_answer() {
    let mut municipality = small();
    municipality.committees.iter_mut().for_each(|committee| committee.fees.clear());
    let scenario = Scenario::default();
    let answer = seek_in(&municipality, &scenario, 0).answer(Question::Fees, Aim::Balanced);
    assert_eq!(answer, Err(NoAnswer::Nothing));
}

#[test]
fn all_fees_rise_by_the_same_per_cent_from_their_current_settings() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let (school, care) = (Lever::Fee(EDUCATION, FeeIx(1)), Lever::Fee(CARE, FeeIx(0)));
    scenario.set(school, YearIx::First, Setting::Percent(Decimal::from(20)));
    scenario.set(care, YearIx::First, Setting::Value(tkr(3_000)));
    let raised =
        seek_in(&municipality, &scenario, 0).scenario_at(Question::Fees, Decimal::TEN).expect("a scenario");
    assert_eq!(raised.setting(school, YearIx::First), Some(Setting::Percent(Decimal::from(32))));
    assert_eq!(raised.setting(care, YearIx::First), Some(Setting::Value(tkr(3_300))));
}

/// The remainder of the distribution differs at every step. A rate that reaches the aim only by a larger remainder is not an answer.
#[rstest::rstest]
fn the_remainder_of_the_distribution_does_not_decide_the_answer(
    #[values(Policy::Proportional, Policy::ByNeed, Policy::Weighted)] policy: Policy,
    #[values(1, 250, 500, 999)] kronor: i32,
) {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set_policy(YearIx::First, policy);
    let budgeted = {
        let start = outcome(&municipality, &scenario);
        start.money(start.years[0].now[RevenueRow::BudgetedResult])
    };
    let aim = Aim::Result(budgeted + Money::from(kronor));
    let seek = seek_in(&municipality, &scenario, 0);
    assert_eq!(seek.answer(Question::TaxRate, aim), Err(NoAnswer::NoEffect));
}

/// Candidates are computed from the caller's start state; a new simulation gives the same.
#[test]
fn an_answer_equals_a_new_simulation() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Volume(EDUCATION), YearIx::First, Setting::Percent(Decimal::from(3)));
    let seek = seek_in(&municipality, &scenario, 0);
    for question in [Question::TaxRate, Question::Fees, Question::Efficiency] {
        let (Ok(answer) | Err(NoAnswer::OutOfReach { nearest: answer, .. })) =
            seek.answer(question, Aim::Balanced).map(Box::new)
        else {
            panic!("no answer to {question:?}");
        };
        let from_start = seek.start.simulate(&answer.scenario).expect("an outcome");
        assert_eq!(from_start, outcome(&municipality, &answer.scenario), "{question:?}");
    }
}

fn any_aim() -> impl Strategy<Value = Aim> {
    prop_oneof![
        2 => Just(Aim::Balanced),
        1 => (-50_000..150_000_i64).prop_map(|count| Aim::Left(thousands(count))),
        1 => (-50_000_000..150_000_000_i32).prop_map(|kronor| Aim::Result(Money::from(kronor))),
    ]
}

/// The value one step below the answer, if there is one.
fn one_less(question: Question, answer: &Proposal) -> Option<Decimal> {
    let lowest = if question == Question::Fees { Decimal::from(-100) } else { Decimal::ZERO };
    Some(answer.value - question.step()).filter(|value| *value >= lowest)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_answer_reaches_the_aim_and_one_step_less_does_not(
        actions in any_actions(&small()), question in select(QUESTIONS.to_vec()), aim in any_aim(), year in 0..3_usize,
    ) {
        let municipality = small();
        let scenario = scenario_after(&municipality, &actions);
        let seek = seek_in(&municipality, &scenario, year);
        match seek.answer(question, aim) {
            Ok(answer) => {
                prop_assert!(reaches(&municipality, &answer.scenario, year, aim), "{answer:?}");
                prop_assert!(answer.margin >= Money::ZERO);
                if let Some(less) = one_less(question, &answer) {
                    let less = seek.scenario_at(question, less).expect("a scenario");
                    prop_assert!(!reaches(&municipality, &less, year, aim), "{answer:?}");
                }
            }
            Err(NoAnswer::OutOfReach { nearest, .. }) => {
                prop_assert!(!reaches(&municipality, &nearest.scenario, year, aim));
                prop_assert!(nearest.margin < Money::ZERO);
            }
            Err(NoAnswer::NoEffect) => prop_assert!(!reaches(&municipality, &scenario, year, aim)),
            Err(NoAnswer::Locked | NoAnswer::Nothing) => {}
            Err(NoAnswer::Model(error)) => prop_assert!(false, "{error}"),
        }
    }

    #[test]
    fn an_answer_changes_nothing_locked_and_no_earlier_year(
        actions in any_actions(&small()),
        question in select(QUESTIONS.to_vec()),
        year in 0..3_usize,
        held in prop::collection::vec(select(levers(&small())), 0..6),
        locked in 0..4_u16,
    ) {
        let municipality = small();
        let mut scenario = scenario_after(&municipality, &actions);
        for lever in held {
            scenario.set_lever_lock(lever, true);
        }
        let before = outcome(&municipality, &scenario);
        scenario.lock_grant(CommitteeIx(locked), YearIx::ALL[year], grants_of(&before, CommitteeIx(locked)));
        let before = outcome(&municipality, &scenario);
        if let Ok(answer) = seek_in(&municipality, &scenario, year).answer(question, Aim::Balanced) {
            for lever in scenario.locked_levers.keys() {
                prop_assert_eq!(answer.scenario.settings.get(lever), scenario.settings.get(lever));
            }
            prop_assert_eq!(&answer.scenario.locks, &scenario.locks);
            let after = outcome(&municipality, &answer.scenario);
            let grants = grants_of(&after, CommitteeIx(locked));
            prop_assert_eq!(&grants[year..], &grants_of(&before, CommitteeIx(locked))[year..]);
            for earlier in 0..year {
                prop_assert_eq!(figures(&after, earlier), figures(&before, earlier));
            }
        }
    }

    #[test]
    fn the_remaining_surplus_does_not_depend_on_policy_and_budgeted_result(
        actions in any_actions(&small()), policy in select(Policy::ALL.to_vec()), budgeted in -50_000..50_000_i64,
    ) {
        let municipality = small();
        let mut scenario = scenario_after(&municipality, &actions);
        let first = seek_in(&municipality, &scenario, 0).surplus_left().expect("an answer");
        scenario.set_policy(YearIx::First, policy);
        scenario.set(Lever::Row(RevenueRow::BudgetedResult), YearIx::First, Setting::Value(tkr(budgeted)));
        let second = seek_in(&municipality, &scenario, 0).surplus_left().expect("an answer");
        prop_assert_eq!(first.value, second.value);
    }
}
