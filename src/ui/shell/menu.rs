//! The menu: scenarios, language and theme; on a phone also the pages and sharing. A lazy part.

use std::rc::Rc;

use leptos::prelude::*;

use crate::i18n::{LANGUAGES, Language};
use crate::state::{Dialog, Page, Theme};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::focus::{focus, focus_soon};
use crate::ui::primitives::language_choice::language_choice;
use crate::ui::primitives::segments::Segments;
use crate::ui::route::page_name;
use crate::ui::shell::lever_sheet::is_at;
use crate::ui::shell::masthead::{MENU_BUTTON, ROOMS, page_link};

/// What belongs to the menu: the focus and clicks there do not close it.
const MENU: &str = ".menu, .menu-button";

/// The content of the menu, hidden while the menu is closed.
pub fn menu(app: AppContext) -> El {
    let open = app.view.menu_open;
    close_from_outside(app);
    let pages = std::iter::once(Page::Entrance).chain(ROOMS);
    let link = |page| page_link(app, page, page_name(&app.t.common, page)).on("click", move |_| close(app));
    let t = &app.language.lazy_texts().menu;
    el("div")
        .class("menu")
        .bind_bool_attr("hidden", move || !open.get())
        .child(el("nav").class("menu-rooms").attr("aria-label", app.t.common.pages).children(pages.map(link)))
        .child(dialog_button(app, app.t.common.share, Dialog::Share).class("menu-item only-phone"))
        .child(of_own_work(app, app.language.lazy_texts().share.download, Dialog::Download))
        .child(dialog_button(app, app.t.common.scenarios, Dialog::Scenarios).attr("id", "open-scenarios"))
        .child(of_own_work(app, app.t.common.save_as, Dialog::SaveAs))
        .child(el("div").class("menu-choice").child(el("span").text(t.language)).child(languages(app)))
        .child(
            el("div")
                .class("menu-choice")
                .child(el("span").attr("aria-hidden", "true").text(t.theme))
                .child(themes(app)),
        )
        .child(
            el("div")
                .class("menu-choice")
                .child(el("span").attr("aria-hidden", "true").text(t.type_size))
                .child(type_sizes(app)),
        )
        .child(link(Page::Lessons).class("menu-item"))
        .child(link(Page::Present).class("menu-item"))
}

/// Closes the menu, and the focus returns to its button.
fn close(app: AppContext) {
    app.view.menu_open.set(false);
    focus(MENU_BUTTON);
}

/// The dialog is opened after the focus has returned to the button, where it comes back when the dialog is closed.
fn dialog_button(app: AppContext, words: &str, dialog: Dialog) -> El {
    let open = move || {
        close(app);
        app.state.dialog.set(Some(dialog));
    };
    button("menu-item").on_click(open).text(words)
}

/// The same of a dialog about the open scenario, which the page of a link does not show.
fn of_own_work(app: AppContext, words: &str, dialog: Dialog) -> El {
    dialog_button(app, words, dialog).bind_bool_attr("hidden", move || app.view.page.get() == Page::Shared)
}

fn languages(app: AppContext) -> El {
    let switch = move |language: Language| {
        app.view.menu_open.set(false);
        app.state.settings().set_language(language);
        focus_soon(MENU_BUTTON);
    };
    language_choice(app.language, LANGUAGES, app.language.lazy_texts().menu.language, switch)
}

fn themes(app: AppContext) -> El {
    let t = &app.language.lazy_texts().menu;
    let words = [t.theme_auto, t.theme_light, t.theme_dark].map(str::to_owned);
    let settings = app.state.settings();
    let choice = Segments {
        legend: t.theme,
        name: "theme",
        choices: Theme::ALL.into_iter().zip(words).collect(),
        chosen: Rc::new(move || settings.theme.get()),
        choose: Rc::new(move |theme| settings.set_theme(theme)),
    };
    choice.bar("seg")
}

fn type_sizes(app: AppContext) -> El {
    let t = &app.language.lazy_texts().menu;
    let settings = app.state.settings();
    let choice = Segments {
        legend: t.type_size,
        name: "type-size",
        choices: vec![(false, t.type_usual.to_owned()), (true, t.type_large.to_owned())],
        chosen: Rc::new(move || settings.large_type.get()),
        choose: Rc::new(move |large| settings.set_large_type(large)),
    };
    choice.bar("seg")
}

/// Closes the menu by Escape, by a click outside of it, and when the focus moves out of it.
fn close_from_outside(app: AppContext) {
    let open = app.view.menu_open;
    for event in ["pointerdown", "focusin"] {
        let listening = window_event_listener_untyped(event, move |event| {
            if open.get_untracked() && !is_at(&event, MENU) {
                open.set(false);
            }
        });
        on_cleanup(move || listening.remove());
    }
    let listening = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "Escape" && open.get_untracked() {
            close(app);
        }
    });
    on_cleanup(move || listening.remove());
}
