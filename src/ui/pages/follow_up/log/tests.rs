//! What the log says of a month.

use super::*;
use crate::i18n::Language;
use crate::state::{OutturnCell, OutturnYear};
use crate::ui::tables::tests::page;
use model::follow_up::record::{
    Assessed, Assessment, DecidedMeasure, Financing, ForecastMethod, GoalState, RequestAnswer,
};
use model::follow_up::{Line, MeasureKind};
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use rstest::rstest;

const COMMITTEE: CommitteeIx = CommitteeIx(0);
const LINE: Line = Line::Committee(COMMITTEE);

fn adopted() -> YearContext {
    let app = page(Language::from_tag("sv"));
    crate::state::adopt_open(app.state.library(), "Budget");
    YearContext::new(app)
}

/// The same with a central reserve of this many millions. The municipality file has none.
fn adopted_with_reserve(reserve: i64) -> YearContext {
    let app = page(Language::from_tag("sv"));
    app.state.editor().set(Lever::Row(RevenueRow::Reserve), Setting::Change(millions(reserve).kronor()));
    crate::state::adopt_open(app.state.library(), "Budget");
    YearContext::new(app)
}

fn millions(millions: i64) -> Money {
    Money::from_thousands(millions.saturating_mul(1_000)).expect("an amount")
}

/// The committee has spent `over` more than its budget from January to the end of `month`.
fn report(cx: YearContext, month: Month, over: Money) {
    let budget = cx.followed.with(|followed| followed.year(cx.app, |year| year.budget_to_date(LINE, month)));
    let cell = OutturnCell { year: OutturnYear::Budget, line: LINE, month };
    assert!(cx.app.state.follow_up().write_outturn(&[(cell, Some(budget + over))]));
}

/// The entries of a month as a reader sees them.
fn said(cx: YearContext, month: Month) -> Vec<String> {
    let entries = entries(cx, month).into_iter();
    entries.map(|entry| format!("{}: {}", entry.kind, entry.text).replace('\u{a0}', " ")).collect()
}

#[test]
fn a_month_of_which_nothing_is_known_says_nothing() {
    let cx = adopted();
    report(cx, Month::February, millions(3));
    assert_eq!(said(cx, Month::January), [""; 0]);
    assert_eq!(said(cx, Month::March), [""; 0]);
}

#[test]
fn the_outturn_and_how_the_forecasts_moved_are_told() {
    let cx = adopted();
    let rest = ForecastMethod::BudgetForRest;
    assert!(cx.app.state.follow_up().set_method(LINE, Month::February, Some(rest)));
    report(cx, Month::February, millions(3));
    let february = said(cx, Month::February);
    assert!(february[0].starts_with("Utfall: 1 av "), "{february:?}");
    assert!(february[0].ends_with("3,0 miljoner kr mer än budgeten för perioden."), "{february:?}");
    assert!(february[1].contains("nämnderna tillsammans −3,0 miljoner kr mot budget"), "{february:?}");

    report(cx, Month::March, millions(5));
    let march = entries(cx, Month::March);
    assert_eq!(march[1].details.len(), 1, "only one committee's forecast changed: {march:?}");
    assert!(march[1].details[0].ends_with("från −3,0 till −5,0 miljoner kr mot budget"), "{march:?}");
}

#[test]
fn a_figure_of_ones_own_stands_with_its_reason() {
    let cx = adopted();
    report(cx, Month::April, Money::ZERO);
    let own = ForecastMethod::Own { amount: millions(100), reason: "en skola stänger".to_owned() };
    assert!(cx.app.state.follow_up().set_method(LINE, Month::April, Some(own)));
    let april = said(cx, Month::April).join("\n");
    assert!(april.contains("100,0 miljoner kr för hela året. Skäl: en skola stänger"), "{april}");
}

#[rstest]
#[case::nothing_is_left(0, "ur resultatet")]
#[case::in_part(1, "1,0 miljoner kr ur reserven och 3,0 miljoner kr ur resultatet")]
#[case::all_of_it(5, "ur reserven")]
fn what_is_granted_is_told_with_where_it_in_fact_comes_from(#[case] reserve: i64, #[case] from: &str) {
    let cx = adopted_with_reserve(reserve);
    let editor = cx.app.state.follow_up();
    assert!(editor.set_request(COMMITTEE, Month::May, Some(millions(9))));
    let yes =
        RequestAnswer { decided: Month::September, granted: millions(4), financing: Financing::Reserve };
    assert!(editor.answer_request(COMMITTEE, Month::May, Some(yes)));
    let september = said(cx, Month::September);
    assert!(september[0].starts_with("Svar: Fullmäktige ger "), "{september:?}");
    assert!(september[0].ends_with(&format!(" 4,0 miljoner kr mer, {from}")), "{september:?}");
}

#[rstest]
#[case::as_stated(5, "2,0 miljoner kr")]
#[case::what_was_left(1, "1,0 miljoner kr")]
#[case::nothing_was_left(0, "0 kr")]
fn a_gift_is_told_as_what_the_reserve_had(#[case] reserve: i64, #[case] given: &str) {
    let cx = adopted_with_reserve(reserve);
    let gift = DecidedMeasure { decided: Month::May, promised: Some(millions(2)), note: String::new() };
    assert!(cx.app.state.follow_up().set_measure(COMMITTEE, MeasureKind::CentralReserve, Some(gift)));
    let may = said(cx, Month::May);
    assert!(may[0].ends_with(&format!(" {given} ur reserven")), "{may:?}");
}

#[test]
fn money_of_the_reserve_is_given_by_the_executive_board_and_promises_nothing() {
    let cx = adopted_with_reserve(5);
    let gift =
        DecidedMeasure { decided: Month::May, promised: Some(millions(2)), note: "till skolan".to_owned() };
    assert!(cx.app.state.follow_up().set_measure(COMMITTEE, MeasureKind::CentralReserve, Some(gift)));
    let may = said(cx, Month::May);
    assert_eq!(may.len(), 1, "{may:?}");
    assert!(may[0].starts_with("Åtgärd: Kommunstyrelsen ger "), "{may:?}");
    assert!(may[0].ends_with(" 2,0 miljoner kr ur reserven, till skolan"), "{may:?}");
    assert_eq!(gifts_in(cx, Month::May), entries(cx, Month::May));
    assert!(gifts_in(cx, Month::June).is_empty());
}

#[test]
fn measures_requests_answers_and_judgements_stand_in_the_month_of_their_decision() {
    let cx = adopted();
    let editor = cx.app.state.follow_up();
    let measure = DecidedMeasure {
        decided: Month::May,
        promised: Some(millions(2)),
        note: "gäller från hösten".to_owned(),
    };
    assert!(editor.set_measure(COMMITTEE, MeasureKind::FewerPosts, Some(measure)));
    assert!(editor.set_request(COMMITTEE, Month::May, Some(millions(4))));
    let no = RequestAnswer { decided: Month::September, granted: Money::ZERO, financing: Financing::Reserve };
    assert!(editor.answer_request(COMMITTEE, Month::May, Some(no)));
    let good = Assessment {
        state: GoalState::Good,
        reason: "köerna är kortare".to_owned(),
        indicator: "väntetid, mål 30 dagar".to_owned(),
    };
    assert!(editor.assess(Assessed::Services, Month::August, Some(good)));
    let may = said(cx, Month::May);
    assert!(
        may[0].starts_with("Åtgärd: ")
            && may[0].ends_with("lovar 2,0 miljoner kr på ett helt år, gäller från hösten"),
        "{may:?}"
    );
    assert!(may[1].starts_with("Begäran: ") && may[1].ends_with("begär 4,0 miljoner kr mer"), "{may:?}");
    assert_eq!(may.len(), 2, "{may:?}");
    assert_eq!(said(cx, Month::August), ["Bedömning: Verksamheten: Bra. köerna är kortare"]);
    assert!(said(cx, Month::September)[0].starts_with("Svar: Fullmäktige säger nej till "));
}
