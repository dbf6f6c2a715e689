//! Tables as CSV for Swedish Excel, for programs, and for the clipboard.
//!
//! A text that a spreadsheet would take for a formula gets an apostrophe before it, as one would type it by hand. Numbers are
//! decimals and never converted to floats.

use rust_decimal::Decimal;

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text.
    Text(String),
    /// A number, written with all its decimals.
    Number(Decimal),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Decimal> for Cell {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

/// A table: headings and rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Headings.
    pub columns: Vec<String>,
    /// Rows, each as long as the headings.
    pub rows: Vec<Vec<Cell>>,
}

/// The dialect that a table is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// For Excel with Swedish settings: byte order mark, semicolon, decimal comma.
    SwedishExcel,
    /// For programs: comma, decimal point, no byte order mark.
    Machine,
    /// For the clipboard, as spreadsheets write it: tab, decimal comma.
    Clipboard,
}

impl Variant {
    fn separator(self) -> char {
        match self {
            Self::SwedishExcel => ';',
            Self::Machine => ',',
            Self::Clipboard => '\t',
        }
    }

    fn end_of_line(self) -> &'static str {
        if self == Self::Machine { "\n" } else { "\r\n" }
    }
}

/// `table` as CSV.
#[must_use]
pub fn write(table: &Sheet, variant: Variant) -> String {
    let mut text = String::new();
    if variant == Variant::SwedishExcel {
        text.push('\u{feff}');
    }
    let headings = table.columns.iter().map(|column| written_text(column, variant));
    line(&mut text, headings, variant);
    for row in &table.rows {
        line(&mut text, row.iter().map(|cell| written(cell, variant)), variant);
    }
    text
}

fn line(text: &mut String, cells: impl Iterator<Item = String>, variant: Variant) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(variant.separator());
        }
        text.push_str(&cell);
    }
    text.push_str(variant.end_of_line());
}

fn written(cell: &Cell, variant: Variant) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => written_text(text, variant),
        Cell::Number(number) => {
            let number = number.normalize().to_string();
            if variant == Variant::Machine { number } else { number.replace('.', ",") }
        }
    }
}

fn written_text(text: &str, variant: Variant) -> String {
    let text = if is_formula(text) { format!("'{text}") } else { text.to_owned() };
    if variant == Variant::Clipboard {
        // They would begin another cell in the spreadsheet.
        let text = text.replace(['\t', '\r', '\n'], " ");
        // A quote is special only at the beginning of a cell.
        return if text.starts_with('"') { quoted(&text) } else { text };
    }
    let special = [variant.separator(), '"', '\r', '\n'];
    let at_edge = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
    // An empty text is quoted: otherwise a line with one empty cell would be an empty line.
    if text.is_empty() || at_edge || text.contains(special) { quoted(&text) } else { text }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Whether a spreadsheet could take `text` for a formula.
fn is_formula(text: &str) -> bool {
    // Some spreadsheets skip invisible characters, and take fullwidth operators for ASCII ones.
    let first = text.trim_start_matches([' ', '\u{a0}', '\u{feff}']).chars().next();
    first.is_some_and(|first| "=+-@\t\r\n\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}".contains(first))
}
