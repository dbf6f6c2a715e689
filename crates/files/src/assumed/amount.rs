//! Amounts that the checks ask the user for.

use rust_decimal::Decimal;

use model::YearIx;

/// The largest amount that is taken, kronor: more than any municipality has.
const LARGEST: i64 = 100_000_000_000;

/// An amount that the checks ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AssumedAmount {
    /// What the reserve holds when the first year begins.
    Reserve,
    /// What is left to restore of an earlier year's deficit.
    Deficit(u16),
    /// A year's gains that the balance requirement does not count.
    Gains(YearIx),
    /// What a year sets aside to the reserve.
    ToReserve(YearIx),
    /// What a year takes from the reserve.
    FromReserve(YearIx),
    /// What special reasons let a year leave unrestored.
    SpecialReasons(YearIx),
}

impl AssumedAmount {
    /// Whether it can be so many kronor.
    #[must_use]
    pub fn can_be(self, kronor: Decimal) -> bool {
        // A loss that is added back is a gain below 0.
        let may_be_negative = matches!(self, Self::Gains(_));
        kronor.abs() <= Decimal::from(LARGEST) && (may_be_negative || kronor >= Decimal::ZERO)
    }
}
