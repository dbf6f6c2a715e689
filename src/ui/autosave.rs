//! When the state is saved: a moment after the last change, and at once when the page is hidden or left. And when it is
//! reloaded: after a change in another tab. The part that does it is loaded when it is needed (`lazy/saving.rs`).

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::Event;

use super::lazy::{SavingTask, has_work, load_number_reader, save, saving};
use super::reactive::effect;
use crate::state::AppState;
use crate::storage::{Changed, on_change_elsewhere};

/// The time from the last change until it is saved. A drag of a slider is one change.
const PAUSE: Duration = Duration::from_millis(500);

/// Saves for as long as the page is open.
pub fn save_automatically(state: AppState) {
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let stop_waiting = move || {
        if let Some(handle) = waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    };
    effect(move || {
        let unsaved = state.autosave().track_changes();
        stop_waiting();
        if unsaved {
            waiting.set_value(set_timeout_with_handle(move || save(state), PAUSE).ok());
        }
    });
    let leave = move || {
        stop_waiting();
        save_draft(state);
        state.settings().update_view();
    };
    // What was changed before the part was here (scripts/split/loader.js).
    let _listening = window_event_listener_untyped("saving", move |_| save(state));
    // The part that reads what is typed in the field of a lever is fetched after the one that saves.
    let are_parts_awaited = RwSignal::new(cfg!(feature = "split"));
    let _listening = window_event_listener_untyped("dialogs", move |_| {
        spawn_local(async move { are_parts_awaited.set(!load_number_reader().await) });
    });
    // What could not be saved since the server was out of reach.
    let _listening = window_event_listener_untyped("online", move |_| {
        if state.view.saving_lost.get_untracked() == Some(false) {
            save(state);
        }
    });
    ask_before_unsaved_work_is_lost(state, are_parts_awaited);
    let _listening = window_event_listener_untyped("pagehide", move |_| leave());
    // A suspended page gets no events from other tabs.
    let _listening = window_event_listener_untyped("visibilitychange", move |_| {
        if document().hidden() { leave() } else { reload_all(state) }
    });
    let watch = on_change_elsewhere(move |changed| {
        match changed {
            Changed::Settings => state.settings().reload(),
            Changed::Scenario(id) if untrack(|| state.open.is_open(&id)) => reload_open(state),
            // Stored after the scenario, which has been reloaded by now.
            Changed::History(id) if untrack(|| state.open.is_open(&id)) => {
                return saving(state, SavingTask::ReloadHistory, Box::new(|_| ()));
            }
            Changed::Everything => return reload_all(state),
            Changed::Scenario(_) => {}
            Changed::History(_) | Changed::File(_) => return,
        }
        state.autosave().saved_changed.notify();
    });
    // Dropping it would end the watch.
    let _held = StoredValue::new_local(watch);
}

/// Reloads whatever another tab may have changed.
fn reload_all(state: AppState) {
    state.settings().reload();
    if untrack(|| state.open.is_saved()) {
        reload_open(state);
    }
    state.autosave().saved_changed.notify();
}

fn reload_open(state: AppState) {
    saving(state, SavingTask::ReloadOpen, Box::new(|_| ()));
}

/// Saves what there is, and what is typed in a number field. Returns whether something is typed.
fn save_draft(state: AppState) -> bool {
    let is_typed = commit_draft();
    if has_work(state) {
        save(state);
    }
    is_typed
}

/// Sets what is typed in a number field, as leaving the field would: a page that is closed sends it no event. Returns whether there
/// was something.
fn commit_draft() -> bool {
    let Some(field) = document().active_element().filter(|field| field.has_attribute("data-typing")) else {
        return false;
    };
    if let Ok(change) = Event::new("change") {
        // Fails only for an event that is being dispatched.
        let _ = field.dispatch_event(&change);
    }
    true
}

/// Lets the browser ask before the page is left with work that could not be saved. It listens only while there may be such
/// work: a page that listens is not kept for the back button by some browsers. Until the parts that save and read numbers are here,
/// one may be typed that could not be saved.
fn ask_before_unsaved_work_is_lost(state: AppState, are_parts_awaited: RwSignal<bool>) {
    let listener = StoredValue::new(None::<WindowListenerHandle>);
    effect(move || {
        let listen = are_parts_awaited.get() || state.may_lose_work();
        let listens = listener.with_value(Option::is_some);
        if listen && !listens {
            listener.set_value(Some(window_event_listener_untyped("beforeunload", move |event| {
                let is_typed = save_draft(state);
                let is_lost = untrack(|| {
                    is_typed && are_parts_awaited.get()
                        || state.open.has_unsaved_changes()
                        || state.may_lose_work()
                });
                if is_lost {
                    event.prevent_default();
                    // Older browsers want this.
                    let _ = js_sys::Reflect::set(&event, &"returnValue".into(), &true.into());
                }
            })));
        } else if !listen && let Some(listener) = listener.try_update_value(Option::take).flatten() {
            listener.remove();
        }
    });
}
