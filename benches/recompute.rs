//! Native time of one recompute, which every slider event causes. Run with `cargo bench`; `make bench` measures the page in a
//! browser.

use std::error::Error;
use std::hint::black_box;

use criterion::Criterion;
use files::{parameter_files, read};
use model::YearIx;
use model::distribution::Policy;
use model::items::{BudgetItem, ItemDuration};
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::{CommitteeIx, Municipality};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::seek::{Aim, Question, Seek};
use model::simulate::StartState;
use rust_decimal::Decimal;

const SODERTALJE: &str = include_str!("../public/municipalities/sodertalje-2022.json");

/// A scenario that changes the tax rate, the tax base, and the index and grant of every committee.
fn large_scenario(municipality: &Municipality, policy: Policy) -> Scenario {
    let one = Setting::Percent(Decimal::ONE);
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    scenario.set(Lever::Row(RevenueRow::TaxBase), YearIx::First, one);
    for (c, _) in municipality.committees() {
        scenario.set(Lever::Index(c), YearIx::First, one);
        scenario.set(Lever::Grant(c), YearIx::Second, one);
    }
    scenario.set_policy(YearIx::First, policy);
    scenario
}

/// A scenario that changes the tax rate, with so many items: over the committees in turn, each in all three years.
fn with_items(municipality: &Municipality, count: usize) -> Scenario {
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    let committees: Vec<CommitteeIx> = municipality.committees().map(|(c, _)| c).collect();
    scenario.items = (1..).zip(committees.into_iter().cycle()).take(count).map(item).collect();
    scenario
}

fn item((number, committee): (i32, CommitteeIx)) -> BudgetItem {
    BudgetItem {
        id: number.to_string(),
        name: "Fler lärare i grundskolan".to_owned(),
        committee,
        amounts: [1_000, 2_000, -1_000].map(|thousands: i32| Money::from(number.saturating_mul(thousands))),
        duration: ItemDuration::Permanent,
        goal: None,
        note: String::new(),
        is_on: true,
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let law = parameter_files::carried_simulation();
    let municipality =
        read::municipality(SODERTALJE, law).map_err(|errors| format!("the municipality file: {errors:?}"))?;
    let mut criterion = Criterion::default().configure_from_args();
    let start = StartState::new(&municipality, law)?;
    criterion.bench_function("start state", |bencher| {
        bencher.iter(|| StartState::new(black_box(&municipality), black_box(law)));
    });
    criterion.bench_function("no change", |bencher| {
        bencher.iter(|| start.simulate(black_box(&Scenario::default())));
    });
    for count in [0, 13, 100] {
        let scenario = with_items(&municipality, count);
        criterion.bench_function(&format!("changed tax rate, {count} items"), |bencher| {
            bencher.iter(|| start.simulate(black_box(&scenario)));
        });
    }
    for policy in Policy::ALL {
        let scenario = large_scenario(&municipality, policy);
        criterion.bench_function(&format!("everything changed, {policy:?}"), |bencher| {
            bencher.iter(|| start.simulate(black_box(&scenario)));
        });
    }
    // Some volume more, so that there is something to seek.
    let mut needs = Scenario::default();
    for (c, _) in municipality.committees() {
        needs.set(Lever::Volume(c), YearIx::First, Setting::Percent(Decimal::ONE));
    }
    for question in Question::ALL {
        criterion.bench_function(&format!("goal seek, {question:?}"), |bencher| {
            let seek =
                Seek { municipality: &municipality, start: &start, scenario: &needs, year: YearIx::First };
            bencher.iter(|| black_box(&seek).answer(question, Aim::Balanced));
        });
    }
    criterion.bench_function("read the municipality file", |bencher| {
        bencher.iter(|| read::municipality(black_box(SODERTALJE), black_box(law)));
    });
    criterion.final_summary();
    Ok(())
}
