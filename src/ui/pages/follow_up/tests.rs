//! What each role of a played year sees in the views, and what it may change there.

use std::collections::BTreeSet;

use super::*;
use crate::i18n::Language;
use crate::state::{OutturnCell, OutturnYear};
use crate::ui::tables::tests::page;
use model::follow_up::EventKind;
use model::follow_up::record::{Assessed, Assessment, GoalState, Pace, Role};
use model::follow_up::report::Report;
use model::goals::GoalIx;
use model::money::Money;
use model::play::roles::Player;
use rstest::rstest;

const OWN: CommitteeIx = CommitteeIx(3);
const COMMITTEE: Role = Role::Committee(OWN);

/// A year of which nothing is reported.
pub fn adopted() -> YearContext {
    let app = page(Language::from_tag("sv"));
    crate::state::adopt_open(app.state.library(), "Budget");
    YearContext::new(app)
}

/// A year that `role` plays, at `stop`.
pub fn played(role: Role, stop: Month) -> YearContext {
    let cx = adopted();
    let play = cx.app.state.play();
    assert!(play.start(2022, Pace::FourStops, role) && play.go_to(Some(stop)));
    cx
}

/// The follow-up of `month`.
pub fn report_of(cx: YearContext, month: Month) -> Report {
    cx.followed.with(|followed| followed.report(cx.app, month)).expect("a follow-up")
}

/// Reports that `line` has come to `amount` from January to the end of `month`.
pub fn write(cx: YearContext, line: Line, month: Month, amount: Money) {
    write_of(cx, OutturnYear::Budget, line, month, amount);
}

/// The same of the year before, or of the year.
pub fn write_of(cx: YearContext, year: OutturnYear, line: Line, month: Month, amount: Money) {
    let cell = OutturnCell { year, line, month };
    assert!(cx.app.state.follow_up().write_outturn(&[(cell, Some(amount))]));
}

/// The budget of `line` from January to the end of `month`.
pub fn as_budgeted(cx: YearContext, line: Line, month: Month) -> Money {
    cx.followed.with(|followed| followed.year(cx.app, |year| year.budget_to_date(line, month)))
}

fn lines(cx: YearContext, month: Month) -> Vec<Line> {
    let report = cx.followed.with(|followed| followed.report(cx.app, month)).expect("a follow-up");
    report.lines.iter().map(|line| line.line).collect()
}

fn all_lines(cx: YearContext) -> Vec<Line> {
    cx.app.session.municipality(|municipality| Line::all(municipality).collect())
}

/// All that the log says until `month`.
fn log_until(cx: YearContext, month: Month) -> Vec<String> {
    let entries = month.to_date().flat_map(|month| log::entries(cx, month));
    entries.flat_map(|entry| [vec![entry.text], entry.details].concat()).collect()
}

fn is_named(said: &[String], name: &str) -> bool {
    said.iter().any(|text| text.contains(name))
}

#[test]
fn a_committee_sees_its_own_line_and_nothing_of_the_whole_municipality() {
    let cx = played(COMMITTEE, Month::August);
    assert_eq!(cx.sees_only(), Some(OWN));
    assert_eq!(lines(cx, Month::August), [Line::Committee(OWN)]);
    let report = cx.followed.with(|followed| followed.report(cx.app, Month::August)).expect("a follow-up");
    assert!(report.result.is_none() && report.committees.outturn.is_some());
    let must_act = cx.followed.with(|followed| followed.must_act(cx.app, Month::August));
    assert!(must_act.iter().all(|c| *c == OWN), "{must_act:?}");
    assert!(!report::is_printable(cx, Month::August));
}

#[rstest]
#[case::board(Role::ExecutiveBoard)]
#[case::council(Role::Council)]
#[case::alone(Role::All)]
fn the_others_see_the_whole_municipality(#[case] role: Role) {
    let cx = played(role, Month::August);
    assert_eq!(cx.sees_only(), None);
    assert_eq!(lines(cx, Month::August), all_lines(cx));
    let report = cx.followed.with(|followed| followed.report(cx.app, Month::August)).expect("a follow-up");
    assert!(report.result.is_some() && report::is_printable(cx, Month::August));
}

#[test]
fn when_the_year_is_over_a_committee_sees_the_whole_municipality() {
    let cx = played(COMMITTEE, Month::December);
    assert_eq!(lines(cx, Month::December), all_lines(cx));
    assert!(report::is_printable(cx, Month::December));
    assert!(!cx.may(Player::may_answer_requests), "it decides no more than before");
}

#[test]
fn the_log_of_a_committee_names_no_other() {
    let names = |cx: YearContext| -> Vec<(Line, String)> {
        all_lines(cx).into_iter().map(|line| (line, line_name(cx, line))).collect()
    };
    let cx = played(COMMITTEE, Month::October);
    let said = log_until(cx, Month::October);
    let found: BTreeSet<Line> =
        names(cx).into_iter().filter(|(_, name)| is_named(&said, name)).map(|(line, _)| line).collect();
    assert_eq!(found.into_iter().collect::<Vec<_>>(), [Line::Committee(OWN)], "{said:?}");

    let cx = played(Role::Council, Month::October);
    let said = log_until(cx, Month::October);
    let mut committees = names(cx).into_iter().filter(|(line, _)| line.committee().is_some());
    assert!(committees.all(|(_, name)| is_named(&said, &name)), "{said:?}");
}

#[test]
fn a_committee_is_told_of_what_meets_it_until_the_year_is_over() {
    let told = |role, stop| {
        let told = told::told(played(role, stop), None, stop).into_iter();
        told.map(|told| (told.kind, told.known, told.amount)).collect::<Vec<_>>()
    };
    let (all, own) = (told(Role::Council, Month::October), told(COMMITTEE, Month::October));
    let is_tax = |one: &(EventKind, Month, Money)| one.0 == EventKind::TaxForecast;
    assert!(all.iter().any(is_tax) && !own.iter().any(is_tax), "{own:?}");
    let is_known = |one: &(EventKind, Month, Money)| all.iter().any(|it| (it.0, it.1) == (one.0, one.1));
    assert!(own.len() < all.len() && own.iter().all(is_known), "{own:?}");
    assert_eq!(told(COMMITTEE, Month::December), told(Role::Council, Month::December));
}

#[test]
fn a_committee_sees_the_judgements_of_the_goals_that_it_works_for() {
    let cx = played(COMMITTEE, Month::August);
    let works_for = |g: GoalIx| {
        cx.app.session.municipality(|municipality| {
            let missions = &municipality.goal(g).expect("a goal").missions;
            missions.iter().any(|mission| mission.committees.contains(&OWN))
        })
    };
    let goals: Vec<GoalIx> = cx.app.session.municipality(|m| goals::all_goals(m).collect());
    let seen: Vec<bool> = goals.iter().map(|g| goals::sees_judgement(cx, Assessed::Goal(*g))).collect();
    assert_eq!(seen, goals.iter().map(|g| works_for(*g)).collect::<Vec<_>>());
    assert!(seen.contains(&true) && seen.contains(&false), "{seen:?}");
    for joint in [Assessed::Services, Assessed::Finances] {
        assert!(!goals::sees_judgement(cx, joint));
        assert!(goals::sees_judgement(played(Role::Council, Month::August), joint));
    }
}

#[rstest]
#[case::committee(COMMITTEE, false)]
#[case::board(Role::ExecutiveBoard, true)]
#[case::council(Role::Council, false)]
#[case::alone(Role::All, true)]
fn the_goals_are_judged_by_the_board(#[case] role: Role, #[case] may: bool) {
    let cx = played(role, Month::August);
    assert_eq!(cx.may(|player| player.may_assess(Assessed::Services)), may);
    let good = Assessment { state: GoalState::Good, reason: "skäl".to_owned(), indicator: "tal".to_owned() };
    assert_eq!(cx.app.state.follow_up().assess(Assessed::Services, Month::August, Some(good)), may);
}
