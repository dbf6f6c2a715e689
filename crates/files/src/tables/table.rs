//! A table as a view shows it, as plain values.
//!
//! Each view of the page makes one [`Table`]; the page, the printed document, the clipboard, the CSV files and the pictures
//! are all written from it. Texts are in the reader's language already: numbers carry both their value and their text.

use rust_decimal::Decimal;

use super::{Heading, Words};
use crate::csv::{self, Sheet};
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

    /// The table as a spreadsheet has it: one value in each cell. Notes, qualities, locks and units that differ get columns
    /// of their own, beside what they belong to; what is only drawn is left out.
    #[must_use]
    pub fn to_sheet(&self, words: &dyn Words) -> Sheet {
        let mut sheet = SheetBuilder { words, names: Vec::new(), rows: vec![Vec::new(); self.rows.len()] };
        for (at, column) in self.columns.iter().enumerate() {
            sheet.add_column(self, at, column);
        }
        let columns = sheet.names.iter().map(|name| words.view_heading(name)).collect();
        Sheet { columns, rows: sheet.rows }
    }

    /// What the longest bar stands for, in kronor.
    #[must_use]
    pub fn longest_bar(&self) -> Option<Decimal> {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        cells.filter_map(|cell| cell.value.bar()).map(|(start, now)| start.max(now)).max()
    }

    fn column_cells(&self, at: usize) -> Vec<Option<&Cell>> {
        self.rows.iter().map(|row| row.cells.get(at)).collect()
    }
}

/// A cell of a sheet, and the unit of its number.
type Written = (csv::Cell, Option<&'static str>);

struct SheetBuilder<'a> {
    words: &'a dyn Words,
    names: Vec<String>,
    rows: Vec<Vec<csv::Cell>>,
}

impl SheetBuilder<'_> {
    fn add_column(&mut self, table: &Table, at: usize, column: &Column) {
        let cells = table.column_cells(at);
        let name = self.name_of(at, column);
        self.push(&name, cells.iter().map(|cell| cell.map_or(EMPTY, |cell| written(&cell.value))).collect());
        let notes = cells.iter().map(|cell| cell.and_then(|cell| cell.note.as_ref()));
        let counted = notes.clone().flatten().any(|note| note.number().is_some());
        let kind = if counted { Heading::Difference } else { Heading::Note };
        let notes = notes.map(|note| note.map_or(EMPTY, written)).collect();
        self.push(&format!("{name}: {}", self.words.heading(kind)), notes);
        let quality = self.words.heading(Heading::Quality);
        let quality_name = if at == 0 { quality } else { format!("{name}: {quality}") };
        let qualities = cells.iter().map(|cell| self.quality_of(*cell, column)).collect();
        self.push(&quality_name, qualities);
        let locked = |cell: Option<&Cell>| match cell {
            Some(cell) if cell.locked => (csv::Cell::Text(self.words.locked()), None),
            Some(_) | None => EMPTY,
        };
        let locks = cells.iter().copied().map(locked).collect();
        self.push(&self.words.heading(Heading::Locked), locks);
    }

    fn name_of(&self, at: usize, column: &Column) -> String {
        let row = self.words.heading(Heading::Row);
        match (column.heading.as_str(), column.unit) {
            ("", Some(unit)) if at == 0 => format!("{row}, {unit}"),
            ("", None) if at == 0 => row,
            ("", unit) => unit.unwrap_or_default().to_owned(),
            (heading, Some(unit)) => format!("{heading}, {unit}"),
            (heading, None) => heading.to_owned(),
        }
    }

    /// The quality of a cell: its own, or what the heading says of every number in the column.
    fn quality_of(&self, cell: Option<&Cell>, column: &Column) -> Written {
        let Some(cell) = cell else { return EMPTY };
        let words = if let Some(quality) = cell.quality {
            self.words.quality(quality)
        } else if cell.value.number().is_none() {
            return EMPTY;
        } else {
            let quality = column.quality.map(|quality| self.words.quality(quality));
            let said: Vec<String> = column.basis.map(str::to_owned).into_iter().chain(quality).collect();
            if said.is_empty() {
                return EMPTY;
            }
            said.join(", ")
        };
        (csv::Cell::Text(words), None)
    }

    /// A column, unless nothing stands in it. A unit that all its numbers have goes to its heading, and units that differ
    /// to a column after it.
    fn push(&mut self, name: &str, values: Vec<Written>) {
        if values.iter().all(|(cell, _)| *cell == csv::Cell::Empty) {
            return;
        }
        let mut units = values.iter().filter_map(|(cell, unit)| match cell {
            csv::Cell::Number(number) if unit.is_some() || !number.is_zero() => Some(*unit),
            csv::Cell::Number(_) | csv::Cell::Text(_) | csv::Cell::Empty => None,
        });
        let first = units.next().flatten();
        let one = units.all(|unit| unit == first);
        let mixed = !one && values.iter().any(|(_, unit)| unit.is_some());
        self.names.push(match first {
            Some(unit) if one && !name.contains(unit) => format!("{name}, {unit}"),
            Some(_) | None => name.to_owned(),
        });
        if mixed {
            self.names.push(format!("{name}: {}", self.words.heading(Heading::Unit)));
        }
        for (row, (cell, unit)) in self.rows.iter_mut().zip(values) {
            row.push(cell);
            if mixed {
                row.push(unit.map_or(csv::Cell::Empty, csv::Cell::from));
            }
        }
    }
}

const EMPTY: Written = (csv::Cell::Empty, None);

fn written(value: &Value) -> Written {
    match value {
        Value::Empty | Value::Missing(_) | Value::Bar { .. } | Value::Trend(_) => EMPTY,
        Value::Unknown(text) | Value::Text(text) | Value::Cited(text) => {
            // Where a long word may be broken is of no use elsewhere, nor how wide a space is.
            let text = text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ");
            (if text.is_empty() { csv::Cell::Empty } else { csv::Cell::Text(text) }, None)
        }
        Value::Number(number) => (number.value.into(), number.unit),
    }
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
