//! A file of published outcomes of the income equalisation against the law, row by row.

use std::fmt;

use files::parameter_files;
use model::figure::LegalValue;
use model::law::LawByYear;
use model::money::{Arithmetic, nearest, to_decimals};
use model::statutes::income_equalisation::{Terms, by_law, per_inhabitant};
use rust_decimal::Decimal;

use super::csv_table::{Problem, Row, Table};

const YEAR: &str = "equalisation_year";
const WHO: &str = "municipality";
const TAX_BASE: &str = "projected_tax_base_kr";
const POPULATION: &str = "population_1_nov";
const MEAN: &str = "mean_tax_base_per_inhabitant_kr";
const GRANT_RATE: &str = "county_rate_grant_percent";
const FEE_RATE: &str = "county_rate_fee_percent";
const PUBLISHED: &str = "published_income_equalisation_kr_per_inhabitant";
const TOLERANCE: &str = "tolerance_kr_per_inhabitant";

/// The first year of lag (2004:773) om kommunalekonomisk utjämning.
const IN_FORCE_FROM: u16 = 2005;
/// A year beyond this is a slip of the pen.
const LAST_YEAR: u16 = 2100;

/// The file's columns.
pub const COLUMNS: [&str; 9] =
    [YEAR, WHO, TAX_BASE, POPULATION, MEAN, GRANT_RATE, FEE_RATE, PUBLISHED, TOLERANCE];

/// How the file and the law agree.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows in the file.
    pub rows: usize,
    /// Rows that are the same to the krona.
    pub exact: usize,
    /// The largest difference of an outcome by law from a published one, kronor per inhabitant.
    pub largest: Decimal,
    /// Rows beyond their tolerance, in words.
    pub beyond: Vec<String>,
    /// What a reader must know of how the rows were counted.
    pub notes: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in self.notes.iter().chain(&self.beyond) {
            writeln!(out, "{row}")?;
        }
        writeln!(out, "rows: {}, exact: {}", self.rows, self.exact)?;
        writeln!(out, "beyond tolerance: {}", self.beyond.len())?;
        write!(out, "largest deviation: {} kr per inhabitant", to_decimals(self.largest, 2))
    }
}

/// What the program exits with: 0 when every row lies within its tolerance, 1 when one lies beyond, 2 when the file cannot be
/// checked.
#[must_use]
pub fn exit_code(outcome: &Result<Report, Vec<Problem>>) -> u8 {
    match outcome {
        Ok(report) => u8::from(!report.beyond.is_empty()),
        Err(_) => 2,
    }
}

/// Checks the outcomes in `text` against the law of their years.
///
/// # Errors
/// All that is wrong with the file, each with its line; or that the law of a year is not known.
pub fn check(text: &str) -> Result<Report, Vec<Problem>> {
    let law = parameter_files::carried();
    let mut table = Table::read(text, &COLUMNS);
    let mut report = Report::default();
    for row in table.rows.clone() {
        // Each is read before any is asked for, so that all that is wrong is noted.
        let year = table.value::<u16>(&row, YEAR, "a year");
        let who = who(&mut table, &row);
        let population = above_zero(&mut table, &row, POPULATION, true);
        let tax_base = above_zero(&mut table, &row, TAX_BASE, false);
        let mean_tax_base = above_zero(&mut table, &row, MEAN, false);
        let grant_rate = percent(&mut table, &row, GRANT_RATE);
        let fee_rate = percent(&mut table, &row, FEE_RATE);
        let published = table.value::<Decimal>(&row, PUBLISHED, "a number");
        let tolerance = not_negative(&mut table, &row, TOLERANCE);
        let guarantee_level = year.and_then(|year| guarantee(&mut table, &row, &mut report, law, year));
        let terms = || {
            Some(Terms {
                tax_base: tax_base?,
                mean_tax_base: mean_tax_base?,
                guarantee_level: guarantee_level?,
                population: population?,
                grant_rate: grant_rate?,
                fee_rate: fee_rate?,
            })
        };
        let (Some(terms), Some(published), Some(tolerance)) = (terms(), published, tolerance) else {
            continue;
        };
        match by_law(&terms).and_then(|outcome| per_inhabitant(outcome, terms.population)) {
            Ok(outcome) => {
                let name =
                    format!("line {}, {} {}", row.line, who.unwrap_or_default(), year.unwrap_or_default());
                report.compare(&name, outcome, published, tolerance);
            }
            Err(error) => table.note(Some(row.line), error.to_string()),
        }
    }
    table.check().map(|()| report)
}

impl Report {
    fn compare(&mut self, name: &str, outcome: Decimal, published: Decimal, tolerance: Decimal) {
        self.rows = self.rows.saturating_add(1);
        self.exact = self.exact.saturating_add(usize::from(nearest(outcome) == published));
        let apart = outcome.less(published).unwrap_or(Decimal::MAX).abs();
        self.largest = self.largest.max(apart);
        if apart > tolerance {
            self.beyond.push(format!(
                "{name}: {published} published, {} by law, {} apart where {tolerance} is allowed",
                to_decimals(outcome, 2),
                to_decimals(apart, 2),
            ));
        }
    }
}

fn who(table: &mut Table, row: &Row) -> Option<String> {
    let who = table.text(row, WHO)?.to_owned();
    if who.is_empty() {
        table.note(Some(row.line), format!("{WHO}: there is no name"));
    }
    Some(who)
}

/// The guarantee level of a year; that of the nearest year that is carried, if the year is one of the act's.
fn guarantee(
    table: &mut Table,
    row: &Row,
    report: &mut Report,
    law: &LawByYear,
    year: u16,
) -> Option<Decimal> {
    // The level is the nation's: it does not ask for a county.
    let level =
        |year: u16| law.simulation_value(year, "", LegalValue::GuaranteeLevel).map(|level| level.value);
    let found = level(year);
    if found.is_some() {
        return found;
    }
    let nearest = law.nearest(year, |_| true);
    let nearest = nearest.filter(|_| (IN_FORCE_FROM..=LAST_YEAR).contains(&year));
    match nearest {
        Some(nearest) => {
            let note = format!(
                "{year} is counted by the guarantee level of {nearest}, the nearest year that is carried"
            );
            if !report.notes.contains(&note) {
                report.notes.push(note);
            }
            level(nearest)
        }
        None => {
            table.note(Some(row.line), format!("{YEAR}: the law of {year} is not known here"));
            None
        }
    }
}

fn not_negative(table: &mut Table, row: &Row, column: &str) -> Option<Decimal> {
    let value = table.value::<Decimal>(row, column, "a number")?;
    if value < Decimal::ZERO {
        table.note(Some(row.line), format!("{column}: {value} is below 0"));
        return None;
    }
    Some(value)
}

fn above_zero(table: &mut Table, row: &Row, column: &str, whole: bool) -> Option<Decimal> {
    let value = table.value::<Decimal>(row, column, "a number")?;
    if value <= Decimal::ZERO || whole && !value.fract().is_zero() {
        let kind = if whole { "a whole number above 0" } else { "above 0" };
        table.note(Some(row.line), format!("{column}: {value} is not {kind}"));
        return None;
    }
    Some(value)
}

fn percent(table: &mut Table, row: &Row, column: &str) -> Option<Decimal> {
    let value = not_negative(table, row, column)?;
    if value > Decimal::ONE_HUNDRED {
        table.note(Some(row.line), format!("{column}: {value} is more than 100 per cent"));
        return None;
    }
    Some(value)
}
