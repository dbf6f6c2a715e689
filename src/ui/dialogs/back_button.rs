//! The browser's Back button closes what is open over the page: a scenario in a link, the sheet of levers, a dialog, an
//! explanation.
//!
//! Each of these has an entry in the browser's history, whose state is the number of those that are open. Closing one in
//! another way goes back, so that there are never more entries than open things.

use std::time::Duration;

use leptos::prelude::*;
use leptos::web_sys::{HtmlElement, HtmlInputElement};
use wasm_bindgen::{JsCast, JsValue};

use crate::state::{AppState, Dialog, Page};
use crate::ui::context::AppContext;
use crate::ui::reactive::effect;
use crate::ui::route::{address, entry_depth, forget_link, fragment, replace_entry};
use files::link;

/// The field of a form in an open dialog.
const TYPED_NAME: &str = ".dialog[open] form input";
/// After this time a step back that the browser has not taken is given up.
const LONGEST_STEP: Duration = Duration::from_secs(1);

/// A step back that the browser has not taken yet: the timer that gives it up.
type PendingStep = StoredValue<Option<TimeoutHandle>>;

/// Follows what is open and the Back button, until the current owner is disposed.
pub fn follow_back_button(app: AppContext) {
    let state = app.state;
    let going_back = PendingStep::new(None);
    let mut was_link_shown = false;
    effect(move || {
        let is_link_shown =
            state.dialog.get() == Some(Dialog::ImportLink) || state.view.page.get() == Page::Shared;
        if was_link_shown && !is_link_shown {
            forget_link(state);
        }
        was_link_shown = is_link_shown;
        let depth = depth(state);
        if !is_pending(going_back) {
            adjust_entries(state, depth, going_back);
        }
    });
    let listening = window_event_listener_untyped("popstate", move |_| {
        if !is_pending(going_back) {
            close_to(app, entry_depth());
        }
        end_pending(going_back);
        adjust_entries(state, untrack(|| depth(state)), going_back);
    });
    on_cleanup(move || listening.remove());
}

/// How many things are open over the page. Tracks them.
fn depth(state: AppState) -> usize {
    let open = [
        state.dialog.get().is_some(),
        state.autosave().question.with(Option::is_some),
        state.view.levers_open.get(),
        state.view.page.get() == Page::Shared,
    ];
    open.map(usize::from).into_iter().fold(state.view.asked.with(Vec::len), usize::saturating_add)
}

/// Adds the entries that are missing for what is open, or goes back where there are too many.
fn adjust_entries(state: AppState, depth: usize, going_back: PendingStep) {
    let (here, fragment) = (entry_depth(), fragment());
    let is_link = link::is_link(&fragment);
    if depth > here {
        if is_link && here == 0 {
            // A link is left by going back, too: the page lies below it, without the link.
            if replace_entry(address(state.view.own_page())).is_err() {
                return;
            }
        }
        for depth in here.saturating_add(1)..=depth {
            // A browser that refuses leaves the Back button as it was.
            let _ = add_entry(depth, is_link.then_some(&fragment));
        }
    } else if depth < here && (!is_link || depth > 0) {
        // A link that the reader has gone forward to is shown again.
        go_back(here.saturating_sub(depth), going_back);
    }
}

fn add_entry(depth: usize, address: Option<&String>) -> Result<(), JsValue> {
    let address = address.map(String::as_str);
    window().history()?.push_state_with_url(&depth.to_string().into(), "", address)
}

fn go_back(steps: usize, going_back: PendingStep) {
    let steps = i32::try_from(steps).unwrap_or(1).saturating_neg();
    let went = window().history().and_then(|history| history.go_with_delta(steps));
    end_pending(going_back);
    if went.is_ok() {
        let give_up = move || {
            going_back.try_set_value(None);
        };
        going_back.set_value(set_timeout_with_handle(give_up, LONGEST_STEP).ok());
    }
}

fn is_pending(going_back: PendingStep) -> bool {
    going_back.with_value(Option::is_some)
}

/// Forgets the step, with the timer that would give up a later one.
fn end_pending(going_back: PendingStep) {
    if let Some(timer) = going_back.try_update_value(Option::take).flatten() {
        timer.clear();
    }
}

/// Closes what is open beyond `entry`, the uppermost first. A dialog with a name that is not saved stays open.
fn close_to(app: AppContext, entry: usize) {
    let (dialog, view) = (app.state.dialog, app.view);
    // A field takes what was typed when it loses the focus.
    if let Some(focused) =
        document().active_element().and_then(|focused| focused.dyn_into::<HtmlElement>().ok())
        && untrack(|| depth(app.state)) > entry
    {
        // Every element can lose the focus.
        let _ = focused.blur();
    }
    while untrack(|| depth(app.state)) > entry {
        if app.state.autosave().question.with_untracked(Option::is_some) {
            app.state.autosave().stay();
        } else if view.asked.with_untracked(|asked| !asked.is_empty()) {
            view.asked.update(|asked| {
                asked.pop();
            });
        } else if dialog.get_untracked().is_none() {
            if view.levers_open.get_untracked() {
                view.levers_open.set(false);
            } else {
                view.page.set(view.own_page());
            }
        } else if is_name_typed() {
            return app.state.notices.show_text(app.language.lazy_texts().library.name_not_saved.to_owned());
        } else {
            dialog.set(None);
        }
    }
}

/// Whether a name has been typed in the open dialog and is not saved.
fn is_name_typed() -> bool {
    let input = document().query_selector(TYPED_NAME).ok().flatten();
    let input = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| input.value() != input.default_value())
}
