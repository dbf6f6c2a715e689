//! Whether amounts are accumulated or of one month each.

use super::cells::Cells;
use super::report::{Question, Report};
use super::{Answers, Span};
use model::follow_up::{Line, Month};
use model::money::DecimalExt;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// The name and the months of a row that does not say them.
#[derive(Default)]
struct Unclear<'a> {
    name: &'a str,
    months: BTreeMap<Month, Decimal>,
}

/// The months of the amounts whose heading does not say them. None if it is not known.
pub(super) fn span(cells: &Cells, answers: &Answers, report: &mut Report) -> Option<Span> {
    if let Some(span) = answers.span {
        return Some(span);
    }
    // The rows by line and year, each with its name and its months.
    let mut unclear: BTreeMap<(Line, bool), Unclear> = BTreeMap::new();
    for (line, cell) in cells.of_lines().filter(|(_, cell)| cell.span.is_none() && !cell.when.is_forecast) {
        let row = unclear.entry((line, cell.when.is_year_before)).or_default();
        row.name = &cell.place.name;
        row.months.insert(cell.when.month, cell.value);
    }
    // In January both are the same.
    unclear.retain(|_, row| row.months.keys().any(|month| *month != Month::January));
    let longest = unclear.into_values().max_by_key(|row| row.months.len());
    let Some(Unclear { name, months }) = longest else { return Some(Span::ToDate) };
    let (month, to_date) = months.last_key_value()?;
    let monthly = month.to_date().try_fold(Decimal::ZERO, |sum, month| sum.try_add(*months.get(&month)?));
    report.questions.push(Question::Span {
        name: name.to_owned(),
        month: *month,
        to_date: *to_date,
        monthly,
    });
    None
}
