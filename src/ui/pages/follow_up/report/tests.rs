//! What the printed report says.

use super::super::columns::Columns;
use super::super::tests::{adopted, as_budgeted, report_of, write, write_of};
use super::decided::{decided_until_meeting, requests_until_meeting};
use super::judged::judgement_words;
use super::sources::own_forecasts;
use super::*;
use crate::state::OutturnYear;
use model::follow_up::record::{
    Assessment, DecidedMeasure, Financing, ForecastMethod, GoalState, RequestAnswer,
};
use model::follow_up::{Line, MeasureKind};
use model::money::Money;
use model::municipality::CommitteeIx;

const C: CommitteeIx = CommitteeIx(0);
const LINE: Line = Line::Committee(C);

/// The line has reported April and August, as budgeted.
fn reported() -> YearContext {
    let cx = adopted();
    for month in [Month::April, Month::August] {
        write(cx, LINE, month, as_budgeted(cx, LINE, month));
    }
    cx
}

#[test]
fn there_are_columns_only_for_what_some_line_has() {
    let cx = reported();
    let columns = |month| {
        let report = report_of(cx, month);
        Columns::new(&report, &report.lines)
    };
    let plain = Columns { last_year_to_date: false, previous: false, last_year: false };
    assert_eq!(columns(Month::April), plain);
    assert_eq!(columns(Month::August), Columns { previous: true, ..plain });
    write_of(cx, OutturnYear::Before, LINE, Month::April, as_budgeted(cx, LINE, Month::April));
    assert_eq!(columns(Month::April), Columns { last_year_to_date: true, ..plain });
    write_of(cx, OutturnYear::Before, LINE, Month::December, as_budgeted(cx, LINE, Month::December));
    assert_eq!(columns(Month::August), Columns { previous: true, last_year: true, ..plain });
}

#[test]
fn a_forecast_of_the_readers_own_is_told_with_its_reason() {
    let cx = reported();
    let own = |reason: &str| {
        let amount = as_budgeted(cx, LINE, Month::December);
        let method = ForecastMethod::Own { amount, reason: reason.to_owned() };
        assert!(cx.app.state.follow_up().set_method(LINE, Month::August, Some(method)));
        own_forecasts(cx, &report_of(cx, Month::August)).join(" ")
    };
    assert!(own("Fler placeringar.").ends_with(": Fler placeringar."));
    assert!(own(" ").ends_with(": skäl saknas"));
    assert!(own_forecasts(cx, &report_of(cx, Month::April)).is_empty(), "that of August is made later");
    // The outturn of the whole year is no forecast.
    write(cx, LINE, Month::December, as_budgeted(cx, LINE, Month::December));
    assert!(own_forecasts(cx, &report_of(cx, Month::December)).is_empty());
}

/// A follow-up is answered at the meeting after it: what is decided there belongs to it, and what is decided later does not.
#[test]
fn the_measures_are_those_that_are_decided_until_the_meeting_after_the_follow_up() {
    let cx = adopted();
    for (kind, decided) in [
        (MeasureKind::HiringRestraint, Month::September),
        (MeasureKind::FewerSubstitutes, Month::October),
        (MeasureKind::Renegotiation, Month::December),
    ] {
        let measure = DecidedMeasure { decided, promised: None, note: String::new() };
        assert!(cx.app.state.follow_up().set_measure(C, kind, Some(measure)));
    }
    let decided = |month| {
        let all = decided_until_meeting(cx, month).into_iter();
        all.map(|(c, effect)| (c, effect.measure.decided)).collect::<Vec<_>>()
    };
    assert!(decided(Month::May).is_empty());
    assert_eq!(decided(Month::August), [(C, Month::September)]);
    assert_eq!(decided(Month::September).len(), 2);
    assert_eq!(decided(Month::October).len(), 2);
    let all = [(C, Month::September), (C, Month::October), (C, Month::December)];
    assert_eq!(decided(Month::December), all, "what answers the follow-up of November too");
}

#[test]
fn the_requests_and_answers_are_those_until_the_meeting_after_the_follow_up() {
    let cx = adopted();
    let editor = cx.app.state.follow_up();
    for (made, answered) in [(Month::May, Month::September), (Month::September, Month::November)] {
        assert!(editor.set_request(C, made, Money::from_thousands(4_000)));
        let no = RequestAnswer { decided: answered, granted: Money::ZERO, financing: Financing::Result };
        assert!(editor.answer_request(C, made, Some(no)));
    }
    let told = |month| {
        let all = requests_until_meeting(cx, month).into_iter();
        let is_open = |text: &str| text.ends_with(cx.t.log.no_answer);
        all.map(|(month, entry)| (month, entry.kind, is_open(&entry.text))).collect::<Vec<_>>()
    };
    let (request, answer) = (cx.t.log.request, cx.t.log.answer);
    assert_eq!(told(Month::May), [(Month::May, request, true)]);
    let august = [
        (Month::May, request, false),
        // It is asked at the meeting, and the answer of November is not known yet.
        (Month::September, request, true),
        (Month::September, answer, false),
    ];
    assert_eq!(told(Month::August), august);
    assert_eq!(told(Month::December).len(), 4);
}

#[test]
fn a_judgement_without_reason_or_indicator_says_so() {
    let cx = adopted();
    let judged = |reason: &str, indicator: &str| {
        let (reason, indicator) = (reason.to_owned(), indicator.to_owned());
        judgement_words(cx, Assessment { state: GoalState::Good, reason, indicator })
    };
    assert_eq!(judged("", " "), ["skäl saknas", "indikator saknas"]);
    assert_eq!(judged("Fler behöriga", "81 %"), ["Fler behöriga", "81 %"]);
}
