//! Goals with their money, and the missions with those who carry them out.

use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::mnkr;
use crate::ui::primitives::labels::{committee_name, company_name};
use leptos::prelude::*;

use crate::ui::primitives::badge::badge;
use crate::ui::tables::numbers::plan_years;
use model::figure::Quality;
use model::goals::{GoalIx, Mission};
use model::outcome::Outcome;

pub(super) fn printed_goals(app: AppContext, outcome: &Outcome) -> AnyView {
    let t = &app.language.lazy_texts().print;
    let material = app.session.file_now();
    let municipality = &material.municipality;
    let areas = municipality.areas.iter().map(|area| {
        let goals = area.goals.iter().filter_map(|g| {
            let goal = municipality.goal(*g)?;
            let wording = goal.wording.quality;
            let mark = (wording != Quality::Published).then(|| badge(app, wording).into_any());
            let missions = goal.missions.iter().map(|mission| printed_mission(app, mission, wording));
            Some(view! {
                <div class="print-goal">
                    <p class="sentence">{app.file_text(&goal.name)}" "{mark}</p>
                    <p class="small">{goal_money(app, outcome, *g)}</p>
                    <ul class="plain">{missions.collect_view()}</ul>
                </div>
            })
        });
        let goals: Vec<_> = goals.collect();
        view! { <h3>{app.file_text(&area.name)}</h3>{goals} }
    });
    view! {
        <section>
            <h2>{t.goals}</h2>
            <p class="small">{t.goals_about}</p>
            {areas.collect_view()}
        </section>
    }
    .into_any()
}

/// What a goal has, year by year.
fn goal_money(app: AppContext, outcome: &Outcome, g: GoalIx) -> String {
    let of_year = |(name, year): (u16, &model::outcome::YearOutcome)| {
        let goal = year.goals.get(usize::from(g.0))?;
        let (now, change) = (outcome.value(goal.now), outcome.value(goal.change));
        let change =
            if change.is_zero() { String::new() } else { format!(" ({})", app.language.mnkr_change(change)) };
        Some(format!("{name}: {}{change}", mnkr(app, now)))
    };
    plan_years(app).into_iter().zip(&outcome.years).filter_map(of_year).collect::<Vec<_>>().join(" · ")
}

/// A mission, marked where its wording can be trusted otherwise than its goal's.
fn printed_mission(app: AppContext, mission: &Mission, of_goal: Quality) -> AnyView {
    let wording = mission.wording.quality;
    let mark = (wording != of_goal).then(|| badge(app, wording).into_any());
    let committees = mission.committees.iter().map(|c| committee_name(app, *c));
    let companies = mission.companies.iter().map(|company| company_name(app, *company));
    let by: Vec<String> = committees.chain(companies).collect();
    view! { <li>{app.file_text(&mission.name)}" "<span class="soft">"("{by.join(", ")}")"</span>" "{mark}</li> }
        .into_any()
}
