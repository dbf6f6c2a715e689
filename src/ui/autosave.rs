//! When to save: a moment after the last change, and at once when the page is hidden or left. And when to look at what
//! other tabs have done.

use std::time::Duration;

use leptos::prelude::*;

use super::reactive::effect;
use crate::state::Desk;
use crate::storage::{Changed, ask_to_keep, on_change_elsewhere};

/// How long after the last change it is saved: long enough that a slider being dragged is one change.
const PAUSE: Duration = Duration::from_millis(500);

/// Keeps what is on the desk for as long as the page is open.
pub fn keep(desk: Desk) {
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let stop_waiting = move || {
        if let Some(handle) = waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    };
    let save = move || {
        let is_first = desk.open.with_untracked(Option::is_none);
        desk.save();
        // At the first save, and not at every visit: some browsers ask the user.
        if is_first && desk.is_kept() {
            ask_to_keep();
        }
    };
    effect(move || {
        let unsaved = desk.note_changes();
        stop_waiting();
        if unsaved {
            waiting.set_value(set_timeout_with_handle(save, PAUSE).ok());
        }
    });
    let leave = move || {
        stop_waiting();
        desk.put_away();
    };
    let _listening = window_event_listener_untyped("pagehide", move |_| leave());
    // A page that was asleep has not heard what other tabs did.
    let _listening = window_event_listener_untyped("visibilitychange", move |_| {
        if document().hidden() { leave() } else { desk.look_again() }
    });
    let watch = on_change_elsewhere(move |changed| {
        match changed {
            Changed::Settings => desk.look_as_kept(),
            Changed::Scenario(id) if desk.is_open(&id) => desk.look_again(),
            // It is written after the scenario, which has been looked at by now.
            Changed::History(id) if desk.is_open(&id) => return desk.look_back_again(),
            Changed::Everything => desk.look_again(),
            Changed::Scenario(_) => {}
            Changed::History(_) | Changed::File(_) => return,
        }
        desk.elsewhere.notify();
    });
    // Held until the page is closed.
    let _held = StoredValue::new_local(watch);
}
