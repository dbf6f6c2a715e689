//! The header: name, pages, scenarios, language and theme.

use leptos::prelude::*;
use leptos::web_sys::HtmlSelectElement;

use crate::i18n::{LANGUAGES, Language};
use crate::state::{self, Dialog, Notice, Theme};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::language_choice::language_choice;
use crate::ui::route::address;

/// The id of the button that switches the language: the page is then rebuilt, and the focus returns to it.
const LANGUAGE: &str = "language";

/// The header.
pub fn masthead(app: AppContext) -> El {
    let state = app.state;
    let t = &app.t.common;
    let pages = [
        (state::Page::Simulate, t.simulate),
        (state::Page::YourTax, t.your_tax),
        (state::Page::Compare, t.compare),
        (state::Page::Process, t.process),
        (state::Page::MunicipalityFile, t.municipality_file),
    ];
    let link = move |(page, words): (state::Page, &str)| {
        el("a")
            .attr("href", address(page))
            .bind_attr("aria-current", move || (app.view.page.get() == page).then_some("page"))
            .text(words)
    };
    let actions = el("div")
        .class("actions")
        .child(save_status(app, "kept small soft hide-phone"))
        .child(
            button("btn")
                .attr("id", "open-scenarios")
                .on_click(move || state.dialog.set(Some(Dialog::Scenarios)))
                .text(t.scenarios),
        )
        .child(button("btn").on_click(move || state.dialog.set(Some(Dialog::Share))).text(t.share))
        .child(
            button("btn primary").on_click(move || state.dialog.set(Some(Dialog::SaveAs))).text(t.save_as),
        );
    let select_language = move |language: Language| {
        state.settings().set_language(language);
        focus_soon(LANGUAGE);
    };
    let language = language_choice(app.language, LANGUAGES, t.language, select_language).attr("id", LANGUAGE);
    let theme = |(theme, words): (Theme, &str)| {
        el("option")
            .attr("value", theme.key())
            .bind_bool_property("selected", move || state.settings().theme.get() == theme)
            .text(words)
    };
    let themes = el("select").class("btn").attr("aria-label", t.theme);
    let chosen: HtmlSelectElement = themes.element_as();
    let themes = themes
        .children(Theme::ALL.into_iter().zip([t.theme_auto, t.theme_light, t.theme_dark]).map(theme))
        .on("change", move |_| state.settings().set_theme(Theme::from_key(&chosen.value())));
    let wrap = el("div")
        .class("wrap")
        .child(el("a").class("brand").attr("href", address(state::Page::Simulate)).text("Kommunbidrag"))
        .child(el("nav").class("rooms").attr("aria-label", t.pages).children(pages.map(link)))
        .child(actions)
        .child(el("div").class("prefs").child(language).child(themes));
    el("header").class("masthead").child(wrap)
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
