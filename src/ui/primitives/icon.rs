//! An icon of the sprite in `index.html`.

use crate::ui::el::{El, svg};

fn drawn(class: &str, shape: El) -> El {
    svg("svg").class(class).attr("aria-hidden", "true").child(shape)
}

/// The icon `name`, such as `#i-lock`. Hidden from screen readers: the button around it has a label.
pub fn icon(name: &str) -> El {
    drawn("icon", svg("use").attr("href", name))
}

/// An icon whose name is reactive.
pub fn changing_icon(name: impl Fn() -> &'static str + 'static) -> El {
    drawn("icon", svg("use").bind_attr("href", move || Some(name())))
}

/// The chevron of a disclosure.
pub fn chevron() -> El {
    drawn("icon chevron", svg("use").attr("href", "#i-chevron"))
}
