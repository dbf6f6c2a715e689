//! The places of the bars, by plain arithmetic on Södertälje's amounts of 2022 in millions.

#![allow(clippy::arithmetic_side_effects)]

use super::*;

/// In whole thousands, as amounts in millions with one decimal.
fn million(tenths: i64) -> Money {
    Money::from_thousands(tenths * 100).expect("in range")
}

/// Tax and target of no interest here.
fn bars(services_change: i64, result: [i64; 2], target: i64) -> MoneyBars {
    MoneyBars::new(&Answers {
        rate: [Decimal::ZERO; 2],
        services: [million(62_498), million(62_498 + services_change)],
        largest: None,
        is_even: true,
        result: result.map(million),
        target: Some(million(target)),
    })
}

fn span(from: &str, width: &str) -> Span {
    let [from, width] = [from, width].map(|number| number.parse().expect("a decimal"));
    Span { from, width }
}

#[test]
fn a_cut_has_the_same_piece_in_whichever_bar_pays_it() {
    // (458.1 − 109.7) / 458.1 = 76.05 %, and the target 132.4 / 458.1 = 28.90 %.
    let piece = span("76.05", "23.95");
    let all = bars(-1_097, [4_581, 4_581], 1_324);
    assert_eq!((all.services, all.services_piece), (span("0", "76.05"), piece));
    assert_eq!((all.result, all.result_piece.width), (span("0", "100"), Decimal::ZERO));
    assert_eq!((all.target, all.zero, all.can_pay), (Some("28.90".parse().expect("a decimal")), None, true));
    let surplus = bars(0, [4_581, 3_484], 1_324);
    assert_eq!((surplus.services, surplus.services_piece.width), (span("0", "100"), Decimal::ZERO));
    assert_eq!((surplus.result, surplus.result_piece), (span("0", "76.05"), piece));
    assert_eq!(surplus.target, all.target, "the scale is the same");
    // Chosen: the services pay 60 and the surplus 49.7, side by side within the same piece. 408.4 / 458.1 = 89.15 %.
    let chosen = bars(-600, [4_581, 4_084], 1_324);
    assert_eq!(
        (chosen.services_piece, chosen.result_piece),
        (span("76.05", "13.10"), span("89.15", "10.85"))
    );
}

#[test]
fn a_rise_lies_beyond_what_is_left_over() {
    // 458.1 / 567.8 = 80.68 %.
    let piece = span("80.68", "19.32");
    let all = bars(1_097, [4_581, 4_581], 1_368);
    assert_eq!((all.services, all.services_piece), (span("0", "80.68"), piece));
    assert_eq!(all.result, span("0", "80.68"));
    let surplus = bars(0, [4_581, 5_678], 1_368);
    assert_eq!((surplus.result, surplus.result_piece), (span("0", "80.68"), piece));
}

#[test]
fn a_deficit_starts_at_a_line_for_zero() {
    // The surplus of 458.1 pays 548.4: from −90.3 to 458.1. So that 15 % are left of the piece, the scale begins at
    // −90.3 − 548.4 × 15 / 85 = −187.1 and is 645.2 wide: 0 at 29.00 %, −90.3 at 15 %, 458.1 at 100 %.
    let surplus = bars(0, [4_581, -903], 1_236);
    assert_eq!(surplus.zero, Some("29.00".parse().expect("a decimal")));
    assert_eq!(surplus.deficit, span("15.00", "14.00"));
    assert_eq!(surplus.result_piece, span("15.00", "85.00"));
    assert_eq!(surplus.result.width, Decimal::ZERO, "nothing is left over");
    let all = bars(-5_484, [4_581, 4_581], 1_236);
    assert_eq!((all.services_piece, all.zero), (surplus.result_piece, surplus.zero));
    assert!(!all.can_pay);
}

#[test]
fn a_target_that_is_not_reached_is_within_the_bars() {
    let bars = bars(0, [500, 500], 1_000);
    assert_eq!((bars.result, bars.target), (span("0", "50"), Some(Decimal::ONE_HUNDRED)));
    let nothing = super::MoneyBars::new(&Answers {
        rate: [Decimal::ZERO; 2],
        services: [Money::ZERO; 2],
        largest: None,
        is_even: true,
        result: [Money::ZERO; 2],
        target: None,
    });
    assert_eq!((nothing.result.width, nothing.result_piece.width), (Decimal::ZERO, Decimal::ZERO));
}
