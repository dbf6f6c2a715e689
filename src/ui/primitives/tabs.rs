//! The views of the results as tabs: one is in the tab order, arrows go between them.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::state::Tab;
use crate::ui::page::use_page;
use crate::ui::primitives::focus::focus;

/// The tabs.
#[component]
pub fn Tabs() -> impl IntoView {
    let page = use_page();
    let tab = page.session.tab;
    let on_key = move |event: KeyboardEvent| {
        let at = Tab::ALL.iter().position(|one| *one == tab.get_untracked()).unwrap_or_default();
        let next = match event.key().as_str() {
            "ArrowRight" => at.checked_add(1).filter(|next| *next < Tab::ALL.len()).unwrap_or(0),
            "ArrowLeft" => at.checked_sub(1).unwrap_or(Tab::ALL.len().saturating_sub(1)),
            "Home" => 0,
            "End" => Tab::ALL.len().saturating_sub(1),
            _ => return,
        };
        event.prevent_default();
        if let Some(chosen) = Tab::ALL.get(next) {
            tab.set(*chosen);
            focus(&tab_id(*chosen));
        }
    };
    view! {
        <div class="tabs" role="tablist" aria-label=page.t.results.title on:keydown=on_key>
            {Tab::ALL
                .into_iter()
                .zip(page.t.results.tabs)
                .map(|(one, words)| {
                    view! {
                        <button
                            type="button"
                            role="tab"
                            id=tab_id(one)
                            aria-controls="panel"
                            aria-selected=move || if tab.get() == one { "true" } else { "false" }
                            tabindex=move || if tab.get() == one { "0" } else { "-1" }
                            on:click=move |_| tab.set(one)
                        >
                            {words}
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}

/// The id of a tab's button, which names its panel.
#[must_use]
pub fn tab_id(tab: Tab) -> String {
    format!("tab-{}", tab.key())
}
