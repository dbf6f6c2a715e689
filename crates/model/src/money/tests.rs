//! Tests of rounding at the limits.

use super::*;

#[test]
fn halves_are_rounded_away_from_zero() {
    let round = |rounding: Rounding, text: &str| {
        let amount: Decimal = text.parse().expect("a decimal");
        rounding.apply(amount).expect("in range").normalize().to_string()
    };
    assert_eq!(round(Rounding::Exact, "0.5"), "0.5");
    assert_eq!(round(Rounding::Krona, "0.5"), "1");
    assert_eq!(round(Rounding::Krona, "-2.5"), "-3");
    assert_eq!(round(Rounding::Thousand, "1500"), "2000");
    assert_eq!(round(Rounding::Thousand, "-499.99"), "0");
}

#[test]
fn a_decimal_is_parsed_exactly_or_not_at_all() {
    for text in ["0", "33.25", "-1833000.5", "0.000000001", "7922816251426433759354395033.5", "007.10"] {
        assert_eq!(parse_decimal(text), text.parse().ok(), "{text}");
    }
    for text in
        ["", "-", ".5", "5.", "1.2.3", "1e3", "+1", " 1", "1 ", "--1", "79228162514264337593543950336"]
    {
        assert_eq!(parse_decimal(text), None, "{text}");
    }
}

#[test]
fn rounding_in_the_tax_law() {
    let round = |rounding: TaxRounding, amount: i64| rounding.apply(Decimal::from(amount)).expect("in range");
    assert_eq!(round(TaxRounding::HundredDown, 199), Decimal::ONE_HUNDRED);
    assert_eq!(round(TaxRounding::HundredUp, 101), Decimal::from(200));
    assert_eq!(round(TaxRounding::HundredHalfDown, 150), Decimal::ONE_HUNDRED);
    assert_eq!(round(TaxRounding::HundredHalfDown, 151), Decimal::from(200));
    assert_eq!(Money::from(23).monthly_rounded_down(), Money::from(1));
    assert_eq!(percent_of(Decimal::from(200), Decimal::from(3)), Some(Decimal::from(6)));
}

#[test]
fn a_percentage_is_exact_unless_the_scale_is_exhausted() {
    let decimal = |text: &str| text.parse::<Decimal>().expect("a decimal");
    assert_eq!(percent_of(decimal("33.25"), decimal("0.5")), Some(decimal("0.16625")));
    assert_eq!(percent_to_fraction(decimal("-7")), Some(decimal("-0.07")));
    let smallest = Decimal::new(1, 28);
    assert_eq!(percent_to_fraction(smallest), Some(Decimal::ZERO));
    assert_eq!(percent_to_fraction(decimal("1") + smallest), Some(decimal("0.01")));
}

#[test]
fn millionths_are_rounded_and_not_negative() {
    let millionths = |text: &str| super::millionths(text.parse().expect("a decimal"));
    assert_eq!(millionths("0.35"), Some(350_000));
    assert_eq!(millionths("12"), Some(12_000_000));
    assert_eq!(millionths("0.0000005"), Some(1));
    assert_eq!(millionths("0.00000049"), Some(0));
    assert_eq!(millionths("-1"), Some(0));
    assert_eq!(super::millionths(Decimal::MAX), Some(79_228_162_514_264_337_593_543_950_335_000_000));
    assert_eq!(super::millionths(Decimal::MIN), None);
    assert_eq!(whole_number(Decimal::new(-7, 1)), 0);
    assert_eq!(whole_number(Decimal::new(25, 1)), 3);
}

#[test]
fn thousands_rounded_down_never_exceed_the_amount() {
    assert_eq!(thousands_rounded_down(Decimal::new(-5, 1)), Some(-1));
    assert_eq!(thousands_rounded_down(Decimal::new(999_999, 3)), Some(0));
    assert_eq!(thousands_rounded_down(Decimal::MAX), None);
    assert_eq!(thousands_rounded_down(Decimal::from(1_999)), Some(1));
    assert_eq!(thousands_rounded_down(Decimal::from(-1)), Some(-1));
}
