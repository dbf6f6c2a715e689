//! What a first visitor should know, in one sentence, with more on request. The first visit shows the sentence, later visits only the
//! year of the figures: `data-hint` of the root says which it is (`public/early.js`), and the styles follow it.

use leptos::prelude::*;

use crate::state::Page;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::years::plan_years;
use crate::ui::route::section_id;

/// The line under the heading of the entrance.
pub fn first_visit(app: AppContext) -> El {
    let t = &app.t.common;
    let [year, ..] = plan_years(app);
    let open = RwSignal::new(false);
    let why = more_button(open)
        .child(el("span").class("hide-phone").text(&(t.why_year)(year)))
        .child(el("span").class("only-phone").text(t.why));
    let line = sentence(app)
        .child(el("span").class("later-only").text(&(t.figures_from)(year)))
        .text(" ")
        .child(why)
        .text(" ")
        .child(wrong_figure(app).class("first-only hide-phone"));
    el("div").class("first-visit").child(line).child(more(app, open))
}

/// The same above the workspace, on the first visit only.
pub fn hint(app: AppContext) -> El {
    let open = RwSignal::new(false);
    let line = sentence(app).text(" ").child(more_button(open).text(app.t.common.more));
    let wrap = el("div").class("wrap").child(line).child(more(app, open));
    el("aside").class("hint").attr("aria-label", app.t.common.hint_label).child(wrap)
}

fn sentence(app: AppContext) -> El {
    let t = &app.t.common;
    let [year, ..] = plan_years(app);
    el("p")
        .child(el("span").class("first-only hide-phone").text(&(t.first_visit)(year)))
        .child(el("span").class("first-only only-phone").text(&(t.first_visit_short)(year)))
}

fn more_button(open: RwSignal<bool>) -> El {
    button("link")
        .bind_aria("aria-expanded", move || open.get())
        .on_click(move || open.update(|open| *open = !*open))
}

/// The whole sentence where the line does not show it, why the figures are of that year, and where to correct one.
fn more(app: AppContext, open: RwSignal<bool>) -> El {
    el("div").class("part").dyn_children_if(
        move || open.get(),
        move || {
            let t = &app.t.common;
            let [year, ..] = plan_years(app);
            let about = app.session.municipality(|m| app.file_text(&m.about));
            let text = el("p")
                .class("more")
                .child(el("span").class("whole-sentence").text(&(t.first_visit)(year)).text(" "))
                .text(&about)
                .text(" ")
                .text(t.hint_marked)
                .text(" ")
                .child(wrong_figure(app));
            vec![text]
        },
    )
}

fn wrong_figure(app: AppContext) -> El {
    let address = format!("#{}", section_id(Page::MunicipalityFile, "ratta"));
    el("a").attr("href", &address).text(app.t.common.wrong_figure)
}
