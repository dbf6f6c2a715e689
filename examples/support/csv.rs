//! Tables of published figures, read so that whoever wrote one gets all that is wrong with it at once, line by line.

use std::fmt;
use std::str::FromStr;

use csv::{ReaderBuilder, StringRecord};

/// What is wrong, and on which line (from 1, the columns' own).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line. None: the file as a whole.
    pub line: Option<u64>,
    /// What is wrong, in words.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(out, "line {line}: {}", self.what),
            None => out.write_str(&self.what),
        }
    }
}

/// A table's rows, and what was wrong with it so far.
#[derive(Debug)]
pub struct Table {
    /// The rows in order, those with a wrong number of fields left out.
    pub rows: Vec<Row>,
    /// What is wrong with columns and rows; what is wrong with values is noted as they are read.
    pub problems: Vec<Problem>,
    columns: Vec<String>,
}

/// A line of a table.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its line in the file, from 1.
    pub line: u64,
    fields: StringRecord,
}

impl Table {
    /// Reads a comma-separated text whose first line names the columns, which must be `wanted`, in any order.
    #[must_use]
    pub fn read(text: &str, wanted: &[&str]) -> Self {
        // The reader counts lines one short where they end as Windows ends them.
        let text = text.replace("\r\n", "\n");
        let mut reader = ReaderBuilder::new().flexible(true).has_headers(false).from_reader(text.as_bytes());
        let mut table = Self { rows: Vec::new(), problems: Vec::new(), columns: Vec::new() };
        for (at, record) in reader.records().enumerate() {
            match record {
                Ok(fields) if at == 0 => table.take_columns(&fields, wanted),
                Ok(fields) => table.take_row(fields),
                Err(error) => {
                    let line = error.position().map(csv::Position::line);
                    table.problems.push(Problem { line, what: error.to_string() });
                }
            }
        }
        if table.columns.is_empty() {
            table.note(None, format!("there is no line of columns; wanted: {}", wanted.join(",")));
        } else if table.rows.is_empty() && table.problems.is_empty() {
            table.note(None, "there are no rows".to_owned());
        }
        table
    }

    fn take_columns(&mut self, fields: &StringRecord, wanted: &[&str]) {
        self.columns = fields.iter().map(|name| name.trim().to_owned()).collect();
        let found = self.columns.clone();
        for (at, name) in found.iter().enumerate() {
            if !wanted.contains(&name.as_str()) {
                self.note(Some(1), format!("there is no such column: {name:?}"));
            } else if found.iter().take(at).any(|before| before == name) {
                self.note(Some(1), format!("the column {name} stands twice"));
            }
        }
        for name in wanted.iter().filter(|name| !found.iter().any(|column| column == *name)) {
            self.note(Some(1), format!("the column {name} is missing"));
        }
    }

    fn take_row(&mut self, fields: StringRecord) {
        let line = fields.position().map_or(0, csv::Position::line);
        if fields.len() == self.columns.len() {
            self.rows.push(Row { line, fields });
        } else {
            self.note(
                Some(line),
                format!("{} fields, where {} are wanted", fields.len(), self.columns.len()),
            );
        }
    }

    /// Notes what is wrong on a line.
    pub fn note(&mut self, line: Option<u64>, what: String) {
        self.problems.push(Problem { line, what });
    }

    /// The text of `column` in `row`. None: there is no such column, which is already noted.
    #[must_use]
    pub fn text<'a>(&self, row: &'a Row, column: &str) -> Option<&'a str> {
        let at = self.columns.iter().position(|name| name == column)?;
        row.fields.get(at).map(str::trim)
    }

    /// The value of `column` in `row`; when it is none, that is noted, with `kind` as what is wanted.
    pub fn value<T: FromStr>(&mut self, row: &Row, column: &str, kind: &str) -> Option<T> {
        let text = self.text(row, column)?;
        let value = text.parse().ok();
        if value.is_none() {
            self.note(Some(row.line), format!("{column}: {text:?} is not {kind}"));
        }
        value
    }

    /// What was wrong, in the order of the lines, or nothing.
    ///
    /// # Errors
    /// When anything was.
    pub fn check(mut self) -> Result<(), Vec<Problem>> {
        self.problems.sort_by_key(|problem| problem.line);
        if self.problems.is_empty() { Ok(()) } else { Err(self.problems) }
    }
}

/// The text of a file.
///
/// # Errors
/// When it cannot be opened, or is not UTF-8; then the line where it stops being that is named.
pub fn text_of(path: &str) -> Result<String, Problem> {
    let bytes = std::fs::read(path)
        .map_err(|error| Problem { line: None, what: format!("the file cannot be opened: {error}") })?;
    String::from_utf8(bytes).map_err(|error| {
        let good = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
        let lines = good.filter(|byte| **byte == b'\n').count();
        let line = u64::try_from(lines).ok().and_then(|lines| lines.checked_add(1));
        Problem { line, what: "this is not UTF-8".to_owned() }
    })
}
