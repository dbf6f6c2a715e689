//! The blank that stands where a number cannot be given.

use leptos::prelude::*;

use crate::ui::context::AppContext;

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

/// `number`, or a dash where it is out of the range of exact arithmetic.
pub fn number_or_missing(app: AppContext, number: Option<String>) -> AnyView {
    match number {
        Some(number) => number.into_any(),
        None => missing(app.t.common.out_of_range),
    }
}
