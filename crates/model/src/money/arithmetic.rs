//! Arithmetic that says when it goes out of range, and what all rounding is made of.

use std::cmp::Ordering;

use rust_decimal::Decimal;

/// Arithmetic that says when it goes out of range. The library's own is laid whole into every place that asks for it, two
/// thousand bytes each, so that nothing but this asks for it (clippy.toml).
pub trait Arithmetic {
    /// The sum, if it is in the range of exact arithmetic.
    #[must_use]
    fn added(self, other: Decimal) -> Option<Decimal>;
    /// The difference, if it is in the range of exact arithmetic.
    #[must_use]
    fn less(self, other: Decimal) -> Option<Decimal>;
    /// The product, if it is in the range of exact arithmetic.
    #[must_use]
    fn times(self, other: Decimal) -> Option<Decimal>;
    /// The quotient with as many digits as a decimal holds, if it is in range. None by nothing.
    #[must_use]
    fn over(self, other: Decimal) -> Option<Decimal>;
}

#[expect(clippy::disallowed_methods, reason = "this is the place")]
impl Arithmetic for Decimal {
    #[inline(never)]
    fn added(self, other: Decimal) -> Option<Decimal> {
        self.checked_add(other)
    }

    #[inline(never)]
    fn less(self, other: Decimal) -> Option<Decimal> {
        self.checked_sub(other)
    }

    #[inline(never)]
    fn times(self, other: Decimal) -> Option<Decimal> {
        self.checked_mul(other)
    }

    #[inline(never)]
    fn over(self, other: Decimal) -> Option<Decimal> {
        quotient(self, other)
    }
}

/// The most that the digits of a decimal come to.
const MOST: u128 = (1 << 96) - 1;

/// The most digits that fit after the point.
const DEEPEST: u32 = Decimal::MAX_SCALE;

/// The division that is learnt at school, nine digits at a time. What it gives is what the library's own gives (a test), which
/// knows numbers by their halves and quarters, in ten times the code.
fn quotient(dividend: Decimal, divisor: Decimal) -> Option<Decimal> {
    let under = divisor.mantissa().unsigned_abs();
    let (mut whole, mut left) = divided(dividend.mantissa().unsigned_abs(), under)?;
    if dividend.is_zero() {
        return Some(Decimal::ZERO);
    }
    // So many digits of `whole` stand after the point: fewer than none where the divisor has more than the dividend.
    let mut after = i64::from(dividend.scale()).checked_sub(divisor.scale().into())?;
    let has_rest = left > 0;
    while left > 0 || after < 0 {
        // What is left of nothing is nothing: then only the point is to be reached.
        let most = if left > 0 { 9 } else { after.checked_neg()?.min(9) };
        let Some((digits, more, rest)) = (1..=most).rev().find_map(|digits| {
            let unit = powered(u32::try_from(digits).ok()?)?;
            let (more, rest) = divided(left.checked_mul(unit)?, under)?;
            let more = whole.checked_mul(unit)?.checked_add(more)?;
            (more <= MOST && after.checked_add(digits)? <= DEEPEST.into()).then_some((digits, more, rest))
        }) else {
            break;
        };
        (whole, left, after) = (more, rest, after.checked_add(digits)?);
    }
    // What there is no room for is rounded, halves to the even digit.
    let twice = left.checked_mul(2)?;
    if twice > under || (twice == under && !whole.is_multiple_of(2)) {
        whole = whole.checked_add(1)?;
    }
    let mut after = u32::try_from(after).ok()?;
    // A quotient that comes out even has no noughts behind it.
    for digits in [16, 8, 4, 2, 1].into_iter().filter(|_| has_rest) {
        let (fewer, rest) = divided(whole, powered(digits)?)?;
        if let (0, Some(left)) = (rest, after.checked_sub(digits)) {
            (whole, after) = (fewer, left);
        }
    }
    let negative = dividend.is_sign_negative() != divisor.is_sign_negative();
    signed(whole, negative, after)
}

/// Ten, so many times by itself: none beyond what such a number holds.
fn powered(times: u32) -> Option<u128> {
    10_u128.checked_pow(times)
}

/// The decimal of these digits, so many of them after the point.
fn signed(digits: u128, negative: bool, after: u32) -> Option<Decimal> {
    let digits = i128::try_from(digits).ok()?;
    Decimal::try_from_i128_with_scale(if negative { digits.checked_neg()? } else { digits }, after).ok()
}

/// How many times `by` goes into `number`, and what is left.
fn divided(number: u128, by: u128) -> Option<(u128, u128)> {
    let whole = number.checked_div(by)?;
    Some((whole, number.checked_sub(whole.checked_mul(by)?)?))
}

/// Whether what is cut off takes a value one further from zero: by how it compares with a half, and whether the value is negative.
pub(super) type Away = fn(Ordering, bool) -> bool;

/// `value` without what it has beyond so many decimals. `away` is asked only where something is cut off.
#[inline(never)]
pub(super) fn cut(value: Decimal, decimals: u32, away: Away) -> Decimal {
    let over = value.scale().saturating_sub(decimals);
    let cut = || {
        let (unit, negative) = (powered(over)?, value.is_sign_negative());
        let (whole, rest) = divided(value.mantissa().unsigned_abs(), unit)?;
        let away = rest > 0 && away(rest.checked_mul(2)?.cmp(&unit), negative);
        signed(whole.checked_add(away.into())?, negative, decimals)
    };
    // Fewer digits than a decimal holds are a decimal.
    if over == 0 { value } else { cut().unwrap_or(value) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_is_cut_as_the_library_cuts_it() {
        use rust_decimal::RoundingStrategy as As;
        let ways: [(Away, As); 5] = [
            (|half, _| half.is_ge(), As::MidpointAwayFromZero),
            (|half, _| half.is_gt(), As::MidpointTowardZero),
            (|_, _| false, As::ToZero),
            (|_, negative| negative, As::ToNegativeInfinity),
            (|_, negative| !negative, As::ToPositiveInfinity),
        ];
        for text in
            ["0", "2.5", "-2.5", "0.4999", "-0.5001", "7.9228162514264337593543950335", "1.00", "-0.04"]
        {
            let value: Decimal = text.parse().expect("a decimal");
            for (decimals, (away, strategy)) in
                [0, 1, 2, 27].into_iter().flat_map(|at| ways.map(|way| (at, way)))
            {
                let (ours, theirs) =
                    (cut(value, decimals, away), value.round_dp_with_strategy(decimals, strategy));
                assert_eq!((ours, ours.scale()), (theirs, theirs.scale()), "{text} to {decimals}");
            }
        }
    }
}
