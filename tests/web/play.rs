//! A played year in the browser: it is the one that the same seed gives elsewhere, and it takes little time.

#[path = "../../crates/model/tests/play/golden_year.rs"]
mod golden_year;

use std::hint::black_box;

use golden_year::{cheaper_placements, own_sizes, played, table};
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

/// Written by a test of the model.
const GOLDEN: &str = include_str!("../../crates/model/tests/play/golden.csv");
const TIMES: u32 = 500;

#[wasm_bindgen_test]
fn twenty_seeds_give_the_same_years_as_elsewhere() {
    let found = table();
    for (found, expected) in found.lines().zip(GOLDEN.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.lines().count(), GOLDEN.lines().count());
}

#[wasm_bindgen_test]
#[ignore = "a measurement: make bench"]
fn recompute_of_a_played_year() {
    let own = own_sizes();
    let promises = [cheaper_placements()];
    let drawn = || black_box(played(black_box(7), black_box(&own)));
    let year = drawn();
    let course = || black_box(black_box(&year).course(black_box(&promises))).is_some();
    let micros = |compute: &dyn Fn() -> bool| {
        for _ in 0..50 {
            assert!(compute());
        }
        let from = js_sys::Date::now();
        for _ in 0..TIMES {
            compute();
        }
        (js_sys::Date::now() - from) * 1_000.0 / f64::from(TIMES)
    };
    let drawing = micros(&|| !drawn().events().is_empty());
    console_log!("one recompute of what is drawn for a played year in wasm: {drawing:.1} microseconds");
    console_log!("one recompute of all months of a played year in wasm: {:.1} microseconds", micros(&course));
}
