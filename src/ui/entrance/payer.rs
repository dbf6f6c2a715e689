//! Who pays for the change, or gets it: all services alike, the surplus, or what the reader chooses.

use std::rc::Rc;

use leptos::prelude::*;

use super::answers::Shown;
use crate::i18n::answers::millions;
use crate::state::questions::asked_question;
use crate::state::undo::{Action, Target};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::segments::Segments;
use model::answers::Answers;
use model::changes::{ChangedRow, ResetGroup};
use model::distribution::Policy;
use model::lever::Lever;
use model::money::Money;
use model::municipality::CommitteeIx;
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
        Policy::KeepFrames if is_choosing || !own_changes(app).is_empty() => Payer::Chosen,
        Policy::KeepFrames => Payer::Surplus,
        policy @ (Policy::ByNeed | Policy::Weighted) => Payer::Other(policy),
    }
}

/// The committees that the reader has given or taken from in the year in view, which no policy moves. What a ready question gives is not the
/// reader's own, and what is locked stays as it is whoever pays.
fn own_changes(app: AppContext) -> Vec<CommitteeIx> {
    let year = app.view.year.get();
    let asked = asked_question(app.state.editor());
    let count = app.session.municipality(|municipality| municipality.committees.len());
    app.session.scenario(|scenario| {
        let is_own = |c: &CommitteeIx| {
            scenario.own_change(*c, year).is_some()
                && !scenario.has_lock(*c)
                && !scenario.is_lever_locked(Lever::Grant(*c))
                && !asked.is_some_and(|asked| asked.gives(*c))
        };
        (0..).take(count).map(CommitteeIx).filter(is_own).collect()
    })
}

/// Lets `payer` pay, as one step. When all pay alike, or the surplus, what the reader has chosen for a service is taken back, and that is told.
pub fn set_payer(app: AppContext, payer: Payer) {
    let year = app.view.year.get_untracked();
    let (policy, takes_back) = match payer {
        Payer::Alike => (Policy::Proportional, true),
        Payer::Surplus => (Policy::KeepFrames, true),
        Payer::Chosen => (Policy::KeepFrames, false),
        Payer::Other(policy) => (policy, false),
    };
    let removed = if takes_back { untrack(|| own_changes(app)) } else { Vec::new() };
    let mut scenario = app.session.scenario_now();
    scenario.set_policy(year, policy);
    for c in &removed {
        scenario.reset(Lever::Grant(*c), year);
    }
    let (action, target) = if removed.is_empty() {
        (Action::Set, Target::Row(ChangedRow::Policy))
    } else {
        (Action::Reset, Target::Group(ResetGroup::Grants))
    };
    if app.state.editor().apply(action, target, scenario) {
        app.view.choosing.set(payer == Payer::Chosen);
        if !removed.is_empty() {
            app.state.notices.show_text(app.t.entrance.own_taken_back.to_owned());
        }
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
    let is_fixed = move || app.state.open.is_read_only();
    let sentence = el("p").class("payer-note").dyn_children(move || {
        let Note { text, other, rest } = note.get();
        // What the reader has chosen for a service stays: the surplus pays what the policy shares.
        let let_surplus_pay = move || app.state.editor().set_policy(Policy::KeepFrames);
        let other = other.map(|words| {
            button("link").bind_bool_attr("disabled", is_fixed).on_click(let_surplus_pay).text(&words)
        });
        vec![el("span").text(&text).text(if other.is_some() { " " } else { "" }).children(other).text(&rest)]
    });
    let bar = bar.bar("payer").bind_bool_attr("disabled", is_fixed);
    el("section").class("payer-section").child(bar).child(sentence)
}

/// What stands under the choice: what follows from it, and a link to let the surplus pay instead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Note {
    text: String,
    other: Option<String>,
    rest: String,
}

impl Note {
    fn plain(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

fn note(app: AppContext, payer: Payer, answers: &Answers) -> Note {
    match payer {
        Payer::Alike => alike_note(app, answers),
        Payer::Surplus => Note::plain(surplus_text(app, answers)),
        Payer::Chosen => Note::plain(left_text(app, answers)),
        Payer::Other(policy) => {
            Note::plain((app.t.entrance.other_policy)((app.t.results.policy_name)(policy)))
        }
    }
}

/// What all share, and what the surplus would be if it paid that instead.
fn alike_note(app: AppContext, answers: &Answers) -> Note {
    let words = &app.t.entrance;
    // The policy shares it; what is locked or decided, and what index, volume and efficiency cost or free, does not depend on who pays.
    let shared =
        app.session.read(|outcome, year| outcome.money(year.room.left) - outcome.money(year.undistributed));
    let text = if answers.is_even { words.all_alike } else { words.rest_alike };
    if !exceeds_rounding(shared) {
        return Note::plain(if exceeds_rounding(answers.result_change()) {
            surplus_text(app, answers)
        } else if answers.is_even {
            format!("{text} {}", words.alike_means)
        } else {
            text.to_owned()
        });
    }
    let [_, result] = answers.result;
    let otherwise = result + shared;
    let size = |amount: Money| millions(app.language, amount.abs());
    let [link, rest] = if shared > Money::ZERO {
        [words.surplus_can_keep.to_owned(), ".".to_owned()]
    } else if otherwise < Money::ZERO {
        (words.surplus_below_zero)(&size(otherwise))
    } else if let Some(missing) = missing(answers, otherwise) {
        (words.surplus_below_target)(&size(missing))
    } else {
        [words.surplus_suffices.to_owned(), ".".to_owned()]
    };
    Note { text: text.to_owned(), other: Some(link), rest }
}

/// What the surplus pays or gets, and whether its target is met.
fn surplus_text(app: AppContext, answers: &Answers) -> String {
    let words = &app.t.entrance;
    let language = app.language;
    let change = answers.result_change();
    let moves = exceeds_rounding(change);
    let [_, result] = answers.result;
    let is_touched = answers.largest.is_some();
    if is_touched && moves && change > Money::ZERO {
        return words.surplus_keeps_rest.to_owned();
    }
    let follows = if !moves {
        String::new()
    } else if change > Money::ZERO {
        words.surplus_keeps.to_owned()
    } else if result < Money::ZERO {
        (words.zero_missed)(&millions(language, result.abs()))
    } else if let Some(missing) = missing(answers, result) {
        (words.target_missed)(&millions(language, missing))
    } else {
        answers.target.map_or_else(String::new, |target| (words.target_met)(&millions(language, target)))
    };
    let who = match (is_touched, moves) {
        (false, _) => words.services_untouched,
        (true, true) => words.surplus_pays_rest,
        (true, false) => words.surplus_same,
    };
    format!("{who} {follows}").trim_end().to_owned()
}

/// What `result` lacks to the surplus target.
fn missing(answers: &Answers, result: Money) -> Option<Money> {
    let missing = answers.target? - result;
    (exceeds_rounding(missing) && missing > Money::ZERO).then_some(missing)
}

/// What is left to share out, or to save, for a reader who chooses.
pub fn left_text(app: AppContext, answers: &Answers) -> String {
    let words = &app.t.entrance;
    let left = answers.result_change();
    let size = millions(app.language, left.abs());
    if !exceeds_rounding(left) {
        words.choose_below.to_owned()
    } else if left > Money::ZERO {
        (words.left_to_give)(&size)
    } else {
        (words.left_to_take)(&size)
    }
}

#[cfg(test)]
mod tests;
