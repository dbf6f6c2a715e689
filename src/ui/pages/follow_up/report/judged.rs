//! The goals with their state, reason and indicator, in the order of the document.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::goals::{assessment, touched_by, was};
use super::super::log::assessed_name;
use super::super::status::state_mark;
use model::follow_up::Month;
use model::follow_up::record::{Assessed, Assessment, GoalState};

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
        let [reason, indicator] = judgement_words(cx, found);
        view! { <p>{reason}</p><p class="small">{indicator}</p> }
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

/// The reason and the indicator of a judgement, or that they are missing.
pub fn judgement_words(cx: YearContext, judged: Assessment) -> [String; 2] {
    let t = &cx.t.report;
    [(judged.reason, t.reason_missing), (judged.indicator, t.indicator_missing)]
        .map(|(said, missing)| if said.trim().is_empty() { missing.to_owned() } else { said })
}
