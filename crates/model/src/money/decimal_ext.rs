//! Checked decimal arithmetic.

use rust_decimal::Decimal;

/// Checked arithmetic of decimals: each operation is `None` if the result is out of the range of a [`Decimal`].
///
/// The operations of the library are `#[inline(always)]`, two thousand bytes at each call, so that only these four functions
/// call them (`disallowed-methods` in clippy.toml).
pub trait DecimalExt {
    /// The sum.
    #[must_use]
    fn try_add(self, other: Decimal) -> Option<Decimal>;
    /// The difference.
    #[must_use]
    fn try_sub(self, other: Decimal) -> Option<Decimal>;
    /// The product.
    #[must_use]
    fn try_mul(self, other: Decimal) -> Option<Decimal>;
    /// The quotient, with as many digits as a decimal holds. `None` too where `other` is 0.
    #[must_use]
    fn try_div(self, other: Decimal) -> Option<Decimal>;
}

#[expect(clippy::disallowed_methods, reason = "the one place that calls them")]
impl DecimalExt for Decimal {
    #[inline(never)]
    fn try_add(self, other: Decimal) -> Option<Decimal> {
        self.checked_add(other)
    }

    #[inline(never)]
    fn try_sub(self, other: Decimal) -> Option<Decimal> {
        self.checked_sub(other)
    }

    #[inline(never)]
    fn try_mul(self, other: Decimal) -> Option<Decimal> {
        self.checked_mul(other)
    }

    #[inline(never)]
    fn try_div(self, other: Decimal) -> Option<Decimal> {
        self.checked_div(other)
    }
}
