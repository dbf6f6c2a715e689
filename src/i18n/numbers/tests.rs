//! Numbers in each language, written and read.

use super::*;

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

#[test]
fn swedish_has_hard_spaces_a_comma_and_a_real_minus() {
    let sv = Language::from_tag("sv");
    assert_eq!(sv.number(decimal("1234567.45"), 1), "1\u{a0}234\u{a0}567,5");
    assert_eq!(sv.number(decimal("-1234"), 0), "\u{2212}1\u{a0}234");
    assert_eq!(sv.number(decimal("-0.04"), 1), "0,0");
    assert_eq!(sv.signed(decimal("54.84"), 1), "+54,8");
    assert_eq!(sv.signed(decimal("0.04"), 1), "0,0");
    assert_eq!(sv.percent(decimal("2")), "2,0\u{a0}%");
    assert_eq!(Language::from_tag("en").number(decimal("-1234.5"), 1), "\u{2212}1,234.5");
}

#[test]
fn an_amount_that_is_not_nothing_is_not_shown_as_nothing() {
    let sv = Language::from_tag("sv");
    for (kronor, shown) in [
        ("-54840000", "\u{2212}54,8"),
        ("50000", "+0,1"),
        ("-49999", "\u{2212}0,05"),
        ("31400", "+0,03"),
        ("-9999", "\u{2212}0,010"),
        ("-4000", "\u{2212}0,004"),
        ("1000", "+0,001"),
        ("0", "0,0"),
    ] {
        assert_eq!(sv.mnkr_change(decimal(kronor)), shown, "{kronor}");
    }
    assert_eq!(sv.mnkr(decimal("999")), "0,0", "less than a thousand is what rounding leaves");
    assert_eq!(sv.amount_change(decimal("464000")), "+464\u{a0}000\u{a0}kr");
    assert_eq!(sv.amount_change(decimal("-1000000")), "\u{2212}1,0\u{a0}miljoner\u{a0}kr");
}

#[test]
fn as_many_decimals_are_written_as_make_the_parts_sum_to_their_sum() {
    let add = |parts: &[&str]| {
        let parts: Vec<Decimal> = parts.iter().map(|part| part.parse().expect("a decimal")).collect();
        decimals_that_add(&[parts], 1)
    };
    // 5.6 + 4.3 + 3.1 = 13.0, and the sum is 12.9: one decimal is too few; 5.56 + 4.27 + 3.07 = 12.90.
    assert_eq!(add(&["5.56", "4.27", "3.07"]), 2);
    assert_eq!(add(&["20", "-4.8", "-15.2"]), 1);
    assert_eq!(add(&[]), 1);
    // One decimal is enough for the second column, but not for the first: they have the same.
    let column = |parts: [i64; 3]| parts.map(|hundredths| Decimal::new(hundredths, 2)).to_vec();
    assert_eq!(decimals_that_add(&[column([556, 427, 307]), column([2000, -480, -1520])], 1), 2);
}
