//! The judgements of one goal in the year that is followed up, for its own page.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::status::state_mark;
use super::measures::{assumed, touched_by};
use super::{assessment, was};
use crate::state::FollowUpTab;
use crate::ui::context::AppContext;
use crate::ui::route::follow_up_address;
use model::follow_up::Month;
use model::follow_up::month::FollowUpKind;
use model::follow_up::record::{Assessed, GoalState};
use model::goals::GoalIx;

/// The part of the goal's page.
pub fn goal_in_year(app: AppContext, g: GoalIx) -> AnyView {
    let cx = YearContext::new(app);
    let t = &cx.t.goals;
    let large = Month::FOLLOWED_UP.into_iter().filter(|month| month.follow_up() == FollowUpKind::Large);
    let rows = large.map(|month| view! { <li>{move || judged(cx, g, month)}</li> }).collect_view();
    let touched = move || match touched_by(cx, g, Month::December) {
        Some(measures) => view! { <p class="small soft">{assumed(cx)}</p>{measures} }.into_any(),
        None => view! { <p class="soft">{t.touched_by_none}</p> }.into_any(),
    };
    view! {
        <section class="goal-year" aria-labelledby="goal-year">
            <h2 id="goal-year">{t.in_year}</h2>
            <p class="small soft">{move || app.state.open.name()}</p>
            <ul class="judgements">{rows}</ul>
            <h3>{t.measures_on_goal}</h3>
            {touched}
            <p><a href=follow_up_address(FollowUpTab::Goals)>{t.to_goals}</a></p>
        </section>
    }
    .into_any()
}

/// The judgement in `month`, with the way to it. Tracks the record.
fn judged(cx: YearContext, g: GoalIx, month: Month) -> AnyView {
    let found = assessment(cx, Assessed::Goal(g), month);
    let state = found.as_ref().map(|found| found.state);
    let words = state.map_or(cx.t.status.not_assessed, cx.t.names.goal_state);
    let texts = found.map(|found| {
        view! { <div class="judged-texts"><p>{found.reason}</p><p class="small soft">{found.indicator}</p></div> }
    });
    let show = move |_| cx.app.view.follow_up_month.set(Some(month));
    view! {
        {state_mark(state)}
        <div class="judged-name">
            <a href=follow_up_address(FollowUpTab::Goals) on:click=show>{(cx.t.frame.month)(month)}</a>
            <span class="small soft">{was(cx, Assessed::Goal(g), month, state)}</span>
        </div>
        <b class:down=state == Some(GoalState::Lacking) class:soft=state.is_none()>{words}</b>
        {texts}
    }
    .into_any()
}
