//! Compares the monthly tax by law with a file of published tables:
//! `cargo run --release --example check_monthly_tax -- FILE.csv [YEAR]`. YEAR defaults to 2026.
//!
//! Exits with 0 when all cells are equal, with 1 when one differs, with 2 when the file cannot be checked.

#[path = "check_monthly_tax/check.rs"]
mod check;
#[path = "support/csv.rs"]
mod csv_table;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (path, year) = match arguments.as_slice() {
        [path] => (path, Some(2026)),
        [path, year] => (path, year.parse().ok()),
        _ => {
            eprintln!("usage: check_monthly_tax FILE.csv [YEAR]");
            return ExitCode::from(2);
        }
    };
    let Some(year) = year else {
        eprintln!("the year is not a whole number");
        return ExitCode::from(2);
    };
    let outcome = csv_table::read_text(path)
        .map_err(|problem| vec![problem])
        .and_then(|text| check::check(&text, year));
    match &outcome {
        Ok(report) => println!("{report}"),
        Err(problems) => problems.iter().for_each(|problem| eprintln!("{path}: {problem}")),
    }
    ExitCode::from(check::exit_code(&outcome))
}
