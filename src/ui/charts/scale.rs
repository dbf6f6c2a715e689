//! The end of a scale.

use model::money::{DecimalExt, MILLION};
use rust_decimal::Decimal;

/// 1, 2 or 5 times a power of ten, and at least a million: the least that is not below `largest`. So the scale stays while a
/// slider is moved a little, and the bars on it move.
pub fn scale_end(largest: Decimal) -> Decimal {
    let mut power = Some(MILLION);
    while let Some(one) = power {
        let ends = [1, 2, 5].into_iter().filter_map(|factor| one.try_mul(Decimal::from(factor)));
        if let Some(end) = ends.into_iter().find(|end| *end >= largest) {
            return end;
        }
        power = one.try_mul(Decimal::TEN);
    }
    largest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_ends_at_the_next_round_amount() {
        for (largest, end) in
            [(0, 1_000_000), (1_000_000, 1_000_000), (1_000_001, 2_000_000), (47_700_000, 50_000_000)]
        {
            assert_eq!(scale_end(Decimal::from(largest)), Decimal::from(end), "{largest}");
        }
        assert!(scale_end(Decimal::MAX) >= Decimal::MAX);
    }
}
