//! How far a figure can be trusted, as a badge: plain for what is published, hatched for the rest.

use leptos::prelude::*;

use crate::domain::figure::Quality;
use crate::ui::page::Page;

/// The badge of `quality`.
pub fn badge(page: Page, quality: Quality) -> AnyView {
    let (name, means, class) = page.quality(quality);
    view! { <span class=class title=means>{name}</span> }.into_any()
}
