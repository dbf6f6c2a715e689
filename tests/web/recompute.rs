//! How long one outcome takes in the browser. `make bench` prints it; a test run leaves it out, since time is no test.

use std::hint::black_box;

use files::{parameter_files, read};
use model::YearIx;
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::simulate::StartState;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

const SODERTALJE: &str = include_str!("../../public/municipalities/sodertalje-2022.json");
const TIMES: u32 = 2_000;

#[wasm_bindgen_test]
#[ignore = "a measurement: make bench"]
fn one_outcome_of_sodertalje() {
    let law = parameter_files::carried_simulation();
    let municipality = read::municipality(SODERTALJE, law).expect("the carried file");
    let mut scenario = Scenario::default();
    scenario.set(
        Lever::Row(RevenueRow::TaxRate),
        YearIx::First,
        Setting::Change("0.25".parse().expect("a decimal")),
    );
    let start = StartState::new(&municipality, law).expect("a start state");
    let compute = || black_box(black_box(&start).simulate(black_box(&scenario))).is_ok();
    for _ in 0..200 {
        assert!(compute());
    }
    let from = js_sys::Date::now();
    for _ in 0..TIMES {
        compute();
    }
    let micros = (js_sys::Date::now() - from) * 1_000.0 / f64::from(TIMES);
    console_log!("one recompute in wasm: {micros:.1} microseconds");
}
