//! The texts of the answers, of Södertälje's amounts of 2022: tax 19,65 instead of 20,15.

use super::*;
use crate::i18n::headline;
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
fn what_had_nothing_has_no_per_cent() {
    let [_, now] = cut_for_all().services;
    let new = ServiceChange {
        subject: ServiceSubject::Service(ServiceIx(0)),
        start: Money::ZERO,
        change: thousands(5_000),
    };
    let answers = Answers { services: [now, now + new.change], largest: Some(new), ..cut_for_all() };
    for (tag, said) in
        [("sv", "till verksamheterna, mest skola: +5,0"), ("en", "for the services, most for skola: +5.0")]
    {
        assert_eq!(services_line(Language::from_tag(tag), &answers, |_| "Skola".to_owned()), said);
    }
}

/// 100 million more for the schools, which the others pay: the services get as much in sum.
#[test]
fn what_only_moves_between_services_is_said_as_the_largest_change() {
    let cut = cut_for_all();
    let more = cut.largest.map(|service| ServiceChange { change: thousands(100_000), ..service });
    let moved = Answers {
        services: [cut.services[0]; 2],
        largest: more,
        is_even: false,
        rate: [cut.rate[0]; 2],
        ..cut
    };
    let sv = Language::from_tag("sv");
    assert_eq!(
        services_line(sv, &moved, |_| "Skola och förskola".to_owned()),
        "till verksamheterna. Störst ändring: skola och förskola, +100,0 (+3,7\u{a0}%)"
    );
}

#[test]
fn an_abbreviation_keeps_its_capitals_within_a_sentence() {
    let service = ServiceSubject::Service(ServiceIx(0));
    for (name, within) in [
        ("Skola och förskola", "skola och förskola"),
        ("Äldreomsorg", "äldreomsorg"),
        ("Stöd enligt LSS", "stöd enligt LSS"),
        ("LSS", "LSS"),
        ("IT och telefoni", "IT och telefoni"),
        ("FoU", "FoU"),
        ("ÅVC", "ÅVC"),
        ("A", "a"),
        ("", ""),
    ] {
        assert_eq!(within_sentence(service, name), within);
    }
}

/// What `name` gets, of what all get, with the same tax.
fn uneven(change: i64, all: i64, result: i64) -> [String; 2] {
    let [start, _] = cut_for_all().services;
    let [kept, _] = cut_for_all().result;
    let answers = Answers {
        rate: [decimal("20.15"); 2],
        services: [start, start + thousands(all)],
        largest: Some(ServiceChange {
            subject: ServiceSubject::Service(ServiceIx(0)),
            start: thousands(2_717_770),
            change: thousands(change),
        }),
        is_even: false,
        result: [kept, kept + thousands(result)],
        ..cut_for_all()
    };
    ["sv", "en"].map(|tag| {
        let said = headline(Language::from_tag(tag), &answers, |_| "Skola och förskola".to_owned());
        said.expect("a headline").replace('\u{a0}', " ")
    })
}

#[test]
fn a_headline_says_who_gets_more_where_not_all_get_alike() {
    assert_eq!(
        uneven(100_000, 0, 0),
        [
            "Skatten är inte ändrad. 100,0 miljoner mer till skola och förskola, 100,0 miljoner mindre till de andra.",
            "The tax is not changed. SEK 100.0 million more for skola och förskola, SEK 100.0 million less for the others.",
        ]
    );
    let [sv, en] = uneven(100_000, 0, -50_000);
    assert!(sv.contains(" Överskottet betalar. 100,0 miljoner mer till skola"), "{sv}");
    assert!(en.contains(" The surplus pays. SEK 100.0 million more for skola"), "{en}");
    assert_eq!(
        uneven(-20_000, -20_000, 20_000),
        [
            "Skatten är inte ändrad. 20,0 miljoner mindre till skola och förskola. De andra får tillsammans lika mycket som förut.",
            "The tax is not changed. SEK 20.0 million less for skola och förskola. Together the others get as much as before.",
        ]
    );
    assert_eq!(
        uneven(-60_000, -109_700, 0),
        [
            "Skatten är inte ändrad. Verksamheterna får 109,7 miljoner mindre, mest skola och förskola.",
            "The tax is not changed. The services get SEK 109.7 million less, most of all skola och förskola.",
        ]
    );
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
