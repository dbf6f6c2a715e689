//! The lessons: their times, that all languages have the same, and the link by which the groups of a class play the same year.

use crate::browser::Browser;
use crate::visit::{draft, visit};
use files::link::{Link, Shared};
use kommunbidrag::i18n::LANGUAGES;
use kommunbidrag::i18n::catalogue::year::lessons::Plan;
use kommunbidrag::state::{AppState, OutturnCell, OutturnYear, played_budget, year_to_play};
use kommunbidrag::storage::Stage;
use leptos::prelude::untrack;
use model::follow_up::record::{ForecastMethod, Pace, Play, Role, SpreadMethod};
use model::follow_up::rules::RuleKey;
use model::follow_up::{Line, Month, YearRecord};
use model::lever::{Lever, Setting};
use model::money::Money;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use test_support::{CULTURE, EDUCATION};

const PLAY: Play = Play { seed: 4_821, pace: Pace::FourStops, role: Role::Committee(EDUCATION), at: None };

fn plans() -> impl Iterator<Item = (&'static str, &'static Plan)> {
    LANGUAGES
        .iter()
        .flat_map(|language| language.year_texts().lessons.plans.iter().map(|plan| (language.tag(), plan)))
}

#[test]
fn the_lessons_take_15_45_and_80_minutes() {
    for language in LANGUAGES {
        let minutes = language.year_texts().lessons.plans.each_ref().map(|plan| plan.minutes);
        assert_eq!(minutes, [15, 45, 80], "{}", language.tag());
    }
}

#[test]
fn the_steps_of_a_lesson_take_exactly_its_time() {
    for (language, plan) in plans() {
        let minutes: u32 = plan.steps.iter().map(|step| u32::from(step.minutes)).sum();
        assert_eq!(minutes, u32::from(plan.minutes), "{language}: {}", plan.title);
        assert!(plan.steps.iter().all(|step| step.minutes > 0), "{language}: {}", plan.title);
    }
}

#[test]
fn the_step_in_which_the_budget_is_read_says_where_it_is_shown() {
    for language in LANGUAGES {
        let page = language.texts().common.simulate;
        let tab = language.texts().results.tabs.committees;
        for plan in language.year_texts().lessons.plans {
            let step = plan.steps.get(plan.reads_budget).expect("a step of the lesson");
            assert!(step.text.contains(page) && step.text.contains(tab), "{}: {}", language.tag(), step.text);
        }
    }
}

#[test]
fn a_lesson_is_the_same_in_all_languages() {
    let shape = |plan: &Plan| {
        let minutes: Vec<u8> = plan.steps.iter().map(|step| step.minutes).collect();
        let lists = [plan.aims, plan.before, plan.agenda, plan.write_down, plan.debrief, plan.after];
        (minutes, plan.reads_budget, plan.roles.len(), lists.map(<[&str]>::len))
    };
    let [first, others @ ..] = LANGUAGES else { panic!("a language") };
    for other in others {
        let [first, other] = [first, other].map(|language| &language.year_texts().lessons);
        for (one, two) in first.plans.iter().zip(other.plans) {
            assert_eq!(shape(one), shape(two), "{}", two.title);
        }
        let budget = [first, other].map(|t| {
            t.budget
                .lessons
                .iter()
                .map(|it| (it.minutes, it.opens, it.steps.len(), it.debrief.len()))
                .collect::<Vec<_>>()
        });
        assert_eq!(budget[0], budget[1]);
        let checked = [first, other]
            .map(|t| t.curriculum.references.iter().map(|it| it.is_checked).collect::<Vec<_>>());
        assert_eq!(checked[0], checked[1], "what is checked does not depend on the language");
    }
}

/// The link of a scenario, opened by the class.
fn opened(app: AppState, shared: &Shared) -> Scenario {
    let fragment = shared.to_fragment("sv").expect("short enough");
    let link = Link::from_fragment(&fragment).expect("a link");
    assert_eq!(link.shared, *shared);
    app.session.municipality(|municipality| {
        let opened = link.shared.open(municipality).expect("of the open municipality");
        assert_eq!((opened.unresolved.len(), opened.other_edition), (0, None));
        opened.scenario
    })
}

/// A scenario with a raised tax and an item with a private note.
fn with_a_budget(browser: &Browser) -> AppState {
    let app = visit(browser);
    app.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Change("0.5".parse().expect("a decimal")));
    let mut item = draft("Öppna museet", CULTURE, [500, 500, 500]);
    "bara för gruppen".clone_into(&mut item.note);
    app.items().create(item).expect("an item");
    app.autosave().save();
    app
}

#[test]
fn the_groups_play_the_open_budget_if_it_is_adopted() {
    let app = with_a_budget(&Browser::default());
    let open = app.open.get_now().expect("saved");
    app.library().set_notes(&open.id, "", "till läraren".to_owned());
    app.library().set_stage(&open.id, Stage::Adopted);
    untrack(|| {
        assert_eq!(played_budget(app), Some(open.name.clone()));
        let shared = year_to_play(app, PLAY, "År 4821".to_owned());
        assert_eq!((shared.name.as_str(), shared.stage), ("År 4821", Stage::Adopted));
        assert_eq!(shared.notes, "", "what the teacher has noted stays with the teacher");
        let mut scenario = app.session.scenario_now();
        for item in &mut scenario.items {
            item.note.clear();
        }
        let played = opened(app, &shared);
        assert_eq!(played.settings, scenario.settings);
        assert_eq!(played.items, scenario.items);
        assert_eq!(played.record, YearRecord { play: Some(PLAY), ..YearRecord::default() });
    });
}

#[test]
fn the_groups_have_the_teachers_sizes_and_nothing_that_was_reported_or_decided() {
    let app = with_a_budget(&Browser::default());
    let open = app.open.get_now().expect("saved");
    app.library().set_stage(&open.id, Stage::Adopted);
    let year = app.follow_up();
    assert!(year.set_spread(SpreadMethod::Twelfths));
    assert!(year.set_exempt(EDUCATION, true));
    assert!(year.set_rules(&[(RuleKey::MostEvents, 3.into())]));
    let own_sizes = untrack(|| year.record(Clone::clone));
    let line = Line::Committee(EDUCATION);
    for of_year in [OutturnYear::Budget, OutturnYear::Before] {
        let cell = OutturnCell { year: of_year, line, month: Month::April };
        assert!(year.write_outturn(&[(cell, Some(Money::ZERO))]));
    }
    assert!(app.play().start(1, Pace::Monthly, Role::All) && app.play().go_to(Some(Month::April)));
    assert!(year.set_method(line, Month::April, Some(ForecastMethod::Linear)));
    assert!(year.set_request(EDUCATION, Month::April, Some(Money::ZERO)));

    let played = untrack(|| opened(app, &year_to_play(app, PLAY, "År 4821".to_owned())));
    assert_eq!(played.record, YearRecord { play: Some(PLAY), ..own_sizes });
}

#[test]
fn the_groups_play_the_start_state_while_nothing_is_adopted() {
    let app = with_a_budget(&Browser::default());
    untrack(|| {
        assert_eq!(played_budget(app), None);
        let played = opened(app, &year_to_play(app, PLAY, "År 4821".to_owned()));
        assert!(played.is_start(), "a draft is not the council's budget: {played:?}");
        assert_eq!(played.record.play, Some(PLAY));
    });
}

#[test]
fn making_a_link_changes_nothing_of_what_is_open() {
    let app = with_a_budget(&Browser::default());
    let before = (app.session.scenario_now(), app.open.get_now());
    untrack(|| drop(year_to_play(app, PLAY, "År 4821".to_owned())));
    assert_eq!((app.session.scenario_now(), app.open.get_now()), before);
}

#[test]
fn a_game_is_the_groups_own_from_its_beginning_and_keeps_the_name_of_the_group() {
    let shared = untrack(|| year_to_play(with_a_budget(&Browser::default()), PLAY, "Falkarna".to_owned()));
    let group = visit(&Browser::default());
    assert_eq!(group.import().open_shared(&shared, None), Ok("Falkarna".to_owned()));
    assert!(group.play().go_to(Some(Month::April)));
    group.autosave().save();
    let open = group.open.get_now().expect("saved");
    assert_eq!((open.name.as_str(), open.stage), ("Falkarna", Stage::Adopted));

    // The teacher's copy of the year as it was played stays the group's.
    let played = Shared::from_saved(&open);
    let teacher = visit(&Browser::default());
    assert_eq!(teacher.import().open_shared(&played, None), Ok("Falkarna".to_owned()));
    assert!(teacher.play().go_to(Some(Month::August)));
    teacher.autosave().save();
    assert_eq!(teacher.open.get_now().expect("saved").name, "Falkarna (ändrad)");
}
