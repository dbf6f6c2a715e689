//! Goal areas, goals, missions and companies.

use super::{Cursor, Names, SourceIx, all, items, quality, refer, text};
use crate::data::problem::Problem;
use crate::domain::goals::{AreaIx, Company, CompanyIx, Goal, GoalArea, GoalIx, Mission, Wording};
use crate::domain::municipality::CommitteeIx;

pub(super) fn companies(at: &Cursor) -> Option<Vec<Company>> {
    all(&items(at), |at| {
        at.only(&["id", "name"]);
        let id = at.get("id").and_then(|at| at.id());
        let name = at.get("name").and_then(|at| text(&at));
        Some(Company { id: id?, name: name? })
    })
}

/// The areas, and the goals over all of them in the areas' order.
pub(super) fn areas(at: &Cursor, names: &Names) -> Option<(Vec<GoalArea>, Vec<Goal>)> {
    let items: Vec<_> = (0..).map(AreaIx).zip(items(at)).collect();
    let read = all(&items, |(ix, at)| area(*ix, at, names))?;
    let mut areas = Vec::with_capacity(read.len());
    let mut all_goals: Vec<Goal> = Vec::new();
    for (mut area, goals) in read {
        for goal in goals {
            if all_goals.iter().any(|other| other.id == goal.id) {
                at.note(Problem::DuplicateId(goal.id.clone()));
            }
            area.goals.push(GoalIx(u16::try_from(all_goals.len()).ok()?));
            all_goals.push(goal);
        }
        areas.push(area);
    }
    Some((areas, all_goals))
}

fn area(ix: AreaIx, at: &Cursor, names: &Names) -> Option<(GoalArea, Vec<Goal>)> {
    at.only(&["id", "name", "wording", "goals"]);
    let id = at.get("id").and_then(|at| at.id());
    let name = at.get("name").and_then(|at| text(&at));
    let wording = at.get("wording").and_then(|at| wording(&at, names));
    let goals = at.get("goals").and_then(|at| all(&items(&at), |at| goal(ix, at, names)));
    Some((GoalArea { id: id?, name: name?, wording: wording?, goals: Vec::new() }, goals?))
}

fn goal(area: AreaIx, at: &Cursor, names: &Names) -> Option<Goal> {
    at.only(&["id", "name", "wording", "missions"]);
    let id = at.get("id").and_then(|at| at.id());
    let name = at.get("name").and_then(|at| text(&at));
    let wording = at.get("wording").and_then(|at| wording(&at, names));
    let missions = at.get("missions").and_then(|at| all(&items(&at), |at| mission(at, names)));
    Some(Goal { id: id?, name: name?, wording: wording?, area, missions: missions? })
}

fn mission(at: &Cursor, names: &Names) -> Option<Mission> {
    at.only(&["id", "name", "wording", "committees", "companies"]);
    let id = at.get("id").and_then(|at| at.id());
    let name = at.get("name").and_then(|at| text(&at));
    let wording = at.get("wording").and_then(|at| wording(&at, names));
    let references = |at: Cursor, names: &[String]| all(&at.list(), |at| refer(at, at.text()?, names));
    let committees = at.get("committees").and_then(|at| references(at, &names.committees));
    let companies = at.maybe("companies").map_or(Some(Vec::new()), |at| references(at, &names.companies));
    Some(Mission {
        id: id?,
        name: name?,
        wording: wording?,
        committees: committees?.into_iter().map(CommitteeIx).collect(),
        companies: companies?.into_iter().map(CompanyIx).collect(),
    })
}

fn wording(at: &Cursor, names: &Names) -> Option<Wording> {
    at.only(&["quality", "source"]);
    let quality = at.get("quality").and_then(|at| quality(&at));
    let source = at.get("source").and_then(|at| refer(&at, at.text()?, &names.sources));
    Some(Wording { quality: quality?, source: SourceIx(source?) })
}
