//! Arithmetic of our own gives what the library's own gives.

#![allow(clippy::expect_used, clippy::arithmetic_side_effects, clippy::disallowed_methods, missing_docs)]

use model::money::Arithmetic;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Decimals of all sizes, small ones and round ones as often as others.
fn any_decimal() -> impl Strategy<Value = Decimal> {
    let digits = (0_u32..=96, any::<u128>()).prop_map(|(bits, digits)| digits & ((1_u128 << bits) - 1));
    let noughts =
        (0_u32..6, prop::bool::ANY).prop_map(|(noughts, any)| if any { 10_u128.pow(noughts) } else { 1 });
    (digits, noughts, prop::bool::ANY, 0_u32..=28).prop_map(|(digits, noughts, negative, scale)| {
        let digits = i128::try_from(digits / noughts * noughts).expect("of 96 bits");
        Decimal::from_i128_with_scale(if negative { -digits } else { digits }, scale)
    })
}

/// The same number, in no more decimals: what comes out even has no noughts behind it, which the library leaves now and then.
fn is_as(ours: Option<Decimal>, theirs: Option<Decimal>) -> bool {
    ours == theirs && ours.map(|ours| ours.scale()) <= theirs.map(|theirs| theirs.scale())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn a_quotient_is_the_library_s(dividend in any_decimal(), divisor in any_decimal()) {
        prop_assert!(is_as(dividend.over(divisor), dividend.checked_div(divisor)));
    }

    #[test]
    fn a_quotient_of_amounts_is_the_library_s(dividend in -9_000_000_000_000_i64..9_000_000_000_000, places in 0_u32..6, divisor in -20_000_000_i64..20_000_000) {
        let (dividend, divisor) = (Decimal::new(dividend, places), Decimal::from(divisor));
        prop_assert!(is_as(dividend.over(divisor), dividend.checked_div(divisor)));
    }
}
