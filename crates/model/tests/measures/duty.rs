//! When a committee has to act.

use super::*;
use model::follow_up::duty::{Duty, Position, duty};
use model::follow_up::outlook::{ExpectedGrant, Outlook, Present};
use model::follow_up::record::Threshold;

fn positions(deviations: &[(Month, &str)]) -> Vec<Position> {
    let position = |&(month, deviation): &(Month, &str)| Position {
        month,
        budget: mnkr("694.4"),
        deviation: mnkr(deviation),
    };
    deviations.iter().map(position).collect()
}

const EXAMPLE: [(Month, &str); 5] = [
    (Month::February, "-6.0"),
    (Month::March, "-8.4"),
    (Month::April, "-11.9"),
    (Month::May, "-15.2"),
    (Month::August, "-24.3"),
];

#[test]
fn a_committee_over_its_budget_has_to_act_at_its_next_meeting() {
    let found = duty(&positions(&EXAMPLE), Month::August, Threshold::Any, false);
    let expected = Duty { since: Month::February, to_save: mnkr("24.3"), decide_in: Some(Month::September) };
    assert_eq!(found, Some(expected));
}

#[test]
fn by_the_threshold_of_one_per_cent_it_had_to_act_later() {
    // One per cent of 694.4 is 6.944. It still has to find the whole deficit.
    let act = |month| duty(&positions(&EXAMPLE), month, Threshold::OnePercent, false);
    assert_eq!(act(Month::February), None);
    assert_eq!(act(Month::August).map(|duty| (duty.since, duty.to_save)), Some((Month::March, mnkr("24.3"))));
}

#[test]
fn a_deficit_of_exactly_one_per_cent_does_not_pass_the_threshold() {
    let exactly = positions(&[(Month::April, "-6.944")]);
    assert_eq!(duty(&exactly, Month::April, Threshold::OnePercent, false), None);
    assert!(duty(&exactly, Month::April, Threshold::Any, false).is_some());
}

#[test]
fn a_deficit_of_less_than_a_thousand_kronor_is_none() {
    let act = |deviation| {
        duty(&positions(&[(Month::April, deviation)]), Month::April, Threshold::Any, false).is_some()
    };
    assert!(act("-0.001"));
    assert!(!act("-0.000999"));
}

#[test]
fn nothing_is_asked_of_one_that_keeps_its_budget_or_is_exempt_or_unknown() {
    let kept = positions(&[(Month::April, "0"), (Month::August, "3")]);
    assert_eq!(duty(&kept, Month::April, Threshold::Any, false), None);
    assert_eq!(duty(&kept, Month::August, Threshold::Any, false), None);
    assert_eq!(duty(&positions(&EXAMPLE), Month::August, Threshold::Any, true), None);
    assert_eq!(duty(&positions(&EXAMPLE), Month::September, Threshold::Any, false), None);
    assert_eq!(duty(&[], Month::April, Threshold::Any, false), None);
}

#[test]
fn a_follow_up_in_balance_begins_a_new_row() {
    let back =
        positions(&[(Month::March, "-2"), (Month::April, "0.5"), (Month::May, "-1"), (Month::October, "-3")]);
    let since = |month| duty(&back, month, Threshold::Any, false).map(|duty| duty.since);
    assert_eq!(since(Month::March), Some(Month::March));
    // August and September are not known: the row from May holds.
    assert_eq!(since(Month::October), Some(Month::May));
}

#[test]
fn after_december_no_meeting_of_the_year_is_left() {
    let late = positions(&[(Month::December, "-1")]);
    assert_eq!(duty(&late, Month::December, Threshold::Any, false).map(|duty| duty.decide_in), Some(None));
}

#[test]
fn nothing_more_has_to_be_decided_when_what_is_decided_is_enough_or_the_year_is_over() {
    let duty_in =
        |month| duty(&positions(&[(month, "-1")]), month, Threshold::Any, false).expect("a deficit");
    let decided = |granted: &str| {
        let activities = only(Activity::Culture);
        let (month, deviation) = (Month::August, mnkr("-1"));
        let present = Present { month, deviation, activities: &activities, is_set: false };
        let grant = ExpectedGrant { decided: Month::November, amount: mnkr(granted) };
        with_sizes(&[], |sizes| Outlook::new(&present, &Measures::default(), &[grant], sizes).unwrap())
    };
    let august = duty_in(Month::August);
    assert!(august.is_open(None) && august.is_open(Some(&decided("0.9"))));
    assert!(!august.is_open(Some(&decided("1"))));
    assert!(!august.is_open(Some(&decided("0.9995"))), "the rest is rounding");
    assert!(!duty_in(Month::December).is_open(None));
}
