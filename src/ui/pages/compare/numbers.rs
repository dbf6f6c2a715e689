//! The numbers of a comparison: the number of a cell, its difference, and the length of its bar.

use leptos::prelude::Get;
use rust_decimal::Decimal;

use super::CompareContext;
use crate::i18n::numbers::{
    decimals_apart, decimals_in_millions, decimals_that_add, in_millions, not_nothing,
};
use crate::i18n::table_numbers::{exact, number, percent_with, signed, signed_percent, sized_change};
use crate::state::AmountUnit;
use crate::ui::primitives::labels::{committee_name, goal_name_in_file, label_name};
use files::tables::Number;
use model::compare::{ComparisonCell, ComparisonRow};
use model::label::{Label, Unit};
use model::money::{DecimalExt, Money, to_decimals};
use model::summary::exceeds_rounding;

/// The groups that the rows stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowGroup {
    Municipality,
    Committees,
    Goals,
}

impl RowGroup {
    /// All groups, in the order of the rows.
    pub const ALL: [Self; 3] = [Self::Municipality, Self::Committees, Self::Goals];

    /// The group of the row with `label`.
    pub fn of_row(label: Label) -> Self {
        if matches!(label, Label::Grant(_) | Label::Fees(_) | Label::Need(_) | Label::Gap(_)) {
            Self::Committees
        } else if matches!(label, Label::Goal(_) | Label::Area(_)) {
            Self::Goals
        } else {
            Self::Municipality
        }
    }
}

/// The rows without those that repeat another: the gap of a committee changes as its grant does while its need stays, and
/// an area with one goal has the money of that goal.
pub(super) fn without_repetition(rows: &[ComparisonRow]) -> Vec<ComparisonRow> {
    let changes = |row: &ComparisonRow| row.cells.iter().map(|cell| cell.change).collect::<Option<Vec<_>>>();
    let repeats = |row: &ComparisonRow| {
        // What is not known repeats nothing.
        let Some(own) = changes(row) else { return false };
        if let Label::Gap(c) = row.label {
            rows.iter().any(|other| other.label == Label::Grant(c) && changes(other).as_ref() == Some(&own))
        } else if let Label::Area(_) = row.label {
            rows.iter().any(|other| {
                RowGroup::of_row(other.label) == RowGroup::Goals
                    && other.label != row.label
                    && other.cells == row.cells
            })
        } else {
            false
        }
    };
    let differs = |row: &&ComparisonRow| {
        row.cells.iter().any(|cell| cell.change.is_none_or(|change| !is_rounding(row.unit, change)))
    };
    rows.iter().filter(differs).filter(|row| !repeats(row)).cloned().collect()
}

/// Whether a change is only the rounding of what is distributed, and so no difference between the scenarios: it is less
/// than the smallest amount that is shown.
pub(super) fn is_rounding(unit: Unit, change: Decimal) -> bool {
    let least = match unit {
        Unit::Kronor => return Money::new(change).is_some_and(|change| !exceeds_rounding(change)),
        Unit::Percent | Unit::PerInhabitant => Decimal::from_parts(5, 0, 0, false, 3),
        Unit::PerHundred | Unit::Factor | Unit::Persons => return change.is_zero(),
    };
    change.abs() < least
}

/// The name of a row within its group.
pub(super) fn row_label(cx: CompareContext, label: Label) -> String {
    // The group says already that it is a grant, or a goal.
    if let Label::Grant(c) = label {
        committee_name(cx.app, c)
    } else if let Label::Goal(goal) = label {
        goal_name_in_file(cx.app, goal)
    } else {
        label_name(cx.app, label)
    }
}

/// The name of a group.
pub(super) fn group_name(cx: CompareContext, group: RowGroup) -> &'static str {
    match group {
        RowGroup::Municipality => cx.t.municipality,
        RowGroup::Committees => cx.t.committees,
        RowGroup::Goals => cx.t.goals,
    }
}

/// The unit of amounts. Reactive.
pub(super) fn amount_unit(cx: CompareContext) -> &'static str {
    match cx.app.view.unit.get() {
        AmountUnit::PerInhabitant => cx.app.t.common.per_inhabitant,
        AmountUnit::Millions => cx.app.t.common.mnkr,
        AmountUnit::Percent => "%",
    }
}

/// The unit of a row that is not an amount.
pub(super) fn row_unit(cx: CompareContext, unit: Unit) -> Option<&'static str> {
    (unit != Unit::Kronor).then(|| (cx.app.language.lazy_texts().tables.unit)(unit))
}

/// Why a cell of the row has no number, or no difference.
fn blank_reason(cx: CompareContext, row: &ComparisonRow) -> &'static str {
    let is_missing = row.cells.iter().any(|cell| cell.value.is_none());
    if is_missing { cx.t.missing_value } else { cx.app.t.common.out_of_range }
}

/// The number of a cell, or why there is none. Reactive.
pub(super) fn cell_number(
    cx: CompareContext,
    row: &ComparisonRow,
    cell: &ComparisonCell,
) -> Result<Number, &'static str> {
    let language = cx.app.language;
    let value = cell.value.ok_or_else(|| blank_reason(cx, row))?;
    let number = match row.unit {
        Unit::Kronor if cx.app.view.unit.get() == AmountUnit::PerInhabitant => {
            let decimals = capped_decimals(row, per_inhabitant);
            number(language, cell.per_inhabitant.ok_or(cx.app.t.common.out_of_range)?, decimals)
        }
        // Of the first scenario, which has 100.
        Unit::Kronor if cx.app.view.unit.get() == AmountUnit::Percent => {
            let percent = match cell.change {
                Some(change) if !is_rounding(row.unit, change) => cell.percent.ok_or(cx.t.no_percent)?,
                Some(_) | None => Decimal::ZERO,
            };
            number(language, percent.try_add(Decimal::ONE_HUNDRED).ok_or(cx.app.t.common.out_of_range)?, 1)
        }
        Unit::Kronor => number(language, in_millions(value), millions_decimals(row)),
        Unit::PerHundred => number(language, value, row_decimals(row, decimals(value), in_own_unit)),
        Unit::Percent => percent_with(language, value, row_decimals(row, 1, in_own_unit)),
        Unit::PerInhabitant | Unit::Persons => number(language, value, capped_decimals(row, in_own_unit)),
        Unit::Factor => exact(language, value),
    };
    Ok(number)
}

/// The value of a cell and its change from the first, in one unit.
type ValueAndChange = fn(&ComparisonCell) -> Option<[Decimal; 2]>;

fn in_own_unit(cell: &ComparisonCell) -> Option<[Decimal; 2]> {
    Some([cell.value?, cell.change?])
}

fn per_inhabitant(cell: &ComparisonCell) -> Option<[Decimal; 2]> {
    Some([cell.per_inhabitant?, cell.change_per_inhabitant?])
}

/// The decimals of the amounts of a row in mnkr. The first of two and their difference sum to the other as they are shown.
fn millions_decimals(row: &ComparisonRow) -> u32 {
    let changes = row.cells.iter().filter_map(|cell| cell.change);
    let differences = changes.filter(|change| !is_rounding(row.unit, *change));
    let amounts = row.cells.iter().filter_map(|cell| cell.value).chain(differences);
    let least = amounts.map(decimals_in_millions).max().unwrap_or(1);
    let value_and_change = |cell: &ComparisonCell| in_own_unit(cell).map(|pair| pair.map(in_millions));
    let usual = row_decimals(row, least, value_and_change);
    decimals_that_subtract(row, usual, value_and_change)
}

/// The most decimals of kronor per inhabitant: more would not be read, though two numbers and their difference may then be an öre apart.
pub(super) const PER_INHABITANT_DECIMALS: u32 = 2;

/// As [`millions_decimals`], for kronor per inhabitant and for persons: no more than [`PER_INHABITANT_DECIMALS`], unless they would hide a difference.
fn capped_decimals(row: &ComparisonRow, value_and_change: ValueAndChange) -> u32 {
    let usual = row_decimals(row, 0, value_and_change);
    let subtract = decimals_that_subtract(row, usual, value_and_change);
    subtract.min(PER_INHABITANT_DECIMALS.max(usual))
}

fn decimals_that_subtract(row: &ComparisonRow, usual: u32, value_and_change: ValueAndChange) -> u32 {
    let differs = |cell: &&ComparisonCell| cell.change.is_some_and(|change| !is_rounding(row.unit, change));
    let column = |cell| {
        let [value, change] = value_and_change(cell)?;
        Some(vec![value, Decimal::ZERO.try_sub(change)?])
    };
    let columns: Vec<_> = row.cells.iter().skip(1).filter(differs).filter_map(column).collect();
    decimals_that_add(&columns, usual)
}

/// The decimals of the numbers of a row: `usual`, and as many more as tell those apart that differ from the first, and show their difference.
fn row_decimals(row: &ComparisonRow, usual: u32, value_and_change: ValueAndChange) -> u32 {
    let differs = |cell: &&ComparisonCell| cell.change.is_some_and(|change| !is_rounding(row.unit, change));
    let first = row.cells.first().and_then(value_and_change);
    let decimals = |cell| {
        let ([first, _], [value, change]) = (first?, value_and_change(cell)?);
        Some(decimals_apart([first, value], not_nothing(change, usual)))
    };
    row.cells.iter().filter(differs).filter_map(decimals).max().unwrap_or(usual)
}

/// The difference of a cell from the reference with its sign, or why there is none. Reactive.
pub(super) fn cell_difference(
    cx: CompareContext,
    row: &ComparisonRow,
    cell: &ComparisonCell,
) -> Result<Number, &'static str> {
    let language = cx.app.language;
    let change = cell.change.ok_or_else(|| blank_reason(cx, row))?;
    if is_rounding(row.unit, change) {
        return Ok(Number { text: cx.t.equal.to_owned(), ..number(language, Decimal::ZERO, 0) });
    }
    let as_percent = cx.app.view.unit.get() == AmountUnit::Percent;
    match row.unit {
        Unit::Percent => {
            let points = signed(language, change, decimals(change).min(2).max(not_nothing(change, 0)));
            // An ordinary space: where four stand side by side on a phone, the line may break there.
            let text = format!("{} {}", points.text, cx.t.percentage_points);
            Ok(Number { text, unit: Some(cx.t.percentage_points), ..points })
        }
        Unit::Kronor => kronor_difference(cx, row, cell, change),
        Unit::PerHundred | Unit::Factor | Unit::PerInhabitant | Unit::Persons if as_percent => {
            percent_difference(cx, cell)
        }
        Unit::PerHundred | Unit::Factor => Ok(signed(language, change, decimals(change))),
        Unit::PerInhabitant | Unit::Persons => {
            Ok(signed(language, change, capped_decimals(row, in_own_unit).max(not_nothing(change, 0))))
        }
    }
}

/// The difference of an amount in the chosen unit.
fn kronor_difference(
    cx: CompareContext,
    row: &ComparisonRow,
    cell: &ComparisonCell,
    change: Decimal,
) -> Result<Number, &'static str> {
    let language = cx.app.language;
    match cx.app.view.unit.get() {
        AmountUnit::Percent => percent_difference(cx, cell),
        // What a decimal of a million cannot show is shown in its own size.
        AmountUnit::Millions if to_decimals(in_millions(change), 1).is_zero() => {
            Ok(sized_change(language, change))
        }
        AmountUnit::Millions => Ok(signed(language, in_millions(change), millions_decimals(row))),
        AmountUnit::PerInhabitant => {
            let change = cell.change_per_inhabitant.ok_or(cx.app.t.common.out_of_range)?;
            Ok(signed(language, change, capped_decimals(row, per_inhabitant).max(not_nothing(change, 0))))
        }
    }
}

/// The difference in per cent of the reference.
fn percent_difference(cx: CompareContext, cell: &ComparisonCell) -> Result<Number, &'static str> {
    let percent = cell.percent.ok_or(cx.t.no_percent)?;
    Ok(signed_percent(cx.app.language, percent))
}

/// Whether the row is among the bars: it is an amount, or has something in per cent. Reactive.
pub(super) fn has_bars(cx: CompareContext, row: &ComparisonRow) -> bool {
    row.unit == Unit::Kronor || row.cells.iter().any(|cell| bar_length(cx, row, cell).is_some())
}

/// The length of the bar of a cell, in kronor or per cent; none for a row with another unit than the others, and where there
/// is no difference to draw. Reactive.
pub(super) fn bar_length(cx: CompareContext, row: &ComparisonRow, cell: &ComparisonCell) -> Option<Decimal> {
    let is_amount = row.unit == Unit::Kronor;
    let change = cell.change?;
    if is_rounding(row.unit, change) {
        return is_amount.then_some(Decimal::ZERO);
    }
    match cx.app.view.unit.get() {
        AmountUnit::Percent => cell.percent,
        AmountUnit::Millions | AmountUnit::PerInhabitant => is_amount.then_some(change),
    }
}

/// The decimals that a rate has, at least two.
fn decimals(rate: Decimal) -> u32 {
    to_decimals(rate, 4).normalize().scale().max(2)
}
