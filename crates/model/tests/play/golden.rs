//! Twenty years, the same on every machine: `golden.csv` is what they were when it was written. The tests in a browser read it too.
//!
//! A change of it changes the year of everyone who shares a seed. Where that is meant, write it anew:
//! `cargo test -p model write_the_golden_file -- --ignored`.

use super::golden_year::table;

const GOLDEN: &str = include_str!("golden.csv");

#[test]
fn twenty_seeds_give_the_years_that_they_gave_before() {
    let found = table();
    for (found, expected) in found.lines().zip(GOLDEN.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.lines().count(), GOLDEN.lines().count());
}

#[test]
#[ignore = "writes the file"]
fn write_the_golden_file() {
    let place = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/play/golden.csv");
    std::fs::write(place, table()).expect("the file is written");
}
