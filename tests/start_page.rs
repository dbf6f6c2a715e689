//! Which page opens at an address without a fragment, and what a first visit leaves behind it.

use crate::browser::Browser;
use crate::visit::visit;
use kommunbidrag::state::{AppState, Page, is_first_visit, note_home, note_visit};
use leptos::prelude::{GetUntracked, Set};
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;

/// The page that opens, which is also where dialogs lead.
fn opens(app: AppState) -> Page {
    assert_eq!(app.view.page.get_untracked(), app.view.home.get_untracked());
    app.view.page.get_untracked()
}

/// The reader goes to `page`, as by a link.
fn go(app: AppState, page: Page) {
    app.view.page.set(page);
    note_home(app.settings(), page);
}

#[test]
fn a_first_visit_opens_the_entrance_and_later_ones_the_page_that_was_chosen_last() {
    let browser = Browser::default();
    let first = visit(&browser);
    assert_eq!(opens(first), Page::Entrance);
    go(first, Page::Simulate);
    go(first, Page::Compare);
    assert_eq!(first.view.home.get_untracked(), Page::Simulate, "a room is no page to begin with");
    let second = visit(&browser);
    assert_eq!(opens(second), Page::Simulate);
    go(second, Page::Entrance);
    assert_eq!(opens(visit(&browser)), Page::Entrance);
}

#[test]
fn whoever_saved_work_before_there_was_an_entrance_goes_on_in_the_workspace() {
    let browser = Browser::default();
    let before = visit(&browser);
    before.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Change("0.25".parse().expect("a decimal")));
    before.autosave().save();
    assert!(browser.entry("settings").is_none_or(|text| !text.contains("start_page")));
    let app = visit(&browser);
    assert_eq!(opens(app), Page::Simulate);
    // Who then chooses the entrance begins there.
    go(app, Page::Entrance);
    assert_eq!(opens(visit(&browser)), Page::Entrance);
}

#[test]
fn a_page_that_only_a_later_version_knows_opens_the_workspace_and_is_kept() {
    let browser = Browser::default();
    browser.write_entry("settings", r#"{"start_page":"lessons"}"#);
    let app = visit(&browser);
    assert_eq!(opens(app), Page::Simulate);
    go(app, Page::Simulate);
    note_visit(app.settings());
    assert_eq!(browser.entry("settings").as_deref(), Some(r#"{"start_page":"lessons","hint":false}"#));
}

#[test]
fn only_the_first_visit_is_the_first() {
    let browser = Browser::default();
    let first = visit(&browser);
    assert!(is_first_visit(first.settings()));
    note_visit(first.settings());
    assert!(!is_first_visit(visit(&browser).settings()));
}
