//! Budget items in two tabs that show the same scenario: no tab loses the item of the other.

use super::*;
use kommunbidrag::state::ItemDraft;
use model::items::ItemDuration;
use model::municipality::CommitteeIx;
use test_support::money_tkr;

fn add_item(tab: &Tab, name: &str) -> String {
    let draft = ItemDraft {
        name: name.to_owned(),
        committee: CommitteeIx(0),
        amounts: [5_000, 5_000, 5_000].map(money_tkr),
        duration: ItemDuration::Permanent,
        goal: None,
        note: String::new(),
    };
    tab.app.items().create(draft).expect("an item")
}

fn names(tab: &Tab) -> Vec<String> {
    tab.app.session.scenario_now().items.into_iter().map(|item| item.name).collect()
}

#[test]
fn a_tab_takes_over_the_item_of_another_and_can_undo_it() {
    let browser = Browser::default();
    let (ours, theirs, _) = both_show_one(&browser);
    add_item(&theirs, "Deras");
    theirs.app.autosave().save();
    ours.app.autosave().reload_open();
    ours.app.undo().reload();
    assert_eq!(names(&ours), ["Deras"]);
    add_item(&ours, "Vår");
    ours.app.undo().undo();
    assert_eq!(names(&ours), ["Deras"]);
    ours.app.undo().undo();
    assert_eq!(names(&ours), Vec::<String>::new());
    ours.app.undo().redo();
    ours.app.undo().redo();
    assert_eq!(names(&ours), ["Deras", "Vår"]);
}

#[test]
fn items_that_two_tabs_add_at_the_same_time_are_both_kept() {
    let browser = Browser::default();
    let (ours, theirs, _) = both_show_one(&browser);
    let their_id = add_item(&theirs, "Deras");
    let our_id = add_item(&ours, "Vår");
    assert_ne!(our_id, their_id);
    theirs.app.autosave().save();
    ours.app.autosave().save();
    let stored: String =
        browser.ids("scenario").iter().filter_map(|id| browser.entry(&format!("scenario/{id}"))).collect();
    assert!(stored.contains("\"Deras\"") && stored.contains("\"Vår\""), "{stored}");
    assert_eq!(names(&ours), ["Vår"], "what a tab shows stays");
    assert_eq!(names(&theirs), ["Deras"]);
}
