//! A table with numbers of each year, which is written with a row for each year (for programs and pivot tables) or with the years as
//! columns (for those who read it).

use rust_decimal::Decimal;

use super::words::{Heading, Words};
use crate::csv::{Cell, Sheet};
use model::YEARS;
use model::money::DecimalExt;
use model::municipality::Municipality;

/// Things with their values in each year.
#[derive(Debug, Clone)]
pub struct YearTable {
    keys: Vec<String>,
    year: String,
    values: Vec<String>,
    years: [u16; YEARS],
    rows: Vec<YearRow>,
}

#[derive(Debug, Clone)]
struct YearRow {
    thing: usize,
    keys: Vec<Cell>,
    year: u16,
    values: Vec<Cell>,
    is_summed: bool,
}

impl YearTable {
    /// A table without rows. `keys` are the headings of what names a thing, `values` those of what it has each year.
    #[must_use]
    pub fn new(municipality: &Municipality, words: &dyn Words, keys: &[Heading], values: &[Heading]) -> Self {
        let in_unit = |heading: &Heading| {
            let name = words.heading(*heading);
            heading.unit().map_or(name.clone(), |unit| words.in_unit(name, unit))
        };
        Self {
            keys: keys.iter().map(in_unit).collect(),
            year: words.heading(Heading::Year),
            values: values.iter().map(in_unit).collect(),
            years: municipality.years.each_ref().map(|year| year.year),
            rows: Vec::new(),
        }
    }

    /// Adds the values of a thing in a year. Things that are called the same have different numbers `thing`.
    pub fn push(&mut self, thing: usize, keys: Vec<Cell>, year: u16, values: Vec<Cell>) {
        self.rows.push(YearRow { thing, keys, year, values, is_summed: true });
    }

    /// Leaves what was added last out of the sum.
    pub fn leave_last_out_of_sum(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.is_summed = false;
        }
    }

    /// Whether it has no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many columns name a thing.
    #[must_use]
    pub fn key_columns(&self) -> usize {
        self.keys.len()
    }

    /// The table with a row for each thing and year.
    #[must_use]
    pub fn to_sheet(&self) -> Sheet {
        let columns = [self.keys.as_slice(), std::slice::from_ref(&self.year), &self.values].concat();
        let row = |row: &YearRow| {
            [row.keys.as_slice(), &[Decimal::from(row.year).into()], row.values.as_slice()].concat()
        };
        Sheet { columns, rows: self.rows.iter().map(row).collect() }
    }

    /// The table with a row for each thing, and columns for each year. With `sum`, a last row that is called so has the sums of
    /// the columns of numbers.
    #[must_use]
    pub fn years_as_columns(&self, sum: Option<&str>) -> Sheet {
        let mut columns = self.keys.clone();
        for year in self.years {
            columns.extend(self.values.iter().map(|value| format!("{year}: {value}")));
        }
        let mut wide: Vec<WideRow<'_>> = Vec::new();
        for row in &self.rows {
            let Some(at) = self.years.iter().position(|year| *year == row.year) else { continue };
            let same = wide.iter_mut().rev().find(|other| other.thing == row.thing && other.keys == row.keys);
            let place = same.and_then(|other| other.years.get_mut(at)).filter(|place| place.is_none());
            if let Some(place) = place {
                *place = Some(&row.values);
                continue;
            }
            let mut years = [None; YEARS];
            if let Some(place) = years.get_mut(at) {
                *place = Some(row.values.as_slice());
            }
            wide.push(WideRow { thing: row.thing, keys: &row.keys, years });
        }
        let mut rows: Vec<Vec<Cell>> = wide.iter().map(|row| row.cells(self.values.len())).collect();
        if let Some(name) = sum {
            rows.push(self.sums(name));
        }
        Sheet { columns, rows }
    }

    /// The row of the sums, called `name`.
    fn sums(&self, name: &str) -> Vec<Cell> {
        let mut cells = vec![Cell::from(name)];
        cells.resize(self.keys.len(), Cell::Empty);
        for year in self.years {
            let rows = || self.rows.iter().filter(move |row| row.year == year && row.is_summed);
            for at in 0..self.values.len() {
                cells.push(sum(rows().filter_map(|row| row.values.get(at))));
            }
        }
        cells
    }
}

/// A row with the years as columns.
struct WideRow<'a> {
    thing: usize,
    keys: &'a [Cell],
    years: [Option<&'a [Cell]>; YEARS],
}

impl WideRow<'_> {
    fn cells(&self, values: usize) -> Vec<Cell> {
        let mut cells = self.keys.to_vec();
        for year in self.years {
            match year {
                Some(year) => cells.extend_from_slice(year),
                None => cells.extend(std::iter::repeat_n(Cell::Empty, values)),
            }
        }
        cells
    }
}

/// The sum of the numbers. Empty without any, where a text stands among them, and where it is out of range.
fn sum<'a>(cells: impl Iterator<Item = &'a Cell>) -> Cell {
    let mut sum = None;
    for cell in cells {
        match cell {
            Cell::Empty => {}
            Cell::Text(_) => return Cell::Empty,
            Cell::Number(number) => match sum.unwrap_or(Decimal::ZERO).try_add(*number) {
                Some(more) => sum = Some(more),
                None => return Cell::Empty,
            },
        }
    }
    sum.map_or(Cell::Empty, Cell::Number)
}
