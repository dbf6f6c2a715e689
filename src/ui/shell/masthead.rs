//! The header: brand, pages, undo, sharing, and the button of the menu.

use leptos::prelude::*;

use crate::state::{self, Dialog, Notice, Page};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::lazy::{LazyDialog, lazy_overlay};
use crate::ui::primitives::icon::icon;
use crate::ui::route::{address, page_name};
use crate::ui::shell::undo_buttons::{redo_button, undo_button};

/// The id of the button that opens the menu. The focus returns to it from what the menu opens.
pub const MENU_BUTTON: &str = "menu-button";

/// The pages in the header, from left to right. The brand leads to the entrance.
pub const ROOMS: [Page; 6] =
    [Page::Simulate, Page::FollowUp, Page::YourTax, Page::Compare, Page::Process, Page::MunicipalityFile];

/// The header.
pub fn masthead(app: AppContext) -> El {
    let t = &app.t.common;
    let open = app.view.menu_open;
    let menu_button = button("btn menu-button")
        .attr("id", MENU_BUTTON)
        .attr("aria-label", t.menu)
        .attr("title", t.menu)
        .attr("aria-controls", "menu")
        .bind_aria("aria-expanded", move || open.get())
        .on_click(move || open.update(|open| *open = !*open))
        .child(icon("#i-menu"));
    let menu = lazy_overlay(app, LazyDialog::Menu, move || open.get(), move || open.set(false));
    let actions = el("div")
        .class("actions")
        .child(save_status(app, "kept small soft hide-phone"))
        .child(redo_button(app, "btn redo hide-phone"))
        .child(undo_button(app, "btn hide-phone").text(t.undo))
        .child(share_button(app, "btn primary hide-phone"))
        .child(menu_button)
        .child(menu.attr("id", "menu"));
    let wrap = el("div")
        .class("wrap")
        .child(page_link(app, Page::Entrance, "Kommunbidrag").class("brand"))
        .child(
            el("nav")
                .class("rooms")
                .attr("aria-label", t.pages)
                .children(ROOMS.map(|page| page_link(app, page, page_name(t, page)))),
        )
        .child(actions);
    el("header").class("masthead").child(wrap)
}

/// A link to a page, which says if that is open.
pub(super) fn page_link(app: AppContext, page: state::Page, words: &str) -> El {
    el("a")
        .attr("href", address(page))
        .bind_attr("aria-current", move || (app.view.page.get() == page).then_some("page"))
        .text(words)
}

/// The button that opens the dialog for sharing.
pub fn share_button(app: AppContext, class: &str) -> El {
    button(class)
        .on_click(move || app.state.dialog.set(Some(Dialog::Share)))
        .child(icon("#i-share"))
        .text(app.t.common.share)
}

/// Which scenario is open and whether it is saved. Not a live region: failures have a notice.
pub(super) fn save_status(app: AppContext, class: &str) -> El {
    let state = app.state;
    let words = &app.t.common;
    let name = move || state.open.name().unwrap_or_default();
    let state = move || {
        let refused = state.notices.list.with(|all| all.iter().any(|one| matches!(one, Notice::NotSaved(_))));
        let failed = refused || state.view.saving_lost.get().is_some();
        match (state.autosave().unsaved.get(), failed) {
            _ if !state.persistence().is_persistent() => "",
            (true, true) => words.status_unsaved,
            (true, false) => words.status_saving,
            (false, _) if state.open.is_saved() => words.status_saved,
            (false, _) => "",
        }
        .to_owned()
    };
    el("span")
        .class(class)
        .child(el("span").class("kept-name").bind_attr("title", move || Some(name())).bind_text(name))
        .child(el("span").bind_text(state))
}
