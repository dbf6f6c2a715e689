//! Import of scenarios and backups from links and files: they are previewed, and added to the stored scenarios.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use files::assumed::{Assumed, AssumedAmount};
use files::import::{self, Import, ImportError};
use files::link::Shared;
use files::parameter_files;
use files::person::Person;
use files::problem::{FileError, Problem};
use files::scenario_file::{Recounted, ScenarioFile};
use kommunbidrag::i18n::Language;
use kommunbidrag::state::{
    Added, AppState, LoadedMunicipality, RestoredAssumptions, Session, scenario_headline,
};
use kommunbidrag::storage::{Backend, Durability, Memory, Stage, Store, StoreError};
use leptos::prelude::{GetUntracked, WithUntracked, untrack};
use model::YearIx;
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use rust_decimal::Decimal;
use test_support::{EDUCATION, SMALL, simulation_law};

/// A storage with space for so many characters (0: no limit).
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

fn tab_at(browser: &Browser, clock: fn() -> i64) -> AppState {
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let store = Store::new(browser.clone(), Durability::Persistent);
    let first = Arc::new(LoadedMunicipality::read(SMALL.to_owned(), &law).expect("a municipality"));
    let app = AppState::new(Arc::clone(&first), law, store, Some(first), clock).expect("a start state");
    app.restore();
    app
}

fn tab(browser: &Browser) -> AppState {
    tab_at(browser, a_second_later)
}

fn raise(app: AppState, ore: i64) {
    app.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Change(Decimal::new(ore, 2)));
    app.autosave().save();
}

fn rate(app: AppState) -> Option<Setting> {
    app.session.scenario_now().setting(Lever::Row(RevenueRow::TaxRate), YearIx::First)
}

/// A scenario that another user shares, with the tax rate raised by so many öre.
fn sent(ore: i64) -> Shared {
    let app = tab(&Browser::default());
    raise(app, ore);
    Shared::from_saved(&app.import().to_share().expect("a scenario"))
}

#[test]
fn a_link_is_looked_at_beside_what_is_open_and_stored_only_when_asked() {
    let browser = Browser::default();
    let app = tab(&browser);
    raise(app, 10);
    let shared = sent(25);
    let rate_of = |session: Session| {
        untrack(|| {
            session.read(|outcome, year| outcome.value(year.now[RevenueRow::TaxRate]).normalize().to_string())
        })
    };
    app.import().look_at(&shared);
    assert_eq!((rate_of(app.session), rate_of(app.import().shared)), ("21.6".into(), "21.75".into()));
    assert_eq!(rate(app), Some(Setting::Change(Decimal::new(10, 2))), "the reader's own is untouched");
    assert_eq!((browser.scenarios(), app.open.name().as_deref()), (1, Some("Mitt scenario 2022")));
    let headline = untrack(|| scenario_headline(app.import().shared, Language::from_tag("sv")));
    assert!(headline.starts_with("Skatten höjs 25 öre. Alla verksamheter får "), "{headline}");
    assert!(headline.ends_with("% mer."), "{headline}");

    assert_eq!(app.import().save_shared(&shared).as_deref(), Ok("Mitt scenario 2022 (2)"));
    assert_eq!((browser.scenarios(), app.open.name().as_deref()), (2, Some("Mitt scenario 2022")));
    assert_eq!(rate_of(app.session), "21.6");
    browser.fill_up();
    assert_eq!(app.import().save_shared(&sent(30)), Err(StoreError::Full));
    assert_eq!(browser.scenarios(), 2);
}

#[test]
fn a_link_opens_as_a_new_scenario_and_only_once() {
    let browser = Browser::default();
    let app = tab(&browser);
    raise(app, 10);
    let shared = sent(25);
    let preview = app.import().preview(shared.clone());
    assert!(preview.here && preview.openable && preview.same.is_none() && preview.unresolved.is_empty());
    assert_eq!(preview.figures.map(|figures| figures.tax_rate.to_string()).as_deref(), Some("21.75"));
    assert_eq!((rate(app), browser.scenarios()), (Some(Setting::Change(Decimal::new(10, 2))), 1), "looking");
    assert_eq!(app.import().open_shared(&shared, None).as_deref(), Ok("Mitt scenario 2022 (2)"));
    assert_eq!((rate(app), browser.scenarios()), (Some(Setting::Change(Decimal::new(25, 2))), 2));
    let same = app.import().preview(shared).same.expect("it is known");
    assert_eq!(same.1, "Mitt scenario 2022 (2)");
}

#[test]
fn a_link_of_the_first_format_tells_what_is_counted_otherwise_before_it_is_opened() {
    let app = tab(&Browser::default());
    let text = r#"{"format":1,"settings":{"grant:utbildning":[null,{"percent":"1"},null]},"policy":["by_need",null,null]}"#;
    let scenario = ScenarioFile::from_text(text).expect("a scenario file");
    let preview = app.import().preview(Shared { scenario, ..sent(25) });
    assert_eq!(preview.recounted, [Recounted::OwnChange(EDUCATION), Recounted::ByNeed]);
    assert_eq!(app.import().preview(sent(25)).recounted, []);
}

#[test]
fn a_received_scenario_keeps_its_name_and_stage_until_it_is_changed() {
    let browser = Browser::default();
    let app = tab(&browser);
    let shared = Shared { stage: Stage::PartyProposal, name: "Vårt förslag".to_owned(), ..sent(25) };
    assert_eq!(app.import().open_shared(&shared, None).as_deref(), Ok("Vårt förslag"));
    let open = || app.open.get_now().map(|open| (open.name, open.stage));
    assert_eq!(open(), Some(("Vårt förslag".to_owned(), Stage::PartyProposal)));
    raise(app, 30);
    assert_eq!(open(), Some(("Vårt förslag (ändrad)".to_owned(), Stage::Draft)));
    // From then on it is the user's own.
    raise(app, 35);
    assert_eq!(open(), Some(("Vårt förslag (ändrad)".to_owned(), Stage::Draft)));
    assert_eq!(browser.scenarios(), 1);
}

#[test]
fn several_scenarios_are_added_beside_what_is_open() {
    let browser = Browser::default();
    let app = tab(&browser);
    raise(app, 10);
    let saved = |ore| {
        let other = tab(&Browser::default());
        raise(other, ore);
        other.import().to_share().expect("a scenario")
    };
    let (open, kept) = (app.open.get_now().map(|open| open.id), rate(app));
    for number in 2..=28 {
        let added = app.import().add_to_library(saved(number * 10));
        assert_eq!(added, Ok(Added::New(format!("Mitt scenario 2022 ({number})"))));
    }
    assert_eq!(app.import().add_to_library(saved(30)), Ok(Added::Same("Mitt scenario 2022 (3)".to_owned())));
    let mut foreign = saved(40);
    foreign.municipality = "stora-kommunen".to_owned();
    assert_eq!(
        app.import().add_to_library(foreign),
        Ok(Added::WithoutFile {
            name: "Mitt scenario 2022 (29)".to_owned(),
            municipality: "stora-kommunen".to_owned()
        })
    );
    assert_eq!(browser.scenarios(), 29);
    assert_eq!((app.open.get_now().map(|open| open.id), rate(app)), (open, kept), "what is open stays open");
    browser.fill_up();
    assert_eq!(app.import().add_to_library(saved(500)), Err(StoreError::Full));
}

#[test]
fn a_file_that_hides_something_is_refused_with_the_cure() {
    let read = |bytes: &[u8]| import::read(bytes, simulation_law());
    let refused =
        |place: &str, problem| Err(ImportError::Wrong(vec![FileError { place: place.to_owned(), problem }]));
    let latin_1: Vec<u8> = SMALL.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let Err(ImportError::Wrong(errors)) = read(&latin_1) else { panic!("read") };
    assert!(matches!(errors[0].problem, Problem::NotUtf8 { .. }), "{errors:?}");
    let utf_16: Vec<u8> = SMALL.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&utf_16), refused("", Problem::Utf16));
    let twice: String = SMALL.bytes().map(char::from).collect();
    let Err(ImportError::Wrong(errors)) = read(twice.as_bytes()) else { panic!("read") };
    assert!(matches!(errors[0].problem, Problem::EncodedTwice(_)), "{errors:?}");
    let two_titles = SMALL.replacen("\"edition\":", "\"edition\": \"0\", \"edition\":", 1);
    assert_eq!(read(two_titles.as_bytes()), refused("edition", Problem::DuplicateField));
    assert_eq!(
        import::municipality_text(two_titles.as_bytes()).map_err(|errors| errors[0].place.clone()),
        Err("edition".to_owned())
    );
    assert_eq!(import::municipality_text(format!("\u{feff}{SMALL}").as_bytes()), Ok(SMALL.to_owned()));
    let app = tab(&Browser::default());
    raise(app, 10);
    let saved = app.import().to_share().expect("a scenario").to_text();
    let two_names = saved.replacen("\"name\":", "\"name\": \"x\", \"name\":", 1);
    assert_eq!(read(two_names.as_bytes()), refused("name", Problem::DuplicateField));
}

#[test]
fn a_link_for_another_municipality_is_refused_and_one_of_another_edition_is_marked() {
    let app = tab(&Browser::default());
    let mut shared = sent(25);
    shared.edition = "förra".to_owned();
    assert!(app.import().preview(shared.clone()).edition_here.is_some());
    shared.municipality = "stora-kommunen".to_owned();
    let preview = app.import().preview(shared.clone());
    assert!(!preview.here && !preview.openable && preview.figures.is_none());
    assert_eq!(app.import().open_shared(&shared, None), Err(StoreError::Missing));
    assert_eq!(rate(app), None);
}

#[test]
fn nothing_is_opened_while_the_open_scenario_cannot_be_saved() {
    let browser = Browser::default();
    let app = tab(&browser);
    raise(app, 10);
    let id = app.open.get_now().map(|open| open.id).expect("open");
    // Giving up the steps to undo would make space.
    browser.remove(&format!("kommunbidrag/history/{id}")).expect("removed");
    browser.fill_up();
    raise(app, 1_234);
    let kept = rate(app);
    assert_eq!(app.import().open_shared(&sent(25), None), Err(StoreError::Full));
    assert_eq!(app.library().open(&id), Err(StoreError::Full));
    assert_eq!((rate(app), browser.scenarios()), (kept, 1));
    let given = app.import().to_share().expect("what is not saved can be given away");
    let (scenario, _) = app.session.municipality(|municipality| given.scenario.resolve(municipality));
    assert_eq!(scenario, app.session.scenario_now());
}

#[test]
fn a_backup_restores_everything_once() {
    let browser = Browser::default();
    let app = tab(&browser);
    raise(app, 10);
    app.library().save_as("Ett".to_owned());
    raise(app, 20);
    app.library().save_as("Två".to_owned());
    assume(app, 50);
    browser.write("kommunbidrag/scenario/9", "{\"format\":9,\"what\":1}").unwrap();
    browser.write("kommunbidrag/scenario/8", "avbru").unwrap();
    browser.write("kommunbidrag/file/lilla-kommunen", SMALL).unwrap();
    let text = app.backup().everything().backup.to_text();
    assert!(text.contains("avbru") && text.contains("what"), "nothing is left out");

    let there = Browser::default();
    let other = tab(&there);
    raise(other, 99);
    let Ok(Import::Everything(backup, errors)) = import::read(text.as_bytes(), simulation_law()) else {
        panic!("a backup")
    };
    assert!(errors.is_empty());
    let taken = other.backup().restore((*backup).clone());
    assert_eq!((taken.new, taken.same, taken.files, taken.aside, taken.stopped), (2, 0, 1, 2, None));
    assert_eq!(rate(other), Some(Setting::Change(Decimal::new(99, 2))), "what was open is open");
    assert_eq!((taken.assumed, reserve(other)), (RestoredAssumptions::Added, Some(50.into())));
    let again = other.backup().restore(*backup.clone());
    assert_eq!(again.assumed, RestoredAssumptions::Unchanged);
    assert_eq!((again.new, again.same, again.files, again.beside.len()), (0, 2, 0, 0));

    // One that has changed since stays as it is; the one in the file is put beside it.
    let mut changed = *backup;
    changed.scenarios[0].notes = "annat".to_owned();
    changed.files.insert("lilla-kommunen".to_owned(), format!("{SMALL} "));
    let beside = other.backup().restore(changed.clone());
    assert_eq!((beside.new, beside.same, beside.beside.len()), (0, 1, 1));
    assert_eq!(beside.other_files, ["lilla-kommunen"]);
    assert_eq!(there.scenarios(), 4);
    for _ in 0..2 {
        let again = other.backup().restore(changed.clone());
        assert_eq!((again.new, again.same, again.beside.len()), (0, 2, 0));
    }
    assert_eq!(there.scenarios(), 4, "however often it is opened");
    assert_eq!(there.read("kommunbidrag/file/lilla-kommunen").unwrap().as_deref(), Some(SMALL));
}

fn assume(app: AppState, reserve: i64) {
    app.settings().change_assumptions(&mut Assumed::default(), |assumed| {
        assumed.put(AssumedAmount::Reserve, Some(reserve.into()));
    });
}

fn reserve(app: AppState) -> Option<Decimal> {
    app.settings().assumptions().0.amount(AssumedAmount::Reserve)
}

#[test]
fn stored_entries_with_a_wrong_value_are_reported_and_kept_aside_before_they_are_overwritten() {
    let browser = Browser::default();
    let (person, assumed) = (r#"{"monthly":"-5","burial":"0.26"}"#, r#"{"reserve":[],"law":{}}"#);
    let settings = serde_json::json!({ "person": person, "assumed": assumed }).to_string();
    browser.write("kommunbidrag/settings", &settings).expect("room");
    let app = tab(&browser);
    let (read, errors) = app.settings().person();
    assert_eq!((read.monthly, errors.len()), (Person::default().monthly, 1));
    assert_eq!(read.burial, Some(Decimal::new(26, 2)), "the rest is read");
    let (_, errors) = app.settings().assumptions();
    assert_eq!(errors.len(), 1);
    app.settings().change_person(&mut Person::default(), |person| person.monthly = Decimal::from(40_000));
    assume(app, 50);
    assert!(app.settings().person().1.is_empty() && app.settings().assumptions().1.is_empty());
    let settings = browser.read("kommunbidrag/settings").unwrap().expect("stored");
    let settings: serde_json::Value = serde_json::from_str(&settings).expect("JSON");
    let aside = |name: &str| {
        let text = settings[name].as_str().expect("a text");
        serde_json::from_str::<serde_json::Value>(text).expect("JSON")["aside"].clone()
    };
    assert_eq!(aside("person"), serde_json::json!({ "monthly": "-5" }));
    assert_eq!(aside("assumed"), serde_json::json!({ "reserve": [] }));
}

fn saved_count(app: AppState) -> usize {
    app.library().refresh();
    app.library().listing.with_untracked(|listing| listing.here.len())
}

#[test]
fn assumptions_of_a_backup_replace_the_own_ones_only_when_asked() {
    let app = tab(&Browser::default());
    assume(app, 50);
    let backup = app.backup().everything().backup;
    let there = Browser::default();
    let other = tab(&there);
    assume(other, 70);
    let RestoredAssumptions::Different(text) = other.backup().restore(backup).assumed else {
        panic!("they differ")
    };
    assert_eq!(reserve(other), Some(70.into()), "what holds here stays");
    other.backup().assume_instead(text);
    assert_eq!((reserve(other), reserve(tab(&there))), (Some(50.into()), Some(50.into())));
    assert!(there.read("kommunbidrag/aside/assumed").unwrap().is_some_and(|text| text.contains("70")));
}

#[test]
fn a_scenario_from_a_file_and_from_a_backup_is_not_added_twice() {
    let app = tab(&Browser::default());
    raise(app, 10);
    let saved = app.import().to_share().expect("a scenario");
    let backup = app.backup().everything().backup;
    let other = tab(&Browser::default());
    other.import().open_shared(&Shared::from_saved(&saved), Some(saved)).expect("opened");
    let taken = other.backup().restore(backup.clone());
    assert_eq!((taken.new, taken.same, saved_count(other)), (0, 1, 1));
    // Another one of the same name is told apart from it by a number.
    let third = tab(&Browser::default());
    raise(third, 99);
    let taken = third.backup().restore(backup);
    assert_eq!(taken.beside, [("Mitt scenario 2022".to_owned(), "Mitt scenario 2022 (2)".to_owned())]);
}

#[test]
fn a_restore_keeps_deleted_scenarios_deleted_and_reports_full_storage() {
    let browser = Browser::default();
    let app = tab(&browser);
    raise(app, 10);
    let backup = app.backup().everything().backup;
    let saved = backup.scenarios[0].clone();
    app.library().delete(&saved.id, &saved.name);
    let taken = app.backup().restore(backup.clone());
    assert_eq!((taken.new, saved_count(app)), (1, 1), "under an id of its own");
    assert!(browser.read(&format!("kommunbidrag/deleted/{}", saved.id)).unwrap().is_some());
    let full = Browser::default();
    let other = tab(&full);
    raise(other, 1);
    full.fill_up();
    let stopped = other.backup().restore(backup);
    assert_eq!((stopped.new, stopped.stopped), (0, Some(StoreError::Full)));
}

#[test]
fn the_content_of_a_file_decides_what_it_is() {
    let read = |text: &str| import::read(text.as_bytes(), simulation_law());
    assert!(matches!(read(SMALL), Ok(Import::Municipality(_))));
    let app = tab(&Browser::default());
    raise(app, 10);
    let saved = app.import().to_share().expect("a scenario");
    assert_eq!(read(&format!("\u{feff}{}", saved.to_text())), Ok(Import::Scenario(Box::new(saved))));
    assert_eq!(read("{\"a\":"), Err(ImportError::NotJson { line: 1, column: 5 }));
    assert_eq!(read("{\"a\":1}"), Err(ImportError::Foreign));
    assert_eq!(read("[]"), Err(ImportError::Foreign));
    assert_eq!(read(r#"{"format":7,"scenario":{}}"#), Err(ImportError::NewerFormat(7)));
    assert_eq!(read(r#"{"backup":"kommunbidrag","format":7}"#), Err(ImportError::NewerFormat(7)));
    assert_eq!(read(r#"{"backup":"another","format":1}"#), Err(ImportError::Foreign));
}

#[test]
fn the_user_is_reminded_of_a_backup_after_a_week() {
    let browser = Browser::default();
    let app = tab(&browser);
    raise(app, 10);
    assert!(!tab(&browser).backup().remind.get_untracked());
    let later = tab_at(&browser, eight_days_later);
    assert!(later.backup().remind.get_untracked());
    raise(later, 20);
    assert!(
        tab_at(&browser, eight_days_later).backup().remind.get_untracked(),
        "a new change makes it no younger"
    );
    later.backup().remind_later();
    assert!(!tab_at(&browser, eight_days_later).backup().remind.get_untracked());
    later.backup().mark_one_filed(&untrack(|| later.open.id()).expect("one is open"));
    assert!(
        !tab_at(&browser, || a_second_later() + 3 * WEEK).backup().remind.get_untracked(),
        "the only one is in a file"
    );
    raise(later, 30);
    later.library().save_as("Ett".to_owned());
    later.library().save_as("Två".to_owned());
    later.backup().mark_one_filed(&untrack(|| later.open.id()).expect("one is open"));
    let much_later = || a_second_later() + 4 * WEEK;
    assert!(tab_at(&browser, much_later).backup().remind.get_untracked(), "one of two is not all");
    later.backup().mark_all_filed();
    assert!(!tab_at(&browser, much_later).backup().remind.get_untracked());
}

#[test]
fn a_clock_that_is_set_back_gives_no_reminder_and_loses_nothing() {
    let browser = Browser::default();
    let app = tab_at(&browser, eight_days_later);
    raise(app, 10);
    let back = tab(&browser);
    assert!(!back.backup().remind.get_untracked());
    raise(back, 20);
    assert_eq!(browser.scenarios(), 1);
    assert_eq!(rate(tab(&browser)), Some(Setting::Change(Decimal::new(20, 2))));
}

#[test]
fn opening_the_page_reads_only_the_open_scenario() {
    let browser = Browser::default();
    let app = tab(&browser);
    raise(app, 10);
    let backup = app.backup().everything().backup;
    let text = backup.scenarios[0].to_text();
    for id in 0..1_000 {
        browser.write(&format!("kommunbidrag/scenario/{id}"), &text).unwrap();
    }
    assert_eq!(rate(tab(&browser)), Some(Setting::Change(Decimal::new(10, 2))));
    let everything = app.backup().everything().backup;
    assert_eq!(everything.scenarios.len(), 1_001);
    let other = tab(&Browser::default());
    assert_eq!(other.backup().restore(everything).new, 1_001);
}
