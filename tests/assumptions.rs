//! Assumptions of the law: what is shown as assumed is what is computed with, and a file that needs one is never left without it.

use std::sync::{Arc, LazyLock};

use crate::browser::Browser;
use files::assumed::{Assumed, AssumedAmount, law_with_assumptions};
use files::{parameter_files, read};
use kommunbidrag::state::{AppState, LoadedMunicipality, Toast};
use leptos::prelude::{GetUntracked, Owner, Set, untrack};
use model::law::{RequiredValue, SimulationLaw};
use rust_decimal::Decimal;
use test_support::{SMALL, decimal};

static LAW: LazyLock<Arc<SimulationLaw>> =
    LazyLock::new(|| Arc::new(parameter_files::carried_simulation().clone()));

/// The small municipality in years whose law is not known.
static LATER: LazyLock<String> = LazyLock::new(|| {
    let mut file: serde_json::Value = serde_json::from_str(SMALL).expect("JSON");
    file["id"] = "senare".into();
    for (at, year) in [2090, 2091, 2092].into_iter().enumerate() {
        file["years"][at]["year"] = year.into();
    }
    // With what is assumed the revenue of the second year is another, and its budget has to add up.
    file["years"][1]["budgeted_result"]["value"] = "1409.425".into();
    file.to_string()
});

/// What [`LATER`] needs.
static NEEDED: LazyLock<Vec<RequiredValue>> = LazyLock::new(|| read::unknown_law(&LATER, &LAW));

/// A tab with the app, over the small municipality.
fn tab(browser: &Browser) -> AppState {
    let owner = Owner::new();
    owner.set();
    // Signals live as long as the page, and a test is a page.
    std::mem::forget(owner);
    let store = browser.open_tab();
    let law = Arc::new(law_with_assumptions(store.settings().assumed.as_deref()));
    let first = Arc::new(LoadedMunicipality::read(SMALL.to_owned(), &law).expect("a municipality"));
    let app = AppState::new(Arc::clone(&first), law, store, Some(first), || 1_795_900_000_000);
    let app = app.expect("a start state");
    app.restore();
    app
}

/// Assumes `value` for the `which`-th of [`NEEDED`]; none removes it.
fn assume(app: AppState, which: usize, value: Option<Decimal>) {
    let mut shown = assumed(app);
    app.settings().change_assumptions(&mut shown, |all| all.put_simulation(&NEEDED[which], value, &LAW));
    let values = |all: &Assumed| {
        NEEDED
            .iter()
            .map(|one| one.find_assumed(&all.simulation).map(|known| known.value))
            .collect::<Vec<_>>()
    };
    assert_eq!(values(&shown), values(&assumed(app)), "what is shown is what holds");
}

fn assumed(app: AppState) -> Assumed {
    app.settings().assumptions().0
}

/// Assumes for everything that [`LATER`] needs what is known of the nearest year.
fn assume_all(app: AppState) {
    for (which, needed) in NEEDED.iter().enumerate() {
        let (_, nearest) = needed.nearest(&LAW).expect("another year is known");
        assume(app, which, Some(nearest.value));
    }
}

fn computes(app: AppState) -> bool {
    untrack(|| app.session.error().is_none() && app.session.outcome_of(&app.session.scenario_now()).is_some())
}

/// Whether the assumptions that are shown are those that are computed with.
fn agrees(app: AppState) -> bool {
    assumed(app).simulation == app.session.law().assumed
}

#[test]
fn an_assumption_that_the_open_file_needs_cannot_be_removed() {
    let browser = Browser::default();
    let app = tab(&browser);
    assert!(!NEEDED.is_empty());
    assert!(app.files().open(LATER.clone()).is_err(), "nothing is assumed yet");
    assume_all(app);
    app.files().open(LATER.clone()).expect("all that it needs is assumed");
    let stored = browser.entry("settings");
    for (which, needed) in NEEDED.iter().enumerate() {
        app.notices.toast.set(None);
        assume(app, which, None);
        assert!(needed.find_assumed(&assumed(app).simulation).is_some(), "{needed:?}: it stays");
        assert!(matches!(app.notices.toast.get_untracked(), Some(Toast::AssumptionKept)), "{needed:?}");
        assert!(computes(app) && agrees(app), "{needed:?}");
        assert_eq!(browser.entry("settings"), stored, "{needed:?}");
    }
    app.files().open_first();
    assert!(computes(app));
    assume(app, 0, None);
    assert_eq!(NEEDED[0].find_assumed(&assumed(app).simulation), None, "this file does not need it");
    assert!(agrees(app));
}

#[test]
fn an_assumption_of_another_tab_is_computed_with_as_soon_as_it_is_shown() {
    let browser = Browser::default();
    let (ours, theirs) = (tab(&browser), tab(&browser));
    assume_all(theirs);
    ours.settings().reload();
    assert!(agrees(ours));
    assert_eq!(ours.session.law(), theirs.session.law());
    ours.files().open(LATER.clone()).expect("all that it needs is assumed");
    let (_, nearest) = NEEDED[0].nearest(&LAW).expect("another year is known");
    let other = nearest.value - decimal("0.01");
    assert!(NEEDED[0].value.can_be(other));
    assume(theirs, 0, Some(other));
    ours.settings().reload();
    assert!(computes(ours) && agrees(ours));
    let shown = NEEDED[0].find_assumed(&ours.session.law().assumed).map(|known| known.value);
    assert_eq!(shown, Some(other));
}

#[test]
fn what_another_tab_removes_is_assumed_for_as_long_as_the_open_file_needs_it() {
    let browser = Browser::default();
    let ours = tab(&browser);
    assume_all(ours);
    ours.files().open(LATER.clone()).expect("all that it needs is assumed");
    // Their file does not need it.
    let theirs = tab(&browser);
    theirs.files().open_first();
    assume(theirs, 0, None);
    assert_eq!(NEEDED[0].find_assumed(&assumed(theirs).simulation), None);
    ours.settings().reload();
    assert!(computes(ours) && agrees(ours), "it is shown, and computed with");
    let mut shown = assumed(ours);
    ours.settings().change_assumptions(&mut shown, |all| all.put(AssumedAmount::Reserve, Some(decimal("1"))));
    assert_eq!(assumed(ours).amount(AssumedAmount::Reserve), Some(decimal("1")), "others can be changed");
    assert!(computes(ours) && agrees(ours));
}

#[test]
fn assumptions_of_a_backup_without_which_the_open_file_cannot_be_computed_are_not_taken_over() {
    let browser = Browser::default();
    let elsewhere = tab(&Browser::default());
    let mut shown = Assumed::default();
    elsewhere
        .settings()
        .change_assumptions(&mut shown, |all| all.put(AssumedAmount::Reserve, Some(decimal("7"))));
    let text = elsewhere.backup().everything().backup.assumed.expect("assumptions");
    let app = tab(&browser);
    assume_all(app);
    app.files().open(LATER.clone()).expect("all that it needs is assumed");
    assert!(!app.backup().assume_instead(text));
    assert!(matches!(app.notices.toast.get_untracked(), Some(Toast::AssumptionKept)));
    assert!(computes(app) && agrees(app));
    assert_eq!(assumed(app).amount(AssumedAmount::Reserve), None);
}
