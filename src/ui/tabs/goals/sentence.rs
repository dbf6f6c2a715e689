//! How the goals change: alike or differently, in a sentence, and the order in which they are shown.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use crate::i18n::table_numbers::signed_percent;
use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::change_in_words;
use crate::ui::primitives::labels::goal_name;
use model::goals::GoalIx;
use model::money::{in_percent_of, to_decimals};
use model::texts::{TextPart, is_left_out};

/// The change of a goal from the start state.
struct GoalChange {
    goal: GoalIx,
    /// Kronor.
    change: Decimal,
    /// Of what it had; none where it had nothing.
    percent: Option<Decimal>,
}

/// The changes of the goals of the proposal in the year in view. A goal that is left out counts as long as it has money. Reactive.
fn goal_changes(app: AppContext) -> Vec<GoalChange> {
    let texts = app.session.scenario(|scenario| scenario.texts.clone());
    app.session.read(|outcome, year| {
        let all = (0..).map(GoalIx).zip(&year.goals);
        let kept = all.filter(|(g, goal)| {
            !outcome.value(goal.now).is_zero() || !is_left_out(&texts, TextPart::Goal(*g))
        });
        kept.map(|(goal, money)| {
            let [start, change] = [money.start, money.change].map(|id| outcome.value(id));
            GoalChange { goal, change, percent: in_percent_of(change, start) }
        })
        .collect()
    })
}

/// A change in per cent as it is written.
fn written(app: AppContext, percent: Decimal) -> String {
    signed_percent(app.language, percent).text
}

/// The change that all `percents` are, as it is written. None where they differ, or where one is not known or there is none.
fn alike(app: AppContext, mut percents: impl Iterator<Item = Option<Decimal>>) -> Option<String> {
    let first = written(app, percents.next()??);
    percents.all(|percent| percent.is_some_and(|percent| written(app, percent) == first)).then_some(first)
}

/// The change of all committees in per cent, where it is the same. Reactive.
fn change_of_all_committees(app: AppContext) -> Option<String> {
    app.session.read(|outcome, year| {
        let with_grants =
            year.committees.iter().filter(|committee| !outcome.value(committee.start_grant).is_zero());
        let percents = with_grants.map(|committee| {
            in_percent_of(outcome.value(committee.change), outcome.value(committee.start_grant))
        });
        alike(app, percents)
    })
}

/// The change of all goals in per cent, where it is the same and they are several. Reactive.
fn change_of_all_goals(app: AppContext, changes: &[GoalChange]) -> Option<String> {
    let do_several_change = changes.len() > 1 && changes.iter().any(|goal| !goal.change.is_zero());
    do_several_change.then(|| alike(app, changes.iter().map(|goal| goal.percent))).flatten()
}

/// `groups`, each with its goals: as they come where all goals change alike, else the largest change in per cent first. Reactive.
pub(super) fn by_change<T>(app: AppContext, groups: impl Iterator<Item = (T, Vec<GoalIx>)>) -> Vec<T> {
    let changes = goal_changes(app);
    let mut groups: Vec<(T, Vec<GoalIx>)> = groups.collect();
    if change_of_all_goals(app, &changes).is_none() {
        let percent = |goal: &GoalIx| changes.iter().find(|change| change.goal == *goal)?.percent;
        // As it is written, so that a difference that is not seen moves nothing.
        let largest = |goals: &[GoalIx]| {
            goals.iter().filter_map(percent).map(|percent| to_decimals(percent.abs(), 1)).max()
        };
        groups.sort_by_key(|(_, goals)| Reverse(largest(goals)));
    }
    groups.into_iter().map(|(group, _)| group).collect()
}

/// Which goals gain and which lose, in a sentence or three.
pub(super) fn goals_sentence(app: AppContext) -> String {
    let words = &app.language.lazy_texts().goals;
    let changes = goal_changes(app);
    let all = changes.len();
    let left_out = app.session.municipality(|municipality| municipality.goals.len()).saturating_sub(all);
    let mut sentence = if left_out == 0 { String::new() } else { (words.left_out)(left_out) };
    if let Some(percent) = change_of_all_goals(app, &changes) {
        let of_committees = change_of_all_committees(app);
        let alike = if of_committees.is_some() { words.alike_as_committees } else { words.alike };
        sentence.push_str(&alike(all, &percent));
        sentence.push_str(words.equal);
        return sentence;
    }
    let gain = changes.iter().filter(|goal| goal.change > Decimal::ZERO).count();
    let lose = changes.iter().filter(|goal| goal.change < Decimal::ZERO).count();
    sentence.push_str(&match (gain, lose) {
        (0, 0) => words.unchanged.to_owned(),
        (_, 0) => (words.gain)(gain, all),
        (0, _) => (words.lose)(lose, all),
        _ => (words.gain_and_lose)(gain, lose, all),
    });
    let with_change = changes.into_iter().filter(|goal| !goal.change.is_zero());
    let Some(most) =
        with_change.max_by_key(|goal| (goal.percent.map(|percent| percent.abs()), goal.change.abs()))
    else {
        sentence.push_str(words.equal);
        return sentence;
    };
    let amount = change_in_words(app, most.change);
    let amount =
        most.percent.map_or(amount.clone(), |percent| format!("{} ({amount})", written(app, percent)));
    sentence.push_str(&(words.largest_change)(&goal_name(app, most.goal), &amount));
    sentence.push_str(words.by_change);
    sentence
}
