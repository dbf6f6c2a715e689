//! The texts of a lever: its value, its unit, what a step brings, and why typed text was refused.

use rust_decimal::Decimal;

use crate::i18n::Language;
use crate::i18n::numbers::{HARD_SPACE, in_millions};
use crate::i18n::typed::InputUnit;
use crate::state::{FieldUnit, InputProblem, Position};
use crate::ui::context::AppContext;
use crate::ui::primitives::field::unreadable;
use model::lever::Lever;
use model::money::{DecimalExt, MILLION};

/// The text of a lever's field.
pub(super) fn field_text(language: Language, here: Position) -> String {
    let (least, most) = match here.unit {
        FieldUnit::PerHundred => (2, 3),
        FieldUnit::Persons => (0, 0),
        // A start figure is shown as in the tables; a changed value with the decimals that were typed.
        FieldUnit::Millions if !here.changed => (1, 1),
        FieldUnit::Millions | FieldUnit::Percent | FieldUnit::Factor => (1, 3),
    };
    language.number_within(here.field, least, most)
}

/// What one step brings.
pub(super) fn step_text(app: AppContext, here: Position) -> String {
    let words = &app.t.levers;
    let Some(effect) = here.effect else { return String::new() };
    let language = app.language;
    let out_of_range = || app.t.common.out_of_range.to_owned();
    let step = match here.unit {
        FieldUnit::PerHundred => {
            let Some(ore) = here.step.try_mul(Decimal::ONE_HUNDRED) else { return out_of_range() };
            format!("{}{HARD_SPACE}{}", language.exact(ore), words.ore)
        }
        FieldUnit::Millions if here.step >= MILLION => {
            // A step in kronor changes something by its own amount: that needs no text, unless it takes it.
            if effect.before_equalisation == here.step {
                return String::new();
            }
            let step = format!("{}{HARD_SPACE}{}", language.exact(in_millions(here.step)), app.t.common.mnkr);
            return (words.step_of_grant)(&step, &language.amount_change(effect.before_equalisation));
        }
        FieldUnit::Persons => {
            format!("{}{HARD_SPACE}{}", language.exact(here.step), app.t.common.persons)
        }
        FieldUnit::Millions | FieldUnit::Percent | FieldUnit::Factor => language.percent_exact(here.step),
    };
    let brings = language.amount(effect.before_equalisation);
    if here.at_ceiling {
        let Some(less) = Decimal::ZERO.try_sub(effect.before_equalisation) else { return out_of_range() };
        (words.step_down)(&step, &language.amount(less))
    } else if effect.before_equalisation == effect.after_equalisation {
        (words.step)(&step, &brings)
    } else if effect.after_equalisation > effect.before_equalisation {
        // The nation's tax base moves what the equalisation gives in the same direction.
        let given = effect.after_equalisation.try_sub(effect.before_equalisation);
        let Some(given) = given else { return out_of_range() };
        (words.step_with_equalisation)(&step, &brings, &language.amount(given))
    } else {
        let keeps = effect.after_equalisation;
        // A unit that both have is written once.
        let keeps = if effect.before_equalisation.abs() >= MILLION {
            language.mnkr(keeps)
        } else {
            language.amount(keeps)
        };
        (words.step_partly_kept)(&step, &brings, &keeps)
    }
}

/// Sets a lever to what was typed into its field, or returns the reason why it cannot be used.
pub fn type_in(app: AppContext, lever: Lever, typed: &str) -> Option<String> {
    let problem = app.state.editor().type_in(lever, typed).err()?;
    Some(input_problem(app, lever, problem, typed))
}

/// Why `typed` cannot be used for a lever, and what to do.
pub fn input_problem(app: AppContext, lever: Lever, problem: InputProblem, typed: &str) -> String {
    let words = &app.language.lazy_texts().typing;
    match problem {
        InputProblem::Unreadable(error) => {
            let unit = app.state.editor().position_now(lever).unit;
            let example = match unit {
                // These can be changed relatively, too.
                FieldUnit::PerHundred => words.example_rate.to_owned(),
                FieldUnit::Millions => words.example_amount.to_owned(),
                FieldUnit::Percent | FieldUnit::Factor | FieldUnit::Persons => {
                    InputUnit::from(unit).example(app.language)
                }
            };
            unreadable(app.language, error, typed, &example)
        }
        InputProblem::Outside => match lever {
            Lever::Weight(_) => words.outside_weight,
            Lever::Row(_)
            | Lever::NationalTaxBase
            | Lever::Population
            | Lever::Grant(_)
            | Lever::Fee(..)
            | Lever::Index(_)
            | Lever::Volume(_)
            | Lever::Efficiency(_) => words.outside,
        }
        .to_owned(),
        InputProblem::FinerThanThousand => words.whole_thousands.to_owned(),
        InputProblem::BelowZero(most) => {
            let most = app.language.number_within(in_millions(most), 1, 3);
            (words.below_zero)(&format!("{most}{HARD_SPACE}{}", app.t.common.mnkr))
        }
        InputProblem::OutsideIn(year) => (words.outside_in)(year),
        // Why stands at the lever.
        InputProblem::AboveCeiling => words.above_ceiling.to_owned(),
    }
}

/// Why the law limits a fee, and which law.
pub fn ceiling_reason(app: AppContext, lever: Lever) -> Option<String> {
    let Lever::Fee(c, f) = lever else { return None };
    app.session.municipality(|municipality| {
        let ceiling = municipality.fee(c, f)?.ceiling.as_ref()?;
        Some((app.t.levers.fee_stopped)(&app.file_text(&ceiling.reason), &app.file_text(&ceiling.provision)))
    })
}
