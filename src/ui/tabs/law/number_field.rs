//! Number fields of the tab.

use super::LawContext;
use crate::state::InputProblem;
use crate::ui::el::El;
use crate::ui::primitives::field::NumberField;

/// A number field that shows `value`. `take` sets what was typed, or gives the reason why it cannot be used.
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
                InputProblem::NotHere => t.unit_not_here,
                InputProblem::Outside | InputProblem::OutsideIn(_) | InputProblem::AboveCeiling => t.outside,
            };
            Some(why.to_owned())
        }),
    };
    field.build_with_unit(unit)
}
