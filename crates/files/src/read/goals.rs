//! Goal areas, goals, missions and companies.

use super::{Cursor, Names, SourceIx, items, quality, text};
use crate::problem::Problem;
use model::goals::{AreaIx, Company, CompanyIx, Goal, GoalArea, GoalIx, Mission, Wording};
use model::municipality::CommitteeIx;

pub(super) fn companies(at: &Cursor) -> Vec<Company> {
    let company = |at: &Cursor| {
        at.only(&["id", "name"]);
        Company { id: at.get("id").id(), name: text(&at.get("name")) }
    };
    items(at).iter().map(company).collect()
}

/// The areas, and the goals over all of them in the areas' order.
pub(super) fn areas(at: &Cursor, names: &Names) -> (Vec<GoalArea>, Vec<Goal>) {
    let mut areas = Vec::new();
    let mut goals: Vec<Goal> = Vec::new();
    for (ix, item) in (0..).map(AreaIx).zip(items(at)) {
        item.only(&["id", "name", "wording", "goals"]);
        let mut area = GoalArea {
            id: item.get("id").id(),
            name: text(&item.get("name")),
            wording: wording(&item.get("wording"), names),
            goals: Vec::new(),
        };
        for place in items(&item.get("goals")) {
            let goal = goal(ix, &place, names);
            // Within an area they are told apart as its items.
            if goals.iter().any(|other| other.area != ix && other.id == goal.id && !goal.id.is_empty()) {
                place.note(Problem::DuplicateId(goal.id.clone()));
            }
            // The list of an area is bounded, and so is that of areas.
            area.goals.push(GoalIx(u16::try_from(goals.len()).unwrap_or(u16::MAX)));
            goals.push(goal);
        }
        areas.push(area);
    }
    (areas, goals)
}

fn goal(area: AreaIx, at: &Cursor, names: &Names) -> Goal {
    at.only(&["id", "name", "wording", "missions"]);
    Goal {
        id: at.get("id").id(),
        name: text(&at.get("name")),
        wording: wording(&at.get("wording"), names),
        area,
        missions: items(&at.get("missions")).iter().map(|at| mission(at, names)).collect(),
    }
}

fn mission(at: &Cursor, names: &Names) -> Mission {
    at.only(&["id", "name", "wording", "committees", "companies"]);
    let mut mission = Mission {
        id: at.get("id").id(),
        name: text(&at.get("name")),
        wording: wording(&at.get("wording"), names),
        committees: Vec::new(),
        companies: Vec::new(),
    };
    for at in at.get("committees").list() {
        mission.committees.push(CommitteeIx(at.refer(at.text(), &names.committees)));
    }
    for at in at.maybe("companies").iter().flat_map(Cursor::list) {
        mission.companies.push(CompanyIx(at.refer(at.text(), &names.companies)));
    }
    mission
}

fn wording(at: &Cursor, names: &Names) -> Wording {
    at.only(&["quality", "source"]);
    let quality = quality(&at.get("quality"));
    let source = at.get("source");
    Wording { quality, source: SourceIx(source.refer(source.text(), &names.sources)) }
}
