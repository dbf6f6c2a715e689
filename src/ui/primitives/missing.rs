//! The placeholder of a number that cannot be given.

use leptos::prelude::*;

/// A dash, with the reason why there is no number.
pub fn missing(reason: impl Into<String>) -> AnyView {
    let reason: String = reason.into();
    let title = reason.clone();
    view! {
        <span class="soft" title=title>
            "–"
            <span class="sr-only">" "{reason}</span>
        </span>
    }
    .into_any()
}
