//! Goals with their money, and the missions with those who carry them out.

use leptos::prelude::*;

use crate::ui::page::Page;
use crate::ui::primitives::badge::badge;
use model::figure::Quality;
use model::goals::{GoalIx, Mission};
use model::outcome::Outcome;

impl Page {
    pub(super) fn printed_goals(self, outcome: &Outcome) -> AnyView {
        let t = &self.language.lazy_texts().print;
        let material = self.session.file_now();
        let municipality = &material.municipality;
        let areas = municipality.areas.iter().map(|area| {
            let goals = area.goals.iter().filter_map(|g| {
                let goal = municipality.goal(*g)?;
                let wording = goal.wording.quality;
                let mark = (wording != Quality::Published).then(|| badge(self, wording).into_any());
                let missions = goal.missions.iter().map(|mission| self.printed_mission(mission, wording));
                Some(view! {
                    <div class="print-goal">
                        <p class="sentence">{self.of(&goal.name)}" "{mark}</p>
                        <p class="small">{self.goal_money(outcome, *g)}</p>
                        <ul class="plain">{missions.collect_view()}</ul>
                    </div>
                })
            });
            let goals: Vec<_> = goals.collect();
            view! { <h3>{self.of(&area.name)}</h3>{goals} }
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
    fn goal_money(self, outcome: &Outcome, g: GoalIx) -> String {
        let of_year = |(at, year): (usize, &model::outcome::YearOutcome)| {
            let goal = year.goals.get(usize::from(g.0))?;
            let (now, change) = (outcome.value(goal.now), outcome.value(goal.change));
            let change = if change.is_zero() {
                String::new()
            } else {
                format!(" ({})", self.language.mnkr_change(change))
            };
            Some(format!("{}: {}{change}", self.printed_year(at), self.mnkr(now)))
        };
        outcome.years.iter().enumerate().filter_map(of_year).collect::<Vec<_>>().join(" · ")
    }

    /// A mission, marked where its wording can be trusted otherwise than its goal's.
    fn printed_mission(self, mission: &Mission, of_goal: Quality) -> AnyView {
        let wording = mission.wording.quality;
        let mark = (wording != of_goal).then(|| badge(self, wording).into_any());
        let committees = mission.committees.iter().map(|c| self.committee(*c));
        let companies = mission.companies.iter().map(|company| self.company(*company));
        let by: Vec<String> = committees.chain(companies).collect();
        view! { <li>{self.of(&mission.name)}" "<span class="soft">"("{by.join(", ")}")"</span>" "{mark}</li> }
            .into_any()
    }
}
