//! Services move with their committees, and with what they leave they are the committees' grants to the krona.

use files::read;
use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::{CommitteeIx, FeeIx, Municipality};
use model::outcome::Outcome;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::services::{ServiceIx, ServiceOutcome, ServiceSubject, change_alike, services, start_figures};
use model::summary::first_largest;
use proptest::prelude::*;
use rust_decimal::Decimal;
use test_support::actions::{any_actions_and_decisions, scenario_after};
use test_support::variations::any_municipality;
use test_support::{
    CARE, CULTURE, EDUCATION, NORTH, decimal, money_tkr, outcome, simulation_law, small, small_with_services,
    tkr,
};

const SODERTALJE: &str = include_str!("../../../public/municipalities/sodertalje-2022.json");

fn find(services: &[ServiceOutcome], subject: ServiceSubject) -> &ServiceOutcome {
    services.iter().find(|service| service.subject == subject).expect("a service")
}

/// What a committee gets of all services and what they leave: in the start state and in the scenario.
fn sum_of(services: &[ServiceOutcome], c: CommitteeIx) -> (Money, Money) {
    let parts = services.iter().flat_map(|service| &service.parts).filter(|part| part.committee == c);
    parts.fold((Money::ZERO, Money::ZERO), |(start, now), part| (start + part.start, now + part.now))
}

/// Its start grant; and its grant with what its fees bring more or less.
fn usable_by(outcome: &Outcome, at: YearIx, c: CommitteeIx) -> (Money, Money) {
    let committee = outcome.year(at).committee(c).expect("a committee");
    let fees = committee.fees.iter().map(|fee| outcome.money(fee.now) - outcome.money(fee.start));
    (outcome.money(committee.start_grant), outcome.money(committee.grant) + fees.sum::<Money>())
}

#[test]
fn a_service_moves_with_its_committee_by_its_share_of_the_start_grant() {
    let municipality = small_with_services();
    let mut scenario = Scenario::default();
    scenario.set_policy(YearIx::First, Policy::KeepFrames);
    scenario.set(Lever::Grant(EDUCATION), YearIx::First, Setting::Change(decimal("3000000")));
    scenario.set(Lever::Grant(NORTH), YearIx::First, Setting::Change(decimal("-1000000")));
    let services = services(&municipality, &outcome(&municipality, &scenario), YearIx::First);
    // Two thirds of 3 million more, and half of 1 million less.
    let school = find(&services, ServiceSubject::Service(ServiceIx(0)));
    assert_eq!(school.start(), money_tkr(212_500));
    assert_eq!(school.change(), money_tkr(1_500));
    let parts: Vec<_> = school.parts.iter().map(|part| (part.committee, part.now - part.start)).collect();
    assert_eq!(parts, [(EDUCATION, money_tkr(2_000)), (NORTH, money_tkr(-500))]);
    // What is left of the two, and the committee without services.
    let rest = |c| find(&services, ServiceSubject::Rest(c)).change();
    assert_eq!(
        (rest(EDUCATION), rest(NORTH), rest(CULTURE)),
        (money_tkr(1_000), money_tkr(-500), Money::ZERO)
    );
    let subjects: Vec<_> = services.iter().map(|service| service.subject).collect();
    assert!(!subjects.contains(&ServiceSubject::Rest(CARE)), "its service is all of it: {subjects:?}");
}

#[test]
fn a_fee_that_frees_grant_takes_nothing_from_the_service() {
    let municipality = small_with_services();
    let mut scenario = Scenario::default();
    let fee = Lever::Fee(EDUCATION, FeeIx(0));
    scenario.set(fee, YearIx::First, Setting::Percent(Decimal::from(2)));
    let outcome = outcome(&municipality, &scenario);
    let committee = outcome.years[0].committee(EDUCATION).expect("a committee");
    assert!(committee.freed.is_some_and(|freed| outcome.value(freed) > Decimal::ZERO), "the fee frees grant");
    let services = services(&municipality, &outcome, YearIx::First);
    let school = find(&services, ServiceSubject::Service(ServiceIx(0)));
    let part = school.parts.iter().find(|part| part.committee == EDUCATION).expect("a part");
    assert!(part.now >= part.start, "what is freed is distributed, and the fee replaces it");
}

#[test]
fn without_services_the_committees_stand_for_themselves() {
    let municipality = small();
    let services = services(&municipality, &outcome(&municipality, &Scenario::default()), YearIx::First);
    let subjects: Vec<_> = services.iter().map(|service| service.subject).collect();
    assert_eq!(subjects, [EDUCATION, CARE, CULTURE, NORTH].map(ServiceSubject::Rest));
    assert_eq!(services[0].start(), money_tkr(300_000));
}

#[test]
fn the_figures_of_an_amount_are_all_that_it_is_computed_from() {
    let mut municipality = small_with_services();
    // Each figure has a value of its own.
    for (at, grant) in [(0, 300_000), (1, 310_000), (2, 320_000)] {
        municipality.committees[usize::from(EDUCATION.0)].years[at].grant.value = tkr(grant);
        municipality.committees[usize::from(NORTH.0)].years[at].grant.value = tkr(grant / 10);
    }
    let values = |subject, at| {
        let figures = start_figures(&municipality, subject, at);
        let mut values: Vec<_> = figures.into_iter().map(|figure| figure.value / decimal("1000")).collect();
        values.sort();
        values.dedup();
        values.into_iter().map(|value| value.normalize().to_string()).collect::<Vec<_>>()
    };
    let (school, rest) = (ServiceSubject::Service(ServiceIx(0)), ServiceSubject::Rest(EDUCATION));
    assert_eq!(values(school, YearIx::First), ["12500", "200000"], "the net costs");
    assert_eq!(
        values(school, YearIx::Second),
        ["12500", "30000", "31000", "200000", "300000", "310000"],
        "and what they are parts of, and the parts of what"
    );
    assert_eq!(values(rest, YearIx::First), ["200000", "300000"], "the grant but for the net costs");
    assert_eq!(values(rest, YearIx::Third), ["200000", "300000", "320000"]);
    let whole = start_figures(&municipality, ServiceSubject::Rest(CULTURE), YearIx::Third);
    assert_eq!(whole, [municipality.committees[usize::from(CULTURE.0)].years[2].grant]);
}

#[test]
fn of_nothing_only_nothing_is_alike() {
    let municipality = small();
    let all = services(&municipality, &outcome(&municipality, &Scenario::default()), YearIx::First);
    let of_nothing = |changes: [i64; 4]| {
        let mut all = all.clone();
        for (service, change) in all.iter_mut().zip(changes) {
            service.parts[0].start = Money::ZERO;
            service.parts[0].now = money_tkr(change);
        }
        change_alike(&all)
    };
    assert!(of_nothing([0; 4]));
    assert!(!of_nothing([5, -5, 0, 0]));
}

#[test]
fn of_equals_the_first_is_the_largest() {
    assert_eq!(
        first_largest([("a", 1), ("b", -3), ("c", 3)], |(_, change)| i32::abs(*change)),
        Some(("b", -3))
    );
}

/// A decimal in mnkr with one decimal.
fn tenths(amount: Money) -> Decimal {
    (amount.kronor() / decimal("1000000"))
        .round_dp_with_strategy(1, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
}

#[test]
fn fifty_ore_less_is_48_million_less_to_the_schools_of_sodertalje() {
    let municipality: Municipality = read::municipality(SODERTALJE, simulation_law()).expect("no errors");
    let mut scenario = Scenario::default();
    scenario.set_policy(YearIx::First, Policy::Proportional);
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Value(decimal("19.65")));
    let services = services(&municipality, &outcome(&municipality, &scenario), YearIx::First);
    let of = |id: &str| {
        let ix = municipality.services.iter().position(|service| service.id == id).expect(id);
        find(&services, ServiceSubject::Service(ServiceIx(u16::try_from(ix).unwrap())))
    };
    // 20,261.873 mnkr of tax base, projected by 1.0826, at half a per cent: 109.7 mnkr less.
    let less = decimal("20261.873") * decimal("1.0826") * decimal("0.005");
    let sum = decimal("6249.818");
    for (id, start) in [("skola", "2717.770"), ("aldreomsorg", "848.688"), ("kommundelarna", "357.331")] {
        assert_eq!(of(id).start().kronor() / decimal("1000000"), decimal(start), "{id}");
        let share = decimal(start) / sum * less;
        assert_eq!(tenths(of(id).change()), -share.round_dp(1), "{id}");
    }
    assert_eq!(tenths(of("skola").change()), decimal("-47.7"));
    assert_eq!(tenths(services.iter().map(ServiceOutcome::change).sum()), decimal("-109.7"));
    assert_eq!(
        services.len(),
        municipality.services.len(),
        "every committee's grant is all of a service, or a part of one"
    );
    assert_eq!(of("kommundelarna").parts.len(), 4, "the district boards are one service");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn services_and_what_they_leave_sum_to_grants_and_fees_to_the_krona(
        (municipality, actions) in any_municipality().prop_flat_map(|municipality| {
            let actions = any_actions_and_decisions(&municipality);
            (Just(municipality), actions)
        }),
    ) {
        let outcome = outcome(&municipality, &scenario_after(&municipality, &actions));
        for at in YearIx::ALL {
            let services = services(&municipality, &outcome, at);
            for (c, _) in municipality.committees() {
                prop_assert_eq!(sum_of(&services, c), usable_by(&outcome, at, c), "{:?} {:?}", at, c);
            }
        }
    }

    #[test]
    fn no_change_changes_no_service(municipality in any_municipality()) {
        let outcome = outcome(&municipality, &Scenario::default());
        for at in YearIx::ALL {
            for service in services(&municipality, &outcome, at) {
                prop_assert_eq!(service.change(), Money::ZERO, "{:?}", service.subject);
            }
        }
    }
}
