//! Undo and redo come later, too, and have no place in the page; nor has what the keys do to the sheet of levers.

use std::cell::Cell;

use leptos::prelude::*;
use leptos::web_sys::Element;

use super::{Part, Wanted, built, fetch};
use crate::state::{Desk, Toast};
use crate::ui::el::el;

/// Has undo and redo work from the first change on, or as soon as something is open that can have steps to take back; the
/// sheet of levers is a reason, too. Where they cannot be fetched, what is done waits; they are asked for again when it is
/// saved, and when they are wanted.
pub fn fetch_undoing(desk: Desk) {
    let here = RwSignal::new(false);
    let asked = Cell::new(false);
    let nowhere = el("div");
    let place = nowhere.element_as::<Element>();
    // A slot rather than effects of its own: there is one for all slots already.
    let _begun = nowhere.dyn_children(move || {
        if here.get() {
            let _here = built(Part::Undoing, place.clone());
            return Vec::new();
        }
        desk.session.follow_steps();
        let (done, wanted) = desk.session.waits();
        // What is done waits for its turn; that it is saved, or wanted back, is a reason to ask again.
        let begun = done || desk.session.levers_open.get();
        if wanted || desk.open.with(Option::is_some) || begun && !asked.get() {
            asked.set(true);
            fetch(Wanted::Part(Part::Undoing), Some(desk), move |came| {
                if came {
                    here.set(true);
                } else if wanted {
                    desk.toast.set(Some(Toast::PartLost));
                }
            });
        }
        Vec::new()
    });
}
