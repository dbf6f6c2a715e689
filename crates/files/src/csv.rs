//! Tables as CSV for Excel, for programs, and for the clipboard. Numbers are decimals and never converted to floats.
//!
//! A text that a spreadsheet would take for a formula, such as a scenario called `+25 öre`, gets a character before it that cannot be
//! seen: a formula may come from whoever shared the scenario. An apostrophe, which one would type by hand, is shown when it comes from
//! a file. In a file it is a tab within quotes, which OWASP recommends for Excel. In the clipboard, where a tab would begin another
//! cell, it is a zero-width space, which no spreadsheet skips when it looks for a formula.

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

impl Sheet {
    /// The table with a first column that has `text` in each row.
    #[must_use]
    pub fn with_first_column(mut self, heading: &str, text: &str) -> Self {
        self.columns.insert(0, heading.to_owned());
        for row in &mut self.rows {
            row.insert(0, text.into());
        }
        self
    }
}

/// What stands before the decimals, in the language of a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecimalMark {
    /// A comma.
    Comma,
    /// A point.
    Point,
}

/// The dialect that a table is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// For Excel with the settings of a language: byte order mark, and between the cells a semicolon where the decimal mark is a comma.
    Excel(DecimalMark),
    /// For programs: comma, decimal point, no byte order mark.
    Machine,
    /// For the clipboard, as spreadsheets write it: tab.
    Clipboard(DecimalMark),
}

impl Variant {
    fn separator(self) -> char {
        match self {
            Self::Excel(DecimalMark::Comma) => ';',
            Self::Excel(DecimalMark::Point) | Self::Machine => ',',
            Self::Clipboard(_) => '\t',
        }
    }

    fn decimal_mark(self) -> DecimalMark {
        match self {
            Self::Excel(mark) | Self::Clipboard(mark) => mark,
            Self::Machine => DecimalMark::Point,
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
    if matches!(variant, Variant::Excel(_)) {
        text.push('\u{feff}');
    }
    let headings = table.columns.iter().map(|column| written_text(column, variant));
    line(&mut text, headings, variant);
    text.push_str(&write_rows(&table.rows, variant));
    text
}

/// Rows as CSV, without headings.
#[must_use]
pub fn write_rows(rows: &[Vec<Cell>], variant: Variant) -> String {
    let mut text = String::new();
    for row in rows {
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
        Cell::Number(number) => written_number(*number, variant.decimal_mark()),
    }
}

/// Without separators of groups, and with the hyphen that spreadsheets read as a minus sign.
fn written_number(number: Decimal, mark: DecimalMark) -> String {
    let number = number.normalize().to_string();
    match mark {
        DecimalMark::Comma => number.replace('.', ","),
        DecimalMark::Point => number,
    }
}

fn written_text(text: &str, variant: Variant) -> String {
    if matches!(variant, Variant::Clipboard(_)) {
        let text = copied_text(text);
        // A quote is special only at the beginning of a cell.
        return if text.starts_with('"') { quoted(&text) } else { text };
    }
    let text = if is_formula(text) { format!("\t{text}") } else { text.to_owned() };
    let special = [variant.separator(), '"', '\r', '\n'];
    let at_edge = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
    // An empty text is quoted: otherwise a line with one empty cell would be an empty line.
    if text.is_empty() || at_edge || text.contains(special) { quoted(&text) } else { text }
}

/// A text for the clipboard: on one line, since a line break or a tab would begin another cell, and never a formula.
fn copied_text(text: &str) -> String {
    let guard = if is_formula(text) { "\u{200b}" } else { "" };
    format!("{guard}{}", text.replace(['\t', '\r', '\n'], " "))
}

/// `table` as HTML, which spreadsheets and word processors paste as a table.
#[must_use]
pub fn write_html(table: &Sheet, mark: DecimalMark) -> String {
    let escaped =
        |text: &str| copied_text(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let cell = |cell: &Cell| match cell {
        Cell::Empty => "<td></td>".to_owned(),
        Cell::Text(text) => format!("<td>{}</td>", escaped(text)),
        Cell::Number(number) => format!("<td align=\"right\">{}</td>", written_number(*number, mark)),
    };
    let heading = |name: &String| format!("<th>{}</th>", escaped(name));
    let row = |cells: &Vec<Cell>| format!("<tr>{}</tr>", cells.iter().map(cell).collect::<String>());
    let headings = table.columns.iter().map(heading).collect::<String>();
    let rows = table.rows.iter().map(row).collect::<String>();
    format!("<table><thead><tr>{headings}</tr></thead><tbody>{rows}</tbody></table>")
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
