//! Compares published monthly tax tables with the law, cell by cell.

use std::fmt;

use files::parameter_files;
use model::money::DecimalExt;
use model::statutes::person::{Column, monthly_tax};
use rust_decimal::Decimal;

use super::csv_table::{Problem, Row, Table};

const COLUMNS: [&str; 9] = [
    "table",
    "income_from_kr",
    "income_to_kr",
    "column_1",
    "column_2",
    "column_3",
    "column_4",
    "column_5",
    "column_6",
];

/// How far a file agrees with the law.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows in the file.
    pub rows: usize,
    /// Rows in which all cells are equal.
    pub exact_rows: usize,
    /// Cells in the file.
    pub cells: usize,
    /// Cells that are equal.
    pub exact_cells: usize,
    /// The largest difference, kronor.
    pub largest_difference: Decimal,
    /// A message for each cell that differs.
    pub differences: Vec<String>,
}

impl Report {
    /// Whether all cells are equal.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.differences.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for difference in self.differences.iter().take(20) {
            writeln!(out, "{difference}")?;
        }
        if self.differences.len() > 20 {
            writeln!(out, "and {} more cells", self.differences.len().saturating_sub(20))?;
        }
        writeln!(out, "rows: {}, exact: {}", self.rows, self.exact_rows)?;
        writeln!(out, "cells: {}, exact: {}", self.cells, self.exact_cells)?;
        write!(out, "largest deviation: {} kr", self.largest_difference)
    }
}

/// The exit code of the program: 0 when all cells are equal, 1 when one differs, 2 when the file cannot be checked.
#[must_use]
pub fn exit_code(outcome: &Result<Report, Vec<Problem>>) -> u8 {
    match outcome {
        Ok(report) => u8::from(!report.is_exact()),
        Err(_) => 2,
    }
}

/// Checks the tables in `text` against the law of `year`.
///
/// # Errors
/// All problems of the file, each with its line; an unknown law is reported for each cell that needs it.
pub fn check(text: &str, year: u16) -> Result<Report, Vec<Problem>> {
    let law = parameter_files::carried();
    let mut table = Table::read(text, &COLUMNS);
    let mut report = Report::default();
    for row in table.rows.clone() {
        let Some((number, highest_income)) = table_and_income(&mut table, &row) else {
            continue;
        };
        report.rows = report.rows.saturating_add(1);
        let before = report.differences.len();
        for (name, column) in COLUMNS.iter().skip(3).zip(Column::ALL) {
            let Some(published) = kronor(&mut table, &row, name) else {
                continue;
            };
            match monthly_tax(law, year, number, highest_income, *column) {
                Ok(tax) => report.compare(&row, name, published, tax),
                Err(error) => table.report(Some(row.line), format!("{name}: {error}")),
            }
        }
        report.exact_rows = report.exact_rows.saturating_add(usize::from(report.differences.len() == before));
    }
    table.finish().map(|()| report)
}

impl Report {
    fn compare(&mut self, row: &Row, column: &str, published: Decimal, tax: Decimal) {
        self.cells = self.cells.saturating_add(1);
        if published == tax {
            self.exact_cells = self.exact_cells.saturating_add(1);
            return;
        }
        let difference = tax.try_sub(published).unwrap_or(Decimal::MAX).abs();
        self.largest_difference = self.largest_difference.max(difference);
        self.differences.push(format!("line {}, {column}: {published} published, {tax} by law", row.line));
    }
}

/// The table number and the highest income of the row, kronor a month. Where one is missing, the other cells are read too, so that
/// their problems are reported.
fn table_and_income(table: &mut Table, row: &Row) -> Option<(Decimal, Decimal)> {
    let number = kronor(table, row, "table");
    let from = kronor(table, row, "income_from_kr");
    let to = kronor(table, row, "income_to_kr");
    if from.zip(to).is_some_and(|(from, to)| from > to) {
        table.report(Some(row.line), "income_from_kr is above income_to_kr".to_owned());
    }
    let found = number.zip(to);
    if found.is_none() {
        for name in COLUMNS.iter().skip(3) {
            kronor(table, row, name);
        }
    }
    found
}

/// A whole number from 0.
fn kronor(table: &mut Table, row: &Row, column: &str) -> Option<Decimal> {
    table.value::<u32>(row, column, "a whole number from 0 up").map(Decimal::from)
}
