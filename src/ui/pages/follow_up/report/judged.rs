//! The goals with their state, reason and indicator, in the order of the document.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::goals::{assessment, touched_by, was};
use super::super::log::assessed_name;
use super::super::status::state_mark;
use model::follow_up::Month;
use model::follow_up::record::{Assessed, GoalState};

/// The goals of a large follow-up, the joint judgements first.
pub fn goals(cx: YearContext, month: Month) -> AnyView {
    let (t, app) = (&cx.t.report, cx.app);
    let joint = [Assessed::Services, Assessed::Finances].map(|assessed| judged(cx, assessed, month));
    let material = app.session.file_now();
    let areas = material.municipality.areas.iter().map(|area| {
        let goals = area.goals.iter().map(|g| judged(cx, Assessed::Goal(*g), month));
        view! { <h3>{app.file_text(&area.name)}</h3>{goals.collect_view()} }
    });
    view! {
        <section>
            <h2>{t.goals}</h2>
            <p class="small">{cx.t.status.goals}": "{cx.t.status.equally_important}</p>
            {joint.into_iter().collect_view()}
            {areas.collect_view()}
        </section>
    }
    .into_any()
}

fn judged(cx: YearContext, assessed: Assessed, month: Month) -> AnyView {
    let found = assessment(cx, assessed, month);
    let state = found.as_ref().map(|found| found.state);
    let words = state.map_or(cx.t.status.not_assessed, cx.t.names.goal_state);
    let was = was(cx, assessed, month, state).map(|was| format!(" ({was})"));
    let touched = match assessed {
        Assessed::Goal(g) => touched_by(cx, g, month),
        Assessed::Services | Assessed::Finances => None,
    };
    let texts = found.map(|found| {
        let reason = match found.reason.trim() {
            "" => cx.t.report.reason_missing.to_owned(),
            reason => reason.to_owned(),
        };
        view! { <p>{reason}</p><p class="small">{found.indicator}</p> }
    });
    view! {
        <div class="print-goal">
            <p>
                {state_mark(state)}" "<b>{assessed_name(cx, assessed)}</b>": "
                <b class:down=state == Some(GoalState::Lacking)>{words}</b>{was}
            </p>
            {texts}
            {touched}
        </div>
    }
    .into_any()
}
