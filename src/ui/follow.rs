//! What follows the session, of one type for all of it: each type of effect is some hundred bytes of the first load.

use leptos::prelude::*;

/// Does `then` at once, and again each time that something changes that it has read, for as long as the owner lives that it
/// is made under.
pub fn follow(then: impl FnMut() + 'static) {
    follow_boxed(Box::new(then));
}

#[inline(never)]
fn follow_boxed(mut then: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_: Option<()>| then());
    let _held = StoredValue::new_local(effect);
}

/// The same, for what has to wait until the page is built.
pub fn follow_after(then: impl FnMut() + 'static) {
    follow_after_boxed(Box::new(then));
}

#[inline(never)]
fn follow_after_boxed(mut then: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| then());
}
