//! Rows of comma-separated text with a line of headings and without quoted fields.

use rust_decimal::Decimal;

/// A year that a carried file of published figures lacks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: no year in column {column}")]
pub struct MissingYear {
    /// The file's name.
    pub file: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// The column's heading.
    pub column: &'static str,
}

/// A carried file of published figures.
#[derive(Debug, Clone, Copy)]
pub struct CarriedTable {
    /// Its name.
    pub file: &'static str,
    /// Its text.
    pub text: &'static str,
}

/// A row, by the names of its columns.
pub struct Row<'a> {
    file: &'static str,
    line: usize,
    columns: &'a [&'a str],
    fields: Vec<&'a str>,
}

impl<'a> Row<'a> {
    /// The text in `column`; empty where there is no such column.
    pub fn text(&self, column: &str) -> &'a str {
        let at = self.columns.iter().position(|name| *name == column);
        at.and_then(|at| self.fields.get(at)).copied().unwrap_or_default()
    }

    /// The number in `column`.
    pub fn number(&self, column: &str) -> Option<Decimal> {
        self.text(column).parse().ok()
    }

    /// The year in `column`.
    pub fn year(&self, column: &'static str) -> Result<u16, MissingYear> {
        let missing = |_| MissingYear { file: self.file, line: self.line, column };
        self.text(column).parse().map_err(missing)
    }
}

/// What `make` makes of each row, in order.
pub fn flat_map_rows<T>(
    CarriedTable { file, text }: CarriedTable,
    mut make: impl FnMut(&Row) -> Result<Vec<T>, MissingYear>,
) -> Result<Vec<T>, MissingYear> {
    let mut lines = text.lines();
    let columns: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let mut found = Vec::new();
    for (line, text) in (2..).zip(lines) {
        found.extend(make(&Row { file, line, columns: &columns, fields: text.split(',').collect() })?);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{CarriedTable, MissingYear, flat_map_rows};

    #[test]
    fn a_row_without_a_year_is_an_error_with_its_place() {
        for row in ["A,", "A,x", "A"] {
            let text: &'static str = format!("name,year\nA,2022\n{row}\n").leak();
            let table = CarriedTable { file: "table.csv", text };
            let years = flat_map_rows(table, |row| Ok(vec![row.year("year")?]));
            assert_eq!(years, Err(MissingYear { file: "table.csv", line: 3, column: "year" }));
        }
    }
}
