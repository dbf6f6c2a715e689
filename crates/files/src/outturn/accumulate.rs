//! Amounts from January to each month, in the record's signs.

use super::cells::{Cell, Cells, When};
use super::report::{Notice, Place, Problem, Report};
use super::{Answers, PastedUnit, Reading, Sign, Span, rounding};
use model::follow_up::{Line, Month};
use model::lever::LARGEST_AMOUNT;
use model::money::{DecimalExt, Money};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// An amount of a line, of one row or of several that are added.
struct Amount {
    value: Money,
    /// Half a unit of its last decimal, kronor.
    rounding: Decimal,
    /// The names of its rows, with the place of each.
    rows: Vec<Place>,
}

/// What stands for a line and a month.
#[derive(Default)]
struct Slot {
    to_date: Option<Amount>,
    monthly: Option<Amount>,
    /// Of which it is not known which of them it is.
    unclear: Option<Amount>,
}

/// The unit, the sign and the span of the amounts, as far as they are known.
pub(super) type Meaning = (Option<PastedUnit>, Option<Sign>, Option<Span>);

type Slots = BTreeMap<(Line, When), Slot>;

/// Adds the amounts of the lines to `reading`, and what is wrong with them to `report`. None is added while the unit, the sign or the
/// span is not known.
pub(super) fn accumulate(
    cells: &Cells,
    (unit, sign, span): Meaning,
    answers: &Answers,
    reading: &mut Reading,
    report: &mut Report,
) {
    let is_known = unit.is_some() && sign.is_some() && span.is_some();
    let mut slots = Slots::new();
    for (line, cell) in cells.of_lines() {
        add_cell(&mut slots, (line, cell), (unit, sign, span), answers, report);
    }
    tell_missing_parts(&slots, report);
    if !is_known {
        return;
    }
    let mut before: Option<((Line, bool), Month, Money)> = None;
    for ((line, when), slot) in slots {
        if when.is_forecast {
            reading.forecasts.extend(slot.to_date.map(|amount| (line, when.month, amount.value)));
            continue;
        }
        let earlier = before.filter(|(of, month, _)| {
            *of == (line, when.is_year_before) && month.later(1) == Some(when.month)
        });
        let is_first = when.month == Month::January;
        let sum_before = if is_first { Some(Money::ZERO) } else { earlier.map(|(_, _, sum)| sum) };
        let Some(sum) = slot.sum(sum_before, when.month, report) else { continue };
        before = Some(((line, when.is_year_before), when.month, sum));
        let year = if when.is_year_before { &mut reading.last_year } else { &mut reading.to_date };
        year.push((line, when.month, sum));
    }
}

impl Slot {
    /// The sum from January, where `before` is that to the month before.
    fn sum(self, before: Option<Money>, month: Month, report: &mut Report) -> Option<Money> {
        let months = self.monthly.as_ref().and_then(|monthly| Some(before? + monthly.value));
        match (self.to_date, self.monthly) {
            (Some(to_date), monthly) => {
                let rounding = monthly.and_then(|monthly| to_date.rounding.try_add(monthly.rounding));
                let tolerance = rounding.and_then(|rounding| rounding.try_mul(Decimal::TWO));
                let differs = |months: &Money| Some((*months - to_date.value).abs().kronor()) > tolerance;
                if let (Some(months), Some(place)) = (months.filter(differs), to_date.rows.first()) {
                    let (to_date, months) = (to_date.value.kronor(), months.kronor());
                    report.tell(place.clone(), Notice::MonthsDiffer { to_date, months });
                }
                Some(to_date.value)
            }
            (None, Some(monthly)) => {
                if let (None, Some(place)) = (months, monthly.rows.first()) {
                    let earlier = month.to_date().rev().nth(1).unwrap_or(month);
                    report.problem(place.clone(), Problem::MonthBeforeMissing(earlier));
                }
                months
            }
            (None, None) => None,
        }
    }
}

/// Adds the amount of `cell` to its slot.
fn add_cell(
    slots: &mut Slots,
    (line, cell): (Line, &Cell),
    (unit, sign, span): Meaning,
    answers: &Answers,
    report: &mut Report,
) {
    let factor = cell.unit.or(unit).unwrap_or(PastedUnit::Kronor).factor();
    let kronor = cell.value.try_mul(factor).filter(|kronor| kronor.abs() <= LARGEST_AMOUNT);
    let Some(value) = kronor.and_then(Money::new) else {
        report.problem(cell.place.clone(), Problem::Outside);
        return;
    };
    let value = if sign.is_some_and(|sign| sign.is_turned(line)) { Money::ZERO - value } else { value };
    let rounding = rounding(1, cell.value.scale()).try_mul(factor).unwrap_or_default();
    let slot = slots.entry((line, cell.when)).or_default();
    let amount = match if cell.when.is_forecast { Some(Span::ToDate) } else { cell.span.or(span) } {
        Some(Span::ToDate) => &mut slot.to_date,
        Some(Span::Monthly) => &mut slot.monthly,
        None => &mut slot.unclear,
    };
    let Some(amount) = amount else {
        *amount = Some(Amount { value, rounding, rows: vec![cell.place.clone()] });
        return;
    };
    // A line that belongs to no committee can stand in several rows, such as tax and equalisation. So can a committee, where the user
    // has given it a row.
    let is_given = |place: &Place| answers.rows.iter().any(|(name, _)| *name == place.name);
    let is_same = |row: &&Place| {
        let is_of_committee = line.committee().is_some() && !is_given(row) && !is_given(&cell.place);
        row.name == cell.place.name || is_of_committee
    };
    if let Some(earlier) = amount.rows.iter().find(is_same) {
        report.problem(cell.place.clone(), Problem::Duplicate(earlier.clone()));
        return;
    }
    let given = amount.rows.iter().find(|row| is_given(row) && !is_given(&cell.place));
    let place = given.unwrap_or(&cell.place);
    let place = Place { column: None, heading: String::new(), ..place.clone() };
    let is_told = |told: &super::Told| told.place.name == place.name && told.notice == Notice::Added(line);
    if !report.notices.iter().any(is_told) {
        report.tell(place, Notice::Added(line));
    }
    amount.value += value;
    amount.rounding = amount.rounding.try_add(rounding).unwrap_or(amount.rounding);
    amount.rows.push(cell.place.clone());
}

/// Tells where a line that stands in several rows has fewer of them than in other months.
fn tell_missing_parts(slots: &Slots, report: &mut Report) {
    let amounts = |slot: &Slot| {
        [&slot.to_date, &slot.monthly, &slot.unclear]
            .map(|amount| amount.as_ref().map(|amount| amount.rows.len()))
    };
    let mut most: BTreeMap<(Line, bool), usize> = BTreeMap::new();
    for ((line, when), slot) in slots {
        let most = most.entry((*line, when.is_year_before)).or_default();
        *most = amounts(slot).into_iter().flatten().fold(*most, usize::max);
    }
    for ((line, when), slot) in slots {
        let expected = most.get(&(*line, when.is_year_before)).copied().unwrap_or(0);
        for amount in [&slot.to_date, &slot.monthly, &slot.unclear].into_iter().flatten() {
            if let Some(place) = amount.rows.first().filter(|_| amount.rows.len() < expected) {
                report.problem(place.clone(), Problem::PartMissing);
            }
        }
    }
}
