//! Which groups are compared, what they are called, in what their years are not the same, and what is shown of those that are not done.

use std::sync::Arc;

use super::decisions::{Decision, decided};
use super::*;
use crate::storage::{Saved, Stage};
use crate::ui::pages::follow_up::LinkShown;
use crate::ui::pages::follow_up::tests::adopted;
use files::link::Shared;
use files::scenario_file::ScenarioFile;
use model::YearIx;
use model::follow_up::record::{DecidedMeasure, Financing, MoneyRequest, Pace, RequestAnswer, Role};
use model::follow_up::rules::{RuleKey, Size};
use model::follow_up::{Activity, MeasureKind, Month};
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::vec_map::VecMap;
use rstest::rstest;
use rust_decimal::Decimal;

const PLAY: Play = Play { seed: 4_821, pace: Pace::FourStops, role: Role::All, at: Some(Month::December) };
const OWN: CommitteeIx = CommitteeIx(4);

/// What the groups of a class have that do not name themselves.
const NAME_OF_LINK: &str = "Budgeten, år nummer 4821";

/// The budget of the page, whose year is played as `play`, and `change`.
fn played(cx: YearContext, play: Play, change: fn(&mut Scenario)) -> Scenario {
    let mut scenario = cx.app.session.scenario_now();
    scenario.record.play = Some(play);
    change(&mut scenario);
    scenario
}

fn group(cx: YearContext, play: Play, change: fn(&mut Scenario)) -> Group {
    let scenario = played(cx, play, change);
    let outcome = Arc::new(cx.app.session.outcome_of(&scenario).expect("an outcome"));
    let followed = Followed::new(cx.app, outcome, scenario.record);
    Group { name: String::new(), is_shown: false, play, followed }
}

/// The teacher saves what a group has sent.
fn save(cx: YearContext, name: &str, play: Play) {
    let scenario = played(cx, play, same);
    let mut saved = cx.app.session.municipality(|municipality| {
        let file = ScenarioFile::from_scenario(&scenario, municipality);
        Saved::new(String::new(), name.to_owned(), municipality, file, 0)
    });
    saved.stage = Stage::Adopted;
    cx.app.state.import().save_shared(&Shared::from_saved(&saved)).expect("saved");
}

/// The names of the groups that are compared, in order.
fn names(cx: YearContext) -> Vec<String> {
    let mut names: Vec<String> = groups(cx, PLAY).into_iter().map(|group| group.name).collect();
    names.sort();
    names
}

/// The page of a link that has the name of the teacher's. `same` is the saved scenario that is the very same.
fn looked_at(cx: YearContext, same: Option<(String, String)>) -> YearContext {
    let link = Some(LinkShown::new(NAME_OF_LINK.to_owned(), same));
    YearContext { link, is_editable: false, ..cx }
}

fn numbered(numbers: &[u32]) -> Vec<String> {
    let later = numbers.iter().map(|number| format!("{NAME_OF_LINK} ({number})"));
    std::iter::once(NAME_OF_LINK.to_owned()).chain(later).collect()
}

fn same(_: &mut Scenario) {}

fn other_budget(scenario: &mut Scenario) {
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
}

fn other_size(scenario: &mut Scenario) {
    scenario.record.rules.insert(RuleKey::RealisedShare(Size::Typical), Decimal::from(51));
}

fn other_activities(scenario: &mut Scenario) {
    let school = VecMap::from_iter([(Activity::School, Decimal::ONE_HUNDRED)]);
    scenario.record.activities.insert(OWN, school);
}

fn other_budget_and_size(scenario: &mut Scenario) {
    other_budget(scenario);
    other_size(scenario);
}

/// A measure, and money that the council gives, which moves the budget of a committee during the year.
fn other_decisions(scenario: &mut Scenario) {
    let measure = DecidedMeasure { decided: Month::May, promised: None, note: String::new() };
    scenario.record.measures.insert((OWN, MeasureKind::HiringRestraint), measure);
    let amount = Money::from_thousands(10_000).expect("an amount");
    let yes = RequestAnswer { decided: Month::June, granted: amount, financing: Financing::Result };
    scenario.record.requests.insert((OWN, Month::April), MoneyRequest { amount, answer: Some(yes) });
}

/// Three requests: one is granted in part, one refused, one has no answer.
fn three_requests(scenario: &mut Scenario) {
    let amount = |thousands| Money::from_thousands(thousands).expect("an amount");
    let answer = |decided, granted| Some(RequestAnswer { decided, granted, financing: Financing::Result });
    for (month, answer) in [
        (Month::April, answer(Month::June, amount(7_500))),
        (Month::August, answer(Month::October, Money::ZERO)),
        (Month::October, None),
    ] {
        scenario.record.requests.insert((OWN, month), MoneyRequest { amount: amount(30_000), answer });
    }
}

#[test]
fn every_request_of_a_committee_is_told_with_its_month_and_its_answer() {
    let cx = adopted();
    let (asked, waited) = (group(cx, PLAY, three_requests), group(cx, PLAY, same));
    assert_eq!(
        decided(cx, &asked, Decision::Request(OWN)),
        ["april: fick 7,5 av 30,0, ur resultatet", "augusti: nej till 30,0", "oktober: inget svar om 30,0"]
    );
    assert!(decided(cx, &waited, Decision::Request(OWN)).is_empty());
    let measure = Decision::Measure(OWN, MeasureKind::HiringRestraint);
    assert_eq!(decided(cx, &group(cx, PLAY, other_decisions), measure), ["maj"]);
    assert!(decided(cx, &asked, measure).is_empty());
}

#[test]
fn where_no_game_is_open_those_that_are_saved_and_begun_are_compared_by_number() {
    let cx = adopted();
    assert!(begun_games(cx.app).is_empty());
    save(cx, "Falkarna", PLAY);
    save(cx, "Ugglorna", Play { at: Some(Month::April), ..PLAY });
    save(cx, "En annan klass", Play { seed: 7, ..PLAY });
    save(cx, "Har inte börjat", Play { seed: 8, at: None, ..PLAY });
    let mut found: Vec<u32> = begun_games(cx.app).iter().map(|play| play.seed).collect();
    found.sort_unstable();
    assert_eq!(found, [7, PLAY.seed]);
}

#[test]
fn only_groups_that_have_begun_the_year_with_the_same_number_are_compared() {
    let cx = adopted();
    save(cx, "Falkarna", PLAY);
    save(cx, "Ett annat år", Play { seed: 7, ..PLAY });
    save(cx, "Har inte börjat", Play { at: None, ..PLAY });
    save(cx, "Ugglorna", Play { at: Some(Month::April), ..PLAY });
    assert_eq!(names(cx), ["Falkarna", "Ugglorna"]);
}

#[test]
fn groups_that_have_not_named_themselves_are_told_apart_by_numbers() {
    let cx = adopted();
    for month in [Month::October, Month::December] {
        save(cx, NAME_OF_LINK, Play { at: Some(month), ..PLAY });
    }
    assert_eq!(names(cx), numbered(&[2]));
    assert_eq!(names(looked_at(cx, None)), numbered(&[2, 3]), "before it is saved too");
    let saved = cx.app.state.compare().candidates().into_iter().filter_map(|candidate| candidate.saved);
    let second = saved.map(|saved| (saved.id, saved.name)).find(|(_, name)| name.ends_with("(2)"));
    assert!(second.is_some());
    assert_eq!(names(looked_at(cx, second)), numbered(&[2]), "a saved one is not shown twice");
}

#[rstest]
#[case::the_same(PLAY, same, "")]
#[case::another_budget(PLAY, other_budget, "annan budget")]
#[case::another_size(PLAY, other_size, "andra antaganden")]
#[case::other_activities(PLAY, other_activities, "andra antaganden")]
#[case::another_pace(Play { pace: Pace::Monthly, ..PLAY }, same, "annan takt")]
#[case::all_of_it(
    Play { pace: Pace::Monthly, ..PLAY },
    other_budget_and_size,
    "annan budget, andra antaganden, annan takt"
)]
#[case::what_it_has_decided(PLAY, other_decisions, "")]
#[case::its_role(Play { role: Role::Council, ..PLAY }, same, "")]
#[case::how_far_it_has_come(Play { at: Some(Month::April), ..PLAY }, same, "")]
fn a_group_is_marked_where_its_year_is_not_that_of_the_others(
    #[case] play: Play,
    #[case] change: fn(&mut Scenario),
    #[case] mark: &str,
) {
    let cx = adopted();
    let (first, other) = (group(cx, PLAY, same), group(cx, play, change));
    assert_eq!(unlike(cx, &first, &other), mark);
    assert_eq!(unlike(cx, &other, &other), "", "the first is that with which the others are compared");
}

#[test]
fn of_a_group_that_has_not_played_to_the_end_the_forecast_of_its_last_stop_is_shown() {
    let cx = adopted();
    let april = group(cx, Play { at: Some(Month::April), ..PLAY }, same);
    let report = april.followed.report(cx.app, Month::April).expect("a follow-up");
    let forecast = report.result.map(|result| result.forecast);
    assert!(forecast.is_some());
    assert_eq!(result_of(&april), forecast);
    assert_eq!(committees_of(cx, &april), (None, report.committees.deviation()));
    let december = group(cx, PLAY, same);
    let end = december.followed.game().map(|game| game.course.result_to_date(Month::December));
    assert_eq!(result_of(&december), end, "at the end it is what became");
}

#[test]
fn a_group_that_plays_a_committee_shows_that_one_by_name_and_no_result_until_the_year_is_over() {
    let cx = adopted();
    let at = |month| group(cx, Play { role: Role::Committee(OWN), at: Some(month), ..PLAY }, same);
    let (october, december) = (at(Month::October), at(Month::December));
    assert_eq!(result_of(&october), None);
    let line = Line::Committee(OWN);
    let own = october.followed.year(cx.app, |year| {
        let forecast = year.forecast(line, Month::October)?;
        Some(line.deviation(year.budget().of(line, Month::October), forecast))
    });
    assert!(own.is_some());
    assert_eq!(committees_of(cx, &october), (Some(line_name(cx, line)), own));
    // The year is the same for all roles.
    let whole = group(cx, PLAY, same);
    assert_eq!(result_of(&december), result_of(&whole));
    assert_eq!(committees_of(cx, &december), committees_of(cx, &whole));
}
