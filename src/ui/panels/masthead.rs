//! The header: name, rooms, scenarios, language and theme.

use leptos::prelude::*;

use crate::state::Room;
use crate::ui::page::use_page;

/// The header.
#[component]
pub fn Masthead() -> impl IntoView {
    let page = use_page();
    let session = page.session;
    let t = &page.t.common;
    let rooms = [(Room::Simulate, t.simulate), (Room::Process, t.process), (Room::Material, t.material)];
    view! {
        <header class="masthead">
            <div class="wrap">
                <span class="brand">"Kommunbidrag"</span>
                <nav class="rooms" aria-label=t.rooms>
                    {rooms
                        .map(|(room, words)| {
                            view! {
                                <button
                                    type="button"
                                    aria-current=move || (session.room.get() == room).then_some("page")
                                    on:click=move |_| session.room.set(room)
                                >
                                    {words}
                                </button>
                            }
                        })
                        .into_iter()
                        .collect_view()}
                </nav>
                <div class="prefs">
                    <button
                        class="btn"
                        type="button"
                        lang=page.language.other().tag()
                        on:click=move |_| session.language.set(page.language.other())
                    >
                        {t.other_language}
                    </button>
                </div>
            </div>
        </header>
    }
}
