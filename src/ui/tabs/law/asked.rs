//! Number fields of the tab: what they show, and why what was typed was not taken.

use super::LawContext;
use crate::state::InputProblem;
use crate::ui::el::El;
use crate::ui::primitives::field::NumberField;

/// A field that shows `value` and takes what was typed by `take`.
pub(super) fn law_number_field(
    cx: LawContext,
    label: String,
    placeholder: &'static str,
    unit: &str,
    value: impl Fn() -> Option<String> + 'static,
    take: impl Fn(String) -> Result<(), InputProblem> + 'static,
) -> El {
    let t = cx.t;
    let field = NumberField {
        label,
        placeholder,
        value: Box::new(move || value().unwrap_or_default()),
        disabled: Box::new(|| false),
        take: Box::new(move |typed| {
            let why = match take(typed).err()? {
                InputProblem::NotANumber => t.not_a_number,
                InputProblem::NotHere => t.not_here,
                InputProblem::Outside | InputProblem::AboveCeiling => t.outside,
            };
            Some(why.to_owned())
        }),
    };
    field.build_with_unit(unit)
}
