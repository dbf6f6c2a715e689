//! The first screen: what the page shows before any lazy part is loaded, from top to bottom.

use leptos::prelude::*;

use super::context::AppContext;
use super::el::{El, el};
use super::entrance::entrance;
use super::lazy::{
    LazyDialog, LazyGuide, LazyPage, LazyTab, LazyWorkspace, LazyYear, lazy, lazy_once, lost_saving,
};
use super::shell::first_visit::hint;
use super::shell::footer::footer;
use super::shell::masthead::masthead;
use crate::state;
use crate::ui::reactive::is_computed;

/// Builds a section of the page.
pub type Section = fn(AppContext) -> El;

/// The sections of the page in their order. A new one is added here.
pub const SECTIONS: [Section; 9] =
    [skip_link, masthead, key_figures, first_visit_hint, notices, not_saving, backup_reminder, main, footer];

/// An element without a box of its own: its children are laid out as children of its parent.
pub fn group() -> El {
    el("div").class("part")
}

/// For keyboards: past the header.
fn skip_link(app: AppContext) -> El {
    el("a").class("skip").attr("href", "#main").text(app.t.common.skip_to_content)
}

fn is_simulating(app: AppContext) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
    move || app.view.page.get() == state::Page::Simulate
}

/// The bar with the key figures, on the page of the simulation.
fn key_figures(app: AppContext) -> El {
    group().dyn_children_if(is_simulating(app), move || vec![lazy(app.t, LazyWorkspace::KeyFigures)])
}

/// What a first visitor should know, on the page of the simulation.
fn first_visit_hint(app: AppContext) -> El {
    group().dyn_children_if(is_simulating(app), move || vec![hint(app)])
}

/// What the user must know, from the first time that there is something.
fn notices(app: AppContext) -> El {
    let is_any =
        move || app.session.error().is_some() || app.state.notices.list.with(|list| !list.is_empty());
    lazy_once(app.t, LazyDialog::Notices, is_any).class("part notices")
}

/// That changes are not saved, where the part that saves could not be loaded. No part says so, since it may not be had either.
fn not_saving(app: AppContext) -> El {
    group().dyn_children(move || {
        app.view.saving_lost.get().into_iter().map(|is_gone| lost_saving(app, is_gone)).collect()
    })
}

/// The reminder to back up, from the first time that it is due.
fn backup_reminder(app: AppContext) -> El {
    lazy_once(app.t, LazyDialog::Reminder, move || app.state.backup().remind.get()).class("part reminder")
}

/// The page that is open.
fn main(app: AppContext) -> El {
    let is_computed = is_computed(app);
    el("main").attr("id", "main").attr("tabindex", "-1").dyn_children(move || {
        let page = match app.view.page.get() {
            state::Page::Entrance | state::Page::YourTax | state::Page::Goal | state::Page::Present
                if !is_computed.get() =>
            {
                no_numbers(app)
            }
            state::Page::Entrance => entrance(app),
            state::Page::Simulate => lazy(app.t, LazyWorkspace::Simulation),
            state::Page::YourTax => lazy(app.t, LazyPage::YourTax),
            state::Page::FollowUp => lazy(app.t, LazyYear::FollowUp),
            state::Page::Goal => lazy(app.t, LazyTab::Goal),
            state::Page::Compare => lazy(app.t, LazyPage::Compare),
            state::Page::Process => lazy(app.t, LazyGuide::Process),
            state::Page::Lessons => lazy(app.t, LazyGuide::Lessons),
            state::Page::Trust => lazy(app.t, LazyPage::Trust),
            state::Page::MunicipalityFile => lazy(app.t, LazyPage::MunicipalityFile),
            state::Page::Present => lazy(app.t, LazyPage::Present),
            state::Page::Shared => lazy(app.t, LazyPage::Shared),
        };
        vec![page]
    })
}

/// What stands instead of numbers that cannot be computed: the reason.
pub fn no_numbers(app: AppContext) -> El {
    el("p").class("panel").text(app.t.common.out_of_range)
}
