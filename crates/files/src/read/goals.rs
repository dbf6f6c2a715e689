//! Reads goal areas, goals, missions and companies.

use super::{
    Cursor, Names, NumberKind, SourceIx, bounded_list, check_id, figure, items, localised, optional_figure,
    quality,
};
use crate::problem::Problem;
use serde_json::Map;

use model::figure::Figure;
use model::goals::{AreaIx, Company, CompanyIx, Goal, GoalArea, GoalIx, Indicator, Mission, Wording};
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
    at.check_fields(&["id", "name", "wording", "missions", "indicators"]);
    Goal {
        id: at.required("id").id(),
        name: localised(&at.required("name")),
        wording: wording(&at.required("wording"), names),
        area,
        missions: items(&at.required("missions")).iter().map(|at| mission(at, names)).collect(),
        indicators: match at.optional("indicators") {
            Some(at) => items(&at).iter().map(|at| indicator(at, names)).collect(),
            None => Vec::new(),
        },
    }
}

fn indicator(at: &Cursor, names: &Names) -> Indicator {
    at.check_fields(&["id", "name", "unit", "values", "target"]);
    Indicator {
        id: at.required("id").id(),
        name: localised(&at.required("name")),
        unit: localised(&at.required("unit")),
        values: values(&at.required("values"), names),
        target: optional_figure(at, "target", NumberKind::Measured, names),
    }
}

/// The figures of an object with years as names, the first year first.
fn values(at: &Cursor, names: &Names) -> Vec<(u16, Figure)> {
    let mut values = Vec::new();
    for (key, at) in at.entries() {
        let Some(year) = year(key) else {
            at.report(Problem::UnknownField);
            continue;
        };
        let index = values.partition_point(|(other, _)| *other < year);
        values.insert(index, (year, figure(&at, NumberKind::Measured, names)));
    }
    values
}

/// A year as the name of a field. The schema has the same form.
fn year(key: &str) -> Option<u16> {
    // "+1999" is read as a number, too.
    key.parse().ok().filter(|year: &u16| (1900..2100).contains(year) && year.to_string() == key)
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
