//! What a first visitor should know, put away for good with one press.

use leptos::prelude::*;

use crate::state::Room;
use crate::ui::page::use_page;
use crate::ui::primitives::focus::focus;
use crate::ui::primitives::icon::icon;
use crate::ui::route;

/// The hint.
#[component]
pub fn Hint() -> impl IntoView {
    let page = use_page();
    let t = &page.t.common;
    let about = page.session.municipality(|m| page.of(&m.about));
    let correct = format!("#{}", route::place(Room::Material, "ratta"));
    let away = move |_| {
        page.desk.put_hint_away();
        focus("main");
    };
    view! {
        {move || {
            page.desk.hint.get().then(|| {
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
                                <a href=correct.clone()>{t.hint_where}</a>
                                "."
                            </p>
                            <button
                                class="icon-btn"
                                type="button"
                                aria-label=t.hint_away
                                title=t.hint_away
                                on:click=away
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
