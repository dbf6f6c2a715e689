//! Nothing is lost: damaged entries, other formats, other tabs, storage that is full, blocked or cut off.

use files::scenario_file::FormatError;
use kommunbidrag::storage::{Changed, Store, StoreError, StoredSettings};

use super::names;
use crate::browser::{Browser, draft};

#[test]
fn an_unreadable_entry_is_set_aside_and_the_others_are_listed() {
    let browser = Browser::default();
    let store = browser.open_tab();
    store.put(&draft("1", "Hel")).expect("saved");
    let whole = draft("2", "Avbruten").to_text();
    let cut_off = &whole[..whole.len() / 2];
    browser.write_entry("scenario/2", cut_off);
    browser.write_entry("scenario/3", "[]");
    browser.write_entry("scenario/4", r#"{"format":1,"id":"4","name":"Utan scenario"}"#);
    let listing = store.list().expect("a list");
    assert_eq!(listing.saved.len(), 1);
    assert!(listing.unread.iter().all(|entry| entry.why == FormatError::NotUnderstood));
    assert_eq!(listing.unread.len(), 3);
    let aside = store.aside().expect("what was set aside");
    let places: Vec<&str> = aside.iter().map(|aside| aside.name.as_str()).collect();
    assert_eq!(places, ["scenario/2", "scenario/3", "scenario/4"]);
    assert_eq!(aside.first().map(|aside| aside.text.as_str()), Some(cut_off));
    assert_eq!(store.list().expect("a list").unread, []);
}

#[test]
fn an_entry_set_aside_never_overwrites_an_earlier_one() {
    let browser = Browser::default();
    let store = browser.open_tab();
    for text in ["en", "två", "två"] {
        browser.write_entry("scenario/1", text);
        store.list().expect("a list");
    }
    let aside = store.aside().expect("what was set aside");
    assert_eq!(aside.iter().map(|aside| aside.text.as_str()).collect::<Vec<_>>(), ["en", "två"]);
}

#[test]
fn a_scenario_of_a_later_version_is_listed_and_not_changed() {
    let browser = Browser::default();
    let store = browser.open_tab();
    let later = r#"{"format":2,"id":"1","what":"nobody knows"}"#;
    browser.write_entry("scenario/1", later);
    let unread = store.list().expect("a list").unread;
    assert_eq!(unread.first().map(|entry| entry.why), Some(FormatError::NewerFormat(2)));
    assert_eq!(store.get("1"), Err(StoreError::NewerFormat(2)));
    assert_eq!(store.put(&draft("1", "Utkast")), Err(StoreError::ChangedElsewhere));
    assert_eq!(browser.entry("scenario/1").as_deref(), Some(later));
}

#[test]
fn a_field_added_by_a_later_version_is_kept() {
    let browser = Browser::default();
    let text = draft("1", "Utkast").to_text().replacen('{', r#"{"colour":"blue","#, 1);
    browser.write_entry("scenario/1", &text);
    let store = browser.open_tab();
    let before = store.get("1").expect("opened");
    let mut saved = before.clone();
    saved.name = "Omdöpt".to_owned();
    store.replace(&before, &saved).expect("saved");
    assert!(browser.entry("scenario/1").is_some_and(|text| text.contains(r#""colour":"blue""#)));
}

#[test]
fn two_tabs_do_not_overwrite_each_other() {
    let browser = Browser::default();
    let (mine, theirs) = (browser.open_tab(), browser.open_tab());
    let first = draft("1", "Mitt");
    mine.put(&first).expect("saved");
    let second = draft("1", "Deras");
    theirs.replace(&theirs.get("1").expect("opened"), &second).expect("saved");
    assert_eq!(mine.put(&first), Err(StoreError::ChangedElsewhere), "it is not new");
    // Reading it is not showing it to the user.
    assert_eq!(names(&mine), ["Deras"]);
    let read = mine.get("1").expect("read");
    let third = draft("1", "Mitt ändå");
    assert_eq!(mine.replace(&first, &third), Err(StoreError::ChangedElsewhere));
    mine.replace(&read, &third).expect("what is there is known");
    assert_eq!(theirs.replace(&second, &first), Err(StoreError::ChangedElsewhere));
    assert!(mine.is_stored_as(&third) && !theirs.is_stored_as(&second));
}

#[test]
fn a_scenario_is_written_again_after_site_data_was_cleared() {
    let browser = Browser::default();
    let store = browser.open_tab();
    store.put(&draft("1", "Utkast")).expect("saved");
    browser.clear();
    store.put(&draft("1", "Utkast")).expect("saved again");
    assert_eq!(names(&store), ["Utkast"]);
}

#[test]
fn full_storage_keeps_the_old_entry_and_gives_an_error() {
    let browser = Browser::default();
    let store = browser.open_tab();
    let saved = draft("1", "Utkast");
    store.put(&saved).expect("saved");
    browser.fill_up();
    let mut longer = saved.clone();
    longer.notes = "längre än vad som får plats".to_owned();
    assert_eq!(store.replace(&saved, &longer), Err(StoreError::Full));
    assert_eq!(store.put(&draft("2", "En till")), Err(StoreError::Full));
    assert_eq!(store.get("1").expect("still there").notes, "");
}

#[test]
fn scenarios_can_be_deleted_in_full_storage() {
    let browser = Browser::default();
    let store = browser.open_tab();
    store.put(&draft("1", "Utkast")).expect("saved");
    browser.fill_up();
    store.delete("1").expect("deleted");
    assert_eq!(store.deleted().expect("a list").saved.len(), 1);
    store.forget(&draft("1", "Utkast")).expect("thrown away");
    store.put(&draft("2", "Ny")).expect("there is space now");
}

#[test]
fn in_full_storage_an_unreadable_entry_stays() {
    let browser = Browser::default();
    let store = browser.open_tab();
    browser.write_entry("scenario/1", "avbru");
    browser.fill_up();
    assert_eq!(store.list().expect("a list").unread.len(), 1);
    assert_eq!(store.list().expect("a list").unread.len(), 1);
    assert_eq!(browser.entry("scenario/1").as_deref(), Some("avbru"));
}

#[test]
fn nothing_is_lost_when_a_tab_dies_while_writing() {
    for steps in 0..4 {
        let browser = Browser::default();
        let store = browser.open_tab();
        store.put(&draft("1", "Utkast")).expect("saved");
        let mut dying = browser.clone();
        dying.dies_after(steps);
        let _dies = dying.open_tab().delete("1");
        let after = browser.open_tab();
        let places = |store: &Store| {
            store.list().expect("a list").saved.len() + store.deleted().expect("a list").saved.len()
        };
        assert_eq!(places(&after), 1, "once and only once, after {steps} steps");
        if after.get("1") == Err(StoreError::Deleted) {
            let _dies = dying.open_tab().restore("1");
            after.restore("1").expect("restored");
        }
        after.delete("1").expect("deleted again");
        assert_eq!(places(&after), 1);
    }
}

#[test]
fn storage_that_becomes_blocked_is_an_error_and_not_an_empty_list() {
    let mut browser = Browser::default();
    browser.dies_after(0);
    let store = browser.open_tab();
    assert_eq!(store.put(&draft("1", "Utkast")), Err(StoreError::Blocked));
    assert_eq!(store.list().err(), Some(StoreError::Blocked));
    assert_eq!(store.settings(), StoredSettings::default());
}

#[test]
fn entries_of_other_pages_on_the_same_host_are_left_alone() {
    let browser = Browser::default();
    browser.write_raw("someone-elses/scenario/1", "not ours");
    let store = browser.open_tab();
    assert_eq!(store.list().expect("a list").saved, []);
    assert_eq!(store.aside().expect("nothing"), []);
    assert_eq!(Changed::from_key(Some("someone-elses/scenario/1")), None);
}
