//! What a release before this one stored is found: `releases/2026-11-28.json` was written by that release.

use std::collections::BTreeMap;

use super::*;
use kommunbidrag::state::{Tab as ResultTab, Theme, is_first_visit};
use leptos::prelude::GetUntracked;

const RELEASE: &str = include_str!("releases/2026-11-28.json");
const SODERTALJE: &str = include_str!("../../public/municipalities/sodertalje-2022.json");

static SODERTALJE_FILE: LazyLock<Arc<LoadedMunicipality>> = LazyLock::new(|| municipality(SODERTALJE));
const PAGE: Copy = Copy { path: "/sodertalje/", first: &SODERTALJE_FILE };

/// A browser in which the release left this.
fn left(what: &str) -> Browser {
    let stored: BTreeMap<String, BTreeMap<String, String>> = serde_json::from_str(RELEASE).expect("texts");
    let browser = Browser::default();
    for (key, text) in stored.get(what).expect("a storage") {
        browser.write_raw(key, text);
    }
    browser
}

/// What does not depend on what is open.
fn finds_everything(tab: &Tab) {
    let app = tab.app;
    assert_eq!(app.view.language.get_untracked().tag(), "en");
    assert_eq!(app.settings().theme.get_untracked(), Theme::Dark);
    assert_eq!(app.view.unit.get_untracked(), AmountUnit::PerInhabitant);
    assert!(!is_first_visit(app.settings()));
    let (person, errors) = app.settings().person();
    assert_eq!((person.monthly, person.church, errors.len()), (decimal("41500"), Some(decimal("0.98")), 0));
    // Assumed of Södertälje.
    let (assumed, errors) = files::assumed::read(&stored_assumptions(tab), "sodertalje-2022");
    assert_eq!((assumed.amount(AssumedAmount::Reserve), errors.len()), (Some(decimal("50000000")), 0));
    app.library().refresh();
    let listing = app.library().listing.get_untracked();
    let rows = || listing.here.iter().chain(&listing.elsewhere).map(|row| &row.saved);
    let adopted = rows().find(|saved| saved.is_read_only()).expect("the adopted one");
    assert_eq!(
        (adopted.name.as_str(), adopted.notes.as_str()),
        ("Höj skatten", "Efter gruppmötet:\n\"25 öre\" 💰")
    );
    let proposal = rows().find(|saved| saved.stage == Stage::PartyProposal).expect("the proposal");
    assert_eq!(proposal.name, "Partiets förslag");
    assert_eq!(listing.deleted.iter().map(|saved| saved.name.as_str()).collect::<Vec<_>>(), ["Sänk skatten"]);
    assert_eq!(listing.aside.iter().map(|aside| aside.name.as_str()).collect::<Vec<_>>(), ["scenario/4711"]);
    // Reminded of after a week.
    assert!(browser_settings(tab).contains("\"unfiled\":"));
}

fn stored_assumptions(tab: &Tab) -> String {
    let settings: serde_json::Value = serde_json::from_str(&browser_settings(tab)).expect("JSON");
    settings["assumed"].as_str().expect("a text").to_owned()
}

fn browser_settings(tab: &Tab) -> String {
    tab.browser.entry("settings").expect("settings")
}

fn view(tab: &Tab) -> (YearIx, ResultTab) {
    (tab.app.view.year.get_untracked(), tab.app.view.tab.get_untracked())
}

#[test]
fn everything_is_found_with_the_same_scenario_open() {
    let browser = left("the_page's_own_file");
    let mut tab = Tab::new(&browser, PAGE);
    for _ in 0..2 {
        finds_everything(&tab);
        assert_eq!(tab.open_name().as_deref(), Some("Partiets förslag"));
        assert_eq!(view(&tab), (YearIx::Third, ResultTab::Law));
        assert!(untrack(|| tab.app.undo().next()).undo.is_some(), "its history, too");
        assert!(!tab.shows(|_| true));
        tab.reload();
    }
    assert_eq!(Tab::new(&browser, PAGE).open_name().as_deref(), Some("Partiets förslag"), "also by new tabs");
}

#[test]
fn everything_is_found_with_the_same_municipality_file_open() {
    let browser = left("an_opened_file");
    let tab = Tab::new(&browser, PAGE);
    finds_everything(&tab);
    assert_eq!(tab.app.session.municipality(|municipality| municipality.id.clone()), "lilla-kommunen");
    assert_eq!((tab.open_name().as_deref(), tab.rate().as_deref()), (Some("My scenario 2022"), Some("0.4")));
    assert_eq!(view(&tab), (YearIx::Second, ResultTab::Years));
    tab.app.undo().undo();
    assert_eq!(tab.rate().as_deref(), Some("0.3"));
}

#[test]
fn what_was_open_belongs_to_the_copy_that_can_show_it() {
    let browser = left("the_page's_own_file");
    let mut other = Tab::new(&browser, THERE);
    assert_eq!(other.open_name(), None);
    other.save_new("Grannens", "0.2");
    other.reload();
    let tab = Tab::new(&browser, PAGE);
    assert_eq!(tab.open_name().as_deref(), Some("Partiets förslag"));
    let settings = browser_settings(&tab);
    for moved in ["open", "file", "year", "tab"] {
        assert!(!settings.contains(&format!("\"{moved}\":")), "{settings}");
    }
    finds_everything(&tab);
    assert_eq!(Tab::new(&browser, HERE).open_name(), None, "a third copy begins with its start state");
}
