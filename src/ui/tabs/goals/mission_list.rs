//! The missions of a goal in the list of the goals, with those who carry them out.

use leptos::prelude::*;

use super::committee_link::committee_link;
use crate::ui::context::AppContext;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::labels::company_name;
use model::figure::Quality;
use model::goals::{CompanyIx, Goal, GoalIx};
use model::municipality::CommitteeIx;
use model::texts::{ProposedMission, missions};

/// How many missions the goal has, and the list of them. Reactive.
pub(super) fn mission_list(
    app: AppContext,
    g: GoalIx,
    goal: &Goal,
) -> (impl Fn() -> usize + Copy + Send + 'static, impl Fn() -> Vec<AnyView> + Copy + Send + 'static) {
    let goal = StoredValue::new(goal.clone());
    let listed = Memo::new(move |_| {
        goal.with_value(|goal| {
            app.session.scenario(|scenario| {
                let mut all = missions(goal, g, &scenario.texts);
                all.retain(|mission| !mission.is_left_out);
                all.iter().map(|mission| mission_row(app, mission)).collect::<Vec<_>>()
            })
        })
    });
    let count = move || listed.with(Vec::len);
    let views = move || listed.with(|all| all.iter().map(|row| mission_item(app, row)).collect());
    (count, views)
}

/// A mission as it stands in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
struct MissionRow {
    text: String,
    /// The quality of the file's wording. None for the proposal's own.
    wording: Option<Quality>,
    committees: Vec<CommitteeIx>,
    companies: Vec<CompanyIx>,
}

fn mission_row(app: AppContext, mission: &ProposedMission<'_>) -> MissionRow {
    let own = mission.own.map(str::to_owned);
    let file = mission.file.map(|file| app.file_text(&file.name));
    MissionRow {
        wording: mission.file.filter(|_| own.is_none()).map(|file| file.wording.quality),
        text: own.or(file).unwrap_or_default(),
        committees: mission.committees.to_vec(),
        companies: mission.file.map(|file| file.companies.clone()).unwrap_or_default(),
    }
}

/// The quality that the wording of most goals and missions has: the others have their own badge.
pub(super) fn usual_wording(app: AppContext) -> Option<Quality> {
    app.session.municipality(|municipality| {
        let of_goal = |goal: &Goal| {
            let missions: Vec<Quality> =
                goal.missions.iter().map(|mission| mission.wording.quality).collect();
            std::iter::once(goal.wording.quality).chain(missions).collect::<Vec<_>>()
        };
        let all: Vec<Quality> = municipality.goals.iter().flat_map(of_goal).collect();
        Quality::usual(all.into_iter())
    })
}

/// Whose a wording is: the proposal's, or the file's with its quality where that is not the `usual` one.
pub(super) fn wording_mark(app: AppContext, of_file: Option<Quality>, usual: Option<Quality>) -> AnyView {
    match of_file {
        quality if quality == usual => ().into_any(),
        Some(quality) => view! { " "{badge(app, quality)} }.into_any(),
        None => view! { " "<span class="tag">{app.language.lazy_texts().proposal.own}</span> }.into_any(),
    }
}

fn mission_item(app: AppContext, row: &MissionRow) -> AnyView {
    let committees = row.committees.iter();
    let committees = committees.map(|c| committee_link(app, *c, "tag"));
    let companies = row.companies.iter();
    let companies =
        companies.map(|company| view! { <span class="tag is-company">{company_name(app, *company)}</span> });
    let mark = wording_mark(app, row.wording, usual_wording(app));
    view! {
        <li>
            {row.text.clone()}
            {mark}
            <span class="tags">{committees.collect_view()}{companies.collect_view()}</span>
        </li>
    }
    .into_any()
}
