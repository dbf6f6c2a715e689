//! A number with its unit, as text.

use rust_decimal::Decimal;

use crate::i18n::numbers::{HARD_SPACE, amounts_compared, decimals_apart, percents_compared};
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
        Unit::Kronor => app.language.amount(value),
        Unit::Persons => format!("{}{HARD_SPACE}{}", app.language.exact(value), app.t.common.persons),
        Unit::PerInhabitant => {
            format!("{}{HARD_SPACE}{}", app.language.number(value, 0), app.t.common.kronor_each)
        }
    }
}

/// Two numbers that are compared, each with its unit. What differs is not written alike.
pub fn compared_with_unit(app: AppContext, values: [Decimal; 2], unit: Unit) -> [String; 2] {
    let language = app.language;
    match unit {
        Unit::PerHundred => {
            let usual = values.map(|value| value.normalize().scale().clamp(2, 3));
            let decimals = decimals_apart(values, usual.into_iter().max().unwrap_or(2));
            values.map(|value| format!("{}{HARD_SPACE}{}", language.number(value, decimals), app.t.common.kr))
        }
        Unit::Percent => percents_compared(language, values),
        Unit::Factor => values.map(|value| language.exact(value)),
        Unit::Kronor => amounts_compared(language, values),
        Unit::Persons | Unit::PerInhabitant => values.map(|value| number_with_unit(app, value, unit)),
    }
}
