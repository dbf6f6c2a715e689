//! The foot of every room: what this is, whose figures it shows, where to correct one.

use crate::state::Room;
use crate::ui::el::{El, el};
use crate::ui::page::Page;
use crate::ui::route;

/// The footer.
pub fn footer(page: Page) -> El {
    let t = &page.t.common;
    let correct = format!("#{}", route::place(Room::Material, "ratta"));
    let wrap = el("div")
        .class("wrap")
        .with(el("span").say(t.footer_tool))
        .with(el("span").say(t.footer_sources))
        .with(el("a").attr("href", route::address(Room::Trust)).say(t.trust))
        .with(el("a").attr("href", &correct).say(t.footer_correct));
    el("footer").class("footer").with(wrap)
}
