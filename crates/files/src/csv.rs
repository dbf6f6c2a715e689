//! Tables as text: for Swedish Excel, for programs, and for the clipboard.
//!
//! Text from a file or a link is only ever text: a cell that a spreadsheet would take for a formula gets an apostrophe before
//! it, as one would type it by hand. Numbers are decimals all the way and never go through a float.

use rust_decimal::Decimal;

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text.
    Text(String),
    /// A number, written with the decimals that it has.
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

/// A table: a line of headings, and rows under it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Headings.
    pub columns: Vec<String>,
    /// Rows, each as long as the headings.
    pub rows: Vec<Vec<Cell>>,
}

/// For whom a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// Excel with Swedish settings, which opens such a file by a double click: byte order mark, semicolon, decimal comma.
    SwedishExcel,
    /// Programs: comma and decimal point, no byte order mark.
    Machine,
    /// The clipboard, as spreadsheets put it there: tabs, and the decimal comma of a Swedish one.
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

/// `table` as text.
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
        // A spreadsheet that is pasted into would begin another cell.
        let text = text.replace(['\t', '\r', '\n'], " ");
        // Only at its beginning does a quote mean anything there.
        return if text.starts_with('"') { quoted(&text) } else { text };
    }
    let special = [variant.separator(), '"', '\r', '\n'];
    let at_edge = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
    // An empty text in quotes: a line with one empty cell would else be taken for no line.
    if text.is_empty() || at_edge || text.contains(special) { quoted(&text) } else { text }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Whether a spreadsheet could take `text` for a formula.
fn is_formula(text: &str) -> bool {
    // Some spreadsheets skip what is not seen, and take the wide forms of East Asian keyboards for the narrow.
    let first = text.trim_start_matches([' ', '\u{a0}', '\u{feff}']).chars().next();
    first.is_some_and(|first| "=+-@\t\r\n\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}".contains(first))
}
