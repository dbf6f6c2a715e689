//! Fees in elder care: socialtjänstlagen (2001:453) 8:5-8, from July 2025 socialtjänstlagen (2025:400).

use rust_decimal::Decimal;

use crate::law::{Amount, LawError, LawOfYear, Parameter, not_negative};
use crate::money::{Arithmetic, each_month, nearest, percent_of};

/// What the fee is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Home care, day care and municipal health care together.
    HomeCare,
    /// Housing in special housing that is not let by tenancy law.
    Housing,
}

/// Who pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Household {
    /// Somebody who lives alone.
    Single,
    /// One of a couple.
    Spouse,
}

/// What home care can cost somebody, kronor a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HomeCareFee {
    /// What is to be left: the minimum amount and the cost of housing (8:7).
    pub kept: Amount,
    /// What the income has above that: nobody can be asked more (8:6).
    pub room: Amount,
    /// The highest fee that the law lets anybody be asked.
    pub highest: Amount,
    /// The highest fee that this person can be asked: the smaller of the two.
    pub fee: Amount,
}

/// The highest fee, whole kronor a month: a twelfth of a share of the price base amount (8:5).
///
/// # Errors
/// When the year's price base amount or share is not known.
pub fn highest(law: &LawOfYear, service: Service) -> Result<Amount, LawError> {
    let share = match service {
        Service::HomeCare => Parameter::HomeCareHighest,
        Service::Housing => Parameter::HousingHighest,
    };
    monthly_share(law, share)
}

/// The minimum amount, whole kronor a month: what is to be left for food, clothes and the like, housing apart (8:7).
///
/// # Errors
/// When the year's price base amount or share is not known.
pub fn minimum(law: &LawOfYear, household: Household) -> Result<Amount, LawError> {
    let share = match household {
        Household::Single => Parameter::MinimumSingle,
        Household::Spouse => Parameter::MinimumSpouse,
    };
    monthly_share(law, share)
}

/// What home care can cost somebody with `income` kronor a month after tax, who pays `housing` kronor a month for housing (8:4-8).
///
/// # Errors
/// When the year's amounts are not known, or the income or the housing cost is below 0.
pub fn home_care(
    law: &LawOfYear,
    household: Household,
    income: Decimal,
    housing: Decimal,
) -> Result<HomeCareFee, LawError> {
    let minimum = minimum(law, household)?;
    let highest = highest(law, Service::HomeCare)?;
    let kept = Amount::of(minimum.value.added(not_negative(housing)?), &[minimum.quality])?;
    let room = not_negative(income)?.less(kept.value).map(|room| room.max(Decimal::ZERO));
    let room = Amount::of(room, &[kept.quality])?;
    let fee = Amount::of(Some(room.value.min(highest.value)), &[room.quality, highest.quality])?;
    Ok(HomeCareFee { kept, room, highest, fee })
}

fn monthly_share(law: &LawOfYear, share: Parameter) -> Result<Amount, LawError> {
    let price_base = law.get(Parameter::PriceBase)?;
    let share = law.get(share)?;
    let monthly = percent_of(price_base.value, share.value).and_then(each_month).map(nearest);
    Amount::of(monthly, &[price_base.quality, share.quality])
}
