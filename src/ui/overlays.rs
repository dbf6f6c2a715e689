//! Overlays: dialogs, the printed document, the toast and the live region.

use leptos::prelude::*;

use super::context::AppContext;
use super::el::{El, el};
use super::first_screen::Section;
use super::lazy::{LazyDialog, LazyTab, lazy_overlay};
use super::primitives::amounts::mnkr;
use super::primitives::labels::committee_name;
use super::primitives::pause::after_pause;
use super::reactive::effect;
use super::route::page_name;
use crate::state::undo::Target;
use model::changes::ResetGroup;
use model::municipality::CommitteeIx;

/// The overlays, after the sections of the page.
pub const OVERLAYS: [Section; 4] = [dialogs, printed_document, toast, live_region];

/// The dialogs, built when the first one is opened, or when they have been prefetched.
fn dialogs(app: AppContext) -> El {
    let (dialog, asked) = (app.state.dialog, app.view.asked);
    let are_here = RwSignal::new(false);
    let listening = window_event_listener_untyped("dialogs", move |_| are_here.set(true));
    on_cleanup(move || listening.remove());
    let is_questioned = move || app.state.autosave().question.with(Option::is_some);
    let wanted = move || {
        dialog.get().is_some() || asked.with(|asked| !asked.is_empty()) || is_questioned() || are_here.get()
    };
    lazy_overlay(app, LazyDialog::Named, wanted, move || {
        app.state.autosave().stay();
        dialog.set(None);
        asked.set(Vec::new());
    })
}

fn printed_document(app: AppContext) -> El {
    let printing = app.view.printing;
    lazy_overlay(app, LazyTab::Print, move || printing.get(), move || printing.set(false))
}

/// The toast, loaded when there is one for the first time. The live region is always there, so that its changes are announced.
fn toast(app: AppContext) -> El {
    let toast = app.state.notices.toast;
    let is_shown = move || toast.with(Option::is_some);
    el("div")
        .attr("role", "status")
        .child(lazy_overlay(app, LazyDialog::Toast, is_shown, move || toast.set(None)))
}

/// Announces to screen readers what a change leads to, when nothing has changed for a moment, and which page is opened.
fn live_region(app: AppContext) -> El {
    let sentence = move || {
        if !app.session.is_computed() {
            return app.t.common.out_of_range.to_owned();
        }
        let grant = mnkr(app, app.session.value(|year| year.now.pool));
        let totals = (app.t.results.live)(&grant, &mnkr(app, app.session.value(|year| year.result)));
        // The totals stand still when money is moved between committees.
        match changed_committee(app).and_then(|c| committee_sentence(app, c)) {
            Some(committee) => format!("{committee} {totals}"),
            None => totals,
        }
    };
    let spoken = RwSignal::new(String::new());
    after_pause(sentence, move |sentence| spoken.set(sentence));
    let mut before = None;
    effect(move || {
        let page = app.view.page.get();
        if before.replace(page).is_some_and(|before| before != page) {
            spoken.set(page_name(&app.t.common, page).to_owned());
        }
    });
    el("p")
        .class("sr-only")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .bind_text(move || spoken.get())
}

/// The committee that the last change was made to.
fn changed_committee(app: AppContext) -> Option<CommitteeIx> {
    match app.state.undo().next().undo?.target {
        Target::Row(row) => row.committee(),
        Target::Group(ResetGroup::Committee(committee)) => Some(committee),
        Target::Group(
            ResetGroup::Tax
            | ResetGroup::Equalisation
            | ResetGroup::Fees
            | ResetGroup::OtherRevenue
            | ResetGroup::Grants
            | ResetGroup::Needs
            | ResetGroup::Distribution
            | ResetGroup::Shares,
        )
        | Target::Question(_)
        | Target::Surplus
        | Target::All => None,
    }
}

fn committee_sentence(app: AppContext, c: CommitteeIx) -> Option<String> {
    let (grant, change) = app.session.read(|outcome, year| {
        let committee = year.committee(c)?;
        Some((outcome.value(committee.grant), outcome.value(committee.change)))
    })?;
    let name = committee_name(app, c);
    Some((app.t.results.live_committee)(&name, &mnkr(app, grant), &app.language.mnkr_change(change)))
}
