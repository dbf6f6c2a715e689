//! The store and the scenario file, without a browser.
//!
//! [`crate::browser`] simulates storage that is full, blocked or truncated; `tests/web` uses the real one.

#[path = "storage/nothing_is_lost.rs"]
mod nothing_is_lost;
#[path = "storage/scenario_file.rs"]
mod scenario_file;

use crate::browser;
use crate::browser::{Browser, changed_scenario, draft};
use files::scenario_file::ScenarioFile;
use kommunbidrag::storage::{Changed, Durability, Stage, Store, StoreError, StoredSettings};

fn names(store: &Store) -> Vec<String> {
    store.list().expect("a list").last_changed_first().saved.into_iter().map(|saved| saved.name).collect()
}

#[test]
fn a_saved_scenario_is_unchanged_on_the_next_visit() {
    let browser = Browser::default();
    let mut saved = draft("1", "Höjd skatt");
    saved.scenario = changed_scenario();
    saved.stage = Stage::PartyProposal;
    saved.notes = "\"Citat\", radbrytning\noch 💰".to_owned();
    browser.open_tab().put(&saved).expect("saved");
    let later = browser.open_tab();
    assert_eq!(later.get("1"), Ok(saved.clone()));
    assert_eq!(later.list().expect("a list").saved, [saved]);
}

#[test]
fn the_last_changed_scenario_is_first_even_if_the_clock_was_set_back() {
    let store = Store::in_memory();
    for (id, changed) in [("1", 5), ("2", 9), ("3", -7)] {
        let mut saved = draft(id, id);
        saved.changed = changed;
        store.put(&saved).expect("saved");
    }
    assert_eq!(names(&store), ["2", "1", "3"]);
}

#[test]
fn a_scenario_can_be_renamed_and_two_can_have_the_same_name() {
    let store = Store::in_memory();
    let draft = draft("1", "Utkast");
    store.put(&draft).expect("saved");
    let mut saved = draft.clone();
    saved.name = "Höstbudget".to_owned();
    store.replace(&draft, &saved).expect("renamed");
    let id = store.new_id(1).expect("an id");
    store.put(&saved.duplicated(id, "Höstbudget".to_owned(), 8)).expect("duplicated");
    assert_eq!(names(&store), ["Höstbudget", "Höstbudget"]);
}

#[test]
fn a_duplicate_of_an_adopted_scenario_is_a_draft() {
    let mut adopted = draft("1", "Beslutad");
    adopted.stage = Stage::Adopted;
    let duplicate = adopted.duplicated("2".to_owned(), "Kopia".to_owned(), 8);
    assert_eq!((duplicate.stage, duplicate.created), (Stage::Draft, 8));
    assert_eq!(duplicate.scenario, adopted.scenario);
}

#[test]
fn a_new_scenario_gets_an_unused_id() {
    let store = Store::in_memory();
    for expected in ["7", "7-2", "7-3"] {
        let id = store.new_id(7).expect("an id");
        assert_eq!(id, expected);
        store.put(&draft(&id, "Utkast")).expect("saved");
    }
    store.delete("7-2").expect("deleted");
    assert_eq!(store.new_id(7).expect("an id"), "7-4");
}

#[test]
fn a_deleted_scenario_can_be_restored() {
    let store = Store::in_memory();
    let saved = draft("1", "Utkast");
    store.put(&saved).expect("saved");
    store.delete("1").expect("deleted");
    assert_eq!(names(&store), Vec::<String>::new());
    assert_eq!(store.get("1"), Err(StoreError::Deleted));
    assert_eq!(store.deleted().expect("a list").saved.len(), 1);
    store.restore("1").expect("restored");
    assert_eq!(store.get("1"), Ok(saved));
    assert_eq!(store.deleted().expect("a list").saved, []);
}

#[test]
fn a_late_autosave_does_not_restore_a_deleted_scenario() {
    let store = Store::in_memory();
    let saved = draft("1", "Utkast");
    store.put(&saved).expect("saved");
    store.delete("1").expect("deleted");
    assert_eq!(store.put(&saved), Err(StoreError::Deleted));
    store.forget(&saved).expect("thrown away");
    assert_eq!(store.get("1"), Err(StoreError::Missing));
    assert_eq!(store.restore("1"), Err(StoreError::Missing));
}

#[test]
fn settings_are_stored_and_damaged_ones_are_replaced_by_defaults() {
    let browser = Browser::default();
    let store = browser.open_tab();
    assert_eq!(store.settings(), StoredSettings::default());
    let mut settings = StoredSettings::default();
    settings.language = Some("en".to_owned());
    settings.theme = Some("dark".to_owned());
    settings.unit = Some("percent".to_owned());
    settings.hint = false;
    settings.start_page = Some("workspace".to_owned());
    store.put_settings(&settings).expect("kept");
    assert_eq!(browser.open_tab().settings(), settings);
    // public/early.js reads these words before the program has loaded.
    let text = browser.entry("settings").expect("an entry");
    assert_eq!(
        text,
        r#"{"language":"en","theme":"dark","unit":"percent","hint":false,"start_page":"workspace"}"#
    );
    browser.write_entry("settings", "{\"language\":");
    assert_eq!(store.settings(), StoredSettings::default());
    browser.write_entry("settings", r#"{"language":7,"hint":"yes","later":true}"#);
    store.put_settings(&store.settings()).expect("kept");
    assert_eq!(browser.entry("settings").as_deref(), Some(r#"{"language":7,"hint":"yes","later":true}"#));
}

#[test]
fn settings_of_a_later_version_keep_their_value_and_position() {
    let browser = Browser::default();
    let store = browser.open_tab();
    let written =
        r#"{"a":1,"language":"en","b":[2],"theme":{"hue":7},"unit":"percent","c":3,"hint":false,"d":null}"#;
    browser.write_entry("settings", written);
    let mut settings = store.settings();
    settings.unfiled = Some("2".to_owned());
    store.put_settings(&settings).expect("kept");
    settings.unfiled = None;
    store.put_settings(&settings).expect("kept");
    assert_eq!(browser.entry("settings").as_deref(), Some(written), "not a letter is another");
    settings.language = Some("sv".to_owned());
    settings.unit = None;
    store.put_settings(&settings).expect("kept");
    let text = r#"{"a":1,"language":"sv","b":[2],"theme":{"hue":7},"c":3,"hint":false,"d":null}"#;
    assert_eq!(browser.entry("settings").as_deref(), Some(text));
}

#[test]
fn an_opened_municipality_file_is_stored_unchanged() {
    let store = Store::in_memory();
    assert_eq!(store.durability(), Durability::UntilClosed);
    assert_eq!(store.files().text("nykvarn-2024"), Err(StoreError::Missing));
    store.files().put("nykvarn-2024", "{ \"format\" : 1 }\n").expect("kept");
    store.files().put("gnesta-2024", "{}").expect("kept");
    assert_eq!(store.files().names().expect("names"), ["gnesta-2024", "nykvarn-2024"]);
    assert_eq!(store.files().text("nykvarn-2024").as_deref(), Ok("{ \"format\" : 1 }\n"));
    store.files().remove("gnesta-2024").expect("thrown away");
    assert_eq!(store.files().names().expect("names"), ["nykvarn-2024"]);
}

#[test]
fn a_thousand_scenarios_are_listed() {
    let store = Store::in_memory();
    for now in 0..1_000 {
        let mut saved = draft(&now.to_string(), "Utkast");
        saved.scenario = changed_scenario();
        store.put(&saved).expect("saved");
    }
    assert_eq!(store.list().expect("a list").saved.len(), 1_000);
}

#[test]
fn a_storage_key_tells_what_another_tab_changed() {
    let check = |key, expect| assert_eq!(Changed::from_key(key), expect);
    check(None, Some(Changed::Everything));
    check(Some("kommunbidrag/settings"), Some(Changed::Settings));
    check(Some("kommunbidrag/scenario/7-2"), Some(Changed::Scenario("7-2".to_owned())));
    check(Some("kommunbidrag/deleted/7"), Some(Changed::Scenario("7".to_owned())));
    check(Some("kommunbidrag/history/7"), Some(Changed::History("7".to_owned())));
    check(Some("kommunbidrag/file/gnesta"), Some(Changed::File("gnesta".to_owned())));
    check(Some("kommunbidrag/aside/scenario/7"), None);
    check(Some("kommunbidrag/probe"), None);
}

#[test]
fn an_empty_scenario_is_the_start_state() {
    let (scenario, unresolved) = ScenarioFile::default().resolve(browser::sodertalje());
    assert!(scenario.is_start());
    assert_eq!(unresolved, []);
}
