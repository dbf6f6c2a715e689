use files::year_rules::carried;
use model::follow_up::duty::{Duty, meeting_after};
use model::follow_up::measures::Start;
use model::follow_up::record::{DecidedMeasure, Financing, ForecastMethod, MoneyRequest, RequestAnswer};
use model::follow_up::year::Year;
use model::follow_up::{Activity, Line, MeasureKind, Month, YearRecord};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::scenario::Scenario;
use rust_decimal::Decimal;
use test_support::{money_tkr, outcome, small};

use super::{Considered, Position, Standing, Trend};

const C: CommitteeIx = CommitteeIx(0);

/// A record in which the first committee, with a budget of 300 mnkr, has cost 210 mnkr by August: about 15 too much.
fn overspent(month: Month) -> YearRecord {
    let mut record = YearRecord::default();
    record.to_date.insert((Line::Committee(C), month), money_tkr(210_000));
    record
}

fn position(record: &YearRecord, month: Month, kinds: &[MeasureKind]) -> Option<Position> {
    let municipality = small();
    let outcome = outcome(&municipality, &Scenario::default());
    let year = Year::new(&municipality, &outcome, record, carried());
    let considered: Considered = kinds.iter().map(|kind| ((C, *kind), None)).collect();
    Position::new(&year, record, (C, month), &considered, None)
}

fn in_august(kinds: &[MeasureKind]) -> Position {
    position(&overspent(Month::August), Month::August, kinds).expect("a forecast")
}

#[test]
fn there_is_nothing_to_say_before_there_is_an_outturn() {
    assert_eq!(position(&YearRecord::default(), Month::August, &[]), None);
}

#[test]
fn with_nothing_considered_the_deficit_goes_on() {
    let position = in_august(&[]);
    assert!(position.deviation < Money::ZERO, "{:?}", position.deviation);
    assert_eq!(position.outlook, position.without_new);
    assert_eq!(position.moved(), (Money::ZERO, Money::ZERO));
    assert_eq!(position.outlook.balanced_from(), None);
}

#[test]
fn the_sum_at_the_bottom_adds_up() {
    let position =
        in_august(&[MeasureKind::HiringRestraint, MeasureKind::FewerSubstitutes, MeasureKind::Renegotiation]);
    let (saved, besides) = position.moved();
    assert!(saved > Money::ZERO);
    let before = position.without_new.december().typical;
    assert_eq!(before + saved + besides, position.outlook.december().typical);
}

#[test]
fn a_measure_that_comes_too_late_stays_with_nothing_this_year() {
    let position = in_august(&[MeasureKind::Renegotiation]);
    let late = position.row(MeasureKind::Renegotiation).expect("a row");
    assert_eq!(late.standing, Standing::Considered);
    assert_eq!(late.start, Start::NextYear(Month::January));
    assert_eq!(late.this_year, Money::ZERO);
    assert!(late.next_year > Money::ZERO);
}

#[test]
fn what_another_would_save_beside_the_considered_is_shown_before_it_is_ticked() {
    let alone = in_august(&[]);
    let beside = in_august(&[MeasureKind::HiringRestraint]);
    let this_year =
        |position: &Position| position.row(MeasureKind::FewerSubstitutes).expect("a row").this_year;
    assert!(this_year(&beside) < this_year(&alone), "both save hours of work");
}

#[test]
fn a_decided_measure_is_no_longer_considered() {
    let mut record = overspent(Month::August);
    let decided = meeting_after(Month::August).expect("a meeting");
    let measure = DecidedMeasure { decided, promised: None, note: String::new() };
    record.measures.insert((C, MeasureKind::FewerSubstitutes), measure);
    let after = position(&record, Month::August, &[MeasureKind::FewerSubstitutes]).expect("a forecast");
    let row = after.row(MeasureKind::FewerSubstitutes).expect("a row");
    assert_eq!(row.standing, Standing::Decided(Month::September));
    assert_eq!(after.considered().count(), 0);
    let before = in_august(&[MeasureKind::FewerSubstitutes]);
    assert_eq!(after.outlook, before.outlook, "to decide it is what was considered");
}

#[test]
fn a_forecast_that_the_reader_has_set_is_what_december_comes_to() {
    let mut record = overspent(Month::August);
    let activity = [(Activity::Social, Decimal::ONE_HUNDRED)].into_iter().collect();
    record.activities.insert(C, activity);
    let by_method = position(&record, Month::August, &[]).expect("a forecast");
    assert!(by_method.trend == Trend::Growing && by_method.outlook.grown < Money::ZERO);
    let own =
        ForecastMethod::Own { amount: money_tkr(327_100), reason: "Fler placeringar i höst".to_owned() };
    record.methods.insert((Line::Committee(C), Month::August), own);
    let set = position(&record, Month::August, &[]).expect("a forecast");
    assert_eq!(set.deviation, money_tkr(-27_100));
    assert_eq!(set.outlook.december().typical, set.deviation);
    assert_eq!(set.trend, Trend::Set);
}

#[test]
fn a_duty_is_met_by_what_the_meeting_after_the_follow_up_decides_and_not_by_later_requests() {
    for (made, is_open) in [(Month::September, false), (Month::October, true)] {
        let mut record = overspent(Month::August);
        let granted = money_tkr(40_000);
        let answer = Some(RequestAnswer { decided: Month::November, granted, financing: Financing::Result });
        record.requests.insert((C, made), MoneyRequest { amount: granted, answer });
        let municipality = small();
        let outcome = outcome(&municipality, &Scenario::default());
        let year = Year::new(&municipality, &outcome, &record, carried());
        let duty = Duty {
            since: Month::August,
            to_save: money_tkr(15_000),
            decide_in: meeting_after(Month::August),
        };
        let position = Position::new(&year, &record, (C, Month::August), &Considered::default(), Some(duty));
        assert_eq!(position.expect("a forecast").is_duty_open, is_open, "{made:?}");
    }
}

#[test]
fn posts_say_how_much_before_they_can_be_decided() {
    let position = in_august(&[MeasureKind::FewerPosts]);
    assert_eq!(position.considered().count(), 1);
    assert_eq!(position.to_decide().count(), 0);
}

#[test]
fn after_the_last_follow_up_there_is_nothing_new_to_decide() {
    let position = position(&overspent(Month::December), Month::December, &[MeasureKind::SpendingStop])
        .expect("a forecast");
    assert_eq!(position.meeting, None);
    assert!(position.is_outcome && !position.is_duty_open);
    assert_eq!(position.rows, Vec::new());
}
