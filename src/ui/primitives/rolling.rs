//! Numbers that roll from their old value to the new one, so that a change is seen.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::Node;
use rust_decimal::Decimal;

use super::media::media_matches;
use crate::ui::el::El;
use crate::ui::reactive::render_effect;
use model::money::DecimalExt;

/// The frames of a roll: less than 200 ms on a screen of 60 Hz.
const FRAMES: u32 = 11;

/// An element with this class around a number: it does not roll there, since a slider is moving it.
const IS_SLIDING: &str = ".is-sliding";

/// A roll that is under way: it ends when another begins in its place.
struct Roll {
    text_node: Node,
    text: Box<dyn Fn(Decimal) -> String>,
    shown: Cell<Decimal>,
    /// The number of rolls that have begun here.
    begun: Cell<u32>,
}

impl Roll {
    fn show(&self, number: Decimal) {
        self.shown.set(number);
        self.text_node.set_node_value(Some(&(self.text)(number)));
    }
}

/// Appends `text` of a number that follows `number`. It rolls unless a slider is moving it or the user wants no motion.
pub fn rolling(
    parent: El,
    number: impl Fn() -> Decimal + 'static,
    text: impl Fn(Decimal) -> String + 'static,
) -> El {
    roll_in(parent, Box::new(number), Box::new(text))
}

fn roll_in(parent: El, number: Box<dyn Fn() -> Decimal>, text: Box<dyn Fn(Decimal) -> String>) -> El {
    let text_node: Node = document().create_text_node("").into();
    // A new node can be appended to any element.
    let _ = parent.element().append_child(&text_node);
    let element = parent.element().clone();
    let roll = Rc::new(Roll { text_node, text, shown: Cell::default(), begun: Cell::default() });
    let mut is_first = true;
    render_effect(move || {
        let to = number();
        let begun = roll.begun.get().wrapping_add(1);
        roll.begun.set(begun);
        let is_still = is_first
            || roll.shown.get() == to
            || element.closest(IS_SLIDING).is_ok_and(|found| found.is_some())
            || media_matches("(prefers-reduced-motion: reduce)");
        is_first = false;
        if is_still {
            roll.show(to);
        } else {
            next_frame(Rc::clone(&roll), roll.shown.get(), to, begun, 1);
        }
    });
    parent
}

/// Shows the number of each frame until the roll is over.
fn next_frame(roll: Rc<Roll>, from: Decimal, to: Decimal, begun: u32, frame: u32) {
    request_animation_frame(move || {
        if roll.begun.get() != begun {
            return;
        }
        roll.show(on_the_way(from, to, frame));
        if frame < FRAMES {
            next_frame(roll, from, to, begun, frame.saturating_add(1));
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
