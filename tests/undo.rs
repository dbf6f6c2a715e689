//! Undo, redo and stages in the app, with a store, over several visits.

use crate::browser;
use crate::visit::visit;
use kommunbidrag::state::undo::{Action, NextSteps, Target};
use kommunbidrag::state::{AppState, Notice, SaveAsPlan, Toast};
use kommunbidrag::storage::Stage;
use leptos::prelude::{GetUntracked, Set, WithUntracked, untrack};
use model::YearIx;
use model::changes::{ChangedRow, ResetGroup, changes, count, reset_group};
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::seek::{Aim, Question, Seek};
use proptest::prelude::*;
use test_support::actions::any_actions;
use test_support::{decimal, small};

fn rate(app: AppState, by: &str) {
    app.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Change(decimal(by)));
}

fn next(app: AppState) -> NextSteps {
    untrack(|| app.undo().next())
}

fn tax_rate_setting(app: AppState) -> Option<Setting> {
    app.session.scenario_now().setting(Lever::Row(RevenueRow::TaxRate), YearIx::First)
}

#[test]
fn a_touch_that_scrolls_the_page_changes_nothing() {
    let app = visit(&browser::Browser::default());
    rate(app, "0.5");
    app.editor().end_gesture();
    app.undo().undo();
    let before = (app.session.scenario_now(), next(app));

    app.editor().begin_gesture();
    app.editor().gesture(|| rate(app, "-1.8"));
    assert_eq!(tax_rate_setting(app), Some(Setting::Change(decimal("-1.8"))), "the browser sets it at once");
    app.editor().cancel_gesture();
    assert_eq!((app.session.scenario_now(), next(app)), before, "also what can be redone is as it was");

    // The browser tells of the end of a cancelled touch too, and of ends without a beginning.
    app.editor().end_gesture();
    app.editor().cancel_gesture();
    assert_eq!((app.session.scenario_now(), next(app)), before);

    app.editor().begin_gesture();
    app.editor().gesture(|| rate(app, "0.2"));
    app.editor().end_gesture();
    app.editor().cancel_gesture();
    assert_eq!(
        tax_rate_setting(app),
        Some(Setting::Change(decimal("0.2"))),
        "a gesture that has ended stays"
    );
}

#[test]
fn a_history_of_a_later_program_is_put_aside_before_it_is_overwritten() {
    let browser = browser::Browser::default();
    let app = visit(&browser);
    rate(app, "0.5");
    app.autosave().save();
    let id = app.open.get_now().expect("a scenario").id;
    let later = r#"{"format":99,"done":["of another kind"]}"#;
    browser.write_entry(&format!("history/{id}"), later);

    let app = visit(&browser);
    rate(app, "0.6");
    app.autosave().save();
    assert_ne!(browser.entry(&format!("history/{id}")).as_deref(), Some(later), "the new step is stored");
    assert_eq!(browser.entry(&format!("aside/history/{id}")).as_deref(), Some(later));
}

#[test]
fn a_history_of_a_later_program_stays_where_there_is_no_space_to_put_it_aside() {
    let browser = browser::Browser::default();
    let app = visit(&browser);
    rate(app, "0.5");
    app.autosave().save();
    let id = app.open.get_now().expect("a scenario").id;
    let later = format!(r#"{{"format":99,"done":["{}"]}}"#, "x".repeat(2_000));
    browser.write_entry(&format!("history/{id}"), &later);
    browser.leave_free(1_000);

    let app = visit(&browser);
    app.library().open(&id).expect("opened");
    rate(app, "0.6");
    app.autosave().save();
    assert_eq!(browser.entry(&format!("history/{id}")), Some(later.clone()));
    // It goes out of the way when there is space.
    browser.leave_free(10_000);
    rate(app, "0.7");
    app.autosave().save();
    assert_eq!(browser.entry(&format!("aside/history/{id}")), Some(later));
    assert!(untrack(|| visit(&browser).undo().next()).undo.is_some(), "the steps are stored");
}

#[test]
fn a_drag_is_one_step() {
    let app = visit(&browser::Browser::default());
    for drag in ["0.1", "0.2", "0.3"] {
        app.editor().gesture(|| rate(app, drag));
    }
    app.editor().end_gesture();
    app.editor().gesture(|| rate(app, "0.4"));
    app.undo().undo();
    assert_eq!(tax_rate_setting(app), Some(Setting::Change(decimal("0.3"))));
    app.undo().undo();
    assert_eq!(tax_rate_setting(app), None, "three moves of one drag are one step");
}

#[test]
fn undo_and_redo_survive_a_reload() {
    let browser = browser::Browser::default();
    let app = visit(&browser);
    for by in ["0.1", "0.2", "0.3"] {
        rate(app, by);
    }
    app.undo().undo();
    app.autosave().save();
    let again = visit(&browser);
    assert_eq!(tax_rate_setting(again), Some(Setting::Change(decimal("0.2"))));
    again.undo().redo();
    assert_eq!(tax_rate_setting(again), Some(Setting::Change(decimal("0.3"))));
    for _ in 0..3 {
        again.undo().undo();
    }
    assert!(again.session.scenario_now().is_start());
}

#[test]
fn a_history_that_was_never_written_is_one_step() {
    let browser = browser::Browser::default();
    let app = visit(&browser);
    rate(app, "0.1");
    app.editor().set(Lever::Row(RevenueRow::PropertyFee), Setting::Percent(decimal("1")));
    app.autosave().save();
    let id = app.open.get_now().expect("saved").id;
    // As earlier versions left it when the page was closed at once.
    browser.write_entry(&format!("history/{id}"), "");
    let again = visit(&browser);
    let made = again.session.scenario_now();
    assert_eq!(count(&made), 2);
    assert_eq!(next(again).undo.expect("a step").action, Action::Earlier);
    rate(again, "0.2");
    again.autosave().save();
    let third = visit(&browser);
    third.undo().undo();
    assert_eq!(third.session.scenario_now(), made);
    third.undo().undo();
    assert!(third.session.scenario_now().is_start(), "what was made on the first visit is one step");
    third.undo().redo();
    assert_eq!(third.session.scenario_now(), made);
}

#[test]
fn each_scenario_has_its_own_history_and_a_copy_continues_it() {
    let browser = browser::Browser::default();
    let app = visit(&browser);
    rate(app, "0.1");
    app.autosave().save();
    let first = app.open.get_now().expect("saved").id;
    app.library().rename(&first, "Första".to_owned());
    app.library().save_as("Kopia".to_owned());
    app.undo().undo();
    assert_eq!(tax_rate_setting(app), None, "the copy takes back what was done before it was made");
    app.library().new_scenario();
    app.undo().redo();
    assert_eq!(tax_rate_setting(app), None, "a new one has nothing to do again");
    app.library().open(&first).expect("opened");
    assert_eq!(tax_rate_setting(app), Some(Setting::Change(decimal("0.1"))));
    app.undo().undo();
    assert_eq!(tax_rate_setting(app), None);
}

#[test]
fn a_scenario_restored_by_save_as_keeps_its_steps_and_can_be_redone() {
    let browser = browser::Browser::default();
    let app = visit(&browser);
    rate(app, "0.1");
    app.library().save_as("Första".to_owned());
    let first = app.open.get_now().expect("saved").id;
    for by in ["0.2", "0.3"] {
        rate(app, by);
    }
    app.library().save_as("Andra".to_owned());
    assert_eq!(tax_rate_setting(app), Some(Setting::Change(decimal("0.3"))));
    app.undo().undo();
    assert_eq!(
        tax_rate_setting(app),
        Some(Setting::Change(decimal("0.2"))),
        "the new one takes its steps back"
    );
    app.autosave().save();
    app.library().open(&first).expect("opened");
    assert_eq!(tax_rate_setting(app), Some(Setting::Change(decimal("0.1"))));
    for by in ["0.2", "0.3"] {
        app.undo().redo();
        assert_eq!(tax_rate_setting(app), Some(Setting::Change(decimal(by))));
    }
    for _ in 0..3 {
        app.undo().undo();
    }
    assert!(app.session.scenario_now().is_start());
}

#[test]
fn two_tabs_can_undo_each_others_steps() {
    let browser = browser::Browser::default();
    let ours = visit(&browser);
    for by in ["0.1", "0.2"] {
        rate(ours, by);
    }
    ours.autosave().save();
    let theirs = visit(&browser);
    // They make a step, and we hear of the scenario before its history is there.
    let id = theirs.open.get_now().expect("saved").id;
    let before = browser.entry(&format!("history/{id}")).expect("a history");
    rate(theirs, "0.3");
    theirs.autosave().save();
    let after = browser.entry(&format!("history/{id}")).expect("a history");
    browser.write_entry(&format!("history/{id}"), &before);
    ours.autosave().reload_open();
    assert!(ours.notices.list.with_untracked(Vec::is_empty), "nothing is lost, and nobody says so");
    assert!(next(ours).undo.is_some());
    browser.write_entry(&format!("history/{id}"), &after);
    ours.undo().reload();
    assert_eq!(next(ours).undo.expect("a step").action, Action::Set, "what they did has its own words");
    rate(ours, "0.4");
    ours.autosave().save();
    theirs.autosave().reload_open();
    let reloaded = visit(&browser);
    for tab in [reloaded, theirs] {
        assert!(tab.notices.list.with_untracked(Vec::is_empty));
        for by in ["0.3", "0.2", "0.1"] {
            tab.undo().undo();
            assert_eq!(tax_rate_setting(tab), Some(Setting::Change(decimal(by))));
        }
        tab.undo().undo();
        assert!(tab.session.scenario_now().is_start());
        for _ in 0..4 {
            tab.undo().redo();
        }
    }
}

#[test]
fn two_tabs_that_change_a_scenario_at_once_have_separate_histories() {
    let browser = browser::Browser::default();
    let ours = visit(&browser);
    rate(ours, "0.1");
    ours.autosave().save();
    let theirs = visit(&browser);
    rate(theirs, "0.2");
    theirs.autosave().save();
    rate(ours, "0.3");
    ours.autosave().save();
    for (tab, mine) in [(ours, "0.3"), (theirs, "0.2")] {
        assert_eq!(tax_rate_setting(tab), Some(Setting::Change(decimal(mine))));
        tab.undo().undo();
        assert_eq!(tax_rate_setting(tab), Some(Setting::Change(decimal("0.1"))));
    }
    assert_eq!(ours.library().save_as_plan(), SaveAsPlan::Name, "the copy has no name of the reader's");
}

#[test]
fn a_scenario_can_be_undone_completely_after_a_tab_died_while_saving() {
    for deaths in 0..8 {
        let browser = browser::Browser::default();
        let mut dying = browser.clone();
        let app = visit(&browser);
        rate(app, "0.1");
        app.autosave().save();
        dying.dies_after(deaths);
        let second = visit(&dying);
        rate(second, "0.2");
        second.autosave().save();
        second.library().save_as("Andra".to_owned());
        rate(second, "0.3");
        second.autosave().save();
        let after = visit(&browser);
        after.library().refresh();
        let kept = after.library().listing.get_untracked();
        assert!(kept.aside.is_empty() && kept.unread.is_empty() && !kept.here.is_empty(), "{deaths}");
        for row in kept.here {
            after.library().open(&row.saved.id).expect("opened");
            for _ in 0..4 {
                after.undo().undo();
            }
            assert!(after.session.scenario_now().is_start(), "{deaths} steps, {}", row.saved.name);
        }
        assert!(after.notices.list.with_untracked(Vec::is_empty), "{deaths}");
    }
}

#[test]
fn the_first_change_is_whole_after_a_tab_died() {
    for deaths in 0..6 {
        let browser = browser::Browser::default();
        let mut dying = browser.clone();
        dying.dies_after(deaths);
        let app = visit(&dying);
        rate(app, "0.1");
        app.autosave().save();
        let after = visit(&browser);
        after.library().refresh();
        for row in after.library().listing.get_untracked().here {
            // The history begins after the scenario is stored: one that died between the two has no steps.
            let has_history = browser.entry(&format!("history/{}", row.saved.id)).is_some();
            after.library().open(&row.saved.id).expect("opened");
            assert_eq!(tax_rate_setting(after), Some(Setting::Change(decimal("0.1"))));
            after.undo().undo();
            assert_eq!(after.session.scenario_now().is_start(), has_history, "{deaths}");
        }
        assert!(after.notices.list.with_untracked(Vec::is_empty), "{deaths}");
    }
}

#[test]
fn lost_steps_are_reported_once() {
    let browser = browser::Browser::default();
    let app = visit(&browser);
    let mut told = 0;
    for step in 1..=2_600 {
        rate(app, &format!("0.{step:04}"));
        if step % 50 == 0 {
            app.autosave().save();
            told += app.notices.list.with_untracked(Vec::len);
            app.notices.list.set(Vec::new()); // the reader puts it away
        }
    }
    assert_eq!(told, 1);
    let id = app.open.get_now().expect("saved").id;
    assert!(browser.entry(&format!("history/{id}")).expect("a history").len() <= 256 * 1024);
    app.undo().undo();
    assert_eq!(tax_rate_setting(app), Some(Setting::Change(decimal("0.2599"))));
}

#[test]
fn in_full_storage_the_oldest_steps_are_dropped_before_the_scenario() {
    let browser = browser::Browser::default();
    let app = visit(&browser);
    for step in 1..=200 {
        rate(app, &format!("0.{step:03}"));
    }
    app.autosave().save();
    browser.fill_up();
    app.editor().set(Lever::Row(RevenueRow::PropertyFee), Setting::Percent(decimal("1")));
    app.autosave().save();
    assert!(!app.notices.list.with_untracked(|all| all.iter().any(|one| matches!(one, Notice::NotSaved(_)))));
    assert!(app.notices.list.with_untracked(|all| all.iter().any(|one| matches!(one, Notice::StepsLost(_)))));
    let again = visit(&browser);
    assert_eq!(count(&again.session.scenario_now()), 2, "the scenario itself is whole");
    again.undo().undo();
    assert_eq!(
        again.session.scenario_now().setting(Lever::Row(RevenueRow::PropertyFee), YearIx::First),
        None,
        "the newest step is there"
    );
}

#[test]
fn resetting_a_row_a_group_or_everything_is_one_step() {
    let app = visit(&browser::Browser::default());
    rate(app, "0.1");
    app.editor().set(Lever::Row(RevenueRow::TaxBase), Setting::Percent(decimal("1")));
    app.editor().set(Lever::Row(RevenueRow::PropertyFee), Setting::Percent(decimal("1")));
    let now = || app.session.scenario_now();
    app.editor().apply(Action::Reset, Target::Group(ResetGroup::Tax), reset_group(&now(), ResetGroup::Tax));
    assert_eq!(count(&now()), 1);
    app.undo().undo();
    assert_eq!(count(&now()), 3);
    app.editor().reset(Lever::Row(RevenueRow::TaxRate));
    assert_eq!(count(&now()), 2);
    app.undo().undo();
    app.editor().reset_all();
    assert!(now().is_start());
    app.undo().undo();
    assert_eq!(count(&now()), 3);
    assert_eq!(next(app).redo.map(|label| label.target), Some(Target::All));
}

#[test]
fn an_answer_of_goal_seek_is_one_step() {
    let app = visit(&browser::Browser::default());
    let before = app.session.scenario_now();
    let municipality = small();
    let answer = app.session.start_state(|start| {
        let seek = Seek { municipality: &municipality, start, scenario: &before, year: YearIx::First };
        seek.answer(Question::Efficiency, Aim::Result(Money::from(900_000_000)))
    });
    let scenario = match answer {
        Ok(proposal) => proposal.scenario,
        Err(model::seek::NoAnswer::OutOfReach { nearest, .. }) => nearest.scenario,
        Err(why) => panic!("{why:?}"),
    };
    assert!(count(&scenario) > 1, "several levers move");
    app.editor().apply(Action::Seek, Target::Question(Question::Efficiency), scenario);
    app.undo().undo();
    assert_eq!(app.session.scenario_now(), before);
}

#[test]
fn an_adopted_scenario_cannot_be_changed_until_it_is_duplicated() {
    let browser = browser::Browser::default();
    let app = visit(&browser);
    rate(app, "0.1");
    app.autosave().save();
    let id = app.open.get_now().expect("saved").id;
    app.library().set_notes(&id, "", "Kommer från budgetberedningen".to_owned());
    app.library().set_stage(&id, Stage::Adopted);
    assert!(untrack(|| app.open.is_read_only()));
    let entry = browser.entry(&format!("scenario/{id}"));
    rate(app, "0.9");
    app.editor().lock_grant(CommitteeIx(0), true);
    app.editor().reset_all();
    app.undo().undo();
    app.library().set_notes(&id, "", "efteråt".to_owned());
    app.library().set_stage(&id, Stage::Draft);
    app.autosave().save();
    assert_eq!(tax_rate_setting(app), Some(Setting::Change(decimal("0.1"))));
    assert_eq!(browser.entry(&format!("scenario/{id}")), entry, "not a letter of it is written anew");
    app.library().duplicate_and_edit();
    assert!(!untrack(|| app.open.is_read_only()));
    rate(app, "0.9");
    app.autosave().save();
    let open = app.open.get_now().expect("saved");
    assert_eq!((open.stage, open.id != id), (Stage::Draft, true));
    assert_eq!(browser.entry(&format!("scenario/{id}")), entry);
    // On the next visit it is still read-only.
    app.library().open(&id).expect("opened");
    assert!(untrack(|| app.open.is_read_only()));
    app.library().new_scenario();
    assert!(!untrack(|| app.open.is_read_only()), "the start state can be changed");
}

#[test]
fn a_proposal_of_ones_own_is_made_of_what_is_open_and_takes_no_place_of_one_further_along() {
    let app = visit(&browser::Browser::default());
    let open = || app.open.get_now().map(|open| (open.id, open.name, open.stage)).expect("saved");
    kommunbidrag::state::propose(app.library(), "Eget förslag 2022");
    let (own, name, stage) = open();
    assert_eq!((name.as_str(), stage), ("Eget förslag 2022", Stage::PartyProposal), "of the start state");
    rate(app, "0.1");
    kommunbidrag::state::set_stage_of_open(app.library(), Stage::Basis);
    kommunbidrag::state::propose(app.library(), "Ett annat");
    assert_eq!(open(), (own.clone(), name.clone(), Stage::PartyProposal), "a draft becomes the proposal");
    for further in [Stage::BoardProposal, Stage::Adopted] {
        let (before, ..) = open();
        kommunbidrag::state::set_stage_of_open(app.library(), further);
        kommunbidrag::state::propose(app.library(), "Ett annat");
        let (after, _, stage) = open();
        assert_eq!((after != before, stage), (true, Stage::PartyProposal), "a duplicate of {further:?}");
        assert_eq!(tax_rate_setting(app), Some(Setting::Change(decimal("0.1"))), "with its changes");
        app.library().open(&before).expect("opened");
        assert_eq!(open().2, further, "which stays what it is");
        app.library().open(&after).expect("opened");
    }
}

#[test]
fn adopting_by_mistake_can_be_undone() {
    let app = visit(&browser::Browser::default());
    rate(app, "0.1");
    app.autosave().save();
    let id = app.open.get_now().expect("saved").id;
    app.library().set_stage(&id, Stage::PartyProposal);
    app.library().set_stage(&id, Stage::Adopted);
    let Some(Toast::Adopted { undo, .. }) = app.notices.toast.get_untracked() else {
        panic!("a toast with a way back")
    };
    (undo.0)();
    assert_eq!(app.open.get_now().map(|open| open.stage), Some(Stage::PartyProposal));
    rate(app, "0.2");
    assert_eq!(tax_rate_setting(app), Some(Setting::Change(decimal("0.2"))));
}

proptest! {
    #[test]
    fn the_number_of_changes_is_that_of_the_list(actions in any_actions(&small())) {
        let municipality = small();
        let scenario: Scenario = test_support::actions::scenario_after(&municipality, &actions);
        if let Ok(listed) = changes(&municipality, test_support::simulation_law(), &scenario) {
            prop_assert_eq!(listed.len(), count(&scenario));
            prop_assert!(listed.iter().all(|change| change.row != ChangedRow::Policy || !change.years.is_empty()));
        }
    }
}
