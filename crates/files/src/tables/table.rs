//! A table as a view shows it.
//!
//! Each view makes one [`Table`], from which the page, the printed document, the clipboard, the CSV files and the pictures are
//! written. Texts are in the language of the page; a number has both its value and its text.

use rust_decimal::Decimal;

use model::YEARS;
use model::figure::Quality;
use model::ledger::NodeId;

/// A table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Its title, with the year and the unit where it has them.
    pub title: String,
    /// Columns, the names of the rows first.
    pub columns: Vec<Column>,
    /// Rows, each with at most as many cells as there are columns.
    pub rows: Vec<Row>,
    /// How many of the last rows are its foot.
    pub foot: usize,
}

/// A column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    /// Its heading. Empty where the unit is the heading.
    pub heading: String,
    /// Whether the heading is shown only to screen readers.
    pub heading_is_hidden: bool,
    /// The unit of all its numbers; in the first column, of all numbers of the table.
    pub unit: Option<&'static str>,
    /// What its numbers are, such as "outturn".
    pub basis: Option<&'static str>,
    /// The quality of its numbers, except of those with their own.
    pub quality: Option<Quality>,
}

/// The role of a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RowKind {
    /// One of the things that the table lists.
    #[default]
    Item,
    /// A part of the row above it.
    Part,
    /// A sum of rows above it.
    Sum,
    /// A number derived from the rows above it.
    Note,
    /// A heading of the rows below it.
    Group,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Its role.
    pub kind: RowKind,
    /// Whether it is the selected one, such as the row of the year in view.
    pub highlighted: bool,
    /// Its cells, its name first.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// Its content.
    pub value: Value,
    /// A change or a note, shown in small type beside the content.
    pub note: Option<Value>,
    /// Its quality.
    pub quality: Option<Quality>,
    /// Whether it is locked.
    pub locked: bool,
    /// The node of the ledger that it shows, whose explanation the user can open.
    pub node: Option<NodeId>,
    /// The address that its text links to in the page.
    pub url: Option<String>,
}

/// The content of a cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Value {
    /// No content.
    #[default]
    Empty,
    /// A number that cannot be given, for this reason. It is shown as a dash.
    Missing(String),
    /// A number that is not known, and the text that is shown instead.
    Unknown(String),
    /// Text.
    Text(String),
    /// Text of a file, in Swedish whatever the language of the page.
    Cited(String),
    /// A number.
    Number(Number),
    /// A bar of the length `start` and its change to `now`; kronor.
    Bar {
        /// In the start state.
        start: Decimal,
        /// In the scenario.
        now: Decimal,
    },
    /// A small column chart with one column a year; kronor.
    Trend([Decimal; YEARS]),
}

/// A number as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// Its value, rounded as it is shown and in the unit that it is shown in.
    pub value: Decimal,
    /// Its text in the language of the page, with the unit if the text has one.
    pub text: String,
    /// The unit in the text.
    pub unit: Option<&'static str>,
}

impl From<Number> for Value {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl<T: Into<Value>> From<T> for Cell {
    fn from(value: T) -> Self {
        Self { value: value.into(), ..Self::default() }
    }
}

impl Value {
    /// A number, or the reason why there is none.
    pub fn or_missing(number: Option<Number>, reason: &str) -> Self {
        number.map_or_else(|| Self::Missing(reason.to_owned()), Self::Number)
    }

    /// Its text: empty for charts, a dash for a missing number.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Empty | Self::Bar { .. } | Self::Trend(_) => "",
            Self::Missing(_) => "–",
            Self::Unknown(text) | Self::Text(text) | Self::Cited(text) => text,
            Self::Number(number) => &number.text,
        }
    }

    /// Its text, see [`Self::text`].
    #[must_use]
    pub fn into_text(self) -> String {
        match self {
            Self::Unknown(text) | Self::Text(text) | Self::Cited(text) => text,
            Self::Number(number) => number.text,
            Self::Empty | Self::Missing(_) | Self::Bar { .. } | Self::Trend(_) => self.text().to_owned(),
        }
    }

    /// Its text, or the reason why there is no number.
    ///
    /// # Errors
    /// When it is missing.
    pub fn into_text_or_reason(self) -> Result<String, String> {
        if let Self::Missing(reason) = self { Err(reason) } else { Ok(self.into_text()) }
    }

    /// The reason why the number is missing.
    #[must_use]
    pub fn missing_reason(&self) -> Option<&str> {
        if let Self::Missing(reason) = self { Some(reason) } else { None }
    }

    /// Start and present length of the bar, if it is one.
    #[must_use]
    pub fn bar(&self) -> Option<(Decimal, Decimal)> {
        if let Self::Bar { start, now } = self { Some((*start, *now)) } else { None }
    }

    /// The number, if it is one.
    #[must_use]
    pub fn number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            Self::Empty
            | Self::Missing(_)
            | Self::Unknown(_)
            | Self::Text(_)
            | Self::Cited(_)
            | Self::Bar { .. }
            | Self::Trend(_) => None,
        }
    }
}

impl Cell {
    /// The cell with `quality`.
    #[must_use]
    pub fn with_quality(self, quality: Option<Quality>) -> Self {
        Self { quality, ..self }
    }

    /// The cell with a note.
    #[must_use]
    pub fn with_note(self, note: Option<Value>) -> Self {
        Self { note, ..self }
    }

    /// The cell as one that shows a node of the ledger.
    #[must_use]
    pub fn with_node(self, node: Option<NodeId>) -> Self {
        Self { node, ..self }
    }

    /// The same with a link to `url`, unless its scheme is another than `https:`, which could run a script.
    #[must_use]
    pub fn with_url(self, url: Option<String>) -> Self {
        Self { url: url.filter(|url| url.starts_with("https://")), ..self }
    }

    /// The cell, locked or not.
    #[must_use]
    pub fn locked_if(self, locked: bool) -> Self {
        Self { locked, ..self }
    }
}

impl Row {
    /// A row of the kind [`RowKind::Item`].
    pub fn new(cells: impl IntoIterator<Item = Cell>) -> Self {
        Self { cells: cells.into_iter().collect(), ..Self::default() }
    }

    /// The row as another kind.
    #[must_use]
    pub fn as_kind(self, kind: RowKind) -> Self {
        Self { kind, ..self }
    }

    /// The row, highlighted or not.
    #[must_use]
    pub fn highlighted_if(self, highlighted: bool) -> Self {
        Self { highlighted, ..self }
    }
}

impl Column {
    /// A column without a unit.
    pub fn new(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), ..Self::default() }
    }

    /// A column of charts, whose heading is shown only to screen readers.
    pub fn drawn(heading: impl Into<String>) -> Self {
        Self { heading_is_hidden: true, ..Self::new(heading) }
    }

    /// The column with the unit of all its numbers.
    #[must_use]
    pub fn in_unit(self, unit: &'static str) -> Self {
        Self { unit: Some(unit), ..self }
    }

    /// The heading in the page: the unit where there is no other.
    #[must_use]
    pub fn title(&self) -> &str {
        if self.heading.is_empty() { self.unit.unwrap_or_default() } else { &self.heading }
    }
}

impl Table {
    /// The cell in a row and a column.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> Option<&Cell> {
        self.rows.get(row)?.cells.get(column)
    }

    /// The length of the longest bar, kronor.
    #[must_use]
    pub fn longest_bar(&self) -> Option<Decimal> {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        cells.filter_map(|cell| cell.value.bar()).map(|(start, now)| start.max(now)).max()
    }
}
