//! Tables of published figures in `crates/files/published`.

use rust_decimal::Decimal;

use super::decimal;

/// A row of a table: column names and their fields.
pub struct Row(Vec<(String, String)>);

impl Row {
    /// The text in `column`.
    pub fn text(&self, column: &str) -> &str {
        let field = self.0.iter().find(|(name, _)| name == column);
        &field.unwrap_or_else(|| panic!("no column {column}")).1
    }

    /// The number in `column`.
    pub fn number(&self, column: &str) -> Decimal {
        decimal(self.text(column))
    }
}

/// The rows of a comma-separated text with a header line. A field may be in double quotes.
pub fn rows(text: &str) -> Vec<Row> {
    let mut lines = text.lines().map(fields);
    let columns = lines.next().expect("a header line");
    let row = |fields: Vec<String>| {
        assert_eq!(fields.len(), columns.len(), "{fields:?}");
        Row(columns.iter().cloned().zip(fields).collect())
    };
    lines.map(row).collect()
}

fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            c => fields.last_mut().expect("a field").push(c),
        }
    }
    fields
}
