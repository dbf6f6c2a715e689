//! Rounding and units of money. The only place in the program that rounds an amount.

mod decimal_ext;

use rust_decimal::{Decimal, RoundingStrategy};

pub use self::decimal_ext::DecimalExt;

/// Kronor in a thousand kronor (tkr), the unit in which frames are decided and files are written.
pub const THOUSAND: Decimal = Decimal::ONE_THOUSAND;

/// Kronor in a million kronor (mnkr).
pub const MILLION: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

/// Down to a whole number.
fn down(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(0, RoundingStrategy::ToNegativeInfinity)
}

/// Up to a whole number.
fn up(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(0, RoundingStrategy::ToPositiveInfinity)
}

/// Whether it is a whole number.
#[must_use]
pub fn is_whole(value: Decimal) -> bool {
    down(value) == value
}

/// The number that `text` writes: digits, a minus sign before them if any, and at most one point among them. Exactly: one with
/// more digits than a decimal holds is none. The library's own reader takes more ways of writing, in ten times the code.
#[must_use]
pub fn parse_decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let part_is_empty = part.is_some_and(str::is_empty);
    if whole.is_empty() || part_is_empty || digits.len() > 30 {
        return None;
    }
    let mut number: i128 = 0;
    for byte in whole.bytes().chain(part.unwrap_or_default().bytes()) {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
        number = number.checked_mul(10)?.checked_add(digit.into())?;
    }
    if digits.len() < text.len() {
        number = number.checked_neg()?;
    }
    Decimal::try_from_i128_with_scale(number, u32::try_from(part.map_or(0, str::len)).ok()?).ok()
}

/// How a step of the calculation rounds what it gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// Not at all.
    Exact,
    /// To the nearest krona, halves away from zero: tax and equalisation are paid in whole kronor.
    Krona,
    /// To the nearest thousand kronor, halves away from zero: frames are decided in tkr.
    Thousand,
}

impl Rounding {
    /// `amount`, rounded.
    #[must_use]
    pub fn apply(self, amount: Decimal) -> Option<Decimal> {
        match self {
            Self::Exact => Some(amount),
            Self::Krona => Some(rounded(amount)),
            Self::Thousand => rounded(amount.try_div(THOUSAND)?).try_mul(THOUSAND),
        }
    }
}

/// How a person's tax law rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaxRounding {
    /// Not at all.
    Exact,
    /// Down to a whole krona: a person's taxes and reductions.
    KronaDown,
    /// Down to a whole hundred kronor: a person's assessed income.
    HundredDown,
    /// Up to a whole hundred kronor: the basic allowance.
    HundredUp,
    /// To the nearest hundred kronor, fifty down: the pension contribution.
    HundredHalfDown,
}

impl TaxRounding {
    /// `amount`, rounded.
    #[must_use]
    pub fn apply(self, amount: Decimal) -> Option<Decimal> {
        match self {
            Self::Exact => Some(amount),
            Self::KronaDown => Some(down(amount)),
            Self::HundredDown => in_hundreds(amount, RoundingStrategy::ToNegativeInfinity),
            Self::HundredUp => in_hundreds(amount, RoundingStrategy::ToPositiveInfinity),
            Self::HundredHalfDown => in_hundreds(amount, RoundingStrategy::MidpointTowardZero),
        }
    }
}

fn in_hundreds(amount: Decimal, strategy: RoundingStrategy) -> Option<Decimal> {
    let hundreds = amount.try_div(Decimal::ONE_HUNDRED)?.round_dp_with_strategy(0, strategy);
    hundreds.try_mul(Decimal::ONE_HUNDRED)
}

/// `percent` per cent of `amount`, unrounded.
#[must_use]
pub fn percent_of(amount: Decimal, percent: Decimal) -> Option<Decimal> {
    percent_to_fraction(amount.try_mul(percent)?)
}

/// `percent` as a part of one.
#[must_use]
pub fn percent_to_fraction(percent: Decimal) -> Option<Decimal> {
    // By moving the point: a division takes ten times as long. Only a number that has no decimal to spare is divided.
    let mut part = percent;
    match part.set_scale(percent.scale().saturating_add(2)) {
        Ok(()) => Some(part),
        Err(_) => percent.try_div(Decimal::ONE_HUNDRED),
    }
}

/// Whether a part of a whole can be so many per cent: from 0 to 100.
#[must_use]
pub fn is_percent(percent: Decimal) -> bool {
    percent >= Decimal::ZERO && percent <= Decimal::ONE_HUNDRED
}

/// Months in a year.
pub const MONTHS: Decimal = Decimal::from_parts(12, 0, 0, false, 0);

/// What a yearly amount is a month, down to a whole krona as the tax tables have it.
#[must_use]
pub fn monthly_rounded_down(yearly: Decimal) -> Option<Decimal> {
    Some(down(yearly.try_div(MONTHS)?))
}

/// What a yearly amount is a month, unrounded.
#[must_use]
pub fn monthly_amount(yearly: Decimal) -> Option<Decimal> {
    yearly.try_div(MONTHS)
}

/// `percent` with two decimals, the rest dropped: how the property fee's index is set.
#[must_use]
pub fn two_decimals_rounded_down(percent: Decimal) -> Decimal {
    percent.round_dp_with_strategy(2, RoundingStrategy::ToZero)
}

/// `part` in per cent of `whole`, unrounded.
#[must_use]
pub fn in_percent_of(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.try_mul(Decimal::ONE_HUNDRED)?.try_div(whole)
}

/// `amount` raised by `percent` per cent, unrounded.
#[must_use]
pub fn increased_by_percent(amount: Decimal, percent: Decimal) -> Option<Decimal> {
    amount.try_add(percent_of(amount, percent)?)
}

/// The factor of a growth by `percent` per cent.
#[must_use]
pub fn growth_factor(percent: Decimal) -> Option<Decimal> {
    increased_by_percent(Decimal::ONE, percent)
}

/// What a monthly amount is a year.
#[must_use]
pub fn yearly_amount(monthly: Decimal) -> Option<Decimal> {
    monthly.try_mul(MONTHS)
}

/// The whole number nearest to `value`, halves away from zero.
#[must_use]
pub fn rounded(value: Decimal) -> Decimal {
    to_decimals(value, 0)
}

/// `value` to so many decimals for showing it, halves away from zero.
#[must_use]
pub fn to_decimals(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// The whole number of millionths nearest to `value`; 0 where that is below 0. None when it is too large to be counted with.
#[must_use]
pub fn millionths(value: Decimal) -> Option<u128> {
    // By the digits, where they are no finer: two steps of decimals take several times as long.
    let exact = 6_u32.checked_sub(value.scale()).and_then(|places| {
        let digits = u128::try_from(value.mantissa()).ok()?;
        digits.checked_mul(10_u128.checked_pow(places)?)
    });
    exact.or_else(|| Some(whole_number(value.try_mul(MILLION)?)))
}

/// The whole number nearest to `value`; 0 where that is below 0 or larger than can be counted.
#[must_use]
pub fn whole_number(value: Decimal) -> u128 {
    u128::try_from(rounded(value).mantissa()).unwrap_or(0)
}

/// Whole thousands in `kronor`, towards minus infinity, so that sharing out never gives more than there is.
#[must_use]
pub fn thousands_rounded_down(kronor: Decimal) -> Option<i64> {
    // Kronor in whole numbers: a decimal's division takes longer.
    down(kronor).mantissa().div_euclid(1_000).try_into().ok()
}

/// Thousands in `kronor`, a started one counted whole: what is missing is missing.
#[must_use]
pub fn thousands_rounded_up(kronor: Decimal) -> Option<i64> {
    up(kronor.try_div(THOUSAND)?).mantissa().try_into().ok()
}

/// Kronor in so many thousands.
#[must_use]
pub fn from_thousands(count: i64) -> Option<Decimal> {
    Some(Decimal::from(count.checked_mul(1_000)?))
}

#[cfg(test)]
mod tests;
