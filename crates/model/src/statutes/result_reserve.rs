//! Result reserve: kommunallagen (2017:725) 11:14, from 2024 in the wording of lag (2023:642); until 2023 the reserve for evening out
//! results (resultatutjämningsreserv).

use rust_decimal::Decimal;

use crate::law::{Amount, LawError, LawOfYear, Parameter};
use crate::money::{Arithmetic, percent_of};

/// Whether the municipality owns more than it owes, all its pensions counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Equity {
    /// It does, or as much.
    NotNegative,
    /// It owes more.
    Negative,
}

/// What a reserve may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// To even out over a business cycle: until 2023.
    BusinessCycle,
    /// For good economic management, by the council's own guidelines: from 2024.
    GoodManagement,
}

/// What may be set aside in a year, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reservation {
    /// The part of the result that may not be set aside.
    pub floor: Amount,
    /// What the result has above that, not below 0.
    pub above_floor: Amount,
    /// The most that the reserve may hold, where the year's law has a ceiling.
    pub ceiling: Option<Amount>,
    /// The most that may be set aside.
    pub most: Amount,
}

/// The most that may be set aside (11:14): what the smaller of the year's result and the result after the balance requirement's
/// adjustments has above a floor, and no more than the reserve has room for under the ceiling. `held` is what it already holds.
///
/// # Errors
/// When the year's law is not known, or a number is out of range.
pub fn highest(
    law: &LawOfYear,
    result: Amount,
    adjusted: Amount,
    tax_and_grants: Amount,
    equity: Equity,
    held: Decimal,
) -> Result<Reservation, LawError> {
    let floor = law.get(match equity {
        Equity::NotNegative => Parameter::ReserveFloor,
        Equity::Negative => Parameter::ReserveFloorNegativeEquity,
    })?;
    let floor = share(tax_and_grants, floor.value, floor.quality)?;
    let above = result.value.min(adjusted.value).less(floor.value);
    let above_floor = Amount::of(
        above.map(|above| above.max(Decimal::ZERO)),
        &[result.quality, adjusted.quality, floor.quality],
    )?;
    let ceiling = match law.in_force(Parameter::ReserveCeiling)? {
        Some(ceiling) => Some(share(tax_and_grants, ceiling.value, ceiling.quality)?),
        None => None,
    };
    let most = match ceiling {
        Some(ceiling) => {
            let room = ceiling.value.less(held).ok_or(LawError::OutOfRange)?;
            let most = above_floor.value.min(room.max(Decimal::ZERO));
            Amount::of(Some(most), &[above_floor.quality, ceiling.quality])?
        }
        None => above_floor,
    };
    Ok(Reservation { floor, above_floor, ceiling, most })
}

/// What the year's law lets a reserve be used for (11:14).
///
/// # Errors
/// When the year's law is not known.
pub fn may_be_used_for(law: &LawOfYear) -> Result<Use, LawError> {
    Ok(match law.in_force(Parameter::ReserveCeiling)? {
        Some(_) => Use::GoodManagement,
        None => Use::BusinessCycle,
    })
}

fn share(of: Amount, percent: Decimal, quality: crate::figure::Quality) -> Result<Amount, LawError> {
    Amount::of(percent_of(of.value, percent), &[of.quality, quality])
}
