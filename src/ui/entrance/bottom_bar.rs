//! The bar at the bottom of a phone: undo, all levers, share; above them the answers while those are out of sight.

use std::cmp::Ordering;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::answers::{SECTION, Shown};
use crate::i18n::answers::short_change;
use crate::i18n::numbers::{HARD_SPACE, not_nothing};
use crate::state::Page;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::route::address;
use crate::ui::shell::masthead::share_button;
use crate::ui::shell::undo_buttons::undo_button;

/// The bar.
pub fn bottom_bar(app: AppContext, shown: Shown) -> El {
    let buttons = el("div")
        .class("entrance-buttons")
        .child(undo_button(app, "btn"))
        .child(el("a").class("btn").attr("href", address(Page::Simulate)).text(app.t.entrance.all_levers))
        .child(share_button(app, "btn primary"));
    let is_scrolled_past = answers_are_above();
    el("div")
        .class("entrance-bar")
        .dyn_children_if(move || is_scrolled_past.get(), move || vec![short_answers(app, shown)])
        .child(buttons)
}

/// Whether the answers have left the window upwards.
fn answers_are_above() -> RwSignal<bool> {
    let is_above = RwSignal::new(false);
    let look = move |_| {
        let found = document().query_selector(SECTION).ok().flatten();
        let now = found.is_some_and(|section| section.get_bounding_client_rect().bottom() < 0.0);
        if is_above.try_get_untracked() == Some(!now) {
            is_above.set(now);
        }
    };
    let listening = window_event_listener_untyped("scroll", look);
    on_cleanup(move || listening.remove());
    is_above
}

/// The answers in one line each.
fn short_answers(app: AppContext, shown: Shown) -> El {
    let words = &app.t.entrance;
    let answer = |name: &str| el("div").child(el("dt").text(name));
    let you = answer(words.you_short).child(el("dd").bind_text(move || {
        shown.cost.get().map_or_else(String::new, |cost| {
            let size = app.language.number(cost.abs(), not_nothing(cost, 0));
            let size = format!("{size}{HARD_SPACE}{}", app.t.common.kr);
            match cost.cmp(&Decimal::ZERO) {
                Ordering::Greater => (words.services_less)(&size),
                Ordering::Less => (words.services_more)(&size),
                Ordering::Equal => size,
            }
        })
    }));
    let services = answer(words.services_short).child(el("dd").bind_text(move || {
        shown.answers.with(|answers| short_change(app.language, answers.services_change()))
    }));
    let left = answer(words.left_short).child(el("dd").bind_text(move || {
        shown.answers.with(|answers| {
            let [_, result] = answers.result;
            format!("{}{HARD_SPACE}{}", app.language.mnkr(result.kronor()), app.t.common.mnkr)
        })
    }));
    el("dl").class("entrance-short").child(you).child(services).child(left)
}
