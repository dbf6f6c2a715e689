//! How long one recompute takes natively: what happens at every move of a slider, but for the drawing.
//! `cargo bench`. The page itself is measured in the browser, by `make bench`.

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
use model::simulate::StartState;
use rust_decimal::Decimal;

const SODERTALJE: &str = include_str!("../public/municipalities/sodertalje-2022.json");

/// A scenario in which everything moves: rate, base, a fee and a grant in every committee.
fn busy(municipality: &Municipality, policy: Policy) -> Scenario {
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
    let law = parameter_files::carried();
    let municipality =
        read::municipality(SODERTALJE, law).map_err(|errors| format!("the municipality file: {errors:?}"))?;
    let mut criterion = Criterion::default().configure_from_args();
    let start = StartState::of(&municipality, law)?;
    criterion.bench_function("the start state", |bencher| {
        bencher.iter(|| StartState::of(black_box(&municipality), black_box(law)));
    });
    let mut rate = Scenario::default();
    rate.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    for (what, scenario) in [("nothing moved", Scenario::default()), ("the rate moved", rate)] {
        criterion.bench_function(what, |bencher| bencher.iter(|| start.moved_by(black_box(&scenario))));
    }
    for policy in Policy::ALL {
        let scenario = busy(&municipality, policy);
        criterion.bench_function(&format!("everything moved, {policy:?}"), |bencher| {
            bencher.iter(|| start.moved_by(black_box(&scenario)));
        });
    }
    criterion.bench_function("reading the municipality file", |bencher| {
        bencher.iter(|| read::municipality(black_box(SODERTALJE), black_box(law)));
    });
    criterion.final_summary();
    Ok(())
}
