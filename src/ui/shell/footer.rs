//! The footer of every page: what the tool is, its sources, and where to correct a figure.

use crate::state;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::route;

/// The footer.
pub fn footer(app: AppContext) -> El {
    let t = &app.t.common;
    let correct = format!("#{}", route::section_id(state::Page::MunicipalityFile, "ratta"));
    let wrap = el("div")
        .class("wrap")
        .child(el("span").text(t.footer_tool))
        .child(el("span").text(t.footer_sources))
        .child(el("a").attr("href", route::address(state::Page::Trust)).text(t.trust))
        .child(el("a").attr("href", &correct).text(t.footer_correct));
    el("footer").class("footer").child(wrap)
}
