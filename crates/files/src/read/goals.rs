//! Reads goal areas, goals, missions and companies.

use super::{Cursor, Names, SourceIx, bounded_list, check_id, items, localised, quality};
use serde_json::Map;

use model::goals::{AreaIx, Company, CompanyIx, Goal, GoalArea, GoalIx, Mission, Wording};
use model::municipality::CommitteeIx;

pub(super) fn companies(at: &Cursor) -> Vec<Company> {
    let company = |at: &Cursor| {
        at.check_fields(&["id", "name"]);
        Company { id: at.required("id").id(), name: localised(&at.required("name")) }
    };
    items(at).iter().map(company).collect()
}

/// The areas, and the goals of all areas in order.
pub(super) fn areas(at: &Cursor, names: &Names) -> (Vec<GoalArea>, Vec<Goal>) {
    let mut areas = Vec::new();
    let mut goals: Vec<Goal> = Vec::new();
    let mut ids = Map::new();
    for (ix, item) in (0..).map(AreaIx).zip(items(at)) {
        item.check_fields(&["id", "name", "wording", "goals"]);
        let mut area = GoalArea {
            id: item.required("id").id(),
            name: localised(&item.required("name")),
            wording: wording(&item.required("wording"), names),
            goals: Vec::new(),
        };
        for place in bounded_list(&item.required("goals")) {
            // Of all areas together: shares refer to a goal without its area.
            check_id(&place, &mut ids);
            let goal = goal(ix, &place, names);
            // The number of goals fits: the lists of areas and of goals are bounded.
            area.goals.push(GoalIx(u16::try_from(goals.len()).unwrap_or(u16::MAX)));
            goals.push(goal);
        }
        areas.push(area);
    }
    (areas, goals)
}

fn goal(area: AreaIx, at: &Cursor, names: &Names) -> Goal {
    at.check_fields(&["id", "name", "wording", "missions"]);
    Goal {
        id: at.required("id").id(),
        name: localised(&at.required("name")),
        wording: wording(&at.required("wording"), names),
        area,
        missions: items(&at.required("missions")).iter().map(|at| mission(at, names)).collect(),
    }
}

fn mission(at: &Cursor, names: &Names) -> Mission {
    at.check_fields(&["id", "name", "wording", "committees", "companies"]);
    let mut mission = Mission {
        id: at.required("id").id(),
        name: localised(&at.required("name")),
        wording: wording(&at.required("wording"), names),
        committees: Vec::new(),
        companies: Vec::new(),
    };
    for at in at.required("committees").list() {
        mission.committees.push(CommitteeIx(at.index_in(at.text(), &names.committees)));
    }
    for at in at.optional("companies").iter().flat_map(Cursor::list) {
        mission.companies.push(CompanyIx(at.index_in(at.text(), &names.companies)));
    }
    mission
}

fn wording(at: &Cursor, names: &Names) -> Wording {
    at.check_fields(&["quality", "source"]);
    let quality = quality(&at.required("quality"));
    let source = at.required("source");
    Wording { quality, source: SourceIx(source.index_in(source.text(), &names.sources)) }
}
