//! The scenario store over the browser's own local storage.

use std::cell::RefCell;
use std::rc::Rc;

use files::scenario_file::ScenarioFile;
use files::{parameter_files, read};
use kommunbidrag::storage::{
    Changed, Durability, Saved, StoreError, StoredSettings, on_change_elsewhere, probe,
};
use model::municipality::Municipality;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{AnotherTab, ReplacedStorage, fill_the_storage, first_visit, storage_events, stored};

fn sodertalje() -> Municipality {
    let text = include_str!("../../public/municipalities/sodertalje-2022.json");
    read::municipality(text, parameter_files::carried_simulation())
        .expect("the file that the program ships with")
}

fn draft(id: &str, name: &str) -> Saved {
    Saved::new(id.to_owned(), name.to_owned(), &sodertalje(), ScenarioFile::default(), 1_763_847_539_123)
}

#[wasm_bindgen_test]
fn a_saved_scenario_is_read_after_a_reload() {
    first_visit();
    let store = probe();
    assert_eq!(store.durability(), Durability::Persistent);
    let saved = draft("1", "Höjd skatt \"½\" 💰");
    store.put(&saved).expect("saved");
    let reloaded = probe();
    assert_eq!(reloaded.list().expect("a list").saved, [saved.clone()]);
    assert_eq!(reloaded.get("1"), Ok(saved));
    assert_eq!(stored("kommunbidrag/probe"), None);
}

#[wasm_bindgen_test]
fn a_deleted_scenario_can_be_restored() {
    first_visit();
    let store = probe();
    store.put(&draft("1", "Utkast")).expect("saved");
    store.delete("1").expect("deleted");
    assert_eq!(stored("kommunbidrag/scenario/1"), None);
    assert_eq!(store.list().expect("a list").saved, []);
    store.restore("1").expect("restored");
    assert_eq!(stored("kommunbidrag/deleted/1"), None);
    assert_eq!(store.list().expect("a list").saved.len(), 1);
}

#[wasm_bindgen_test]
fn a_truncated_entry_is_set_aside() {
    first_visit();
    let store = probe();
    store.put(&draft("1", "Hel")).expect("saved");
    let tab = AnotherTab::open();
    tab.writes("kommunbidrag/scenario/2", "{\"format\":1,\"na");
    tab.writes("someone-elses", "not ours");
    let listing = store.list().expect("a list");
    assert_eq!((listing.saved.len(), listing.unread.len()), (1, 1));
    assert_eq!(stored("kommunbidrag/aside/scenario/2").as_deref(), Some("{\"format\":1,\"na"));
    assert_eq!(stored("someone-elses").as_deref(), Some("not ours"));
}

#[wasm_bindgen_test]
fn early_js_finds_the_settings() {
    first_visit();
    let mut settings = StoredSettings::default();
    settings.language = Some("en".to_owned());
    probe().put_settings(&settings).expect("kept");
    assert_eq!(stored("kommunbidrag/settings").as_deref(), Some("{\"language\":\"en\"}"));
    assert_eq!(probe().settings(), settings);
}

#[wasm_bindgen_test]
fn full_storage_keeps_the_old_entry_and_gives_an_error() {
    first_visit();
    let store = probe();
    let saved = draft("1", "Utkast");
    store.put(&saved).expect("saved");
    fill_the_storage();
    let mut longer = saved.clone();
    longer.notes = "längre än vad som får plats".to_owned();
    assert_eq!(store.replace(&saved, &longer), Err(StoreError::Full));
    assert_eq!(store.get("1").expect("still there").notes, "");
    // The next visit finds it, full as the storage is, and lets go of it.
    let reloaded = probe();
    assert_eq!(reloaded.durability(), Durability::Persistent);
    assert_eq!(reloaded.list().expect("a list").saved.len(), 1);
    reloaded.delete("1").expect("deleted");
    reloaded.restore("1").expect("restored");
    assert_eq!(reloaded.list().expect("a list").saved.len(), 1);
    first_visit();
}

#[wasm_bindgen_test]
fn blocked_storage_is_replaced_by_memory_that_says_so() {
    first_visit();
    let ways: [fn() -> ReplacedStorage; 3] =
        [ReplacedStorage::throwing, ReplacedStorage::null, ReplacedStorage::full];
    for way in ways {
        let _blocked = way();
        let store = probe();
        assert_eq!(store.durability(), Durability::UntilClosed);
        store.put(&draft("1", "Utkast")).expect("held");
        assert_eq!(store.list().expect("a list").saved.len(), 1);
    }
    assert_eq!(stored("kommunbidrag/scenario/1"), None);
}

#[wasm_bindgen_test]
fn storage_that_is_blocked_while_the_page_is_open_is_an_error() {
    first_visit();
    let store = probe();
    store.put(&draft("1", "Utkast")).expect("saved");
    {
        let _blocked = ReplacedStorage::throwing();
        assert_eq!(store.put(&draft("1", "Utkast")), Err(StoreError::Blocked));
        assert_eq!(store.list().err(), Some(StoreError::Blocked));
        assert_eq!(store.settings(), StoredSettings::default());
    }
    assert_eq!(store.list().expect("a list").saved.len(), 1);
}

#[wasm_bindgen_test]
async fn changes_of_other_tabs_are_reported_and_own_changes_are_not() {
    first_visit();
    let store = probe();
    let told = Rc::new(RefCell::new(Vec::new()));
    let listening = on_change_elsewhere({
        let told = Rc::clone(&told);
        move |changed| told.borrow_mut().push(changed)
    });
    let tab = AnotherTab::open();
    store.put(&draft("1", "Mitt")).expect("saved");
    let theirs = draft("1", "Deras").to_text();
    tab.writes("kommunbidrag/scenario/1", &theirs);
    tab.writes("kommunbidrag/settings", "{}");
    tab.writes("someone-elses", "not ours");
    storage_events().await;
    assert_eq!(*told.borrow(), [Changed::Scenario("1".to_owned()), Changed::Settings]);
    assert_eq!(store.put(&draft("1", "Mitt")), Err(StoreError::ChangedElsewhere));
    assert_eq!(store.get("1").expect("opened").name, "Deras");
    tab.clears_site_data();
    storage_events().await;
    assert_eq!(told.borrow().last(), Some(&Changed::Everything));
    drop(listening);
    tab.writes("kommunbidrag/settings", "{}");
    storage_events().await;
    assert_eq!(told.borrow().len(), 3);
}
