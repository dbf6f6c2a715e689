//! Semicolon-separated tables without quoting: a header row, `#` for comments.

use std::path::Path;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::problem::Problem;

/// A table.
#[derive(Debug)]
pub struct Table {
    name: String,
    header: Vec<String>,
    lines: Vec<(usize, Vec<String>)>,
}

/// One row of a table.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    table: &'a Table,
    line: usize,
    cells: &'a [String],
}

impl Table {
    /// Reads the table `name`, a path from `root`.
    pub fn read(root: &Path, name: &str) -> Result<Self, Problem> {
        let text = std::fs::read_to_string(root.join(name))
            .map_err(|error| Problem::new(name, error.to_string()))?;
        let mut lines = (1..)
            .zip(text.lines().map(str::trim))
            .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
            .map(|(line, cells)| {
                (line, cells.split(';').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>())
            });
        let (_, header) = lines.next().ok_or_else(|| Problem::new(name, "the header row is missing"))?;
        let lines = lines.collect::<Vec<_>>();
        if let Some((line, cells)) = lines.iter().find(|(_, cells)| cells.len() != header.len()) {
            let what = format!("{} cells where the header has {}", cells.len(), header.len());
            return Err(Problem::new(format!("{name}:{line}"), what));
        }
        Ok(Self { name: name.to_owned(), header, lines })
    }

    /// The path of the table.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.lines.iter().map(|(line, cells)| Row { table: self, line: *line, cells })
    }

    /// The cell in `column` of the row that has `value` in column `key`.
    pub fn cell_of(&self, key: &str, value: &str, column: &str) -> Result<String, Problem> {
        for row in self.rows() {
            if row.optional(key)?.as_deref() == Some(value) {
                return row.text(column);
            }
        }
        Err(Problem::new(&self.name, format!("no row with {key} \"{value}\"")))
    }
}

impl Row<'_> {
    /// The file and line of the row.
    pub fn place(&self) -> String {
        format!("{}:{}", self.table.name, self.line)
    }

    /// A problem with this row.
    pub fn problem(&self, what: impl Into<String>) -> Problem {
        Problem::new(self.place(), what)
    }

    /// The text of a cell that must not be empty.
    pub fn text(&self, column: &str) -> Result<String, Problem> {
        self.optional(column)?.ok_or_else(|| self.problem(format!("\"{column}\" is empty")))
    }

    /// The text of a cell that may be empty.
    pub fn optional(&self, column: &str) -> Result<Option<String>, Problem> {
        let index = self.table.header.iter().position(|name| name == column);
        let cell = index.and_then(|index| self.cells.get(index));
        let cell = cell.ok_or_else(|| self.problem(format!("no column \"{column}\"")))?;
        Ok(Some(cell.clone()).filter(|cell| !cell.is_empty()))
    }

    /// A cell split at `separator`; an empty cell gives nothing.
    pub fn list(&self, column: &str, separator: char) -> Result<Vec<String>, Problem> {
        let cell = self.optional(column)?;
        Ok(cell
            .map(|cell| cell.split(separator).map(|part| part.trim().to_owned()).collect())
            .unwrap_or_default())
    }

    /// A decimal.
    pub fn decimal(&self, column: &str) -> Result<Decimal, Problem> {
        let text = self.text(column)?;
        Decimal::from_str(&text).map_err(|_| self.problem(format!("\"{text}\" is not a number")))
    }
}
