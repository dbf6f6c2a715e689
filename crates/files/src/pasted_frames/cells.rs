//! The lines of a pasted text and their cells.

use super::PastedUnit;
use crate::copied_rows;
use crate::pasted::numbers::{PastedNumber, is_group_of_three, is_number};
use crate::pasted::units::unit_of_words;

/// A line that is not blank.
pub(super) struct Line {
    /// Its number in the text, from 1.
    pub(super) number: usize,
    /// Its cells, without empty ones at the end. Before a line without a name that begins with a number there is an empty one.
    pub(super) cells: Vec<String>,
    /// The cell of the name.
    pub(super) name_at: usize,
    /// Whether its spaces can separate cells as well as groups of digits.
    pub(super) has_unclear_columns: bool,
}

impl Line {
    fn new(number: usize, mut cells: Vec<String>, has_unclear_columns: bool) -> Self {
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        let name_at = names(&cells).next();
        if name_at.is_none() && cells.first().is_some_and(|cell| !cell.is_empty()) {
            cells.insert(0, String::new());
        }
        Self { number, cells, name_at: name_at.unwrap_or(0), has_unclear_columns }
    }

    /// The name, or an empty text.
    pub(super) fn name(&self) -> &str {
        self.cells.get(self.name_at).map_or("", String::as_str)
    }

    /// The cells that can have the name.
    pub(super) fn names(&self) -> impl Iterator<Item = (usize, &str)> {
        names(&self.cells).filter_map(|at| Some((at, self.cells.get(at)?.as_str())))
    }

    /// The cells after the name.
    pub(super) fn values(&self) -> &[String] {
        self.cells.get(self.name_at.saturating_add(1)..).unwrap_or_default()
    }

    /// Whether none of its values is an amount.
    pub(super) fn is_heading(&self) -> bool {
        !self.years().is_empty() || !self.values().iter().any(|value| is_number(value))
    }

    /// The headings of columns from the first that names a year, each with the place of its cell. Empty if none does, or one is an
    /// amount.
    pub(super) fn years(&self) -> Vec<(usize, &str, Option<u16>)> {
        let cells = self.cells.iter().enumerate().skip(self.name_at.saturating_add(1));
        let headings = cells.map(|(at, heading)| (at, heading.as_str(), year_in(heading)));
        let headings: Vec<_> = headings.skip_while(|(_, _, year)| year.is_none()).collect();
        if headings.iter().any(|(_, heading, year)| year.is_none() && is_number(heading)) {
            return Vec::new();
        }
        headings
    }

    /// The unit that a heading names.
    pub(super) fn unit(&self) -> Option<PastedUnit> {
        unit_of_words(&self.cells.join(" "))
    }
}

/// The lines of `text`, without blank ones.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let separator = ['\t', ';'].into_iter().find(|separator| text.contains(*separator));
    let lines: Vec<Line> = match separator {
        Some(separator) => {
            let rows = copied_rows(text, separator).into_iter();
            rows.map(|(number, cells)| Line::new(number, cells, false)).collect()
        }
        None => {
            let lines = (1_usize..).zip(text.lines());
            let cells = lines.map(|(number, line)| (number, aligned_cells(line)));
            cells.map(|(number, (cells, is_unclear))| Line::new(number, cells, is_unclear)).collect()
        }
    };
    lines.into_iter().filter(|line| !line.cells.is_empty()).collect()
}

/// The cells of a line that are separated by spaces: by two or more, or by one before each number at the end of the line. Whether
/// the latter can also be groups of digits.
fn aligned_cells(line: &str) -> (Vec<String>, bool) {
    let line = line.trim().replace('\u{a0}', " ");
    let wide = line.split("  ").map(|cell| cell.trim().trim_matches('"').to_owned());
    let wide: Vec<String> = wide.filter(|cell| !cell.is_empty()).collect();
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

fn has_letters(cell: &str) -> bool {
    cell.chars().any(char::is_alphabetic) && !is_number(cell)
}

/// The places of the cells that can have the name: those of the first two with letters. After the first "Plan 2023" is the heading of a
/// column.
fn names(cells: &[String]) -> impl Iterator<Item = usize> {
    let first = cells.iter().enumerate().take(2);
    first.filter(|(at, cell)| has_letters(cell) && (*at == 0 || year_in(cell).is_none())).map(|(at, _)| at)
}

/// Whether there is no amount in `cell`.
pub(super) fn is_empty(cell: &str) -> bool {
    PastedNumber::new(cell).is_none()
}

/// The year that a heading such as "Plan 2023" names. None if it names several, as a sum of years does.
fn year_in(heading: &str) -> Option<u16> {
    let numbers = heading.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4);
    let mut years =
        numbers.filter_map(|digits| digits.parse().ok()).filter(|year| (1990..=2100).contains(year));
    let first = years.next()?;
    years.all(|year| year == first).then_some(first)
}
