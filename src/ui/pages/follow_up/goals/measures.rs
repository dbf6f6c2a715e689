//! What the decided measures do to the goals, beside their state.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::numbers::line_name;
use crate::ui::primitives::labels::goal_name;
use model::follow_up::record::YearRecord;
use model::follow_up::{Line, MeasureKind, Month};
use model::goals::GoalIx;
use model::municipality::{CommitteeIx, Municipality};

/// The measures that are decided until `month`, in the order of the committees.
fn decided_until(record: &YearRecord, month: Month) -> Vec<(CommitteeIx, MeasureKind)> {
    let decided = record.measures.iter().filter(|(_, measure)| measure.decided <= month);
    decided.map(|(key, _)| *key).collect()
}

/// The measures with what each does beside the budget.
pub fn on_goals(cx: YearContext, month: Month) -> AnyView {
    let t = &cx.t.goals;
    let who = cx.player();
    let mut decided = cx.followed.with(|followed| decided_until(followed.record(), month));
    decided.retain(|(c, _)| who.sees(Line::Committee(*c)));
    let content = if decided.is_empty() {
        view! { <p class="soft">{t.no_measures}</p> }.into_any()
    } else {
        let rows = decided.into_iter().map(|(c, kind)| measure_row(cx, c, kind));
        view! {
            <p class="soft">{t.measures_about}</p>
            <ul class="measures-on-goals">{rows.collect_view()}</ul>
        }
        .into_any()
    };
    view! { <section class="stack"><h2>{t.measures}</h2>{content}</section> }.into_any()
}

fn measure_row(cx: YearContext, c: CommitteeIx, kind: MeasureKind) -> AnyView {
    let committee = line_name(cx, Line::Committee(c));
    let goals = cx.app.session.municipality(|municipality| goals_of(municipality, c));
    let names = goals.into_iter().map(|g| view! { <li>{goal_name(cx.app, g)}</li> });
    let names = names.collect::<Vec<_>>();
    let effects = effects(cx, kind);
    let goals = (!names.is_empty() && effects.is_some()).then(|| {
        view! {
            <details>
                <summary>{(cx.t.goals.goals_of)(&committee)}</summary>
                <ul class="plain">{names}</ul>
            </details>
        }
    });
    view! {
        <li>
            <b>{(cx.t.names.measure)(kind)}</b>" "<span class="soft">{committee.clone()}</span>
            <p>{effects.unwrap_or_else(|| cx.t.goals.no_effect.to_owned())}</p>
            {goals}
        </li>
    }
    .into_any()
}

/// What a measure does beside the budget, in words. None where nothing is known.
pub fn effects(cx: YearContext, kind: MeasureKind) -> Option<String> {
    let t = &cx.t.measures;
    let words = |touched, touch| format!("{}: {}", (t.touched)(touched), (t.touch)(touch));
    let effects = kind.side_effects().iter().map(|(touched, touch)| words(*touched, *touch));
    let effects: Vec<String> = effects.collect();
    (!effects.is_empty()).then(|| effects.join(", "))
}

/// The goals for which `c` has missions, in the order of the document.
fn goals_of(municipality: &Municipality, c: CommitteeIx) -> Vec<GoalIx> {
    super::all_goals(municipality).filter(|g| has_mission(municipality, *g, c)).collect()
}

/// Whether `c` has a mission for the goal `g`.
pub fn has_mission(municipality: &Municipality, g: GoalIx, c: CommitteeIx) -> bool {
    let missions = municipality.goal(g).map(|goal| goal.missions.as_slice()).unwrap_or_default();
    missions.iter().any(|mission| mission.committees.contains(&c))
}
