//! Tests of the program that checks published outcomes of the income equalisation (`examples/check_income_equalisation.rs`).

#[path = "../examples/check_income_equalisation/check.rs"]
mod check;

use super::csv_table;

const OUTCOMES: &str = include_str!("../crates/files/published/income_equalisation.csv");

#[test]
fn sixty_one_published_outcomes_follow_from_the_law() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/crates/files/published/income_equalisation.csv");
    let outcome = check::check(&csv_table::read_text(file).expect("text"));
    assert_eq!(check::exit_code(&outcome), 0);
    let report = outcome.expect("a valid file");
    println!("{report}");
    assert_eq!(report.rows, 61, "{report}");
    assert!(report.exact_rows >= 48, "at least all of Örebro county to the krona: {report}");
    assert!(report.beyond_tolerance.is_empty(), "{report}");
}

#[test]
fn a_row_beyond_its_tolerance_is_reported() {
    let wrong = OUTCOMES.replacen(",11241,", ",11243,", 1);
    let outcome = check::check(&wrong);
    assert_eq!(check::exit_code(&outcome), 1);
    let report = outcome.expect("a valid file");
    assert_eq!(report.beyond_tolerance.len(), 1, "{report}");
    assert!(report.beyond_tolerance[0].starts_with("line 2, Lekeberg 2020: 11243 published, "), "{report}");
}

#[test]
fn a_year_without_a_parameter_file_uses_the_nearest_one_and_reports_it() {
    let earlier = OUTCOMES.replace("2020,", "2016,");
    let report = check::check(&earlier).expect("a valid file");
    assert_eq!((report.rows, report.beyond_tolerance.len()), (61, 0), "{report}");
    assert_eq!(
        report.notes,
        ["2016 is computed with the guarantee level of 2018, the nearest year with a parameter file"]
    );
}

#[test]
fn all_problems_of_a_file_are_reported_with_their_lines() {
    let columns = check::COLUMNS.join(",").replace("tolerance_kr", "tolerans_kr");
    let rows = "2020,A,1,x,1,19,16,1,1\n2020,B,1\n1999,C,1,1.5,1,19,116,1,1\n2020,,-1,1,0,19,16,1,1\n";
    let outcome = check::check(&format!("{columns}\n{rows}"));
    assert_eq!(check::exit_code(&outcome), 2);
    let messages: Vec<String> =
        outcome.expect_err("an invalid file").iter().map(ToString::to_string).collect();
    for expected in [
        "line 1: the column tolerance_kr_per_inhabitant is missing",
        "line 2: population_1_nov: \"x\" is not a number",
        "line 3: 3 fields, where 9 are expected",
        "line 4: population_1_nov: 1.5 is not a whole number above 0",
        "line 4: county_rate_fee_percent: 116 is more than 100 per cent",
        "line 4: equalisation_year: the law of 1999 is not known here",
        "line 5: municipality: there is no name",
        "line 5: projected_tax_base_kr: -1 is not above 0",
        "line 5: mean_tax_base_per_inhabitant_kr: 0 is not above 0",
    ] {
        assert!(messages.iter().any(|line| line == expected), "{expected}\n{messages:#?}");
    }
    for empty in [String::new(), check::COLUMNS.join(",") + "\n"] {
        assert_eq!(check::check(&empty).expect_err("nothing to check").len(), 1);
    }
}
