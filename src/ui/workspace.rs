//! The page with all levers: levers beside the results.

use leptos::prelude::*;

use super::context::AppContext;
use super::el::{El, el};
use super::first_screen::no_numbers;
use super::lazy::{LazyTab, lazy};
use super::primitives::tabs::tabs;
use super::reactive::is_computed;
use super::shell::levers::levers;
use super::tabs::committees::committees;
use crate::state::Tab;

/// Levers beside the results.
pub fn simulation(app: AppContext) -> El {
    let is_computed = is_computed(app);
    let results =
        el("section").class("results").attr("aria-label", app.t.results.title).child(tabs(app)).dyn_children(
            move || {
                if !is_computed.get() {
                    return vec![no_numbers(app).attr("id", "panel").attr("role", "tabpanel")];
                }
                let tab = match app.view.tab.get() {
                    Tab::Committees => committees(app),
                    Tab::Goals => lazy(app.t, LazyTab::Goals),
                    Tab::Flow => lazy(app.t, LazyTab::Flow),
                    Tab::Years => lazy(app.t, LazyTab::Years),
                    Tab::Law => lazy(app.t, LazyTab::Law),
                };
                vec![tab]
            },
        );
    el("div").class("wrap columns").child(levers(app)).child(results)
}
