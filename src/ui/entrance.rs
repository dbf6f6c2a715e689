//! The entrance: a question and its answer, for whoever knows nothing of municipal finance.

mod answers;
mod bottom_bar;
mod payer;
pub mod question_answer;
mod questions;
mod rate;
mod service_facts;
mod services;
mod your_answer;

use leptos::prelude::*;

pub use self::answers::{Shown, answers};
use self::bottom_bar::bottom_bar;
use self::payer::payer;
use self::questions::{HEADING, question_answer_place, question_heading, questions};
use self::rate::rate;
pub use self::service_facts::service_facts;
pub use self::services::services;
pub use self::your_answer::{income_choice, your_answer};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::lazy::{LazyPage, lazy};
use crate::ui::primitives::focus::focus;
use crate::ui::primitives::media::{TWO_COLUMNS, follow_media};
use crate::ui::primitives::years::year_number;
use crate::ui::shell::first_visit::first_visit;
use model::YearIx;

/// The page: control to the left and consequence to the right, or one under the other on a phone.
pub fn entrance(app: AppContext) -> El {
    let shown = Shown::open(app);
    let has_columns = follow_media(TWO_COLUMNS);
    let control = el("div")
        .class("entrance-control")
        .dyn_children_if(
            move || app.state.open.is_read_only(),
            move || vec![el("div").class("part notices").child(lazy(app.t, LazyPage::AdoptedNotice))],
        )
        .child(rate(app))
        .child(payer(app, shown))
        .dyn_children_if(move || has_columns.get(), move || vec![questions(app)]);
    let consequence =
        el("div").class("entrance-answers").child(answers(app, shown)).child(services(app, shown));
    el("div")
        .class("wrap entrance")
        .child(heading(app))
        .child(control)
        .child(consequence)
        .dyn_children_if(move || !has_columns.get(), move || vec![questions(app)])
        .child(bottom_bar(app, shown))
}

/// The question, and what a reader should know of its figures.
fn heading(app: AppContext) -> El {
    let name = app.session.municipality(|m| m.name.clone());
    let heading = move || question_heading(app).unwrap_or_else(|| (app.t.entrance.question)(&name));
    el("div")
        .class("entrance-head")
        .child(el("h1").attr("id", HEADING).attr("tabindex", "-1").bind_text(heading))
        .child(question_answer_place(app))
        .child(first_visit(app))
        .child(later_year(app))
}

/// That a later year than that of the figures is in view, which the workspace can choose and the entrance cannot; and the way back.
fn later_year(app: AppContext) -> El {
    let t = &app.t.common;
    let year = app.view.year;
    let back = button("link").text(&(t.show_year)(year_number(app, YearIx::First))).on_click(move || {
        year.set(YearIx::First);
        // The button is gone.
        focus(HEADING);
    });
    el("p")
        .class("soft")
        .bind_bool_attr("hidden", move || year.get() == YearIx::First)
        .bind_text(move || (t.shows_year)(app.session.year_number()))
        .text(" ")
        .child(back)
}
