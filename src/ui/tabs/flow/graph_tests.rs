#![allow(clippy::arithmetic_side_effects)]

use super::*;
use files::{parameter_files, read};
use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::MILLION;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::simulate::simulate;

const FILE: &str = include_str!("../../../../public/municipalities/sodertalje-2022.json");

/// The flows of the first year once `change` is made to the start state.
fn flows_after(change: impl Fn(&mut Scenario)) -> Vec<Flow> {
    let law = parameter_files::carried_simulation();
    let municipality = read::municipality(FILE, law).expect("the municipality file");
    let mut scenario = Scenario::default();
    change(&mut scenario);
    let outcome = simulate(&municipality, law, &scenario).expect("an outcome");
    flows(&outcome, outcome.year(YearIx::First))
}

/// Inflow equals outflow in every place, to the öre, in the scenario and in the start state, and no flow is negative.
fn balance(flows: &[Flow]) {
    let sum = |side: fn(&Flow) -> Place, place: Place, amount: fn(&Flow) -> Decimal| -> Decimal {
        flows.iter().filter(|flow| side(flow) == place).map(amount).sum()
    };
    let places: Vec<Place> = flows.iter().map(|flow| flow.to).collect();
    for place in places {
        if flows.iter().any(|flow| flow.from == place) {
            for amount in [|flow: &Flow| flow.now, |flow: &Flow| flow.start] {
                assert_eq!(
                    sum(|flow| flow.to, place, amount),
                    sum(|flow| flow.from, place, amount),
                    "{place:?}"
                );
            }
        }
    }
    assert!(flows.iter().all(|flow| flow.now >= Decimal::ZERO));
    let (sources, uses): (Decimal, Decimal) = (
        flows.iter().filter(|flow| flow.from.column() == 0).map(|flow| flow.now).sum(),
        flows.iter().filter(|flow| flow.to.column() == 4 || is_end(flow.to)).map(|flow| flow.now).sum(),
    );
    assert_eq!(sources, uses);
}

fn is_end(place: Place) -> bool {
    matches!(place, Place::Use(_) | Place::Withheld(_) | Place::Left)
}

fn amount(flows: &[Flow], from: Place, to: Place) -> Option<Decimal> {
    flows.iter().find(|flow| flow.from == from && flow.to == to).map(|flow| flow.now)
}

#[test]
fn the_flows_of_the_start_state_balance_and_include_the_result() {
    let flows = flows_after(|_| {});
    balance(&flows);
    assert!(flows.iter().all(|flow| flow.now == flow.start));
    let result = amount(&flows, Place::Total, Place::Use(Label::Row(RevenueRow::BudgetedResult)));
    assert_eq!(result, Some(Decimal::from(458_127_000)));
}

#[test]
fn an_equalisation_fee_is_a_use() {
    let fee = Decimal::from(-300) * MILLION;
    let flows = flows_after(|scenario| {
        scenario.set(Lever::Row(RevenueRow::CostEqualisation), YearIx::First, Setting::Value(fee));
    });
    balance(&flows);
    let label = Label::Row(RevenueRow::CostEqualisation);
    assert_eq!(amount(&flows, Place::Total, Place::Use(label)), Some(-fee));
    assert_eq!(amount(&flows, Place::Source(label), Place::Total), None);
}

#[test]
fn a_deficit_is_a_source() {
    let deficit = Decimal::from(-120) * MILLION;
    let flows = flows_after(|scenario| {
        scenario.set(Lever::Row(RevenueRow::BudgetedResult), YearIx::First, Setting::Value(deficit));
    });
    balance(&flows);
    assert_eq!(
        amount(&flows, Place::Source(Label::Row(RevenueRow::BudgetedResult)), Place::Total),
        Some(-deficit)
    );
    assert_eq!(amount(&flows, Place::Total, Place::Use(Label::Row(RevenueRow::BudgetedResult))), None);
}

#[test]
fn undistributed_and_overdistributed_money_is_shown() {
    let keep = |rate: &str| {
        let rate: Decimal = rate.parse().expect("a decimal");
        flows_after(|scenario| {
            scenario.set_policy(YearIx::First, Policy::KeepFrames);
            scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(rate));
        })
    };
    let more = keep("0.25");
    balance(&more);
    assert!(amount(&more, Place::Pool, Place::Left) > Some(Decimal::ZERO));
    let less = keep("-0.25");
    balance(&less);
    assert!(amount(&less, Place::Source(Label::Undistributed), Place::Pool) > Some(Decimal::ZERO));
    assert_eq!(amount(&less, Place::Pool, Place::Left), None);
}

/// A reserve is taken out of the grant: the committees get less, and nothing is lost on the way.
#[test]
fn the_reserve_is_a_use_of_the_grant() {
    let reserve = Lever::Row(RevenueRow::Reserve);
    for policy in Policy::ALL {
        let flows = flows_after(|scenario| {
            scenario.set_policy(YearIx::First, policy);
            scenario.set(reserve, YearIx::First, Setting::Change(MILLION));
        });
        balance(&flows);
        assert_eq!(amount(&flows, Place::Pool, Place::Withheld(RevenueRow::Reserve)), Some(MILLION));
    }
}

#[test]
fn every_flow_has_its_ledger_node() {
    let law = parameter_files::carried_simulation();
    let municipality = read::municipality(FILE, law).expect("the municipality file");
    let outcome = simulate(&municipality, law, &Scenario::default()).expect("an outcome");
    let year = outcome.year(YearIx::First);
    for flow in flows(&outcome, year) {
        let id = number(year, flow.from, flow.to).expect("a number");
        assert_eq!(outcome.value(id).abs(), flow.now, "{flow:?}");
    }
}
