//! The goals with their money and the proposal's own missions; and as an appendix the missions of the municipality file, with those
//! responsible.

use crate::ui::context::AppContext;
use crate::ui::primitives::labels::{committee_name, company_name, goal_name};
use leptos::prelude::*;

use crate::ui::primitives::badge::badge;
use crate::ui::tabs::goals::goals_by_year;
use files::tables::{Cell, Column, Row, Table};
use model::figure::Quality;
use model::goals::{CompanyIx, Goal, GoalIx, Mission};
use model::municipality::CommitteeIx;
use model::outcome::Outcome;
use model::scenario::Scenario;
use model::texts::{TextPart, is_left_out, missions, written};

pub(super) fn printed_goals(app: AppContext, outcome: &Outcome) -> AnyView {
    let t = &app.language.lazy_texts().print;
    let material = app.session.file_now();
    let municipality = &material.municipality;
    // The rows of the table are in the order of the areas.
    let table = goals_by_year(app, outcome);
    let mut rows = table.rows.iter();
    let scenario = app.session.scenario_now();
    let areas = municipality.areas.iter().map(|area| {
        let goals = area.goals.iter().zip(rows.by_ref()).filter_map(|(g, row)| {
            printed_goal(app, *g, municipality.goal(*g)?, &scenario, outcome, goal_money(&table, row))
        });
        let goals: Vec<_> = goals.collect();
        // An area whose goals are all left out is too.
        (!goals.is_empty()).then(|| view! { <h3>{app.file_text(&area.name)}</h3>{goals} })
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

/// A goal with its money and the missions that the proposal words itself. None if it is left out and gets no money.
fn printed_goal(
    app: AppContext,
    g: GoalIx,
    goal: &Goal,
    scenario: &Scenario,
    outcome: &Outcome,
    money: String,
) -> Option<AnyView> {
    let words = &app.language.lazy_texts().proposal;
    let part = TextPart::Goal(g);
    let is_out = is_left_out(&scenario.texts, part);
    let has_money = outcome.years.iter().any(|year| {
        year.goals.get(usize::from(g.0)).is_some_and(|money| !outcome.value(money.now).is_zero())
    });
    if is_out && !has_money {
        return None;
    }
    let mark = match written(&scenario.texts, part) {
        Some(_) => ().into_any(),
        None => {
            let wording = goal.wording.quality;
            let quality = (wording != Quality::Published).then(|| badge(app, wording).into_any());
            view! { <span class="soft small">"("{words.file_wording}")"</span>" "{quality} }.into_any()
        }
    };
    let mut kept = missions(goal, g, &scenario.texts);
    kept.retain(|mission| !mission.is_left_out);
    let own = kept.into_iter().filter_map(|mission| {
        let text = mission.own?.trim().to_owned();
        let companies = mission.file.map_or(&[][..], |file| &file.companies);
        Some(mission_line(app, text, mission.committees, companies, None))
    });
    let own: Vec<AnyView> = if is_out { Vec::new() } else { own.collect() };
    let own = (!own.is_empty()).then(|| view! { <ul class="plain">{own}</ul> });
    let out = is_out.then(|| view! { <p class="small">{words.left_out_with_money}</p> });
    Some(
        view! {
            <div class="print-goal">
                <p class="sentence">{goal_name(app, g).trim().to_owned()}" "{mark}</p>
                <p class="small">{money}</p>
                {own}
                {out}
            </div>
        }
        .into_any(),
    )
}

/// The missions of the municipality file, which are no part of the proposal.
pub(super) fn printed_missions(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().print;
    let material = app.session.file_now();
    let municipality = &material.municipality;
    let scenario = app.session.scenario_now();
    let goals = (0..).map(GoalIx).zip(&municipality.goals).filter_map(|(g, goal)| {
        let wording = goal.wording.quality;
        // What the proposal words itself, or leaves out, is not the file's any more.
        let kept = missions(goal, g, &scenario.texts).into_iter().filter(|mission| {
            mission.own.is_none() && !mission.is_left_out && !is_left_out(&scenario.texts, TextPart::Goal(g))
        });
        let kept: Vec<AnyView> =
            kept.filter_map(|mission| Some(printed_mission(app, mission.file?, wording))).collect();
        (!kept.is_empty()).then(|| {
            view! {
                <div class="print-goal">
                    <p class="sentence">{app.file_text(&goal.name)}</p>
                    <ul class="plain">{kept}</ul>
                </div>
            }
        })
    });
    view! {
        <section>
            <h2>{t.missions}</h2>
            <p class="small">{t.missions_about}</p>
            {goals.collect_view()}
        </section>
    }
    .into_any()
}

/// The money of the goal of `row`, year by year.
fn goal_money(table: &Table, row: &Row) -> String {
    let year = |(column, cell): (&Column, &Cell)| {
        let now = format!("{}: {}", column.heading, cell.value.text());
        match &cell.note {
            Some(change) => format!("{now} ({})", change.text()),
            None => now,
        }
    };
    let years = table.columns.iter().zip(&row.cells).skip(1);
    years.map(year).collect::<Vec<_>>().join(" · ")
}

/// A mission of the file, with a badge where the quality of its wording differs from that of its goal.
fn printed_mission(app: AppContext, mission: &Mission, of_goal: Quality) -> AnyView {
    let wording = mission.wording.quality;
    let mark = (wording != of_goal).then(|| badge(app, wording).into_any());
    mission_line(app, app.file_text(&mission.name), &mission.committees, &mission.companies, mark)
}

fn mission_line(
    app: AppContext,
    text: String,
    committees: &[CommitteeIx],
    companies: &[CompanyIx],
    mark: Option<AnyView>,
) -> AnyView {
    let committees = committees.iter().map(|c| committee_name(app, *c));
    let companies = companies.iter().map(|company| company_name(app, *company));
    let by: Vec<String> = committees.chain(companies).collect();
    let by = (!by.is_empty()).then(|| format!("({})", by.join(", ")));
    view! { <li>{text}" "<span class="soft">{by}</span>" "{mark}</li> }.into_any()
}
