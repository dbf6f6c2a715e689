//! The header: name, rooms, scenarios, language and theme.

use leptos::prelude::*;

use crate::state::{Dialog, Notice, Room, Theme};
use crate::ui::page::{Page, text, use_page};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::route::address;

/// The id of the button that switches the language: the page is built anew then, and the focus comes back to it.
const LANGUAGE: &str = "language";

/// The header.
#[component]
pub fn Masthead() -> impl IntoView {
    let page = use_page();
    let session = page.session;
    let desk = page.desk;
    let t = &page.t.common;
    let rooms = [(Room::Simulate, t.simulate), (Room::Process, t.process), (Room::Material, t.material)];
    let themes = [t.theme_auto, t.theme_light, t.theme_dark];
    let switch = move |_| {
        desk.speak(page.language.other());
        focus_soon(LANGUAGE);
    };
    view! {
        <header class="masthead">
            <div class="wrap">
                <a class="brand" href=address(Room::Simulate)>"Kommunbidrag"</a>
                <nav class="rooms" aria-label=t.rooms>
                    {rooms
                        .map(|(room, words)| {
                            view! {
                                <a
                                    href=address(room)
                                    aria-current=move || (session.room.get() == room).then_some("page")
                                >
                                    {words}
                                </a>
                            }
                        })
                        .into_iter()
                        .collect_view()}
                </nav>
                <div class="actions">
                    {page.kept_words()}
                    <button class="btn" type="button" id="open-scenarios" on:click=move |_| desk.show_scenarios()>
                        {t.scenarios}
                    </button>
                    <button
                        class="btn primary"
                        type="button"
                        on:click=move |_| desk.dialog.set(Some(Dialog::SaveAs))
                    >
                        {t.save_as}
                    </button>
                </div>
                <div class="prefs">
                    <button class="btn" type="button" id=LANGUAGE lang=page.language.other().tag() on:click=switch>
                        {t.other_language}
                    </button>
                    <select
                        class="btn"
                        aria-label=t.theme
                        on:change:target=move |event| desk.wear(Theme::from_key(&event.target().value()))
                    >
                        {Theme::ALL
                            .into_iter()
                            .zip(themes)
                            .map(|(theme, words)| {
                                view! {
                                    <option value=theme.key() prop:selected=move || desk.theme.get() == theme>
                                        {words}
                                    </option>
                                }
                            })
                            .collect_view()}
                    </select>
                </div>
            </div>
        </header>
    }
}

impl Page {
    /// Which scenario is open and whether it is saved. Quiet: it says nothing that a notice does not say louder.
    fn kept_words(self) -> AnyView {
        let desk = self.desk;
        let words = &self.t.scenarios;
        let name = text(move || {
            desk.open.with(|open| open.as_ref().map(|open| open.name.clone())).unwrap_or_default()
        });
        let state = text(move || {
            let failed = desk.notices.with(|all| all.iter().any(|one| matches!(one, Notice::NotSaved(_))));
            let state = match (desk.unsaved.get(), failed) {
                _ if !desk.is_kept() => "",
                (true, true) => words.not_saved,
                (true, false) => words.saving,
                (false, _) if desk.open.with(Option::is_some) => words.kept,
                (false, _) => "",
            };
            if state.is_empty() { String::new() } else { format!("· {state}") }
        });
        view! {
            <span class="kept small soft">
                <span class="kept-name" title=name>{name}</span>
                <span>{state}</span>
            </span>
        }
        .into_any()
    }
}
