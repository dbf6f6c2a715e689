//! What a player may not do is not done, whoever asks for it.

use crate::browser::Browser;
use crate::follow_up::{adopted, cell, measure, record};
use files::outturn::Reading;
use kommunbidrag::state::{AppState, OutturnCell, OutturnYear};
use leptos::prelude::untrack;
use model::follow_up::record::{
    Assessed, Assessment, Financing, ForecastMethod, GoalState, Pace, RequestAnswer, Role, Threshold,
};
use model::follow_up::rules::RuleKey;
use model::follow_up::{Activity, EventKind, Line, MeasureKind, Month};
use model::money::Money;
use rstest::rstest;
use rust_decimal::Decimal;
use test_support::{CARE, CULTURE, EDUCATION, decimal, money_tkr};

const COMMITTEE: Role = Role::Committee(CARE);

/// A year at its first stop, which `role` plays. The culture committee has the administration, and so is the executive board's.
fn played(role: Role) -> AppState {
    let app = adopted(&Browser::default());
    let administration = [(Activity::Administration, Decimal::ONE_HUNDRED)];
    assert!(app.follow_up().set_activities(CULTURE, Some(administration.into_iter().collect())));
    assert!(app.play().start(7, Pace::FourStops, role) && app.play().go_to(Some(Month::April)));
    app
}

/// What `act` does in the game of `role`; where it is refused, nothing changes.
fn is_done(role: Role, act: impl Fn(AppState) -> bool) -> bool {
    let app = played(role);
    let before = record(app);
    let is_done = untrack(|| act(app));
    assert_eq!(is_done, record(app) != before);
    is_done
}

/// The roles among a committee, the board, the council and all together that can do `act`.
fn roles(act: impl Fn(AppState) -> bool) -> Vec<Role> {
    let all = [COMMITTEE, Role::ExecutiveBoard, Role::Council, Role::All];
    all.into_iter().filter(|role| is_done(*role, &act)).collect()
}

#[rstest]
#[case::of_the_committee(MeasureKind::HiringRestraint, COMMITTEE)]
#[case::of_the_board(MeasureKind::SpendingStop, Role::ExecutiveBoard)]
#[case::money_of_the_reserve(MeasureKind::CentralReserve, Role::ExecutiveBoard)]
#[case::of_the_council(MeasureKind::FeeRise, Role::Council)]
fn a_measure_is_decided_by_those_who_may(#[case] kind: MeasureKind, #[case] role: Role) {
    let decided = measure(Month::April);
    let one = |app: AppState| app.follow_up().set_measure(CARE, kind, Some(decided.clone()));
    assert_eq!(roles(one), [role, Role::All]);
    let several = |app: AppState| app.follow_up().set_measures(CARE, &[(kind, decided.clone())]);
    assert_eq!(roles(several), [role, Role::All]);
}

#[test]
fn several_measures_are_decided_together_or_not_at_all() {
    let both =
        [MeasureKind::HiringRestraint, MeasureKind::SpendingStop].map(|kind| (kind, measure(Month::April)));
    assert_eq!(roles(|app| app.follow_up().set_measures(CARE, &both)), [Role::All]);
}

#[test]
fn the_forecast_of_a_line_is_changed_by_those_whose_it_is() {
    let set = |line| {
        move |app: AppState| app.follow_up().set_method(line, Month::April, Some(ForecastMethod::Linear))
    };
    assert_eq!(roles(set(Line::Committee(CARE))), [COMMITTEE, Role::All]);
    assert_eq!(roles(set(Line::Committee(EDUCATION))), [Role::All]);
    assert_eq!(roles(set(Line::Committee(CULTURE))), [Role::ExecutiveBoard, Role::All]);
    assert_eq!(roles(set(Line::TaxAndGrants)), [Role::ExecutiveBoard, Role::All]);
    let lines = [Line::Committee(CARE), Line::Committee(EDUCATION)];
    let several =
        |app: AppState| app.follow_up().set_methods(&lines, Month::April, &ForecastMethod::BudgetForRest);
    assert_eq!(roles(several), [Role::All]);
}

#[test]
fn a_committee_asks_for_money_and_the_council_answers() {
    let ask = |app: AppState| app.follow_up().set_request(CARE, Month::April, Some(money_tkr(4_000)));
    assert_eq!(roles(ask), [COMMITTEE, Role::All]);
    let app = played(COMMITTEE);
    assert!(ask(app));
    let yes =
        RequestAnswer { decided: Month::June, granted: money_tkr(4_000), financing: Financing::Reserve };
    assert!(!app.follow_up().answer_request(CARE, Month::April, Some(yes)), "no one answers its own request");
    assert_eq!(record(app).requests.get(&(CARE, Month::April)).and_then(|request| request.answer), None);
}

#[test]
fn the_board_judges_the_goals_and_the_council_says_who_has_to_act() {
    let good = Assessment { state: GoalState::Good, reason: "skäl".to_owned(), indicator: "tal".to_owned() };
    let judge = |app: AppState| app.follow_up().assess(Assessed::Services, Month::April, Some(good.clone()));
    assert_eq!(roles(judge), [Role::ExecutiveBoard, Role::All]);
    assert_eq!(roles(|app| app.follow_up().set_exempt(CARE, true)), [Role::Council, Role::All]);
    let threshold = |app: AppState| app.follow_up().set_threshold(Threshold::OnePercent);
    assert_eq!(roles(threshold), [Role::Council, Role::All]);
}

#[rstest]
#[case::of_the_year(OutturnYear::Budget)]
#[case::of_the_year_before(OutturnYear::Before)]
fn the_outturn_comes_from_the_game(#[case] year: OutturnYear) {
    let line = Line::Committee(CARE);
    let cell = OutturnCell { year, ..cell(line, Month::April) };
    assert!(roles(|app| app.follow_up().write_outturn(&[(cell, Some(Money::ZERO))])).is_empty());
    let read = Reading { to_date: vec![(line, Month::April, Money::ZERO)], ..Reading::default() };
    assert!(roles(|app| app.follow_up().take_outturn(&read, "tabell")).is_empty());
    let app = adopted(&Browser::default());
    assert!(app.follow_up().write_outturn(&[(cell, Some(Money::ZERO))]), "without a game it is typed");
}

#[test]
fn the_sizes_of_a_game_stay_from_its_first_stop_on() {
    let app = played(Role::All);
    let year = app.follow_up();
    let chance = (RuleKey::EventChance(EventKind::HomeCareHours), decimal("100"));
    let shares = [(Activity::School, decimal("70")), (Activity::Culture, decimal("30"))];
    let tries = || {
        [
            year.set_rules(&[chance]),
            year.set_activities(CULTURE, Some(shares.into_iter().collect())),
            year.set_activity_share(CULTURE, Activity::School, decimal("50")),
            year.reset_rule(chance.0),
            year.set_rules(&[chance]),
            year.reset_rules(),
        ]
    };
    let before = record(app);
    assert_eq!(tries(), [false; 6], "they would give another year");
    assert_eq!(record(app), before);
    assert!(app.play().go_to(None));
    assert_eq!(tries(), [true; 6], "nothing has been seen of the year yet");
}

#[test]
fn what_has_passed_in_a_game_stays_as_it_was() {
    let app = played(Role::All);
    let year = app.follow_up();
    assert!(year.set_measure(CARE, MeasureKind::HiringRestraint, Some(measure(Month::April))));
    let yes =
        RequestAnswer { decided: Month::June, granted: money_tkr(4_000), financing: Financing::Reserve };
    assert!(year.set_request(CARE, Month::April, Some(money_tkr(4_000))));
    assert!(year.answer_request(CARE, Month::April, Some(yes)));
    assert!(app.play().go_to(Some(Month::August)));
    let before = record(app);
    let late = RequestAnswer { decided: Month::August, ..yes };
    assert!(!year.answer_request(CARE, Month::April, Some(late)), "an answer of June");
    assert!(!year.answer_request(CARE, Month::April, None));
    let good = Assessment { state: GoalState::Good, reason: "skäl".to_owned(), indicator: "tal".to_owned() };
    assert!(!year.set_measure(CARE, MeasureKind::HiringRestraint, None), "a decision of April");
    assert!(!year.set_measure(CARE, MeasureKind::SpendingStop, Some(measure(Month::May))));
    assert!(!year.set_measures(CARE, &[(MeasureKind::SpendingStop, measure(Month::May))]));
    assert!(!year.set_request(CARE, Month::April, Some(money_tkr(5_000))));
    assert!(!year.set_method(Line::Committee(CARE), Month::April, Some(ForecastMethod::Linear)));
    assert!(!year.assess(Assessed::Services, Month::April, Some(good)));
    assert_eq!(record(app), before);
    assert!(year.set_measure(CARE, MeasureKind::SpendingStop, Some(measure(Month::August))));
}
