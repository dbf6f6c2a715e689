//! Two numbers that are compared: what differs is not written alike, and what is equal is written as usual.

use kommunbidrag::i18n::LANGUAGES;
use kommunbidrag::i18n::numbers::{amounts_compared, decimals_apart, not_nothing, percents_compared};
use model::money::to_decimals;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// An amount in kronor up to the largest budgets, and another that is equal, near or anywhere.
fn any_pair() -> impl Strategy<Value = [Decimal; 2]> {
    let kronor =
        prop_oneof![-1_000_000_000_000..1_000_000_000_000_i64, -2_000_000..2_000_000_i64, -100..100_i64];
    let other = prop_oneof![Just(0_i64), -100_000..100_000_i64, -3..=3_i64];
    (kronor, other, 0..=2_u32).prop_map(|(kronor, by, decimals)| {
        [Decimal::from(kronor), Decimal::from(kronor) + Decimal::new(by, decimals)]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn amounts_that_differ_are_not_written_alike(pair in any_pair()) {
        for language in LANGUAGES {
            let [first, second] = amounts_compared(*language, pair);
            prop_assert_eq!(first == second, pair[0] == pair[1], "{} {}", first, second);
            if pair[0] == pair[1] {
                prop_assert_eq!(first, language.amount(pair[0]));
            }
        }
    }

    #[test]
    fn percentages_that_differ_are_not_written_alike(pair in any_pair()) {
        let pair = pair.map(|value| value / Decimal::from(7));
        for language in LANGUAGES {
            let [first, second] = percents_compared(*language, pair);
            prop_assert_eq!(first == second, pair[0] == pair[1], "{} {}", first, second);
            if pair[0] == pair[1] {
                prop_assert_eq!(first, language.percent(pair[0]));
            }
        }
    }

    /// No more decimals than are needed.
    #[test]
    fn one_decimal_less_would_not_tell_them_apart(pair in any_pair(), usual in 0..3_u32) {
        let decimals = decimals_apart(pair, usual);
        prop_assert!(decimals >= usual);
        if decimals > usual {
            let [first, second] = pair.map(|value| to_decimals(value, decimals - 1));
            prop_assert_eq!(first, second);
        }
    }

    #[test]
    fn an_amount_is_written_as_nothing_only_if_it_is_nothing(pair in any_pair()) {
        let amount = pair[1] - pair[0];
        for language in LANGUAGES {
            let text = language.amount(amount);
            prop_assert_eq!(text.contains(|digit| ('1'..='9').contains(&digit)), !amount.is_zero(), "{}", text);
        }
        prop_assert_eq!(to_decimals(amount, not_nothing(amount, 0)).is_zero(), amount.is_zero());
    }
}
