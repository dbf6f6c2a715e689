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
    assert_eq!(sv.amount_change(decimal("464000")), "+464\u{a0}tkr");
    assert_eq!(sv.amount_change(decimal("-1000000")), "\u{2212}1,0\u{a0}mnkr");
}

#[test]
fn a_number_is_understood_however_it_is_written() {
    let parse = |text| Language::from_tag("sv").parse(text);
    for text in ["1 234,5", "1\u{a0}234,5", "1\u{202f}234,5", "1234.5", "1.234,5", "1,234.5", " 1234,5 mnkr"]
    {
        assert_eq!(parse(text).map(|typed| typed.number), Some(decimal("1234.5")), "{text}");
    }
    for text in ["-3", "−3", "–3"] {
        assert_eq!(parse(text).map(|typed| typed.number), Some(decimal("-3")), "{text}");
    }
    assert_eq!(parse("5 %").map(|typed| typed.unit), Some(TypedUnit::Percent));
    assert_eq!(parse("+25 öre").map(|typed| (typed.unit, typed.plus)), Some((TypedUnit::Ore, true)));
    for text in ["", "-", "abc", "1e5", "12 kg", "NaN", "--3", ","] {
        assert_eq!(parse(text), None, "{text}");
    }
}

#[test]
fn an_english_comma_before_three_digits_separates_thousands() {
    for (text, number) in [
        ("36,000", "36000"),
        ("1,234,567", "1234567"),
        ("1,5", "1.5"),
        ("0,125", "0.125"),
        ("1234,567", "1234.567"),
    ] {
        let parsed = Language::from_tag("en").parse(text).map(|typed| typed.number);
        assert_eq!(parsed, Some(decimal(number)), "{text}");
    }
    let swedish = Language::from_tag("sv").parse("36,000").map(|typed| typed.number);
    assert_eq!(swedish, Some(decimal("36")), "a comma is the Swedish decimal mark");
}

#[test]
fn what_a_language_writes_it_understands() {
    for language in LANGUAGES.iter().copied() {
        for number in ["0", "-3.5", "999", "1000", "-36000", "1234567.25", "0.125"] {
            let text = language.exact(decimal(number));
            let parsed = language.parse(&text).map(|typed| typed.number);
            assert_eq!(parsed, Some(decimal(number)), "{text} in {language:?}");
        }
        for amount in ["5", "35000", "54800000"] {
            assert!(language.parse(&language.amount(decimal(amount))).is_some(), "{amount} in {language:?}");
        }
        let percent = language.parse(&language.percent(decimal("2.5")));
        assert_eq!(
            percent.map(|typed| (typed.number, typed.unit)),
            Some((decimal("2.5"), TypedUnit::Percent))
        );
    }
}
