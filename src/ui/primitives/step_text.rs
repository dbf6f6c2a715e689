//! A step of a calculation as text: its name with the year, and its exact value with the unit.

use crate::i18n::table_numbers::{exact, in_unit};
use crate::ui::context::AppContext;
use crate::ui::primitives::labels::label_name;
use files::tables::Number;
use model::label::{Moment, Unit};
use model::outcome::Step;

/// The name of a step, with its year.
pub fn step_name(app: AppContext, step: &Step) -> String {
    let name = label_name(app, step.label);
    let year = app.session.municipality(|m| step.year.get(&m.years).year);
    let name = format!("{name} {year}");
    match step.moment {
        Moment::Now => name,
        Moment::Start => format!("{name}, {}", app.language.lazy_texts().explain.start_state),
    }
}

/// The exact value of a step with its unit.
pub fn step_value(app: AppContext, step: &Step) -> String {
    step_number(app, step).text
}

/// Like [`step_value`], as a number of a table.
pub fn step_number(app: AppContext, step: &Step) -> Number {
    let exact = exact(app.language, step.value);
    let common = &app.t.common;
    match step.unit {
        Unit::Kronor => in_unit(exact, common.kr),
        Unit::PerHundred => {
            let number = in_unit(exact, common.kr);
            Number { text: format!("{} {}", number.text, app.t.results.per_hundred), ..number }
        }
        Unit::Percent => in_unit(exact, "%"),
        Unit::Factor => exact,
        Unit::Persons => in_unit(exact, app.t.common.persons),
        Unit::PerInhabitant => in_unit(exact, common.per_inhabitant),
    }
}
