//! Failed saves: nothing is lost without a notice, and each notice gives the reason.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

use crate::browser::Browser;
use files::link::Shared;
use files::parameter_files;
use kommunbidrag::state::undo::Target;
use kommunbidrag::state::{AppState, LoadedMunicipality, Notice};
use kommunbidrag::storage::{Saved, Stage, StoreError};
use leptos::prelude::{GetUntracked, Owner, Set, WithUntracked, untrack};
use model::YearIx;
use model::law::SimulationLaw;
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use test_support::{SMALL, decimal};

const TAX_RATE: Lever = Lever::Row(RevenueRow::TaxRate);
const SODERTALJE: &str = include_str!("../public/municipalities/sodertalje-2022.json");

fn a_second_later() -> i64 {
    static NOW: AtomicI64 = AtomicI64::new(1_763_847_539_000);
    NOW.fetch_add(1_000, Ordering::Relaxed)
}

static LAW: LazyLock<Arc<SimulationLaw>> =
    LazyLock::new(|| Arc::new(parameter_files::carried_simulation().clone()));
static FIRST: LazyLock<Arc<LoadedMunicipality>> =
    LazyLock::new(|| Arc::new(LoadedMunicipality::read(SMALL.to_owned(), &LAW).expect("a municipality")));

/// A tab with the app.
fn tab(browser: &Browser) -> AppState {
    let owner = Owner::new();
    owner.set();
    // Signals live as long as the page, and a test is a page.
    std::mem::forget(owner);
    let first = Arc::clone(&FIRST);
    let app =
        AppState::new(Arc::clone(&first), Arc::clone(&LAW), browser.open_tab(), Some(first), a_second_later);
    let app = app.expect("a start state");
    app.restore();
    app
}

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
        let app = tab(&browser);
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
        let app = tab(&browser);
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
        assert_eq!(rate(tab(&browser)), by("0.5111"));
        assert!(!shows(app, &Notice::NotSaved(StoreError::Full)));
    }
}

#[test]
fn nothing_replaces_an_open_scenario_that_cannot_be_saved() {
    type Way = fn(AppState, &str);
    let ways: [(&str, Way); 8] = [
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
            let app = tab(&browser);
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
            if name != "what other tabs did" {
                assert!(shows(app, &Notice::NotLeft(error)), "{name}, {error:?}");
            }
            let given = untrack(|| app.import().to_share()).expect("it can be saved as a file");
            let (scenario, _) = app.session.municipality(|municipality| given.scenario.resolve(municipality));
            assert_eq!(scenario, app.session.scenario_now());
        }
    }
}

#[test]
fn a_scenario_that_was_never_saved_can_be_shared_while_storage_is_blocked() {
    let browser = Browser::default();
    let app = tab(&browser);
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
    let app = tab(&browser);
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
    let app = tab(&browser);
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
    assert_eq!(rate(tab(&browser)), by("0.123456789"));
    assert_eq!(browser.ids("scenario").len(), 1);
}

#[test]
fn an_adopted_scenario_that_another_tab_deletes_does_not_block_this_tab() {
    let browser = Browser::default();
    let ours = tab(&browser);
    set_rate(ours, "0.1");
    ours.autosave().save();
    let id = open_id(ours);
    ours.library().set_stage(&id, Stage::Adopted);
    let theirs = tab(&browser);
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
    let app = tab(&browser);
    saved(app, "Ett", "0.1");
    saved(app, "Två", "0.2");
    set_rate(app, "0.3");
    app.autosave().save();
    browser.fill_up();
    set_rate(app, "0.123456789");
    app.autosave().try_save().expect("saved in the space of the steps");
    let told = app.notices.list.with_untracked(|list| {
        list.iter().find_map(|notice| match notice {
            Notice::UndoGivenUp(names) => Some(names.clone()),
            _ => None,
        })
    });
    let mut names = told.expect("told of");
    names.sort();
    assert_eq!(names, ["Ett", "Två"]);
    assert_eq!(rate(tab(&browser)), by("0.123456789"));
}

#[test]
fn renaming_keeps_the_changes_of_another_tab() {
    type Change = fn(AppState, &str);
    let changes: [Change; 3] = [
        |app, id| app.library().rename(id, "Omdöpt".to_owned()),
        |app, id| assert_eq!(app.library().set_notes(id, "", "anteckning".to_owned()), "anteckning"),
        |app, id| app.library().set_stage(id, Stage::PartyProposal),
    ];
    for change in changes {
        let browser = Browser::default();
        let ours = tab(&browser);
        set_rate(ours, "0.1");
        ours.autosave().save();
        let id = open_id(ours);
        // They change it, and the browser has not told us of it yet.
        let theirs = tab(&browser);
        theirs.editor().set(Lever::Row(RevenueRow::PropertyFee), Setting::Percent(decimal("1")));
        theirs.autosave().save();
        change(ours, &id);
        assert!(
            ours.session.scenario_now().setting(Lever::Row(RevenueRow::PropertyFee), YearIx::First).is_some()
        );
        set_rate(ours, "0.4");
        ours.autosave().save();
        let reloaded = tab(&browser);
        assert_eq!(rate(reloaded), by("0.4"));
        let theirs =
            reloaded.session.scenario_now().setting(Lever::Row(RevenueRow::PropertyFee), YearIx::First);
        assert!(theirs.is_some(), "what they did is there");
    }
}

#[test]
fn an_opened_scenario_can_be_undone_as_far_as_its_history_goes() {
    let browser = Browser::default();
    let app = tab(&browser);
    set_rate(app, "0.1");
    app.editor().reset_all();
    assert_eq!(untrack(|| app.undo().next()).undo.map(|label| label.target), Some(Target::All));
    app.undo().undo();
    assert_eq!(rate(app), by("0.1"));
}
