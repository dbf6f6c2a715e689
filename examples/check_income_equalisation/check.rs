//! Compares published outcomes of the income equalisation with the law, row by row.

use std::fmt;

use files::parameter_files;
use model::figure::LegalValue;
use model::law::SimulationLaw;
use model::money::{DecimalExt, rounded, to_decimals};
use model::statutes::income_equalisation::{EqualisationInputs, grant_or_fee_by_law, per_inhabitant};
use rust_decimal::Decimal;

use super::csv_table::{Problem, Row, Table};

const YEAR: &str = "equalisation_year";
const MUNICIPALITY: &str = "municipality";
const TAX_BASE: &str = "projected_tax_base_kr";
const POPULATION: &str = "population_1_nov";
const MEAN: &str = "mean_tax_base_per_inhabitant_kr";
const GRANT_RATE: &str = "county_rate_grant_percent";
const FEE_RATE: &str = "county_rate_fee_percent";
const PUBLISHED: &str = "published_income_equalisation_kr_per_inhabitant";
const TOLERANCE: &str = "tolerance_kr_per_inhabitant";

/// The first year of lag (2004:773) om kommunalekonomisk utjämning.
const IN_FORCE_FROM: u16 = 2005;
/// A later year is taken for a typing error.
const LAST_YEAR: u16 = 2100;

/// The file's columns.
pub const COLUMNS: [&str; 9] =
    [YEAR, MUNICIPALITY, TAX_BASE, POPULATION, MEAN, GRANT_RATE, FEE_RATE, PUBLISHED, TOLERANCE];

/// How far a file agrees with the law.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows in the file.
    pub rows: usize,
    /// Rows that are equal in whole kronor.
    pub exact_rows: usize,
    /// The largest difference between a published outcome and the outcome by law, kronor per inhabitant.
    pub largest_difference: Decimal,
    /// A message for each row beyond its tolerance.
    pub beyond_tolerance: Vec<String>,
    /// Assumptions that the computation made.
    pub notes: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for message in self.notes.iter().chain(&self.beyond_tolerance) {
            writeln!(out, "{message}")?;
        }
        writeln!(out, "rows: {}, exact: {}", self.rows, self.exact_rows)?;
        writeln!(out, "beyond tolerance: {}", self.beyond_tolerance.len())?;
        write!(out, "largest deviation: {} kr per inhabitant", to_decimals(self.largest_difference, 2))
    }
}

/// The exit code of the program: 0 when all rows are within their tolerance, 1 when one is beyond, 2 when the file cannot be
/// checked.
#[must_use]
pub fn exit_code(outcome: &Result<Report, Vec<Problem>>) -> u8 {
    match outcome {
        Ok(report) => u8::from(!report.beyond_tolerance.is_empty()),
        Err(_) => 2,
    }
}

/// Checks the outcomes in `text` against the law of their years.
///
/// # Errors
/// All problems of the file, each with its line; among them years whose law is not known.
pub fn check(text: &str) -> Result<Report, Vec<Problem>> {
    let law = parameter_files::carried_simulation();
    let mut table = Table::read(text, &COLUMNS);
    let mut report = Report::default();
    for row in table.rows.clone() {
        // All fields are read before the first `?`, so that all problems of the row are reported.
        let year = table.value::<u16>(&row, YEAR, "a year");
        let municipality = municipality(&mut table, &row);
        let population = above_zero(&mut table, &row, POPULATION, true);
        let tax_base = above_zero(&mut table, &row, TAX_BASE, false);
        let mean_tax_base = above_zero(&mut table, &row, MEAN, false);
        let grant_rate = percent(&mut table, &row, GRANT_RATE);
        let fee_rate = percent(&mut table, &row, FEE_RATE);
        let published = table.value::<Decimal>(&row, PUBLISHED, "a number");
        let tolerance = not_negative(&mut table, &row, TOLERANCE);
        let guarantee_level = year.and_then(|year| guarantee_level(&mut table, &row, &mut report, law, year));
        let inputs = || {
            Some(EqualisationInputs {
                tax_base: tax_base?,
                mean_tax_base: mean_tax_base?,
                guarantee_level: guarantee_level?,
                population: population?,
                grant_rate: grant_rate?,
                fee_rate: fee_rate?,
            })
        };
        let (Some(year), Some(municipality), Some(inputs), Some(published), Some(tolerance)) =
            (year, municipality, inputs(), published, tolerance)
        else {
            continue;
        };
        match grant_or_fee_by_law(&inputs).and_then(|outcome| per_inhabitant(outcome, inputs.population)) {
            Ok(outcome) => {
                let name = format!("line {}, {municipality} {year}", row.line);
                report.compare(&name, outcome, published, tolerance);
            }
            Err(error) => table.report(Some(row.line), error.to_string()),
        }
    }
    table.finish().map(|()| report)
}

impl Report {
    fn compare(&mut self, name: &str, outcome: Decimal, published: Decimal, tolerance: Decimal) {
        self.rows = self.rows.saturating_add(1);
        self.exact_rows = self.exact_rows.saturating_add(usize::from(rounded(outcome) == published));
        let difference = outcome.try_sub(published).unwrap_or(Decimal::MAX).abs();
        self.largest_difference = self.largest_difference.max(difference);
        if difference > tolerance {
            self.beyond_tolerance.push(format!(
                "{name}: {published} published, {} by law, {} apart where {tolerance} is allowed",
                to_decimals(outcome, 2),
                to_decimals(difference, 2),
            ));
        }
    }
}

fn municipality(table: &mut Table, row: &Row) -> Option<String> {
    let name = table.text(row, MUNICIPALITY)?.to_owned();
    if name.is_empty() {
        table.report(Some(row.line), format!("{MUNICIPALITY}: there is no name"));
        return None;
    }
    Some(name)
}

/// The guarantee level of `year`. For a year of the act that has no parameter file it is that of the nearest year that has one, which
/// is noted in the report.
fn guarantee_level(
    table: &mut Table,
    row: &Row,
    report: &mut Report,
    law: &SimulationLaw,
    year: u16,
) -> Option<Decimal> {
    // The level is the same in all counties.
    let level = |year: u16| law.value(year, "", LegalValue::GuaranteeLevel).map(|level| level.value);
    if let Some(level) = level(year) {
        return Some(level);
    }
    let nearest = law.nearest(year, |_| true);
    let nearest = nearest.filter(|_| (IN_FORCE_FROM..=LAST_YEAR).contains(&year));
    match nearest {
        Some(nearest) => {
            let note = format!(
                "{year} is computed with the guarantee level of {nearest}, the nearest year with a parameter file"
            );
            if !report.notes.contains(&note) {
                report.notes.push(note);
            }
            level(nearest)
        }
        None => {
            table.report(Some(row.line), format!("{YEAR}: the law of {year} is not known here"));
            None
        }
    }
}

fn not_negative(table: &mut Table, row: &Row, column: &str) -> Option<Decimal> {
    let value = table.value::<Decimal>(row, column, "a number")?;
    if value < Decimal::ZERO {
        table.report(Some(row.line), format!("{column}: {value} is below 0"));
        return None;
    }
    Some(value)
}

fn above_zero(table: &mut Table, row: &Row, column: &str, must_be_whole: bool) -> Option<Decimal> {
    let value = table.value::<Decimal>(row, column, "a number")?;
    if value <= Decimal::ZERO || must_be_whole && !value.fract().is_zero() {
        let kind = if must_be_whole { "a whole number above 0" } else { "above 0" };
        table.report(Some(row.line), format!("{column}: {value} is not {kind}"));
        return None;
    }
    Some(value)
}

fn percent(table: &mut Table, row: &Row, column: &str) -> Option<Decimal> {
    let value = not_negative(table, row, column)?;
    if value > Decimal::ONE_HUNDRED {
        table.report(Some(row.line), format!("{column}: {value} is more than 100 per cent"));
        return None;
    }
    Some(value)
}
