//! An amount of money.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use rust_decimal::Decimal;

use super::{DecimalExt, MILLION, MONTHS, Rounding, THOUSAND, down, in_percent_of, percent_of, up};

/// An amount in kronor, of either sign.
///
/// An amount is made within [`Money::LIMIT`]. Sums and differences are not checked against the limit: it takes ten billion
/// amounts of that size to reach the range of a [`Decimal`], so that adding, subtracting and negating cannot fail.
/// What multiplies or divides by a number that is not money is checked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(Decimal);

impl Money {
    /// Zero.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// The largest amount that can be made, kronor: 10¹⁸, about a thousand times the yearly product of the world.
    pub const LIMIT: Decimal = Decimal::from_parts(2_808_348_672, 232_830_643, 0, false, 0);

    /// `kronor` as an amount. `None` beyond the limit.
    #[must_use]
    pub fn new(kronor: Decimal) -> Option<Self> {
        Self::is_within_limit(kronor).then_some(Self(kronor))
    }

    /// `thousands` thousand kronor. `None` beyond the limit.
    #[must_use]
    pub fn from_thousands(thousands: i64) -> Option<Self> {
        Self::new(Decimal::from(thousands.checked_mul(1_000)?))
    }

    /// The amount of a number that the ledger has found within the limit.
    pub(crate) fn from_checked(kronor: Decimal) -> Self {
        Self(kronor)
    }

    /// Whether `kronor` is an amount that can be made.
    pub(crate) fn is_within_limit(kronor: Decimal) -> bool {
        // Digits that are few enough make a small number wherever the point is; comparing decimals takes longer.
        kronor.mantissa().unsigned_abs() <= 1_000_000_000_000_000_000 || kronor.abs() <= Self::LIMIT
    }

    /// The number of kronor.
    #[must_use]
    pub const fn kronor(self) -> Decimal {
        self.0
    }

    /// The number of thousand kronor.
    #[must_use]
    pub fn in_thousands(self) -> Decimal {
        shrink(self.0, THOUSAND)
    }

    /// The number of million kronor.
    #[must_use]
    pub fn in_millions(self) -> Decimal {
        shrink(self.0, MILLION)
    }

    /// Whole thousand kronor, rounded down.
    #[must_use]
    pub fn thousands_rounded_down(self) -> i128 {
        // Dividing the whole kronor takes less time than dividing a decimal.
        down(self.0).mantissa().div_euclid(1_000)
    }

    /// Whole thousand kronor, rounded up.
    #[must_use]
    pub fn thousands_rounded_up(self) -> i128 {
        0_i128.saturating_sub(up(self.0).mantissa().saturating_neg().div_euclid(1_000))
    }

    /// Rounded down to whole thousand kronor.
    #[must_use]
    pub fn to_thousand_below(self) -> Self {
        Self::from_whole_thousands(self.thousands_rounded_down())
    }

    /// Rounded up to whole thousand kronor.
    #[must_use]
    pub fn to_thousand_above(self) -> Self {
        Self::from_whole_thousands(self.thousands_rounded_up())
    }

    /// The thousands of an amount, as an amount: in range, as the amount is.
    fn from_whole_thousands(thousands: i128) -> Self {
        Self(Decimal::try_from_i128_with_scale(thousands.saturating_mul(1_000), 0).unwrap_or(Decimal::MAX))
    }

    /// A twelfth of a yearly amount, rounded down to whole kronor as in the tax tables.
    #[must_use]
    pub fn monthly_rounded_down(self) -> Self {
        Self(down(shrink(self.0, MONTHS)))
    }

    /// The amount without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// Whether it is zero.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// `percent` per cent of the amount, unrounded. `None` beyond the limit.
    #[must_use]
    pub fn percent(self, percent: Decimal) -> Option<Self> {
        Self::new(percent_of(self.0, percent)?)
    }

    /// `part / whole` of the amount, rounded to the nearest thousand kronor. `None` if `whole` is zero, or beyond the limit.
    #[must_use]
    pub fn part_in_thousands(self, part: Decimal, whole: Decimal) -> Option<Self> {
        Self::new(Rounding::Thousand.apply(self.0.try_mul(part)?.try_div(whole)?)?)
    }

    /// The root of the sum of the squares of `amounts`, in whole thousand kronor: how much the sum of independent amounts varies
    /// when each varies by so much. `None` beyond the range of whole numbers.
    #[must_use]
    pub fn root_of_squares(amounts: impl Iterator<Item = Self>) -> Option<Self> {
        let mut sum: u128 = 0;
        for amount in amounts {
            sum = sum.checked_add(amount.thousands_rounded_up().unsigned_abs().checked_pow(2)?)?;
        }
        Self::from_thousands(i64::try_from(sum.isqrt()).ok()?)
    }

    /// The amount in per cent of `whole`. `None` if `whole` is zero or the result is out of range.
    #[must_use]
    pub fn in_percent_of(self, whole: Self) -> Option<Decimal> {
        in_percent_of(self.0, whole.0)
    }
}

/// `kronor` divided by `unit`, which is larger than 1: no quotient of that leaves the range of a decimal.
fn shrink(kronor: Decimal, unit: Decimal) -> Decimal {
    kronor.try_div(unit).unwrap_or(Decimal::ZERO)
}

impl From<i32> for Money {
    fn from(kronor: i32) -> Self {
        Self(kronor.into())
    }
}

// Sums stay in the range of a decimal (see [`Money`]): the alternatives of `unwrap_or` are not reached.

impl Add for Money {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.try_add(other.0).unwrap_or(Decimal::MAX))
    }
}

impl Sub for Money {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.try_sub(other.0).unwrap_or(Decimal::MIN))
    }
}

impl Neg for Money {
    type Output = Self;

    #[expect(clippy::arithmetic_side_effects, reason = "a decimal has a negative of the same digits")]
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Self::add)
    }
}
