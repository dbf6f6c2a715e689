//! Failed saves: nothing is lost without a notice, and each notice gives the reason.

use crate::browser::Browser;
use crate::visit::{LAW, visit, visit_with};
use files::assumed::{Assumed, AssumedAmount};
use files::link::Shared;
use files::person::Person;
use files::scenario_file::Recounted;
use kommunbidrag::state::undo::Target;
use kommunbidrag::state::{
    AppState, FileNotOpened, LibraryListing, LoadedMunicipality, MAX_NOTES_LENGTH, Notice, Theme, Toast,
    is_first_visit, note_visit,
};
use kommunbidrag::storage::{Saved, Stage, Store, StoreError};
use leptos::prelude::{GetUntracked, Set, WithUntracked, untrack};
use model::YearIx;
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use model::scenario::FrameRule;
use test_support::{EDUCATION, decimal};

const TAX_RATE: Lever = Lever::Row(RevenueRow::TaxRate);
const SODERTALJE: &str = include_str!("../public/municipalities/sodertalje-2022.json");

fn set_rate(app: AppState, by: &str) {
    app.editor().set(TAX_RATE, Setting::Change(decimal(by)));
}

fn rate(app: AppState) -> Option<Setting> {
    app.session.scenario_now().setting(TAX_RATE, YearIx::First)
}

#[expect(clippy::unnecessary_wraps, reason = "compared with what `rate` gives")]
fn by(by: &str) -> Option<Setting> {
    Some(Setting::Change(decimal(by)))
}

fn open_id(app: AppState) -> String {
    untrack(|| app.open.id()).expect("a saved scenario is open")
}

fn tells(app: AppState, is: impl Fn(&Notice) -> bool) -> bool {
    app.notices.list.with_untracked(|list| list.iter().any(is))
}

/// The names of the scenarios whose steps were given up.
fn undo_given_up(app: AppState) -> Vec<String> {
    app.notices.list.with_untracked(|list| {
        list.iter()
            .find_map(|notice| match notice {
                Notice::UndoGivenUp(names) => Some(names.clone()),
                _ => None,
            })
            .unwrap_or_default()
    })
}

fn tells_settings_not_saved(app: AppState) -> bool {
    tells(app, |notice| matches!(notice, Notice::SettingsNotSaved(_)))
}

fn shows(app: AppState, notice: &Notice) -> bool {
    app.notices.list.with_untracked(|list| list.contains(notice))
}

/// Saves a scenario under `name`, and opens the start state.
fn saved(app: AppState, name: &str, change: &str) -> String {
    set_rate(app, change);
    app.library().save_as(name.to_owned());
    let id = open_id(app);
    app.library().new_scenario();
    id
}

#[test]
fn the_first_save_ends_however_little_storage_is_left() {
    let mut outcomes = [0, 0];
    for free in (0..=800).step_by(3) {
        let browser = Browser::default();
        browser.write_raw("someone-elses", "page");
        browser.leave_free(free);
        let app = visit(&browser);
        set_rate(app, "0.1");
        let result = app.autosave().try_save();
        let (scenarios, histories) = (browser.ids("scenario"), browser.ids("history"));
        assert!(histories.iter().all(|id| scenarios.contains(id)), "{free}: a history of nothing");
        assert_eq!(rate(app), by("0.1"));
        match result {
            Ok(()) => {
                outcomes[0] += 1;
                assert_eq!(scenarios, [open_id(app)], "{free}");
                assert!(!app.autosave().unsaved.get_untracked());
            }
            Err(error) => {
                outcomes[1] += 1;
                assert_eq!((error, scenarios.len()), (StoreError::Full, 0), "{free}");
                assert!(shows(app, &Notice::NotSaved(StoreError::Full)), "{free}");
                assert!(app.autosave().unsaved.get_untracked());
            }
        }
    }
    assert!(outcomes.iter().all(|count| *count > 50), "both happen: {outcomes:?}");
}

#[test]
fn a_change_is_saved_or_the_failure_reported_however_little_storage_is_left() {
    for free in (0..=400).step_by(5) {
        let browser = Browser::default();
        let app = visit(&browser);
        set_rate(app, "0.1");
        app.autosave().save();
        let stored = browser.entry(&format!("scenario/{}", open_id(app)));
        browser.leave_free(free);
        for step in 1..6 {
            set_rate(app, &format!("0.{step}111"));
            let result = app.autosave().try_save();
            let now = browser.entry(&format!("scenario/{}", open_id(app)));
            assert_eq!(result.is_ok(), now != stored, "{free}");
            assert_eq!(shows(app, &Notice::NotSaved(StoreError::Full)), result.is_err(), "{free}");
        }
        // What could not be saved is saved when there is space.
        browser.leave_free(100_000);
        app.autosave().try_save().expect("there is space");
        assert_eq!(rate(visit(&browser)), by("0.5111"));
        assert!(!shows(app, &Notice::NotSaved(StoreError::Full)));
    }
}

#[test]
fn nothing_replaces_an_open_scenario_that_cannot_be_saved() {
    type Way = fn(AppState, &str);
    let ways: [(&str, Way); 9] = [
        ("deletion", |app, _| app.library().delete(&open_id(app), "Mitt")),
        ("a new scenario", |app, _| app.library().new_scenario()),
        ("another scenario", |app, id| assert!(app.library().open(id).is_err())),
        ("a restored scenario", |app, id| app.library().restore(id, "Annat", true)),
        ("another municipality file", |app, _| assert!(app.files().open(SODERTALJE.to_owned()).is_err())),
        ("a stored municipality file", |app, _| {
            assert!(app.files().open_stored("sodertalje-2022").is_err());
        }),
        ("the first municipality file", |app, _| app.files().open_first()),
        ("a link", |app, _| {
            let shared = Shared::from_saved(&untrack(|| app.import().to_share()).expect("a scenario"));
            assert!(app.import().open_shared(&shared, None).is_err());
        }),
        ("what other tabs did", |app, _| app.autosave().reload_open()),
    ];
    for error in [StoreError::Full, StoreError::Blocked] {
        for (name, way) in ways {
            let reads_first = ["a restored scenario", "a stored municipality file"].contains(&name);
            if reads_first && error == StoreError::Blocked {
                continue; // where nothing can be read, there is nothing to open
            }
            let browser = Browser::default();
            let app = visit(&browser);
            browser.write_entry("file/sodertalje-2022", SODERTALJE);
            let other = saved(app, "Annat", "0.2");
            if name == "a restored scenario" {
                app.library().delete(&other, "Annat");
            }
            set_rate(app, "0.1");
            app.autosave().save();
            let id = open_id(app);
            browser.block(error == StoreError::Blocked);
            set_rate(app, "0.123456789");
            if error == StoreError::Full {
                fill_histories(&browser);
            }
            app.notices.list.set(Vec::new());
            way(app, &other);
            assert_eq!(rate(app), by("0.123456789"), "{name}, {error:?}");
            assert_eq!(open_id(app), id, "{name}, {error:?}");
            assert_eq!(app.session.municipality(|m| m.id.clone()), "lilla-kommunen", "{name}, {error:?}");
            assert!(shows(app, &Notice::NotSaved(error)), "{name}, {error:?}");
            let asked =
                app.autosave().question.with_untracked(|asked| asked.as_ref().map(|asked| asked.error));
            assert_eq!(asked, (name != "what other tabs did").then_some(error), "{name}, {error:?}");
            let given = untrack(|| app.import().to_share()).expect("it can be saved as a file");
            let (scenario, _) = app.session.municipality(|municipality| given.scenario.resolve(municipality));
            assert_eq!(scenario, app.session.scenario_now());
            // Until the user gives it up: then it is done, where the browser allows it.
            if name == "what other tabs did" || (error == StoreError::Blocked && name != "a new scenario") {
                app.autosave().stay();
                assert_eq!(rate(app), by("0.123456789"), "{name}, {error:?}: it stays");
                continue;
            }
            app.autosave().give_up_changes();
            assert!(app.autosave().question.with_untracked(Option::is_none));
            if name == "a link" {
                assert!(shows(app, &Notice::NotDone(error)));
                assert_eq!(rate(app), by("0.123456789"), "{name}: not given up for what has no space");
                continue;
            }
            assert_ne!(rate(app), by("0.123456789"), "{name}, {error:?}: given up");
            assert_ne!(untrack(|| app.open.id()), Some(id.clone()), "{name}, {error:?}");
            assert!(!shows(app, &Notice::NotSaved(error)), "{name}, {error:?}");
            browser.block(false);
            let place = if name == "deletion" { "deleted" } else { "scenario" };
            assert!(browser.ids(place).contains(&id), "{name}: what was saved of it is there");
        }
    }
}

#[test]
fn a_scenario_that_was_never_saved_can_be_shared_while_storage_is_blocked() {
    let browser = Browser::default();
    let app = visit(&browser);
    browser.block(true);
    assert_eq!(untrack(|| app.import().to_share()), None, "nothing is changed");
    set_rate(app, "0.25");
    assert_eq!(app.autosave().try_save(), Err(StoreError::Blocked));
    let given = untrack(|| app.import().to_share()).expect("it can be saved as a file");
    let read = Saved::from_value(given.to_value()).expect("the file can be opened");
    let (scenario, _) = app.session.municipality(|municipality| read.scenario.resolve(municipality));
    assert_eq!(scenario, app.session.scenario_now());
}

/// Takes the space that deleting the undo histories would free.
fn fill_histories(browser: &Browser) {
    for id in browser.ids("history") {
        browser.remove_raw(&format!("kommunbidrag/history/{id}"));
    }
    // Enough to bring back a deleted scenario, whose key is a letter longer then.
    browser.leave_free(2);
}

#[test]
fn each_failed_save_is_reported_with_its_reason() {
    let browser = Browser::default();
    let app = visit(&browser);
    set_rate(app, "0.1");
    app.autosave().save();
    browser.block(true);
    set_rate(app, "0.2");
    assert_eq!(app.autosave().try_save(), Err(StoreError::Blocked));
    assert!(shows(app, &Notice::NotSaved(StoreError::Blocked)));
    browser.block(false);
    app.autosave().try_save().expect("no longer blocked");
    app.library().set_stage(&open_id(app), Stage::Adopted);
    app.library().set_notes(&open_id(app), "", "efteråt".to_owned());
    assert!(shows(app, &Notice::NotDone(StoreError::ReadOnly)));
    assert!(app.notices.list.with_untracked(|list| {
        !list.iter().any(|notice| matches!(notice, Notice::ChangedElsewhere { .. }))
    }));
}

#[test]
fn a_scenario_with_changes_that_cannot_be_saved_is_not_adopted() {
    let browser = Browser::default();
    let app = visit(&browser);
    set_rate(app, "0.1");
    app.autosave().save();
    fill_histories(&browser);
    // Enough for the stage, and not for the change.
    browser.leave_free(3);
    set_rate(app, "0.123456789");
    app.library().set_stage(&open_id(app), Stage::Adopted);
    assert!(!untrack(|| app.open.is_read_only()));
    browser.leave_free(10_000);
    app.autosave().try_save().expect("there is space");
    assert_eq!(rate(visit(&browser)), by("0.123456789"));
    assert_eq!(browser.ids("scenario").len(), 1);
}

#[test]
fn an_adopted_scenario_that_another_tab_deletes_does_not_block_this_tab() {
    let browser = Browser::default();
    let ours = visit(&browser);
    set_rate(ours, "0.1");
    ours.autosave().save();
    let id = open_id(ours);
    ours.library().set_stage(&id, Stage::Adopted);
    let theirs = visit(&browser);
    theirs.library().delete(&id, "Mitt scenario 2022");
    ours.autosave().reload_open();
    assert!(matches!(ours.notices.list.get_untracked().as_slice(), [Notice::DeletedElsewhere { .. }]));
    assert!(!untrack(|| ours.open.is_read_only()));
    set_rate(ours, "0.3");
    ours.autosave().try_save().expect("saved as a new one");
    assert_eq!(rate(ours), by("0.3"));
    assert_ne!(open_id(ours), id);
    assert_eq!(browser.ids("deleted"), [id]);
}

#[test]
fn histories_deleted_to_make_space_are_reported_by_scenario() {
    let browser = Browser::default();
    let app = visit(&browser);
    saved(app, "Ett", "0.1");
    saved(app, "Två", "0.2");
    set_rate(app, "0.3");
    app.autosave().save();
    browser.fill_up();
    set_rate(app, "0.123456789");
    app.autosave().try_save().expect("saved in the space of the steps");
    let mut names = undo_given_up(app);
    names.sort();
    assert_eq!(names, ["Ett", "Två"]);
    assert_eq!(rate(visit(&browser)), by("0.123456789"));
}

#[test]
fn renaming_keeps_the_changes_of_another_tab() {
    type Change = fn(AppState, &str);
    let changes: [Change; 3] = [
        |app, id| app.library().rename(id, "Omdöpt".to_owned()),
        |app, id| assert_eq!(app.library().set_notes(id, "", "anteckning".to_owned()), "anteckning"),
        |app, id| assert!(app.library().set_stage(id, Stage::PartyProposal)),
    ];
    for change in changes {
        let browser = Browser::default();
        let ours = visit(&browser);
        set_rate(ours, "0.1");
        ours.autosave().save();
        let id = open_id(ours);
        // They change it, and the browser has not told us of it yet.
        let theirs = visit(&browser);
        theirs.editor().set(Lever::Row(RevenueRow::PropertyFee), Setting::Percent(decimal("1")));
        theirs.autosave().save();
        change(ours, &id);
        assert!(
            ours.session.scenario_now().setting(Lever::Row(RevenueRow::PropertyFee), YearIx::First).is_some()
        );
        set_rate(ours, "0.4");
        ours.autosave().save();
        let reloaded = visit(&browser);
        assert_eq!(rate(reloaded), by("0.4"));
        let theirs =
            reloaded.session.scenario_now().setting(Lever::Row(RevenueRow::PropertyFee), YearIx::First);
        assert!(theirs.is_some(), "what they did is there");
    }
}

#[test]
fn an_opened_scenario_can_be_undone_as_far_as_its_history_goes() {
    let browser = Browser::default();
    let app = visit(&browser);
    set_rate(app, "0.1");
    app.editor().reset_all();
    assert_eq!(untrack(|| app.undo().next()).undo.map(|label| label.target), Some(Target::All));
    app.undo().undo();
    assert_eq!(rate(app), by("0.1"));
}

#[test]
fn however_little_space_is_left_a_save_ends_tells_the_truth_and_loses_nothing() {
    for free in (0..400).chain((400..=2_000).step_by(9)) {
        let browser = Browser::default();
        let earlier = saved(visit(&browser), "Tidigare", "0.2");
        let (stored, history) =
            (browser.entry(&format!("scenario/{earlier}")), browser.entry(&format!("history/{earlier}")));
        browser.leave_free(free);
        let app = visit(&browser);
        set_rate(app, "0.1");
        let result = app.autosave().try_save();
        assert_eq!(app.autosave().try_save(), result, "{free}: again the same");
        app.autosave().save();
        app.settings().update_view();
        assert_eq!(browser.entry(&format!("scenario/{earlier}")), stored, "{free}");
        assert_eq!(
            browser.entry(&format!("history/{earlier}")) != history,
            shows(app, &Notice::UndoGivenUp(vec!["Tidigare".to_owned()])),
            "{free}: steps that were given up are told of"
        );
        let reloaded = visit(&browser);
        match result {
            Ok(()) => {
                assert!(!app.autosave().unsaved.get_untracked() && !app.may_lose_work(), "{free}");
                assert_eq!(
                    rate(reloaded) == by("0.1"),
                    !tells_settings_not_saved(app),
                    "{free}: which is open"
                );
                reloaded.library().open(&open_id(app)).expect("it is stored");
                assert_eq!(rate(reloaded), by("0.1"), "{free}");
            }
            Err(error) => {
                assert!(app.autosave().unsaved.get_untracked() && app.may_lose_work(), "{free}");
                assert!(shows(app, &Notice::NotSaved(error)), "{free}");
                assert_eq!(
                    (rate(app), browser.ids("scenario")),
                    (by("0.1"), vec![earlier.clone()]),
                    "{free}"
                );
            }
        }
        reloaded.library().open(&earlier).expect("what was stored can be opened");
        assert_eq!(rate(reloaded), by("0.2"), "{free}");
    }
}

#[test]
fn the_file_with_everything_contains_what_is_shown_even_if_it_cannot_be_saved() {
    for (is_one_stored, error) in [
        (true, StoreError::Full),
        (false, StoreError::Full),
        (true, StoreError::Blocked),
        (false, StoreError::Blocked),
    ] {
        let browser = Browser::default();
        let app = visit(&browser);
        if is_one_stored {
            set_rate(app, "0.1");
            app.autosave().save();
        }
        fill_histories(&browser);
        browser.block(error == StoreError::Blocked);
        set_rate(app, "0.123456789");
        let everything = app.backup().everything();
        let [only] = everything.backup.scenarios.as_slice() else { panic!("{error:?}: one scenario") };
        let (scenario, _) = app.session.municipality(|municipality| only.scenario.resolve(municipality));
        assert_eq!(scenario, app.session.scenario_now(), "{is_one_stored}, {error:?}");
        assert_eq!(everything.not_read, (error == StoreError::Blocked).then_some(error));
        // It is one of the stored ones only if that is what it says.
        app.backup().remind.set(true);
        app.backup().mark_one_filed("another");
        assert!(app.backup().remind.get_untracked());
    }
    let app = visit(&Browser::default());
    assert!(app.backup().everything().is_empty(), "the start state");
}

#[test]
fn settings_that_cannot_be_written_hold_and_are_written_when_there_is_space() {
    let browser = Browser::default();
    let app = visit(&browser);
    set_rate(app, "0.1");
    app.autosave().save();
    browser.fill_up();
    app.settings().set_theme(Theme::Dark);
    assert!(tells_settings_not_saved(app));
    assert!(!tells(app, |notice| matches!(notice, Notice::NotSaved(_))), "the scenario is saved");
    app.settings().reload();
    assert_eq!(app.settings().theme.get_untracked(), Theme::Dark, "it holds");
    browser.leave_free(10_000);
    note_visit(visit(&browser).settings());
    set_rate(app, "0.2");
    app.autosave().save();
    assert!(!tells_settings_not_saved(app), "the notice goes when its cause does");
    let reloaded = visit(&browser);
    assert_eq!(reloaded.settings().theme.get_untracked(), Theme::Dark);
    assert!(!is_first_visit(reloaded.settings()), "what another tab wrote meanwhile is kept");
}

#[test]
fn a_notice_goes_when_its_cause_does() {
    let browser = Browser::default();
    let app = visit(&browser);
    set_rate(app, "0.1");
    app.autosave().save();
    fill_histories(&browser);
    set_rate(app, "0.123456789");
    app.autosave().save();
    assert!(shows(app, &Notice::NotSaved(StoreError::Full)));
    set_rate(app, "0.1");
    app.autosave().save();
    assert!(!shows(app, &Notice::NotSaved(StoreError::Full)), "nothing is unsaved any more");
    // A file that has no space is no unsaved change.
    let open = open_id(app);
    app.files().open(SODERTALJE.to_owned()).expect("opened");
    assert!(shows(app, &Notice::FileNotStored(StoreError::Full)));
    assert!(!tells(app, |notice| matches!(notice, Notice::NotSaved(_))));
    app.files().open_first();
    assert!(!shows(app, &Notice::FileNotStored(StoreError::Full)));
    // Nor is an act that has no space.
    app.library().open(&open).expect("opened");
    app.library().save_as("Annat".to_owned());
    assert!(shows(app, &Notice::NotDone(StoreError::Full)));
    assert!(!tells(app, |notice| matches!(notice, Notice::NotSaved(_))));
    assert_eq!(open_id(app), open);
    app.notices.fail(StoreError::Full);
    browser.leave_free(10_000);
    set_rate(app, "0.2");
    app.autosave().save();
    assert!(!shows(app, &Notice::NotDone(StoreError::Full)));
    // Its button would change a duplicate of another scenario.
    app.library().set_stage(&open_id(app), Stage::Adopted);
    set_rate(app, "0.3");
    assert!(matches!(app.notices.toast.get_untracked(), Some(Toast::ReadOnly { .. })));
    app.library().new_scenario();
    assert!(matches!(app.notices.toast.get_untracked(), Some(Toast::FromStart)));
}

#[test]
fn a_scenario_that_was_cleared_with_the_data_of_the_site_is_written_again() {
    let browser = Browser::default();
    let ours = visit(&browser);
    set_rate(ours, "0.1");
    ours.library().save_as("Förslag".to_owned());
    let theirs = visit(&browser);
    browser.clear();
    ours.autosave().reload_open();
    theirs.autosave().reload_open();
    assert!(shows(ours, &Notice::SavedAgain { name: "Förslag".to_owned() }));
    let again = visit(&browser);
    again.library().open(&open_id(ours)).expect("stored");
    assert_eq!(untrack(|| again.undo().next()), untrack(|| ours.undo().next()), "and its steps");
    assert_eq!(browser.ids("scenario"), [open_id(ours)], "two tabs do not make two of it");
    browser.clear();
    browser.fill_up();
    ours.autosave().reload_open();
    assert!(shows(ours, &Notice::NotSaved(StoreError::Full)) && ours.may_lose_work());
    ours.library().new_scenario();
    assert_eq!(rate(ours), by("0.1"), "it is left only when it is saved or given up");
}

#[test]
fn notes_that_are_too_long_or_cannot_be_saved_are_kept_and_told_of() {
    let browser = Browser::default();
    let app = visit(&browser);
    set_rate(app, "0.1");
    app.autosave().save();
    let id = open_id(app);
    let long = "å".repeat(MAX_NOTES_LENGTH + 400);
    let stored = app.library().set_notes(&id, "", long.clone());
    assert_eq!(stored.chars().count(), MAX_NOTES_LENGTH);
    assert_eq!(app.library().unsaved_notes.get(&id).map(|notes| notes.typed), Some(long.clone()));
    assert!(app.may_lose_work());
    assert_eq!(app.backup().everything().backup.scenarios[0].notes, long, "the file has all of them");
    let stored = app.library().set_notes(&id, &stored, "kort".to_owned());
    assert_eq!((stored.as_str(), app.library().unsaved_notes.get(&id)), ("kort", None));
    assert!(!app.may_lose_work());
    fill_histories(&browser);
    let after = app.library().set_notes(&id, &stored, "kort, och en till rad".to_owned());
    assert_eq!(after, "kort", "as it is stored");
    assert!(shows(app, &Notice::NotDone(StoreError::Full)) && app.may_lose_work());
    browser.leave_free(10_000);
    let after = app.library().set_notes(&id, &after, "kort, och en till rad.".to_owned());
    assert_eq!(after, "kort, och en till rad.", "not after what is stored, as if another tab had written it");
    assert!(!app.may_lose_work());
}

#[test]
fn a_list_that_cannot_be_read_is_not_an_empty_list() {
    let browser = Browser::default();
    let app = visit(&browser);
    app.library().refresh();
    assert!(app.library().listing.with_untracked(LibraryListing::is_empty));
    set_rate(app, "0.1");
    app.autosave().save();
    browser.block(true);
    app.library().refresh();
    let listing = app.library().listing.get_untracked();
    assert_eq!((listing.is_empty(), listing.error), (false, Some(StoreError::Blocked)));
    browser.block(false);
    app.library().refresh();
    assert_eq!(
        app.library().listing.with_untracked(|listing| (listing.here.len(), listing.error)),
        (1, None)
    );
}

#[test]
fn each_scenario_whose_steps_were_given_up_is_named_also_a_deleted_one_and_earlier_ones() {
    let browser = Browser::default();
    let app = visit(&browser);
    let deleted = saved(app, "Borttaget", "0.1");
    app.library().delete(&deleted, "Borttaget");
    set_rate(app, "0.3");
    app.autosave().save();
    browser.fill_up();
    set_rate(app, "0.123456789");
    app.autosave().try_save().expect("saved in the space of the steps");
    assert!(shows(app, &Notice::UndoGivenUp(vec!["Borttaget".to_owned()])));
    browser.leave_free(10_000);
    app.library().new_scenario();
    saved(app, "Senare", "0.2");
    set_rate(app, "0.3");
    app.autosave().save();
    browser.fill_up();
    set_rate(app, "0.987654321");
    app.autosave().try_save().expect("saved in the space of the steps");
    let told = undo_given_up(app);
    assert!(["Borttaget", "Senare"].iter().all(|name| told.iter().any(|one| one == name)), "{told:?}");
}

#[test]
fn what_a_scenario_of_the_first_format_counts_otherwise_is_told_until_it_is_saved() {
    let browser = Browser::default();
    let first = visit(&browser);
    set_rate(first, "0.1");
    first.autosave().save();
    let id = open_id(first);
    let key = format!("scenario/{id}");
    let mut stored: serde_json::Value =
        serde_json::from_str(&browser.entry(&key).expect("stored")).expect("JSON");
    stored["scenario"] = serde_json::json!({
        "format": 1, "settings": {"grant:utbildning": [{"change": "5000000"}, null, null], "index:omsorg": [{"percent": "2"}, null, null]},
    });
    browser.write_entry(&key, &stored.to_string());
    let told = |app| {
        tells(app, |notice| match notice {
            Notice::Recounted { entries, .. } => *entries == [Recounted::OwnChange(EDUCATION)],
            _ => false,
        })
    };
    for _ in 0..2 {
        assert!(told(visit(&browser)), "opening it does not save it");
        assert_eq!(browser.entry(&key), Some(stored.to_string()));
    }
    let app = visit(&browser);
    assert_eq!(app.session.scenario_now().frame_rule, FrameRule::Unchanged);
    set_rate(app, "0.2");
    app.autosave().save();
    let saved = browser.entry(&key).expect("stored");
    assert!(
        saved.contains(r#""scenario":{"format":2,"#) && saved.contains(r#""frames":"unchanged""#),
        "{saved}"
    );
    assert!(!told(visit(&browser)));
}

#[test]
fn fields_that_are_not_understood_are_kept_and_told_of() {
    let browser = Browser::default();
    let first = visit(&browser);
    set_rate(first, "0.1");
    first.autosave().save();
    let id = open_id(first);
    let text = browser.entry(&format!("scenario/{id}")).expect("stored");
    let later = text.replacen(r#""stage":"draft""#, r#""later":[1,2],"stage":"reviewed""#, 1);
    browser.write_entry(&format!("scenario/{id}"), &later);
    browser.write_entry("settings", r#"{"later":{"b":1,"a":2},"theme":7,"hint":"no"}"#);
    let app = visit(&browser);
    assert!(shows(app, &Notice::SettingsMisunderstood(vec!["theme", "hint"])));
    assert!(tells(app, |notice| match notice {
        Notice::Unresolved { entries, .. } => entries.iter().any(|entry| entry.key == "stage"),
        _ => false,
    }));
    set_rate(app, "0.2");
    app.autosave().save();
    let now = browser.entry(&format!("scenario/{id}")).expect("stored");
    assert!(now.contains(r#""later":[1,2],"stage":"reviewed""#), "{now}");
    app.library().set_stage(&id, Stage::Basis);
    let now = browser.entry(&format!("scenario/{id}")).expect("stored");
    assert!(
        now.contains(r#""later":[1,2],"stage":"basis""#) && now.contains(r#""aside":{"stage":"reviewed"}"#),
        "{now}"
    );
    app.settings().set_theme(Theme::Dark);
    let settings = browser.entry("settings").expect("stored");
    assert!(settings.starts_with(r#"{"later":{"b":1,"a":2},"theme":"dark","hint":"no""#), "{settings}");
    assert!(settings.contains(r#""aside":{"theme":7}"#), "{settings}");
}

#[test]
fn the_person_and_assumptions_that_cannot_be_written_are_not_left_without_a_question() {
    let browser = Browser::default();
    let app = visit(&browser);
    browser.fill_up();
    app.settings().set_theme(Theme::Dark);
    assert!(!app.may_lose_work(), "the theme is no work");
    app.settings().change_person(&mut Person::default(), |person| person.monthly = decimal("41500"));
    assert!(tells_settings_not_saved(app) && app.may_lose_work());
    browser.leave_free(10_000);
    app.autosave().save();
    assert!(!app.may_lose_work(), "written");
    browser.fill_up();
    app.settings().change_assumptions(&mut Assumed::default(), |assumed| {
        assumed.put(AssumedAmount::Reserve, Some(decimal("50000000")));
    });
    assert!(app.may_lose_work());
}

#[test]
fn assumptions_in_a_browser_that_keeps_nothing_are_not_left_without_a_question_until_they_are_in_a_file() {
    let app = visit_with(Store::in_memory());
    assert!(!app.may_lose_work());
    app.settings().change_assumptions(&mut Assumed::default(), |assumed| {
        assumed.put(AssumedAmount::Reserve, Some(decimal("50000000")));
    });
    assert!(app.may_lose_work());
    app.backup().mark_all_filed();
    assert!(!app.may_lose_work());
    // One scenario as a file has no assumptions.
    set_rate(app, "0.1");
    app.autosave().save();
    app.backup().mark_one_filed(&open_id(app));
    assert!(app.may_lose_work());
}

#[test]
fn unsaved_notes_of_a_scenario_that_is_deleted_for_good_are_gone_with_it() {
    let browser = Browser::default();
    let app = visit(&browser);
    let long = "å".repeat(MAX_NOTES_LENGTH + 1);
    let ids = ["Ett", "Två"].map(|name| saved(app, name, "0.1"));
    for (id, name) in ids.iter().zip(["Ett", "Två"]) {
        app.library().set_notes(id, "", long.clone());
        app.library().delete(id, name);
    }
    assert!(app.may_lose_work());
    for left in [1, 0] {
        let shown = app.library().listing.with_untracked(|listing| listing.deleted[0].clone());
        app.library().forget(&shown);
        assert!(!tells(app, |notice| matches!(notice, Notice::NotDone(_))), "it was done");
        assert_eq!(ids.iter().filter(|id| app.library().unsaved_notes.get(id).is_some()).count(), left);
    }
    assert!(!app.may_lose_work());
}

#[test]
fn notes_are_saved_in_the_space_of_a_municipality_file_and_shared_before_that() {
    let browser = Browser::default();
    let app = visit(&browser);
    browser.write_entry("file/sodertalje-2022", SODERTALJE);
    set_rate(app, "0.1");
    app.autosave().save();
    let id = open_id(app);
    browser.fill_up();
    app.library().set_notes(&id, "", "anteckning".to_owned());
    assert!(app.may_lose_work());
    assert_eq!(untrack(|| app.import().to_share()).expect("a scenario").notes, "anteckning");
    app.library().forget_file("sodertalje-2022");
    assert!(!app.may_lose_work());
    assert_eq!(untrack(|| visit(&browser).import().to_share()).expect("a scenario").notes, "anteckning");
}

#[test]
fn an_unreadable_scenario_is_listed_whether_or_not_there_is_space_to_set_it_aside() {
    for is_full in [true, false] {
        let browser = Browser::default();
        let app = visit(&browser);
        browser.write_entry("scenario/1", "{\"format\":1,\"na");
        browser.write_entry("deleted/2", "{\"format\":1,");
        if is_full {
            browser.fill_up();
        }
        app.library().refresh();
        let listing = app.library().listing.get_untracked();
        assert!(!listing.is_empty());
        let names: Vec<&str> = listing.aside.iter().map(|aside| aside.name.as_str()).collect();
        assert_eq!(names.len(), 2, "{names:?}");
        assert!(["scenario/1", "deleted/2"].iter().all(|name| names.contains(name)), "{names:?}");
    }
}

#[test]
fn only_scenarios_that_had_steps_are_named_when_steps_are_given_up() {
    let browser = Browser::default();
    let app = visit(&browser);
    let with_steps = saved(app, "Med steg", "0.1");
    app.library().duplicate(&with_steps);
    app.library().refresh();
    let copy = app.library().listing.with_untracked(|listing| {
        listing.here.iter().map(|row| row.saved.clone()).find(|saved| saved.id != with_steps)
    });
    app.library().open(&copy.expect("the copy").id).expect("opened");
    app.library().new_scenario();
    set_rate(app, "0.3");
    app.autosave().save();
    assert_eq!(browser.ids("history").len(), 3);
    browser.fill_up();
    set_rate(app, "0.123456789");
    app.autosave().try_save().expect("saved in the space of the steps");
    assert_eq!(undo_given_up(app), ["Med steg"]);
}

#[test]
fn a_reload_never_opens_another_edition_than_the_file_that_could_not_be_stored() {
    let browser = Browser::default();
    let app = visit(&browser);
    app.files().open(SODERTALJE.to_owned()).expect("opened");
    app.files().open_first();
    browser.fill_up();
    let later = SODERTALJE.replacen("\"edition\":\"", "\"edition\":\"later-", 1);
    assert!(later != SODERTALJE);
    app.files().open(later).expect("opened");
    assert!(shows(app, &Notice::FileNotStored(StoreError::Full)));
    assert!(LoadedMunicipality::open_last(&browser.open_tab(), &LAW).is_none());
}

#[test]
fn files_that_are_only_stored_leave_what_is_open_alone() {
    let browser = Browser::default();
    let app = visit(&browser);
    app.files().store(SODERTALJE.to_owned()).expect("stored");
    assert_eq!(app.session.municipality(|m| m.id.clone()), "lilla-kommunen");
    assert_eq!(browser.entry("file/sodertalje-2022").as_deref(), Some(SODERTALJE));
    browser.fill_up();
    let another = SODERTALJE.replacen("\"sodertalje-2022\"", "\"en-annan\"", 1);
    assert_eq!(app.files().store(another), Err(FileNotOpened::Store(StoreError::Full)));
    assert!(matches!(app.files().store("{}".to_owned()), Err(FileNotOpened::Wrong { .. })));
}

#[test]
fn why_the_last_file_is_not_opened_tells_a_file_that_is_gone_from_a_wrong_one() {
    let browser = Browser::default();
    let app = visit(&browser);
    app.files().open(SODERTALJE.to_owned()).expect("opened");
    let why = || LoadedMunicipality::open_last(&browser.open_tab(), &LAW).map(|read| read.map(drop));
    browser.write_entry("file/sodertalje-2022", "{}");
    assert_eq!(why(), Some(Err(Notice::FileNotRead(None))));
    browser.remove_raw("kommunbidrag/file/sodertalje-2022");
    assert_eq!(why(), Some(Err(Notice::FileNotRead(Some(StoreError::Missing)))));
}
