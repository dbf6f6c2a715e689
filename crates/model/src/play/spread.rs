//! How an amount of a year falls on its months.

use rust_decimal::Decimal;

use super::events::Duration;
use crate::follow_up::month::{MONTHS, Month};
use crate::follow_up::spread::Spread;
use crate::money::{self, DecimalExt};

/// For each month a part of an amount.
pub type ByMonth = [Decimal; MONTHS];

/// `months` as a number.
fn number(months: usize) -> Decimal {
    Decimal::from(u64::try_from(months).unwrap_or(u64::MAX))
}

/// An amount for each month. None if one is out of range.
pub(super) fn by_month<T: Default + Copy>(mut of: impl FnMut(Month) -> Option<T>) -> Option<[T; MONTHS]> {
    let mut months = [T::default(); MONTHS];
    for (place, month) in months.iter_mut().zip(Month::ALL) {
        *place = of(month)?;
    }
    Some(months)
}

/// The part of a yearly amount that has arisen by the end of each month. None if out of range.
pub(super) fn to_date(spread: &Spread) -> Option<ByMonth> {
    by_month(|month| money::percent_to_fraction(spread.percent_to_date(month)))
}

/// What part of its size an event has cost or brought, and will.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// From January to the end of each month.
    pub to_date: ByMonth,
    /// In the rest of this year, as one who knows the event at the end of a month expects it: what goes on stays as it is in that month.
    pub rest: ByMonth,
    /// In the next year, where what goes on stays as it is in December.
    pub next_year: Decimal,
}

/// How an event that starts in `start` falls on the months. What grows grows by `growth` per cent a month until `stopped`, the
/// first month in which a measure works against its cause. None if out of range.
#[must_use]
pub fn parts(
    duration: Duration,
    start: Month,
    last: Month,
    growth: Decimal,
    stopped: Option<Month>,
) -> Option<Parts> {
    match duration {
        Duration::Once | Duration::Months(_) | Duration::Season | Duration::RestOfYear => evenly(start, last),
        Duration::GoesOn { grows } => goes_on(start, if grows { growth } else { Decimal::ZERO }, stopped),
    }
}

/// Evenly from `start` to `last`.
fn evenly(start: Month, last: Month) -> Option<Parts> {
    let count = |to: Month| number(to.to_date().filter(|month| *month >= start).count());
    let all = count(last);
    let to_date = by_month(|month| count(month.min(last)).try_div(all))?;
    let rest = by_month(|month| Decimal::ONE.try_sub(*month.get(&to_date)))?;
    Some(Parts { to_date, rest, next_year: Decimal::ZERO })
}

/// A twelfth each month from `start`, more each month by `growth` per cent until `stopped`.
fn goes_on(start: Month, growth: Decimal, stopped: Option<Month>) -> Option<Parts> {
    let twelve = number(MONTHS);
    let factor = money::growth_factor(growth)?;
    let mut level = Decimal::ZERO;
    // In twelfths, so that what does not grow is exact.
    let levels = by_month(|month| {
        if month == start {
            level = Decimal::ONE;
        } else if month > start && stopped.is_none_or(|stopped| month < stopped) {
            level = level.try_mul(factor)?;
        }
        Some(level)
    })?;
    let mut sum = Decimal::ZERO;
    let to_date = by_month(|month| {
        sum = sum.try_add(*month.get(&levels))?;
        sum.try_div(twelve)
    })?;
    let rest = by_month(|month| month.get(&levels).try_mul(number(month.rest().count()))?.try_div(twelve))?;
    Some(Parts { to_date, rest, next_year: level })
}
