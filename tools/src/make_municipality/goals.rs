//! Goal areas, goals and missions, and how much of each committee's grant serves each goal.

use std::collections::{BTreeMap, BTreeSet};

use files::file::{
    CommitteeEntry, CommitteeKind, FigureEntry, GoalAreaEntry, GoalEntry, MissionEntry, QualityEntry,
    WordingEntry,
};
use rust_decimal::Decimal;

use super::BASE;
use super::amounts::{add, divide, multiply, per_cents, subtract};
use super::committees::Material;
use super::figures::{entry, quality};
use super::localised;
use super::problem::Problem;
use super::table::{Row, Table};

/// All four districts, where a mission names them together.
const DISTRICTS: &str = "kommundelar";

/// The goal areas with their goals and missions.
pub fn areas(table: &Table) -> Result<Vec<GoalAreaEntry>, Problem> {
    let mut areas: Vec<GoalAreaEntry> = Vec::new();
    for row in table.rows() {
        let id = row.text("id")?;
        let name = localised(|language| row.text(language))?;
        let wording = WordingEntry { quality: quality(row)?, source: row.text("source")? };
        let out_of_place = || row.problem("a goal stands under an area, a mission under a goal");
        match row.text("level")?.as_str() {
            "area" => areas.push(GoalAreaEntry { id, name, wording, goals: Vec::new() }),
            "goal" => {
                let area = areas.last_mut().ok_or_else(out_of_place)?;
                area.goals.push(GoalEntry {
                    id,
                    name,
                    wording,
                    missions: Vec::new(),
                    indicators: Vec::new(),
                });
            }
            "mission" => {
                let goal =
                    areas.last_mut().and_then(|area| area.goals.last_mut()).ok_or_else(out_of_place)?;
                let (committees, companies) = (row.list("committees", ',')?, row.list("companies", ',')?);
                let id = format!("{}-{id}", goal.id);
                goal.missions.push(MissionEntry { id, name, wording, committees, companies });
            }
            other => return Err(wrong_level(row, other)),
        }
    }
    Ok(areas)
}

fn wrong_level(row: Row<'_>, level: &str) -> Problem {
    row.problem(format!("\"{level}\" is neither area, goal nor mission"))
}

/// Puts the districts' names in for all four together.
pub fn name_districts(areas: &mut [GoalAreaEntry], committees: &[CommitteeEntry]) {
    let districts = committees.iter().filter(|entry| matches!(entry.kind, CommitteeKind::District));
    let districts = districts.map(|entry| entry.id.clone()).collect::<Vec<_>>();
    for mission in areas.iter_mut().flat_map(|area| &mut area.goals).flat_map(|goal| &mut goal.missions) {
        if let Some(place) = mission.committees.iter().position(|id| id == DISTRICTS) {
            mission.committees.splice(place..=place, districts.iter().cloned());
        }
    }
}

/// Per cent of a committee's net cost that serves each goal; nothing where it serves only one.
pub fn shares(committee: &str, material: &Material<'_>) -> Result<BTreeMap<String, FigureEntry>, Problem> {
    let mut amounts: BTreeMap<&str, Decimal> = BTreeMap::new();
    for activity in material.activities {
        let net = multiply(material.districts.part(committee, activity)?, activity.outturn())?;
        let each = divide(net, Decimal::from(activity.goals.len()))?;
        for goal in activity.goals.iter().filter(|_| !each.is_zero()) {
            let amount = amounts.entry(goal).or_default();
            *amount = add(*amount, each)?;
        }
    }
    move_initiatives(committee, material, &mut amounts)?;
    if amounts.len() < 2 {
        return Ok(BTreeMap::new());
    }
    let per_cents = per_cents(committee, &amounts)?;
    let share =
        |(goal, value): (&str, Decimal)| (goal.to_owned(), entry(value, QualityEntry::Estimate, "lasning"));
    Ok(per_cents.into_iter().map(share).collect())
}

/// Moves what the budget's initiatives give another goal from the committee's largest.
fn move_initiatives<'a>(
    committee: &str,
    material: &'a Material<'_>,
    amounts: &mut BTreeMap<&'a str, Decimal>,
) -> Result<(), Problem> {
    for (name, _) in material.figures.under("satsning.", BASE) {
        let Some((_, goal)) = name.split_once('.').filter(|(of, _)| *of == committee) else {
            continue;
        };
        let amount = material.figures.tkr(&format!("satsning.{name}"), BASE)?;
        if let Some(largest) = amounts.values_mut().max() {
            *largest = subtract(*largest, amount)?;
        }
        let given = amounts.entry(goal).or_default();
        *given = add(*given, amount)?;
    }
    Ok(())
}

/// That goals and committees name each other: a committee's goals by its missions are those of its shares.
pub fn check(areas: &[GoalAreaEntry], committees: &[CommitteeEntry]) -> Result<(), Problem> {
    let goals = || areas.iter().flat_map(|area| &area.goals);
    let known = committees.iter().map(|committee| committee.id.as_str()).collect::<BTreeSet<_>>();
    let named = goals().flat_map(|goal| &goal.missions).flat_map(|mission| &mission.committees);
    if let Some(unknown) = named.into_iter().find(|id| !known.contains(id.as_str())) {
        return Err(Problem::new("tools/figures/goals.csv", format!("no committee \"{unknown}\"")));
    }
    for committee in committees {
        let linked = goals()
            .filter(|goal| goal.missions.iter().any(|mission| mission.committees.contains(&committee.id)))
            .map(|goal| goal.id.as_str())
            .collect::<BTreeSet<_>>();
        let shared = committee.shares.keys().map(String::as_str).collect::<BTreeSet<_>>();
        if linked.is_empty() || (!shared.is_empty() && shared != linked) {
            let what = format!("its missions serve {linked:?}, its activities {shared:?}");
            return Err(Problem::new(&committee.id, what));
        }
    }
    Ok(())
}
