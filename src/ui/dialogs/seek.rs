//! The goal seek dialog: a question, an aim, and the answer with its effect before it is applied.

mod answer;
mod effect;

use leptos::prelude::*;

use self::answer::answer_view;
use crate::i18n::Language;
use crate::i18n::typed::InputUnit;
use crate::state::Dialog as DialogKind;
use crate::state::questions::before_tax_cut;
use crate::state::undo::{Action, Target};
use crate::ui::context::{AppContext, use_app};
use crate::ui::el::El;
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::primitives::field::{NumberField, Take, unreadable};
use crate::ui::primitives::radio::radio_choice;
use crate::ui::primitives::tax_context::TaxContext;
use crate::ui::shell::notices::notice_list;
use crate::ui::shell::toast::toast_box;
use model::money::Money;
use model::scenario::Scenario;
use model::seek::{Aim, NoAnswer, Proposal, Question, Seek};

/// The id of the dialog's heading.
const HEADING: &str = "seek-title";

/// What can be asked; none stands for the surplus that is left.
const QUESTIONS: [Option<Question>; 6] = [
    Some(Question::TaxRate),
    Some(Question::TaxCut),
    Some(Question::Fees),
    Some(Question::Efficiency),
    Some(Question::Grants),
    None,
];

/// The kinds of aims, in the order of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AimKind {
    Balanced,
    Result,
    ResultOnly,
}

impl AimKind {
    /// The aims that `question` can reach.
    fn of(question: Option<Question>) -> &'static [Self] {
        match question {
            None => &[],
            Some(Question::TaxRate | Question::TaxCut | Question::Fees) => &[Self::Balanced, Self::Result],
            Some(Question::Efficiency) => &[Self::Balanced, Self::Result, Self::ResultOnly],
            // A cut of the frames covers no needs.
            Some(Question::Grants) => &[Self::ResultOnly],
        }
    }

    /// The chosen aim, or the first that `question` can reach.
    fn or_first_of(self, question: Option<Question>) -> Self {
        let aims = Self::of(question);
        if aims.contains(&self) { self } else { aims.first().copied().unwrap_or(self) }
    }

    fn has_amount(self) -> bool {
        match self {
            Self::Balanced => false,
            Self::Result | Self::ResultOnly => true,
        }
    }

    /// Whether the needs must be covered.
    fn covers_needs(self) -> bool {
        match self {
            Self::Balanced | Self::Result => true,
            Self::ResultOnly => false,
        }
    }

    fn with_amount(self, amount: Money) -> Aim {
        match self {
            Self::Balanced => Aim::Balanced,
            Self::Result => Aim::Result(amount),
            Self::ResultOnly => Aim::ResultOnly(amount),
        }
    }
}

/// What is asked and aimed at.
#[derive(Debug, Clone, Copy)]
struct Form {
    question: RwSignal<Option<Question>>,
    aim: RwSignal<AimKind>,
    /// For the aims with an amount.
    amount: RwSignal<Money>,
}

/// The dialog.
#[component]
pub fn SeekDialog() -> impl IntoView {
    // Outside the content, so that what was asked stays while the page is open.
    let form = Form {
        question: RwSignal::new(Some(Question::TaxRate)),
        aim: RwSignal::new(AimKind::Balanced),
        amount: RwSignal::new(Money::ZERO),
    };
    named_dialog(use_app(), DialogKind::Seek, "dialog", HEADING, move |app, close| {
        seek_content(app, form, close)
    })
}

fn seek_content(app: AppContext, form: Form, close: Callback<()>) -> AnyView {
    let words = &app.language.lazy_texts().seek;
    let Form { question, aim: chosen, amount } = form;
    let aim = Memo::new(move |_| chosen.get().or_first_of(question.get()));
    let person = TaxContext::new(app);
    let answer = Memo::new(move |_| find_answer(app, question.get(), aim.get(), amount.get()));
    let about = (words.about)(untrack(|| app.session.year_number()));
    let asks = [
        (words.ask_tax_rate, ""),
        (words.ask_tax_cut, words.ask_tax_cut_about),
        (words.ask_fees, ""),
        (words.ask_efficiency, ""),
        (words.ask_frames, ""),
        (words.ask_surplus, ""),
    ];
    let ask = QUESTIONS.into_iter().zip(asks).map(|(one, (words, about))| {
        radio_choice(
            "question",
            words,
            about,
            move || question.get() == one,
            || false,
            move || question.set(one),
        )
    });
    let asks = ask.map(El::into_any).collect_view();
    let aims = Memo::new(move |_| AimKind::of(question.get()));
    view! {
        {dialog_head(HEADING, words.title, ().into_any(), close)}
        <div class="dialog-body seek">
            <div>
                {notice_list(app)}
                <p class="small soft">{about}</p>
            </div>
            <fieldset>
                <legend class="lever-name">{words.question}</legend>
                {asks}
            </fieldset>
            <div>{move || (!aims.get().is_empty()).then(|| aim_fields(app, aims.get(), aim, chosen, amount))}</div>
            <div aria-live="polite">
                {move || {
                    let covers_needs = aim.get().covers_needs();
                    answer.with(|answer| answer_view(app, person, question.get(), answer, covers_needs, close))
                }}
            </div>
        </div>
        {toast_box(app)}
    }
    .into_any()
}

fn aim_fields(
    app: AppContext,
    aims: &'static [AimKind],
    aim: Memo<AimKind>,
    chosen: RwSignal<AimKind>,
    amount: RwSignal<Money>,
) -> AnyView {
    let words = &app.language.lazy_texts().seek;
    let name_of = |kind| match kind {
        AimKind::Balanced => (words.balanced, words.balanced_about),
        AimKind::Result => (words.result, words.result_about),
        AimKind::ResultOnly => (words.result_only, words.result_only_about),
    };
    let field = move || {
        let field = NumberField {
            label: words.amount.to_owned(),
            placeholder: "",
            unit: InputUnit::Millions,
            value: Box::new(move || app.language.exact(amount.get().in_millions())),
            disabled: Box::new(|| false),
            take: Take::Now(Box::new(move |typed| match typed_amount(app.language, &typed) {
                Ok(typed) => {
                    amount.set(typed);
                    None
                }
                Err(why) => Some(why),
            })),
        };
        field.build_with_unit(app.language)
    };
    // The amount stands by the aim that it belongs to.
    let choice = |kind: AimKind| {
        let (words, about) = name_of(kind);
        let is_chosen = move || aim.get() == kind;
        view! {
            <div>
                {radio_choice("aim", words, about, is_chosen, || false, move || chosen.set(kind))}
                {move || (kind.has_amount() && is_chosen()).then(|| field().into_any())}
            </div>
        }
    };
    view! {
        <fieldset>
            <legend class="lever-name">{words.aim}</legend>
            {aims.iter().copied().map(choice).collect_view()}
        </fieldset>
    }
    .into_any()
}

/// Cuts the tax from the start state as far as the result pays for, as one step; otherwise the reason why it cannot be cut.
pub fn cut_tax(app: AppContext) -> Option<String> {
    let words = &app.language.lazy_texts().seek;
    let session = app.session;
    let scenario = before_tax_cut(app.state.editor());
    let answer = session.municipality(|municipality| {
        session.start_state(|start| {
            let seek = Seek { municipality, start, scenario: &scenario, year: app.view.year.get_untracked() };
            seek.answer(Question::TaxCut, Aim::Balanced)
        })
    });
    let amount = |amount: Money| app.language.amount(amount.abs().kronor());
    let why = match answer {
        Ok(proposal) => {
            let target = Target::Question(Question::TaxCut);
            if !app.state.editor().apply(Action::Seek, target, proposal.scenario) {
                return Some(app.t.levers.adopted.to_owned());
            }
            app.view.choosing.set(false);
            return None;
        }
        Err(NoAnswer::NoCut { margin }) if margin < Money::ZERO => (words.no_cut_missing)(&amount(margin)),
        Err(NoAnswer::NoCut { margin }) => (words.no_cut)(&amount(margin)),
        Err(NoAnswer::NothingNeeded { .. }) => words.nothing_needed.to_owned(),
        Err(NoAnswer::Locked) => words.all_locked.to_owned(),
        Err(NoAnswer::NoEffect(why)) => (words.no_effect)(why).to_owned(),
        Err(
            NoAnswer::ResultItself { .. }
            | NoAnswer::Nothing
            | NoAnswer::OutOfReach { .. }
            | NoAnswer::Model(_),
        ) => words.out_of_range.to_owned(),
    };
    Some(why)
}

/// The answer for the scenario in the year in view. Reactive.
fn find_answer(
    app: AppContext,
    question: Option<Question>,
    aim: AimKind,
    amount: Money,
) -> Result<Proposal, NoAnswer> {
    let session = app.session;
    let year = app.view.year.get();
    let aim = aim.with_amount(amount);
    session.scenario(|scenario: &Scenario| {
        session.municipality(|municipality| {
            session.start_state(|start| {
                let seek = Seek { municipality, start, scenario, year };
                question.map_or_else(|| seek.surplus_left(), |question| seek.answer(question, aim))
            })
        })
    })
}

/// A typed amount: in millions unless another unit is named. Otherwise the reason why it cannot be used.
fn typed_amount(language: Language, typed: &str) -> Result<Money, String> {
    let unit = InputUnit::Millions;
    let kronor = unit
        .read(language, typed)
        .map_err(|error| unreadable(language, error, typed, &unit.example(language)))?;
    Money::new(kronor)
        .filter(|amount| amount.kronor().abs() <= model::lever::LARGEST_AMOUNT)
        .ok_or_else(|| language.lazy_texts().typing.outside.to_owned())
}
