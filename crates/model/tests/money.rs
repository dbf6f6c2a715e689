//! Arithmetic of amounts: it agrees with decimals, and nothing panics at the limit.

use model::money::{MILLION, Money, THOUSAND, in_percent_of, percent_of};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Amounts of ordinary size, with up to six decimals, and such as lie at the limit.
fn any_kronor() -> impl Strategy<Value = Decimal> {
    let at_limit = (-3..=3_i64, 0..=28_u32).prop_map(|(kronor, scale)| {
        let limit = if kronor < 0 { -Money::LIMIT } else { Money::LIMIT };
        limit + Decimal::new(kronor, scale)
    });
    prop_oneof![
        4 => (-1_000_000_000_000_000_i64..1_000_000_000_000_000, 0..=6_u32).prop_map(|(n, scale)| Decimal::new(n, scale)),
        1 => at_limit,
        1 => Just(Decimal::ZERO),
        1 => any::<i64>().prop_map(|n| Decimal::new(n, 28)),
    ]
}

fn any_money() -> impl Strategy<Value = Money> {
    any_kronor().prop_filter_map("beyond the limit", Money::new)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_amount_is_made_up_to_the_limit(kronor in any_kronor()) {
        prop_assert_eq!(Money::new(kronor).map(Money::kronor), Some(kronor).filter(|kronor| kronor.abs() <= Money::LIMIT));
    }

    #[test]
    fn arithmetic_agrees_with_decimals(a in any_money(), b in any_money(), c in any_money()) {
        let [x, y, z] = [a, b, c].map(Money::kronor);
        prop_assert_eq!((a + b).kronor(), x + y);
        prop_assert_eq!((a - b).kronor(), x - y);
        prop_assert_eq!((-a).kronor(), -x);
        prop_assert_eq!(a.abs().kronor(), x.abs());
        prop_assert_eq!([a, b, c].into_iter().sum::<Money>().kronor(), x + y + z);
        prop_assert_eq!(a.cmp(&b), x.cmp(&y));
        prop_assert_eq!(a.in_thousands(), x / THOUSAND);
        prop_assert_eq!(a.in_millions(), x / MILLION);
        prop_assert_eq!(a.in_percent_of(b), in_percent_of(x, y));
    }

    #[test]
    fn whole_thousands_enclose_the_amount(amount in any_money()) {
        let thousands = |count: i128| Decimal::from(count) * THOUSAND;
        let (below, above) = (thousands(amount.thousands_rounded_down()), thousands(amount.thousands_rounded_up()));
        prop_assert!(below <= amount.kronor() && amount.kronor() <= above);
        prop_assert!(above - below <= THOUSAND);
        prop_assert_eq!(amount.to_thousand_below().kronor(), below);
        prop_assert_eq!(amount.to_thousand_above().kronor(), above);
        prop_assert_eq!(above == below, (amount.kronor() % THOUSAND).is_zero());
    }

    #[test]
    fn a_percentage_is_that_of_the_kronor_or_beyond_the_limit(amount in any_money(), percent in any_kronor()) {
        let kronor = percent_of(amount.kronor(), percent);
        prop_assert_eq!(amount.percent(percent), kronor.and_then(Money::new));
    }
}

/// The premise of the infallible sums: as many amounts at the limit as any calculation has stay in the range of a decimal.
#[test]
fn thousands_of_amounts_at_the_limit_stay_in_range() {
    let most = Money::new(Money::LIMIT).expect("the limit itself");
    let sum: Money = std::iter::repeat_n(most, 10_000).sum();
    assert_eq!(sum.kronor(), Money::LIMIT * Decimal::from(10_000));
    assert_eq!((-sum).thousands_rounded_down(), -10_000_000_000_000_000_000);
    assert!(Decimal::MAX / Money::LIMIT > Decimal::from(10_000_000_000_i64));
}
