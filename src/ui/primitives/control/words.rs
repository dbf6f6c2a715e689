//! What a lever says: its value, its unit, what a step brings, and why it does not take what was typed.

use rust_decimal::Decimal;

use crate::domain::lever::Lever;
use crate::domain::money::Arithmetic;
use crate::i18n::numbers::{HARD_SPACE, in_millions};
use crate::state::{FieldUnit, InputProblem, Position};
use crate::ui::page::Page;

impl Page {
    /// What a lever's field shows.
    pub(super) fn field_text(self, here: Position) -> String {
        let (least, most) = match here.unit {
            FieldUnit::PerHundred => (2, 3),
            // A start figure is shown as in the tables; what someone typed is shown as they typed it.
            FieldUnit::Millions if !here.changed => (1, 1),
            FieldUnit::Millions | FieldUnit::Percent | FieldUnit::Factor => (1, 3),
        };
        self.language.number(here.field, here.field.normalize().scale().clamp(least, most))
    }

    /// The unit of a lever's field.
    pub(super) fn field_unit(self, unit: FieldUnit) -> &'static str {
        match unit {
            FieldUnit::Millions => self.t.common.mnkr,
            FieldUnit::PerHundred => self.t.common.kr,
            FieldUnit::Percent => "%",
            FieldUnit::Factor => "×",
        }
    }

    /// What one step brings.
    pub(super) fn step_text(self, here: Position) -> String {
        let words = &self.t.levers;
        let Some(effect) = here.effect else { return String::new() };
        let language = self.language;
        let step = match here.unit {
            FieldUnit::PerHundred => {
                let ore = here.step.times(Decimal::ONE_HUNDRED).unwrap_or_default();
                format!("{}{HARD_SPACE}{}", language.exact(ore), words.ore)
            }
            FieldUnit::Millions if here.step >= crate::domain::money::THOUSAND => {
                // A step that is an amount says what the amount is for each inhabitant.
                let inhabitants = self.session.value(|year| year.inhabitants);
                let each = here.step.checked_div(inhabitants).unwrap_or_default();
                let step =
                    format!("{}{HARD_SPACE}{}", language.exact(in_millions(here.step)), self.t.common.mnkr);
                let each =
                    format!("{}{HARD_SPACE}{}", language.number(each, 0), self.t.common.per_inhabitant);
                return (words.step)(&step, &each);
            }
            _ => language.percent_exact(here.step),
        };
        if effect.brings == effect.keeps {
            (words.step)(&step, &self.mnkr(effect.brings))
        } else {
            (words.step_keeps)(&step, &self.mnkr(effect.brings), &language.mnkr(effect.keeps))
        }
    }

    /// Takes what was typed into a lever's field, or says why not.
    pub fn take(self, lever: Lever, typed: &str) -> Option<String> {
        let words = &self.t.levers;
        match self.session.type_in(lever, typed) {
            Ok(()) => None,
            Err(InputProblem::NotANumber) => Some(words.not_a_number.to_owned()),
            Err(InputProblem::NotHere) => Some(words.not_here.to_owned()),
            Err(InputProblem::Outside) => Some(words.outside.to_owned()),
        }
    }
}
