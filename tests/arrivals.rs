//! What comes from outside, in a link or a file: told for what it is, and put beside what is there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable)]
#![allow(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects, missing_docs)]

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use files::import::{self, Import, ImportError};
use files::link::Shared;
use files::parameters;
use kommunbidrag::state::{Asked, Assumptions, Desk, Material, Session};
use kommunbidrag::storage::{Backend, Keeping, Memory, Store, StoreError};
use leptos::prelude::{GetUntracked, WithUntracked};
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use rust_decimal::Decimal;
use test_support::{SMALL, law};

/// A browser's storage, with room for so many characters (0: no limit).
#[derive(Clone, Default)]
struct Browser(Arc<Memory>, Arc<AtomicUsize>);

impl Browser {
    fn used(&self) -> usize {
        self.keys()
            .expect("keys")
            .iter()
            .map(|key| key.len() + self.0.read(key).unwrap().unwrap().len())
            .sum()
    }

    fn fill_up(&self) {
        self.1.store(self.used(), Ordering::Relaxed);
    }

    fn scenarios(&self) -> usize {
        self.keys().expect("keys").iter().filter(|key| key.starts_with("kommunbidrag/scenario/")).count()
    }
}

impl Backend for Browser {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.read(key)
    }
    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let room = self.1.load(Ordering::Relaxed);
        let old = self.0.read(key)?.map_or(0, |old| key.len() + old.len());
        if room > 0 && self.used() - old + key.len() + text.len() > room {
            return Err(StoreError::Full);
        }
        self.0.write(key, text)
    }
    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.remove(key)
    }
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.0.keys()
    }
}

const WEEK: i64 = 7 * 86_400_000;
static NOW: AtomicI64 = AtomicI64::new(1_763_847_539_000);

fn a_second_later() -> i64 {
    NOW.fetch_add(1_000, Ordering::Relaxed)
}

fn eight_days_later() -> i64 {
    a_second_later() + WEEK + 86_400_000
}

fn tab_at(browser: &Browser, clock: fn() -> i64) -> Desk {
    let law = Arc::new(parameters::carried());
    let store = Store::over(browser.clone(), Keeping::ThisBrowser);
    let first = Arc::new(Material::read(SMALL.to_owned(), &law).expect("a municipality"));
    let desk = Desk::new(Session::new(Arc::clone(&first), law), store, Some(first), clock);
    desk.begin();
    desk
}

fn tab(browser: &Browser) -> Desk {
    tab_at(browser, a_second_later)
}

fn raise(desk: Desk, ore: i64) {
    desk.session.set(Lever::Row(RevenueRow::TaxRate), Setting::Change(Decimal::new(ore, 2)));
    desk.save();
}

fn rate(desk: Desk) -> Option<Setting> {
    desk.session.scenario_now().setting(Lever::Row(RevenueRow::TaxRate), 0)
}

/// What another sends: a scenario with the tax rate raised by so many öre.
fn sent(ore: i64) -> Shared {
    let desk = tab(&Browser::default());
    raise(desk, ore);
    Shared::of(&desk.to_share().expect("a scenario"))
}

#[test]
fn a_link_opens_beside_what_was_open_and_once_only() {
    let browser = Browser::default();
    let desk = tab(&browser);
    raise(desk, 10);
    let shared = sent(25);
    let preview = desk.preview(shared.clone());
    assert!(preview.here && preview.openable && preview.same.is_none() && preview.unresolved.is_empty());
    assert_eq!(preview.figures.map(|figures| figures.tax_rate.to_string()).as_deref(), Some("21.75"));
    assert_eq!((rate(desk), browser.scenarios()), (Some(Setting::Change(Decimal::new(10, 2))), 1), "looking");
    assert_eq!(desk.open_shared(&shared, None).as_deref(), Ok("Mitt scenario 2022 (2)"));
    assert_eq!((rate(desk), browser.scenarios()), (Some(Setting::Change(Decimal::new(25, 2))), 2));
    let same = desk.preview(shared).same.expect("it is known");
    assert_eq!(same.1, "Mitt scenario 2022 (2)");
}

#[test]
fn a_link_for_another_municipality_is_not_opened_and_one_of_another_edition_is_told() {
    let desk = tab(&Browser::default());
    let mut shared = sent(25);
    shared.edition = "förra".to_owned();
    assert!(desk.preview(shared.clone()).edition_here.is_some());
    shared.municipality = "stora-kommunen".to_owned();
    let preview = desk.preview(shared.clone());
    assert!(!preview.here && !preview.openable && preview.figures.is_none());
    assert_eq!(desk.open_shared(&shared, None), Err(StoreError::Missing));
    assert_eq!(rate(desk), None);
}

#[test]
fn where_own_work_cannot_be_saved_nothing_takes_its_place() {
    let browser = Browser::default();
    let desk = tab(&browser);
    raise(desk, 10);
    let id = desk.open.with_untracked(|open| open.as_ref().map(|open| open.id.clone())).expect("open");
    browser.fill_up();
    raise(desk, 1_234);
    let kept = rate(desk);
    assert_eq!(desk.open_shared(&sent(25), None), Err(StoreError::Full));
    assert_eq!(desk.open_known(&id), Err(StoreError::Full));
    assert_eq!((rate(desk), browser.scenarios()), (kept, 1));
    let given = desk.to_share().expect("what is not saved can be given away");
    let (scenario, _) = desk.session.municipality(|municipality| given.scenario.resolve(municipality));
    assert_eq!(scenario, desk.session.scenario_now());
}

#[test]
fn everything_comes_back_in_another_browser_and_a_second_time_brings_nothing() {
    let browser = Browser::default();
    let desk = tab(&browser);
    raise(desk, 10);
    desk.save_as("Ett".to_owned());
    raise(desk, 20);
    desk.save_as("Två".to_owned());
    assume(desk, 50);
    browser.write("kommunbidrag/scenario/9", "{\"format\":9,\"what\":1}").unwrap();
    browser.write("kommunbidrag/scenario/8", "avbru").unwrap();
    browser.write("kommunbidrag/file/lilla-kommunen", SMALL).unwrap();
    let text = desk.everything().expect("all of it").to_text();
    assert!(text.contains("avbru") && text.contains("what"), "nothing is left out");

    let there = Browser::default();
    let other = tab(&there);
    raise(other, 99);
    let Ok(Import::Everything(backup, errors)) = import::read(text, law()) else { panic!("a backup") };
    assert!(errors.is_empty());
    let taken = other.take_in((*backup).clone());
    assert_eq!((taken.new, taken.same, taken.files, taken.aside, taken.stopped), (2, 0, 1, 2, None));
    assert_eq!(rate(other), Some(Setting::Change(Decimal::new(99, 2))), "what was open is open");
    assert_eq!((taken.assumed, reserve(other)), (Assumptions::Taken, Some(50.into())));
    let again = other.take_in(*backup.clone());
    assert_eq!(again.assumed, Assumptions::AsBefore);
    assert_eq!((again.new, again.same, again.files, again.beside.len()), (0, 2, 0, 0));

    // One that has changed since stays as it is; the one in the file is put beside it.
    let mut changed = *backup;
    changed.scenarios[0].notes = "annat".to_owned();
    changed.files.insert("lilla-kommunen".to_owned(), format!("{SMALL} "));
    let beside = other.take_in(changed.clone());
    assert_eq!((beside.new, beside.same, beside.beside.len()), (0, 1, 1));
    assert_eq!(beside.other_files, ["lilla-kommunen"]);
    assert_eq!(there.scenarios(), 4);
    for _ in 0..2 {
        let again = other.take_in(changed.clone());
        assert_eq!((again.new, again.same, again.beside.len()), (0, 2, 0));
    }
    assert_eq!(there.scenarios(), 4, "however often it is opened");
    assert_eq!(there.read("kommunbidrag/file/lilla-kommunen").unwrap().as_deref(), Some(SMALL));
}

fn assume(desk: Desk, reserve: i64) {
    let mut assumed = desk.assumed();
    assumed.put(Asked::Reserve, Some(reserve.into()));
    desk.keep_assumed(&assumed);
}

fn reserve(desk: Desk) -> Option<Decimal> {
    desk.assumed().amount(Asked::Reserve)
}

fn there_are(desk: Desk) -> usize {
    desk.refresh();
    desk.shelf.with_untracked(|shelf| shelf.here.len())
}

#[test]
fn what_a_file_assumes_takes_no_place_unasked_and_then_leaves_what_was_there_aside() {
    let desk = tab(&Browser::default());
    assume(desk, 50);
    let backup = desk.everything().expect("all of it");
    let there = Browser::default();
    let other = tab(&there);
    assume(other, 70);
    let Assumptions::Other(text) = other.take_in(backup).assumed else { panic!("they differ") };
    assert_eq!(reserve(other), Some(70.into()), "what holds here stays");
    other.assume_instead(text);
    assert_eq!((reserve(other), reserve(tab(&there))), (Some(50.into()), Some(50.into())));
    assert!(there.read("kommunbidrag/aside/assumed").unwrap().is_some_and(|text| text.contains("70")));
}

#[test]
fn one_scenario_from_a_file_and_then_everything_are_not_two_of_the_same() {
    let desk = tab(&Browser::default());
    raise(desk, 10);
    let saved = desk.to_share().expect("a scenario");
    let backup = desk.everything().expect("all of it");
    let other = tab(&Browser::default());
    other.open_shared(&Shared::of(&saved), Some(saved)).expect("opened");
    let taken = other.take_in(backup.clone());
    assert_eq!((taken.new, taken.same, there_are(other)), (0, 1, 1));
    // Another one of the same name is told apart from it by a number.
    let third = tab(&Browser::default());
    raise(third, 99);
    let taken = third.take_in(backup);
    assert_eq!(taken.beside, [("Mitt scenario 2022".to_owned(), "Mitt scenario 2022 (2)".to_owned())]);
}

#[test]
fn what_was_deleted_here_stays_deleted_and_what_has_no_room_is_said() {
    let browser = Browser::default();
    let desk = tab(&browser);
    raise(desk, 10);
    let backup = desk.everything().expect("all of it");
    let saved = backup.scenarios[0].clone();
    desk.delete(&saved.id, &saved.name);
    let taken = desk.take_in(backup.clone());
    assert_eq!((taken.new, there_are(desk)), (1, 1), "under an id of its own");
    assert!(browser.read(&format!("kommunbidrag/deleted/{}", saved.id)).unwrap().is_some());
    let full = Browser::default();
    let other = tab(&full);
    raise(other, 1);
    full.fill_up();
    let stopped = other.take_in(backup);
    assert_eq!((stopped.new, stopped.stopped), (0, Some(StoreError::Full)));
}

#[test]
fn a_file_is_told_by_what_stands_in_it() {
    let read = |text: &str| import::read(text.to_owned(), law());
    assert!(matches!(read(SMALL), Ok(Import::Municipality(_))));
    let desk = tab(&Browser::default());
    raise(desk, 10);
    let saved = desk.to_share().expect("a scenario");
    assert_eq!(read(&format!("\u{feff}{}", saved.to_text())), Ok(Import::Scenario(Box::new(saved))));
    assert_eq!(read("{\"a\":"), Err(ImportError::NotJson { line: 1, column: 5 }));
    assert_eq!(read("{\"a\":1}"), Err(ImportError::Foreign));
    assert_eq!(read("[]"), Err(ImportError::Foreign));
    assert_eq!(read(r#"{"format":7,"scenario":{}}"#), Err(ImportError::NewerFormat(7)));
    assert_eq!(read(r#"{"backup":"kommunbidrag","format":7}"#), Err(ImportError::NewerFormat(7)));
    assert_eq!(read(r#"{"backup":"another","format":1}"#), Err(ImportError::Foreign));
}

#[test]
fn work_that_is_in_no_file_is_reminded_of_after_a_week_until_it_is_in_one() {
    let browser = Browser::default();
    let desk = tab(&browser);
    raise(desk, 10);
    assert!(!tab(&browser).remind.get_untracked());
    let later = tab_at(&browser, eight_days_later);
    assert!(later.remind.get_untracked());
    raise(later, 20);
    assert!(tab_at(&browser, eight_days_later).remind.get_untracked(), "a new change makes it no younger");
    later.remind_later();
    assert!(!tab_at(&browser, eight_days_later).remind.get_untracked());
    later.note_one_filed();
    assert!(
        !tab_at(&browser, || a_second_later() + 3 * WEEK).remind.get_untracked(),
        "the only one is in a file"
    );
    raise(later, 30);
    later.save_as("Ett".to_owned());
    later.save_as("Två".to_owned());
    later.note_one_filed();
    let much_later = || a_second_later() + 4 * WEEK;
    assert!(tab_at(&browser, much_later).remind.get_untracked(), "one of two is not all");
    later.note_all_filed();
    assert!(!tab_at(&browser, much_later).remind.get_untracked());
}

#[test]
fn a_clock_that_is_set_back_reminds_of_nothing_and_loses_nothing() {
    let browser = Browser::default();
    let desk = tab_at(&browser, eight_days_later);
    raise(desk, 10);
    let back = tab(&browser);
    assert!(!back.remind.get_untracked());
    raise(back, 20);
    assert_eq!(browser.scenarios(), 1);
    assert_eq!(rate(tab(&browser)), Some(Setting::Change(Decimal::new(20, 2))));
}

#[test]
fn opening_the_page_reads_one_scenario_however_many_there_are() {
    let browser = Browser::default();
    let desk = tab(&browser);
    raise(desk, 10);
    let backup = desk.everything().expect("all of it");
    let text = backup.scenarios[0].to_text();
    for id in 0..1_000 {
        browser.write(&format!("kommunbidrag/scenario/{id}"), &text).unwrap();
    }
    assert_eq!(rate(tab(&browser)), Some(Setting::Change(Decimal::new(10, 2))));
    let everything = desk.everything().expect("all of it");
    assert_eq!(everything.scenarios.len(), 1_001);
    let other = tab(&Browser::default());
    assert_eq!(other.take_in(everything).new, 1_001);
}
