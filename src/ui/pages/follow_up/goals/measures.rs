//! What the decided measures may do to the goals. That is our reading, and is marked as an assumption.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::followed::Followed;
use super::super::numbers::line_name;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::labels::goal_name;
use crate::ui::route::goal_address;
use model::follow_up::measures::{GOAL_EFFECT_QUALITY, GoalEffect, Touch, effects_on_goal};
use model::follow_up::{Line, MeasureKind, Month};
use model::goals::GoalIx;
use model::municipality::CommitteeIx;
use model::texts::goals_served;

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
pub fn served(cx: YearContext, c: CommitteeIx) -> Vec<GoalIx> {
    let app = cx.app;
    app.session.scenario(|scenario| app.session.municipality(|m| goals_served(m, scenario, c)))
}

/// The measures that are decided until `month` and may move the goal `g`, each with what it may do. Nothing where there is none. Tracks the
/// year.
pub fn touched_by(cx: YearContext, g: GoalIx, month: Month) -> Option<AnyView> {
    let app = cx.app;
    let who = cx.player();
    let mut effects = cx.followed.with(|followed| {
        app.session.scenario(|scenario| {
            app.session.municipality(|m| effects_on_goal(m, scenario, followed.record(), g, month))
        })
    });
    effects.retain(|effect| who.sees(Line::Committee(effect.committee)));
    let item = |effect: &GoalEffect| {
        let measure = (cx.t.names.measure)(effect.kind);
        let committee = line_name(cx, Line::Committee(effect.committee));
        let words = (cx.t.goals.by_measure)(measure, &committee, (cx.t.goals.may)(effect.touch));
        view! { <li>{lowered(effect.touch)}{words}</li> }
    };
    (!effects.is_empty()).then(|| {
        view! { <ul class="plain small touched-by" aria-label=cx.t.goals.measures_on_goal>{effects.iter().map(item).collect_view()}</ul> }.into_any()
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

/// [`assumed`], where a measure is decided until `month` that may move goals. Tracks the year.
pub fn assumed_if_any(cx: YearContext, month: Month) -> Option<AnyView> {
    let moves = |followed: &Followed| {
        let who = followed.player();
        let mut decided = followed.record().measures.iter();
        decided.any(|((c, kind), measure)| {
            measure.decided <= month && kind.on_goals().is_some() && who.sees(Line::Committee(*c))
        })
    };
    let about = || view! { <p class="small soft">{assumed(cx)}</p> }.into_any();
    cx.followed.with(moves).then(about)
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
