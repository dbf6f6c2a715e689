//! A field for a share of a whole, in per cent.

use rust_decimal::Decimal;

use super::field::{NumberField, Take, read_number};
use crate::i18n::Language;
use crate::i18n::typed::InputUnit;
use crate::ui::el::El;

/// The label, value and action of the field. An emptied field puts all shares back.
pub struct ShareField {
    /// Its accessible name.
    pub label: String,
    /// The share, per cent; None shows nothing. Reactive.
    pub percent: Box<dyn Fn() -> Option<Decimal>>,
    /// Whether it is disabled. Reactive.
    pub disabled: Box<dyn Fn() -> bool>,
    /// Sets the share, or returns the reason why it cannot be so much.
    pub set: Box<dyn Fn(Decimal) -> Option<String>>,
    /// Puts back all shares of the whole.
    pub reset: Box<dyn Fn()>,
}

impl ShareField {
    /// The field, followed by its unit.
    pub fn build(self, language: Language) -> El {
        let Self { label, percent, disabled, set, reset } = self;
        let take = move |typed: String| {
            if typed.trim().is_empty() {
                reset();
                return None;
            }
            match read_number(language, InputUnit::Percent, &typed) {
                Ok(percent) => set(percent),
                Err(why) => Some(why),
            }
        };
        let field = NumberField {
            label,
            placeholder: "",
            unit: InputUnit::Percent,
            // The unit is beside the field.
            value: Box::new(move || percent().map_or_else(String::new, |percent| language.exact(percent))),
            disabled,
            take: Take::Now(Box::new(take)),
        };
        field.build_with_unit(language)
    }
}
