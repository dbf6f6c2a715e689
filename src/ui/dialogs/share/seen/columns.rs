//! From the cells of a table in the page to a table with one value in each: numbers as numbers, and what stands beside a
//! number or a name (a unit, a difference, a badge) in a column of its own.

use rust_decimal::Decimal;

use crate::i18n::Language;
use crate::i18n::numbers::MINUS;
use files::csv::{Cell, Table};
use files::tables::{Column, Words};
use model::money::Arithmetic;

/// A cell of the page, taken apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// Its number, or its words.
    pub words: String,
    /// What stands small beside them.
    pub note: String,
    /// How far it can be trusted.
    pub quality: String,
    /// Whether it is locked, in a word.
    pub locked: String,
}

/// How numbers are written in the page.
#[derive(Debug, Clone)]
pub struct Reader {
    /// In which language.
    pub language: Language,
    /// The units that stand after them.
    pub units: Vec<&'static str>,
    /// What stands before and after a number to say that it is less than nothing, or more.
    pub dressed: Vec<(String, String, bool)>,
    /// Words for nothing.
    pub nothing: Vec<&'static str>,
    /// What a column of remarks is called.
    pub note: &'static str,
}

/// A number or a text, and its unit.
pub type Value = (Cell, Option<&'static str>);

impl Reader {
    /// A number as a number, whatever its spaces, its minus, its decimal sign and its unit; all else as text.
    pub fn value(&self, words: &str) -> Value {
        if words.is_empty() || words == "–" {
            return (Cell::Empty, None);
        }
        if self.nothing.contains(&words) {
            return (Decimal::ZERO.into(), None);
        }
        for (before, after, below) in &self.dressed {
            let inside =
                words.strip_prefix(before.as_str()).and_then(|rest| rest.strip_suffix(after.as_str()));
            if let Some((Cell::Number(number), unit)) = inside.map(|inside| self.bare(inside)) {
                let number = if *below { Decimal::ZERO.less(number).unwrap_or(number) } else { number };
                return (number.into(), unit);
            }
        }
        self.bare(words)
    }

    /// The same of what has nothing but a unit beside it.
    fn bare(&self, words: &str) -> Value {
        if let Some(number) = self.number(words) {
            return (number.into(), None);
        }
        let with_unit =
            self.units.iter().find_map(|unit| Some((self.number(words.strip_suffix(unit)?)?, *unit)));
        match with_unit {
            Some((number, unit)) => (number.into(), Some(unit)),
            None => (Cell::Text(words.to_owned()), None),
        }
    }

    fn number(&self, words: &str) -> Option<Decimal> {
        let bare: String = words.chars().filter(|c| !c.is_whitespace()).collect();
        let format = self.language.0.numbers;
        let bare =
            bare.replace(format.group_separator, "").replace(format.decimal_mark, ".").replace(MINUS, "-");
        let digits = bare.strip_prefix(['+', '-']).unwrap_or(&bare);
        digits.starts_with(|c: char| c.is_ascii_digit()).then_some(())?;
        bare.strip_prefix('+').unwrap_or(&bare).parse().ok()
    }
}

/// The table of `lines`, the first of which is its headings.
pub fn table(lines: &[Vec<Seen>], reader: &Reader, words: &dyn Words) -> Table {
    let Some((heads, body)) = lines.split_first() else { return Table::default() };
    let widest = lines.iter().map(Vec::len).max().unwrap_or_default();
    let mut made = Columns { reader, words, names: Vec::new(), cells: vec![Vec::new(); body.len()] };
    for at in 0..widest {
        let of = |pick: fn(&Seen) -> &String| -> Vec<String> {
            body.iter().map(|line| line.get(at).map(pick).cloned().unwrap_or_default()).collect()
        };
        let head = heads.get(at).cloned().unwrap_or_default();
        let name = made.name_of(at, &head);
        let main = of(|seen| &seen.words);
        made.push(&name, &main);
        let notes = of(|seen| &seen.note);
        let counted = notes.iter().any(|note| matches!(reader.value(note).0, Cell::Number(_)));
        let beside = if counted { words.column(Column::Difference) } else { reader.note.to_owned() };
        made.push(&format!("{name}: {beside}"), &notes);
        // What the heading says of the whole column holds for each number in it.
        let qualities: Vec<String> = of(|seen| &seen.quality)
            .into_iter()
            .zip(&main)
            .map(|(own, main)| if own.is_empty() && !main.is_empty() { head.quality.clone() } else { own })
            .collect();
        let quality = words.column(Column::Quality);
        made.push(&if at == 0 { quality } else { format!("{name}: {quality}") }, &qualities);
        made.push(&words.column(Column::Locked), &of(|seen| &seen.locked));
    }
    let columns = made.names.iter().map(|column| words.heading(column)).collect();
    Table { columns, rows: made.cells }
}

struct Columns<'a> {
    reader: &'a Reader,
    words: &'a dyn Words,
    names: Vec<String>,
    cells: Vec<Vec<Cell>>,
}

impl Columns<'_> {
    /// What the column at `at` is called: over the names of rows there may stand only the unit of the whole table.
    fn name_of(&self, at: usize, head: &Seen) -> String {
        let unit = self.reader.units.contains(&head.words.as_str());
        let name = if at == 0 && (unit || head.words.is_empty()) {
            let row = self.words.column(Column::Row);
            if unit { format!("{row}, {}", head.words) } else { row }
        } else {
            head.words.clone()
        };
        if head.note.is_empty() { name } else { format!("{name}, {}", head.note) }
    }

    /// A column, unless nothing stands in it. A unit that all its numbers have goes to its heading, and units that differ
    /// to a column after it.
    fn push(&mut self, name: &str, texts: &[String]) {
        let values: Vec<Value> = texts.iter().map(|text| self.reader.value(text)).collect();
        if values.iter().all(|(cell, _)| *cell == Cell::Empty) {
            return;
        }
        let mut units = values.iter().filter_map(|(cell, unit)| match cell {
            Cell::Number(number) if unit.is_some() || !number.is_zero() => Some(*unit),
            _ => None,
        });
        let first = units.next().flatten();
        let one = units.all(|unit| unit == first);
        let mixed = !one && values.iter().any(|(_, unit)| unit.is_some());
        self.names.push(match first {
            Some(unit) if one && !name.contains(unit) => format!("{name}, {unit}"),
            _ => name.to_owned(),
        });
        if mixed {
            self.names.push(format!("{name}: {}", self.words.column(Column::Unit)));
        }
        for (row, (cell, unit)) in self.cells.iter_mut().zip(values) {
            row.push(cell);
            if mixed {
                row.push(unit.map_or(Cell::Empty, Cell::from));
            }
        }
    }
}

#[cfg(test)]
#[path = "columns_tests.rs"]
mod tests;
