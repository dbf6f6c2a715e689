//! A field for an amount in mnkr.

use model::money::Money;

use super::field::{NumberField, Take, read_number};
use crate::i18n::Language;
use crate::i18n::typed::InputUnit;

/// Decimals of an amount in a field: at least, and at most, to the thousand kronor.
const DECIMALS: (u32, u32) = (1, 3);

/// The label, value and action of a field for an amount.
pub struct MoneyField {
    /// Its accessible name.
    pub label: String,
    /// The amount; None shows nothing. Reactive.
    pub amount: Box<dyn Fn() -> Option<Money>>,
    /// Whether it is disabled. Reactive.
    pub disabled: Box<dyn Fn() -> bool>,
    /// Which amounts it takes.
    pub accepts: fn(Money) -> bool,
    /// What is said of one that it does not take, or that is out of range.
    pub refusal: &'static str,
    /// Sets the amount.
    pub set: Box<dyn Fn(Money)>,
    /// What emptying the field does. None where an amount is needed.
    pub clear: Option<Box<dyn Fn()>>,
}

impl MoneyField {
    /// The number field, to be built where it stands.
    pub fn number_field(self, language: Language) -> NumberField {
        let Self { label, amount, disabled, accepts, refusal, set, clear } = self;
        let take = move |typed: String| {
            if let Some(clear) = clear.as_ref().filter(|_| typed.trim().is_empty()) {
                clear();
                return None;
            }
            read_money(language, &typed, accepts, refusal).map(&set).err()
        };
        let (least, most) = DECIMALS;
        NumberField {
            label,
            placeholder: "",
            unit: InputUnit::Millions,
            value: Box::new(move || {
                let text = |amount: Money| language.number_within(amount.in_millions(), least, most);
                amount().map(text).unwrap_or_default()
            }),
            disabled,
            take: Take::Now(Box::new(take)),
        }
    }
}

/// The amount that was `typed` in mnkr, or why it cannot be used: `refusal` where it is not one that `accepts` takes.
pub fn read_money(
    language: Language,
    typed: &str,
    accepts: impl Fn(Money) -> bool,
    refusal: &str,
) -> Result<Money, String> {
    let number = read_number(language, InputUnit::Millions, typed)?;
    Money::new(number).filter(|amount| accepts(*amount)).ok_or_else(|| refusal.to_owned())
}
