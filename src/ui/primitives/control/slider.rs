//! Where the slider of a lever is dragged, or moved by a key.

use leptos::prelude::*;
use leptos::web_sys::{HtmlInputElement, KeyboardEvent};

use crate::i18n::numbers::machine_text;
use crate::state::Position;
use crate::ui::context::AppContext;
use crate::ui::primitives::keys::has_modifier;
use model::lever::Lever;
use model::money::parse_decimal;

/// Sets the lever to where its slider was dragged, rounded to the nearest step from the start.
pub(super) fn set_slider(app: AppContext, lever: Lever, here: Position, value: &str) {
    let Some(value) = parse_decimal(value) else { return };
    app.state.editor().slide(lever, here.round_to_step(value));
}

/// Arrow keys move one step and the page keys ten, as on any slider. The step of the input element itself is finer, so that
/// the start value is reachable. With a modifier these keys are the browser's: they go back in the history, for instance.
pub(super) fn on_slider_key(
    app: AppContext,
    lever: Lever,
    position: Memo<Position>,
    range: &HtmlInputElement,
    event: &KeyboardEvent,
) {
    let (up, times) = match event.key().as_str() {
        "Home" | "End" if has_modifier(event) => return keep_value(position, range),
        "ArrowRight" | "ArrowUp" => (true, 1),
        "ArrowLeft" | "ArrowDown" => (false, 1),
        "PageUp" => (true, 10),
        "PageDown" => (false, 10),
        _ => return,
    };
    if has_modifier(event) {
        return keep_value(position, range);
    }
    event.prevent_default();
    for _ in 0..times {
        app.state.editor().step(lever, up);
    }
}

/// Keeps the browser from moving the slider by the key that is being handled, without preventing what else the key does.
/// Chromium moves sliders whatever the modifiers, but not one whose range is a single value.
fn keep_value(position: Memo<Position>, range: &HtmlInputElement) {
    let (range, value) = (range.clone(), range.value());
    range.set_min(&value);
    range.set_max(&value);
    set_timeout(
        move || {
            // Not what the element had: the next key can come before this, and the outcome can have moved the ends.
            if let Some(here) = position.try_get_untracked() {
                range.set_max(&machine_text(here.high));
                range.set_min(&machine_text(here.low));
            }
        },
        std::time::Duration::ZERO,
    );
}
