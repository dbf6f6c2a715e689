//! An icon of the sprite in `index.html`.

use crate::ui::el::{El, svg};

fn drawn(class: &str, shape: El) -> El {
    svg("svg").class(class).attr("aria-hidden", "true").child(shape)
}

/// The icon called `name`, such as `#i-lock`. Decoration: the button around it has the words.
pub fn icon(name: &str) -> El {
    drawn("icon", svg("use").attr("href", name))
}

/// An icon that follows the session.
pub fn changing_icon(name: impl Fn() -> &'static str + 'static) -> El {
    drawn("icon", svg("use").bind_attr("href", move || Some(name())))
}

/// The mark of something that opens.
pub fn chevron() -> El {
    drawn("icon chevron", svg("use").attr("href", "#i-chevron"))
}
