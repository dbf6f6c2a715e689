//! Committees with their figures, fees, state grants and shares.

use rust_decimal::Decimal;

use super::{Cursor, Kind, Names, YEARS, all, each_year, figure, items, optional, refer, text, wanted};
use crate::data::problem::Problem;
use crate::domain::figure::Figure;
use crate::domain::goals::{Goal, GoalIx};
use crate::domain::municipality::{
    Ceiling, Committee, CommitteeIx, CommitteeKind, CommitteeYear, Fee, GoalShare, Line,
};

pub(super) fn read(at: &Cursor, names: &Names, goals: &[Goal]) -> Option<Vec<Committee>> {
    let items: Vec<_> = (0..).map(CommitteeIx).zip(items(at)).collect();
    if items.is_empty() && at.is_list() {
        at.note(Problem::WrongCount { wanted: 1, found: 0 });
    }
    all(&items, |(c, at)| committee(*c, at, names, goals))
}

fn committee(c: CommitteeIx, at: &Cursor, names: &Names, goals: &[Goal]) -> Option<Committee> {
    at.only(&["id", "name", "about", "kind", "years", "fees", "state_grants", "shares"]);
    let id = at.get("id").and_then(|at| at.id());
    let name = at.get("name").and_then(|at| text(&at));
    let about = at.maybe("about").map_or(Some(None), |at| text(&at).map(Some));
    let kind = at.get("kind").and_then(|at| at.one_of(&["committee", "district"]));
    let years = at.get("years").and_then(|at| each_year(&at, |at| year(at, names)));
    let fees = at.maybe("fees").map_or(Some(Vec::new()), |at| all(&items(&at), |at| fee(at, names)));
    let state_grants =
        at.maybe("state_grants").map_or(Some(Vec::new()), |at| all(&items(&at), |at| line(at, names)));
    let shares = match at.maybe("shares") {
        Some(at) => given_shares(&at, names),
        None => equal_shares(c, at, goals),
    };
    Some(Committee {
        id: id?,
        name: name?,
        about: about?,
        kind: if kind? == 0 { CommitteeKind::Committee } else { CommitteeKind::District },
        years: years?,
        fees: fees?,
        state_grants: state_grants?,
        shares: shares?,
    })
}

fn year(at: &Cursor, names: &Names) -> Option<CommitteeYear> {
    at.only(&["gross_cost", "index", "volume", "efficiency", "other_income", "grant"]);
    let gross_cost = wanted(at, "gross_cost", Kind::Positive, names);
    let index = optional(at, "index", Kind::Number(10), names);
    let volume = optional(at, "volume", Kind::Number(10), names);
    let efficiency = optional(at, "efficiency", Kind::Positive, names);
    let other_income = wanted(at, "other_income", Kind::Positive, names);
    let grant = wanted(at, "grant", Kind::Frame, names);
    Some(CommitteeYear {
        gross_cost: gross_cost?,
        index: index?,
        volume: volume?,
        efficiency: efficiency?,
        other_income: other_income?,
        grant: grant?,
    })
}

fn amounts(at: &Cursor, names: &Names) -> Option<[Figure; YEARS]> {
    each_year(at, |at| figure(at, Kind::Positive, names))
}

fn line(at: &Cursor, names: &Names) -> Option<Line> {
    at.only(&["id", "name", "amounts"]);
    let id = at.get("id").and_then(|at| at.id());
    let name = at.get("name").and_then(|at| text(&at));
    let amounts = at.get("amounts").and_then(|at| amounts(&at, names));
    Some(Line { id: id?, name: name?, amounts: amounts? })
}

fn fee(at: &Cursor, names: &Names) -> Option<Fee> {
    at.only(&["id", "name", "amounts", "service_cost", "ceiling"]);
    let id = at.get("id").and_then(|at| at.id());
    let name = at.get("name").and_then(|at| text(&at));
    let brings = at.get("amounts").and_then(|at| amounts(&at, names));
    let service_cost = at.maybe("service_cost").map_or(Some(None), |at| amounts(&at, names).map(Some));
    let ceiling = at.maybe("ceiling").map_or(Some(None), |at| ceiling(&at, names).map(Some));
    Some(Fee { id: id?, name: name?, amounts: brings?, service_cost: service_cost?, ceiling: ceiling? })
}

fn ceiling(at: &Cursor, names: &Names) -> Option<Ceiling> {
    at.only(&["room", "law", "reason"]);
    let room = wanted(at, "room", Kind::Number(1_000), names);
    let law = at.get("law").and_then(|at| text(&at));
    let reason = at.get("reason").and_then(|at| text(&at));
    Some(Ceiling { room: room?, law: law?, reason: reason? })
}

fn given_shares(at: &Cursor, names: &Names) -> Option<Vec<GoalShare>> {
    let shares = all(&at.entries(), |(goal, at)| {
        let goal = refer(at, goal, &names.goals);
        let figure = figure(at, Kind::Number(100), names);
        Some(GoalShare { goal: GoalIx(goal?), weight: figure?.value, figure })
    })?;
    let sum =
        shares.iter().try_fold(Decimal::ZERO, |sum, share| sum.checked_add(share.weight)).unwrap_or_default();
    if sum != Decimal::ONE_HUNDRED {
        at.note(Problem::SharesSum(sum));
        return None;
    }
    Some(shares)
}

/// Equal shares over the goals that the committee's missions serve: nothing better is known.
fn equal_shares(c: CommitteeIx, at: &Cursor, goals: &[Goal]) -> Option<Vec<GoalShare>> {
    let serves = |goal: &Goal| goal.missions.iter().any(|mission| mission.committees.contains(&c));
    let shares: Vec<GoalShare> = (0..)
        .map(GoalIx)
        .zip(goals)
        .filter(|(_, goal)| serves(goal))
        .map(|(goal, _)| GoalShare { goal, weight: Decimal::ONE, figure: None })
        .collect();
    // Goals that could not be read say so themselves; a missing link is only certain when all could.
    if shares.is_empty() && !goals.is_empty() {
        at.note(Problem::NoGoal);
        return None;
    }
    Some(shares)
}
