//! What each row is of.

use super::lines;
use super::report::{Notice, Place, Problem, Question, Report};
use super::table::Table;
use super::{Answers, ColumnKind, RowChoice};
use crate::pasted::names::{is_part, is_sum};
use crate::pasted::numbers::{PastedNumber, is_number};
use model::follow_up::Line;
use model::municipality::Municipality;
use std::collections::BTreeMap;

/// What a row is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowKind {
    /// A line of the budget.
    Line(Line),
    /// Something that is not known, or left out by the user. Sums can have it.
    Unknown,
    /// The sum of other rows.
    Sum,
    /// A part of another row, or a row without amounts.
    LeftOut,
}

/// The rows of a table.
pub(super) struct Rows {
    /// What each is of.
    pub(super) kinds: Vec<RowKind>,
}

impl Rows {
    pub(super) fn new(
        table: &Table,
        municipality: &Municipality,
        answers: &Answers,
        report: &mut Report,
    ) -> Self {
        let mut rows = Self { kinds: Vec::new() };
        let amounts: Vec<usize> = (0..)
            .zip(&table.columns)
            .filter(|(_, column)| matches!(column.kind, ColumnKind::Outturn | ColumnKind::Forecast))
            .map(|(at, _)| at)
            .collect();
        // Names are told of once, and there are rows for each month in some tables.
        let mut found: BTreeMap<&str, RowKind> = BTreeMap::new();
        for row in &table.rows {
            let name = row.cell(table.name_at);
            let has_amounts = amounts.iter().any(|at| is_number(row.cell(*at)));
            let place = || Place {
                row: Some(row.number),
                name: name.to_owned(),
                column: None,
                heading: String::new(),
            };
            let earlier = found.get(name).copied().filter(|_| !name.is_empty() && has_amounts);
            let kind = earlier.unwrap_or_else(|| {
                if amounts.iter().all(|at| PastedNumber::new(row.cell(*at)).is_none()) {
                    report.tell(place(), Notice::RowLeftOut);
                    return RowKind::LeftOut;
                }
                kind(name, &place(), municipality, answers, report)
            });
            if has_amounts {
                found.insert(name, kind);
            }
            rows.kinds.push(kind);
        }
        rows
    }
}

/// What the row with this name is of. What cannot be known is asked or told.
fn kind(
    name: &str,
    place: &Place,
    municipality: &Municipality,
    answers: &Answers,
    report: &mut Report,
) -> RowKind {
    match answers.rows.iter().find(|(of, _)| of == name) {
        Some((_, RowChoice::Line(line))) => return RowKind::Line(*line),
        Some((_, RowChoice::LeftOut)) => return RowKind::Unknown,
        None => {}
    }
    if name.is_empty() {
        report.problem(place.clone(), Problem::NoName);
        return RowKind::Unknown;
    }
    let candidates = match lines::line(name, municipality) {
        Ok(line) => return RowKind::Line(line),
        Err(candidates) => candidates,
    };
    if is_part(name) {
        report.tell(place.clone(), Notice::RowLeftOut);
        return RowKind::LeftOut;
    }
    if is_sum(name) {
        return RowKind::Sum;
    }
    report.questions.push(Question::Row { place: place.clone(), candidates });
    RowKind::Unknown
}
