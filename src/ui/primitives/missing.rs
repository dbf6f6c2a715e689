//! The blank that stands where a number cannot be given.

use leptos::prelude::*;

/// A dash, with the reason why there is no number.
pub fn missing(reason: &'static str) -> AnyView {
    view! {
        <span class="soft" title=reason>
            "–"
            <span class="sr-only">" "{reason}</span>
        </span>
    }
    .into_any()
}
