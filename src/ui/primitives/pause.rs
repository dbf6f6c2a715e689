//! Debouncing.

use std::time::Duration;

use leptos::prelude::*;

use crate::ui::reactive::effect;

/// How long the text must be unchanged: long enough that a drag of a slider counts as one change.
const PAUSE: Duration = Duration::from_millis(600);

/// Runs `then` with the text when it has not changed for [`PAUSE`]; with the first text only if that `is_new`.
pub fn after_pause(
    text: impl Fn() -> String + 'static,
    is_new: bool,
    then: impl Fn(String) + Copy + 'static,
) {
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let mut before = is_new.then(String::new);
    effect(move || {
        let now = text();
        if before.as_ref().is_some_and(|before| *before != now) {
            if let Some(handle) = waiting.get_value() {
                handle.clear();
            }
            let said = now.clone();
            let handle = set_timeout_with_handle(move || then(said.clone()), PAUSE).ok();
            waiting.set_value(handle);
        }
        before = Some(now);
    });
}

/// Runs `then` each time that what `track` tracks has not changed for [`PAUSE`], the first time after one pause.
pub fn when_settled(track: impl Fn() + 'static, then: impl Fn() + Copy + 'static) {
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    effect(move || {
        track();
        if let Some(handle) = waiting.get_value() {
            handle.clear();
        }
        waiting.set_value(set_timeout_with_handle(then, PAUSE).ok());
    });
    on_cleanup(move || {
        if let Some(Some(handle)) = waiting.try_get_value() {
            handle.clear();
        }
    });
}
