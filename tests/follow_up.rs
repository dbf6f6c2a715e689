//! The record of an adopted year: written step by step, saved, undone, shared, and never lost.

use crate::browser::Browser;
use crate::visit::visit;
use files::link::Shared;
use files::parameter_files;
use files::scenario_file::ScenarioFile;
use kommunbidrag::state::undo::{Action, Target};
use kommunbidrag::state::{
    AppState, LONGEST_YEAR_TEXT, Notice, OutturnCell, OutturnYear, Toast, Typing, activity_shares,
};
use kommunbidrag::storage::{Saved, Stage, StoreError};
use leptos::prelude::{GetUntracked, Set, WithUntracked, untrack};
use model::YearIx;
use model::figure::Origin;
use model::follow_up::record::{
    Assessed, Assessment, DecidedMeasure, Financing, ForecastMethod, GoalState, Pace, Play, RecordPart,
    RequestAnswer, Role, SpreadMethod, Threshold, YearRecord,
};
use model::follow_up::rules::{RuleKey, Size};
use model::follow_up::{Activity, Line, MeasureKind, Month};
use model::goals::GoalIx;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use proptest::prelude::*;
use rust_decimal::Decimal;
use test_support::records::any_record;
use test_support::{CARE, CULTURE, EDUCATION, decimal, money_tkr, small};

const TAX_RATE: Lever = Lever::Row(RevenueRow::TaxRate);
const SCHOOLS: Line = Line::Committee(EDUCATION);

/// Makes a scenario with another tax rate, and adopts it. Its id.
fn adopt(app: AppState, name: &str, by: &str) -> String {
    app.library().new_scenario();
    app.editor().set(TAX_RATE, Setting::Change(decimal(by)));
    app.library().save_as(name.to_owned());
    let id = open_id(app);
    assert!(app.library().set_stage(&id, Stage::Adopted));
    id
}

pub fn adopted(browser: &Browser) -> AppState {
    let app = visit(browser);
    adopt(app, "Budget 2022", "0.1");
    app
}

fn open_id(app: AppState) -> String {
    untrack(|| app.open.id()).expect("a saved scenario is open")
}

fn rate(app: AppState) -> Option<Setting> {
    app.session.scenario_now().setting(TAX_RATE, YearIx::First)
}

pub fn record(app: AppState) -> YearRecord {
    app.session.scenario_now().record
}

pub fn cell(line: Line, month: Month) -> OutturnCell {
    OutturnCell { year: OutturnYear::Budget, line, month }
}

/// Reports what the schools have cost to the end of March.
fn report(app: AppState, thousands: i64) -> bool {
    app.follow_up().write_outturn(&[(cell(SCHOOLS, Month::March), Some(money_tkr(thousands)))])
}

fn reported(app: AppState) -> Option<Money> {
    record(app).to_date.get(&(SCHOOLS, Month::March)).copied()
}

fn next_undo(app: AppState) -> Option<(Action, Target)> {
    untrack(|| app.undo().next()).undo.map(|label| (label.action, label.target))
}

fn stored(browser: &Browser, id: &str) -> Saved {
    Saved::from_text(&browser.entry(&format!("scenario/{id}")).expect("stored")).expect("a saved scenario")
}

fn resolved(file: &ScenarioFile) -> Scenario {
    file.resolve(&small()).0
}

pub fn measure(decided: Month) -> DecidedMeasure {
    DecidedMeasure { decided, promised: Some(money_tkr(900)), note: "Inte natten".to_owned() }
}

#[test]
fn only_an_adopted_scenario_has_a_year_that_is_followed_up() {
    let app = visit(&Browser::default());
    assert!(!untrack(|| app.follow_up().is_open()) && !report(app, 50_000));
    app.editor().set(TAX_RATE, Setting::Change(decimal("0.1")));
    app.autosave().save();
    assert!(!report(app, 50_000) && !app.play().start(7, Pace::FourStops, Role::All));
    assert_eq!(record(app), YearRecord::default());
    app.library().set_stage(&open_id(app), Stage::Adopted);
    assert!(untrack(|| app.follow_up().is_open()) && report(app, 50_000));
    assert_eq!(reported(app), Some(money_tkr(50_000)));
}

#[test]
fn the_year_of_an_adopted_scenario_is_saved_and_its_budget_stays_to_the_letter() {
    let browser = Browser::default();
    let app = adopted(&browser);
    let id = open_id(app);
    let before = stored(&browser, &id);
    report(app, 50_000);
    app.editor().set(TAX_RATE, Setting::Change(decimal("0.9")));
    app.editor().reset_all();
    app.autosave().try_save().expect("the record is saved");
    assert!(!app.may_lose_work());
    let after = stored(&browser, &id);
    assert_eq!(after.scenario.without_record(), before.scenario);
    assert_eq!((after.stage, after.edition.as_str()), (Stage::Adopted, before.edition.as_str()));
    let again = visit(&browser);
    assert_eq!((reported(again), rate(again)), (Some(money_tkr(50_000)), rate(app)));
    assert!(
        matches!(app.notices.toast.get_untracked(), Some(Toast::ReadOnly { .. })),
        "why the budget stays"
    );
}

#[test]
fn undo_takes_back_the_year_step_by_step_and_stops_before_the_budget() {
    let browser = Browser::default();
    adopted(&browser);
    let app = visit(&browser);
    report(app, 50_000);
    report(app, 51_000);
    app.follow_up().set_threshold(Threshold::OnePercent);
    app.autosave().save();
    // Also after a reload.
    let app = visit(&browser);
    let expected = Target::Record(RecordPart::Threshold, None);
    assert_eq!(next_undo(app), Some((Action::Set, expected)));
    app.undo().undo();
    app.undo().undo();
    assert_eq!((record(app).threshold, reported(app)), (None, Some(money_tkr(50_000))));
    app.undo().undo();
    assert_eq!(record(app), YearRecord::default());
    let budget = app.session.scenario_now();
    app.notices.toast.set(None);
    app.undo().undo();
    assert_eq!(app.session.scenario_now(), budget, "the steps of the budget are before");
    assert!(matches!(app.notices.toast.get_untracked(), Some(Toast::ReadOnly { .. })), "and that is told");
    for _ in 0..3 {
        app.undo().redo();
    }
    assert_eq!(
        (record(app).threshold, reported(app)),
        (Some(Threshold::OnePercent), Some(money_tkr(51_000)))
    );
}

/// A verb, and the label of its step.
type Step<'a> = (Box<dyn Fn() -> bool + 'a>, Action, RecordPart, Option<CommitteeIx>);

#[test]
#[expect(clippy::too_many_lines, reason = "one row for each thing that can be done")]
fn everything_that_is_reported_and_decided_is_a_step_of_its_own_with_a_name() {
    let app = adopted(&Browser::default());
    let year = app.follow_up();
    let shares = [(Activity::School, decimal("70")), (Activity::Culture, decimal("30"))];
    let answer =
        RequestAnswer { decided: Month::September, granted: Money::ZERO, financing: Financing::Reserve };
    let assessment = Assessment {
        state: GoalState::Fair,
        reason: "Fler klarar målen.".to_owned(),
        indicator: "Behörighet".to_owned(),
    };
    let own = ForecastMethod::Own { amount: money_tkr(280_000), reason: "Fler elever".to_owned() };
    let before = OutturnCell { year: OutturnYear::Before, ..cell(SCHOOLS, Month::March) };
    let tax = cell(Line::TaxAndGrants, Month::March);
    let steps: Vec<Step<'_>> = vec![
        (Box::new(|| report(app, 50_000)), Action::Set, RecordPart::ToDate, Some(EDUCATION)),
        (
            Box::new(|| {
                let both =
                    [(cell(SCHOOLS, Month::April), Some(money_tkr(66_000))), (tax, Some(money_tkr(9_000)))];
                year.write_outturn(&both)
            }),
            Action::Set,
            RecordPart::ToDate,
            None,
        ),
        (
            Box::new(|| year.write_outturn(&[(before, Some(money_tkr(49_000)))])),
            Action::Set,
            RecordPart::LastYear,
            Some(EDUCATION),
        ),
        (Box::new(|| year.write_outturn(&[(tax, None)])), Action::Remove, RecordPart::ToDate, None),
        (Box::new(|| year.set_spread(SpreadMethod::Twelfths)), Action::Set, RecordPart::Spread, None),
        (Box::new(|| year.set_threshold(Threshold::OnePercent)), Action::Set, RecordPart::Threshold, None),
        (Box::new(|| year.set_exempt(CARE, true)), Action::Add, RecordPart::Exempt, Some(CARE)),
        (
            Box::new(|| year.set_activities(CULTURE, Some(shares.into_iter().collect()))),
            Action::Set,
            RecordPart::Activities,
            Some(CULTURE),
        ),
        (
            Box::new(|| year.set_method(SCHOOLS, Month::March, Some(own.clone()))),
            Action::Set,
            RecordPart::Methods,
            Some(EDUCATION),
        ),
        (
            Box::new(|| year.set_measure(CARE, MeasureKind::SpendingStop, Some(measure(Month::April)))),
            Action::Add,
            RecordPart::Measures,
            Some(CARE),
        ),
        (
            Box::new(|| year.set_measure(CARE, MeasureKind::SpendingStop, Some(measure(Month::May)))),
            Action::Set,
            RecordPart::Measures,
            Some(CARE),
        ),
        (
            Box::new(|| year.set_request(CARE, Month::April, Some(money_tkr(4_000)))),
            Action::Add,
            RecordPart::Requests,
            Some(CARE),
        ),
        (
            Box::new(|| year.answer_request(CARE, Month::April, Some(answer))),
            Action::Set,
            RecordPart::Requests,
            Some(CARE),
        ),
        (
            Box::new(|| year.assess(Assessed::Goal(GoalIx(0)), Month::April, Some(assessment.clone()))),
            Action::Set,
            RecordPart::Assessments,
            None,
        ),
        (
            Box::new(|| year.type_comment(Month::April, "Snörik vinter.", Typing::Done)),
            Action::Set,
            RecordPart::Comments,
            None,
        ),
        (
            Box::new(|| year.set_rules(&[(RuleKey::DeficitGrowth, decimal("3"))])),
            Action::Set,
            RecordPart::Rules,
            None,
        ),
        (Box::new(|| year.reset_rules()), Action::Reset, RecordPart::Rules, None),
        (
            Box::new(|| year.set_measure(CARE, MeasureKind::SpendingStop, None)),
            Action::Remove,
            RecordPart::Measures,
            Some(CARE),
        ),
        (
            Box::new(|| app.play().start(7, Pace::FourStops, Role::Council)),
            Action::Set,
            RecordPart::Play,
            None,
        ),
        (Box::new(|| app.play().go_to(Some(Month::April))), Action::Move, RecordPart::Play, None),
        (Box::new(|| app.play().end()), Action::Remove, RecordPart::Play, None),
    ];
    let mut records = vec![record(app)];
    for (act, action, part, committee) in &steps {
        assert!(act(), "{part:?}");
        assert_eq!(next_undo(app), Some((*action, Target::Record(*part, *committee))));
        assert_ne!(Some(&record(app)), records.last(), "{part:?}");
        records.push(record(app));
    }
    assert_eq!(app.session.scenario_now().record.to_date.len(), 2);
    for earlier in records.iter().rev().skip(1) {
        app.undo().undo();
        assert_eq!(record(app), *earlier);
    }
}

#[test]
fn an_answer_needs_its_request_and_a_request_for_another_amount_has_no_answer_yet() {
    let app = adopted(&Browser::default());
    let year = app.follow_up();
    let answer =
        RequestAnswer { decided: Month::June, granted: money_tkr(1_000), financing: Financing::Result };
    assert!(!year.answer_request(CARE, Month::April, Some(answer)));
    year.set_request(CARE, Month::April, Some(money_tkr(4_000)));
    year.answer_request(CARE, Month::April, Some(answer));
    year.set_request(CARE, Month::April, Some(money_tkr(4_000)));
    let request = |app| record(app).requests.get(&(CARE, Month::April)).cloned().expect("a request");
    assert_eq!(request(app).answer, Some(answer), "the same request");
    year.set_request(CARE, Month::April, Some(money_tkr(5_000)));
    assert_eq!(request(app).answer, None);
}

#[test]
fn the_council_answers_when_the_request_has_been_prepared() {
    let app = adopted(&Browser::default());
    let year = app.follow_up();
    let in_month =
        |decided| Some(RequestAnswer { decided, granted: money_tkr(1_000), financing: Financing::Result });
    assert!(year.set_request(CARE, Month::April, Some(money_tkr(4_000))));
    assert!(!year.answer_request(CARE, Month::April, in_month(Month::May)));
    assert!(year.answer_request(CARE, Month::April, in_month(Month::June)));
    assert!(year.answer_request(CARE, Month::April, None), "it can be taken back");
    assert!(year.set_request(CARE, Month::November, Some(money_tkr(4_000))));
    for month in Month::ALL {
        assert!(!year.answer_request(CARE, Month::November, in_month(month)), "the year ends before");
    }
    let months = (RuleKey::MeasureLead(MeasureKind::MoneyRequest, Size::Typical), decimal("1"));
    assert!(year.set_rules(&[months]));
    assert!(year.answer_request(CARE, Month::November, in_month(Month::December)), "by the user's own size");
}

#[test]
fn shares_of_activities_sum_to_a_hundred_per_cent_and_sizes_are_within_their_range() {
    let app = adopted(&Browser::default());
    let year = app.follow_up();
    let half = [(Activity::School, decimal("50"))].into_iter().collect();
    assert!(!year.set_activities(CULTURE, Some(half)));
    // The file says nothing of it: the first activity has all.
    let of = |activity| {
        let shares = untrack(|| activity_shares(year, CULTURE));
        *shares.iter().find(|share| share.activity == activity).expect("every activity")
    };
    assert_eq!(
        (of(Activity::Culture).percent, of(Activity::Culture).origin),
        (Decimal::ZERO, Origin::Neutral)
    );
    assert!(!year.set_activity_share(CULTURE, Activity::Culture, decimal("60")));
    assert!(year.set_activity_share(CULTURE, Activity::Culture, decimal("100")));
    assert!(!year.set_activity_share(CULTURE, Activity::Culture, decimal("60")), "nothing has the rest");
    assert!(year.set_activity_share(CULTURE, Activity::Technical, decimal("40")));
    assert!(year.set_activity_share(CULTURE, Activity::School, decimal("50")));
    let expected = [(Activity::School, "50"), (Activity::Technical, "20"), (Activity::Culture, "30")]
        .map(|(one, share)| (one, decimal(share)));
    assert_eq!(record(app).activities.get(&CULTURE), Some(&expected.into_iter().collect()));
    assert_eq!(
        (of(Activity::School).percent, of(Activity::School).origin),
        (decimal("50"), Origin::Assumption)
    );
    assert!(!year.set_activity_share(CULTURE, Activity::School, decimal("101")));
    assert!(year.set_activities(CULTURE, None) && record(app).activities.is_empty(), "as in the file");
    assert!(!year.set_rules(&[(RuleKey::DeficitGrowth, decimal("101"))]));
    assert!(year.set_rules(&[(RuleKey::DeficitGrowth, decimal("4"))]));
    assert!(year.reset_rule(RuleKey::DeficitGrowth) && record(app).rules.is_empty());
}

#[test]
fn a_comment_is_one_step_however_it_is_typed_and_ends_at_its_longest() {
    let app = adopted(&Browser::default());
    report(app, 50_000);
    for typed in ["S", "Sn", "Snö "] {
        app.follow_up().type_comment(Month::March, typed, Typing::GoesOn);
    }
    app.follow_up().type_comment(Month::March, "Snö ", Typing::Done);
    let comment = |app| record(app).comments.get(&Month::March).cloned();
    assert_eq!(comment(app).as_deref(), Some("Snö"));
    app.follow_up().type_comment(Month::March, &"ö".repeat(LONGEST_YEAR_TEXT + 9), Typing::Done);
    assert_eq!(comment(app).map(|text| text.chars().count()), Some(LONGEST_YEAR_TEXT));
    app.undo().undo();
    app.undo().undo();
    assert_eq!((comment(app), reported(app)), (None, Some(money_tkr(50_000))));
}

#[test]
fn a_player_who_goes_back_decides_again_and_the_same_seed_stays() {
    let app = adopted(&Browser::default());
    report(app, 50_000);
    app.follow_up().set_measure(CULTURE, MeasureKind::SpendingStop, Some(measure(Month::March)));
    let reported_year = record(app);
    assert!(reported_year.has_decisions());
    app.play().start(7, Pace::FourStops, Role::All);
    assert!(!record(app).has_decisions(), "a game begins without decisions");
    app.play().go_to(Some(Month::April));
    app.follow_up().set_measure(CARE, MeasureKind::SpendingStop, Some(measure(Month::April)));
    app.play().go_to(Some(Month::August));
    app.follow_up().set_measure(EDUCATION, MeasureKind::SpendingStop, Some(measure(Month::August)));
    app.play().go_to(Some(Month::April));
    let kinds = |app| record(app).measures.keys().map(|(c, _)| *c).collect::<Vec<_>>();
    assert_eq!(kinds(app), [CARE], "what was decided at the stop stays");
    let play = Play { seed: 7, pace: Pace::FourStops, role: Role::All, at: Some(Month::April) };
    assert_eq!(untrack(|| app.play().game()), Some(play));
    app.play().end();
    assert_eq!((kinds(app), reported(app)), (Vec::new(), Some(money_tkr(50_000))));
    for _ in 0..7 {
        app.undo().undo();
    }
    assert_eq!(record(app), reported_year, "the decisions of the reported year come back");
}

#[test]
fn an_answer_for_a_later_month_than_the_next_stop_stays_until_the_player_goes_back() {
    let app = adopted(&Browser::default());
    assert!(app.play().start(7, Pace::Monthly, Role::All) && app.play().go_to(Some(Month::April)));
    let yes = RequestAnswer { decided: Month::June, granted: money_tkr(4_000), financing: Financing::Result };
    assert!(app.follow_up().set_request(CARE, Month::April, Some(money_tkr(4_000))));
    assert!(app.follow_up().answer_request(CARE, Month::April, Some(yes)));
    let answer = |app| record(app).requests.get(&(CARE, Month::April)).and_then(|request| request.answer);
    assert!(app.play().go_to(Some(Month::May)));
    assert_eq!(answer(app), Some(yes));
    assert!(app.play().go_to(Some(Month::April)));
    assert_eq!(answer(app), None, "it is given again");
    assert!(record(app).requests.contains_key(&(CARE, Month::April)), "it was asked at the stop");
    assert!(app.follow_up().answer_request(CARE, Month::April, Some(yes)));
    assert!(app.play().go_to(None));
    assert!(!record(app).has_decisions());
}

#[test]
fn two_tabs_that_report_different_months_keep_both() {
    let browser = Browser::default();
    let ours = adopted(&browser);
    let theirs = visit(&browser);
    report(ours, 50_000);
    ours.autosave().save();
    theirs.autosave().reload_open();
    theirs.undo().reload();
    theirs.follow_up().write_outturn(&[(cell(SCHOOLS, Month::April), Some(money_tkr(66_000)))]);
    theirs.autosave().save();
    ours.autosave().reload_open();
    for app in [ours, theirs, visit(&browser)] {
        assert_eq!(record(app).to_date.len(), 2);
        assert!(app.notices.list.get_untracked().is_empty());
    }
    assert_eq!(browser.ids("scenario").len(), 1);
}

#[test]
fn two_tabs_that_report_at_the_same_time_have_both_versions_each_adopted() {
    let browser = Browser::default();
    let ours = adopted(&browser);
    let id = open_id(ours);
    let theirs = visit(&browser);
    report(ours, 50_000);
    theirs.follow_up().write_outturn(&[(cell(SCHOOLS, Month::April), Some(money_tkr(66_000)))]);
    ours.autosave().save();
    theirs.autosave().save();
    assert!(matches!(theirs.notices.list.get_untracked().as_slice(), [Notice::ChangedElsewhere { .. }]));
    assert_eq!(resolved(&stored(&browser, &id).scenario).record, record(ours));
    let copy = stored(&browser, &open_id(theirs));
    assert_eq!((copy.stage, resolved(&copy.scenario)), (Stage::Adopted, theirs.session.scenario_now()));
    assert_ne!(copy.id, id);
    theirs.follow_up().set_threshold(Threshold::OnePercent);
    theirs.autosave().try_save().expect("one goes on in the copy");
}

#[test]
fn what_is_reported_while_the_storage_is_full_is_kept_told_and_saved_later() {
    let browser = Browser::default();
    let app = adopted(&browser);
    let id = open_id(app);
    let before = browser.entry(&format!("scenario/{id}"));
    browser.remove_raw(&format!("kommunbidrag/history/{id}"));
    browser.fill_up();
    report(app, 50_000);
    assert_eq!(app.autosave().try_save(), Err(StoreError::Full));
    let told = app.notices.list.with_untracked(|list| list.contains(&Notice::NotSaved(StoreError::Full)));
    assert!(told && app.may_lose_work());
    assert_eq!(browser.entry(&format!("scenario/{id}")), before);
    let given = app.import().to_share().expect("it can be saved as a file");
    assert_eq!((given.stage, resolved(&given.scenario)), (Stage::Adopted, app.session.scenario_now()));
    assert_eq!(app.library().open(&id), Err(StoreError::Full), "it is not left without a question");
    app.autosave().stay();
    assert_eq!(reported(app), Some(money_tkr(50_000)));
    browser.leave_free(100_000);
    app.autosave().try_save().expect("there is space");
    assert_eq!(reported(visit(&browser)), Some(money_tkr(50_000)));
}

#[test]
fn a_backup_brings_back_every_year() {
    let browser = Browser::default();
    let app = visit(&browser);
    for (name, thousands) in [("Budget 2022", 50_000), ("Budget 2022, reviderad", 52_000)] {
        adopt(app, name, "0.1");
        report(app, thousands);
    }
    let text = app.backup().everything().backup.to_text();
    let (backup, errors) =
        files::backup::Backup::from_text(&text, parameter_files::carried_simulation()).expect("a backup");
    assert!(errors.is_empty());
    let other = visit(&Browser::default());
    let restored = other.backup().restore(backup);
    assert_eq!((restored.new, restored.stopped), (2, None));
    other.library().refresh();
    let listed = other.library().listing.get_untracked().here;
    let mut found: Vec<_> = listed
        .iter()
        .map(|row| {
            other.library().open(&row.saved.id).expect("opened");
            (row.saved.name.clone(), reported(other), untrack(|| other.follow_up().is_open()))
        })
        .collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    let expected = [("Budget 2022", 50_000), ("Budget 2022, reviderad", 52_000)]
        .map(|(name, thousands)| (name.to_owned(), Some(money_tkr(thousands)), true));
    assert_eq!(found, expected);
}

#[test]
fn several_years_stand_side_by_side() {
    let browser = Browser::default();
    let app = visit(&browser);
    let ids: Vec<String> = [10_000, 20_000, 30_000]
        .into_iter()
        .map(|thousands| {
            let id = adopt(app, &format!("Budget {thousands}"), "0.1");
            report(app, thousands);
            id
        })
        .collect();
    for (id, thousands) in ids.iter().zip([10_000, 20_000, 30_000]) {
        app.library().open(id).expect("opened");
        assert_eq!(reported(app), Some(money_tkr(thousands)));
        app.undo().undo();
        assert_eq!(reported(app), None, "each has its own steps");
        app.undo().redo();
    }
}

#[test]
fn a_game_in_a_link_is_played_as_ones_own_and_the_budget_stays_adopted() {
    let mut sent = Scenario::default();
    sent.set(TAX_RATE, YearIx::First, Setting::Change(decimal("0.2")));
    let play = Play { seed: 2022, pace: Pace::FourStops, role: Role::All, at: None };
    sent.record.play = Some(play);
    let municipality = small();
    let shared = Shared {
        scenario: ScenarioFile::from_scenario(&sent, &municipality),
        municipality: municipality.id,
        edition: municipality.edition,
        name: "Klass 9B".to_owned(),
        stage: Stage::Adopted,
        notes: String::new(),
    };
    let link = shared.to_fragment("sv").expect("a link");
    let shared = Shared::from_fragment(&link).expect("its own link");
    let browser = Browser::default();
    let app = visit(&browser);
    app.import().open_shared(&shared, None).expect("opened");
    assert_eq!((untrack(|| app.play().game()), record(app)), (Some(play), sent.record.clone()));
    assert!(app.play().go_to(Some(Month::April)));
    app.autosave().try_save().expect("saved");
    let saved = stored(&browser, &open_id(app));
    assert_eq!((saved.stage, saved.received), (Stage::Adopted, false));
    assert_eq!(saved.name, "Klass 9B", "a game is the group's own from its beginning");
    assert_eq!(resolved(&saved.scenario).record.play, Some(Play { at: Some(Month::April), ..play }));
    // The same link begins the same game again, beside it.
    app.import().open_shared(&shared, None).expect("opened");
    assert_eq!(untrack(|| app.play().game()), Some(play));
    assert_eq!(browser.ids("scenario").len(), 2);
}

#[test]
fn a_copy_of_an_adopted_scenario_is_a_draft_without_the_year_and_that_is_told() {
    let browser = Browser::default();
    let app = adopted(&browser);
    let id = open_id(app);
    report(app, 50_000);
    app.library().duplicate(&id);
    let told = || matches!(app.notices.toast.get_untracked(), Some(Toast::CopiedWithoutRecord(_)));
    assert!(told());
    app.notices.toast.set(None);
    app.library().duplicate_and_edit();
    assert!(told());
    assert_ne!(open_id(app), id);
    assert_eq!((record(app), untrack(|| app.follow_up().is_open())), (YearRecord::default(), false));
    let budget = rate(app);
    assert_ne!(
        next_undo(app).map(|(_, target)| target),
        Some(Target::Record(RecordPart::ToDate, Some(EDUCATION)))
    );
    app.undo().undo();
    assert_eq!(record(app), YearRecord::default(), "no step brings the year into the draft");
    app.undo().redo();
    assert_eq!(rate(app), budget);
    app.autosave().try_save().expect("saved");
    app.library().open(&id).expect("opened");
    assert_eq!(reported(app), Some(money_tkr(50_000)), "the original has it");
    app.library().save_as("Underlag 2023".to_owned());
    assert!(told());
    let copies = browser.ids("scenario").into_iter().filter(|one| *one != id);
    for copy in copies {
        let copy = stored(&browser, &copy);
        assert_eq!((copy.stage, copy.scenario.has_record()), (Stage::Draft, false));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_year_is_saved_opened_and_undone_exactly(year in any_record(&small()), other in any_record(&small())) {
        let browser = Browser::default();
        let app = adopted(&browser);
        let budget = app.session.scenario_now();
        let states = [
            budget.clone(),
            Scenario { record: year, ..budget.clone() },
            Scenario { record: other, ..budget },
        ];
        for state in &states {
            app.editor().apply(Action::Set, Target::Record(RecordPart::ToDate, None), state.clone());
        }
        app.autosave().try_save().expect("saved");
        let again = visit(&browser);
        prop_assert_eq!(&again.session.scenario_now(), &states[2]);
        let mut expected: Vec<&Scenario> = states.iter().collect();
        expected.dedup();
        expected.pop();
        for earlier in expected.into_iter().rev() {
            again.undo().undo();
            prop_assert_eq!(&again.session.scenario_now(), earlier);
        }
    }
}
