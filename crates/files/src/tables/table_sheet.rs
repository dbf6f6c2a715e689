//! From a [`Table`] to the sheet that a spreadsheet or a CSV file holds.

use super::table::{Cell, Column, Table, Value};
use super::{Heading, Words};
use crate::csv::{self, Sheet};

impl Table {
    /// The table with one value in each cell. Notes, qualities, locks and units that differ get columns of their own beside the column
    /// that they belong to. Charts are left out.
    #[must_use]
    pub fn to_sheet(&self, words: &dyn Words) -> Sheet {
        let mut sheet = SheetBuilder { words, names: Vec::new(), rows: vec![Vec::new(); self.rows.len()] };
        for (at, column) in self.columns.iter().enumerate() {
            sheet.add_column(self, at, column);
        }
        let columns = sheet.names.iter().map(|name| words.view_heading(name)).collect();
        Sheet { columns, rows: sheet.rows }
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

    /// The quality of a cell: its own, or that of its column.
    fn quality_of(&self, cell: Option<&Cell>, column: &Column) -> Written {
        let Some(cell) = cell else { return EMPTY };
        let words = if let Some(quality) = cell.quality {
            self.words.quality(quality)
        } else if cell.value.number().is_none() {
            return EMPTY;
        } else {
            let quality = column.quality.map(|quality| self.words.quality(quality));
            let words: Vec<String> = column.basis.map(str::to_owned).into_iter().chain(quality).collect();
            if words.is_empty() {
                return EMPTY;
            }
            words.join(", ")
        };
        (csv::Cell::Text(words), None)
    }

    /// Adds a column, unless it is empty. A unit that all its numbers have is added to the heading; units that differ get a column
    /// after it.
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
            // Without soft hyphens, and with plain spaces.
            let text = text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ");
            (if text.is_empty() { csv::Cell::Empty } else { csv::Cell::Text(text) }, None)
        }
        Value::Number(number) => (number.value.into(), number.unit),
    }
}

#[cfg(test)]
#[path = "table_sheet_tests.rs"]
mod tests;
