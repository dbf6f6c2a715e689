//! Where the slider of a lever is dragged, or moved by a key.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlInputElement, KeyboardEvent, MouseEvent};
use wasm_bindgen::JsCast;

use crate::i18n::numbers::machine_text;
use crate::state::Position;
use crate::ui::context::AppContext;
use crate::ui::el::El;
use crate::ui::primitives::keys::has_modifier;
use crate::ui::primitives::touch::is_touch;
use model::lever::Lever;
use model::money::parse_decimal;

/// How far a finger moves before its direction counts, CSS pixels.
const TOUCH_SLOP: u32 = 10;

/// A finger on the track of the slider `input` sets the value at once. When it then moves up or down it scrolls the page, and
/// the value is put back. The browser cancels such a touch, unless the finger is lifted before it has had time to.
pub(super) fn follow_finger(app: AppContext, position: Memo<Position>, input: El) -> El {
    let range: HtmlInputElement = input.element_as();
    let from = StoredValue::new(None);
    let cancel = Rc::new(move || {
        app.state.editor().cancel_gesture();
        // The element has the value of the touch, also when the lever has not moved or is back before it could follow.
        range.set_value(&machine_text(position.get_untracked().slider));
    });
    let cancel_move = Rc::clone(&cancel);
    input
        .on("pointerdown", move |event| {
            app.state.editor().begin_gesture();
            from.set_value(is_touch(&event).then(|| point(&event)));
        })
        .on("pointermove", move |event| {
            let Some((x, y)) = from.get_value() else { return };
            let here = point(&event);
            let (across, down) = (here.0.abs_diff(x), here.1.abs_diff(y));
            if across.max(down) > TOUCH_SLOP {
                from.set_value(None);
                if down > across {
                    cancel_move();
                }
            }
        })
        .on("pointercancel", move |_| cancel())
}

/// Where a pointer is in the window, CSS pixels.
fn point(event: &Event) -> (i32, i32) {
    let event: &MouseEvent = event.unchecked_ref();
    (event.client_x(), event.client_y())
}

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
