//! What the decided measures may do to the goals. That is our reading, and is marked as an assumption.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::numbers::line_name;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::labels::goal_name;
use crate::ui::route::goal_address;
use model::follow_up::measures::{GOAL_EFFECT_QUALITY, GoalEffect, Touch, effects_on_goal};
use model::follow_up::record::YearRecord;
use model::follow_up::{Line, MeasureKind, Month};
use model::goals::GoalIx;
use model::municipality::CommitteeIx;
use model::texts::goals_served;

/// The measures that are decided until `month`, in the order of the committees.
fn decided_until(record: &YearRecord, month: Month) -> Vec<(CommitteeIx, MeasureKind)> {
    let decided = record.measures.iter().filter(|(_, measure)| measure.decided <= month);
    decided.map(|(key, _)| *key).collect()
}

/// The measures with what each does beside the budget.
pub fn on_goals(cx: YearContext, month: Month) -> AnyView {
    let t = &cx.t.goals;
    let decided = cx.followed.with(|followed| decided_until(followed.record(), month));
    let content = if decided.is_empty() {
        view! { <p class="soft">{t.no_measures}</p> }.into_any()
    } else {
        let rows = decided.into_iter().map(|(c, kind)| measure_row(cx, c, kind));
        view! {
            <p class="soft">{t.measures_about}" "{assumed(cx)}</p>
            <ul class="measures-on-goals">{rows.collect_view()}</ul>
        }
        .into_any()
    };
    view! { <section class="stack"><h2>{t.measures}</h2>{content}</section> }.into_any()
}

fn measure_row(cx: YearContext, c: CommitteeIx, kind: MeasureKind) -> AnyView {
    let goals = kind.on_goals().map(|touch| goals_touched(cx, c, touch));
    view! {
        <li>
            <b>{(cx.t.names.measure)(kind)}</b>" "<span class="soft">{line_name(cx, Line::Committee(c))}</span>
            <p>{effects(cx, kind).unwrap_or_else(|| cx.t.goals.no_effect.to_owned())}</p>
            {goals}
        </li>
    }
    .into_any()
}

/// The goals that `c` serves, each with what `touch` may do to it. Tracks the scenario.
pub fn goals_touched(cx: YearContext, c: CommitteeIx, touch: Touch) -> AnyView {
    let goals = served(cx, c);
    if goals.is_empty() {
        return view! { <p class="small soft">{cx.t.goals.serves_none}</p> }.into_any();
    }
    let words = (cx.t.goals.may)(touch);
    let goals = goals.into_iter().map(|g| view! { <li>{lowered(touch)}{goal_link(cx, g)}": "{words}</li> });
    view! { <ul class="plain small">{goals.collect_view()}</ul> }.into_any()
}

/// The goals that `c` serves, in the order of the document. Tracks the scenario.
fn served(cx: YearContext, c: CommitteeIx) -> Vec<GoalIx> {
    let app = cx.app;
    app.session.scenario(|scenario| app.session.municipality(|m| goals_served(m, scenario, c)))
}

/// The measures that are decided until `month` and may move the goal `g`, each with what it may do. Nothing where there is none. Tracks the
/// year.
pub fn touched_by(cx: YearContext, g: GoalIx, month: Month) -> Option<AnyView> {
    let app = cx.app;
    let effects = cx.followed.with(|followed| {
        app.session.scenario(|scenario| {
            app.session.municipality(|m| effects_on_goal(m, scenario, followed.record(), g, month))
        })
    });
    let item = |effect: &GoalEffect| {
        let measure = (cx.t.names.measure)(effect.kind);
        let committee = line_name(cx, Line::Committee(effect.committee));
        let words = (cx.t.goals.by_measure)(measure, &committee, (cx.t.goals.may)(effect.touch));
        view! { <li>{lowered(effect.touch)}{words}</li> }
    };
    (!effects.is_empty()).then(|| {
        view! { <ul class="plain small touched-by" aria-label=cx.t.goals.measures>{effects.iter().map(item).collect_view()}</ul> }.into_any()
    })
}

/// The mark of a goal that suffers. The words beside it say so too.
pub fn lowered(touch: Touch) -> AnyView {
    match touch {
        Touch::Worse | Touch::SlightlyWorse => {
            view! { <span class="down" aria-hidden="true">"▼ "</span> }.into_any()
        }
        Touch::EitherWay => ().into_any(),
    }
}

/// The goal as a link to its page.
fn goal_link(cx: YearContext, g: GoalIx) -> AnyView {
    let id = cx.app.session.municipality(|municipality| municipality.goal(g).map(|goal| goal.id.clone()));
    view! { <a href=goal_address(&id.unwrap_or_default())>{goal_name(cx.app, g)}</a> }.into_any()
}

/// That it is our reading what measures do to goals.
pub fn assumed(cx: YearContext) -> AnyView {
    view! { {cx.t.goals.assumed}" "{badge(cx.app, GOAL_EFFECT_QUALITY)} }.into_any()
}

/// What a measure does beside the budget, in words. None where nothing is known.
pub fn effects(cx: YearContext, kind: MeasureKind) -> Option<String> {
    let t = &cx.t.measures;
    let words = |touched, touch| format!("{}: {}", (t.touched)(touched), (t.touch)(touch));
    let effects = kind.side_effects().iter().map(|(touched, touch)| words(*touched, *touch));
    let effects: Vec<String> = effects.collect();
    (!effects.is_empty()).then(|| effects.join(", "))
}
