//! The answer to the ready question that is asked: what it set, who pays, and the later years. A lazy part.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::Language;
use crate::i18n::answers::rate_words;
use crate::i18n::numbers::{decimals_apart, decimals_in_millions, in_millions};
use crate::state::questions::{
    FEE_RISE, QuestionEffect, ReadyQuestion, asked_question, replaces_own_changes,
};
use crate::state::undo::{StepLabel, Target};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::icon::icon;
use crate::ui::primitives::labels::committee_name;
use model::money::{DecimalExt, Money, THOUSAND};
use model::municipality::CommitteeIx;
use model::seek::Question;

/// The sentences of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What was set, and who pays.
    pub main: Vec<String>,
    /// What is good to know, and the other years.
    pub more: Vec<String>,
}

/// The answer, and the button that takes the question back.
pub fn question_answer(app: AppContext) -> El {
    let words = &app.language.lazy_texts().question_answers;
    let answer = Memo::new(move |_| answer_now(app));
    let paragraphs = move || {
        let Some(Answer { main, more }) = answer.get() else { return Vec::new() };
        let more = (!more.is_empty()).then(|| el("p").class("small soft").text(&more.join(" ")));
        [el("p").text(&main.join(" "))].into_iter().chain(more).collect()
    };
    let is_last_step = move || {
        let is_question = |step: StepLabel| {
            matches!(step.target, Target::ReadyQuestion | Target::Question(Question::TaxCut))
        };
        app.state.undo().next().undo.is_some_and(is_question)
    };
    let undo = move || {
        button("btn").on_click(move || app.state.undo().undo()).child(icon("#i-undo")).text(words.undo)
    };
    el("div")
        .class("question-answer")
        .attr("role", "group")
        .attr("aria-label", words.label)
        .dyn_children(paragraphs)
        .dyn_children_if(is_last_step, move || vec![undo()])
}

/// The answer to the question that is asked. Tracks the outcome.
pub fn answer_now(app: AppContext) -> Option<Answer> {
    let question = asked_question(app.state.editor())?;
    let effect = QuestionEffect::of(app.state.editor(), question)?;
    let mut answer = sentences(app, question, &effect);
    if replaces_own_changes(app.state.editor()) {
        answer.more.push(app.language.lazy_texts().question_answers.own_put_aside.to_owned());
    }
    Some(answer)
}

fn sentences(app: AppContext, question: ReadyQuestion, effect: &QuestionEffect) -> Answer {
    let words = &app.language.lazy_texts().question_answers;
    let language = app.language;
    let [before, after] = effect.set;
    let [was, is] = millions_compared(language, effect.set);
    let moved = amount(language, after.try_sub(before).unwrap_or(Decimal::ZERO).abs());
    let services = services_sentence(app, question, effect);
    let left_over = left_over_sentence(language, effect);
    let mut more = Vec::new();
    let main = match question {
        ReadyQuestion::RaiseParking(..) => {
            more.push(words.parking_not_counted.to_owned());
            let percent = language.percent_exact(FEE_RISE);
            vec![(words.parking)(&percent, &moved, &is, &was), services, left_over]
        }
        ReadyQuestion::MoreTo(c, _) => {
            vec![(words.more_to)(&committee_name(app, c), &moved, &is, &was), services, left_over]
        }
        ReadyQuestion::LessEqualisation(_) => {
            let changes = effect.changes.iter().map(|(year, change)| {
                format!("{year} {}", language.signed(in_millions(*change), decimals_in_millions(*change)))
            });
            more.push((words.every_year)(&changes.collect::<Vec<_>>().join(", ")));
            more.push(words.what_equalisation_is.to_owned());
            let row = if after < Decimal::ZERO {
                let [was, is] = millions_compared(language, effect.set.map(|amount| amount.abs()));
                (words.equalisation_fee)(&is, &was)
            } else {
                (words.equalisation)(&is, &was)
            };
            vec![row, services, left_over]
        }
        ReadyQuestion::TaxCut => {
            let ore = before.try_sub(after).and_then(|cut| cut.try_mul(Decimal::ONE_HUNDRED));
            let ore = language.exact(ore.unwrap_or(Decimal::ZERO));
            let results = effect.later_results.iter().map(|(year, result)| {
                let kronor = result.kronor();
                format!("{year} {}", language.number(in_millions(kronor), decimals_in_millions(kronor)))
            });
            if !effect.later_results.is_empty() {
                more.push((words.later)(&results.collect::<Vec<_>>().join(", ")));
            }
            let target = (words.target)(&amount(language, effect.target.kronor()));
            let rate = rate_words(language, after);
            vec![(words.tax_cut)(&rate, &ore), services, left_over, target]
        }
    };
    Answer { main, more }
}

/// What the services, or the others than the one that was given more, can use.
fn services_sentence(app: AppContext, question: ReadyQuestion, effect: &QuestionEffect) -> String {
    let words = &app.language.lazy_texts().question_answers;
    let (more, less, same) = match question {
        ReadyQuestion::MoreTo(..) => (words.others_more, words.others_less, words.others_same),
        ReadyQuestion::RaiseParking(..) | ReadyQuestion::LessEqualisation(_) | ReadyQuestion::TaxCut => {
            (words.all_more, words.all_less, words.all_same)
        }
    };
    let sum = effect.others.kronor();
    // Grants are given in whole thousands: what is less is a rounding.
    if sum.abs() < THOUSAND {
        return format!("{same}.");
    }
    let sentence = if sum > Decimal::ZERO { more } else { less };
    let most = effect.most.filter(|(_, change)| change.kronor().abs() >= THOUSAND);
    let most = most.map(|(c, change): (CommitteeIx, Money)| {
        let change = change.kronor();
        let sign = if change > Decimal::ZERO { "+" } else { "\u{2212}" };
        (words.most)(&committee_name(app, c), &format!("{sign}{}", amount(app.language, change.abs())))
    });
    format!("{}{}.", sentence(&amount(app.language, sum.abs())), most.unwrap_or_default())
}

fn left_over_sentence(language: Language, effect: &QuestionEffect) -> String {
    let words = &language.lazy_texts().question_answers;
    let [before, after] = effect.result;
    if (after - before).kronor().abs() < THOUSAND {
        return (words.left_over_same)(&amount(language, after.kronor()));
    }
    let [was, is] = millions_compared(language, [before.kronor(), after.kronor()]);
    (words.left_over)(&is, &was)
}

/// Two amounts in words: what differs is not written alike.
fn millions_compared(language: Language, kronor: [Decimal; 2]) -> [String; 2] {
    let amounts = kronor.map(in_millions);
    let usual = kronor.map(decimals_in_millions).into_iter().max().unwrap_or(1);
    let decimals = decimals_apart(amounts, usual);
    amounts.map(|amount| (language.texts().entrance.millions)(&language.number(amount, decimals)))
}

/// An amount in words.
fn amount(language: Language, kronor: Decimal) -> String {
    (language.texts().entrance.millions)(&language.mnkr(kronor))
}

#[cfg(test)]
mod tests;
