//! A family's fees for child care, and the effect of a change of the fee: förordning (2001:160).

use rust_decimal::Decimal;

use super::preschool_fee::Child;
use super::{after_school_fee, preschool_fee};
use crate::law::{Amount, LawError, LawOfYear, not_negative};
use crate::money::{DecimalExt, increased_by_percent, is_percent, percent_of, rounded, yearly_amount};

/// The kind of child care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// Preschool.
    Preschool,
    /// After-school care.
    AfterSchool,
}

/// A household and its children in care.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    /// The household's income before tax, kronor a month, 0 or more.
    pub income: Decimal,
    /// The care of each child, the youngest first.
    pub children: Vec<Care>,
}

/// The effect of a change of the fee on a family, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FamilyFeeChange {
    /// Fee a month before the change.
    pub before: Amount,
    /// Fee a month after the change.
    pub after: Amount,
    /// Increase a month; negative for a decrease.
    pub monthly: Decimal,
    /// Increase a year; negative for a decrease.
    pub yearly: Decimal,
    /// Whether the legal ceiling limited the change.
    pub limited_by_ceiling: bool,
}

/// The family's maximum fee for all children, whole kronor a month.
///
/// # Errors
/// If the year's income ceiling is unknown, or the income is negative.
pub fn maximum(law: &LawOfYear, family: &Family) -> Result<Amount, LawError> {
    let mut sum = Amount::derived(Some(Decimal::ZERO), &[])?;
    for (index, care) in family.children.iter().enumerate() {
        let child = Child::from_index(index);
        let fee = match care {
            Care::Preschool => preschool_fee::maximum(law, child, family.income),
            Care::AfterSchool => after_school_fee::maximum(law, child, family.income),
        }?;
        sum = Amount::derived(sum.value.try_add(fee.value), &[sum.quality, fee.quality])?;
    }
    Ok(sum)
}

/// The effect of raising a fee, which is `charged` per cent of the maximum (0 to 100), by `change` per cent. The new fee is limited
/// to the maximum.
///
/// # Errors
/// If the year's income ceiling is unknown, the income or the new fee is negative, or `charged` is outside its range.
pub fn fee_change(
    law: &LawOfYear,
    family: &Family,
    charged: Decimal,
    change: Decimal,
) -> Result<FamilyFeeChange, LawError> {
    let highest = maximum(law, family)?;
    if !is_percent(charged) {
        return Err(LawError::OutOfRange);
    }
    let charged = percent_of(highest.value, charged).ok_or(LawError::OutOfRange)?;
    let new_fee = not_negative(increased_by_percent(charged, change).ok_or(LawError::OutOfRange)?)?;
    let kronor = |fee: Decimal| Amount { value: rounded(fee), quality: highest.quality };
    let (before, after) = (kronor(charged), kronor(new_fee.min(highest.value)));
    let monthly = after.value.try_sub(before.value).ok_or(LawError::OutOfRange)?;
    let yearly = yearly_amount(monthly).ok_or(LawError::OutOfRange)?;
    Ok(FamilyFeeChange { before, after, monthly, yearly, limited_by_ceiling: new_fee > highest.value })
}
