//! Any acts of two tabs, which hear of each other late or never: what vanishes from the storage was shown by the tab that
//! removed it, and no tab shows what another has open.

use std::collections::BTreeSet;

use super::*;
use proptest::prelude::*;

/// What a user does, in one of the tabs. A number chooses from what the tab has listed.
#[derive(Debug, Clone, Copy)]
enum Act {
    Rate,
    Undo,
    Redo,
    Save,
    SaveAs,
    New,
    Open(usize),
    Rename(usize),
    Notes(usize),
    Stage(usize, usize),
    Duplicate(usize),
    Delete(usize),
    Restore(usize),
    Forget(usize),
    /// Opens the list.
    List,
    /// The browser tells the tab what others have changed.
    Hear,
    Reload,
    Income,
    Church,
    Reserve,
    Gains,
}

fn any_act() -> impl Strategy<Value = Act> {
    let at = 0..6_usize;
    prop_oneof![
        6 => Just(Act::Rate),
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
        5 => Just(Act::Save),
        2 => Just(Act::SaveAs),
        1 => Just(Act::New),
        3 => at.clone().prop_map(Act::Open),
        3 => at.clone().prop_map(Act::Rename),
        3 => at.clone().prop_map(Act::Notes),
        2 => (at.clone(), 0..Stage::ALL.len()).prop_map(|(at, stage)| Act::Stage(at, stage)),
        1 => at.clone().prop_map(Act::Duplicate),
        2 => at.clone().prop_map(Act::Delete),
        1 => at.clone().prop_map(Act::Restore),
        1 => at.prop_map(Act::Forget),
        3 => Just(Act::List),
        3 => Just(Act::Hear),
        2 => Just(Act::Reload),
        1 => Just(Act::Income),
        1 => Just(Act::Church),
        1 => Just(Act::Reserve),
        1 => Just(Act::Gains),
    ]
}

/// A tab with what its pages show besides the scenario.
struct Seen {
    tab: Tab,
    person: Person,
    assumed: Assumed,
    /// The notes in the fields of the list, by the scenario's id.
    notes: Vec<(String, String)>,
}

impl Seen {
    fn new(tab: Tab) -> Self {
        let (person, assumed) = (tab.app.settings().person().0, tab.app.settings().assumptions().0);
        let mut seen = Self { tab, person, assumed, notes: Vec::new() };
        seen.list();
        seen
    }

    fn list(&mut self) {
        self.tab.app.library().refresh();
        self.notes = self.rows().into_iter().map(|(id, _, notes)| (id, notes)).collect();
    }

    /// Id, name and notes of the listed scenarios.
    fn rows(&self) -> Vec<(String, String, String)> {
        let listing = self.tab.app.library().listing.get_untracked();
        let row = |row: LibraryRow| (row.saved.id, row.saved.name, row.saved.notes);
        listing.here.into_iter().chain(listing.elsewhere).map(row).collect()
    }

    /// All that the tab shows, as text.
    fn shown(&self) -> String {
        let app = self.tab.app;
        let listing = app.library().listing.get_untracked();
        let listed = listing.here.into_iter().chain(listing.elsewhere).map(|row| row.saved);
        let saved = listed
            .chain(listing.deleted)
            .chain(app.open.get_now())
            .chain(untrack(|| app.import().to_share()));
        let mut texts: Vec<String> = saved.map(|saved| saved.to_text()).collect();
        texts.extend(self.notes.iter().map(|(_, notes)| notes.clone()));
        texts.push(files::person::write(&self.person));
        texts.push(files::assumed::write(&self.assumed, ""));
        // What undo or redo would bring back is the tab's own.
        texts.push(
            app.session
                .scenario_now()
                .setting(TAX_RATE, YearIx::First)
                .and_then(Setting::number)
                .map_or_else(String::new, |number| number.to_string()),
        );
        texts.join("\n")
    }

    fn act(&mut self, act: Act, number: usize) {
        let (app, rows) = (self.tab.app, self.rows());
        let row = |at: usize| rows.get(at % rows.len().max(1)).cloned();
        let deleted = app.library().listing.get_untracked().deleted;
        let library = app.library();
        match act {
            Act::Rate => self.tab.set_rate(&format!("0.{number:04}1")),
            Act::Undo => app.undo().undo(),
            Act::Redo => app.undo().redo(),
            Act::Save => app.autosave().save(),
            Act::SaveAs => library.save_as(format!("name-{number:04}-")),
            Act::New => library.new_scenario(),
            Act::Open(at) => {
                if let Some((id, ..)) = row(at) {
                    // Why it could not be opened has been told.
                    let _told = library.open(&id);
                }
            }
            Act::Rename(at) => {
                if let Some((id, ..)) = row(at) {
                    library.rename(&id, format!("name-{number:04}-"));
                }
            }
            Act::Notes(at) => {
                let listed = self.notes.len().max(1);
                if let Some((id, notes)) = self.notes.get_mut(at % listed) {
                    *notes = library.set_notes(id, notes, format!("note-{number:04}-"));
                }
            }
            Act::Stage(at, stage) => {
                if let Some((id, ..)) = row(at) {
                    library.set_stage(&id, Stage::ALL[stage]);
                }
            }
            Act::Duplicate(at) => {
                if let Some((id, ..)) = row(at) {
                    library.duplicate(&id);
                }
            }
            Act::Delete(at) => {
                if let Some((id, name, _)) = row(at) {
                    library.delete(&id, &name);
                }
            }
            Act::Restore(at) => {
                if let Some(saved) = deleted.get(at % deleted.len().max(1)) {
                    library.restore(&saved.id, &saved.name, false);
                }
            }
            Act::Forget(at) => {
                if let Some(saved) = deleted.get(at % deleted.len().max(1)) {
                    library.forget(saved);
                }
            }
            Act::List => self.list(),
            Act::Hear => {
                app.autosave().reload_open();
                app.undo().reload();
                self.list();
            }
            Act::Reload => self.reload(),
            Act::Income => {
                app.settings().change_person(&mut self.person, |person| {
                    person.monthly = decimal(&format!("2{number:04}1"));
                });
            }
            Act::Church => {
                app.settings().change_person(&mut self.person, |person| {
                    person.church = Some(decimal(&format!("0.{number:04}")));
                });
            }
            Act::Reserve | Act::Gains => {
                let (asked, typed) = match act {
                    Act::Reserve => (AssumedAmount::Reserve, format!("3{number:04}1")),
                    _ => (AssumedAmount::Gains(YearIx::First), format!("4{number:04}1")),
                };
                app.settings()
                    .change_assumptions(&mut self.assumed, |all| all.put(asked, Some(decimal(&typed))));
            }
        }
    }

    /// The tab shows after a reload what it showed before, unless that was deleted.
    fn reload(&mut self) {
        self.tab.app.autosave().save();
        self.tab.app.settings().update_view();
        let (open, rate) = (self.tab.open_id(), self.tab.rate());
        let is_there = open.as_ref().is_some_and(|id| self.tab.browser.ids("scenario").contains(id));
        let tab = Tab::with(&self.tab.browser, self.tab.session.clone(), self.tab.copy);
        if is_there {
            assert_eq!(tab.open_id(), open);
            assert!(rate == tab.rate() || tab.app.open.get_now() != self.tab.app.open.get_now(), "{rate:?}");
        } else {
            assert_eq!(tab.open_id(), None);
        }
        *self = Self::new(tab);
    }
}

/// What was typed and is stored, histories apart.
fn stored(browser: &Browser, typed: &[String]) -> BTreeSet<String> {
    let entries = browser.all();
    let texts = entries
        .iter()
        .filter(|(key, _)| !key.starts_with("kommunbidrag/history/"))
        .map(|(_, text)| text.as_str());
    let all = texts.collect::<Vec<_>>().join("\n").replace('\\', "");
    typed.iter().filter(|typed| all.contains(typed.as_str())).cloned().collect()
}

/// All ways in which the number of an act is written.
fn typed_by(number: usize) -> [String; 7] {
    [
        format!("\"0.{number:04}1\""),
        format!("name-{number:04}-"),
        format!("note-{number:04}-"),
        format!("\"2{number:04}1\""),
        format!("\"0.{number:04}\""),
        format!("\"3{number:04}1\""),
        format!("\"4{number:04}1\""),
    ]
}

/// Whether an act puts another value in the very field that has `typed`. In the settings the last one holds.
fn is_of_field(act: Act, typed: &str) -> bool {
    match act {
        Act::Income => typed.starts_with("\"2"),
        Act::Church => typed.starts_with("\"0.") && typed.len() == 8,
        Act::Reserve => typed.starts_with("\"3"),
        Act::Gains => typed.starts_with("\"4"),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_a_user_typed_is_removed_by_a_tab_that_did_not_show_it(
        acts in proptest::collection::vec((any::<bool>(), any_act()), 1..60)
    ) {
        let browser = Browser::default();
        let mut tabs = [Seen::new(Tab::new(&browser, HERE)), Seen::new(Tab::new(&browser, HERE))];
        let mut typed = Vec::new();
        for (number, (second, act)) in acts.into_iter().enumerate() {
            let tab = &mut tabs[usize::from(second)];
            let number = number + 1;
            typed.extend(typed_by(number));
            let (before, shown) = (stored(&browser, &typed), tab.shown());
            let has_typed = untrack(|| tab.tab.app.open.has_unsaved_changes());
            tab.act(act, number);
            for gone in before.difference(&stored(&browser, &typed)) {
                prop_assert!(shown.contains(gone) || is_of_field(act, gone), "{act:?} removed {gone}, which its tab did not show:\n{shown}");
            }
            if has_typed
                && matches!(act, Act::Save | Act::SaveAs)
                && let Some(rate) = tab.tab.rate()
            {
                prop_assert!(stored(&browser, &[format!("\"{rate}\"")]).len() == 1, "{rate} is not saved");
            }
        }
    }
}
