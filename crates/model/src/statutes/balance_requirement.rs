//! Balance requirement (balanskrav): kommunallagen (2017:725) 11:5 and 11:12-13. The balance result is defined in lag (2018:597) om
//! kommunal bokföring och redovisning 11:10.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::law::{LawError, LawOfYear, Parameter};
use crate::money::DecimalExt;

/// The inputs of a year's balance result, kronor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BalanceInputs {
    /// The year's result.
    pub result: Decimal,
    /// Gains that do not count, such as on sold assets; negative for losses that are added back.
    pub gains: Decimal,
    /// Transfer to the result reserve, 0 or more.
    pub to_reserve: Decimal,
    /// Transfer from the result reserve, 0 or more.
    pub from_reserve: Decimal,
    /// Part that need not be restored for special reasons (11:13), 0 or more.
    pub special_reasons: Decimal,
}

/// A year's balance result, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BalanceResult {
    /// The result after the adjustments, before transfers to and from the reserve.
    pub adjusted: Decimal,
    /// The balance result. A negative one must be restored (11:12).
    pub result: Decimal,
}

/// Whether a budget balances (11:5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BudgetBalance {
    /// Revenue exceeds costs.
    Surplus,
    /// Revenue does not exceed costs, but a transfer from the reserve covers the difference.
    CoveredByReserve,
    /// The budget does not balance. The missing amount in kronor; 0 if revenue equals costs, since the law requires it to be higher.
    Shortfall(Decimal),
}

/// A year's deficit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deficit {
    /// The year.
    pub year: u16,
    /// Kronor, more than 0.
    pub amount: Decimal,
}

/// A deficit and how far it has been restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeficitRestoration {
    /// The deficit.
    pub deficit: Deficit,
    /// The last year in which it can be restored.
    pub due: u16,
    /// The unrestored part at the end of the last year considered, or of the year in which it was due. Kronor.
    pub remaining: Decimal,
    /// The year in which it was fully restored.
    pub restored: Option<u16>,
}

/// Computes a year's balance result.
///
/// # Errors
/// If a number is out of range.
pub fn balance_result(inputs: &BalanceInputs) -> Result<BalanceResult, LawError> {
    let adjusted = inputs.result.try_sub(inputs.gains).ok_or(LawError::OutOfRange)?;
    let result = adjusted
        .try_sub(inputs.to_reserve)
        .and_then(|rest| rest.try_add(inputs.from_reserve))
        .and_then(|rest| rest.try_add(inputs.special_reasons));
    Ok(BalanceResult { adjusted, result: result.ok_or(LawError::OutOfRange)? })
}

/// Whether a budget balances (11:5), from its result and the transfer from the reserve, in kronor.
///
/// # Errors
/// If a number is out of range.
pub fn budget_balance(result: Decimal, from_reserve: Decimal) -> Result<BudgetBalance, LawError> {
    if result > Decimal::ZERO {
        return Ok(BudgetBalance::Surplus);
    }
    let covered = result.try_add(from_reserve).ok_or(LawError::OutOfRange)?;
    if from_reserve > Decimal::ZERO && covered >= Decimal::ZERO {
        return Ok(BudgetBalance::CoveredByReserve);
    }
    Ok(BudgetBalance::Shortfall(covered.abs()))
}

/// Restores deficits by the balance results of consecutive years, `years`, in kronor (11:12). A surplus restores the oldest
/// deficit that is not past its due year; a negative result is a new deficit. `law` is that of the first of the years.
///
/// # Errors
/// If the period for restoring is unknown for the year, or a number is out of range.
pub fn restore_deficits(
    law: &LawOfYear,
    earlier: &[Deficit],
    years: &[(u16, Decimal)],
) -> Result<Vec<DeficitRestoration>, LawError> {
    let within = law.get(Parameter::RestoreWithin)?.value.to_u16().ok_or(LawError::OutOfRange)?;
    let restoration = |deficit: Deficit| {
        let due = deficit.year.checked_add(within).ok_or(LawError::OutOfRange)?;
        Ok(DeficitRestoration { deficit, due, remaining: deficit.amount, restored: None })
    };
    let mut restorations = earlier.iter().copied().map(restoration).collect::<Result<Vec<_>, LawError>>()?;
    for (year, result) in years {
        if *result < Decimal::ZERO {
            restorations.push(restoration(Deficit { year: *year, amount: result.abs() })?);
            continue;
        }
        let mut surplus = *result;
        let open = restorations
            .iter_mut()
            .filter(|restoration| restoration.restored.is_none() && *year <= restoration.due);
        for restoration in open {
            let restored = surplus.min(restoration.remaining);
            restoration.remaining = restoration.remaining.try_sub(restored).ok_or(LawError::OutOfRange)?;
            surplus = surplus.try_sub(restored).ok_or(LawError::OutOfRange)?;
            if restoration.remaining.is_zero() {
                restoration.restored = Some(*year);
            }
        }
    }
    Ok(restorations)
}
