//! The tab list of the results: one tab is in the tab order, and the arrow keys move between tabs.

use leptos::prelude::{Get, GetUntracked, Set};
use leptos::web_sys::KeyboardEvent;
use wasm_bindgen::JsCast;

use crate::state::Tab;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::focus::focus;
use crate::ui::primitives::keys::has_modifier;

/// The id of the heading of the text of the proposal, in the tab of the goals.
pub const PROPOSAL_HEADING: &str = "proposal-text";

/// The tabs.
pub fn tabs(app: AppContext) -> El {
    let tab = app.view.tab;
    let on_key = move |event: KeyboardEvent| {
        if has_modifier(&event) {
            return;
        }
        let at = Tab::ALL.iter().position(|one| *one == tab.get_untracked()).unwrap_or(0);
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
    let one = move |one: Tab| {
        button("")
            .attr("role", "tab")
            .attr("id", &tab_id(one))
            .attr("aria-controls", "panel")
            .bind_aria("aria-selected", move || tab.get() == one)
            .bind_attr("tabindex", move || Some(if tab.get() == one { "0" } else { "-1" }))
            .on_click(move || tab.set(one))
            .text(tab_name(app, one))
    };
    el("div")
        .class("tabs")
        .attr("role", "tablist")
        .attr("aria-label", app.t.results.title)
        .on("keydown", move |event| on_key(event.unchecked_into()))
        .children(Tab::ALL.map(one))
}

/// The name of a tab.
#[must_use]
pub fn tab_name(app: AppContext, tab: Tab) -> &'static str {
    let names = &app.t.results.tabs;
    match tab {
        Tab::Committees => names.committees,
        Tab::Goals => names.goals,
        Tab::Flow => names.flow,
        Tab::Years => names.years,
        Tab::Law => names.law,
    }
}

/// The id of a tab's button, which names its panel.
#[must_use]
pub fn tab_id(tab: Tab) -> String {
    format!("tab-{}", tab.key())
}
