//! Effects and derived signals with boxed closures: a generic one is compiled anew for each closure.

use leptos::prelude::*;

use crate::ui::context::AppContext;

/// Runs `run` at once, and again each time that a signal changes that it has read, until the current owner is disposed.
pub fn render_effect(run: impl FnMut() + 'static) {
    let mut run: Box<dyn FnMut()> = Box::new(run);
    let effect = RenderEffect::new(move |_: Option<()>| run());
    // A render effect ends when it is dropped, so the owner keeps it.
    let _held = StoredValue::new_local(effect);
}

/// Like [`render_effect`], but the first run waits until the page has been built.
pub fn effect(run: impl FnMut() + 'static) {
    let mut run: Box<dyn FnMut()> = Box::new(run);
    Effect::new(move |_: Option<()>| run());
}

/// A derived text. Tracks the signals that `derive` reads.
pub fn text(derive: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(derive)
}

/// A derived flag. Tracks the signals that `derive` reads.
pub fn flag(derive: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(derive)
}

/// Whether the scenario could be computed, for what follows that and not each outcome.
#[inline(never)]
pub fn is_computed(app: AppContext) -> Memo<bool> {
    Memo::new(move |_| app.session.error().is_none())
}
