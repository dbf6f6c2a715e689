//! The goals in a large follow-up: the state of each with its reason and indicator, in the order of the document. Nothing ranks them.

mod judgement;
mod measures;
mod of_goal;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

pub use self::judgement::was;
use self::judgement::{judgement, lacks_something};
pub use self::measures::{assumed, effects, goals_touched, lowered, touched_by};
pub use self::of_goal::goal_in_year;
use super::YearContext;
use super::months::follow_up_shown;
use crate::i18n::numbers::percent_text;
use crate::ui::primitives::labels::goal_name;
use model::YearIx;
use model::follow_up::Month;
use model::follow_up::month::FollowUpKind;
use model::follow_up::record::{Assessed, Assessment};
use model::goals::{Goal, GoalIx};
use model::municipality::Municipality;

/// The view.
pub fn goals(cx: YearContext) -> AnyView {
    // What is typed must not build the fields anew.
    let month = Memo::new(move |_| follow_up_shown(cx));
    view! {
        {move || match month.get() {
            Some(month) if month.follow_up() == FollowUpKind::Large => judged(cx, month),
            month => not_followed_up(cx, month),
        }}
    }
    .into_any()
}

/// That the goals are followed up in other months, and the ways there.
fn not_followed_up(cx: YearContext, month: Option<Month>) -> AnyView {
    let (t, name) = (&cx.t.goals, cx.t.frame.month);
    let large = Month::FOLLOWED_UP.into_iter().filter(|month| month.follow_up() == FollowUpKind::Large);
    let buttons = large.map(|month| {
        view! {
            <button class="btn" type="button" on:click=move |_| cx.month.set(Some(month))>
                {(t.show)(name(month))}
            </button>
        }
    });
    view! {
        <div class="empty">
            <p class="sentence">{month.map(|month| (t.not_in)(name(month)))}" "{t.when}</p>
            <p class="row">{buttons.collect_view()}</p>
        </div>
    }
    .into_any()
}

fn judged(cx: YearContext, month: Month) -> AnyView {
    let (t, app) = (&cx.t.goals, cx.app);
    let joint = [
        (Assessed::Services, cx.t.status.services_together.to_owned(), Vec::new()),
        (Assessed::Finances, cx.t.status.finances_together.to_owned(), result_indicator(cx, month)),
    ];
    let joint = joint.into_iter().filter(|(assessed, ..)| sees_judgement(cx, *assessed));
    let joint: Vec<_> =
        joint.map(|(assessed, name, indicators)| judgement(cx, assessed, month, name, indicators)).collect();
    let joint = (!joint.is_empty()).then(|| view! { <h3>{t.joint}</h3><ul class="judgements">{joint}</ul> });
    let material = app.session.file_now();
    let municipality = &material.municipality;
    let areas = municipality.areas.iter().filter_map(|area| {
        let seen = area.goals.iter().filter(|g| sees_judgement(cx, Assessed::Goal(**g)));
        let goals: Vec<_> = seen
            .map(|g| {
                let indicators =
                    municipality.goal(*g).map(|goal| file_indicators(cx, goal)).unwrap_or_default();
                judgement(cx, Assessed::Goal(*g), month, goal_name(app, *g), indicators)
            })
            .collect();
        let name = app.file_text(&area.name);
        (!goals.is_empty()).then(|| view! { <h3>{name}</h3><ul class="judgements">{goals}</ul> })
    });
    view! {
        <section class="goal-judgements stack" aria-labelledby="judged-goals">
            <h2 id="judged-goals">{(t.title)((cx.t.frame.month)(month))}</h2>
            <p class="soft">{t.lead}</p>
            <p role="status">{move || what_is_missing(cx, month)}</p>
            {move || measures::assumed_if_any(cx, month)}
            {joint}
            {areas.collect_view()}
        </section>
    }
    .into_any()
}

/// Whether the reader may judge the goals: in a game that is the executive board's. Tracks the player.
fn may_judge(cx: YearContext) -> bool {
    cx.may(|player| player.may_assess(Assessed::Services))
}

/// Whether the reader sees a judgement: one who sees a committee alone, that of a goal for which it has missions. Tracks the player.
pub fn sees_judgement(cx: YearContext, assessed: Assessed) -> bool {
    let Some(own) = cx.sees_only() else { return true };
    match assessed {
        Assessed::Goal(g) => measures::served(cx, own).contains(&g),
        Assessed::Services | Assessed::Finances => false,
    }
}

/// How many goals are not judged, and how many judgements lack their reason or indicator.
fn what_is_missing(cx: YearContext, month: Month) -> String {
    let t = &cx.t.goals;
    let goals: Vec<GoalIx> = cx.app.session.municipality(|municipality| all_goals(municipality).collect());
    let goals = goals.into_iter().filter(|g| sees_judgement(cx, Assessed::Goal(*g))).count();
    cx.followed.with(|followed| {
        let of_month = || followed.record().assessments.iter().filter(|((_, of), _)| *of == month);
        let made = || of_month().filter(|((assessed, _), _)| sees_judgement(cx, *assessed));
        let lacking = made().filter(|(_, assessment)| lacks_something(assessment)).count();
        let judged = made().filter(|((assessed, _), _)| matches!(assessed, Assessed::Goal(_))).count();
        let not_judged = goals.saturating_sub(judged);
        let words = [
            (not_judged > 0).then(|| (t.not_assessed)(not_judged)),
            (lacking > 0).then(|| (t.missing)(lacking)),
            (not_judged == 0 && lacking == 0).then(|| t.nothing_missing.to_owned()),
        ];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    })
}

/// The goals in the order of the document, which is that of their areas.
pub fn all_goals(municipality: &Municipality) -> impl Iterator<Item = GoalIx> {
    municipality.areas.iter().flat_map(|area| area.goals.iter().copied())
}

/// A judgement of a month.
pub fn assessment(cx: YearContext, assessed: Assessed, month: Month) -> Option<Assessment> {
    cx.followed.with(|followed| followed.record().assessments.get(&(assessed, month)).cloned())
}

/// The indicators of the municipality file, with their target and the last outcome that is known during the year: that of a year before.
fn file_indicators(cx: YearContext, goal: &Goal) -> Vec<String> {
    let (app, language) = (cx.app, cx.app.language);
    let budget_year = app.session.municipality(|municipality| YearIx::First.get(&municipality.years).year);
    let indicator = |indicator: &model::goals::Indicator| {
        let unit = app.file_text(&indicator.unit);
        let known = indicator.values.iter().filter(|(year, _)| *year < budget_year);
        let last = known.max_by_key(|(year, _)| *year);
        let last = last.map(|(year, figure)| format!("{} {unit} ({year})", language.exact(figure.value)));
        let target =
            indicator.target.as_ref().map(|target| (cx.t.goals.target)(&language.exact(target.value)));
        let known: Vec<String> = [last, target].into_iter().flatten().collect();
        let name = app.file_text(&indicator.name);
        if known.is_empty() { name } else { format!("{name}: {}", known.join(", ")) }
    };
    goal.indicators.iter().map(indicator).collect()
}

/// The expected result against the surplus target, as the indicator of the finances.
fn result_indicator(cx: YearContext, month: Month) -> Vec<String> {
    let language = cx.app.language;
    let result = untrack(|| cx.followed.with(|followed| followed.report(cx.app, month)));
    let words = result.and_then(|report| report.result).and_then(|result| {
        let percent = |value| percent_text(language, value, 1);
        Some((cx.t.goals.result_indicator)(
            &percent(result.percent_of_revenue()?),
            &percent(result.surplus_target),
        ))
    });
    words.into_iter().collect()
}
