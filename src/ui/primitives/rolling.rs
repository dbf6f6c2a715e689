//! Numbers that roll from their old value to the new one, so that a change is seen.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::{Element, Event};
use rust_decimal::Decimal;
use wasm_bindgen::JsCast;

use super::media::media_matches;
use crate::ui::el::El;
use crate::ui::reactive::render_effect;
use model::money::DecimalExt;

/// The frames of a roll: less than 200 ms on a screen of 60 Hz.
const FRAMES: u32 = 11;

/// The class of the document while a slider moves its numbers.
const IS_SLIDING: &str = "is-sliding";

/// Marks the document while a slider moves the numbers of `app`, which then neither roll nor glide: they are true in its own frame.
pub fn note_sliding(app: El) {
    let Some(classes) = document().document_element().map(|root| root.class_list()) else { return };
    let note = move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let is_slider = target.is_some_and(|target| target.matches("[type=range]").unwrap_or(false));
        // The name of a class is a literal.
        let _ = classes.toggle_with_force(IS_SLIDING, is_slider);
    };
    let _app =
        ["focusin", "pointerdown", "input"].into_iter().fold(app, |app, event| app.on(event, note.clone()));
}

/// Appends `text` of a number that follows `number` as [`rolled`] does.
pub fn rolling(
    parent: El,
    number: impl Fn() -> Decimal + 'static,
    text: impl Fn(Decimal) -> String + 'static,
) -> El {
    let shown = rolled(number);
    parent.bind_text(move || text(shown.get()))
}

/// A number that rolls to the new value of `number`, unless a slider is moving it or the user wants no motion.
pub fn rolled(number: impl Fn() -> Decimal + 'static) -> ReadSignal<Decimal> {
    roll_to(Box::new(number))
}

fn roll_to(number: Box<dyn Fn() -> Decimal>) -> ReadSignal<Decimal> {
    let shown = RwSignal::new(untrack(&number));
    // The number of rolls that have begun: one ends when another begins in its place.
    let begun = Rc::new(Cell::new(0_u32));
    render_effect(move || {
        let to = number();
        begun.set(begun.get().wrapping_add(1));
        let from = shown.get_untracked();
        if from == to {
            return;
        }
        let slides = document().get_elements_by_class_name(IS_SLIDING).length() > 0;
        if slides || media_matches("(prefers-reduced-motion: reduce)") {
            shown.set(to);
        } else {
            next_frame(Roll { shown, from, to, begun: Rc::clone(&begun), number: begun.get() }, 1);
        }
    });
    shown.read_only()
}

/// A roll that is under way.
struct Roll {
    shown: RwSignal<Decimal>,
    from: Decimal,
    to: Decimal,
    begun: Rc<Cell<u32>>,
    /// Which of those that have begun it is.
    number: u32,
}

/// Shows the number of each frame until the roll is over, or what shows it is gone.
fn next_frame(roll: Roll, frame: u32) {
    request_animation_frame(move || {
        let is_over = roll.begun.get() != roll.number
            || roll.shown.try_set(on_the_way(roll.from, roll.to, frame)).is_some();
        if !is_over && frame < FRAMES {
            next_frame(roll, frame.saturating_add(1));
        }
    });
}

/// The number at a frame of a roll.
fn on_the_way(from: Decimal, to: Decimal, frame: u32) -> Decimal {
    if frame >= FRAMES {
        return to;
    }
    let way = |from: Decimal| {
        let part = to.try_sub(from)?.try_mul(Decimal::from(frame))?.try_div(Decimal::from(FRAMES))?;
        from.try_add(part)
    };
    way(from).unwrap_or(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_roll_goes_from_the_old_number_to_the_new_one_and_ends_there() {
        let [from, to] = [0, 110].map(Decimal::from);
        let shown: Vec<Decimal> = (1..=FRAMES).map(|frame| on_the_way(from, to, frame)).collect();
        let expected: Vec<Decimal> = (1..=11).map(|tenth| Decimal::from(tenth * 10)).collect();
        assert_eq!(shown, expected);
        assert_eq!(on_the_way(Decimal::MAX, Decimal::MIN, 1), Decimal::MIN, "what cannot be halved jumps");
        let third = Decimal::ONE / Decimal::from(3);
        assert_eq!(on_the_way(from, third, FRAMES), third, "exact at the end");
    }
}
