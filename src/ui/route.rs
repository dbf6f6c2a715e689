//! Rooms by the address: what stands after `#` says which room is open, so that links, bookmarks and the back button
//! work. `#underlag/kallor` is a place within a room. Anything else, such as the skip link's, leaves the room alone.

use leptos::prelude::*;

use crate::state::{Desk, Dialog, Room};
use files::link;

const ROOMS: [(Room, &str); 6] = [
    (Room::Simulate, "#simulera"),
    (Room::YourTax, "#din-skatt"),
    (Room::Compare, "#jamfor"),
    (Room::Process, "#sa-gar-det-till"),
    (Room::Trust, "#lita-pa-siffrorna"),
    (Room::Material, "#underlag"),
];

/// The address of a room.
#[must_use]
pub fn address(room: Room) -> &'static str {
    ROOMS.iter().find(|(one, _)| *one == room).map_or("", |(_, address)| address)
}

/// The id of a place within a room.
#[must_use]
pub fn place(room: Room, name: &str) -> String {
    format!("{}/{name}", address(room).trim_start_matches('#'))
}

fn room(hash: &str) -> Option<Room> {
    if hash.is_empty() {
        return Some(Room::default());
    }
    let name = hash.split_once('/').map_or(hash, |(name, _)| name);
    ROOMS.iter().find(|(_, address)| *address == name).map(|(room, _)| *room)
}

/// Opens the room that the address names, or the scenario that it holds, now and whenever it changes.
pub fn follow_address(desk: Desk) {
    go(desk);
    // Listens for as long as the page is open.
    let _listening = window_event_listener_untyped("hashchange", move |_| go(desk));
}

/// What stands after `#` in the address, with it.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Takes a scenario out of the address when it has been seen to, without a step for the back button to return to.
pub fn forget_link() {
    if link::is_link(&fragment()) {
        // An address within the page can always be set.
        let _ = window().location().replace(address(Room::Simulate));
    }
}

/// Goes to a room, as its link does.
pub fn go_to(room: Room) {
    // An address within the page can always be set.
    let _ = window().location().set_hash(address(room));
}

fn go(desk: Desk) {
    let hash = fragment();
    if link::is_link(&hash) {
        return desk.dialog.set(Some(Dialog::Arrived));
    }
    let session = desk.session;
    let Some(room) = room(&hash).filter(|room| *room != session.room.get_untracked()) else { return };
    session.room.set(room);
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
