//! Compares the income equalisation by law with a file of published outcomes:
//! `cargo run --release --example check_income_equalisation -- FILE.csv`.
//!
//! Exits with 0 when all rows are within their tolerance, with 1 when one is beyond, with 2 when the file cannot be checked.

#[path = "check_income_equalisation/check.rs"]
mod check;
#[path = "support/csv.rs"]
mod csv_table;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path] = arguments.as_slice() else {
        eprintln!("usage: check_income_equalisation FILE.csv");
        return ExitCode::from(2);
    };
    let outcome =
        csv_table::read_text(path).map_err(|problem| vec![problem]).and_then(|text| check::check(&text));
    match &outcome {
        Ok(report) => println!("{report}"),
        Err(problems) => problems.iter().for_each(|problem| eprintln!("{path}: {problem}")),
    }
    ExitCode::from(check::exit_code(&outcome))
}
