//! What the printed report says.

use super::super::columns::Columns;
use super::super::tests::{adopted, as_budgeted, report_of, write, write_of};
use super::judged::judgement_words;
use super::sources::own_forecasts;
use super::*;
use crate::state::OutturnYear;
use model::follow_up::Line;
use model::follow_up::record::{Assessment, ForecastMethod, GoalState};
use model::municipality::CommitteeIx;

const LINE: Line = Line::Committee(CommitteeIx(0));

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
