//! The open scenario as a picture.

use leptos::prelude::*;

use crate::ui::context::AppContext;

/// The section of the picture.
pub fn card_section(_: AppContext) -> AnyView {
    ().into_any()
}
