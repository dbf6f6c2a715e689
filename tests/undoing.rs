//! Undo, redo and stages as the page has them: over a desk, with a store under it, from one visit to the next.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable)]
#![allow(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects, missing_docs)]

#[path = "storage/desk.rs"]
#[allow(dead_code, reason = "the tests of the store use the rest")]
mod tabs;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use files::parameters;
use kommunbidrag::state::undo::history::{Deed, What};
use kommunbidrag::state::{Back, Desk, Material, Notice, Session, Toast, WhatIsOpen};
use kommunbidrag::storage::Stage;
use leptos::prelude::{GetUntracked, Set, WithUntracked};
use model::changes::{Group, Row, changes, count, reset_group};
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::seek::{Aim, Question, Seek};
use proptest::prelude::*;
use test_support::acts::any_acts;
use test_support::{decimal, small};

fn later() -> i64 {
    static NOW: AtomicI64 = AtomicI64::new(1_763_847_539_000);
    NOW.fetch_add(1_000, Ordering::Relaxed)
}

/// A visit: the page is opened over what the browser keeps, with the part that undoes.
fn visit(browser: &tabs::Desk) -> Desk {
    // Signals live as long as the page, and a test is a page.
    std::mem::forget(any_owner());
    let text = test_support::SMALL.to_owned();
    let law = Arc::new(parameters::carried());
    let first = Arc::new(Material::read(text, &law).expect("a municipality"));
    let session = Session::new(Arc::clone(&first), law);
    let desk = Desk::new(session, browser.open_tab(), Some(first), later);
    desk.begin();
    desk
}

fn any_owner() -> leptos::prelude::Owner {
    let owner = leptos::prelude::Owner::new();
    owner.set();
    owner
}

fn rate(desk: Desk, by: &str) {
    desk.session.set(Lever::Row(RevenueRow::TaxRate), Setting::Change(decimal(by)));
}

fn stands(desk: Desk) -> Option<Setting> {
    desk.session.scenario_now().setting(Lever::Row(RevenueRow::TaxRate), 0)
}

fn go(desk: Desk, back: Back) {
    desk.session.go(back);
    desk.attend_history();
}

#[test]
fn what_was_done_before_the_later_part_came_is_taken_back_too() {
    let desk = visit(&tabs::Desk::default());
    rate(desk, "0.1");
    desk.session.set(Lever::Row(RevenueRow::PropertyFee), Setting::Percent(decimal("1")));
    desk.session.go(Back::Undo); // pressed while it is still on its way
    desk.keep_history();
    assert_eq!(desk.session.scenario_now().setting(Lever::Row(RevenueRow::PropertyFee), 0), None);
    assert_eq!(stands(desk), Some(Setting::Change(decimal("0.1"))));
    go(desk, Back::Undo);
    assert!(desk.session.scenario_now().is_start());
    go(desk, Back::Redo);
    go(desk, Back::Redo);
    assert_eq!(count(&desk.session.scenario_now()), 2);
}

#[test]
fn a_drag_is_one_step_whenever_the_later_part_looks() {
    for looks in [true, false] {
        let desk = visit(&tabs::Desk::default());
        if looks {
            desk.keep_history();
        }
        for drag in ["0.1", "0.2", "0.3"] {
            desk.session.in_gesture(|| rate(desk, drag));
            if looks {
                desk.attend_history();
            }
        }
        desk.session.end_gesture();
        desk.session.in_gesture(|| rate(desk, "0.4"));
        desk.keep_history();
        go(desk, Back::Undo);
        assert_eq!(stands(desk), Some(Setting::Change(decimal("0.3"))));
        go(desk, Back::Undo);
        assert_eq!(stands(desk), None, "three moves of one drag are one step");
    }
}

#[test]
fn a_reload_keeps_what_can_be_taken_back_and_done_again() {
    let browser = tabs::Desk::default();
    let desk = visit(&browser);
    desk.keep_history();
    for by in ["0.1", "0.2", "0.3"] {
        rate(desk, by);
    }
    go(desk, Back::Undo);
    desk.save();
    let again = visit(&browser);
    again.keep_history();
    assert_eq!(stands(again), Some(Setting::Change(decimal("0.2"))));
    go(again, Back::Redo);
    assert_eq!(stands(again), Some(Setting::Change(decimal("0.3"))));
    for _ in 0..3 {
        go(again, Back::Undo);
    }
    assert!(again.session.scenario_now().is_start());
}

#[test]
fn what_was_done_is_taken_back_though_the_page_closed_before_the_later_part_came() {
    let browser = tabs::Desk::default();
    let desk = visit(&browser);
    rate(desk, "0.1");
    desk.session.set(Lever::Row(RevenueRow::PropertyFee), Setting::Percent(decimal("1")));
    desk.save(); // and the page is closed
    let again = visit(&browser);
    again.keep_history();
    let made = again.session.scenario_now();
    assert_eq!(count(&made), 2);
    assert_eq!(again.next_steps().0.expect("a step").deed, Deed::Earlier);
    rate(again, "0.2");
    again.save();
    let third = visit(&browser);
    third.keep_history();
    go(third, Back::Undo);
    assert_eq!(third.session.scenario_now(), made);
    go(third, Back::Undo);
    assert!(third.session.scenario_now().is_start(), "what was made on the first visit is one step");
    go(third, Back::Redo);
    assert_eq!(third.session.scenario_now(), made);
}

#[test]
fn each_scenario_has_its_own_history_and_a_copy_goes_on_with_it() {
    let browser = tabs::Desk::default();
    let desk = visit(&browser);
    desk.keep_history();
    rate(desk, "0.1");
    desk.save();
    let first = desk.open.get_untracked().expect("saved").id;
    desk.rename(&first, "Första".to_owned());
    desk.save_as("Kopia".to_owned());
    desk.attend_history();
    go(desk, Back::Undo);
    assert_eq!(stands(desk), None, "the copy takes back what was done before it was made");
    desk.begin_new();
    desk.attend_history();
    go(desk, Back::Redo);
    assert_eq!(stands(desk), None, "a new one has nothing to do again");
    desk.open_saved(&first);
    desk.attend_history();
    assert_eq!(stands(desk), Some(Setting::Change(decimal("0.1"))));
    go(desk, Back::Undo);
    assert_eq!(stands(desk), None);
}

#[test]
fn what_is_put_back_when_saving_as_has_its_own_steps_and_the_way_to_the_changes() {
    let browser = tabs::Desk::default();
    let desk = visit(&browser);
    desk.keep_history();
    rate(desk, "0.1");
    desk.save_as("Första".to_owned());
    let first = desk.open.get_untracked().expect("saved").id;
    for by in ["0.2", "0.3"] {
        rate(desk, by);
    }
    desk.save_as("Andra".to_owned());
    desk.attend_history();
    assert_eq!(stands(desk), Some(Setting::Change(decimal("0.3"))));
    go(desk, Back::Undo);
    assert_eq!(stands(desk), Some(Setting::Change(decimal("0.2"))), "the new one takes its steps back");
    desk.save();
    desk.open_saved(&first);
    desk.attend_history();
    assert_eq!(stands(desk), Some(Setting::Change(decimal("0.1"))));
    for by in ["0.2", "0.3"] {
        go(desk, Back::Redo);
        assert_eq!(stands(desk), Some(Setting::Change(decimal(by))));
    }
    for _ in 0..3 {
        go(desk, Back::Undo);
    }
    assert!(desk.session.scenario_now().is_start());
}

#[test]
fn two_tabs_take_back_each_others_steps_and_lose_none() {
    let browser = tabs::Desk::default();
    let ours = visit(&browser);
    ours.keep_history();
    for by in ["0.1", "0.2"] {
        rate(ours, by);
    }
    ours.save();
    let theirs = visit(&browser);
    theirs.keep_history();
    // They make a step, and we hear of the scenario before its history is there.
    let id = theirs.open.get_untracked().expect("saved").id;
    let before = browser.lies(&format!("history/{id}")).expect("a history");
    rate(theirs, "0.3");
    theirs.save();
    let after = browser.lies(&format!("history/{id}")).expect("a history");
    browser.lay(&format!("history/{id}"), &before);
    ours.look_again();
    ours.attend_history();
    assert!(ours.notices.with_untracked(Vec::is_empty), "nothing is lost, and nobody says so");
    assert!(ours.next_steps().0.is_some());
    browser.lay(&format!("history/{id}"), &after);
    ours.look_back_again();
    ours.attend_history();
    assert_eq!(ours.next_steps().0.expect("a step").deed, Deed::Set, "what they did has its own words");
    rate(ours, "0.4");
    ours.save();
    theirs.look_again();
    theirs.attend_history();
    let reloaded = visit(&browser);
    reloaded.keep_history();
    for tab in [reloaded, theirs] {
        assert!(tab.notices.with_untracked(Vec::is_empty));
        for by in ["0.3", "0.2", "0.1"] {
            go(tab, Back::Undo);
            assert_eq!(stands(tab), Some(Setting::Change(decimal(by))));
        }
        go(tab, Back::Undo);
        assert!(tab.session.scenario_now().is_start());
        for _ in 0..4 {
            go(tab, Back::Redo);
        }
    }
}

#[test]
fn two_tabs_that_change_the_same_scenario_at_once_have_a_history_each() {
    let browser = tabs::Desk::default();
    let ours = visit(&browser);
    ours.keep_history();
    rate(ours, "0.1");
    ours.save();
    let theirs = visit(&browser);
    theirs.keep_history();
    rate(theirs, "0.2");
    theirs.save();
    rate(ours, "0.3");
    ours.save();
    for (tab, mine) in [(ours, "0.3"), (theirs, "0.2")] {
        assert_eq!(stands(tab), Some(Setting::Change(decimal(mine))));
        go(tab, Back::Undo);
        assert_eq!(stands(tab), Some(Setting::Change(decimal("0.1"))));
    }
    assert_eq!(ours.when_saved_as(), WhatIsOpen::IsNamed, "the copy has no name of the reader's");
}

#[test]
fn a_tab_that_dies_while_it_saves_leaves_a_scenario_that_can_be_taken_all_the_way_back() {
    for deaths in 0..8 {
        let browser = tabs::Desk::default();
        let mut dying = browser.clone();
        let desk = visit(&browser);
        desk.keep_history();
        rate(desk, "0.1");
        desk.save();
        dying.dies_after(deaths);
        let second = visit(&dying);
        second.keep_history();
        rate(second, "0.2");
        second.save();
        second.save_as("Andra".to_owned());
        rate(second, "0.3");
        second.save();
        let after = visit(&browser);
        after.keep_history();
        after.refresh();
        let kept = after.shelf.get_untracked();
        assert!(kept.aside.is_empty() && kept.unread.is_empty() && !kept.here.is_empty(), "{deaths}");
        for row in kept.here {
            after.open_saved(&row.saved.id);
            after.attend_history();
            for _ in 0..4 {
                go(after, Back::Undo);
            }
            assert!(after.session.scenario_now().is_start(), "{deaths} steps, {}", row.saved.name);
        }
        assert!(after.notices.with_untracked(Vec::is_empty), "{deaths}");
    }
}

#[test]
fn a_tab_that_dies_at_the_first_change_leaves_it_with_its_way_back() {
    for deaths in 0..6 {
        let browser = tabs::Desk::default();
        let mut dying = browser.clone();
        dying.dies_after(deaths);
        let desk = visit(&dying);
        desk.keep_history();
        rate(desk, "0.1");
        desk.save();
        let after = visit(&browser);
        after.keep_history();
        after.refresh();
        for row in after.shelf.get_untracked().here {
            after.open_saved(&row.saved.id);
            after.attend_history();
            assert_eq!(stands(after), Some(Setting::Change(decimal("0.1"))));
            go(after, Back::Undo);
            assert!(after.session.scenario_now().is_start(), "{deaths}");
        }
        assert!(after.notices.with_untracked(Vec::is_empty), "{deaths}");
    }
}

#[test]
fn when_the_oldest_steps_go_it_is_said_once() {
    let browser = tabs::Desk::default();
    let desk = visit(&browser);
    desk.keep_history();
    let mut told = 0;
    for step in 1..=2_600 {
        rate(desk, &format!("0.{step:04}"));
        if step % 50 == 0 {
            desk.save();
            told += desk.notices.with_untracked(Vec::len);
            desk.notices.set(Vec::new()); // the reader puts it away
        }
    }
    assert_eq!(told, 1);
    let id = desk.open.get_untracked().expect("saved").id;
    assert!(browser.lies(&format!("history/{id}")).expect("a history").len() <= 256 * 1024);
    go(desk, Back::Undo);
    assert_eq!(stands(desk), Some(Setting::Change(decimal("0.2599"))));
}

#[test]
fn where_space_ends_the_scenario_is_kept_and_the_oldest_steps_go_and_it_is_said() {
    let browser = tabs::Desk::default();
    let desk = visit(&browser);
    desk.keep_history();
    for step in 1..=200 {
        rate(desk, &format!("0.{step:03}"));
    }
    desk.save();
    browser.fill_up();
    desk.session.set(Lever::Row(RevenueRow::PropertyFee), Setting::Percent(decimal("1")));
    desk.save();
    assert!(!desk.notices.with_untracked(|all| all.iter().any(|one| matches!(one, Notice::NotSaved(_)))));
    assert!(desk.notices.with_untracked(|all| all.iter().any(|one| matches!(one, Notice::Told(_)))));
    let again = visit(&browser);
    again.keep_history();
    assert_eq!(count(&again.session.scenario_now()), 2, "the scenario itself is whole");
    go(again, Back::Undo);
    assert_eq!(
        again.session.scenario_now().setting(Lever::Row(RevenueRow::PropertyFee), 0),
        None,
        "the newest step is there"
    );
}

#[test]
fn a_row_a_group_and_everything_are_put_back_in_one_step_each() {
    let desk = visit(&tabs::Desk::default());
    desk.keep_history();
    rate(desk, "0.1");
    desk.session.set(Lever::Row(RevenueRow::TaxBase), Setting::Percent(decimal("1")));
    desk.session.set(Lever::Row(RevenueRow::PropertyFee), Setting::Percent(decimal("1")));
    let now = || desk.session.scenario_now();
    desk.session.make(Deed::Reset, What::Group(Group::Tax), reset_group(&now(), Group::Tax));
    assert_eq!(count(&now()), 1);
    go(desk, Back::Undo);
    assert_eq!(count(&now()), 3);
    desk.session.reset(Lever::Row(RevenueRow::TaxRate));
    assert_eq!(count(&now()), 2);
    go(desk, Back::Undo);
    desk.session.reset_all();
    assert!(now().is_start());
    go(desk, Back::Undo);
    assert_eq!(count(&now()), 3);
    assert_eq!(desk.next_steps().1.map(|label| label.what), Some(What::All));
}

#[test]
fn an_answer_of_goal_seek_is_one_step() {
    let desk = visit(&tabs::Desk::default());
    desk.keep_history();
    let before = desk.session.scenario_now();
    let law = desk.session.parameters();
    let municipality = small();
    let seek = Seek { municipality: &municipality, parameters: &law, scenario: &before, year: 0 };
    let answer = seek.answer(Question::Efficiency, Aim::Left(decimal("900000000")));
    let scenario = match answer {
        Ok(proposal) => proposal.scenario,
        Err(model::seek::NoAnswer::OutOfReach { nearest, .. }) => nearest.scenario,
        Err(why) => panic!("{why:?}"),
    };
    assert!(count(&scenario) > 1, "several levers move");
    desk.session.make(Deed::Seek, What::Question(Question::Efficiency), scenario);
    go(desk, Back::Undo);
    assert_eq!(desk.session.scenario_now(), before);
}

#[test]
fn what_is_adopted_stays_as_it_is_until_it_is_duplicated() {
    let browser = tabs::Desk::default();
    let desk = visit(&browser);
    desk.keep_history();
    rate(desk, "0.1");
    desk.save();
    let id = desk.open.get_untracked().expect("saved").id;
    desk.set_notes(&id, "Kommer från budgetberedningen".to_owned());
    desk.set_stage(&id, Stage::Adopted);
    assert!(desk.session.adopted.get_untracked());
    let entry = browser.lies(&format!("scenario/{id}"));
    rate(desk, "0.9");
    desk.session.lock(CommitteeIx(0), true);
    desk.session.reset_all();
    go(desk, Back::Undo);
    desk.set_notes(&id, "efteråt".to_owned());
    desk.set_stage(&id, Stage::Draft);
    desk.save();
    assert_eq!(stands(desk), Some(Setting::Change(decimal("0.1"))));
    assert_eq!(browser.lies(&format!("scenario/{id}")), entry, "not a letter of it is written anew");
    desk.duplicate_and_change();
    desk.attend_history();
    assert!(!desk.session.adopted.get_untracked());
    rate(desk, "0.9");
    desk.save();
    let open = desk.open.get_untracked().expect("saved");
    assert_eq!((open.stage, open.id != id), (Stage::Draft, true));
    assert_eq!(browser.lies(&format!("scenario/{id}")), entry);
    // On the next visit it is still read-only.
    desk.open_saved(&id);
    assert!(desk.session.adopted.get_untracked());
    desk.begin_new();
    assert!(!desk.session.adopted.get_untracked(), "the start state can be changed");
}

#[test]
fn a_slip_to_adopted_has_a_way_back() {
    let desk = visit(&tabs::Desk::default());
    rate(desk, "0.1");
    desk.save();
    let id = desk.open.get_untracked().expect("saved").id;
    desk.set_stage(&id, Stage::PartyProposal);
    desk.set_stage(&id, Stage::Adopted);
    let Some(Toast::Told { way: Some((_, undo)), .. }) = desk.toast.get_untracked() else {
        panic!("a toast with a way back")
    };
    (undo.0)();
    assert_eq!(desk.open.get_untracked().map(|open| open.stage), Some(Stage::PartyProposal));
    rate(desk, "0.2");
    assert_eq!(stands(desk), Some(Setting::Change(decimal("0.2"))));
}

proptest! {
    #[test]
    fn the_count_is_of_what_is_listed(acts in any_acts(&small())) {
        let municipality = small();
        let scenario: Scenario = test_support::acts::play(&municipality, &acts);
        if let Ok(listed) = changes(&municipality, test_support::law(), &scenario) {
            prop_assert_eq!(listed.len(), count(&scenario));
            prop_assert!(listed.iter().all(|change| change.row != Row::Policy || !change.years.is_empty()));
        }
    }
}
