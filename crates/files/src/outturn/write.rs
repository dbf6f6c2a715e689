//! The outturn of a record as a table that can be read again.

use crate::csv::{Cell, Sheet};
use model::follow_up::{Line, Month, YearRecord};
use model::money::Money;
use model::municipality::{Municipality, YearFigures};
use model::vec_map::VecMap;
use std::collections::BTreeSet;

/// The words of the table, in the reader's language. What is read again has to say that amounts are in kronor and accumulated, and
/// that costs and revenue are positive.
pub struct SheetWords<'a> {
    /// The heading of the names, such as "Nämnd (kr, kostnader och intäkter positiva)".
    pub name: &'a str,
    /// The name of a line.
    pub line: &'a dyn Fn(Line) -> String,
    /// The heading of a month of a year, such as "Ack utfall jan-aug 2022".
    pub to_date: &'a dyn Fn(Month, u16) -> String,
}

/// The outturn in `record`, the year before first: a row for each line with any, a column for each month, kronor.
#[must_use]
pub fn sheet(record: &YearRecord, municipality: &Municipality, words: &SheetWords) -> Sheet {
    let [YearFigures { year, .. }, ..] = &municipality.years;
    let years = [(year.saturating_sub(1), &record.last_year), (*year, &record.to_date)];
    let months = |amounts: &VecMap<(Line, Month), Money>| {
        amounts.keys().map(|(_, month)| *month).collect::<BTreeSet<_>>()
    };
    let columns: Vec<_> = years
        .into_iter()
        .flat_map(|(year, amounts)| months(amounts).into_iter().map(move |month| (year, amounts, month)))
        .collect();
    let headings = columns.iter().map(|(year, _, month)| (words.to_date)(*month, *year));
    let cell = |line: Line| {
        let amount = move |(_, amounts, month): &(u16, &VecMap<(Line, Month), Money>, Month)| {
            amounts.get(&(line, *month)).map_or(Cell::Empty, |amount| Cell::Number(amount.kronor()))
        };
        columns.iter().map(amount).collect::<Vec<Cell>>()
    };
    let rows = Line::all(municipality).map(|line| (line, cell(line)));
    let rows = rows.filter(|(_, cells)| cells.iter().any(|cell| *cell != Cell::Empty));
    Sheet {
        columns: std::iter::once(words.name.to_owned()).chain(headings).collect(),
        rows: rows
            .map(|(line, cells)| std::iter::once(Cell::Text((words.line)(line))).chain(cells).collect())
            .collect(),
    }
}
