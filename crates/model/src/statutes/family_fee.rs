//! What a family pays for its children's care, and what a change of the fee means to it: förordning (2001:160).

use rust_decimal::Decimal;

use super::preschool_fee::Child;
use super::{after_school_fee, preschool_fee};
use crate::law::{Amount, LawError, LawOfYear, not_negative};
use crate::money::{Arithmetic, a_year, is_percent, nearest, percent_of, raised_by};

/// What care a child has.
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
    /// The household's income before tax, kronor a month, not below 0.
    pub income: Decimal,
    /// The children's care, the youngest child first.
    pub children: Vec<Care>,
}

/// What a change of the fee means to a family, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FamilyChange {
    /// What it pays a month.
    pub before: Amount,
    /// What it will pay a month.
    pub after: Amount,
    /// What it pays more a month; negative for what it saves.
    pub monthly: Decimal,
    /// The same a year.
    pub yearly: Decimal,
    /// Whether the legal ceiling took a part of the change.
    pub stopped: bool,
}

/// The highest that the family can be asked, whole kronor a month.
///
/// # Errors
/// When the year's income ceiling is not known, or the income is below 0.
pub fn highest(law: &LawOfYear, family: &Family) -> Result<Amount, LawError> {
    let mut sum = Amount::of(Some(Decimal::ZERO), &[])?;
    for (at, care) in family.children.iter().enumerate() {
        let child = Child::at(at);
        let fee = match care {
            Care::Preschool => preschool_fee::highest(law, child, family.income),
            Care::AfterSchool => after_school_fee::highest(law, child, family.income),
        }?;
        sum = Amount::of(sum.value.added(fee.value), &[sum.quality, fee.quality])?;
    }
    Ok(sum)
}

/// What it means that a fee which stands at `charged` per cent of the highest (from 0 to 100) changes by `change` per cent. It
/// rises no further than to the highest.
///
/// # Errors
/// When the year's income ceiling is not known, the income or the new fee is below 0, or `charged` is no such per cent.
pub fn what_a_change_means(
    law: &LawOfYear,
    family: &Family,
    charged: Decimal,
    change: Decimal,
) -> Result<FamilyChange, LawError> {
    let highest = highest(law, family)?;
    if !is_percent(charged) {
        return Err(LawError::OutOfRange);
    }
    let charged = percent_of(highest.value, charged).ok_or(LawError::OutOfRange)?;
    let wanted = not_negative(raised_by(charged, change).ok_or(LawError::OutOfRange)?)?;
    let kronor = |fee: Decimal| Amount { value: nearest(fee), quality: highest.quality };
    let (before, after) = (kronor(charged), kronor(wanted.min(highest.value)));
    let monthly = after.value.less(before.value).ok_or(LawError::OutOfRange)?;
    let yearly = a_year(monthly).ok_or(LawError::OutOfRange)?;
    Ok(FamilyChange { before, after, monthly, yearly, stopped: wanted > highest.value })
}
