//! Effects without a value, of one type each.

use leptos::prelude::*;

/// Runs `run` at once, and again each time that a signal changes that it has read, until the current owner is disposed.
pub fn render_effect(run: impl FnMut() + 'static) {
    let mut run: Box<dyn FnMut()> = Box::new(run);
    let effect = RenderEffect::new(move |_: Option<()>| run());
    // A render effect ends when it is dropped: the owner holds it.
    let _held = StoredValue::new_local(effect);
}

/// Like [`render_effect`], but the first run waits until the page has been built.
pub fn effect(run: impl FnMut() + 'static) {
    let mut run: Box<dyn FnMut()> = Box::new(run);
    Effect::new(move |_: Option<()>| run());
}
