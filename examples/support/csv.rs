//! A reader of CSV tables that reports all problems of a file at once, each with its line.

use std::fmt;
use std::str::FromStr;

use csv::{ReaderBuilder, StringRecord};

/// A problem with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line, from 1 (the header line). None: the file as a whole.
    pub line: Option<u64>,
    /// A description, in English.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(out, "line {line}: {}", self.message),
            None => out.write_str(&self.message),
        }
    }
}

/// The rows of a table, and the problems found so far.
#[derive(Debug)]
pub struct Table {
    /// The rows in order, without those that have a wrong number of fields.
    pub rows: Vec<Row>,
    /// Problems with columns and rows, and with the values read so far.
    pub problems: Vec<Problem>,
    columns: Vec<String>,
}

/// A line of a table.
#[derive(Debug, Clone)]
pub struct Row {
    /// The line in the file, from 1.
    pub line: u64,
    fields: StringRecord,
}

impl Table {
    /// Reads a comma-separated text with a header line. The columns must be `expected`, in any order.
    #[must_use]
    pub fn read(text: &str, expected: &[&str]) -> Self {
        // The reader's line numbers are one too low with Windows line endings.
        let text = text.replace("\r\n", "\n");
        let mut reader = ReaderBuilder::new().flexible(true).has_headers(false).from_reader(text.as_bytes());
        let mut table = Self { rows: Vec::new(), problems: Vec::new(), columns: Vec::new() };
        for (index, record) in reader.records().enumerate() {
            match record {
                Ok(fields) if index == 0 => table.read_header(&fields, expected),
                Ok(fields) => table.add_row(fields),
                Err(error) => {
                    let line = error.position().map(csv::Position::line);
                    table.problems.push(Problem { line, message: error.to_string() });
                }
            }
        }
        if table.columns.is_empty() {
            table.report(None, format!("there is no header line; expected: {}", expected.join(",")));
        } else if table.rows.is_empty() && table.problems.is_empty() {
            table.report(None, "there are no rows".to_owned());
        }
        table
    }

    fn read_header(&mut self, fields: &StringRecord, expected: &[&str]) {
        self.columns = fields.iter().map(|name| name.trim().to_owned()).collect();
        let found = self.columns.clone();
        for (index, name) in found.iter().enumerate() {
            if !expected.contains(&name.as_str()) {
                self.report(Some(1), format!("unknown column: {name:?}"));
            } else if found.iter().take(index).any(|before| before == name) {
                self.report(Some(1), format!("the column {name} occurs twice"));
            }
        }
        for name in expected.iter().filter(|name| !found.iter().any(|column| column == *name)) {
            self.report(Some(1), format!("the column {name} is missing"));
        }
    }

    fn add_row(&mut self, fields: StringRecord) {
        let line = fields.position().map_or(0, csv::Position::line);
        if fields.len() == self.columns.len() {
            self.rows.push(Row { line, fields });
        } else {
            self.report(
                Some(line),
                format!("{} fields, where {} are expected", fields.len(), self.columns.len()),
            );
        }
    }

    /// Reports a problem on a line, or with the file as a whole.
    pub fn report(&mut self, line: Option<u64>, message: String) {
        self.problems.push(Problem { line, message });
    }

    /// The text of `column` in `row`. None: the column is missing, which [`Self::read`] has reported.
    #[must_use]
    pub fn text<'a>(&self, row: &'a Row, column: &str) -> Option<&'a str> {
        let index = self.columns.iter().position(|name| name == column)?;
        row.fields.get(index).map(str::trim)
    }

    /// The value of `column` in `row`. A text that is not a `T` is reported; `expected` describes a `T` in the message.
    pub fn value<T: FromStr>(&mut self, row: &Row, column: &str, expected: &str) -> Option<T> {
        let text = self.text(row, column)?;
        let value = text.parse().ok();
        if value.is_none() {
            self.report(Some(row.line), format!("{column}: {text:?} is not {expected}"));
        }
        value
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// All problems, in the order of their lines.
    pub fn finish(mut self) -> Result<(), Vec<Problem>> {
        self.problems.sort_by_key(|problem| problem.line);
        if self.problems.is_empty() { Ok(()) } else { Err(self.problems) }
    }
}

/// The text of a file.
///
/// # Errors
/// When it cannot be read, or is not UTF-8; then with the first line that is not.
pub fn read_text(path: &str) -> Result<String, Problem> {
    let bytes = std::fs::read(path)
        .map_err(|error| Problem { line: None, message: format!("the file cannot be opened: {error}") })?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
        let lines = valid.filter(|byte| **byte == b'\n').count();
        let line = u64::try_from(lines).ok().and_then(|lines| lines.checked_add(1));
        Problem { line, message: "this is not UTF-8".to_owned() }
    })
}
