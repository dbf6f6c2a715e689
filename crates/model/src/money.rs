//! Rounding, percentages and units of amounts. No other module rounds an amount.

mod amount;
mod decimal_ext;

use rust_decimal::{Decimal, RoundingStrategy};

pub use self::amount::Money;
pub use self::decimal_ext::DecimalExt;

/// Kronor in a thousand kronor (tkr), the unit of grants and of files.
pub const THOUSAND: Decimal = Decimal::ONE_THOUSAND;

/// Kronor in a million kronor (mnkr).
pub const MILLION: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

/// Rounds down to a whole number.
fn down(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(0, RoundingStrategy::ToNegativeInfinity)
}

/// Rounds up to a whole number.
fn up(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(0, RoundingStrategy::ToPositiveInfinity)
}

/// Whether `value` is a whole number.
#[must_use]
pub fn is_whole(value: Decimal) -> bool {
    down(value) == value
}

/// Parses digits with an optional minus sign and an optional decimal point. None for any other text, and for a number with more
/// digits than a decimal holds. The parser of `rust_decimal` accepts more forms, and is ten times as large.
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

/// The rounding of a number in the calculation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// No rounding.
    Exact,
    /// To the nearest krona, halves away from zero: for tax and equalisation.
    Krona,
    /// To the nearest thousand kronor, halves away from zero: for grants.
    Thousand,
}

impl Rounding {
    /// Rounds `amount`, kronor. None if out of range.
    #[must_use]
    pub fn apply(self, amount: Decimal) -> Option<Decimal> {
        match self {
            Self::Exact => Some(amount),
            Self::Krona => Some(rounded(amount)),
            Self::Thousand => rounded(amount.try_div(THOUSAND)?).try_mul(THOUSAND),
        }
    }
}

/// The rounding of an amount in the tax law of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaxRounding {
    /// No rounding.
    Exact,
    /// Down to a whole krona: for taxes and credits.
    KronaDown,
    /// Down to whole hundreds of kronor: for the assessed income.
    HundredDown,
    /// Up to whole hundreds of kronor: for the basic allowance.
    HundredUp,
    /// To the nearest hundred kronor, fifty down: for the pension contribution.
    HundredHalfDown,
}

impl TaxRounding {
    /// Rounds `amount`, kronor. None if out of range.
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

/// `percent` per cent of `amount`, unrounded. None if out of range.
#[must_use]
pub fn percent_of(amount: Decimal, percent: Decimal) -> Option<Decimal> {
    percent_to_fraction(amount.try_mul(percent)?)
}

/// `percent` divided by 100. None if out of range.
#[must_use]
pub fn percent_to_fraction(percent: Decimal) -> Option<Decimal> {
    // Changing the scale is ten times as fast as a division, which is only needed if the scale is exhausted.
    let mut part = percent;
    match part.set_scale(percent.scale().saturating_add(2)) {
        Ok(()) => Some(part),
        Err(_) => percent.try_div(Decimal::ONE_HUNDRED),
    }
}

/// Whether `percent` is from 0 to 100.
#[must_use]
pub fn is_percent(percent: Decimal) -> bool {
    percent >= Decimal::ZERO && percent <= Decimal::ONE_HUNDRED
}

/// Months in a year.
pub const MONTHS: Decimal = Decimal::from_parts(12, 0, 0, false, 0);

/// A twelfth of a yearly amount, unrounded. None if out of range.
#[must_use]
pub fn monthly_amount(yearly: Decimal) -> Option<Decimal> {
    yearly.try_div(MONTHS)
}

/// `percent` cut to two decimals: for the index of the property fee.
#[must_use]
pub fn two_decimals_rounded_down(percent: Decimal) -> Decimal {
    percent.round_dp_with_strategy(2, RoundingStrategy::ToZero)
}

/// `part` in per cent of `whole`, unrounded. None if `whole` is 0, or out of range.
#[must_use]
pub fn in_percent_of(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.try_mul(Decimal::ONE_HUNDRED)?.try_div(whole)
}

/// `amount` increased by `percent` per cent, unrounded. None if out of range.
#[must_use]
pub fn increased_by_percent(amount: Decimal, percent: Decimal) -> Option<Decimal> {
    amount.try_add(percent_of(amount, percent)?)
}

/// The factor of growth by `percent` per cent. None if out of range.
#[must_use]
pub fn growth_factor(percent: Decimal) -> Option<Decimal> {
    increased_by_percent(Decimal::ONE, percent)
}

/// Twelve times a monthly amount. None if out of range.
#[must_use]
pub fn yearly_amount(monthly: Decimal) -> Option<Decimal> {
    monthly.try_mul(MONTHS)
}

/// The whole number nearest to `value`, halves away from zero.
#[must_use]
pub fn rounded(value: Decimal) -> Decimal {
    to_decimals(value, 0)
}

/// `value` rounded to `decimals` decimals for display, halves away from zero.
#[must_use]
pub fn to_decimals(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// The number of millionths in `value`, rounded to the nearest; 0 for a negative value. None if out of range.
#[must_use]
pub fn millionths(value: Decimal) -> Option<u128> {
    // With at most six decimals the mantissa is used, which is several times as fast as decimal arithmetic.
    let exact = 6_u32.checked_sub(value.scale()).and_then(|places| {
        let digits = u128::try_from(value.mantissa()).ok()?;
        digits.checked_mul(10_u128.checked_pow(places)?)
    });
    exact.or_else(|| Some(whole_number(value.try_mul(MILLION)?)))
}

/// The whole number nearest to `value`; 0 if that is negative or out of range.
#[must_use]
pub fn whole_number(value: Decimal) -> u128 {
    u128::try_from(rounded(value).mantissa()).unwrap_or(0)
}

/// The thousands in `kronor`, rounded down, so that a distribution never exceeds the amount. None if out of range.
#[must_use]
pub fn thousands_rounded_down(kronor: Decimal) -> Option<i64> {
    // Integer division is faster than decimal division.
    down(kronor).mantissa().div_euclid(1_000).try_into().ok()
}

#[cfg(test)]
mod tests;
