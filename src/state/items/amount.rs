//! The amount of an item, as it is typed.

use crate::i18n::Language;
use crate::i18n::typed::{InputUnit, NumberError};
use model::lever::LARGEST_AMOUNT;
use model::money::Money;

/// Why a typed amount is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemAmountProblem {
    /// It is not read as a number.
    Unreadable(NumberError),
    /// It is not a whole number of thousand kronor.
    TooFine,
    /// It is out of range.
    Outside,
}

/// The amount that `text` says, in millions of kronor unless it has another unit. An empty text is no amount.
///
/// # Errors
/// When it is not a number, is finer than a thousand kronor, or is out of range.
pub fn read_item_amount(language: Language, text: &str) -> Result<Money, ItemAmountProblem> {
    if text.trim().is_empty() {
        return Ok(Money::ZERO);
    }
    let kronor = InputUnit::Millions.read(language, text).map_err(ItemAmountProblem::Unreadable)?;
    let amount = Money::new(kronor).filter(|_| kronor.abs() <= LARGEST_AMOUNT);
    let amount = amount.ok_or(ItemAmountProblem::Outside)?;
    if amount.to_thousand_below() == amount { Ok(amount) } else { Err(ItemAmountProblem::TooFine) }
}
