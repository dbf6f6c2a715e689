//! What a first visitor should know, put away for good with one press.

use leptos::prelude::*;

use crate::state::Room;
use crate::ui::page::use_page;
use crate::ui::primitives::icon::icon;

/// The hint.
#[component]
pub fn Hint() -> impl IntoView {
    let page = use_page();
    let t = &page.t.common;
    let about = page.session.municipality(|m| page.of(&m.about));
    let open = RwSignal::new(true);
    view! {
        {move || {
            open.get()
                .then(|| {
                    view! {
                        <aside class="hint" aria-label=t.about>
                            <div class="wrap">
                                <p>
                                    <strong>{t.hint_independent}</strong>
                                    " "
                                    {t.hint_stays}
                                    " "
                                    {about.clone()}
                                    " "
                                    {t.hint_marked}
                                    " "
                                    {t.hint_wrong}
                                    " "
                                    <button class="link" type="button" on:click=move |_| page.session.room.set(Room::Material)>
                                        {t.hint_where}
                                    </button>
                                    "."
                                </p>
                                <button
                                    class="icon-btn"
                                    type="button"
                                    aria-label=t.hint_away
                                    title=t.hint_away
                                    on:click=move |_| open.set(false)
                                >
                                    {icon("#i-close")}
                                </button>
                            </div>
                        </aside>
                    }
                })
        }}
    }
}
