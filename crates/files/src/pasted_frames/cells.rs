//! The lines of a pasted text and their cells.

use super::PastedUnit;
use super::numbers::{PastedNumber, is_group_of_three, is_number};

/// A line that is not blank.
pub(super) struct Line {
    /// Its number in the text, from 1.
    pub(super) number: usize,
    /// The first cell that has letters, or an empty text.
    pub(super) name: String,
    /// The cells after it, without empty ones at the end.
    pub(super) values: Vec<String>,
    /// Whether its spaces can separate cells as well as groups of digits.
    pub(super) has_unclear_columns: bool,
}

impl Line {
    /// Whether none of its values is an amount.
    pub(super) fn is_heading(&self) -> bool {
        columns_of(self).is_some() || !self.values.iter().any(|value| is_number(value))
    }

    /// Whether there is nothing after its name.
    pub(super) fn has_no_values(&self) -> bool {
        self.values.iter().all(|value| PastedNumber::new(value).is_none())
    }
}

/// The lines of `text`, without blank ones.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let separator = ['\t', ';'].into_iter().find(|separator| text.contains(*separator));
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(at, line)| {
            let (cells, has_unclear_columns) = match separator {
                Some(separator) => (line.split(separator).map(content).collect(), false),
                None => aligned_cells(line),
            };
            let (name, values) = name_and_values(cells);
            Line { number: at.saturating_add(1), name, values, has_unclear_columns }
        })
        .collect()
}

/// A cell without the spaces and quotes around it.
fn content(cell: &str) -> String {
    let cell = cell.trim();
    let inner = cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(cell);
    inner.trim().to_owned()
}

/// The cells of a line that are separated by spaces: by two or more, or by one before each number at the end of the line. Whether
/// the latter can also be groups of digits.
fn aligned_cells(line: &str) -> (Vec<String>, bool) {
    let line = line.trim().replace('\u{a0}', " ");
    let wide: Vec<String> = line.split("  ").map(content).filter(|cell| !cell.is_empty()).collect();
    if wide.len() > 1 {
        return (wide, false);
    }
    let words: Vec<&str> = line.split(' ').collect();
    let numbers = words.iter().rev().take_while(|word| is_number(word)).count();
    let names = words.len().saturating_sub(numbers);
    let values = words.get(names..).unwrap_or_default();
    let is_unclear = values.windows(2).any(|pair| {
        matches!(pair, [first, second] if first.chars().all(|c| c.is_ascii_digit()) && is_group_of_three(second))
    });
    let name = words.get(..names).unwrap_or_default().join(" ");
    let cells = std::iter::once(name).chain(values.iter().map(|value| (*value).to_owned()));
    (cells.collect(), is_unclear)
}

/// The first cell that has letters, of the first two, and the cells after it.
fn name_and_values(mut cells: Vec<String>) -> (String, Vec<String>) {
    while cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    let has_letters = |cell: &String| cell.chars().any(char::is_alphabetic);
    // After an empty cell "Plan 2023" is the heading of a column.
    let is_name = |(at, cell): (usize, &String)| has_letters(cell) && (at == 0 || year_in(cell).is_none());
    let at = cells.iter().enumerate().take(2).position(is_name);
    let mut rest = cells.into_iter();
    match at {
        Some(at) => {
            let name = rest.nth(at).unwrap_or_default();
            (name, rest.collect())
        }
        None => {
            let values: Vec<String> = rest.collect();
            let skipped = usize::from(values.first().is_some_and(String::is_empty));
            (String::new(), values.into_iter().skip(skipped).collect())
        }
    }
}

/// The years that a heading names, one for each column; none for a column with another heading. None if it names no year, or has an
/// amount.
pub(super) fn columns_of(line: &Line) -> Option<Vec<Option<u16>>> {
    // Before the years there may be a heading of another column of names.
    let values = || line.values.iter().skip_while(|value| year_in(value).is_none());
    let is_amount = |value: &String| year_in(value).is_none() && is_number(value);
    let years: Vec<Option<u16>> = values().map(|value| year_in(value)).collect();
    (!years.is_empty() && !values().any(is_amount)).then_some(years)
}

/// The year that a heading such as "Plan 2023" names.
fn year_in(heading: &str) -> Option<u16> {
    let numbers = heading.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4);
    numbers.filter_map(|digits| digits.parse().ok()).find(|year| (1990..=2100).contains(year))
}

/// The unit that a heading names.
pub(super) fn unit_in(line: &Line) -> Option<PastedUnit> {
    let texts = std::iter::once(&line.name).chain(&line.values);
    let mut words = texts.flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
    words.find_map(|word| match word.to_ascii_lowercase().as_str() {
        "kr" | "kronor" | "sek" => Some(PastedUnit::Kronor),
        "tkr" | "ksek" | "tusental" => Some(PastedUnit::Thousands),
        "mnkr" | "mkr" | "msek" | "miljoner" => Some(PastedUnit::Millions),
        _ => None,
    })
}
