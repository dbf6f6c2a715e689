//! The rows and columns of a pasted text or a CSV file.

use super::columns::{column, is_unit, says_something, year};
use super::lines;
use super::period::period;
use super::words::{NAMES, has_word, tokens};
use super::{ColumnKind, Problem, ReadColumn};
use crate::copied_rows;
use crate::pasted::names::{is_part, is_sum};
use crate::pasted::numbers::is_number;
use model::municipality::Municipality;

/// Longest text, bytes.
const LONGEST_TEXT: usize = 200_000;

/// The most rows that are read: each of thirty committees and twelve months, for two years, and sums.
const MOST_ROWS: usize = 1_500;

/// The most columns that are read.
const MOST_COLUMNS: usize = 120;

/// The most rows above the first one with amounts.
const MOST_ROWS_OF_HEAD: usize = 20;

/// The columns that can have the names: the first ones without amounts.
const COLUMNS_OF_NAMES: usize = 4;

/// A row that is not blank.
pub(super) struct TableRow {
    /// The line that it begins on, counted from 1.
    pub(super) number: usize,
    pub(super) cells: Vec<String>,
}

impl TableRow {
    pub(super) fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", String::as_str)
    }
}

/// A table with its head.
pub(super) struct Table {
    /// The texts of the head, cell by cell.
    pub(super) head: Vec<String>,
    /// The year that a title names.
    pub(super) year: Option<u16>,
    pub(super) columns: Vec<ReadColumn>,
    /// The column of names, counted from 0.
    pub(super) name_at: usize,
    pub(super) rows: Vec<TableRow>,
}

impl Table {
    /// The table in `text`, by the separator with which its head can be read.
    pub(super) fn new(text: &str, municipality: &Municipality) -> Result<Self, Problem> {
        if text.len() > LONGEST_TEXT {
            return Err(Problem::TooLong);
        }
        let text = text.trim_start_matches('\u{feff}');
        let mut why = Problem::NoRows;
        for separator in ['\t', ';', ','].into_iter().filter(|separator| text.contains(*separator)) {
            match Self::with_separator(text, separator, municipality) {
                Ok(table) => return Ok(table),
                Err(Problem::TooLong) => return Err(Problem::TooLong),
                Err(problem) if problem == Problem::NoMonths => why = problem,
                Err(problem) => drop(problem),
            }
        }
        Err(why)
    }

    fn with_separator(text: &str, separator: char, municipality: &Municipality) -> Result<Self, Problem> {
        let rows = copied_rows(text, separator).into_iter();
        let rows = rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
        let mut head: Vec<TableRow> = rows.map(|(number, cells)| TableRow { number, cells }).collect();
        let width = head.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        if head.len() > MOST_ROWS || width > MOST_COLUMNS {
            return Err(Problem::TooLong);
        }
        let mut beginning = head.iter().take(MOST_ROWS_OF_HEAD);
        let first = beginning.position(|row| is_data(row, municipality)).ok_or(Problem::NoRows)?;
        let mut rows = head.split_off(first);
        // A head that is repeated, as on each page of a report.
        rows.retain(|row| !head.iter().any(|of_head| of_head.cells == row.cells));
        // What stands above the names is said of all columns.
        let (_, without_names) = columns(&head, width, None);
        let name_at = name_column(&without_names, &rows, municipality);
        let (titles, columns) = columns(&head, width, Some(name_at));
        let year = titles.iter().find_map(|title| year(title));
        let is_read = |column: &ReadColumn| matches!(column.kind, ColumnKind::Outturn | ColumnKind::Forecast);
        if !columns.iter().any(is_read) {
            return Err(Problem::NoMonths);
        }
        Ok(Self {
            head: head.into_iter().flat_map(|row| row.cells).filter(|cell| !cell.is_empty()).collect(),
            year,
            columns,
            name_at,
            rows,
        })
    }
}

/// The column of names, counted from 0: of the first ones, that with most names that are known, or with most letters.
fn name_column(columns: &[ReadColumn], rows: &[TableRow], municipality: &Municipality) -> usize {
    let count = |at: usize, is: &dyn Fn(&str) -> bool| rows.iter().filter(|row| is(row.cell(at))).count();
    let is_known = |name: &str| is_name(name, municipality);
    let first = columns.iter().enumerate().take(COLUMNS_OF_NAMES);
    let others = first.filter(|(_, column)| !matches!(column.kind, ColumnKind::Month | ColumnKind::Year));
    let found = others.map(|(at, _)| (count(at, &is_known), count(at, &has_letters), at));
    // The first of those with as many.
    let best = found.max_by_key(|(known, letters, at)| (*known, *letters, std::cmp::Reverse(*at)));
    best.map_or(0, |(.., at)| at)
}

/// The titles, and what each column is. A row of the head with one text is a title of all; one above others is also of the empty cells after it, since
/// merged cells are copied so.
fn columns(head: &[TableRow], width: usize, name_at: Option<usize>) -> (Vec<&str>, Vec<ReadColumn>) {
    let texts = |row: &TableRow| row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let one_says = || head.iter().rposition(|row| says_something(&row.cells.concat()));
    let last = head.iter().rposition(|row| texts(row) > 1).or_else(one_says);
    let mut titles: Vec<&str> = Vec::new();
    let mut headings: Vec<Vec<&str>> = vec![Vec::new(); width];
    for (row_at, row) in head.iter().enumerate().rev() {
        let is_lowest = Some(row_at) == last;
        if !is_lowest && texts(row) == 1 {
            titles.extend(row.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()));
            continue;
        }
        let mut before = "";
        for (at, of_column) in headings.iter_mut().enumerate() {
            let cell = row.cell(at);
            if !cell.is_empty() || is_lowest || at <= 1 {
                before = cell;
            }
            of_column.push(before);
        }
    }
    titles.extend(name_at.and_then(|at| headings.get(at)).into_iter().flatten());
    let mut columns: Vec<ReadColumn> =
        (1_usize..).zip(&headings).map(|(number, texts)| column(number, texts, &titles)).collect();
    if let Some(names) = name_at.and_then(|at| columns.get_mut(at)) {
        names.kind = ColumnKind::Name;
    }
    (titles, columns)
}

/// Whether a row has amounts, and is not a heading with numbers of months.
fn is_data(row: &TableRow, municipality: &Municipality) -> bool {
    let texts = || row.cells.iter().filter(|cell| !cell.is_empty());
    let is_line = |cell: &String| lines::known(cell, municipality).is_ok();
    let is_period = |cell: &str| period(&tokens(cell)).is_some();
    let is_heading = |cell: &String| {
        let is_of_names = is_unit(cell) || has_word(&tokens(cell), &NAMES);
        is_period(cell) || !is_number(cell) && (says_something(cell) || is_of_names)
    };
    let has_numbers = texts().any(|cell| is_number(cell));
    texts().nth(1).is_some() && texts().any(is_line)
        || has_numbers && (texts().take(1).any(|first| is_sum(first)) || !texts().all(is_heading))
}

/// Whether a row can have this name.
fn is_name(name: &str, municipality: &Municipality) -> bool {
    has_letters(name) && (is_sum(name) || is_part(name) || lines::known(name, municipality).is_ok())
}

fn has_letters(cell: &str) -> bool {
    cell.chars().any(char::is_alphabetic) && !is_number(cell)
}
