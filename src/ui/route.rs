//! Routing by the fragment of the address, so that links, bookmarks and the back button work. `#underlag` is a page and
//! `#underlag/kallor` a section of it; a link to a scenario opens the page that shows it. No fragment is the entrance or the workspace,
//! whichever was open last. Any other fragment, such as that of the skip link, changes nothing.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::i18n::catalogue::common::Common;
use crate::state::{self, AppState};
use crate::ui::primitives::focus::focus_on;
use files::link;

const FRAGMENTS: [(state::Page, &str); 12] = [
    (state::Page::Entrance, "#fraga"),
    (state::Page::Simulate, "#simulera"),
    (state::Page::FollowUp, "#folj-upp"),
    (state::Page::Goal, "#mal"),
    (state::Page::YourTax, "#din-ekonomi"),
    // Its address in earlier releases.
    (state::Page::YourTax, "#din-skatt"),
    (state::Page::Compare, "#jamfor"),
    (state::Page::Process, "#sa-gar-det-till"),
    (state::Page::Lessons, "#lektioner"),
    (state::Page::Trust, "#lita-pa-siffrorna"),
    (state::Page::MunicipalityFile, "#underlag"),
    (state::Page::Present, "#visa"),
];

/// The fragment of a page, with its `#`.
#[must_use]
pub fn address(page: state::Page) -> &'static str {
    FRAGMENTS.iter().find(|(one, _)| *one == page).map_or("", |(_, address)| address)
}

/// The name of a page.
#[must_use]
pub fn page_name(t: &Common, page: state::Page) -> &'static str {
    match page {
        state::Page::Entrance => t.entrance,
        state::Page::Simulate => t.simulate,
        state::Page::FollowUp => t.follow_up,
        state::Page::Goal => t.goal,
        state::Page::YourTax => t.your_tax,
        state::Page::Compare => t.compare,
        state::Page::Process => t.process,
        state::Page::Lessons => t.lessons,
        state::Page::Trust => t.trust,
        state::Page::MunicipalityFile => t.municipality_file,
        state::Page::Present => t.present,
        state::Page::Shared => t.shared,
    }
}

/// The id of a section of a page.
#[must_use]
pub fn section_id(page: state::Page, name: &str) -> String {
    format!("{}/{name}", address(page).trim_start_matches('#'))
}

/// The address of a view of the page that follows up the year.
#[must_use]
pub fn follow_up_address(tab: state::FollowUpTab) -> String {
    [address(state::Page::FollowUp), "/", tab.key()].concat()
}

/// Shows the view that the address of the page that follows up the year names.
fn open_follow_up_tab(state: AppState, hash: &str) {
    let Some(name) = hash.strip_prefix(address(state::Page::FollowUp)) else { return };
    // What follows the view belongs to it, such as the committee whose measures are shown.
    let view = name.split('/').nth(1);
    let tab = view.and_then(state::FollowUpTab::from_key).unwrap_or_default();
    state.view.follow_up_tab.set(tab);
}

/// The address of the page of the goal with this id.
#[must_use]
pub fn goal_address(id: &str) -> String {
    [address(state::Page::Goal), "/", id].concat()
}

/// Shows the goal that the address of its page names.
fn open_goal(state: AppState, hash: &str) {
    if page_of(hash) == Some(state::Page::Goal) {
        let id = hash.split_once('/').map_or("", |(_, id)| id);
        state.view.goal.set(id.to_owned());
    }
}

fn page_of(hash: &str) -> Option<state::Page> {
    let name = hash.split_once('/').map_or(hash, |(name, _)| name);
    FRAGMENTS.iter().find(|(_, address)| *address == name).map(|(page, _)| *page)
}

/// Opens the page or the scenario that the address names, now and whenever it changes.
pub fn follow_address(state: AppState) {
    if link::is_link(&fragment()) {
        // The page to which the reader returns from the link.
        state.view.page.set(state.view.home.get_untracked());
    }
    open_address(state);
    // Listens for as long as the page is open.
    let _listening = window_event_listener_untyped("hashchange", move |_| open_address(state));
}

/// The fragment of the address, with its `#`; empty where there is none.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Removes a link to a scenario from the address, without an entry in the browser's history.
pub fn forget_link(state: AppState) {
    if link::is_link(&fragment()) {
        name_page(state);
    }
}

/// Puts the fragment of the open page into the address, without an entry in the browser's history.
fn name_page(state: AppState) {
    let page = address(state.view.own_page());
    let replaced = window().history().and_then(|history| {
        let depth = history.state()?;
        history.replace_state_with_url(&depth, "", Some(page))
    });
    if replaced.is_err() {
        // A fragment can always be set.
        let _ = window().location().replace(page);
    }
}

/// How many dialogs and the like are open in the current entry of the browser's history (`dialogs/back_button.rs`).
pub fn entry_depth() -> usize {
    let state = window().history().and_then(|history| history.state());
    state.ok().and_then(|state| state.as_string()).and_then(|depth| depth.parse().ok()).unwrap_or(0)
}

/// Opens a page, as a link to it does, unless it is open. From a dialog: its entry in the history becomes that of the page.
pub fn go_to(state: AppState, page: state::Page) {
    if state.view.page.get_untracked() == page {
        return;
    }
    open(state, address(page));
}

/// Opens an address of the app. From a dialog or a link, whose entry in the history becomes that of the address.
fn open(state: AppState, address: &str) {
    if entry_depth() > 0 && replace_entry(address).is_ok() {
        // At once: replacing an entry is not announced, and the dialog is closed before anything looks at the history.
        open_address(state);
    } else {
        // A fragment can always be set.
        let _ = window().location().set_hash(address);
    }
}

/// Makes the current entry of the browser's history that of `address`, with nothing open over the page.
///
/// # Errors
/// The browser refuses.
pub fn replace_entry(address: &str) -> Result<(), JsValue> {
    window().history()?.replace_state_with_url(&JsValue::NULL, "", Some(address))
}

/// Opens a view of the page that follows up the year, as [`go_to`] opens a page.
pub fn go_to_follow_up(state: AppState, tab: state::FollowUpTab) {
    open(state, &follow_up_address(tab));
}

/// Opens the entrance or the workspace, whichever the reader chose last.
pub fn go_home(state: AppState) {
    go_to(state, state.view.home.get_untracked());
}

/// The page that the address opens at the start.
pub fn first_page(state: AppState) -> state::Page {
    let hash = fragment();
    if hash.is_empty() { state.view.home.get_untracked() } else { page_of(&hash).unwrap_or_default() }
}

fn open_address(state: AppState) {
    let hash = fragment();
    if link::is_link(&hash) {
        return state.view.show_link();
    }
    if hash.is_empty() {
        // Named, so that Back returns to this page, also when another is the home page by then.
        state.view.page.set(state.view.home.get_untracked());
        name_page(state);
    }
    if let Some(page) = page_of(&fragment()) {
        state::note_home(state.settings(), page);
    }
    open_follow_up_tab(state, &hash);
    open_goal(state, &hash);
    let Some(page) = page_of(&hash).filter(|page| *page != state.view.page.get_untracked()) else { return };
    state.view.page.set(page);
    window().scroll_to_with_x_and_y(0.0, 0.0);
    if hash.contains('/') {
        scroll_when_built(hash);
    }
}

/// Scrolls to the section as soon as it exists: the page may have to be loaded first.
fn scroll_when_built(hash: String) {
    request_animation_frame(move || {
        if fragment() != hash {
            // Another page was opened meanwhile.
        } else if document().get_element_by_id(hash.trim_start_matches('#')).is_some() {
            // By the browser, so that Tab continues from there.
            let _ = window().location().replace(&hash);
        } else if document().query_selector("main [aria-busy]").is_ok_and(|busy| busy.is_some()) {
            scroll_when_built(hash);
        }
    });
}

/// Focuses the first element that matches `selector` when `page` is shown, whose address has just been opened.
pub fn focus_when_shown(state: AppState, page: state::Page, selector: &'static str) {
    request_animation_frame(move || {
        let is_busy = || document().query_selector("main [aria-busy]").is_ok_and(|busy| busy.is_some());
        if page_of(&fragment()) != Some(page) {
            // Another page was opened meanwhile.
        } else if state.view.page.get_untracked() != page || is_busy() {
            focus_when_shown(state, page, selector);
        } else {
            focus_on(selector);
        }
    });
}
