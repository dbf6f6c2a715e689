//! Maximum fees in elder care: socialtjänstlagen (2001:453) 8:5-8, from July 2025 socialtjänstlagen (2025:400).

use rust_decimal::Decimal;

use crate::law::{Amount, LawError, LawOfYear, Parameter, not_negative};
use crate::money::{DecimalExt, monthly_amount, percent_of, rounded};

/// The service that the fee is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Home care, day care and municipal health care, together.
    HomeCare,
    /// Special housing that is not let under tenancy law.
    Housing,
}

/// The household of the person who pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Household {
    /// A person who lives alone.
    Single,
    /// One of a couple.
    Spouse,
}

/// The highest fee for a person's home care, and how it was computed. Kronor a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HomeCareFee {
    /// The reserved amount: the minimum amount plus the cost of housing (8:7).
    pub reserved_amount: Amount,
    /// The income above the reserved amount, which the fee must not exceed (8:6).
    pub headroom: Amount,
    /// The maximum fee for everybody (8:5).
    pub maximum: Amount,
    /// The highest fee for this person: the smaller of the two.
    pub fee: Amount,
}

/// The maximum fee, whole kronor a month: a twelfth of a percentage of the price base amount (8:5).
///
/// # Errors
/// If the year's price base amount or percentage is unknown.
pub fn maximum(law: &LawOfYear, service: Service) -> Result<Amount, LawError> {
    let share = match service {
        Service::HomeCare => Parameter::HomeCareHighest,
        Service::Housing => Parameter::HousingHighest,
    };
    monthly_percentage(law, share)
}

/// The minimum amount (minimibelopp), whole kronor a month: reserved for a person's living costs except housing (8:7).
///
/// # Errors
/// If the year's price base amount or percentage is unknown.
pub fn minimum(law: &LawOfYear, household: Household) -> Result<Amount, LawError> {
    let share = match household {
        Household::Single => Parameter::MinimumSingle,
        Household::Spouse => Parameter::MinimumSpouse,
    };
    monthly_percentage(law, share)
}

/// The highest fee for a person's home care (8:4-8). `income` is after tax, `housing` the cost of housing; both in kronor a month.
///
/// # Errors
/// If the year's amounts are unknown, or `income` or `housing` is negative.
pub fn home_care(
    law: &LawOfYear,
    household: Household,
    income: Decimal,
    housing: Decimal,
) -> Result<HomeCareFee, LawError> {
    let minimum = minimum(law, household)?;
    let maximum = maximum(law, Service::HomeCare)?;
    let reserved_amount = Amount::derived(minimum.value.try_add(not_negative(housing)?), &[minimum.quality])?;
    let headroom =
        not_negative(income)?.try_sub(reserved_amount.value).map(|headroom| headroom.max(Decimal::ZERO));
    let headroom = Amount::derived(headroom, &[reserved_amount.quality])?;
    let fee = Amount::derived(Some(headroom.value.min(maximum.value)), &[headroom.quality, maximum.quality])?;
    Ok(HomeCareFee { reserved_amount, headroom, maximum, fee })
}

fn monthly_percentage(law: &LawOfYear, share: Parameter) -> Result<Amount, LawError> {
    let price_base = law.get(Parameter::PriceBase)?;
    let share = law.get(share)?;
    let monthly = percent_of(price_base.value, share.value).and_then(monthly_amount).map(rounded);
    Amount::derived(monthly, &[price_base.quality, share.quality])
}
