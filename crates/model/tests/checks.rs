//! Whether a budget keeps the law, year by year.

use model::YearIx;
use model::checks::{Check, CheckState, CheckTopic, FinancialPosition, Finding, Paragraph, Reserve, checks};
use model::law::LawError;
use model::lever::{Lever, Setting};
use model::municipality::{CommitteeIx, FeeIx, Municipality};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::statutes::balance_requirement::{BudgetBalance, Deficit};
use model::statutes::result_reserve::{Equity, ReserveUse};
use proptest::prelude::*;
use rust_decimal::Decimal;
use test_support::actions::{any_actions, scenario_after};
use test_support::{decimal, law, outcome, small};

fn of(municipality: &Municipality, scenario: &Scenario, standing: &FinancialPosition) -> Vec<Check> {
    checks(&outcome(municipality, scenario), municipality, law(), standing).expect("checks")
}

fn as_it_starts() -> Vec<Check> {
    of(&small(), &Scenario::default(), &FinancialPosition::default())
}

/// The checks of `year` that `which` picks.
fn picked(checks: &[Check], year: u16, which: impl Fn(&Finding) -> bool) -> Vec<Check> {
    checks.iter().filter(|check| check.year == year && which(&check.finding)).cloned().collect()
}

fn budget(checks: &[Check], year: u16) -> Check {
    picked(checks, year, |finding| matches!(finding, Finding::Budget { .. })).remove(0)
}

fn reserve(checks: &[Check], year: u16) -> (CheckState, Reserve) {
    let check = picked(checks, year, |finding| matches!(finding, Finding::Reserve(_))).remove(0);
    match &check.finding {
        Finding::Reserve(found) => (check.state(), *found),
        _ => unreachable!(),
    }
}

/// A scenario whose budgeted result is so many mnkr from `year` on.
fn with_result(settings: &[(usize, i64)]) -> Scenario {
    let mut scenario = Scenario::default();
    for (year, mnkr) in settings {
        scenario.set(
            Lever::Row(RevenueRow::BudgetedResult),
            YearIx::ALL[*year],
            Setting::Own(Decimal::from(mnkr * 1_000_000)),
        );
    }
    scenario
}

#[test]
fn every_year_is_checked_for_its_budget_its_target_and_its_reserve() {
    let checks = as_it_starts();
    for (ix, year) in (2022..=2024).enumerate() {
        assert_eq!(budget(&checks, year).state(), CheckState::Met, "{year}");
        assert_eq!(budget(&checks, year).paragraph(), Paragraph::LocalGovernment(11, 5));
        let target = picked(&checks, year, |finding| matches!(finding, Finding::SurplusTarget(_)));
        assert_eq!((target.len(), target[0].ix), (1, YearIx::ALL[ix]));
        assert_eq!(reserve(&checks, year).1.permitted_use == ReserveUse::GoodManagement, year >= 2024);
    }
}

#[test]
fn a_budget_below_nothing_is_not_met_unless_the_reserve_covers_it() {
    let scenario = with_result(&[(0, -5)]);
    let without = of(&small(), &scenario, &FinancialPosition::default());
    let five_million = Decimal::from(5_000_000);
    assert_eq!(budget(&without, 2022).state(), CheckState::NotMet);
    // Frames are whole thousands: what is left over of one lands in the result.
    match budget(&without, 2022).finding {
        Finding::Budget { balance: BudgetBalance::Shortfall(missing), .. } => {
            assert!((five_million - missing).abs() < Decimal::ONE_THOUSAND, "{missing}");
        }
        other => panic!("{other:?}"),
    }
    let standing = FinancialPosition {
        reserve: Some(Decimal::from(20_000_000)),
        from_reserve: [five_million; 3],
        ..FinancialPosition::default()
    };
    let with = of(&small(), &scenario, &standing);
    assert_eq!(budget(&with, 2022).state(), CheckState::Met);
    assert!(picked(&with, 2024, |finding| matches!(finding, Finding::Deficit { .. })).is_empty());
    assert_eq!(reserve(&with, 2024).1.balance, Some(five_million), "and five a year are gone from it");
}

#[test]
fn nobody_takes_from_a_reserve_what_is_not_there() {
    let standing = FinancialPosition {
        reserve: Some(Decimal::from(7_000_000)),
        from_reserve: [Decimal::from(5_000_000); 3],
        ..FinancialPosition::default()
    };
    let checks = of(&small(), &with_result(&[(0, -5)]), &standing);
    assert_ne!(reserve(&checks, 2022).0, CheckState::NotMet);
    assert_eq!(reserve(&checks, 2023).0, CheckState::NotMet);
}

#[test]
fn a_deficit_in_the_plan_is_restored_in_it_or_left_open() {
    let deficits = |scenario: &Scenario, standing: &FinancialPosition| {
        let checks = of(&small(), scenario, standing);
        picked(&checks, 2024, |finding| matches!(finding, Finding::Deficit { .. }))
    };
    let restored = deficits(&with_result(&[(0, -5), (1, 5)]), &FinancialPosition::default());
    assert_eq!((restored.len(), restored[0].state()), (1, CheckState::Met));
    assert_eq!(restored[0].paragraph(), Paragraph::LocalGovernment(11, 12));
    let open = deficits(&with_result(&[(0, -5), (1, 1)]), &FinancialPosition::default());
    assert_eq!(open[0].state(), CheckState::Open, "2025 is left, beyond the plan");
    let earlier = FinancialPosition {
        deficits: vec![Deficit { year: 2020, amount: Decimal::from(9_000_000_000_i64) }],
        ..FinancialPosition::default()
    };
    assert_eq!(
        deficits(&Scenario::default(), &earlier)[0].state(),
        CheckState::NotMet,
        "2023 was the last year"
    );
}

#[test]
fn what_may_be_set_aside_hangs_on_the_equity_and_from_2024_on_what_is_held() {
    let checks = as_it_starts();
    let (state, found) = reserve(&checks, 2022);
    assert_eq!((state, found.limit), (CheckState::Open, None), "the equity is not known");
    assert!(found.usual.limit.value > found.negative_equity.limit.value);
    let standing = FinancialPosition { equity: Some(Equity::Negative), ..FinancialPosition::default() };
    let checks = of(&small(), &Scenario::default(), &standing);
    let (state, found) = reserve(&checks, 2022);
    assert_eq!((state, found.limit), (CheckState::Allows, Some(found.negative_equity.limit.value)));
    assert!(found.usual.ceiling.is_none(), "no ceiling in 2022");
    let all = FinancialPosition { reserve: Some(Decimal::ZERO), ..standing.clone() };
    let (_, found) = reserve(&of(&small(), &Scenario::default(), &all), 2024);
    assert!(found.usual.ceiling.is_some() && found.limit.is_some(), "a ceiling in 2024");
    let greedy = FinancialPosition { to_reserve: [Decimal::from(1_000_000_000); 3], ..all };
    assert_eq!(reserve(&of(&small(), &Scenario::default(), &greedy), 2022).0, CheckState::NotMet);
}

#[test]
fn a_reserve_whose_law_is_not_known_is_said_not_to_be() {
    let mut without = law().clone();
    without.years.remove(&2023);
    let municipality = small();
    let outcome = outcome(&municipality, &Scenario::default());
    let found = checks(&outcome, &municipality, &without, &FinancialPosition::default()).expect("checks");
    let unknown =
        picked(&found, 2023, |finding| matches!(finding, Finding::NotKnown(CheckTopic::Reserve, _)));
    assert_eq!((unknown.len(), unknown[0].state()), (1, CheckState::Open));
    assert!(matches!(&unknown[0].finding, Finding::NotKnown(_, Some(LawError::NoYear { year: 2023, .. }))));
    assert_eq!(unknown[0].paragraph(), Paragraph::LocalGovernment(11, 14));
}

#[test]
fn each_fee_is_held_against_its_cost_or_its_ceiling_or_said_not_to_be() {
    let municipality = small();
    let found = as_it_starts();
    for (c, committee) in municipality.committees() {
        for (f, fee) in (0..).map(FeeIx).zip(&committee.fees) {
            let about = |finding: &Finding| match finding {
                Finding::SelfCost(ac, af, _)
                | Finding::FeeCeiling(ac, af, _)
                | Finding::NotKnown(CheckTopic::ServiceCost(ac, af), _) => (*ac, *af) == (c, f),
                _ => false,
            };
            let of_fee = picked(&found, 2022, about);
            assert!(!of_fee.is_empty(), "{}", fee.id);
            if fee.ceiling.is_some() {
                let ceiling = of_fee.iter().find(|check| matches!(check.finding, Finding::FeeCeiling(..)));
                assert_eq!(ceiling.expect("a ceiling").paragraph(), Paragraph::OfCeiling(c, f));
            }
        }
    }
}

#[test]
fn a_fee_above_its_cost_breaks_the_self_cost_principle() {
    let mut municipality = small();
    let fees: Vec<(CommitteeIx, FeeIx)> = municipality
        .committees()
        .flat_map(|(c, committee)| (0..).map(FeeIx).zip(&committee.fees).map(move |(f, _)| (c, f)))
        .collect();
    let (c, f) = fees[0];
    let fee = &mut municipality.committees[usize::from(c.0)].fees[usize::from(f.0)];
    fee.ceiling = None;
    let cost = fee.amounts.map(|mut amount| {
        amount.value += Decimal::ONE;
        amount
    });
    fee.service_cost = Some(cost);
    let state = |scenario: &Scenario| {
        let found = of(&municipality, scenario, &FinancialPosition::default());
        let about =
            |finding: &Finding| matches!(finding, Finding::SelfCost(ac, af, _) if (*ac, *af) == (c, f));
        picked(&found, 2022, about).remove(0).state()
    };
    assert_eq!(state(&Scenario::default()), CheckState::Met);
    let mut raised = Scenario::default();
    raised.set(Lever::Fee(c, f), YearIx::First, Setting::Percent(decimal("1")));
    assert_eq!(state(&raised), CheckState::NotMet);
}

#[test]
fn a_fee_that_the_law_stopped_stands_at_its_ceiling() {
    let mut municipality = small();
    let (c, f) = municipality
        .committees()
        .flat_map(|(c, committee)| (0..).map(FeeIx).zip(&committee.fees).map(move |(f, fee)| (c, f, fee)))
        .find_map(|(c, f, fee)| fee.ceiling.as_ref().map(|_| (c, f)))
        .expect("a fee with a ceiling");
    let fee = &mut municipality.committees[usize::from(c.0)].fees[usize::from(f.0)];
    fee.ceiling.as_mut().expect("a ceiling").headroom.value = decimal("3");
    let at = |percent: &str| {
        let mut scenario = Scenario::default();
        scenario.set(Lever::Fee(c, f), YearIx::First, Setting::Percent(decimal(percent)));
        let found = of(&municipality, &scenario, &FinancialPosition::default());
        let check = picked(
            &found,
            2022,
            |finding| matches!(finding, Finding::FeeCeiling(ac, af, _) if (*ac, *af) == (c, f)),
        );
        match (&check[0].finding, check[0].state()) {
            (Finding::FeeCeiling(_, _, room), state) => (state, room.stopped),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(at("1"), (CheckState::Allows, false));
    assert_eq!(at("3"), (CheckState::Met, false));
    assert_eq!(at("9"), (CheckState::Met, true));
}

proptest! {
    #[test]
    fn whatever_is_moved_is_checked(actions in any_actions(&small())) {
        let municipality = small();
        let scenario = scenario_after(&municipality, &actions);
        let found = of(&municipality, &scenario, &FinancialPosition::default());
        for year in 2022..=2024 {
            prop_assert_eq!(picked(&found, year, |finding| matches!(finding, Finding::Budget { .. })).len(), 1);
        }
        // Each year below nothing is a deficit, and nothing else is.
        let below = found.iter().filter(|check| matches!(check.finding, Finding::Budget { result, .. } if result < Decimal::ZERO));
        let deficits = found.iter().filter(|check| matches!(check.finding, Finding::Deficit { .. }));
        prop_assert_eq!(below.count(), deficits.count());
    }
}
