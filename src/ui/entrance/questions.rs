//! Ready questions: a button for each, the heading while one is asked, and the place of its answer.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::Language;
use crate::i18n::numbers::in_millions;
use crate::state::Page;
use crate::state::questions::{FEE_RISE, ReadyQuestion, ask, asked_question, ready_questions};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::lazy::{LazyPage, cut_tax, lazy};
use crate::ui::primitives::focus::focus;
use crate::ui::primitives::icon::chevron;
use crate::ui::reactive::effect;
use crate::ui::route::go_to;

/// The id of the heading of the entrance, which gets the focus when a question is asked.
pub const HEADING: &str = "question";

/// The section.
pub fn questions(app: AppContext) -> El {
    let words = &app.t.questions;
    let ready = Memo::new(move |_| ready_questions(app.state.editor()));
    // Why there is no answer, until something is changed.
    let refused = RwSignal::new(None::<String>);
    effect(move || {
        app.session.scenario(|_| ());
        refused.set(None);
    });
    let item = move |name: &str, on_click: Box<dyn Fn()>, changes: bool| {
        let question = button("question")
            .bind_bool_attr("disabled", move || changes && app.state.open.is_read_only())
            .on_click(on_click)
            .child(el("span").text(name))
            .child(chevron());
        el("li").child(question)
    };
    let list = el("ul").class("questions").dyn_children(move || {
        let ready = ready.get().into_iter();
        let asks =
            ready.map(|one| item(&name(app, one), Box::new(move || ask_question(app, one, refused)), true));
        let compare = Box::new(move || {
            app.state.compare().choose_examples();
            go_to(app.state, Page::Compare);
        });
        asks.chain([item(words.side_by_side, compare, false)]).collect()
    });
    el("section")
        .class("entrance-questions")
        .attr("aria-labelledby", "questions-title")
        .child(el("h2").attr("id", "questions-title").text(words.title))
        .child(list)
        .child(
            el("p")
                .class("notice")
                .attr("role", "status")
                .bind_bool_attr("hidden", move || refused.with(Option::is_none))
                .bind_text(move || refused.get().unwrap_or_default()),
        )
}

/// The question that is asked, as a heading. Tracks the scenario and the history.
pub fn question_heading(app: AppContext) -> Option<String> {
    let words = &app.t.questions;
    let heading = match asked_question(app.state.editor())? {
        ReadyQuestion::RaiseParking(..) => {
            (words.raise_parking_heading)(&app.language.percent_exact(FEE_RISE))
        }
        ReadyQuestion::MoreTo(_, amount) => {
            (words.more_to_school_heading)(&round_amount(app.language, amount))
        }
        ReadyQuestion::LessEqualisation(amount) => {
            (words.less_equalisation_heading)(&round_amount(app.language, amount))
        }
        ReadyQuestion::TaxCut => words.tax_cut.to_owned(),
    };
    Some(heading)
}

/// The answer to the question that is asked.
pub fn question_answer_place(app: AppContext) -> El {
    let is_asked = move || asked_question(app.state.editor()).is_some();
    el("div").class("part").dyn_children_if(is_asked, move || vec![lazy(app.t, LazyPage::QuestionAnswer)])
}

fn name(app: AppContext, question: ReadyQuestion) -> String {
    let words = &app.t.questions;
    match question {
        ReadyQuestion::RaiseParking(..) => words.raise_parking.to_owned(),
        ReadyQuestion::MoreTo(..) => words.more_to_school.to_owned(),
        ReadyQuestion::LessEqualisation(amount) => {
            (words.less_equalisation)(&round_amount(app.language, amount))
        }
        ReadyQuestion::TaxCut => words.tax_cut.to_owned(),
    }
}

fn ask_question(app: AppContext, question: ReadyQuestion, refused: RwSignal<Option<String>>) {
    match question {
        ReadyQuestion::TaxCut => cut_tax(app, move |why| {
            let is_answered = why.is_none();
            refused.set(why);
            if is_answered {
                show_answer();
            }
        }),
        ReadyQuestion::RaiseParking(..) | ReadyQuestion::MoreTo(..) | ReadyQuestion::LessEqualisation(_) => {
            if ask(app.state.editor(), question) {
                show_answer();
            }
        }
    }
}

/// The answer stands at the top of the page, and a phone shows the buttons at its end.
fn show_answer() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    focus(HEADING);
}

/// A round amount in words.
fn round_amount(language: Language, kronor: Decimal) -> String {
    (language.texts().entrance.millions)(&language.exact(in_millions(kronor)))
}
