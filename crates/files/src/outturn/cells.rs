//! The amounts of a table, each with what it is of.

use super::period::period;
use super::report::{Notice, Place, Problem, Question, ReadError, Report};
use super::rows::{RowKind, Rows};
use super::table::{Table, TableRow};
use super::words::tokens;
use super::{Answers, ColumnKind, PastedUnit, ReadColumn, Span};
use crate::pasted::numbers::{DecimalMarks, NumberProblem, PastedNumber};
use crate::pasted::units::unit_of_words;
use model::follow_up::Month;
use model::lever::LARGEST_AMOUNT;
use rust_decimal::Decimal;

/// The months that an amount is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct When {
    pub(super) is_forecast: bool,
    /// Whether it is of the year before the budget year.
    pub(super) is_year_before: bool,
    pub(super) month: Month,
}

/// An amount.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub(super) row: RowKind,
    pub(super) when: When,
    /// The months, if the heading says so.
    pub(super) span: Option<Span>,
    /// As it stands.
    pub(super) value: Decimal,
    /// The unit after it.
    pub(super) unit: Option<PastedUnit>,
    pub(super) place: Place,
}

/// The amounts of a table, row by row.
pub(super) struct Cells(pub(super) Vec<Cell>);

/// The columns that say the months and years of rows, counted from 0.
struct RowPeriods {
    month: Option<usize>,
    year: Option<usize>,
}

impl Cells {
    pub(super) fn new(
        table: &Table,
        rows: &Rows,
        budget_year: u16,
        answers: &Answers,
        report: &mut Report,
    ) -> Self {
        let at = |kind| table.columns.iter().position(|column| column.kind == kind);
        let periods = RowPeriods { month: at(ColumnKind::Month), year: at(ColumnKind::Year) };
        tell_columns(table, &periods, answers, report);
        let is_read = |column: &ReadColumn| matches!(column.kind, ColumnKind::Outturn | ColumnKind::Forecast);
        let columns: Vec<(usize, &ReadColumn)> =
            (0..).zip(&table.columns).filter(|(_, column)| is_read(column)).collect();
        let texts = columns.iter().flat_map(|(at, _)| table.rows.iter().filter_map(|row| row.cells.get(*at)));
        let marks = answers.decimals.of_all(texts);
        let mut other_years: Vec<(usize, u16)> = Vec::new();
        let mut is_any_of_years = false;
        let mut cells = Vec::new();
        for (row, kind) in table.rows.iter().zip(&rows.kinds).filter(|(_, kind)| **kind != RowKind::LeftOut) {
            let of_row = periods.of_row(table, row, report);
            for (at, column) in &columns {
                let Some(number) = PastedNumber::new(row.cell(*at)) else { continue };
                let place = table.place(row, column);
                let Some((month, year)) = of_row else { continue };
                let named = column.year.or(year).or(table.year);
                let year = named.unwrap_or(budget_year).saturating_sub(u16::from(column.is_year_before));
                let is_year_before = year.checked_add(1) == Some(budget_year);
                let is_forecast = column.kind == ColumnKind::Forecast;
                if year != budget_year && (!is_year_before || is_forecast) {
                    if !other_years.contains(&(*at, year)) {
                        other_years.push((*at, year));
                        report.tell(place, Notice::OtherYear(year));
                    }
                    continue;
                }
                is_any_of_years = true;
                let Some(month) = month.or(column.month).or(answers.month) else { continue };
                let Some(value) = value(&number, marks, row.cell(*at), &place, report) else { continue };
                let when = When { is_forecast, is_year_before, month };
                cells.push(Cell { row: *kind, when, span: column.span, value, unit: number.unit, place });
            }
        }
        if !is_any_of_years && !other_years.is_empty() {
            let mut years: Vec<u16> = other_years.into_iter().map(|(_, year)| year).collect();
            years.sort_unstable();
            years.dedup();
            // Nothing else of such a table is worth an answer.
            let problem = Problem::OtherYears { years, budget_year };
            *report = Report { problems: vec![ReadError { place: None, problem }], ..Report::default() };
        }
        Self(cells)
    }

    /// The amounts of lines of the budget.
    pub(super) fn of_lines(&self) -> impl Iterator<Item = (model::follow_up::Line, &Cell)> {
        self.0.iter().filter_map(|cell| match cell.row {
            RowKind::Line(line) => Some((line, cell)),
            RowKind::Unknown | RowKind::Sum | RowKind::LeftOut => None,
        })
    }

    /// The unit of the amounts that have none of their own.
    pub(super) fn unit(&self, table: &Table, answers: &Answers, report: &mut Report) -> Option<PastedUnit> {
        let mut named: Vec<PastedUnit> = Vec::new();
        for unit in table.head.iter().filter_map(|text| unit_of_words(text)) {
            if !named.contains(&unit) {
                named.push(unit);
            }
        }
        if let Some(unit) = answers.unit {
            return Some(unit);
        }
        if let [unit] = named.as_slice() {
            return Some(*unit);
        }
        let Some(cell) = self.0.iter().find(|cell| cell.unit.is_none()) else {
            return self.0.first().and_then(|cell| cell.unit);
        };
        report.questions.push(Question::Unit { place: cell.place.clone(), figure: cell.value, named });
        None
    }
}

/// Tells of the columns that are left out, and asks for the month of those without one.
fn tell_columns(table: &Table, periods: &RowPeriods, answers: &Answers, report: &mut Report) {
    let has_amounts = |at: usize| table.rows.iter().any(|row| PastedNumber::new(row.cell(at)).is_some());
    let mut is_asked = periods.month.is_some() || answers.month.is_some();
    for (at, column) in (0..).zip(&table.columns) {
        match column.kind {
            ColumnKind::Budget | ColumnKind::Deviation | ColumnKind::Other if has_amounts(at) => {
                report.tell(Place::of_column(column), Notice::ColumnLeftOut(column.kind));
            }
            ColumnKind::Outturn | ColumnKind::Forecast if column.month.is_none() && !is_asked => {
                is_asked = true;
                report.questions.push(Question::Month { column: Place::of_column(column) });
            }
            ColumnKind::Name
            | ColumnKind::Month
            | ColumnKind::Year
            | ColumnKind::Outturn
            | ColumnKind::Forecast
            | ColumnKind::Budget
            | ColumnKind::Deviation
            | ColumnKind::Other => {}
        }
    }
}

/// The number in a cell. What is wrong with it is told, and what it can mean is asked once.
fn value(
    number: &PastedNumber,
    marks: DecimalMarks,
    text: &str,
    place: &Place,
    report: &mut Report,
) -> Option<Decimal> {
    match number.value(marks) {
        Ok(value) if value.abs() <= LARGEST_AMOUNT => return Some(value),
        Ok(_) => report.problem(place.clone(), Problem::Outside),
        Err(NumberProblem::NotANumber) => report.problem(place.clone(), Problem::NotANumber(text.to_owned())),
        Err(NumberProblem::TwoMeanings(readings)) => {
            if !report.questions.iter().any(|asked| matches!(asked, Question::Decimals { .. })) {
                let place = place.clone();
                report.questions.push(Question::Decimals { place, cell: text.to_owned(), readings });
            }
        }
    }
    None
}

impl RowPeriods {
    /// The month and the year that a row says. None if it does not say them where it should.
    fn of_row(
        &self,
        table: &Table,
        row: &TableRow,
        report: &mut Report,
    ) -> Option<(Option<Month>, Option<u16>)> {
        let mut wrong = |at: usize, problem: fn(String) -> Problem| {
            let place = table.columns.get(at).map(|column| table.place(row, column))?;
            report.problem(place, problem(row.cell(at).to_owned()));
            None
        };
        let of = |at: usize| period(&tokens(row.cell(at)));
        let (month, mut year) = match self.month {
            None => (None, None),
            Some(at) => match of(at) {
                Some(period) if period.month.is_some() => (period.month, period.year),
                Some(_) | None => return wrong(at, Problem::NotAMonth),
            },
        };
        if let Some(at) = self.year {
            match of(at) {
                Some(period) if period.year.is_some() => year = period.year,
                Some(_) | None => return wrong(at, Problem::NotAYear),
            }
        }
        Some((month, year))
    }
}

impl Table {
    /// The place of a cell.
    fn place(&self, row: &TableRow, column: &ReadColumn) -> Place {
        Place {
            row: Some(row.number),
            name: row.cell(self.name_at).to_owned(),
            column: Some(column.column),
            heading: column.heading.clone(),
        }
    }
}
