//! Goal seek: a question, an aim, and what it takes, shown with what it would do before it is used.

mod answer;

use std::rc::Rc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::answer::answer_view;
use crate::i18n::Language;
use crate::i18n::numbers::TypedUnit;
use crate::state::Dialog as Which;
use crate::ui::context::{AppContext, use_app};
use crate::ui::el::{El, el};
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::primitives::field::NumberField;
use model::money::{Arithmetic, MILLION};
use model::scenario::Scenario;
use model::seek::{Aim, NoAnswer, Proposal, Question, Seek as Asked};

/// The id of the dialog's heading.
const HEADING: &str = "seek-title";

/// What can be asked; none is the surplus that is left.
const QUESTIONS: [Option<Question>; 5] =
    [Some(Question::TaxRate), Some(Question::Fees), Some(Question::Efficiency), Some(Question::Frames), None];

/// What is asked and aimed at.
#[derive(Debug, Clone, Copy)]
struct Form {
    question: RwSignal<Option<Question>>,
    /// Which of the three aims.
    aim: RwSignal<usize>,
    /// Kronor, for the aims that have an amount.
    amount: RwSignal<Decimal>,
}

/// The dialog.
#[component]
pub fn SeekDialog() -> impl IntoView {
    // Outside the content, so that what was asked stays while the page is open.
    let form = Form {
        question: RwSignal::new(Some(Question::TaxRate)),
        aim: RwSignal::new(0),
        amount: RwSignal::new(Decimal::ZERO),
    };
    named_dialog(use_app(), Which::Seek, "dialog", HEADING, move |app, close| seek_content(app, form, close))
}

fn seek_content(app: AppContext, form: Form, close: Callback<()>) -> AnyView {
    let words = &app.language.lazy_texts().seek;
    let Form { question, aim, amount } = form;
    let answer = Memo::new(move |_| find_answer(app, question.get(), aim.get(), amount.get()));
    let about = (words.about)(untrack(|| app.session.year_number()));
    let asks =
        [words.ask_tax_rate, words.ask_fees, words.ask_efficiency, words.ask_frames, words.ask_surplus];
    let ask = QUESTIONS.into_iter().zip(asks).map(|(one, words)| {
        choice("question", words, "", move || question.get() == one, move || question.set(one))
    });
    let asks = el("fieldset").child(el("legend").class("lever-name").text(words.question)).children(ask);
    view! {
        {dialog_head(HEADING, words.title, ().into_any(), close)}
        <div class="dialog-body seek">
            <div>
                {app.notices()}
                <p class="small soft">{about}</p>
            </div>
            {asks}
            {el("div").dyn_children_if(move || question.get().is_some(), move || vec![aim_fields(app, aim, amount)])}
            <div aria-live="polite">{move || answer.with(|answer| answer_view(app, question.get(), answer, aim.get() < 2, close))}</div>
        </div>
        {app.toast()}
    }
    .into_any()
}

fn aim_fields(app: AppContext, aim: RwSignal<usize>, amount: RwSignal<Decimal>) -> El {
    let words = &app.language.lazy_texts().seek;
    let aims = [
        (words.balanced, words.balanced_about),
        (words.left, words.left_about),
        (words.result, words.result_about),
    ];
    let field = Rc::new(move || {
        let field = NumberField {
            label: words.amount.to_owned(),
            placeholder: "",
            value: Box::new(move || app.language.exact(crate::i18n::numbers::in_millions(amount.get()))),
            disabled: Box::new(|| false),
            take: Box::new(move |typed| match kronor(app.language, &typed) {
                Some(kronor) => {
                    amount.set(kronor);
                    None
                }
                None => Some(words.not_an_amount.to_owned()),
            }),
        };
        vec![field.build_with_unit(app.t.common.mnkr)]
    });
    // The amount stands by the aim that it belongs to.
    let one = |(at, (words, about)): (usize, (&'static str, &'static str))| {
        let field = Rc::clone(&field);
        el("div")
            .child(choice("aim", words, about, move || aim.get() == at, move || aim.set(at)))
            .dyn_children_if(move || at != 0 && aim.get() == at, move || field())
    };
    el("fieldset")
        .child(el("legend").class("lever-name").text(words.aim))
        .children(aims.into_iter().enumerate().map(one))
}

/// The answer, of the scenario as it stands in the year in view. Follows.
fn find_answer(
    app: AppContext,
    question: Option<Question>,
    aim: usize,
    amount: Decimal,
) -> Result<Proposal, NoAnswer> {
    let session = app.session;
    let year = session.year.get();
    let parameters = session.parameters();
    let aim = match aim {
        0 => Aim::Balanced,
        1 => Aim::Left(amount),
        _ => Aim::Result(amount),
    };
    session.scenario(|scenario: &Scenario| {
        session.municipality(|municipality| {
            let seek = Asked { municipality, parameters: &parameters, scenario, year };
            question.map_or_else(|| seek.surplus_left(), |question| seek.answer(question, aim))
        })
    })
}

/// What was typed, in kronor: millions unless another unit is named.
fn kronor(language: Language, typed: &str) -> Option<Decimal> {
    let typed = language.parse(typed)?;
    let kronor = match typed.unit {
        TypedUnit::Own | TypedUnit::Millions => typed.number.times(MILLION)?,
        TypedUnit::Thousands => typed.number.times(model::money::THOUSAND)?,
        TypedUnit::Kronor => typed.number,
        TypedUnit::Percent | TypedUnit::Ore => return None,
    };
    (kronor.abs() <= model::lever::LARGEST_AMOUNT).then_some(kronor)
}

fn choice(
    name: &str,
    words: &str,
    about: &str,
    is: impl Fn() -> bool + 'static,
    choose: impl Fn() + 'static,
) -> El {
    let radio = el("input")
        .attr("type", "radio")
        .attr("name", name)
        .bind_bool_property("checked", is)
        .on("change", move |_| choose());
    let about = (!about.is_empty()).then(|| el("small").text(about));
    el("label").class("choice").child(radio).child(el("span").text(words)).children(about)
}
