//! Numbers of a comparison as they are read: the number, how it differs, and how long its bar is.

use leptos::prelude::Get;
use rust_decimal::Decimal;

use super::CompareContext;
use crate::i18n::numbers::{MINUS, in_millions};
use crate::state::{AmountUnit, counts};
use crate::ui::primitives::labels::{committee_name, goal_name, label_name};
use model::compare::{Cell, Row};
use model::label::{Label, Unit};
use model::money::to_decimals;

/// What a row is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowGroup {
    Municipality,
    Committees,
    Goals,
}

impl RowGroup {
    /// All, in the order of the rows.
    pub const ALL: [Self; 3] = [Self::Municipality, Self::Committees, Self::Goals];

    pub fn of(label: Label) -> Self {
        match label {
            Label::Grant(_) | Label::Fees(_) | Label::Need(_) | Label::Gap(_) => Self::Committees,
            Label::Goal(_) | Label::Area(_) => Self::Goals,
            _ => Self::Municipality,
        }
    }
}

/// The rows that say something of their own: what a committee has against its need changes as its grant does while the need is
/// the same, and an area with one goal has that goal's money.
pub(super) fn without_repetition(rows: &[Row]) -> Vec<Row> {
    let changes = |row: &Row| row.cells.iter().map(|cell| cell.change).collect::<Vec<_>>();
    let repeats = |row: &Row| match row.label {
        Label::Gap(c) => {
            rows.iter().any(|other| other.label == Label::Grant(c) && changes(other) == changes(row))
        }
        Label::Area(_) => rows.iter().any(|other| {
            RowGroup::of(other.label) == RowGroup::Goals
                && other.label != row.label
                && other.cells == row.cells
        }),
        _ => false,
    };
    let differs = |row: &&Row| row.cells.iter().any(|cell| !is_rounding(row.unit, cell.change));
    rows.iter().filter(differs).filter(|row| !repeats(row)).cloned().collect()
}

/// Whether a change is less than what is shown of it: whole thousands are spread, and what is left over after them says
/// nothing of a scenario.
pub(super) fn is_rounding(unit: Unit, change: Decimal) -> bool {
    let least = match unit {
        Unit::Kronor => return !counts(change),
        Unit::Percent => Decimal::from_parts(5, 0, 0, false, 3),
        Unit::PerInhabitant | Unit::Persons => Decimal::from_parts(5, 0, 0, false, 1),
        Unit::PerHundred | Unit::Factor => return change.is_zero(),
    };
    change.abs() < least
}

/// What a row is called in its group.
pub(super) fn row_label(cx: CompareContext, label: Label) -> String {
    match label {
        Label::Grant(c) => committee_name(cx.app, c),
        Label::Goal(goal) => goal_name(cx.app, goal),
        _ => label_name(cx.app, label),
    }
}

/// What a group is called.
pub(super) fn group_name(cx: CompareContext, group: RowGroup) -> &'static str {
    match group {
        RowGroup::Municipality => cx.t.municipality,
        RowGroup::Committees => cx.t.committees,
        RowGroup::Goals => cx.t.goals,
    }
}

/// The unit that amounts stand in. Follows.
pub(super) fn amount_unit(cx: CompareContext) -> &'static str {
    match cx.app.view.unit.get() {
        AmountUnit::PerInhabitant => cx.app.t.common.per_inhabitant,
        _ => cx.app.t.common.mnkr,
    }
}

/// The row's own unit, where it is not an amount.
pub(super) fn row_unit(cx: CompareContext, unit: Unit) -> Option<&'static str> {
    (unit != Unit::Kronor).then(|| (cx.app.language.lazy_texts().tables.unit)(unit))
}

/// The number in a cell. Follows.
pub(super) fn cell_number(cx: CompareContext, unit: Unit, cell: &Cell) -> String {
    let language = cx.app.language;
    match unit {
        Unit::Kronor if cx.app.view.unit.get() == AmountUnit::PerInhabitant => {
            language.number(cell.per_inhabitant.unwrap_or_default(), 0)
        }
        Unit::Kronor => language.mnkr(cell.value),
        Unit::PerHundred => language.number(cell.value, decimals(cell.value)),
        Unit::Percent => language.percent(cell.value),
        Unit::PerInhabitant | Unit::Persons => language.number(cell.value, 0),
        Unit::Factor => language.exact(cell.value),
    }
}

/// How the number differs, with its sign. Follows.
pub(super) fn cell_difference(cx: CompareContext, unit: Unit, cell: &Cell) -> String {
    let language = cx.app.language;
    let shown = cx.app.view.unit.get();
    if is_rounding(unit, cell.change) {
        return cx.t.alike.to_owned();
    }
    match (unit, shown) {
        (Unit::Percent, _) => {
            let points = language.signed(cell.change, decimals(cell.change).min(2));
            // It may be parted where four stand side by side on a phone.
            format!("{points} {}", cx.t.points)
        }
        (_, AmountUnit::Percent) => {
            cell.percent.map_or_else(|| cx.t.no_percent.to_owned(), |part| language.signed_percent(part))
        }
        // What a decimal of a million cannot show is shown in its own size.
        (Unit::Kronor, AmountUnit::Millions) if to_decimals(in_millions(cell.change), 1).is_zero() => {
            let sign = if cell.change > Decimal::ZERO { '+' } else { MINUS };
            format!("{sign}{}", language.amount(cell.change.abs()))
        }
        (Unit::Kronor, AmountUnit::Millions) => language.mnkr_change(cell.change),
        (Unit::Kronor, _) => {
            let each = cell.change_per_inhabitant.unwrap_or_default();
            let finest = if to_decimals(each, 0).is_zero() { 2 } else { 0 };
            language.signed(each, finest)
        }
        (Unit::PerHundred | Unit::Factor, _) => language.signed(cell.change, decimals(cell.change)),
        (Unit::PerInhabitant | Unit::Persons, _) => language.signed(cell.change, 0),
    }
}

/// How long the cell's bar is: none for what has another unit than the others. Follows.
pub(super) fn bar_length(cx: CompareContext, row: &Row, cell: &Cell) -> Option<Decimal> {
    match cx.app.view.unit.get() {
        _ if is_rounding(row.unit, cell.change) => Some(Decimal::ZERO).filter(|_| row.unit == Unit::Kronor),
        AmountUnit::Percent => cell.percent,
        _ => Some(cell.change).filter(|_| row.unit == Unit::Kronor),
    }
}

/// The decimals that a rate has, at least two.
fn decimals(rate: Decimal) -> u32 {
    to_decimals(rate, 4).normalize().scale().max(2)
}
