//! Native time of one recompute, which every slider event causes. Run with `cargo bench`; `make bench` measures the page in a
//! browser.

use std::error::Error;
use std::hint::black_box;

use criterion::Criterion;
use files::{parameter_files, read};
use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::municipality::Municipality;
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

fn main() -> Result<(), Box<dyn Error>> {
    let law = parameter_files::carried_simulation();
    let municipality =
        read::municipality(SODERTALJE, law).map_err(|errors| format!("the municipality file: {errors:?}"))?;
    let mut criterion = Criterion::default().configure_from_args();
    let start = StartState::new(&municipality, law)?;
    criterion.bench_function("start state", |bencher| {
        bencher.iter(|| StartState::new(black_box(&municipality), black_box(law)));
    });
    let mut rate_change = Scenario::default();
    rate_change.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    for (name, scenario) in [("no change", Scenario::default()), ("changed tax rate", rate_change)] {
        criterion.bench_function(name, |bencher| bencher.iter(|| start.simulate(black_box(&scenario))));
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
