//! Goals with their money, and the missions with those who carry them out.

use leptos::prelude::*;

use crate::domain::goals::{GoalIx, Mission};
use crate::domain::outcome::Outcome;
use crate::ui::page::Page;

impl Page {
    pub(super) fn printed_goals(self, outcome: &Outcome) -> AnyView {
        let t = self.language.print();
        let material = self.session.material_now();
        let municipality = &material.municipality;
        let areas = municipality.areas.iter().map(|area| {
            let goals = area.goals.iter().filter_map(|g| {
                let goal = municipality.goal(*g)?;
                let missions = goal.missions.iter().map(|mission| self.printed_mission(mission));
                Some(view! {
                    <div class="print-goal">
                        <p class="sentence">{self.of(&goal.name)}</p>
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
        let of_year = |(at, year): (usize, &crate::domain::outcome::YearOutcome)| {
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

    fn printed_mission(self, mission: &Mission) -> AnyView {
        let committees = mission.committees.iter().map(|c| self.committee(*c));
        let companies = mission.companies.iter().map(|company| self.company(*company));
        let by: Vec<String> = committees.chain(companies).collect();
        view! { <li>{self.of(&mission.name)}" "<span class="soft">"("{by.join(", ")}")"</span></li> }
            .into_any()
    }
}
