//! Result reserve (resultatreserv): kommunallagen (2017:725) 11:14, from 2024 as amended by lag (2023:642); until 2023 the result
//! equalisation reserve (resultatutjämningsreserv).

use rust_decimal::Decimal;

use crate::law::{Amount, LawError, LawOfYear, Parameter};
use crate::money::{DecimalExt, percent_of};

/// The sign of the municipality's equity, with all pension obligations included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Equity {
    /// 0 or more.
    NotNegative,
    /// Less than 0.
    Negative,
}

/// The purpose of a result reserve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReserveUse {
    /// To even out revenue over a business cycle: until 2023.
    BusinessCycle,
    /// For sound financial management, by the council's guidelines: from 2024.
    GoodManagement,
}

/// The highest transfer to the reserve in a year, and its parts. Kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransferLimit {
    /// The part of the result that must not be transferred.
    pub floor: Amount,
    /// The result above the floor, 0 or more.
    pub above_floor: Amount,
    /// The highest permitted balance of the reserve, in years whose law has a ceiling.
    pub ceiling: Option<Amount>,
    /// The highest transfer.
    pub limit: Amount,
}

/// The highest transfer to the reserve (11:14): the smaller of `result` and `adjusted` (after the adjustments of the balance
/// requirement) above a floor, limited to the headroom of the reserve under its ceiling. `balance` is the reserve's balance. Kronor.
///
/// # Errors
/// If the year's law is unknown, or a number is out of range.
pub fn transfer_limit(
    law: &LawOfYear,
    result: Amount,
    adjusted: Amount,
    tax_and_grants: Amount,
    equity: Equity,
    balance: Decimal,
) -> Result<TransferLimit, LawError> {
    let floor = law.get(match equity {
        Equity::NotNegative => Parameter::ReserveFloor,
        Equity::Negative => Parameter::ReserveFloorNegativeEquity,
    })?;
    let floor = percent_of_amount(tax_and_grants, floor.value, floor.quality)?;
    let above = result.value.min(adjusted.value).try_sub(floor.value);
    let above_floor = Amount::derived(
        above.map(|above| above.max(Decimal::ZERO)),
        &[result.quality, adjusted.quality, floor.quality],
    )?;
    let ceiling = match law.in_force(Parameter::ReserveCeiling)? {
        Some(ceiling) => Some(percent_of_amount(tax_and_grants, ceiling.value, ceiling.quality)?),
        None => None,
    };
    let limit = match ceiling {
        Some(ceiling) => {
            let headroom = ceiling.value.try_sub(balance).ok_or(LawError::OutOfRange)?;
            let limit = above_floor.value.min(headroom.max(Decimal::ZERO));
            Amount::derived(Some(limit), &[above_floor.quality, ceiling.quality])?
        }
        None => above_floor,
    };
    Ok(TransferLimit { floor, above_floor, ceiling, limit })
}

/// The purpose that the reserve may be used for in the year (11:14).
///
/// # Errors
/// If the year's law is unknown.
pub fn permitted_use(law: &LawOfYear) -> Result<ReserveUse, LawError> {
    Ok(match law.in_force(Parameter::ReserveCeiling)? {
        Some(_) => ReserveUse::GoodManagement,
        None => ReserveUse::BusinessCycle,
    })
}

fn percent_of_amount(
    amount: Amount,
    percent: Decimal,
    quality: crate::figure::Quality,
) -> Result<Amount, LawError> {
    Amount::derived(percent_of(amount.value, percent), &[amount.quality, quality])
}
