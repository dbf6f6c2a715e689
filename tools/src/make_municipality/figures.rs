//! The table of figures: what is known, with unit, quality and source.

use std::collections::BTreeMap;
use std::path::Path;

use files::file::{FigureEntry, QualityEntry};
use rust_decimal::Decimal;

use super::amounts::{divide, multiply, written};
use super::problem::Problem;
use super::table::{Row, Table};

const NAME: &str = "tools/figures/sodertalje-2022.csv";
const UNITS: [&str; 8] = ["tkr", "mnkr", "kr_inv", "persons", "kr", "percent", "factor", "weight"];

/// One figure of the table.
#[derive(Debug, Clone)]
pub struct Figure {
    /// Its number, in its unit.
    pub value: Decimal,
    /// How far it can be trusted.
    pub quality: QualityEntry,
    /// Key of its source.
    pub source: String,
    unit: String,
    place: String,
}

/// All figures, by key and year.
#[derive(Debug)]
pub struct Figures(BTreeMap<(String, u16), Figure>);

impl Figure {
    /// The figure as the municipality file has it, in its own unit.
    pub fn entry(&self) -> FigureEntry {
        entry(self.value, self.quality, &self.source)
    }
}

impl Figures {
    /// Reads the table.
    pub fn read(root: &Path) -> Result<Self, Problem> {
        let table = Table::read(root, NAME)?;
        let mut figures = BTreeMap::new();
        for row in table.rows() {
            let year = row.text("year")?;
            let year = year.parse::<u16>().map_err(|_| row.problem(format!("\"{year}\" is not a year")))?;
            let key = (row.text("key")?, year);
            if let Some(first) = figures.insert(key, figure(row)?) {
                return Err(row.problem(format!("the figure already stands at {}", first.place)));
            }
        }
        Ok(Self(figures))
    }

    /// A figure, if the table has it.
    pub fn find(&self, key: &str, year: u16) -> Option<&Figure> {
        self.0.get(&(key.to_owned(), year))
    }

    /// A figure that the table must have.
    pub fn get(&self, key: &str, year: u16) -> Result<&Figure, Problem> {
        self.find(key, year).ok_or_else(|| Problem::new(NAME, format!("no figure \"{key}\" for {year}")))
    }

    /// A figure in each year that the table has it.
    pub fn years<'a>(&'a self, key: &'a str) -> impl Iterator<Item = (u16, &'a Figure)> {
        let of_key = self.0.iter().filter(move |((of, _), _)| of == key);
        of_key.map(|((_, year), figure)| (*year, figure))
    }

    /// The number of a figure in the given unit.
    pub fn number(&self, key: &str, year: u16, unit: &str) -> Result<Decimal, Problem> {
        let figure = self.get(key, year)?;
        if figure.unit == unit {
            return Ok(figure.value);
        }
        Err(Problem::new(&figure.place, format!("the unit is {}, not {unit}", figure.unit)))
    }

    /// An amount in tkr, whether it is given in tkr, in mnkr or in kronor per inhabitant of 31 December.
    pub fn tkr(&self, key: &str, year: u16) -> Result<Decimal, Problem> {
        let figure = self.get(key, year)?;
        match figure.unit.as_str() {
            "tkr" => Ok(figure.value),
            "mnkr" => multiply(figure.value, Decimal::ONE_THOUSAND),
            "kr_inv" => divide(
                multiply(figure.value, self.number("folkmangd", year, "persons")?)?,
                Decimal::ONE_THOUSAND,
            ),
            unit => Err(Problem::new(&figure.place, format!("{unit} is no amount"))),
        }
    }

    /// Figures whose key begins with `prefix` in the given year, with the rest of the key.
    pub fn under<'a>(&'a self, prefix: &'a str, year: u16) -> impl Iterator<Item = (&'a str, &'a Figure)> {
        let of_year = self.0.iter().filter(move |((_, of), _)| *of == year);
        of_year.filter_map(move |((key, _), figure)| key.strip_prefix(prefix).map(|rest| (rest, figure)))
    }
}

fn figure(row: Row<'_>) -> Result<Figure, Problem> {
    let unit = row.text("unit")?;
    if !UNITS.contains(&unit.as_str()) {
        return Err(row.problem(format!("\"{unit}\" is not a unit: {}", UNITS.join(", "))));
    }
    let quality = quality(row)?;
    Ok(Figure {
        value: row.decimal("value")?,
        quality,
        source: row.text("source")?,
        unit,
        place: row.place(),
    })
}

/// The quality that a row names.
pub fn quality(row: Row<'_>) -> Result<QualityEntry, Problem> {
    quality_of(row, "quality")
}

/// The quality in `column` of a row.
pub fn quality_of(row: Row<'_>, column: &str) -> Result<QualityEntry, Problem> {
    match row.text(column)?.as_str() {
        "published" => Ok(QualityEntry::Published),
        "derived" => Ok(QualityEntry::Derived),
        "estimate" => Ok(QualityEntry::Estimate),
        "assumption" => Ok(QualityEntry::Assumption),
        other => Err(row.problem(format!("\"{other}\" is not a quality"))),
    }
}

/// A figure of the municipality file.
pub fn entry(value: Decimal, quality: QualityEntry, source: &str) -> FigureEntry {
    FigureEntry { value: written(value), quality, source: source.to_owned(), note: None }
}
