//! The goals with their money; and as an appendix the missions of the municipality file, with those responsible.

use crate::ui::context::AppContext;
use crate::ui::primitives::labels::{committee_name, company_name};
use leptos::prelude::*;

use crate::ui::primitives::badge::badge;
use crate::ui::tabs::goals::goals_by_year;
use files::tables::{Cell, Column, Row, Table};
use model::figure::Quality;
use model::goals::Mission;
use model::outcome::Outcome;

pub(super) fn printed_goals(app: AppContext, outcome: &Outcome) -> AnyView {
    let t = &app.language.lazy_texts().print;
    let material = app.session.file_now();
    let municipality = &material.municipality;
    // The rows of the table are in the order of the areas.
    let table = goals_by_year(app, outcome);
    let mut rows = table.rows.iter();
    let areas = municipality.areas.iter().map(|area| {
        let goals = area.goals.iter().zip(rows.by_ref()).filter_map(|(g, row)| {
            let goal = municipality.goal(*g)?;
            let wording = goal.wording.quality;
            let mark = (wording != Quality::Published).then(|| badge(app, wording).into_any());
            Some(view! {
                <div class="print-goal">
                    <p class="sentence">{app.file_text(&goal.name)}" "{mark}</p>
                    <p class="small">{goal_money(&table, row)}</p>
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

/// The missions of the municipality file, which are no part of the proposal.
pub(super) fn printed_missions(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().print;
    let material = app.session.file_now();
    let municipality = &material.municipality;
    let goals = municipality.goals.iter().filter(|goal| !goal.missions.is_empty()).map(|goal| {
        let wording = goal.wording.quality;
        let missions = goal.missions.iter().map(|mission| printed_mission(app, mission, wording));
        view! {
            <div class="print-goal">
                <p class="sentence">{app.file_text(&goal.name)}</p>
                <ul class="plain">{missions.collect_view()}</ul>
            </div>
        }
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

/// A mission, with a badge where the quality of its wording differs from that of its goal.
fn printed_mission(app: AppContext, mission: &Mission, of_goal: Quality) -> AnyView {
    let wording = mission.wording.quality;
    let mark = (wording != of_goal).then(|| badge(app, wording).into_any());
    let committees = mission.committees.iter().map(|c| committee_name(app, *c));
    let companies = mission.companies.iter().map(|company| company_name(app, *company));
    let by: Vec<String> = committees.chain(companies).collect();
    view! { <li>{app.file_text(&mission.name)}" "<span class="soft">"("{by.join(", ")}")"</span>" "{mark}</li> }
        .into_any()
}
