//! Autosave and the library of scenarios: no change is lost, and the changes of another tab are not overwritten.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use files::parameter_files;
use kommunbidrag::i18n::Language;
use kommunbidrag::state::{
    AppState, FileNotOpened, LibraryRow, LoadedMunicipality, MOST_ROWS, NotComparable, Notice, PutBack,
    SaveAsPlan, Side, Toast, is_first_visit, name_of, note_visit, numbered,
};
use kommunbidrag::storage::{Backend, Durability, Memory, Store, StoreError};
use leptos::prelude::{GetUntracked, Set};
use model::YearIx;
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use rust_decimal::Decimal;

/// A storage that several tabs share.
#[derive(Clone, Default)]
struct Shared(Arc<Memory>);

impl Backend for Shared {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.read(key)
    }
    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.0.write(key, text)
    }
    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.remove(key)
    }
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.0.keys()
    }
}

impl Shared {
    fn names(&self, prefix: &str) -> Vec<String> {
        let mut keys = self.keys().expect("memory");
        keys.retain(|key| key.starts_with(prefix));
        let text = |key: &String| self.read(key).expect("memory").expect("the key is there");
        let name = |key| serde_json::from_str::<serde_json::Value>(&text(key)).expect("JSON")["name"].clone();
        let mut names: Vec<String> =
            keys.iter().map(name).map(|name| name.as_str().expect("a name").to_owned()).collect();
        names.sort();
        names
    }
}

fn a_second_later() -> i64 {
    static NOW: AtomicI64 = AtomicI64::new(1_763_847_539_000);
    NOW.fetch_add(1_000, Ordering::Relaxed)
}

fn material(name: &str) -> Arc<LoadedMunicipality> {
    let file = format!("{}/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(file).expect("a file of the repository");
    Arc::new(LoadedMunicipality::read(text, parameter_files::carried_simulation()).expect("a municipality"))
}

/// A tab with the page, as the user sees it.
fn tab(browser: &Shared) -> AppState {
    let app = new_tab(browser);
    app.restore();
    app
}

/// A tab whose page has restored nothing yet.
fn new_tab(browser: &Shared) -> AppState {
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let store = Store::new(browser.clone(), Durability::Persistent);
    let first = material("public/municipalities/sodertalje-2022.json");
    let open = LoadedMunicipality::open_last(&store, &law)
        .and_then(Result::ok)
        .map_or_else(|| Arc::clone(&first), Arc::new);
    AppState::new(open, law, store, Some(first), a_second_later).expect("a start state")
}

/// Changes the tax rate by so many öre and saves.
fn raise(app: AppState, ore: i64) {
    app.editor().set(Lever::Row(RevenueRow::TaxRate), by(ore));
    app.autosave().save();
}

fn rate(app: AppState) -> Option<Setting> {
    app.session.scenario_now().setting(Lever::Row(RevenueRow::TaxRate), YearIx::First)
}

fn by(ore: i64) -> Setting {
    Setting::Change(Decimal::new(ore, 2))
}

fn open_name(app: AppState) -> Option<String> {
    app.open.get_now().map(|open| open.name)
}

fn open_id(app: AppState) -> String {
    app.open.get_now().map(|open| open.id).expect("one is open")
}

fn notices(app: AppState) -> Vec<Notice> {
    app.notices.list.get_untracked()
}

#[test]
fn the_first_change_makes_a_scenario_and_a_reload_opens_it() {
    let browser = Shared::default();
    let app = tab(&browser);
    app.autosave().save();
    assert_eq!(browser.keys(), Ok(Vec::new()), "looking leaves nothing behind");
    raise(app, 25);
    let reloaded = tab(&browser);
    assert_eq!(open_name(reloaded).as_deref(), Some("Mitt scenario 2022"));
    assert_eq!(rate(reloaded), Some(by(25)));
    raise(reloaded, 30);
    assert_eq!(browser.names("kommunbidrag/scenario/").len(), 1, "the same one");
}

#[test]
fn what_was_left_open_stays_noted_until_it_has_been_read() {
    let browser = Shared::default();
    raise(tab(&browser), 25);
    // As when the part of the program that reads scenarios cannot be loaded, and the page is closed again.
    let waiting = new_tab(&browser);
    waiting.restore_view();
    assert!(waiting.has_left_open());
    assert_eq!(open_name(waiting), None);
    let reloaded = new_tab(&browser);
    reloaded.restore_view();
    reloaded.open_last();
    assert_eq!(rate(reloaded), Some(by(25)));
    assert!(!reloaded.open.has_unsaved_changes());
    assert!(!new_tab(&Shared::default()).has_left_open(), "a first visit waits for nothing");
}

#[test]
fn a_reload_restores_the_view() {
    let browser = Shared::default();
    let app = tab(&browser);
    app.view.year.set(YearIx::Third);
    app.settings().set_language(Language::from_tag("en"));
    note_visit(app.settings());
    app.autosave().save();
    app.settings().update_view();
    let reloaded = tab(&browser);
    assert_eq!(reloaded.view.year.get_untracked(), YearIx::Third);
    assert_eq!(reloaded.view.language.get_untracked(), Language::from_tag("en"));
    assert!(!is_first_visit(reloaded.settings()));
}

#[test]
fn a_tab_without_changes_takes_over_the_changes_of_another_tab() {
    let browser = Shared::default();
    let ours = tab(&browser);
    raise(ours, 25);
    let theirs = tab(&browser);
    raise(theirs, 40);
    let before = browser.keys().expect("memory").len();
    ours.autosave().reload_open();
    assert_eq!(rate(ours), Some(by(40)));
    ours.autosave().save();
    assert_eq!(browser.keys().expect("memory").len(), before);
    assert!(notices(ours).is_empty());
}

#[test]
fn two_tabs_that_change_the_same_scenario_keep_both_versions() {
    let browser = Shared::default();
    let ours = tab(&browser);
    raise(ours, 25);
    let theirs = tab(&browser);
    raise(theirs, 40);
    raise(ours, 10);
    assert_eq!(browser.names("kommunbidrag/scenario/"), ["Mitt scenario 2022", "Mitt scenario 2022 (2)"]);
    assert_eq!((rate(theirs), rate(ours)), (Some(by(40)), Some(by(10))));
    assert_eq!(open_name(ours).as_deref(), Some("Mitt scenario 2022 (2)"));
    assert!(matches!(notices(ours).as_slice(), [Notice::ChangedElsewhere { .. }]));
}

#[test]
fn a_scenario_deleted_in_another_tab_stays_deleted() {
    let browser = Shared::default();
    let ours = tab(&browser);
    raise(ours, 25);
    let theirs = tab(&browser);
    let id = open_id(theirs);
    theirs.library().delete(&id, "Mitt scenario 2022");
    ours.autosave().reload_open();
    assert!(matches!(notices(ours).as_slice(), [Notice::DeletedElsewhere { .. }]));
    raise(ours, 35);
    assert!(notices(ours).is_empty(), "it is kept again");
    assert_eq!(browser.names("kommunbidrag/scenario/"), ["Mitt scenario 2022"]);
    assert_eq!(browser.names("kommunbidrag/deleted/"), ["Mitt scenario 2022"]);
}

#[test]
fn deleting_the_open_scenario_shows_the_start_state_and_can_be_undone() {
    let browser = Shared::default();
    let app = tab(&browser);
    raise(app, 25);
    let id = open_id(app);
    app.library().delete(&id, "Mitt scenario 2022");
    assert_eq!((rate(app), open_name(app)), (None, None));
    let Some(Toast::Deleted { undo, .. }) = app.notices.toast.get_untracked() else {
        panic!("no way back is offered")
    };
    (undo.0)();
    assert_eq!((rate(app), open_name(app).as_deref()), (Some(by(25)), Some("Mitt scenario 2022")));
    assert_eq!(rate(tab(&browser)), Some(by(25)));
}

#[test]
fn a_copy_can_be_changed_without_changing_the_original() {
    let browser = Shared::default();
    let app = tab(&browser);
    raise(app, 25);
    app.library().save_as("Höj".to_owned());
    assert_eq!(listed(app), [("Höj".to_owned(), "20.40".to_owned())], "what had no name yet gets it");
    raise(app, -25);
    app.library().save_as("Sänk".to_owned());
    let both = [("Höj".to_owned(), "20.40".to_owned()), ("Sänk".to_owned(), "19.90".to_owned())];
    assert_eq!(listed(app), both, "each is what its name says");
    raise(app, -50);
    assert_eq!(listed(app)[0], both[0]);
}

/// Names and tax rates of the saved scenarios, by name.
fn listed(app: AppState) -> Vec<(String, String)> {
    app.library().refresh();
    let rows = app.library().listing.get_untracked().here;
    let rate = |row: &LibraryRow| app.library().figures(&row.saved).expect("computed").tax_rate.to_string();
    let mut listed: Vec<_> = rows.iter().map(|row| (row.saved.name.clone(), rate(row))).collect();
    listed.sort();
    listed
}

#[test]
fn save_as_moves_the_changes_and_can_keep_them_in_both() {
    let browser = Shared::default();
    let app = tab(&browser);
    raise(app, 25);
    assert_eq!(app.library().save_as_plan(), SaveAsPlan::Name);
    app.library().save_as("Höj".to_owned());
    assert_eq!(app.library().save_as_plan(), SaveAsPlan::Keep("Höj".to_owned()), "nothing is changed since");
    raise(app, 50);
    assert_eq!(app.library().save_as_plan(), SaveAsPlan::PutBack("Höj".to_owned()));
    app.library().save_as("Höj mer".to_owned());
    let rates = |app| listed(app).into_iter().map(|(_, rate)| rate).collect::<Vec<_>>();
    assert_eq!(rates(app), ["20.40", "20.65"]);
    let Some(Toast::SavedAs { put_back: Some(PutBack { keep_in_both: both, .. }), .. }) =
        app.notices.toast.get_untracked()
    else {
        panic!("no way back is offered")
    };
    (both.0)();
    assert_eq!(rates(app), ["20.65", "20.65"]);
    assert_eq!(open_name(app).as_deref(), Some("Höj mer"));
    // Too late: it has been changed since.
    raise(app, 75);
    (both.0)();
    assert_eq!(rates(app), ["20.65", "20.90"]);
}

#[test]
fn the_baseline_survives_a_reload_and_is_reset_when_a_scenario_is_opened_or_named() {
    let browser = Shared::default();
    let app = tab(&browser);
    raise(app, 25);
    app.library().save_as("Höj".to_owned());
    raise(app, 50);
    let again = tab(&browser);
    assert_eq!(
        again.library().save_as_plan(),
        SaveAsPlan::PutBack("Höj".to_owned()),
        "a reload is no opening"
    );
    again.library().rename(&open_id(again), "Höj klart".to_owned());
    assert_eq!(
        again.library().save_as_plan(),
        SaveAsPlan::Keep("Höj klart".to_owned()),
        "now this is what it is"
    );
    raise(again, 75);
    again.library().new_scenario();
    assert_eq!(again.library().save_as_plan(), SaveAsPlan::Name);
    let (id, _) = only_stored_scenario(&browser);
    again.library().open(&id).expect("opened");
    assert_eq!(
        again.library().save_as_plan(),
        SaveAsPlan::Keep("Höj klart".to_owned()),
        "it was left like that"
    );
    raise(again, 99);
    again.library().save_as("Ännu mer".to_owned());
    let rates = [("Höj klart".to_owned(), "20.90".to_owned()), ("Ännu mer".to_owned(), "21.14".to_owned())];
    assert_eq!(listed(again), rates);
}

/// Id and text of the only stored scenario.
fn only_stored_scenario(browser: &Shared) -> (String, String) {
    let keys = browser.keys().expect("memory");
    let key = keys.iter().find(|key| key.starts_with("kommunbidrag/scenario/")).expect("one");
    let text = browser.read(key).expect("memory").expect("its text");
    (key.trim_start_matches("kommunbidrag/scenario/").to_owned(), text)
}

#[test]
fn a_scenario_of_another_edition_can_be_compared_once_it_was_opened() {
    let browser = Shared::default();
    let app = tab(&browser);
    raise(app, 25);
    let (id, text) = only_stored_scenario(&browser);
    app.library().new_scenario();
    let mut older: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    older["edition"] = "1999".into();
    browser.write(&format!("kommunbidrag/scenario/{id}"), &older.to_string()).expect("memory");
    let why = || {
        app.compare()
            .candidates()
            .into_iter()
            .find(|one| one.side == Side::Saved(id.clone()))
            .expect("it")
            .not_comparable
    };
    assert_eq!(why(), Some(NotComparable::OtherEdition("1999".to_owned())));
    app.library().open(&id).expect("opened");
    app.library().new_scenario();
    assert_eq!(why(), None);
}

#[test]
fn a_truncated_entry_of_the_open_scenario_is_reported() {
    let browser = Shared::default();
    let app = tab(&browser);
    raise(app, 25);
    app.library().rename(&open_id(app), "Höjd skatt".to_owned());
    let (id, text) = only_stored_scenario(&browser);
    let cut = text.split_once("\"scenario\"").expect("the last part").0;
    browser.write(&format!("kommunbidrag/scenario/{id}"), cut).expect("memory");
    let again = tab(&browser);
    let expected = [Notice::NotOpened { name: "Höjd skatt".to_owned(), error: StoreError::Unreadable }];
    assert_eq!(notices(again), expected);
    raise(again, 10);
    again.library().refresh();
    let aside = again.library().listing.get_untracked().aside;
    assert_eq!(
        aside.iter().map(|aside| aside.text.as_str()).collect::<Vec<_>>(),
        [cut],
        "not a letter is gone"
    );
}

#[test]
fn a_long_list_shows_some_scenarios_and_search_finds_all() {
    let browser = Shared::default();
    let app = tab(&browser);
    raise(app, 25);
    let (_, text) = only_stored_scenario(&browser);
    for at in 0..100 {
        let text = text.replace("Mitt scenario 2022", &format!("Förslag {at}"));
        browser.write(&format!("kommunbidrag/scenario/{at}"), &text).expect("memory");
    }
    app.library().refresh();
    let shelf = app.library().listing.get_untracked();
    let (first, all) = shelf.find("", &[]);
    assert_eq!((first.len(), all), (MOST_ROWS, 101));
    let (found, _) = shelf.find(" FÖRSLAG 77", &[]);
    assert_eq!(found.iter().map(|row| row.saved.name.as_str()).collect::<Vec<_>>(), ["Förslag 77"]);
}

#[test]
fn an_opened_municipality_file_is_stored_with_its_scenarios() {
    let browser = Shared::default();
    let app = tab(&browser);
    raise(app, 25);
    let first = open_id(app);
    let little = material("crates/test-support/fixtures/lilla-kommunen.json");
    assert!(
        matches!(app.files().open("{".to_owned()), Err(FileNotOpened::Wrong { errors, .. }) if errors.len() == 1)
    );
    assert_eq!(rate(app), Some(by(25)), "a wrong file changes nothing");
    let law_is_lacking = little.text.replace("\"year\": 20", "\"year\": 21");
    browser.write("kommunbidrag/file/later", &law_is_lacking).expect("stored");
    assert!(
        matches!(app.files().open_stored("later"), Err(FileNotOpened::Wrong { text, .. }) if text == law_is_lacking),
        "what is lacking can be read in its text"
    );
    app.files().open(little.text.clone()).expect("a municipality");
    assert_eq!(rate(app), None);
    raise(app, 10);
    let reloaded = tab(&browser);
    assert_eq!(reloaded.session.municipality(|m| m.id.clone()), "lilla-kommunen");
    assert_eq!(rate(reloaded), Some(by(10)));
    reloaded.library().open(&first).expect("opened");
    assert_eq!(reloaded.session.municipality(|m| m.id.clone()), "sodertalje-2022");
    assert_eq!(rate(reloaded), Some(by(25)));
}

#[test]
fn names_are_trimmed_and_numbered() {
    assert_eq!(name_of("  Mer  till skolan "), Some("Mer till skolan".to_owned()));
    assert_eq!(name_of("   "), None);
    assert_eq!(name_of(&"å".repeat(81)), None);
    let taken = ["A", "A (2)"];
    assert_eq!(numbered("B", |name| taken.contains(&name)), "B");
    assert_eq!(numbered("A", |name| taken.contains(&name)), "A (3)");
    assert_eq!(numbered("A (2)", |name| taken.contains(&name)), "A (3)");
}

#[test]
fn any_saved_scenario_can_be_compared_or_gives_the_reason_why_not() {
    let browser = Shared::default();
    let app = tab(&browser);
    let change = |ore: &str| {
        app.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Change(ore.parse().expect("a decimal")));
    };
    change("0.25");
    app.library().save_as("Höj".to_owned());
    let raised = app.open.get_now().expect("a scenario");
    app.library().new_scenario();
    change("-0.25");
    app.library().save_as("Sänk".to_owned());
    let lowered = app.open.get_now().expect("a scenario");
    let lay = |id: &str, key: &str, value: &str| {
        let text = browser.read(&format!("kommunbidrag/scenario/{}", raised.id)).expect("memory");
        let mut json: serde_json::Value = serde_json::from_str(&text.expect("an entry")).expect("JSON");
        json[key] = value.into();
        browser.write(&format!("kommunbidrag/scenario/{id}"), &json.to_string()).expect("memory");
    };
    lay("1", "municipality", "annan");
    lay("2", "edition", "1999");
    browser.write("kommunbidrag/scenario/3", "{\"format\":").expect("memory");
    let before = browser.keys().expect("memory").len();
    let all = app.compare().candidates();
    let why = |id: &str| {
        all.iter().find(|one| one.side == Side::Saved(id.to_owned())).expect(id).not_comparable.clone()
    };
    assert_eq!(why(&raised.id), None);
    assert_eq!(why("1"), Some(NotComparable::OtherFile("annan".to_owned())));
    assert_eq!(why("2"), Some(NotComparable::OtherEdition("1999".to_owned())));
    assert!(
        all.iter().any(|one| one.not_comparable == Some(NotComparable::Unread)),
        "what was cut off is named"
    );
    assert_eq!(browser.keys().expect("memory").len(), before, "nothing is lost or made");

    let saved = |saved: &kommunbidrag::storage::Saved| Side::Saved(saved.id.clone());
    assert_eq!(app.compare().sides(&all), [Side::Start, saved(&lowered)], "the start state and what is open");
    app.compare().add(Side::Saved("1".to_owned()));
    assert_eq!(app.compare().sides(&all), [Side::Start, saved(&lowered)], "what cannot be compared is not");
    app.compare().add(saved(&raised));
    assert_eq!(app.compare().sides(&all), [Side::Start, saved(&lowered), saved(&raised)]);

    change("-0.5");
    let rate = |side: &Side| {
        let one = all.iter().find(|one| one.side == *side).expect("a candidate");
        let outcome = app.compare().outcome_of(one).expect("an outcome");
        outcome.value(outcome.year(YearIx::First).now[RevenueRow::TaxRate])
    };
    let start = rate(&Side::Start);
    assert_eq!(rate(&saved(&raised)) - start, "0.25".parse().expect("a decimal"));
    assert_eq!(
        rate(&saved(&lowered)) - start,
        "-0.5".parse().expect("a decimal"),
        "the open one as it stands now"
    );
}
