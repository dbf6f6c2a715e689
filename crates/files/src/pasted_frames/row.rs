//! The row of a committee and its amounts.

use super::cells::{Line, is_empty};
use super::{
    Heading, PasteError, PasteOptions, PasteProblem, PastedFrames, PastedKind, PastedRow, PastedUnit,
    RowChoice,
};
use crate::pasted::numbers::{DecimalMarks, NumberProblem, PastedNumber, is_number};
use model::lever::LARGEST_AMOUNT;
use model::money::{DecimalExt, Money};
use model::municipality::CommitteeIx;
use model::{YEARS, YearIx};

/// How the amounts of all rows are read.
pub(super) struct Amounts {
    pub(super) kind: PastedKind,
    pub(super) unit: PastedUnit,
    pub(super) marks: DecimalMarks,
    pub(super) heading: Heading,
}

/// What the choice for a row is kept by.
pub(super) fn key(line: usize, name: &str) -> String {
    if name.is_empty() { line.to_string() } else { name.to_owned() }
}

/// Adds the row of `line`, and what is wrong with it. `found` is the committee that its name says, or those that it can mean.
pub(super) fn add_row(
    read: &mut PastedFrames,
    amounts: &Amounts,
    options: &PasteOptions,
    line: &Line,
    found: Result<CommitteeIx, Vec<CommitteeIx>>,
) {
    let (columns, width) = amounts.columns(line);
    let cells = || columns.iter().map(|(at, year)| (line.cells.get(*at).map_or("", String::as_str), *year));
    if cells().all(|(cell, _)| is_empty(cell)) && !line.values().iter().any(|cell| is_number(cell)) {
        read.left_out.push(line.name().to_owned());
        return;
    }
    // What a name says is not asked for.
    let mut row = PastedRow {
        line: line.number,
        name: line.name().to_owned(),
        committee: None,
        is_asked: found.is_err(),
        is_left_out: false,
        amounts: [None; YEARS],
    };
    let key = row.key();
    let chosen = options.rows.iter().find(|(of, _)| row.is_asked && *of == key).map(|(_, choice)| *choice);
    let mut problems: Vec<(Option<YearIx>, PasteProblem)> = Vec::new();
    match (chosen, found) {
        (Some(RowChoice::LeftOut), _) => {
            row.is_left_out = true;
            read.rows.push(row);
            return;
        }
        (Some(RowChoice::Committee(committee)), _) | (None, Ok(committee)) => row.committee = Some(committee),
        (None, Err(candidates)) => problems.push((
            None,
            match candidates.len() {
                _ if row.name.is_empty() => PasteProblem::NoName,
                0 => PasteProblem::UnknownCommittee,
                _ => PasteProblem::SeveralCommittees(candidates),
            },
        )),
    }
    let is_same = |earlier: &&PastedRow| row.committee.is_some() && earlier.committee == row.committee;
    let earlier = read.rows.iter().find(is_same);
    problems.extend(earlier.map(|row| (None, PasteProblem::DuplicateCommittee(row.line))));
    if line.has_unclear_columns {
        problems.push((None, PasteProblem::UnclearColumns));
    } else if line.cells.iter().skip(width).any(|cell| is_number(cell)) {
        problems.push((None, PasteProblem::TooManyAmounts));
    } else {
        for (cell, year) in cells() {
            match amounts.read(cell) {
                Ok(amount) => *year.get_mut(&mut row.amounts) = amount,
                Err(problem) => problems.push((Some(year), problem)),
            }
        }
    }
    let place = |(year, problem)| PasteError { line: Some(row.line), name: row.name.clone(), year, problem };
    read.problems.extend(problems.into_iter().map(place));
    read.rows.push(row);
}

impl Amounts {
    /// The columns of the planned years in the row of `line`, and how many cells it can have.
    fn columns(&self, line: &Line) -> (Vec<(usize, YearIx)>, usize) {
        if self.heading.is_named {
            return (self.heading.columns.clone(), self.heading.width);
        }
        let first = line.name_at.saturating_add(1);
        ((first..).zip(YearIx::ALL).collect(), first.saturating_add(YEARS))
    }

    /// The amount in a cell; none in an empty one.
    fn read(&self, cell: &str) -> Result<Option<Money>, PasteProblem> {
        let Some(number) = PastedNumber::new(cell) else { return Ok(None) };
        let factor = number.unit.unwrap_or(self.unit).factor();
        let number = number.value(self.marks).map_err(|problem| match problem {
            NumberProblem::NotANumber => PasteProblem::NotANumber(cell.to_owned()),
            NumberProblem::TwoMeanings(meanings) => PasteProblem::TwoMeanings(meanings),
        })?;
        let kronor = number.try_mul(factor).filter(|kronor| kronor.abs() <= LARGEST_AMOUNT);
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
