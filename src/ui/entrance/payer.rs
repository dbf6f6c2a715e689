//! Who pays for the change, or gets it: all services alike, the surplus, or what the reader chooses.

use std::rc::Rc;

use leptos::prelude::*;

use super::answers::Shown;
use crate::i18n::answers::{millions, number};
use crate::state::questions::asked_question;
use crate::state::undo::{Action, Target};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::segments::Segments;
use model::answers::Answers;
use model::changes::ChangedRow;
use model::distribution::Policy;
use model::lever::Lever;
use model::money::Money;
use model::municipality::CommitteeIx;
use model::outcome::CommitteeOutcome;
use model::summary::exceeds_rounding;

/// Who pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payer {
    /// All services, in proportion to their grants.
    Alike,
    /// The surplus; the services are as they were.
    Surplus,
    /// What the reader chooses for each service; the surplus pays the rest.
    Chosen,
    /// Another policy, which was chosen among all levers.
    Other(Policy),
}

/// Who pays in the open scenario. Tracks it, the year, and what the reader has chosen on the page.
pub fn payer_now(app: AppContext) -> Payer {
    let is_choosing = app.view.choosing.get();
    match app.state.editor().policy() {
        Policy::Proportional => Payer::Alike,
        Policy::KeepFrames if is_choosing || has_own_changes(app) => Payer::Chosen,
        Policy::KeepFrames => Payer::Surplus,
        policy @ (Policy::ByNeed | Policy::Weighted) => Payer::Other(policy),
    }
}

/// Whether a service has a change of its own, which no policy moves. What a ready question gives is not the reader's own.
fn has_own_changes(app: AppContext) -> bool {
    let asked = asked_question(app.state.editor());
    let is_own = |(c, committee): (u16, &CommitteeOutcome)| {
        committee.own_change.is_some() && !asked.is_some_and(|asked| asked.gives(CommitteeIx(c)))
    };
    app.session.read(|_, year| (0..).zip(&year.committees).any(is_own))
}

/// Lets `payer` pay, as one step. What the reader has chosen for a service before is taken back when all pay alike, or the surplus.
pub fn set_payer(app: AppContext, payer: Payer) {
    let year = app.view.year.get_untracked();
    let mut scenario = app.session.scenario_now();
    let policy = match payer {
        Payer::Alike => Policy::Proportional,
        Payer::Surplus | Payer::Chosen => Policy::KeepFrames,
        Payer::Other(policy) => policy,
    };
    scenario.set_policy(year, policy);
    if matches!(payer, Payer::Alike | Payer::Surplus) {
        let count = app.session.municipality(|municipality| municipality.committees.len());
        let asked = untrack(|| asked_question(app.state.editor()));
        let is_own = |c: &CommitteeIx| !asked.is_some_and(|asked| asked.gives(*c));
        for c in (0..).take(count).map(CommitteeIx).filter(is_own) {
            scenario.reset(Lever::Grant(c), year);
        }
    }
    if app.state.editor().apply(Action::Set, Target::Row(ChangedRow::Policy), scenario) {
        app.view.choosing.set(payer == Payer::Chosen);
    }
}

/// The section.
pub fn payer(app: AppContext, shown: Shown) -> El {
    let words = &app.t.entrance;
    let choices =
        [(Payer::Alike, words.alike), (Payer::Surplus, words.surplus), (Payer::Chosen, words.choose)];
    let bar = Segments {
        legend: words.who_pays,
        name: "payer",
        choices: choices.map(|(payer, words)| (payer, words.to_owned())).to_vec(),
        chosen: Rc::new(move || payer_now(app)),
        choose: Rc::new(move |payer| set_payer(app, payer)),
    };
    let note = Memo::new(move |_| note(app, payer_now(app), &shown.answers.get()));
    let sentence = el("p").class("payer-note").dyn_children(move || {
        let Note { text, other, rest } = note.get();
        let other =
            other.map(|words| button("link").on_click(move || set_payer(app, Payer::Surplus)).text(&words));
        vec![el("span").text(&text).text(if other.is_some() { " " } else { "" }).children(other).text(&rest)]
    });
    el("section").class("payer-section").child(bar.bar("payer")).child(sentence)
}

/// What stands under the choice: what follows from it, and a link to let the surplus pay instead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Note {
    text: String,
    other: Option<String>,
    rest: String,
}

fn note(app: AppContext, payer: Payer, answers: &Answers) -> Note {
    let words = &app.t.entrance;
    let language = app.language;
    let plain = |text: String| Note { text, ..Note::default() };
    let [_, result] = answers.result;
    let missing = |result: Money| {
        let to_target =
            answers.target.map(|target| target - result).filter(|missing| exceeds_rounding(*missing));
        to_target.filter(|missing| *missing > Money::ZERO)
    };
    match payer {
        Payer::Alike => {
            let change = answers.services_change();
            let text = words.starts_alike.to_owned();
            let with =
                |other: &str, rest: String| Note { text: text.clone(), other: Some(other.to_owned()), rest };
            let otherwise = answers.result_if_it_paid();
            if !exceeds_rounding(change) {
                plain(format!("{text} {}", words.alike_means))
            } else if change > Money::ZERO {
                with(words.surplus_can_keep, ".".to_owned())
            } else if otherwise < Money::ZERO {
                let [link, rest] = (words.surplus_below_zero)(&millions(language, otherwise.abs()));
                with(&link, rest)
            } else if let Some(missing) = missing(otherwise) {
                let [link, rest] = (words.surplus_below_target)(&millions(language, missing));
                with(&link, rest)
            } else {
                with(words.surplus_suffices, ".".to_owned())
            }
        }
        Payer::Surplus => {
            let change = answers.result_change();
            let follows = if !exceeds_rounding(change) {
                String::new()
            } else if change > Money::ZERO {
                words.surplus_keeps.to_owned()
            } else if result < Money::ZERO {
                (words.zero_missed)(&millions(language, result.abs()))
            } else if let Some(missing) = missing(result) {
                (words.target_missed)(&millions(language, missing))
            } else {
                let met = |target| (words.target_met)(&number(language, target));
                answers.target.map_or_else(String::new, met)
            };
            plain(format!("{} {follows}", words.services_untouched).trim_end().to_owned())
        }
        Payer::Chosen => {
            let left = answers.result_change();
            let size = millions(language, left.abs());
            plain(if !exceeds_rounding(left) {
                words.choose_below.to_owned()
            } else if left > Money::ZERO {
                (words.left_to_give)(&size)
            } else {
                (words.left_to_take)(&size)
            })
        }
        Payer::Other(policy) => plain((words.other_policy)((app.t.results.policy_name)(policy))),
    }
}

#[cfg(test)]
mod tests;
