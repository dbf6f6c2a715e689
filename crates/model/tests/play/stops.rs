//! Where a played year stops, and what stepping back drops.

use model::follow_up::line::Line;
use model::follow_up::measure_kind::MeasureKind;
use model::follow_up::month::Month;
use model::follow_up::record::{
    DecidedMeasure, Financing, ForecastMethod, MoneyRequest, Pace, Play, RequestAnswer, Role, YearRecord,
};
use model::money::Money;
use rstest::rstest;

use super::golden_year::SOCIAL;

fn record(pace: Pace) -> YearRecord {
    YearRecord { play: Some(Play { seed: 1, pace, role: Role::All, at: None }), ..YearRecord::default() }
}

fn at(record: &YearRecord) -> Option<Month> {
    record.play.expect("a game").at
}

#[rstest]
#[case::four(Pace::FourStops, &[Month::April, Month::August, Month::October, Month::December])]
#[case::monthly(Pace::Monthly, &Month::FOLLOWED_UP)]
fn a_year_goes_from_stop_to_stop_and_back(#[case] pace: Pace, #[case] stops: &[Month]) {
    let mut record = record(pace);
    for stop in stops {
        assert!(!record.is_played_out());
        record.go_on();
        assert_eq!(at(&record), Some(*stop));
    }
    assert!(record.is_played_out());
    record.go_on();
    assert_eq!(at(&record), Some(Month::December), "a year that is played out stays there");
    for stop in stops.iter().rev().skip(1) {
        record.step_back();
        assert_eq!(at(&record), Some(*stop));
    }
    record.step_back();
    assert_eq!(at(&record), None);
    record.step_back();
    assert_eq!(at(&record), None, "before the first stop there is nothing to go back to");
}

fn measure(decided: Month) -> DecidedMeasure {
    DecidedMeasure { decided, promised: None, note: String::new() }
}

#[test]
fn stepping_back_drops_what_is_decided_after_that_stop() {
    let mut record = record(Pace::FourStops);
    let line = Line::Committee(SOCIAL);
    record.go_on();
    record.measures.insert((SOCIAL, MeasureKind::CheaperPlacements), measure(Month::April));
    record
        .requests
        .insert((SOCIAL, Month::April), MoneyRequest { amount: Money::from(5_000_000), answer: None });
    record.methods.insert((line, Month::April), ForecastMethod::Linear);
    record.comments.insert(Month::April, "Vi väntar.".to_owned());
    record.to_date.insert((line, Month::October), Money::from(1_000));
    let at_april = record.clone();
    record.go_on();
    record.measures.insert((SOCIAL, MeasureKind::HiringRestraint), measure(Month::August));
    let answer = RequestAnswer {
        decided: Month::August,
        granted: Money::from(2_000_000),
        financing: Financing::Result,
    };
    record.requests.get_mut(&(SOCIAL, Month::April)).expect("the request").answer = Some(answer);
    record
        .requests
        .insert((SOCIAL, Month::August), MoneyRequest { amount: Money::from(1_000_000), answer: None });
    record.methods.insert((line, Month::August), ForecastMethod::BudgetForRest);
    record.comments.insert(Month::August, "För sent.".to_owned());
    record.step_back();
    assert_eq!(record, at_april);
    record.step_back();
    assert!(record.measures.is_empty() && record.requests.is_empty() && record.methods.is_empty());
    assert_eq!(record.to_date.len(), 1, "what is reported is no decision");
}

#[test]
fn a_record_without_a_game_is_not_moved() {
    let mut record = YearRecord::default();
    record.comments.insert(Month::May, "Utfallet är inläst.".to_owned());
    let before = record.clone();
    record.go_on();
    record.step_back();
    assert_eq!(record, before);
    assert!(!record.is_played_out());
}
