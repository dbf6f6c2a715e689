//! Tables of published figures in `crates/files/published`.

use rust_decimal::Decimal;

use super::decimal;

/// A row of a table, by the names of its columns.
pub struct Row(Vec<(String, String)>);

impl Row {
    pub fn text(&self, column: &str) -> &str {
        let found = self.0.iter().find(|(name, _)| name == column);
        &found.unwrap_or_else(|| panic!("no column {column}")).1
    }

    pub fn number(&self, column: &str) -> Decimal {
        decimal(self.text(column))
    }
}

/// The rows of a comma-separated text whose first line names the columns. A field may stand in double quotes.
pub fn rows(text: &str) -> Vec<Row> {
    let mut lines = text.lines().map(fields);
    let columns = lines.next().expect("a line of columns");
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
