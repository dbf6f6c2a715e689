//! The answer of goal seek in words, with what it would change; or why there is none.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::effect::effect_view;
use crate::i18n::numbers::amounts_compared;
use crate::state::Toast;
use crate::state::undo::{Action, Target};
use crate::ui::context::AppContext;
use crate::ui::primitives::number_text::number_with_unit;
use crate::ui::primitives::tax_context::TaxContext;
use crate::ui::undo::row_name;
use model::changes::ChangedRow;
use model::lever::Lever;
use model::money::{DecimalExt, Money};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::seek::{NoAnswer, Proposal, Question, is_closed};
use model::summary::{exceeds_rounding, is_shortage};

/// At most this many locked rows are named; the rest are counted.
const MAX_NAMED: usize = 5;

/// The answer to `question`, or why there is none. `covers_needs`: whether the aim is that the needs are covered.
pub(super) fn answer_view(
    app: AppContext,
    person: TaxContext,
    question: Option<Question>,
    answer: &Result<Proposal, NoAnswer>,
    covers_needs: bool,
    close: Callback<()>,
) -> AnyView {
    let words = &app.language.lazy_texts().seek;
    let amount = |amount: Money| app.language.amount(amount.abs().kronor());
    let reason = |reason: &str| view! { <p class="notice">{reason.to_owned()}</p> }.into_any();
    let reached = match answer {
        Ok(proposal) => Some(proposal.scenario.clone()),
        Err(NoAnswer::NothingNeeded { .. }) => Some(app.session.scenario_now()),
        Err(
            NoAnswer::NoCut { .. }
            | NoAnswer::ResultItself { .. }
            | NoAnswer::Locked
            | NoAnswer::Nothing
            | NoAnswer::NoEffect(_)
            | NoAnswer::OutOfReach { .. }
            | NoAnswer::Model(_),
        ) => None,
    };
    let in_sum = reached
        .filter(|scenario| covers_needs && leaves_gaps(app, scenario))
        .map(|_| view! { <p class="small soft">{words.covered_in_sum}</p> });
    let answer = match answer {
        Ok(proposal) => view! {
            {proposal_view(app, person, question, proposal, words.answer, words.apply, close)}
        }
        .into_any(),
        Err(NoAnswer::NothingNeeded { spare }) if exceeds_rounding(*spare) => {
            reason(&(words.nothing_needed_spare)(&amount(*spare)))
        }
        Err(NoAnswer::NothingNeeded { .. }) => reason(words.nothing_needed),
        Err(NoAnswer::NoCut { margin }) if *margin < Money::ZERO => {
            reason(&(words.no_cut_missing)(&amount(*margin)))
        }
        Err(NoAnswer::NoCut { margin }) => reason(&(words.no_cut)(&amount(*margin))),
        Err(NoAnswer::ResultItself { result, gaps }) => {
            let itself = (words.result_itself)(&app.language.amount(result.kronor()));
            let lack = is_shortage(*gaps).then(|| (words.frames_lack)(&amount(*gaps)));
            reason(&[Some(itself), lack].into_iter().flatten().collect::<Vec<_>>().join(" "))
        }
        Err(NoAnswer::Locked) => reason(words.all_locked),
        Err(NoAnswer::Nothing) => reason(words.no_levers),
        Err(NoAnswer::NoEffect(why)) => reason((words.no_effect)(*why)),
        Err(NoAnswer::Model(_)) => reason(words.out_of_range),
        Err(NoAnswer::OutOfReach { nearest }) => {
            let missing = (words.out_of_reach)(&amount(nearest.margin));
            let stops = (nearest.stopped_fees.count() > 0)
                .then(|| format!(" {}", (words.fees_stopped)(nearest.stopped_fees)));
            let nearest = (!nearest.settings.is_empty()).then(|| {
                proposal_view(app, person, question, nearest, words.nearest, words.apply_nearest, close)
            });
            view! {
                <p class="notice">{missing}{stops}</p>
                {nearest}
            }
            .into_any()
        }
    };
    let locked = locked_names(app, question);
    let locked = (!locked.is_empty()).then(|| {
        view! { <p class="small soft">{(words.locked_levers)(&locked)}</p> }
    });
    view! { {answer}{in_sum}{locked} }.into_any()
}

fn proposal_view(
    app: AppContext,
    person: TaxContext,
    question: Option<Question>,
    proposal: &Proposal,
    heading: &'static str,
    button: &'static str,
    close: Callback<()>,
) -> AnyView {
    let words = &app.language.lazy_texts().seek;
    let amount = |kronor: Decimal| app.language.amount(kronor);
    let (answer, consequence) = proposal_sentences(app, question, proposal);
    // Only the surplus can be what is budgeted already.
    let is_current = proposal.settings.is_empty();
    let margin = (question.is_some() && exceeds_rounding(proposal.margin) && proposal.margin > Money::ZERO)
        .then(|| (words.margin)(&amount(proposal.margin.kronor())));
    let moved = proposal.budgeted_result_change;
    let result = question.filter(|_| !moved.is_zero()).map(|question| {
        let sentence = match question {
            Question::TaxCut => words.result_pays,
            Question::TaxRate | Question::Fees | Question::Efficiency | Question::Grants
                if moved < Money::ZERO =>
            {
                words.result_lowered
            }
            Question::TaxRate | Question::Fees | Question::Efficiency | Question::Grants => {
                words.result_raised
            }
        };
        sentence(&amount(moved.abs().kronor()))
    });
    // Where the answer is only the nearest, the fees that stop have been mentioned already.
    let stops = (proposal.stopped_fees.count() > 0 && proposal.margin >= Money::ZERO)
        .then(|| (words.fees_stopped)(proposal.stopped_fees));
    let answer = match question {
        Some(_) if proposal.value == proposal.before => words.only_result.to_owned(),
        Some(_) | None => answer,
    };
    let consequence = if is_current { words.nothing_needed.to_owned() } else { consequence };
    let scenario = proposal.scenario.clone();
    let apply = move |_| {
        let target = question.map_or(Target::Surplus, Target::Question);
        app.state.editor().apply(Action::Seek, target, scenario.clone());
        close.run(());
        app.state.notices.toast.set(Some(Toast::Text(words.applied.to_owned())));
    };
    let adopted = app.state.open.is_read_only();
    let effect = (!is_current).then(|| {
        view! {
            {effect_view(app, person, &proposal.scenario)}
            {adopted.then(|| view! { <p class="notice" id="seek-adopted">{app.t.levers.adopted}</p> })}
            <div class="dialog-foot">
                <button
                    class="btn primary"
                    type="button"
                    disabled=adopted
                    aria-describedby=adopted.then_some("seek-adopted")
                    on:click=apply
                >
                    {button}
                </button>
            </div>
        }
    });
    view! {
        <section class="found">
            <h3>{heading}</h3>
            <p class="sentence">{answer}</p>
            <p>{consequence}{result.map(|words| format!(" {words}"))}{margin.map(|words| format!(" {words}"))}</p>
            {stops.map(|words| view! { <p class="notice">{words}</p> })}
            {effect}
        </section>
    }
    .into_any()
}

/// The answer in a sentence, and its consequence in another.
fn proposal_sentences(app: AppContext, question: Option<Question>, proposal: &Proposal) -> (String, String) {
    let words = &app.language.lazy_texts().seek;
    let amount = |kronor: Decimal| app.language.amount(kronor);
    let percent = app.language.percent_exact(proposal.value.abs());
    let [total, before] =
        amounts_compared(app.language, [proposal.total.kronor(), proposal.total_before.kronor()]);
    match question {
        None if proposal.value < Decimal::ZERO => {
            ((words.deficit_is)(&amount(proposal.value.abs())), (words.surplus_about)(&before))
        }
        None => ((words.surplus_is)(&amount(proposal.value)), (words.surplus_about)(&before)),
        Some(Question::TaxRate | Question::TaxCut) => {
            let rate = number_with_unit(app, proposal.value, proposal.unit);
            let change = proposal.value.try_sub(proposal.before);
            let sentence = match change.and_then(|change| change.try_mul(Decimal::ONE_HUNDRED)) {
                Some(ore) if ore.is_zero() => (words.rate_unchanged)(&rate),
                Some(ore) => {
                    (words.rate_is)(&rate, &app.language.signed(ore, ore.normalize().scale().min(2)))
                }
                None => app.t.common.out_of_range.to_owned(),
            };
            (sentence, (words.tax_brings)(&total, &before))
        }
        Some(Question::Fees) => ((words.fees_up)(&percent), (words.fees_bring)(&total, &before)),
        Some(Question::Efficiency) => ((words.efficiency_is)(&percent), (words.needs_are)(&total, &before)),
        Some(Question::Grants) => ((words.frames_are)(&percent), (words.grants_are)(&total, &before)),
    }
}

/// Whether a committee has less than its need in `scenario` in the year in view.
fn leaves_gaps(app: AppContext, scenario: &Scenario) -> bool {
    let at = app.view.year.get_untracked();
    app.session.outcome_of(scenario).is_some_and(|outcome| {
        let mut committees = outcome.year(at).committees.iter();
        committees.any(|committee| is_shortage(outcome.money(committee.gap)))
    })
}

/// The names of the locked rows that the question concerns. Reactive.
fn locked_names(app: AppContext, question: Option<Question>) -> String {
    let session = app.session;
    let year = app.view.year.get();
    // An answer that balances moves the budgeted result too.
    let concerns = |lever: &Lever| {
        *lever == Lever::Row(RevenueRow::BudgetedResult)
            || match question {
                None => false,
                Some(Question::TaxRate | Question::TaxCut) => *lever == Lever::Row(RevenueRow::TaxRate),
                Some(Question::Fees) => matches!(lever, Lever::Fee(..)),
                Some(Question::Efficiency) => matches!(lever, Lever::Efficiency(_)),
                Some(Question::Grants) => matches!(lever, Lever::Grant(_)),
            }
    };
    let concerns_committees = !matches!(question, None | Some(Question::TaxRate | Question::TaxCut));
    let rows: Vec<ChangedRow> = session.scenario(|scenario| {
        let levers = scenario
            .locked_levers
            .keys()
            .filter(|lever| concerns(lever))
            .map(|lever| ChangedRow::Lever(*lever));
        let locks = scenario.locks.keys().copied();
        let lever = if question == Some(Question::Efficiency) { Lever::Efficiency } else { Lever::Grant };
        let locks = locks
            .filter(|c| concerns_committees && is_closed(scenario, lever(*c), year))
            .map(ChangedRow::Lock);
        levers.chain(locks).collect()
    });
    let words = &app.language.lazy_texts().seek;
    let names: Vec<String> = rows.iter().take(MAX_NAMED).map(|row| row_name(app, *row)).collect();
    match rows.len().saturating_sub(names.len()) {
        0 => names.join("; "),
        more => (words.more_locked)(&names.join("; "), more),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{AimKind, cut_tax, find_answer};
    use super::*;
    use crate::i18n::Language;
    use crate::i18n::numbers::HARD_SPACE;
    use crate::storage::Stage;
    use crate::ui::tables::tests::page;

    #[test]
    fn the_tax_of_an_adopted_scenario_is_not_cut_and_the_reason_is_told() {
        let app = page(Language::from_tag("sv"));
        app.state.autosave().save();
        let id = app.state.open.get_now().expect("a saved scenario").id;
        assert!(app.state.library().set_stage(&id, Stage::Adopted));
        let before = app.session.scenario_now();
        assert_eq!(cut_tax(app).as_deref(), Some(app.t.levers.adopted));
        assert_eq!(app.session.scenario_now(), before);
    }

    /// Less than the present result needs no tax: that is said, and not that a rate of 0 would do.
    #[test]
    fn the_rate_for_at_least_a_result_is_that_of_today_or_a_higher_one() {
        let app = page(Language::from_tag("sv"));
        app.state.editor().reset_all();
        let rate = app.session.value(|year| year.now[RevenueRow::TaxRate]);
        let (mut answered, mut reached) = (0, 0);
        for millions in (-400..=1_000).step_by(50) {
            let amount = Money::from_thousands(millions * 1_000).expect("in range");
            match find_answer(app, Some(Question::TaxRate), AimKind::Result, amount) {
                Ok(proposal) => {
                    let (sentence, _) = proposal_sentences(app, Some(Question::TaxRate), &proposal);
                    let sentence = sentence.replace(HARD_SPACE, " ");
                    assert!(proposal.value >= rate, "{millions}: {sentence}");
                    assert!(!sentence.contains(" 0,00 kr"), "{millions}: {sentence}");
                    answered += 1;
                }
                Err(NoAnswer::NothingNeeded { .. }) => reached += 1,
                Err(other) => panic!("{millions}: {other:?}"),
            }
        }
        assert!(answered > 3 && reached > 3, "{answered} {reached}");
    }
}
