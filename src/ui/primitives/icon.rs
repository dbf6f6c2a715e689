//! An icon of the sprite in `index.html`.

use leptos::prelude::*;

/// The icon called `name`, such as `#i-lock`. Decoration: the button around it has the words.
pub fn icon(name: &'static str) -> AnyView {
    view! { <svg class="icon" aria-hidden="true"><use_ href=name /></svg> }.into_any()
}

/// An icon that follows the session.
pub fn changing_icon(name: Signal<&'static str>) -> AnyView {
    view! { <svg class="icon" aria-hidden="true"><use_ href=name /></svg> }.into_any()
}

/// The mark of something that opens.
pub fn chevron() -> AnyView {
    view! { <svg class="icon chevron" aria-hidden="true"><use_ href="#i-chevron" /></svg> }.into_any()
}
