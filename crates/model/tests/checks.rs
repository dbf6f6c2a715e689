//! Tests of the checks of a budget against the law.

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

fn checks_of(municipality: &Municipality, scenario: &Scenario, standing: &FinancialPosition) -> Vec<Check> {
    checks(&outcome(municipality, scenario), municipality, law(), standing).expect("checks")
}

fn checks_of_start_state() -> Vec<Check> {
    checks_of(&small(), &Scenario::default(), &FinancialPosition::default())
}

/// The checks of `year` with a matching finding.
fn find_checks(checks: &[Check], year: u16, matches: impl Fn(&Finding) -> bool) -> Vec<Check> {
    checks.iter().filter(|check| check.year == year && matches(&check.finding)).cloned().collect()
}

fn budget(checks: &[Check], year: u16) -> Check {
    find_checks(checks, year, |finding| matches!(finding, Finding::Budget { .. })).remove(0)
}

fn reserve(checks: &[Check], year: u16) -> (CheckState, Reserve) {
    let check = find_checks(checks, year, |finding| matches!(finding, Finding::Reserve(_))).remove(0);
    match &check.finding {
        Finding::Reserve(found) => (check.state(), *found),
        _ => unreachable!(),
    }
}

/// A scenario with budgeted results: pairs of the index of the first year and the result in million kronor.
fn with_results(settings: &[(usize, i64)]) -> Scenario {
    let mut scenario = Scenario::default();
    for (year, mnkr) in settings {
        scenario.set(
            Lever::Row(RevenueRow::BudgetedResult),
            YearIx::ALL[*year],
            Setting::Value(Decimal::from(mnkr * 1_000_000)),
        );
    }
    scenario
}

#[test]
fn every_year_has_checks_of_budget_target_and_reserve() {
    let checks = checks_of_start_state();
    for (ix, year) in (2022..=2024).enumerate() {
        assert_eq!(budget(&checks, year).state(), CheckState::Met, "{year}");
        assert_eq!(budget(&checks, year).paragraph(), Paragraph::LocalGovernment(11, 5));
        let target = find_checks(&checks, year, |finding| matches!(finding, Finding::SurplusTarget(_)));
        assert_eq!((target.len(), target[0].ix), (1, YearIx::ALL[ix]));
        assert_eq!(reserve(&checks, year).1.permitted_use == ReserveUse::GoodManagement, year >= 2024);
    }
}

#[test]
fn a_negative_budget_is_not_met_unless_the_reserve_covers_it() {
    let scenario = with_results(&[(0, -5)]);
    let without = checks_of(&small(), &scenario, &FinancialPosition::default());
    let five_million = Decimal::from(5_000_000);
    assert_eq!(budget(&without, 2022).state(), CheckState::NotMet);
    // Grants are whole thousands: the remainder is in the result.
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
    let with = checks_of(&small(), &scenario, &standing);
    assert_eq!(budget(&with, 2022).state(), CheckState::Met);
    assert!(find_checks(&with, 2024, |finding| matches!(finding, Finding::Deficit { .. })).is_empty());
    assert_eq!(reserve(&with, 2024).1.balance, Some(five_million), "20 million less 5 million a year");
}

#[test]
fn a_transfer_above_the_balance_of_the_reserve_is_not_met() {
    let standing = FinancialPosition {
        reserve: Some(Decimal::from(7_000_000)),
        from_reserve: [Decimal::from(5_000_000); 3],
        ..FinancialPosition::default()
    };
    let checks = checks_of(&small(), &with_results(&[(0, -5)]), &standing);
    assert_ne!(reserve(&checks, 2022).0, CheckState::NotMet);
    assert_eq!(reserve(&checks, 2023).0, CheckState::NotMet);
}

#[test]
fn a_deficit_in_the_plan_is_restored_in_the_plan_or_open() {
    let deficits = |scenario: &Scenario, standing: &FinancialPosition| {
        let checks = checks_of(&small(), scenario, standing);
        find_checks(&checks, 2024, |finding| matches!(finding, Finding::Deficit { .. }))
    };
    let restored = deficits(&with_results(&[(0, -5), (1, 5)]), &FinancialPosition::default());
    assert_eq!((restored.len(), restored[0].state()), (1, CheckState::Met));
    assert_eq!(restored[0].paragraph(), Paragraph::LocalGovernment(11, 12));
    let open = deficits(&with_results(&[(0, -5), (1, 1)]), &FinancialPosition::default());
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
fn the_transfer_limit_depends_on_equity_and_from_2024_on_the_balance_of_the_reserve() {
    let checks = checks_of_start_state();
    let (state, found) = reserve(&checks, 2022);
    assert_eq!((state, found.limit), (CheckState::Open, None), "the equity is unknown");
    assert!(found.usual.limit.value > found.negative_equity.limit.value);
    let standing = FinancialPosition { equity: Some(Equity::Negative), ..FinancialPosition::default() };
    let checks = checks_of(&small(), &Scenario::default(), &standing);
    let (state, found) = reserve(&checks, 2022);
    assert_eq!((state, found.limit), (CheckState::Allows, Some(found.negative_equity.limit.value)));
    assert!(found.usual.ceiling.is_none(), "no ceiling in 2022");
    let all = FinancialPosition { reserve: Some(Decimal::ZERO), ..standing.clone() };
    let (_, found) = reserve(&checks_of(&small(), &Scenario::default(), &all), 2024);
    assert!(found.usual.ceiling.is_some() && found.limit.is_some(), "a ceiling in 2024");
    let greedy = FinancialPosition { to_reserve: [Decimal::from(1_000_000_000); 3], ..all };
    assert_eq!(reserve(&checks_of(&small(), &Scenario::default(), &greedy), 2022).0, CheckState::NotMet);
}

#[test]
fn a_reserve_without_a_known_law_is_not_known() {
    let mut without = law().clone();
    without.years.remove(&2023);
    let municipality = small();
    let outcome = outcome(&municipality, &Scenario::default());
    let found = checks(&outcome, &municipality, &without, &FinancialPosition::default()).expect("checks");
    let unknown =
        find_checks(&found, 2023, |finding| matches!(finding, Finding::NotKnown(CheckTopic::Reserve, _)));
    assert_eq!((unknown.len(), unknown[0].state()), (1, CheckState::Open));
    assert!(matches!(&unknown[0].finding, Finding::NotKnown(_, Some(LawError::NoYear { year: 2023, .. }))));
    assert_eq!(unknown[0].paragraph(), Paragraph::LocalGovernment(11, 14));
}

#[test]
fn each_fee_has_a_check_of_its_cost_or_ceiling_or_is_not_known() {
    let municipality = small();
    let found = checks_of_start_state();
    for (c, committee) in municipality.committees() {
        for (f, fee) in (0..).map(FeeIx).zip(&committee.fees) {
            let about = |finding: &Finding| match finding {
                Finding::SelfCost(ac, af, _)
                | Finding::FeeCeiling(ac, af, _)
                | Finding::NotKnown(CheckTopic::ServiceCost(ac, af), _) => (*ac, *af) == (c, f),
                _ => false,
            };
            let of_fee = find_checks(&found, 2022, about);
            assert!(!of_fee.is_empty(), "{}", fee.id);
            if fee.ceiling.is_some() {
                let ceiling = of_fee.iter().find(|check| matches!(check.finding, Finding::FeeCeiling(..)));
                assert_eq!(ceiling.expect("a ceiling").paragraph(), Paragraph::OfCeiling(c, f));
            }
        }
    }
}

#[test]
fn a_fee_above_the_cost_of_its_service_is_not_met() {
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
        let found = checks_of(&municipality, scenario, &FinancialPosition::default());
        let about =
            |finding: &Finding| matches!(finding, Finding::SelfCost(ac, af, _) if (*ac, *af) == (c, f));
        find_checks(&found, 2022, about).remove(0).state()
    };
    assert_eq!(state(&Scenario::default()), CheckState::Met);
    let mut raised = Scenario::default();
    raised.set(Lever::Fee(c, f), YearIx::First, Setting::Percent(decimal("1")));
    assert_eq!(state(&raised), CheckState::NotMet);
}

#[test]
fn a_fee_that_its_ceiling_limits_is_at_the_ceiling() {
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
        let found = checks_of(&municipality, &scenario, &FinancialPosition::default());
        let check = find_checks(
            &found,
            2022,
            |finding| matches!(finding, Finding::FeeCeiling(ac, af, _) if (*ac, *af) == (c, f)),
        );
        match (&check[0].finding, check[0].state()) {
            (Finding::FeeCeiling(_, _, fee), state) => (state, fee.limited_by_ceiling),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(at("1"), (CheckState::Allows, false));
    assert_eq!(at("3"), (CheckState::Met, false));
    assert_eq!(at("9"), (CheckState::Met, true));
}

proptest! {
    #[test]
    fn any_scenario_can_be_checked(actions in any_actions(&small())) {
        let municipality = small();
        let scenario = scenario_after(&municipality, &actions);
        let found = checks_of(&municipality, &scenario, &FinancialPosition::default());
        for year in 2022..=2024 {
            prop_assert_eq!(find_checks(&found, year, |finding| matches!(finding, Finding::Budget { .. })).len(), 1);
        }
        // The deficits are exactly the years with a negative result.
        let below = found.iter().filter(|check| matches!(check.finding, Finding::Budget { result, .. } if result < Decimal::ZERO));
        let deficits = found.iter().filter(|check| matches!(check.finding, Finding::Deficit { .. }));
        prop_assert_eq!(below.count(), deficits.count());
    }
}
