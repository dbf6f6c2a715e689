//! Tabs and copies of the program that share a storage: each keeps what it has open, and none overwrites what another has changed
//! unseen.

#[path = "two_tabs/earlier_release.rs"]
mod earlier_release;
#[path = "two_tabs/items.rs"]
mod items;
#[path = "two_tabs/random_acts.rs"]
mod random_acts;

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

use crate::browser::Browser;
use files::assumed::{Assumed, AssumedAmount};
use files::parameter_files;
use files::person::Person;
use kommunbidrag::state::{
    AmountUnit, AppState, LibraryRow, LoadedMunicipality, Notice, Tab as ResultTab, is_first_visit,
    note_visit,
};
use kommunbidrag::storage::{Stage, StoreError};
use leptos::prelude::{GetUntracked, Owner, Set, WithUntracked, untrack};
use model::YearIx;
use model::law::SimulationLaw;
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use test_support::{SMALL, decimal};

const TAX_RATE: Lever = Lever::Row(RevenueRow::TaxRate);

fn a_second_later() -> i64 {
    static NOW: AtomicI64 = AtomicI64::new(1_795_900_000_000);
    NOW.fetch_add(1_000, Ordering::Relaxed)
}

static LAW: LazyLock<Arc<SimulationLaw>> =
    LazyLock::new(|| Arc::new(parameter_files::carried_simulation().clone()));

fn municipality(text: &str) -> Arc<LoadedMunicipality> {
    Arc::new(LoadedMunicipality::read(text.to_owned(), &LAW).expect("a municipality"))
}

static SMALL_ONE: LazyLock<Arc<LoadedMunicipality>> = LazyLock::new(|| municipality(SMALL));
static NEIGHBOUR: LazyLock<Arc<LoadedMunicipality>> =
    LazyLock::new(|| municipality(&SMALL.replace("lilla-kommunen", "grannkommunen")));

/// A copy of the program on the host, with the municipality that it begins with.
#[derive(Clone, Copy)]
struct Copy {
    path: &'static str,
    first: &'static LazyLock<Arc<LoadedMunicipality>>,
}

const HERE: Copy = Copy { path: "/lilla/", first: &SMALL_ONE };
const THERE: Copy = Copy { path: "/granne/", first: &NEIGHBOUR };

/// A browser tab with the app.
struct Tab {
    browser: Browser,
    session: Browser,
    copy: Copy,
    app: AppState,
}

impl Tab {
    fn new(browser: &Browser, copy: Copy) -> Self {
        Self::with(browser, Browser::default(), copy)
    }

    /// A tab that already has something in its session storage.
    fn with(browser: &Browser, session: Browser, copy: Copy) -> Self {
        let owner = Owner::new();
        owner.set();
        // Signals live as long as the page, and a test is a page.
        std::mem::forget(owner);
        let store = browser.open_tab_with(&session, copy.path);
        let first = Arc::clone(copy.first);
        let open = LoadedMunicipality::open_last(&store, &LAW)
            .and_then(Result::ok)
            .map_or_else(|| Arc::clone(&first), Arc::new);
        let app = AppState::new(open, Arc::clone(&LAW), store, Some(first), a_second_later);
        let app = app.expect("a start state");
        app.restore();
        Self { browser: browser.clone(), session, copy, app }
    }

    /// What the user gets by reloading the page.
    fn reload(&mut self) {
        self.app.autosave().save();
        self.app.settings().update_view();
        *self = Self::with(&self.browser, self.session.clone(), self.copy);
    }

    /// What the user gets by duplicating the tab.
    fn duplicate(&self) -> Self {
        Self::with(&self.browser, self.session.copy(), self.copy)
    }

    fn set_rate(&self, by: &str) {
        self.app.editor().set(TAX_RATE, Setting::Change(decimal(by)));
    }

    /// Changes the tax rate in the start state, and saves that as `name`. Its id.
    fn save_new(&self, name: &str, by: &str) -> String {
        self.app.library().new_scenario();
        self.set_rate(by);
        self.app.library().save_as(name.to_owned());
        self.open_id().expect("saved")
    }

    fn rate(&self) -> Option<String> {
        match self.app.session.scenario_now().setting(TAX_RATE, YearIx::First)? {
            Setting::Change(by) => Some(by.to_string()),
            Setting::Start
            | Setting::Percent(_)
            | Setting::PercentAndChange(..)
            | Setting::Value(_)
            | Setting::Held(_)
            | Setting::RevenueShare(_)
            | Setting::Yearly(_) => None,
        }
    }

    fn open_id(&self) -> Option<String> {
        untrack(|| self.app.open.id())
    }

    fn open_name(&self) -> Option<String> {
        untrack(|| self.app.open.name())
    }

    fn shows(&self, wanted: impl Fn(&Notice) -> bool) -> bool {
        self.app.notices.list.with_untracked(|list| list.iter().any(wanted))
    }

    /// The names in the list: of this municipality, of others that can be opened, of others that cannot.
    fn listed(&self) -> [Vec<String>; 3] {
        self.app.library().refresh();
        let listing = self.app.library().listing.get_untracked();
        let names = |rows: Vec<&LibraryRow>| {
            let mut names: Vec<String> = rows.into_iter().map(|row| row.saved.name.clone()).collect();
            names.sort();
            names
        };
        let (openable, not_openable) = listing.elsewhere.iter().partition(|row| row.openable);
        [names(listing.here.iter().collect()), names(openable), names(not_openable)]
    }
}

#[test]
fn two_tabs_with_two_scenarios_keep_their_own_over_reloads() {
    let browser = Browser::default();
    let mut ours = Tab::new(&browser, HERE);
    ours.save_new("Vår", "0.1");
    let mut theirs = Tab::new(&browser, HERE);
    assert_eq!(theirs.open_name().as_deref(), Some("Vår"), "a new tab begins with what was opened last");
    theirs.save_new("Deras", "0.2");
    ours.app.view.year.set(YearIx::Third);
    ours.app.view.tab.set(ResultTab::Law);
    for _ in 0..2 {
        ours.reload();
        theirs.reload();
        assert_eq!((ours.open_name().as_deref(), ours.rate().as_deref()), (Some("Vår"), Some("0.1")));
        assert_eq!((theirs.open_name().as_deref(), theirs.rate().as_deref()), (Some("Deras"), Some("0.2")));
        let view = |tab: &Tab| (tab.app.view.year.get_untracked(), tab.app.view.tab.get_untracked());
        assert_eq!(view(&ours), (YearIx::Third, ResultTab::Law));
        assert_eq!(view(&theirs), (YearIx::First, ResultTab::Committees));
    }
}

#[test]
fn a_tab_in_the_start_state_stays_there_over_a_reload() {
    let browser = Browser::default();
    let mut ours = Tab::new(&browser, HERE);
    Tab::new(&browser, HERE).save_new("Deras", "0.2");
    ours.reload();
    assert_eq!(ours.open_name(), None);
    let mut theirs = Tab::new(&browser, HERE);
    assert_eq!(theirs.open_name().as_deref(), Some("Deras"));
    theirs.app.library().new_scenario();
    theirs.reload();
    assert_eq!(theirs.open_name(), None);
}

#[test]
fn a_duplicated_tab_keeps_a_copy() {
    let browser = Browser::default();
    let mut ours = Tab::new(&browser, HERE);
    ours.save_new("Vår", "0.1");
    Tab::new(&browser, HERE).save_new("Deras", "0.2");
    let mut copy = ours.duplicate();
    assert_eq!(copy.open_name().as_deref(), Some("Vår"));
    copy.save_new("Kopians", "0.3");
    ours.reload();
    copy.reload();
    assert_eq!((ours.open_name().as_deref(), copy.open_name().as_deref()), (Some("Vår"), Some("Kopians")));
}

#[test]
fn each_tab_keeps_its_municipality_file_over_reloads() {
    let browser = Browser::default();
    let mut ours = Tab::new(&browser, HERE);
    ours.save_new("Vår", "0.1");
    let mut theirs = Tab::new(&browser, HERE);
    theirs.app.files().open(NEIGHBOUR.text.clone()).expect("a municipality");
    theirs.set_rate("0.2");
    ours.reload();
    theirs.reload();
    let id = |tab: &Tab| tab.app.session.municipality(|municipality| municipality.id.clone());
    assert_eq!((id(&ours).as_str(), ours.rate().as_deref()), ("lilla-kommunen", Some("0.1")));
    assert_eq!((id(&theirs).as_str(), theirs.rate().as_deref()), ("grannkommunen", Some("0.2")));
}

#[test]
fn where_session_storage_is_blocked_a_reload_begins_as_a_new_tab() {
    let browser = Browser::default();
    let session = Browser::default();
    session.block(true);
    let mut tab = Tab::with(&browser, session, HERE);
    tab.save_new("Vår", "0.1");
    tab.reload();
    assert_eq!(tab.open_name().as_deref(), Some("Vår"));
    assert!(!tab.shows(|notice| matches!(notice, Notice::NotSaved(_))));
}

#[test]
fn looking_leaves_nothing_in_the_storage_that_tabs_share() {
    let browser = Browser::default();
    let mut tab = Tab::new(&browser, HERE);
    tab.reload();
    assert!(browser.all().is_empty());
}

#[test]
fn two_copies_on_one_host_do_not_open_each_others_work() {
    let browser = Browser::default();
    let mut here = Tab::new(&browser, HERE);
    here.save_new("Vår", "0.1");
    let mut there = Tab::new(&browser, THERE);
    assert_eq!((there.open_name(), there.rate()), (None, None));
    there.save_new("Deras", "0.2");
    here.reload();
    there.reload();
    for (copy, name) in [(HERE, "Vår"), (THERE, "Deras")] {
        assert_eq!(Tab::new(&browser, copy).open_name().as_deref(), Some(name), "also in a new tab");
    }
    assert_eq!((here.open_name().as_deref(), there.open_name().as_deref()), (Some("Vår"), Some("Deras")));
    // One tab may visit both.
    let visit = Tab::with(&browser, here.session.clone(), THERE);
    assert_eq!(visit.open_name().as_deref(), Some("Deras"));
    assert_eq!(Tab::with(&browser, here.session.clone(), HERE).open_name().as_deref(), Some("Vår"));
}

#[test]
fn scenarios_of_another_copy_are_listed_apart_and_opened_only_with_their_file() {
    let browser = Browser::default();
    Tab::new(&browser, HERE).save_new("Vår", "0.1");
    let there = Tab::new(&browser, THERE);
    let id = there.save_new("Deras", "0.2");
    let here = Tab::new(&browser, HERE);
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(here.listed(), [names(&["Vår"]), names(&[]), names(&["Deras"])]);
    assert_eq!(here.app.library().open(&id), Err(StoreError::Missing));
    assert_eq!(here.open_name().as_deref(), Some("Vår"));
    let everything = here.app.backup().everything().backup;
    assert_eq!(everything.scenarios.len(), 2, "the browser clears all of it at once");
    here.app.files().open(NEIGHBOUR.text.clone()).expect("a municipality");
    assert_eq!(here.listed(), [names(&["Deras"]), names(&["Vår"]), names(&[])]);
}

#[test]
fn settings_that_a_tab_did_not_change_are_not_written_back() {
    let browser = Browser::default();
    let (ours, theirs) = (Tab::new(&browser, HERE), Tab::new(&browser, HERE));
    theirs.app.view.unit.set(AmountUnit::Percent);
    theirs.app.autosave().save();
    theirs.app.settings().update_view();
    note_visit(theirs.app.settings());
    ours.app.autosave().save();
    ours.app.settings().update_view();
    let new = Tab::new(&browser, HERE);
    assert_eq!(new.app.view.unit.get_untracked(), AmountUnit::Percent);
    assert!(!is_first_visit(new.app.settings()));
    ours.app.view.unit.set(AmountUnit::PerInhabitant);
    ours.app.autosave().save();
    ours.app.settings().update_view();
    assert_eq!(Tab::new(&browser, HERE).app.view.unit.get_untracked(), AmountUnit::PerInhabitant);
}

#[test]
fn two_tabs_that_describe_the_person_and_assume_keep_each_others_fields() {
    let browser = Browser::default();
    let (ours, theirs) = (Tab::new(&browser, HERE), Tab::new(&browser, HERE));
    let (mut our_person, mut their_person) = (Person::default(), Person::default());
    let (mut our_view, mut their_view) = (Assumed::default(), Assumed::default());
    theirs.app.settings().change_person(&mut their_person, |person| person.monthly = decimal("41500"));
    theirs.app.settings().change_assumptions(&mut their_view, |assumed| {
        assumed.put(AssumedAmount::Reserve, Some(decimal("50000000")));
    });
    ours.app.settings().change_person(&mut our_person, |person| person.church = Some(decimal("0.98")));
    ours.app.settings().change_assumptions(&mut our_view, |assumed| {
        assumed.put(AssumedAmount::Gains(YearIx::First), Some(decimal("1000000")));
    });
    let (person, _) = Tab::new(&browser, HERE).app.settings().person();
    assert_eq!((person.monthly, person.church), (decimal("41500"), Some(decimal("0.98"))));
    assert_eq!(person, our_person, "and the page shows it");
    let (assumed, _) = Tab::new(&browser, HERE).app.settings().assumptions();
    assert_eq!(assumed.amount(AssumedAmount::Reserve), Some(decimal("50000000")));
    assert_eq!(assumed.amount(AssumedAmount::Gains(YearIx::First)), Some(decimal("1000000")));
    assert_eq!(assumed, our_view);
    // Where nothing can be read, what is typed is shown.
    browser.block(true);
    ours.app.settings().change_person(&mut our_person, |person| person.monthly = decimal("30000"));
    assert_eq!((our_person.monthly, our_person.church), (decimal("30000"), Some(decimal("0.98"))));
}

#[test]
fn what_two_tabs_assume_is_kept_also_where_one_could_not_write_it_at_once() {
    let browser = Browser::default();
    let (ours, theirs) = (Tab::new(&browser, HERE), Tab::new(&browser, HERE));
    let assume = |tab: &Tab, asked, kronor| {
        tab.app
            .settings()
            .change_assumptions(&mut Assumed::default(), |all| all.put(asked, Some(decimal(kronor))));
    };
    let gains = AssumedAmount::Gains(YearIx::First);
    assume(&ours, AssumedAmount::Deficit(2021), "2000000");
    browser.fill_up();
    assume(&ours, gains, "1000000");
    browser.leave_free(10_000);
    assume(&theirs, AssumedAmount::Reserve, "50000000");
    ours.app.autosave().save();
    let (assumed, _) = Tab::new(&browser, HERE).app.settings().assumptions();
    for (asked, kronor) in
        [(AssumedAmount::Deficit(2021), "2000000"), (AssumedAmount::Reserve, "50000000"), (gains, "1000000")]
    {
        assert_eq!(assumed.amount(asked), Some(decimal(kronor)), "{asked:?}");
    }
}

/// Two tabs that show the same scenario, whose list both have seen.
fn both_show_one(browser: &Browser) -> (Tab, Tab, String) {
    let ours = Tab::new(browser, HERE);
    let id = ours.save_new("En", "0.1");
    let theirs = Tab::new(browser, HERE);
    ours.app.library().refresh();
    theirs.app.library().refresh();
    (ours, theirs, id)
}

#[test]
fn notes_that_another_tab_wrote_meanwhile_stay_before_ours() {
    let browser = Browser::default();
    let (ours, theirs, id) = both_show_one(&browser);
    assert_eq!(theirs.app.library().set_notes(&id, "", "deras".to_owned()), "deras");
    let both = ours.app.library().set_notes(&id, "", "vå".to_owned());
    assert_eq!(both, "deras\n\nvå");
    let longer = "deras\n\nvåra";
    assert_eq!(ours.app.library().set_notes(&id, &both, longer.to_owned()), longer, "typing goes on");
}

#[test]
fn notes_of_two_tabs_are_joined_once_while_they_cannot_be_written() {
    let browser = Browser::default();
    let (ours, theirs, id) = both_show_one(&browser);
    theirs.app.library().set_notes(&id, "", "deras".to_owned());
    browser.fill_up();
    let library = ours.app.library();
    let typed = || library.unsaved_notes.get(&id).map(|unsaved| unsaved.typed);
    let seen = library.set_notes(&id, "", "vå".to_owned());
    assert_eq!((seen.as_str(), typed().as_deref()), ("deras", Some("deras\n\nvå")));
    let seen = library.set_notes(&id, &seen, "deras\n\nvår".to_owned());
    assert_eq!(typed().as_deref(), Some("deras\n\nvår"));
    browser.leave_free(10_000);
    assert_eq!(library.set_notes(&id, &seen, "deras\n\nvåra".to_owned()), "deras\n\nvåra");
}

#[test]
fn a_restored_scenario_takes_away_only_the_notice_of_its_own_deletion() {
    let browser = Browser::default();
    let ours = Tab::new(&browser, HERE);
    let other = ours.save_new("Annat", "0.2");
    ours.app.library().delete(&other, "Annat");
    let id = ours.save_new("En", "0.1");
    let theirs = Tab::new(&browser, HERE);
    theirs.app.library().delete(&id, "En");
    ours.app.autosave().reload_open();
    let is_told = || ours.shows(|notice| *notice == Notice::DeletedElsewhere { name: "En".to_owned() });
    ours.app.library().restore(&other, "Annat", false);
    assert!(is_told());
    ours.app.library().restore(&id, "En", false);
    assert!(!is_told());
    assert_eq!(ours.open_id(), Some(id), "it is still shown, so it is open again");
}

#[test]
fn a_name_or_stage_that_another_tab_changed_is_shown_before_it_is_changed() {
    let browser = Browser::default();
    let (ours, theirs, id) = both_show_one(&browser);
    theirs.app.library().rename(&id, "Deras namn".to_owned());
    ours.app.library().rename(&id, "Vårt namn".to_owned());
    assert!(ours.shows(|notice| *notice == Notice::NotDone(StoreError::ChangedElsewhere)));
    assert_eq!(ours.listed()[0], ["Deras namn"]);
    ours.app.library().rename(&id, "Vårt namn".to_owned());
    assert_eq!(ours.listed()[0], ["Vårt namn"], "now it was shown");
    theirs.app.library().refresh();
    theirs.app.library().set_stage(&id, Stage::Basis);
    ours.app.library().set_stage(&id, Stage::Adopted);
    assert!(!untrack(|| ours.app.open.is_read_only()));
}

#[test]
fn undoing_an_adoption_keeps_the_name_that_another_tab_gave_it() {
    let browser = Browser::default();
    let (ours, theirs, id) = both_show_one(&browser);
    ours.app.library().set_stage(&id, Stage::Adopted);
    let Some(kommunbidrag::state::Toast::Adopted { undo, .. }) = ours.app.notices.toast.get_untracked()
    else {
        panic!("no way back is offered")
    };
    theirs.app.library().refresh();
    theirs.app.library().rename(&id, "Beslutad budget".to_owned());
    ours.app.autosave().reload_open();
    (undo.0)();
    assert_eq!(ours.listed()[0], ["Beslutad budget"]);
}

#[test]
fn saving_under_a_name_does_not_overwrite_what_another_tab_made_of_the_scenario() {
    let browser = Browser::default();
    let ours = Tab::new(&browser, HERE);
    ours.set_rate("0.1");
    ours.app.autosave().save();
    let theirs = Tab::new(&browser, HERE);
    theirs.set_rate("0.2");
    theirs.app.autosave().save();
    ours.app.library().save_as("Vår".to_owned());
    assert_eq!((ours.open_name().as_deref(), ours.rate().as_deref()), (Some("Vår"), Some("0.1")));
    assert_eq!(ours.listed()[0], ["Mitt scenario 2022", "Vår"]);
    assert_eq!((theirs.rate().as_deref(), theirs.open_id() == ours.open_id()), (Some("0.2"), false));
}

#[test]
fn what_a_tab_shows_is_deleted_and_not_what_another_made_of_it() {
    let browser = Browser::default();
    let (ours, theirs, id) = both_show_one(&browser);
    theirs.set_rate("0.2");
    theirs.app.autosave().save();
    ours.set_rate("0.3");
    ours.app.library().delete(&id, "En");
    assert_eq!(ours.open_name(), None);
    let Some(kommunbidrag::state::Toast::Deleted { name, .. }) = ours.app.notices.toast.get_untracked()
    else {
        panic!("it is confirmed")
    };
    assert_eq!(name, "En (2)");
    assert_eq!(browser.ids("scenario"), [id], "theirs");
    assert_eq!(browser.ids("deleted").len(), 1, "the copy with our change");
}

#[test]
fn a_deleted_scenario_that_another_tab_restored_is_not_removed_for_good() {
    let browser = Browser::default();
    let (ours, theirs, id) = both_show_one(&browser);
    ours.app.library().delete(&id, "En");
    let shown = ours.app.library().listing.get_untracked().deleted.remove(0);
    theirs.app.library().restore(&id, "En", true);
    let history = browser.entry(&format!("history/{id}"));
    ours.app.library().forget(&shown);
    assert_eq!(theirs.listed()[0], ["En"]);
    assert!(history.is_some());
    assert_eq!(browser.entry(&format!("history/{id}")), history);
    theirs.set_rate("0.2");
    theirs.app.library().delete(&id, "En");
    ours.app.library().forget(&shown);
    assert!(ours.shows(|notice| *notice == Notice::NotDone(StoreError::ChangedElsewhere)));
    assert_eq!(browser.ids("deleted"), [id], "it was changed before it was deleted again");
}

#[test]
fn the_history_of_another_tab_is_not_replaced_unseen() {
    let browser = Browser::default();
    let (ours, theirs, id) = both_show_one(&browser);
    theirs.set_rate("0.2");
    theirs.app.autosave().save();
    let history = browser.entry(&format!("history/{id}"));
    // Ours has a step that can be redone, and no change.
    ours.set_rate("0.3");
    ours.app.undo().undo();
    ours.app.autosave().save();
    assert_eq!(browser.entry(&format!("history/{id}")), history);
}

#[test]
fn a_municipality_file_that_another_tab_stored_is_kept_aside_when_one_of_the_same_name_is_opened() {
    let browser = Browser::default();
    let (ours, theirs) = (Tab::new(&browser, HERE), Tab::new(&browser, HERE));
    let edition = |edition: &str| NEIGHBOUR.text.replace("prov-1", edition);
    theirs.app.files().open(edition("prov-2")).expect("a municipality");
    theirs.app.files().open(edition("prov-3")).expect("a municipality");
    assert_eq!(browser.ids("aside"), Vec::<String>::new(), "it was shown");
    ours.app.files().open(edition("prov-4")).expect("a municipality");
    assert_eq!(browser.ids("aside"), ["file/grannkommunen"]);
    assert_eq!(browser.entry("aside/file/grannkommunen"), Some(edition("prov-3")));
    assert_eq!(browser.entry("file/grannkommunen"), Some(edition("prov-4")));
}
