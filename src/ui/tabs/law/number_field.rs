//! Number fields of the tab.

use rust_decimal::Decimal;

use super::LawContext;
use crate::i18n::Language;
use crate::i18n::typed::InputUnit;
use crate::state::InputProblem;
use crate::ui::el::El;
use crate::ui::primitives::field::{NumberField, Take, unreadable};

/// A number field that shows `value`. `take` sets what was typed, or gives the reason why it cannot be used.
pub fn law_number_field(
    cx: LawContext,
    label: String,
    placeholder: &'static str,
    unit: InputUnit,
    value: impl Fn() -> Option<String> + 'static,
    take: impl Fn(String) -> Result<(), InputProblem> + 'static,
) -> El {
    let field = NumberField {
        label,
        placeholder,
        unit,
        value: Box::new(move || value().unwrap_or_default()),
        disabled: Box::new(|| false),
        take: Take::Now(Box::new(move |typed| {
            Some(match take(typed.clone()).err()? {
                InputProblem::Unreadable(error) => {
                    unreadable(cx.app.language, error, &typed, &unit.example(cx.app.language))
                }
                InputProblem::Outside
                | InputProblem::OutsideIn(_)
                | InputProblem::AboveCeiling
                | InputProblem::FinerThanThousand
                | InputProblem::BelowZero(_) => cx.app.language.lazy_texts().typing.outside.to_owned(),
            })
        })),
    };
    field.build_with_unit(cx.app.language)
}

/// Reads a number from `least` to `most` in a field of `unit`.
pub fn parse_in_range(
    language: Language,
    text: &str,
    least: i64,
    most: i64,
    unit: InputUnit,
) -> Result<Decimal, InputProblem> {
    let number = unit.read(language, text)?;
    let fits = (Decimal::from(least)..=Decimal::from(most)).contains(&number);
    fits.then_some(number).ok_or(InputProblem::Outside)
}
