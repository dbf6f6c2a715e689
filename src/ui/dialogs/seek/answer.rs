//! What goal seek has found, in words, with what it would do; or why it has found nothing.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::HARD_SPACE;
use crate::state::undo::history::{Deed, What};
use crate::state::{Toast, falls_short};
use crate::ui::page::Page;
use crate::ui::primitives::number_text::number_with_unit;
use model::changes::Row;
use model::label::Label;
use model::ledger::NodeId;
use model::lever::{Lever, Setting};
use model::money::Arithmetic;
use model::outcome::{Outcome, YearOutcome};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::seek::{NoAnswer, Proposal, Question};

/// At most so many locked rows are named; the rest are counted.
const MOST_NAMED: usize = 5;

/// `covers`: whether what is aimed at is that the needs are covered.
pub(super) fn answer_view(
    app: Page,
    question: Option<Question>,
    answer: &Result<Proposal, NoAnswer>,
    covers: bool,
    close: Callback<()>,
) -> AnyView {
    let words = &app.language.lazy_texts().seek;
    let why = |said: &str| view! { <p class="notice">{said.to_owned()}</p> }.into_any();
    let found = match answer {
        Ok(proposal) => {
            let sum = (covers && leaves_gaps(app, &proposal.scenario)).then_some(words.in_sum);
            view! {
                {proposal_view(app, question, proposal, words.answer, words.apply, close)}
                {sum.map(|words| view! { <p class="small soft">{words}</p> })}
            }
            .into_any()
        }
        Err(NoAnswer::Locked) => why(words.locked),
        Err(NoAnswer::Nothing) => why(words.nothing),
        Err(NoAnswer::NoEffect) => why(words.no_effect),
        Err(NoAnswer::Model(_)) => why(words.model),
        Err(NoAnswer::OutOfReach { nearest, stopped }) => {
            let missing = (words.out_of_reach)(&app.language.amount(nearest.margin.abs()));
            let stops = (*stopped > 0).then(|| format!(" {}", (words.fees_stopped)(*stopped)));
            view! {
                <p class="notice">{missing}{stops}</p>
                {proposal_view(app, question, nearest, words.nearest, words.apply_nearest, close)}
            }
            .into_any()
        }
    };
    let locked = locked_names(app, question);
    let locked = (!locked.is_empty()).then(|| {
        view! { <p class="small soft">{(words.left_alone)(&locked)}</p> }
    });
    view! { {found}{locked} }.into_any()
}

fn proposal_view(
    app: Page,
    question: Option<Question>,
    proposal: &Proposal,
    head: &'static str,
    button: &'static str,
    close: Callback<()>,
) -> AnyView {
    let words = &app.language.lazy_texts().seek;
    let amount = |kronor: Decimal| app.language.amount(kronor);
    let (said, about) = proposal_sentences(app, question, proposal);
    let stands = proposal.settings.is_empty() || proposal.scenario == app.session.scenario_now();
    let more = if stands { words.margin_stands } else { words.margin };
    let margin = (question.is_some() && proposal.margin >= Decimal::ONE_THOUSAND)
        .then(|| more(&amount(proposal.margin)));
    let result = proposal.settings.iter().find_map(|(lever, setting)| match (lever, setting) {
        (Lever::Row(RevenueRow::BudgetedResult), Setting::Own(own)) if question.is_some() => {
            Some((words.also_result)(&amount(*own)))
        }
        _ => None,
    });
    // Where the answer is only the nearest, what stops has been told already.
    let stops = (proposal.stopped > 0 && proposal.margin >= Decimal::ZERO)
        .then(|| (words.fees_stopped)(proposal.stopped));
    let about = if stands { words.nothing_needed.to_owned() } else { about };
    let scenario = proposal.scenario.clone();
    let apply = move |_| {
        let what = question.map_or(What::Surplus, What::Question);
        app.session.make(Deed::Seek, what, scenario.clone());
        close.run(());
        app.desk.toast.set(Some(Toast::told(words.applied.to_owned())));
    };
    let adopted = app.session.adopted.get();
    let effect = (!stands).then(|| {
        view! {
            {effect_table(app, proposal)}
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
            <h3>{head}</h3>
            <p class="sentence">{said}</p>
            <p>{about}{result.map(|words| format!(" {words}"))}{margin.map(|words| format!(" {words}"))}</p>
            {stops.map(|words| view! { <p class="notice">{words}</p> })}
            {effect}
        </section>
    }
    .into_any()
}

/// The answer in a sentence, and what it comes to in another.
fn proposal_sentences(app: Page, question: Option<Question>, proposal: &Proposal) -> (String, String) {
    let words = &app.language.lazy_texts().seek;
    let amount = |kronor: Decimal| app.language.amount(kronor);
    let percent = app.language.percent_exact(proposal.value.abs());
    let (total, before) = (amount(proposal.total), amount(proposal.total_before));
    match question {
        None if proposal.value < Decimal::ZERO => {
            ((words.deficit_is)(&amount(proposal.value.abs())), (words.surplus_about)(&before))
        }
        None => ((words.surplus_is)(&amount(proposal.value)), (words.surplus_about)(&before)),
        Some(Question::TaxRate) => {
            let rate = number_with_unit(app, proposal.value, proposal.unit);
            let change = proposal.value.less(proposal.before).unwrap_or_default();
            let ore = change.times(Decimal::ONE_HUNDRED).unwrap_or_default();
            let said = if ore.is_zero() {
                (words.rate_stands)(&rate)
            } else {
                (words.rate_is)(&rate, &app.language.signed(ore, ore.normalize().scale().min(2)))
            };
            (said, (words.tax_brings)(&total, &before))
        }
        Some(Question::Fees) => {
            let said = if proposal.value < Decimal::ZERO { words.fees_down } else { words.fees_up };
            (said(&percent), (words.fees_bring)(&total, &before))
        }
        Some(Question::Efficiency) => ((words.efficiency_is)(&percent), (words.needs_are)(&total, &before)),
        Some(Question::Frames) => ((words.frames_are)(&percent), (words.grants_are)(&total, &before)),
    }
}

/// The key figures as they stand and as they would.
fn effect_table(app: Page, proposal: &Proposal) -> AnyView {
    let words = &app.language.lazy_texts().seek;
    let t = &app.t.results;
    let at = app.session.year.get_untracked();
    let after = app.session.outcome_of(&proposal.scenario);
    let (Some(now), Some(after)) = (untrack(|| app.session.outcome()), after) else {
        return ().into_any();
    };
    let mnkr =
        |outcome: &Outcome, pick: fn(&YearOutcome) -> NodeId| app.mnkr(outcome.value(pick(outcome.year(at))));
    let kr = |value: Decimal, decimals| {
        format!("{}{HARD_SPACE}{}", app.language.number(value, decimals), app.t.common.kr)
    };
    let rate = |outcome: &Outcome| kr(outcome.value(outcome.year(at).now[RevenueRow::TaxRate]), 2);
    let tax = |outcome: &Outcome| kr(outcome.value(outcome.year(at).tax_per_inhabitant), 0);
    let gaps = |outcome: &Outcome, missing: bool| {
        let gaps = outcome.year(at).committees.iter().map(|committee| outcome.value(committee.gap));
        let gaps = gaps.filter(|gap| gap.is_sign_negative() == missing);
        app.mnkr(gaps.fold(Decimal::ZERO, |sum, gap| sum.added(gap.abs()).unwrap_or(sum)))
    };
    let rows = [
        (t.grant, mnkr(&now, |year| year.now.pool), mnkr(&after, |year| year.now.pool)),
        (t.result, mnkr(&now, |year| year.result), mnkr(&after, |year| year.result)),
        (words.gaps, gaps(&now, true), gaps(&after, true)),
        (words.over, gaps(&now, false), gaps(&after, false)),
        (t.tax_rate, rate(&now), rate(&after)),
        ((app.t.label)(&Label::TaxPerInhabitant), tax(&now), tax(&after)),
    ];
    let row = |(name, now, after): (&'static str, String, String)| {
        let differs = now != after;
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="num">{now}</td>
                <td class="num" class:strong=differs>{after}</td>
            </tr>
        }
    };
    view! {
        <table class="table dense">
            <caption class="lever-name">{(words.effect)(untrack(|| app.session.year_number()))}</caption>
            <thead>
                <tr>
                    <td></td>
                    <th scope="col" class="num">{words.before}</th>
                    <th scope="col" class="num">{words.after}</th>
                </tr>
            </thead>
            <tbody>{rows.map(row)}</tbody>
        </table>
    }
    .into_any()
}

/// Whether a committee of the year lacks something to its need in `scenario`.
fn leaves_gaps(app: Page, scenario: &Scenario) -> bool {
    let at = app.session.year.get_untracked();
    app.session.outcome_of(scenario).is_some_and(|outcome| {
        let mut committees = outcome.year(at).committees.iter();
        committees.any(|committee| falls_short(outcome.value(committee.gap)))
    })
}

/// What of the question is locked, by name.
fn locked_names(app: Page, question: Option<Question>) -> String {
    let session = app.session;
    let year = session.year.get();
    // An answer that balances moves the budgeted result besides what it is about.
    let concerns = |lever: &Lever| {
        *lever == Lever::Row(RevenueRow::BudgetedResult)
            || match question {
                None => false,
                Some(Question::TaxRate) => *lever == Lever::Row(RevenueRow::TaxRate),
                Some(Question::Fees) => matches!(lever, Lever::Fee(..)),
                Some(Question::Efficiency) => matches!(lever, Lever::Efficiency(_)),
                Some(Question::Frames) => matches!(lever, Lever::Grant(_)),
            }
    };
    let of_committees = !matches!(question, None | Some(Question::TaxRate));
    let rows: Vec<Row> = session.scenario(|scenario| {
        let held = scenario.held.keys().filter(|lever| concerns(lever)).map(|lever| Row::Lever(*lever));
        let locks = scenario.locks.keys().copied();
        let locks = locks.filter(|c| of_committees && scenario.locked(*c, year).is_some()).map(Row::Lock);
        held.chain(locks).collect()
    });
    let words = &app.language.lazy_texts().seek;
    let names: Vec<String> = rows.iter().take(MOST_NAMED).map(|row| app.row_name(*row)).collect();
    match rows.len().saturating_sub(names.len()) {
        0 => names.join("; "),
        more => (words.more_locked)(&names.join("; "), more),
    }
}
