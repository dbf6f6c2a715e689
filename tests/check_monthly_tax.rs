//! Tests of the program that checks published monthly tax tables (`examples/check_monthly_tax.rs`).

#[path = "../examples/check_monthly_tax/check.rs"]
mod check;

use super::csv_table;
use rust_decimal::Decimal;

const TABLES: &str = include_str!("../crates/files/published/monthly_tax_2026.csv");

#[test]
fn every_cell_of_the_monthly_tables_follows_from_the_law() {
    let outcome = check::check(TABLES, 2026);
    assert_eq!(check::exit_code(&outcome), 0);
    let report = outcome.expect("a valid file");
    println!("{report}");
    assert_eq!((report.rows, report.exact_rows), (1_443, 1_443), "{report}");
    assert_eq!((report.cells, report.exact_cells), (8_658, 8_658), "{report}");
    assert!(report.is_exact() && report.largest_difference.is_zero(), "{report}");
}

#[test]
fn a_cell_that_differs_by_a_krona_is_reported() {
    let wrong = TABLES.replacen("32,2001,2100,150,", "32,2001,2100,151,", 1);
    let outcome = check::check(&wrong, 2026);
    assert_eq!(check::exit_code(&outcome), 1);
    let report = outcome.expect("a valid file");
    assert!(!report.is_exact());
    assert_eq!(
        (report.exact_rows, report.exact_cells, report.largest_difference),
        (1_442, 8_657, Decimal::ONE)
    );
    assert_eq!(report.differences, ["line 3, column_1: 151 published, 150 by law"]);
}

#[test]
fn all_problems_of_a_file_are_reported_with_their_lines() {
    let text = "table,income_from_kr,income_to_kr,column_1,column_2,column_3,column_4,column_5,kolumn_6\n\
                32,1,2000,0,0,0,0,0,0\n\
                32,2001,x,150,0,1.5,0,150,2\n\
                32,2101\n\
                32,9,8,-1,0,0,0,0,0\n\
                1,1,2,0,0,0,0,0,0\n";
    let outcome = check::check(text, 2026);
    assert_eq!(check::exit_code(&outcome), 2);
    let problems = outcome.expect_err("an invalid file");
    let messages: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(messages[0].starts_with("line 1: ") && messages[0].contains("kolumn_6"), "{messages:#?}");
    for expected in [
        "line 1: the column column_6 is missing",
        "line 3: income_to_kr: \"x\" is not a whole number from 0 up",
        "line 3: column_3: \"1.5\" is not a whole number from 0 up",
        "line 4: 2 fields, where 9 are expected",
        "line 5: income_from_kr is above income_to_kr",
        "line 5: column_1: \"-1\" is not a whole number from 0 up",
        "line 6: column_1: the rate -0.16 per cent is outside 0 to 100",
    ] {
        assert!(messages.iter().any(|line| line == expected), "{expected}\n{messages:#?}");
    }
    for empty in
        ["", "table,income_from_kr,income_to_kr,column_1,column_2,column_3,column_4,column_5,column_6\n"]
    {
        assert_eq!(check::check(empty, 2026).expect_err("nothing to check").len(), 1);
    }
}

#[test]
fn a_file_that_is_not_utf8_is_reported_with_the_first_such_line() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("not_utf8.csv");
    std::fs::write(&path, b"table\n32\n\xff\n").expect("a file");
    let problem = csv_table::read_text(path.to_str().expect("a path")).expect_err("no text");
    assert_eq!(problem.to_string(), "line 3: this is not UTF-8");
    let missing = csv_table::read_text("there/is/none.csv").expect_err("no file");
    assert!(missing.line.is_none() && missing.message.contains("cannot be opened"));
}

#[test]
fn a_year_whose_law_is_not_settled_is_reported_for_each_cell() {
    let text = TABLES.lines().take(2).collect::<Vec<_>>().join("\n");
    let problems = check::check(&text, 2024).expect_err("columns 2 and 3 of 2024");
    assert_eq!(problems.len(), 2, "{problems:#?}");
}
