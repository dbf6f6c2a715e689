//! The goals beside the committees: the state of each, in the document's order. Nothing ranks them.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::goals::{assessment, sees_judgement};
use crate::state::FollowUpTab;
use crate::ui::route::follow_up_address;
use model::follow_up::Month;
use model::follow_up::month::FollowUpKind;
use model::follow_up::record::{Assessed, Assessment, GoalState};
use model::goals::GoalIx;

/// The goals of a large follow-up.
pub fn goals_beside(cx: YearContext, month: Month) -> AnyView {
    let t = &cx.t.status;
    let count = cx.app.session.municipality(|municipality| municipality.goals.len());
    let goals = (0..).map(GoalIx).take(count).filter(|goal| sees_judgement(cx, Assessed::Goal(*goal)));
    let goals = goals.map(|goal| goal_row(cx, goal, month));
    let joint = [(t.services_together, Assessed::Services), (t.finances_together, Assessed::Finances)];
    let joint = joint.into_iter().filter(|(_, assessed)| sees_judgement(cx, *assessed));
    let joint = joint.map(|(name, assessed)| {
        let now = assessment(cx, assessed, month);
        let state = now.as_ref().map(|now| now.state);
        view! { <span>{name}" "{state_words(cx, state)}" "<span class="small soft">{now.map(founded_on)}</span></span> }
    });
    view! {
        <section class="year-goals" aria-labelledby="year-goals">
            <div class="row">
                <h2 id="year-goals">{t.goals}</h2>
                <span class="small soft">{t.equally_important}</span>
            </div>
            <p class="joint">{joint.collect_view()}</p>
            <ul>{goals.collect_view()}</ul>
            {cx.may(|player| player.may_assess(Assessed::Services)).then(|| view! { <p><a href=follow_up_address(FollowUpTab::Goals)>{t.assess}</a></p> })}
        </section>
    }
    .into_any()
}

fn goal_row(cx: YearContext, goal: GoalIx, month: Month) -> AnyView {
    let name = cx.app.session.municipality(|municipality| {
        municipality.goal(goal).map(|goal| cx.app.file_text(&goal.name)).unwrap_or_default()
    });
    let now = assessment(cx, Assessed::Goal(goal), month);
    let before =
        previous_large(month).and_then(|month| Some((month, assessment(cx, Assessed::Goal(goal), month)?)));
    let changed = before.filter(|(_, before)| now.as_ref().is_some_and(|now| now.state != before.state));
    let was = changed.map(|(month, before)| {
        (cx.t.status.was)((cx.t.frame.month)(month), (cx.t.names.goal_state)(before.state))
    });
    let state = now.as_ref().map(|now| now.state);
    view! {
        <li>
            {state_mark(state)}
            <span class="goal-name">{name}</span>
            <span class="goal-state">{state_words(cx, state)}</span>
            <span class="small soft">{now.map(founded_on)}</span>
            <span class="small soft">{was}</span>
        </li>
    }
    .into_any()
}

/// What a judgement rests on: its reason and its indicator, where they are written.
fn founded_on(now: Assessment) -> String {
    let written = [now.reason, now.indicator].into_iter().filter(|words| !words.trim().is_empty());
    written.collect::<Vec<_>>().join(" · ")
}

/// The large follow-up before `month`. None before the first.
pub fn previous_large(month: Month) -> Option<Month> {
    let is_large = |month: &Month| month.follow_up() == FollowUpKind::Large;
    Month::FOLLOWED_UP.into_iter().rev().filter(|other| *other < month).find(is_large)
}

fn state_words(cx: YearContext, state: Option<GoalState>) -> AnyView {
    let words = state.map_or(cx.t.status.not_assessed, cx.t.names.goal_state);
    view! { <b class:down=state == Some(GoalState::Lacking) class:soft=state.is_none()>{words}</b> }
        .into_any()
}

/// The state as a shape: a check, a half circle, or a hatched triangle. The word stands beside it.
pub fn state_mark(state: Option<GoalState>) -> AnyView {
    let class = match state {
        Some(GoalState::Good) => "state-mark is-good",
        Some(GoalState::Fair) => "state-mark is-fair",
        Some(GoalState::Lacking) => "state-mark is-lacking",
        None => "state-mark",
    };
    view! {
        <svg class=class viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            {match state {
                Some(GoalState::Good) => view! { <circle cx="8" cy="8" r="7" /><path d="m4.5 8 2.5 2.5 4.5-5" /> }.into_any(),
                Some(GoalState::Fair) => view! { <circle cx="8" cy="8" r="6.25" /><path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" /> }.into_any(),
                Some(GoalState::Lacking) => view! { <path d="M8 1.5 15 14.5H1z" /><path d="M8 6v4m0 1.5v1" /> }.into_any(),
                None => view! { <circle cx="8" cy="8" r="6.25" /> }.into_any(),
            }}
        </svg>
    }
    .into_any()
}
