//! Frames that are pasted from a spreadsheet: rows of a committee with up to one amount for each planned year.
//!
//! The cells of a row lie between tabs, semicolons or spaces. Rows above the first committee are headings, which may name the years of
//! the columns and the unit; without years the columns are the planned years in order. Nothing is guessed at: a name or a number that
//! can be read in two ways is a problem, and all problems are found at once.

mod cells;
mod row;

use rust_decimal::Decimal;

use self::cells::Line;
use self::row::{Amounts, add_row};
use super::pasted::names;
pub use super::pasted::numbers::DecimalMarks;
pub use super::pasted::units::PastedUnit;
use model::money::Money;
use model::municipality::{CommitteeIx, Municipality};
use model::{YEARS, YearIx};

/// Longest text, bytes.
const LONGEST_TEXT: usize = 200_000;

/// What the pasted amounts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PastedKind {
    /// The whole grant of a committee.
    #[default]
    Frames,
    /// The change of the grant beyond the frame.
    Changes,
}

/// The committee of a row whose name does not say it, as the user has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowChoice {
    /// This one.
    Committee(CommitteeIx),
    /// None: the row is left out.
    LeftOut,
}

/// How the user says that the text is to be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PasteOptions {
    /// What the amounts are. None: what a heading says.
    pub kind: Option<PastedKind>,
    /// Their unit. None: what a heading says.
    pub unit: Option<PastedUnit>,
    /// What separates their decimals.
    pub decimals: DecimalMarks,
    /// The committees of rows by [`PastedRow::key`].
    pub rows: Vec<(String, RowChoice)>,
}

/// What was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PastedFrames {
    /// What the amounts are.
    pub kind: PastedKind,
    /// Their unit.
    pub unit: PastedUnit,
    /// The unit that a heading names.
    pub heading_unit: Option<PastedUnit>,
    /// The rows of committees, in the order of the text.
    pub rows: Vec<PastedRow>,
    /// The names of rows without an amount or a committee, such as sums.
    pub left_out: Vec<String>,
    /// The headings of columns that are of none of the planned years, such as sums.
    pub other_columns: Vec<String>,
    /// What is wrong, in the order of the text.
    pub problems: Vec<PasteError>,
}

/// The row of a committee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastedRow {
    /// Its line, counted from 1.
    pub line: usize,
    /// The name that stands in it.
    pub name: String,
    /// The committee. None where the name does not say which.
    pub committee: Option<CommitteeIx>,
    /// Whether the name does not say it, so that the user chooses.
    pub is_asked: bool,
    /// Whether the user has chosen none.
    pub is_left_out: bool,
    /// The amount of each year. None where there is none, or it cannot be used.
    pub amounts: [Option<Money>; YEARS],
}

impl PastedRow {
    /// What the choice of its committee is kept by: its name, so that the choice is not another row's when the text changes.
    #[must_use]
    pub fn key(&self) -> String {
        row::key(self.line, &self.name)
    }
}

/// A problem and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasteError {
    /// Its line, counted from 1. None where it is of the whole text.
    pub line: Option<usize>,
    /// The name in the row. Empty where it is of the whole text.
    pub name: String,
    /// The year of the column. None where it is of the whole row.
    pub year: Option<YearIx>,
    /// What is wrong.
    pub problem: PasteProblem,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PasteProblem {
    /// The text is too long.
    TooLong,
    /// No row has a committee and an amount.
    NoRows,
    /// No committee has the name.
    UnknownCommittee,
    /// Several committees can be meant.
    SeveralCommittees(Vec<CommitteeIx>),
    /// An earlier line is of the same committee.
    DuplicateCommittee(usize),
    /// The row has amounts but no name.
    NoName,
    /// These headings of columns are of the same year.
    SameYearTwice(String),
    /// No amount is of a planned year.
    NoPlannedYears,
    /// The row has more amounts than there are years.
    TooManyAmounts,
    /// The spaces in the row can separate amounts as well as groups of digits.
    UnclearColumns,
    /// The cell is no number.
    NotANumber(String),
    /// The number can be read in two ways.
    TwoMeanings([Decimal; 2]),
    /// A frame is negative.
    Negative,
    /// The amount is no whole number of thousand kronor.
    FinerThanThousand,
    /// The amount is out of range.
    Outside,
}

/// Reads `text`.
#[must_use]
pub fn read(text: &str, municipality: &Municipality, options: &PasteOptions) -> PastedFrames {
    let mut read = PastedFrames::default();
    let of_all = |problem| PasteError { line: None, name: String::new(), year: None, problem };
    if text.len() > LONGEST_TEXT {
        read.problems.push(of_all(PasteProblem::TooLong));
        return read;
    }
    let mut heading: Option<Heading> = None;
    let mut rows = Vec::new();
    for mut line in cells::lines(text) {
        let names = line.names().map(|(at, name)| (at, names::committee(municipality, name)));
        let names: Vec<_> = names.collect();
        let known = names.iter().find_map(|(at, found)| found.clone().ok().map(|c| (*at, c)));
        let found = match known {
            Some((at, committee)) => {
                line.name_at = at;
                Ok(committee)
            }
            None => names.into_iter().next().map_or(Err(Vec::new()), |(_, found)| found),
        };
        if rows.is_empty() && found.is_err() && line.is_heading() {
            read.heading_unit = line.unit().or(read.heading_unit);
            if names::is_of_changes(line.name()) {
                read.kind = PastedKind::Changes;
            }
            let next = Heading::new(&line, municipality);
            let planned = |heading: &Heading| heading.columns.len();
            // Below the years there may be dates of decisions.
            if next.is_named && heading.as_ref().is_none_or(|heading| planned(heading) < planned(&next)) {
                heading = Some(next);
            }
        } else if found.is_err() && (names::is_sum(line.name()) || names::is_part(line.name())) {
            read.left_out.push(line.name().to_owned());
        } else {
            rows.push((line, found));
        }
    }
    read.kind = options.kind.unwrap_or(read.kind);
    read.unit = options.unit.or(read.heading_unit).unwrap_or_default();
    let mut heading = heading.unwrap_or_default();
    read.problems.extend(heading.same_year.iter().map(|(year, headings)| PasteError {
        year: Some(*year),
        ..of_all(PasteProblem::SameYearTwice(headings.clone()))
    }));
    read.other_columns = std::mem::take(&mut heading.others);
    let marks = options.decimals.of_all(rows.iter().flat_map(|(line, _)| line.values()));
    let amounts = Amounts { kind: read.kind, unit: read.unit, marks, heading };
    for (line, found) in rows {
        add_row(&mut read, &amounts, options, &line, found);
    }
    let is_without_amounts = |row: &PastedRow| row.amounts.iter().all(Option::is_none);
    if read.problems.is_empty() && read.rows.iter().all(is_without_amounts) {
        let is_used = read.rows.iter().any(|row| !row.is_left_out);
        read.problems.push(of_all(if is_used { PasteProblem::NoPlannedYears } else { PasteProblem::NoRows }));
    }
    read
}

/// What the heading says of the columns.
#[derive(Default)]
struct Heading {
    /// Whether it names years. Otherwise the columns after the names are the planned years.
    is_named: bool,
    /// How many cells it has.
    width: usize,
    /// The columns of planned years.
    columns: Vec<(usize, YearIx)>,
    /// The headings of the other columns.
    others: Vec<String>,
    /// Headings of one year.
    same_year: Vec<(YearIx, String)>,
}

impl Heading {
    fn new(line: &Line, municipality: &Municipality) -> Self {
        let years = line.years();
        let mut heading = Self { is_named: !years.is_empty(), width: line.cells.len(), ..Self::default() };
        let mut named: Vec<(YearIx, &str)> = Vec::new();
        for (at, text, year) in years {
            let is_year = |planned: &YearIx| Some(planned.get(&municipality.years).year) == year;
            let Some(year) = YearIx::ALL.into_iter().find(is_year) else {
                heading.others.extend((!text.is_empty()).then(|| text.to_owned()));
                continue;
            };
            match named.iter().find(|(earlier, _)| *earlier == year) {
                Some((_, earlier)) => heading.same_year.push((year, format!("{earlier}, {text}"))),
                None => heading.columns.push((at, year)),
            }
            named.push((year, text));
        }
        heading
    }
}
