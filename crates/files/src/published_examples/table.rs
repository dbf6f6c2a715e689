//! Rows of comma-separated text with a line of headings and without quoted fields.

use rust_decimal::Decimal;

/// A row, by the names of its columns.
pub struct Row<'a> {
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

    /// The whole number in `column`; 0 where there is none.
    pub fn year(&self, column: &str) -> u16 {
        self.text(column).parse().unwrap_or_default()
    }
}

/// What `make` makes of each row, in order.
pub fn flat_map_rows<T>(text: &str, mut make: impl FnMut(&Row) -> Vec<T>) -> Vec<T> {
    let mut lines = text.lines();
    let columns: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let mut found = Vec::new();
    for line in lines {
        found.extend(make(&Row { columns: &columns, fields: line.split(',').collect() }));
    }
    found
}
