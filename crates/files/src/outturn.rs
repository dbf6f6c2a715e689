//! Outturn that is pasted from a spreadsheet or read from a CSV file: what each line of the budget has cost or brought, by month.
//!
//! The months are columns, or each row has its month; the amounts are accumulated from January or of one month each; there can be the
//! year before beside the budget year, and forecasts. What the text does not say is a [`Question`] with its readings, and the text is
//! read again with the [`Answers`]. What is wrong is a [`Problem`] with its place, and all are found at once. What is left out or does
//! not agree is told as a [`Notice`].

mod accumulate;
mod cells;
mod columns;
mod lines;
mod period;
mod report;
mod rows;
mod signs;
mod spans;
mod sums;
mod table;
mod words;
mod write;

use self::cells::Cells;
use self::report::Report;
use self::rows::Rows;
use self::table::Table;
pub use super::pasted::numbers::DecimalMarks;
pub use super::pasted::units::PastedUnit;
use model::follow_up::{Line, Month};
use model::money::Money;
use model::municipality::{Municipality, YearFigures};
use rust_decimal::Decimal;

pub use self::report::{Notice, Place, Problem, Question, ReadError, Told};
pub use self::signs::Sign;
pub use self::write::{SheetWords, sheet};

/// Which months an amount is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// January to the month.
    ToDate,
    /// The month alone.
    Monthly,
}

/// The line of a row whose name does not say it, as the user has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowChoice {
    /// This one.
    Line(Line),
    /// None: the row is left out.
    LeftOut,
}

/// How the user says that the text is to be read, where it does not say so itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// The unit of the amounts. Goes before what a heading says.
    pub unit: Option<PastedUnit>,
    /// What separates their decimals.
    pub decimals: DecimalMarks,
    /// The months of amounts whose heading does not say it.
    pub span: Option<Span>,
    /// The sign of costs and revenue. Goes before what a heading says.
    pub sign: Option<Sign>,
    /// The month of columns without one.
    pub month: Option<Month>,
    /// The lines of rows by their names.
    pub rows: Vec<(String, RowChoice)>,
}

impl Answers {
    /// These answers, and to the questions that are `asked` all the same those of an earlier table, where they can be meant.
    #[must_use]
    pub fn and_earlier(mut self, asked: &[Question], earlier: &Self) -> Self {
        for question in asked {
            match question {
                Question::Unit { named, .. } => {
                    self.unit = earlier.unit.filter(|unit| named.is_empty() || named.contains(unit));
                }
                Question::Span { monthly, .. } => {
                    self.span = earlier.span.filter(|span| *span == Span::ToDate || monthly.is_some());
                }
                Question::Sign { readings, .. } => {
                    self.sign = earlier.sign.filter(|sign| readings.contains(sign));
                }
                Question::Row { place, .. } => {
                    self.rows.extend(earlier.rows.iter().find(|(name, _)| *name == place.name).cloned());
                }
                // Each table has decimals and a month of its own.
                Question::Decimals { .. } | Question::Month { .. } => {}
            }
        }
        self
    }
}

/// What a column has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// The names of the lines.
    Name,
    /// The month of each row.
    Month,
    /// The year of each row.
    Year,
    /// Outturn.
    Outturn,
    /// Forecasts of the whole year.
    Forecast,
    /// A budget, which is left out.
    Budget,
    /// Deviations from the budget, which are left out.
    Deviation,
    /// Something else, which is left out.
    Other,
}

/// What a column is read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadColumn {
    /// Its number, from 1.
    pub column: usize,
    /// Its headings, from the highest.
    pub heading: String,
    /// What it has.
    pub kind: ColumnKind,
    /// The month that its amounts go to, or in which its forecasts are made. None if its rows have months, or none is said.
    pub month: Option<Month>,
    /// The year that its headings name.
    pub year: Option<u16>,
    /// Whether it is of the year before, as headings such as "fg år" say.
    pub is_year_before: bool,
    /// The months that its amounts are of, if a heading says so.
    pub span: Option<Span>,
}

/// What was read. Nothing of it is to be taken over while there are questions or problems.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// What each line has cost or brought from January to the end of a month of the budget year: a committee's and the central net
    /// cost is positive, and so are tax and the financial net where they are revenue. Empty as long as the unit, the sign or the
    /// months are not known.
    pub to_date: Vec<(Line, Month, Money)>,
    /// The same of the year before.
    pub last_year: Vec<(Line, Month, Money)>,
    /// Forecasts of the whole budget year, with the month in which they are made.
    pub forecasts: Vec<(Line, Month, Money)>,
    /// The unit of the amounts that have none of their own.
    pub unit: Option<PastedUnit>,
    /// The sign of costs and revenue.
    pub sign: Option<Sign>,
    /// The columns.
    pub columns: Vec<ReadColumn>,
    /// What the text does not say.
    pub questions: Vec<Question>,
    /// What is wrong, in the order in which it is found: of the whole text, of rows, of cells.
    pub problems: Vec<ReadError>,
    /// What is left out, or does not agree.
    pub notices: Vec<Told>,
}

impl Reading {
    /// Whether it can be taken over: there is something, and nothing is asked or wrong.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let is_empty = self.to_date.is_empty() && self.last_year.is_empty() && self.forecasts.is_empty();
        self.questions.is_empty() && self.problems.is_empty() && !is_empty
    }
}

/// Reads `text`, in which the columns and rows of other years than the budget year of `municipality` and the one before are left out.
#[must_use]
pub fn read(text: &str, municipality: &Municipality, answers: &Answers) -> Reading {
    let mut report = Report::default();
    let table = match Table::new(text, municipality) {
        Ok(table) => table,
        Err(problem) => {
            let problems = vec![ReadError { place: None, problem }];
            return Reading { problems, ..Reading::default() };
        }
    };
    let rows = Rows::new(&table, municipality, answers, &mut report);
    let [YearFigures { year, .. }, ..] = &municipality.years;
    let cells = Cells::new(&table, &rows, *year, answers, &mut report);
    let unit = cells.unit(&table, answers, &mut report);
    let sign = signs::sign(&table, &cells, answers, &mut report);
    let span = spans::span(&cells, answers, &mut report);
    sums::check(&cells, &mut report);
    let mut reading = Reading { unit, sign, ..Reading::default() };
    accumulate::accumulate(&cells, (unit, sign, span), answers, &mut reading, &mut report);
    let is_empty = reading.to_date.is_empty() && reading.last_year.is_empty() && reading.forecasts.is_empty();
    if is_empty && report.questions.is_empty() && report.problems.is_empty() {
        report.problems.push(ReadError { place: None, problem: Problem::NoAmounts });
    }
    Reading {
        columns: table.columns,
        questions: report.questions,
        problems: report.problems,
        notices: report.notices,
        ..reading
    }
}

/// Half a unit of the last decimal for each of `terms` rounded amounts: how much their sum can differ from the rounded sum.
fn rounding(terms: usize, decimals: u32) -> Decimal {
    let halves = i64::try_from(terms).unwrap_or(i64::MAX).saturating_mul(5);
    Decimal::try_new(halves, decimals.saturating_add(1)).unwrap_or(Decimal::MAX)
}
