//! Balance requirement: kommunallagen (2017:725) 11:5 and 11:12-13; the result that it is held against in lag (2018:597) om kommunal
//! bokföring och redovisning 11:10.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::law::{LawError, LawOfYear, Parameter};
use crate::money::Arithmetic;

/// What a year's balance result is counted from, kronor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct YearOfAccounts {
    /// The year's result.
    pub result: Decimal,
    /// What does not count: gains on sold assets and the like, negative where losses are added back.
    pub gains: Decimal,
    /// Set aside to the reserve, not below 0.
    pub to_reserve: Decimal,
    /// Taken from the reserve, not below 0.
    pub from_reserve: Decimal,
    /// What special reasons let be left unrestored (11:13), not below 0.
    pub special_reasons: Decimal,
}

/// A year's balance result, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    /// After the adjustments, before the reserve.
    pub adjusted: Decimal,
    /// The balance result: what is below 0 is to be restored.
    pub result: Decimal,
}

/// Whether a budget balances (11:5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Budget {
    /// Revenue exceeds costs.
    Exceeds,
    /// Revenue does not, but what is taken from the reserve covers that.
    ByReserve,
    /// So many kronor are missing. 0: revenue is just as high as the costs, where the law wants it higher.
    Falls(Decimal),
}

/// A year's deficit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deficit {
    /// The year.
    pub year: u16,
    /// Kronor, above 0.
    pub amount: Decimal,
}

/// How far a deficit is restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Restoring {
    /// The deficit.
    pub deficit: Deficit,
    /// The last year in which it can be restored.
    pub due: u16,
    /// What is left of it at the end of the last year that was looked at, or when it was due.
    pub left: Decimal,
    /// The year in which nothing was left of it.
    pub restored: Option<u16>,
}

/// A year's balance result.
///
/// # Errors
/// When a number is out of range.
pub fn balance(year: &YearOfAccounts) -> Result<Balance, LawError> {
    let adjusted = year.result.less(year.gains).ok_or(LawError::OutOfRange)?;
    let result = adjusted
        .less(year.to_reserve)
        .and_then(|rest| rest.added(year.from_reserve))
        .and_then(|rest| rest.added(year.special_reasons));
    Ok(Balance { adjusted, result: result.ok_or(LawError::OutOfRange)? })
}

/// Whether a budget with this result balances, when so much is taken from the reserve (11:5).
///
/// # Errors
/// When a number is out of range.
pub fn budget(result: Decimal, from_reserve: Decimal) -> Result<Budget, LawError> {
    if result > Decimal::ZERO {
        return Ok(Budget::Exceeds);
    }
    let covered = result.added(from_reserve).ok_or(LawError::OutOfRange)?;
    if from_reserve > Decimal::ZERO && covered >= Decimal::ZERO {
        return Ok(Budget::ByReserve);
    }
    Ok(Budget::Falls(covered.abs()))
}

/// How deficits are restored by the balance results of `years`, which follow each other (11:12). A surplus restores the oldest
/// deficit that is not yet past its time; a year below 0 makes a deficit of its own. `law` is that of the first of the years.
///
/// # Errors
/// When the year's law is not known, or a number is out of range.
pub fn restore(
    law: &LawOfYear,
    earlier: &[Deficit],
    years: &[(u16, Decimal)],
) -> Result<Vec<Restoring>, LawError> {
    let within = law.get(Parameter::RestoreWithin)?.value.to_u16().ok_or(LawError::OutOfRange)?;
    let debt = |deficit: Deficit| {
        let due = deficit.year.checked_add(within).ok_or(LawError::OutOfRange)?;
        Ok(Restoring { deficit, due, left: deficit.amount, restored: None })
    };
    let mut debts = earlier.iter().copied().map(debt).collect::<Result<Vec<_>, LawError>>()?;
    for (year, result) in years {
        if *result < Decimal::ZERO {
            debts.push(debt(Deficit { year: *year, amount: result.abs() })?);
            continue;
        }
        let mut surplus = *result;
        let owed = debts.iter_mut().filter(|debt| debt.restored.is_none() && *year <= debt.due);
        for debt in owed {
            let paid = surplus.min(debt.left);
            debt.left = debt.left.less(paid).ok_or(LawError::OutOfRange)?;
            surplus = surplus.less(paid).ok_or(LawError::OutOfRange)?;
            if debt.left.is_zero() {
                debt.restored = Some(*year);
            }
        }
    }
    Ok(debts)
}
