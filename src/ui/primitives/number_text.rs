//! A number with its unit, as text.

use rust_decimal::Decimal;

use crate::i18n::numbers::HARD_SPACE;
use crate::ui::context::AppContext;
use model::label::Unit;

/// A number with its unit.
pub fn number_with_unit(app: AppContext, value: Decimal, unit: Unit) -> String {
    match unit {
        Unit::PerHundred => {
            let decimals = value.normalize().scale().clamp(2, 3);
            format!("{}{HARD_SPACE}{}", app.language.number(value, decimals), app.t.common.kr)
        }
        Unit::Percent => app.language.percent_exact(value),
        Unit::Factor => app.language.exact(value),
        Unit::Kronor | Unit::Persons | Unit::PerInhabitant => app.language.amount(value),
    }
}
