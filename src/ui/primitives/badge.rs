//! How far a figure can be trusted, as a badge: plain for what is published, hatched for the rest.

use crate::ui::el::{El, el};
use crate::ui::page::Page;
use model::figure::Quality;

/// The badge of `quality`.
pub fn badge(page: Page, quality: Quality) -> El {
    let (name, means, class) = page.quality(quality);
    el("span").class(class).attr("title", means).text(name)
}
