//! The texts of the answers, of Södertälje's amounts of 2022: tax 19,65 instead of 20,15.

use super::*;
use model::answers::ServiceChange;
use model::services::{ServiceIx, ServiceSubject};

fn thousands(amount: i64) -> Money {
    Money::from_thousands(amount).expect("in range")
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

/// 50 öre of 21,935.5 million in taxable incomes is 109.678 million. Education has 2,717.770 of the services' 6,249.818.
fn cut_for_all() -> Answers {
    Answers {
        rate: [decimal("20.15"), decimal("19.65")],
        services: [thousands(6_249_818), thousands(6_249_818 - 109_678)],
        largest: Some(ServiceChange {
            subject: ServiceSubject::Service(ServiceIx(0)),
            start: thousands(2_717_770),
            // 109.678 × 2,717.770 / 6,249.818
            change: thousands(-47_694),
        }),
        is_even: true,
        result: [thousands(458_127); 2],
        target: Some(thousands(132_385)),
    }
}

#[test]
fn a_rate_is_said_in_kronor_and_ore() {
    let [sv, en] = ["sv", "en"].map(Language::from_tag);
    for (rate, in_swedish, in_english) in [
        ("19.65", "19\u{a0}kr 65\u{a0}öre", "SEK\u{a0}19.65"),
        ("20.05", "20\u{a0}kr 5\u{a0}öre", "SEK\u{a0}20.05"),
        ("20.155", "20\u{a0}kr 15,5\u{a0}öre", "SEK\u{a0}20.155"),
        ("20", "20\u{a0}kr", "SEK\u{a0}20.00"),
    ] {
        assert_eq!(rate_words(sv, decimal(rate)), in_swedish);
        assert_eq!(rate_words(en, decimal(rate)), in_english);
    }
    let change = |start: &str, now: &str| rate_change_words(sv, [decimal(start), decimal(now)]);
    assert_eq!(change("20.15", "19.65"), "50\u{a0}öre lägre");
    assert_eq!(change("20.15", "21.25"), "110\u{a0}öre högre");
    assert_eq!(change("20.15", "20.15"), "oförändrad");
}

#[test]
fn the_answers_say_what_each_gets_and_never_a_negative_cost() {
    let [sv, en] = ["sv", "en"].map(Language::from_tag);
    let cut = cut_for_all();
    assert_eq!(you_headline(sv, decimal("-113")), "113\u{a0}kr mer i månaden");
    assert_eq!(you_headline(sv, decimal("113")), "113\u{a0}kr mindre i månaden");
    assert_eq!(you_headline(sv, Decimal::ZERO), "Samma skatt som förut");
    assert_eq!(you_headline(en, decimal("-113")), "SEK\u{a0}113 more a month");
    assert_eq!(services_headline(sv, cut.services_change()), "109,7 miljoner mindre");
    assert_eq!(services_headline(en, -cut.services_change()), "SEK\u{a0}109.7\u{a0}million more");
    assert_eq!(
        services_line(sv, &cut, |_| "Skola och förskola".to_owned()),
        "till verksamheterna, mest skola och förskola: −47,7 (−1,8\u{a0}%)"
    );
    let [_, result] = cut.result;
    assert_eq!(left_headline(sv, result), "458,1 miljoner över");
    assert_eq!(left_line(sv, cut.result_change()), "när året är slut, lika mycket som förut");
    assert_eq!(left_headline(sv, thousands(-24_454)), "24,5 miljoner saknas");
}

#[test]
fn where_the_surplus_pays_the_services_get_the_same_as_before() {
    let sv = Language::from_tag("sv");
    let [start, _] = cut_for_all().services;
    let paid = Answers {
        services: [start; 2],
        largest: None,
        result: [thousands(458_127), thousands(458_127 - 109_678)],
        ..cut_for_all()
    };
    assert_eq!(services_headline(sv, paid.services_change()), "Lika mycket som förut");
    assert_eq!(services_line(sv, &paid, |_| String::new()), "till verksamheterna: 6\u{a0}249,8 miljoner");
    let [_, result] = paid.result;
    assert_eq!(left_headline(sv, result), "348,4 miljoner över");
    assert_eq!(left_line(sv, paid.result_change()), "när året är slut, 109,7 mindre än förut");
}
