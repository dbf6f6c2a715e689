//! The header: name, rooms, scenarios, language and theme.

use leptos::prelude::*;
use leptos::web_sys::HtmlSelectElement;

use crate::state::{Dialog, Notice, Room, Theme};
use crate::ui::el::{El, button, el};
use crate::ui::later::speak;
use crate::ui::page::Page;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::route::address;

/// The id of the button that switches the language: the page is built anew then, and the focus comes back to it.
const LANGUAGE: &str = "language";

/// The header.
pub fn masthead(page: Page) -> El {
    let session = page.session;
    let desk = page.desk;
    let t = &page.t.common;
    let rooms = [
        (Room::Simulate, t.simulate),
        (Room::YourTax, t.your_tax),
        (Room::Compare, t.compare),
        (Room::Process, t.process),
        (Room::Material, t.material),
    ];
    let room = move |(room, words): (Room, &str)| {
        el("a")
            .attr("href", address(room))
            .attr_is("aria-current", move || (session.room.get() == room).then(|| "page".to_owned()))
            .say(words)
    };
    let actions = el("div")
        .class("actions")
        .with(page.kept_words("kept small soft hide-phone"))
        .with(
            button("btn")
                .attr("id", "open-scenarios")
                .on_click(move || {
                    desk.save();
                    desk.dialog.set(Some(Dialog::Scenarios));
                })
                .say(t.scenarios),
        )
        .with(button("btn").on_click(move || desk.dialog.set(Some(Dialog::Share))).say(t.share))
        .with(button("btn primary").on_click(move || desk.dialog.set(Some(Dialog::SaveAs))).say(t.save_as));
    let other = page.language.other();
    let switch = move || speak(desk, other, || focus_soon(LANGUAGE));
    let language =
        button("btn").attr("id", LANGUAGE).attr("lang", other.tag()).on_click(switch).say(t.other_language);
    let theme = |(theme, words): (Theme, &str)| {
        el("option")
            .attr("value", theme.key())
            .property_if("selected", move || desk.theme.get() == theme)
            .say(words)
    };
    let themes = el("select").class("btn").attr("aria-label", t.theme);
    let chosen: HtmlSelectElement = themes.element_as();
    let themes = themes
        .with_all(Theme::ALL.into_iter().zip([t.theme_auto, t.theme_light, t.theme_dark]).map(theme))
        .on("change", move |_| desk.wear(Theme::from_key(&chosen.value())));
    let wrap = el("div")
        .class("wrap")
        .with(el("a").class("brand").attr("href", address(Room::Simulate)).say("Kommunbidrag"))
        .with(el("nav").class("rooms").attr("aria-label", t.rooms).with_all(rooms.map(room)))
        .with(actions)
        .with(el("div").class("prefs").with(language).with(themes));
    el("header").class("masthead").with(wrap)
}

impl Page {
    /// Which scenario is open and whether it is saved. Quiet: it says nothing that a notice does not say louder.
    pub(super) fn kept_words(self, class: &str) -> El {
        let desk = self.desk;
        let words = &self.t.scenarios;
        let name =
            move || desk.open.with(|open| open.as_ref().map(|open| open.name.clone())).unwrap_or_default();
        let state = move || {
            let failed = desk.notices.with(|all| all.iter().any(|one| matches!(one, Notice::NotSaved(_))));
            match (desk.unsaved.get(), failed) {
                _ if !desk.is_kept() => "",
                (true, true) => words.not_saved,
                (true, false) => words.saving,
                (false, _) if desk.open.with(Option::is_some) => words.kept,
                (false, _) => "",
            }
            .to_owned()
        };
        el("span")
            .class(class)
            .with(el("span").class("kept-name").attr_is("title", move || Some(name())).says(name))
            .with(el("span").says(state))
    }
}
