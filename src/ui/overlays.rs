//! Overlays: dialogs, the printed document, the toast and the live region.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;

use super::context::AppContext;
use super::el::{El, el};
use super::first_screen::Section;
use super::lazy::{LazyDialog, LazyPage, lazy_overlay, lazy_unseen};

/// The overlays, after the sections of the page.
pub const OVERLAYS: [Section; 4] = [dialogs, printed_document, toast, live_region];

/// The dialogs, built when the first one is opened, when they have been prefetched, or when a number is typed that their module reads.
fn dialogs(app: AppContext) -> El {
    let (dialog, asked, is_wanted) = (app.state.dialog, app.view.asked, app.view.dialogs_wanted);
    let listening = window_event_listener_untyped("dialogs", move |_| is_wanted.set(true));
    on_cleanup(move || listening.remove());
    let is_questioned = move || app.state.autosave().question.with(Option::is_some);
    let wanted = move || {
        dialog.get().is_some() || asked.with(|asked| !asked.is_empty()) || is_questioned() || is_wanted.get()
    };
    lazy_overlay(app, LazyDialog::Named, wanted, move || {
        app.state.autosave().stay();
        is_wanted.set(false);
        dialog.set(None);
        asked.set(Vec::new());
    })
}

fn printed_document(app: AppContext) -> El {
    let printing = app.view.printing;
    lazy_overlay(app, LazyPage::Print, move || printing.get(), move || printing.set(false))
}

/// The toast, loaded when there is one for the first time. The live region is always there, so that its changes are announced.
fn toast(app: AppContext) -> El {
    let toast = app.state.notices.toast;
    let is_shown = move || toast.with(Option::is_some);
    el("div")
        .attr("role", "status")
        .child(lazy_overlay(app, LazyDialog::Toast, is_shown, move || toast.set(None)))
}

/// The live region for screen readers. What it says is loaded when something has changed for the first time.
fn live_region(app: AppContext) -> El {
    let first_page = app.view.page.get_untracked();
    let is_first = AtomicBool::new(true);
    let has_changed = move || {
        app.session.read(|_, _| ());
        app.view.page.track();
        !is_first.swap(false, Ordering::Relaxed)
    };
    el("p").class("sr-only").attr("role", "status").attr("aria-live", "polite").child(lazy_unseen(
        app,
        LazyDialog::Announcements(first_page),
        has_changed,
    ))
}
