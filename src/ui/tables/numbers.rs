//! Amounts for tables, in the unit that the reader has chosen.

use rust_decimal::Decimal;

use crate::i18n::table_numbers::{number, signed};
use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::{change_in_chosen_unit, direction, in_chosen_unit, no_amount_reason};
use files::tables::Value;
use model::YearIx;

/// An amount of `year`, given in kronor, in the chosen unit. Reactive.
pub fn amount(app: AppContext, year: YearIx, kronor: Decimal) -> Value {
    amount_with(app, year, kronor, 1)
}

/// A change of an amount of `year`, given in kronor, in the chosen unit; in per cent of `whole`. Reactive.
pub fn change(app: AppContext, year: YearIx, kronor: Decimal, whole: Decimal) -> Value {
    change_with(app, year, kronor, whole, 1)
}

/// As [`amount`], in mnkr with at least `least` decimals.
pub fn amount_with(app: AppContext, year: YearIx, kronor: Decimal, least: u32) -> Value {
    let shown = in_chosen_unit(app, year, kronor, least);
    let shown = shown.map(|(value, decimals)| number(app.language, value, decimals));
    Value::or_missing(shown, no_amount_reason(app))
}

/// As [`change`], in mnkr with at least `least` decimals.
pub fn change_with(app: AppContext, year: YearIx, kronor: Decimal, whole: Decimal, least: u32) -> Value {
    let shown = change_in_chosen_unit(app, year, kronor, whole, least);
    let shown = shown.map(|(value, decimals)| signed(app.language, value, decimals));
    Value::or_missing(shown, no_amount_reason(app))
}

/// The class of a change, see [`direction`]. A change that is rounded to 0 has no direction.
pub fn value_direction(value: &Value) -> &'static str {
    direction(value.number().map_or(Decimal::ZERO, |number| number.value))
}
