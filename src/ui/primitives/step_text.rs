//! A step of a calculation as text: its name with the year, and its exact value with the unit.

use crate::i18n::numbers::HARD_SPACE;
use crate::ui::context::AppContext;
use crate::ui::primitives::labels::label_name;
use model::label::{Moment, Unit};
use model::outcome::Step;

pub fn step_name(app: AppContext, step: &Step) -> String {
    let name = label_name(app, step.label);
    let year = app.session.municipality(|m| m.years.get(usize::from(step.year)).map(|year| year.year));
    let year = year.unwrap_or_default();
    match step.moment {
        Moment::Now => format!("{name} {year}"),
        Moment::Start => format!("{name} {year}, {}", app.language.lazy_texts().explain.at_start),
    }
}

/// A value with its unit: exact, for these are the numbers that the calculation is made of.
pub fn step_value(app: AppContext, step: &Step) -> String {
    let exact = app.language.exact(step.value);
    let common = &app.t.common;
    let unit = match step.unit {
        Unit::Kronor => common.kr,
        Unit::PerHundred => {
            return format!("{exact}{HARD_SPACE}{} {}", common.kr, app.t.results.per_hundred);
        }
        Unit::Percent => "%",
        Unit::Factor => return exact,
        Unit::Persons => app.language.lazy_texts().explain.persons,
        Unit::PerInhabitant => common.per_inhabitant,
    };
    format!("{exact}{HARD_SPACE}{unit}")
}
