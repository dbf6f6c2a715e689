//! Rooms by the address: what stands after `#` says which room is open, so that links, bookmarks and the back button
//! work. `#underlag/kallor` is a place within a room. Anything else, such as the skip link's, leaves the room alone.

use leptos::prelude::*;

use crate::state::{self, AppState, Dialog};
use files::link;

const ROOMS: [(state::Page, &str); 6] = [
    (state::Page::Simulate, "#simulera"),
    (state::Page::YourTax, "#din-skatt"),
    (state::Page::Compare, "#jamfor"),
    (state::Page::Process, "#sa-gar-det-till"),
    (state::Page::Trust, "#lita-pa-siffrorna"),
    (state::Page::MunicipalityFile, "#underlag"),
];

/// The address of a room.
#[must_use]
pub fn address(room: state::Page) -> &'static str {
    ROOMS.iter().find(|(one, _)| *one == room).map_or("", |(_, address)| address)
}

/// The id of a place within a room.
#[must_use]
pub fn place(room: state::Page, name: &str) -> String {
    format!("{}/{name}", address(room).trim_start_matches('#'))
}

fn room(hash: &str) -> Option<state::Page> {
    if hash.is_empty() {
        return Some(state::Page::default());
    }
    let name = hash.split_once('/').map_or(hash, |(name, _)| name);
    ROOMS.iter().find(|(_, address)| *address == name).map(|(room, _)| *room)
}

/// Opens the room that the address names, or the scenario that it holds, now and whenever it changes.
pub fn follow_address(state: AppState) {
    go(state);
    // Listens for as long as the page is open.
    let _listening = window_event_listener_untyped("hashchange", move |_| go(state));
}

/// What stands after `#` in the address, with it.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Takes a scenario out of the address when it has been seen to, without a step for the back button to return to.
pub fn forget_link() {
    if link::is_link(&fragment()) {
        // An address within the page can always be set.
        let _ = window().location().replace(address(state::Page::Simulate));
    }
}

/// Goes to a room, as its link does.
pub fn go_to(room: state::Page) {
    // An address within the page can always be set.
    let _ = window().location().set_hash(address(room));
}

fn go(state: AppState) {
    let hash = fragment();
    if link::is_link(&hash) {
        return state.dialog.set(Some(Dialog::Import));
    }
    let Some(room) = room(&hash).filter(|room| *room != state.view.page.get_untracked()) else { return };
    state.view.page.set(room);
    window().scroll_to_with_x_and_y(0.0, 0.0);
    if hash.contains('/') {
        go_on(hash);
    }
}

/// Goes on to the place within the room as soon as it is there: the room's part may have to be fetched first.
fn go_on(hash: String) {
    request_animation_frame(move || {
        if fragment() != hash {
            // The reader has gone elsewhere meanwhile.
        } else if document().get_element_by_id(hash.trim_start_matches('#')).is_some() {
            // The browser goes there itself, so that Tab goes on from there too.
            let _ = window().location().replace(&hash);
        } else if document().query_selector("main [aria-busy]").is_ok_and(|busy| busy.is_some()) {
            go_on(hash);
        }
    });
}
