//! A table as a view shows it, as plain values.
//!
//! Each view of the page makes one [`Table`]; the page, the printed document, the clipboard, the CSV files and the pictures
//! are all written from it. Texts are in the reader's language already: numbers carry both their value and their text.

use rust_decimal::Decimal;

use model::YEARS;
use model::figure::Quality;
use model::ledger::NodeId;

/// A table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// What it is called, with its year and unit where it has them.
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
    /// What it is called. Empty where the unit alone says it.
    pub heading: String,
    /// Whether the heading is only for those who do not see the column.
    pub heading_is_hidden: bool,
    /// The unit of all its numbers; in the first column, that of all numbers of the table.
    pub unit: Option<&'static str>,
    /// What its numbers are, such as "outturn".
    pub basis: Option<&'static str>,
    /// Quality of all its numbers that have none of their own.
    pub quality: Option<Quality>,
}

/// What a row is among the others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RowKind {
    /// One of the rows that the table is about.
    #[default]
    Item,
    /// A part of the row above it.
    Part,
    /// A sum of rows above it.
    Sum,
    /// Something that follows from the rows above it.
    Note,
    /// The name of the rows below it.
    Group,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// What it is among the others.
    pub kind: RowKind,
    /// Whether it is the one of what is looked at, such as the year in view.
    pub highlighted: bool,
    /// Its cells, its name first.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// What stands in it.
    pub value: Value,
    /// What stands small beside it: a change, or a remark.
    pub note: Option<Value>,
    /// How far it can be trusted.
    pub quality: Option<Quality>,
    /// Whether it is locked.
    pub locked: bool,
    /// The number of the calculation that it shows, which the reader can ask about.
    pub node: Option<NodeId>,
    /// The address that its text links to in the page.
    pub url: Option<String>,
}

/// What stands in a cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing belongs there.
    #[default]
    Empty,
    /// A number belongs there and cannot be given, for this reason: shown as a dash.
    Missing(String),
    /// A number belongs there and nobody knows it: words in its place.
    Unknown(String),
    /// Words.
    Text(String),
    /// Words of a file, which are Swedish whatever the page's language.
    Cited(String),
    /// A number.
    Number(Number),
    /// A bar from nothing to `start` and on, or back, to `now`; kronor.
    Bar {
        /// In the start state.
        start: Decimal,
        /// In the scenario.
        now: Decimal,
    },
    /// Small columns, one a year; kronor.
    Trend([Decimal; YEARS]),
}

/// A number as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// Its value, rounded as it is shown and in the unit that it is shown in.
    pub value: Decimal,
    /// Its text in the reader's language, with the unit if it has one of its own.
    pub text: String,
    /// The unit that stands in the text.
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
    /// A number, or why there is none.
    pub fn or_missing(number: Option<Number>, reason: &str) -> Self {
        number.map_or_else(|| Self::Missing(reason.to_owned()), Self::Number)
    }

    /// Its text: empty for what is drawn, and a dash for what is missing.
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

    /// Why there is no number, where one belongs there.
    #[must_use]
    pub fn missing_reason(&self) -> Option<&str> {
        if let Self::Missing(reason) = self { Some(reason) } else { None }
    }

    /// The two lengths of the bar that it is, if it is one.
    #[must_use]
    pub fn bar(&self) -> Option<(Decimal, Decimal)> {
        if let Self::Bar { start, now } = self { Some((*start, *now)) } else { None }
    }

    /// The number that it is, if it is one.
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
    /// The same with `quality`.
    #[must_use]
    pub fn with_quality(self, quality: Option<Quality>) -> Self {
        Self { quality, ..self }
    }

    /// The same with something small beside it.
    #[must_use]
    pub fn with_note(self, note: Option<Value>) -> Self {
        Self { note, ..self }
    }

    /// The same as a number of the calculation.
    #[must_use]
    pub fn with_node(self, node: Option<NodeId>) -> Self {
        Self { node, ..self }
    }

    /// The same with a link to `url`.
    #[must_use]
    pub fn with_url(self, url: Option<String>) -> Self {
        Self { url, ..self }
    }

    /// The same where it is `locked`.
    #[must_use]
    pub fn locked_if(self, locked: bool) -> Self {
        Self { locked, ..self }
    }
}

impl Row {
    /// A row of the kind that tables are about.
    pub fn new(cells: impl IntoIterator<Item = Cell>) -> Self {
        Self { cells: cells.into_iter().collect(), ..Self::default() }
    }

    /// The same as another kind of row.
    #[must_use]
    pub fn as_kind(self, kind: RowKind) -> Self {
        Self { kind, ..self }
    }

    /// The same as the row of what is looked at, or not.
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

    /// A column of drawings, whose heading is for those who do not see them.
    pub fn drawn(heading: impl Into<String>) -> Self {
        Self { heading_is_hidden: true, ..Self::new(heading) }
    }

    /// The same with a unit that all its numbers have.
    #[must_use]
    pub fn in_unit(self, unit: &'static str) -> Self {
        Self { unit: Some(unit), ..self }
    }

    /// What stands at its head in the page.
    #[must_use]
    pub fn title(&self) -> &str {
        if self.heading.is_empty() { self.unit.unwrap_or_default() } else { &self.heading }
    }
}

impl Table {
    /// What stands in a row and a column.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> Option<&Cell> {
        self.rows.get(row)?.cells.get(column)
    }

    /// What the longest bar stands for, in kronor.
    #[must_use]
    pub fn longest_bar(&self) -> Option<Decimal> {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        cells.filter_map(|cell| cell.value.bar()).map(|(start, now)| start.max(now)).max()
    }
}
