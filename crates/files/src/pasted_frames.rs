//! Frames that are pasted from a spreadsheet: rows of a committee with up to one amount for each planned year.
//!
//! The cells of a row lie between tabs, semicolons or spaces. Rows above the first committee are headings, which may name the years of
//! the columns and the unit; without years the columns are the planned years in order. Nothing is guessed at: a name or a number that
//! can be read in two ways is a problem, and all problems are found at once.

mod cells;
mod names;
mod numbers;

use rust_decimal::Decimal;

use self::cells::{Line, columns_of, unit_in};
pub use self::numbers::DecimalMarks;
use self::numbers::{NumberProblem, PastedNumber};
use model::lever::LARGEST_AMOUNT;
use model::money::{DecimalExt, MILLION, Money, THOUSAND};
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

/// The unit of the pasted amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PastedUnit {
    /// Kronor.
    Kronor,
    /// Thousand kronor.
    #[default]
    Thousands,
    /// Million kronor.
    Millions,
}

impl PastedUnit {
    fn factor(self) -> Decimal {
        match self {
            Self::Kronor => Decimal::ONE,
            Self::Thousands => THOUSAND,
            Self::Millions => MILLION,
        }
    }
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
    /// What the amounts are.
    pub kind: PastedKind,
    /// Their unit, unless a heading names another.
    pub unit: PastedUnit,
    /// What separates their decimals.
    pub decimals: DecimalMarks,
    /// The committees of rows by line, counted from 1.
    pub rows: Vec<(usize, RowChoice)>,
}

/// What was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PastedFrames {
    /// The unit of the amounts.
    pub unit: PastedUnit,
    /// Whether a heading names the unit.
    pub is_unit_in_heading: bool,
    /// The rows of committees, in the order of the text.
    pub rows: Vec<PastedRow>,
    /// The names of rows that belong to no committee, such as sums.
    pub left_out: Vec<String>,
    /// The headings of columns that are none of the planned years.
    pub other_years: Vec<u16>,
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
    /// The amount of each year. None where there is none, or it cannot be used.
    pub amounts: [Option<Money>; YEARS],
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
    /// The row has a committee but no amount.
    NoAmount,
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
    let mut read = PastedFrames { unit: options.unit, ..PastedFrames::default() };
    let of_all = |problem| PasteError { line: None, name: String::new(), year: None, problem };
    if text.len() > LONGEST_TEXT {
        read.problems.push(of_all(PasteProblem::TooLong));
        return read;
    }
    let lines = cells::lines(text);
    let years = municipality.years.each_ref().map(|year| year.year);
    let mut columns: Vec<Option<YearIx>> = YearIx::ALL.map(Some).to_vec();
    let mut rows = Vec::new();
    for line in lines {
        let found = names::committee(municipality, &line.name);
        if rows.is_empty() && found.is_err() && line.is_heading() {
            if let Some(unit) = unit_in(&line) {
                (read.unit, read.is_unit_in_heading) = (unit, true);
            }
            if let Some(named) = columns_of(&line) {
                let year_at = |year: u16| YearIx::ALL.into_iter().find(|at| *at.get(&years) == year);
                let others = named.iter().flatten().copied().filter(|year| year_at(*year).is_none());
                read.other_years = others.collect();
                columns = named.into_iter().map(|year| year.and_then(year_at)).collect();
            }
        } else if found.is_err() && (names::is_sum(&line.name) || line.has_no_values()) {
            read.left_out.push(line.name);
        } else {
            rows.push((line, found));
        }
    }
    let marks = options.decimals.of_all(rows.iter().flat_map(|(line, _)| &line.values));
    let amounts = Amounts { kind: options.kind, unit: read.unit, marks, columns };
    for (line, found) in rows {
        add_row(&mut read, &amounts, options, line, found);
    }
    if read.rows.is_empty() && read.problems.is_empty() {
        read.problems.push(of_all(PasteProblem::NoRows));
    }
    read
}

/// How the amounts of all rows are read.
struct Amounts {
    kind: PastedKind,
    unit: PastedUnit,
    marks: DecimalMarks,
    columns: Vec<Option<YearIx>>,
}

/// Adds the row of `line`, and what is wrong with it. `found` is the committee that its name says, or those that it can mean.
fn add_row(
    read: &mut PastedFrames,
    amounts: &Amounts,
    options: &PasteOptions,
    line: Line,
    found: Result<CommitteeIx, Vec<CommitteeIx>>,
) {
    // What a name says is not asked for.
    let is_asked = found.is_err();
    let chosen =
        options.rows.iter().find(|(at, _)| is_asked && *at == line.number).map(|(_, choice)| *choice);
    let mut problems: Vec<(Option<YearIx>, PasteProblem)> = Vec::new();
    let committee = match (chosen, found) {
        (Some(RowChoice::LeftOut), _) => {
            read.left_out.push(line.name);
            return;
        }
        (Some(RowChoice::Committee(committee)), _) | (None, Ok(committee)) => Some(committee),
        (None, Err(candidates)) => {
            problems.push((
                None,
                match candidates.len() {
                    _ if line.name.is_empty() => PasteProblem::NoName,
                    0 => PasteProblem::UnknownCommittee,
                    _ => PasteProblem::SeveralCommittees(candidates),
                },
            ));
            None
        }
    };
    let earlier = read.rows.iter().find(|row| committee.is_some() && row.committee == committee);
    problems.extend(earlier.map(|row| (None, PasteProblem::DuplicateCommittee(row.line))));
    let mut by_year = [None; YEARS];
    if line.has_unclear_columns {
        problems.push((None, PasteProblem::UnclearColumns));
    } else if line.has_no_values() {
        problems.push((None, PasteProblem::NoAmount));
    } else if line.values.iter().skip(amounts.columns.len()).any(|value| !value.is_empty()) {
        problems.push((None, PasteProblem::TooManyAmounts));
    } else {
        for (value, year) in line.values.iter().zip(&amounts.columns) {
            let Some(year) = year else { continue };
            match amounts.read(value) {
                Ok(amount) => *year.get_mut(&mut by_year) = amount,
                Err(problem) => problems.push((Some(*year), problem)),
            }
        }
    }
    let place =
        |(year, problem)| PasteError { line: Some(line.number), name: line.name.clone(), year, problem };
    read.problems.extend(problems.into_iter().map(place));
    read.rows.push(PastedRow { line: line.number, name: line.name, committee, is_asked, amounts: by_year });
}

impl Amounts {
    /// The amount in a cell; none in an empty one.
    fn read(&self, cell: &str) -> Result<Option<Money>, PasteProblem> {
        let Some(number) = PastedNumber::new(cell) else { return Ok(None) };
        let number = number.value(self.marks).map_err(|problem| match problem {
            NumberProblem::NotANumber => PasteProblem::NotANumber(cell.to_owned()),
            NumberProblem::TwoMeanings(meanings) => PasteProblem::TwoMeanings(meanings),
        })?;
        let kronor = number.try_mul(self.unit.factor()).filter(|kronor| kronor.abs() <= LARGEST_AMOUNT);
        let amount = kronor.and_then(Money::new).ok_or(PasteProblem::Outside)?;
        if amount < Money::ZERO && self.kind == PastedKind::Frames {
            return Err(PasteProblem::Negative);
        }
        if amount.to_thousand_below() != amount {
            return Err(PasteProblem::FinerThanThousand);
        }
        Ok(Some(amount))
    }
}
