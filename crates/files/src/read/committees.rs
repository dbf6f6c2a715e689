//! Reads committees with their figures, fees, state grants and goal shares.

use rust_decimal::Decimal;

use super::{
    Cursor, Names, NumberKind, YEARS, each_year, figure, items, localised, optional_figure, required_figure,
};
use crate::problem::Problem;
use model::figure::Figure;
use model::follow_up::Activity;
use model::goals::{Goal, GoalIx};
use model::money::DecimalExt;
use model::municipality::{
    Committee, CommitteeFigures, CommitteeIx, CommitteeKind, Fee, FeeCeiling, GoalShare, StateGrant,
};

pub(super) fn read(at: &Cursor, names: &Names, goals: &[Goal]) -> Vec<Committee> {
    let items = items(at);
    if items.is_empty() && at.is_list() {
        at.report(Problem::WrongCount { wanted: 1, found: 0 });
    }
    (0..).map(CommitteeIx).zip(&items).map(|(c, at)| committee(c, at, names, goals)).collect()
}

fn committee(c: CommitteeIx, at: &Cursor, names: &Names, goals: &[Goal]) -> Committee {
    at.check_fields(&[
        "id",
        "name",
        "about",
        "kind",
        "years",
        "fees",
        "state_grants",
        "shares",
        "activities",
    ]);
    let id = at.required("id").id();
    let name = localised(&at.required("name"));
    let about = at.optional("about").map(|at| localised(&at));
    let kind = at.required("kind").one_of(&["committee", "district"]);
    let years = each_year(&at.required("years"), |at| year(at, names));
    let mut fees = Vec::new();
    for at in at.optional("fees").iter().flat_map(items) {
        fees.push(fee(&at, names));
    }
    let mut state_grants = Vec::new();
    for at in at.optional("state_grants").iter().flat_map(items) {
        state_grants.push(line(&at, names));
    }
    let shares = match at.optional("shares") {
        Some(at) => given_shares(&at, names),
        None => equal_shares(c, at, goals),
    };
    let activities = at.optional("activities").map(|at| activities(&at, names)).unwrap_or_default();
    let kind = if kind == 0 { CommitteeKind::Committee } else { CommitteeKind::District };
    Committee { id, name, about, kind, years, fees, state_grants, shares, activities }
}

fn year(at: &Cursor, names: &Names) -> CommitteeFigures {
    at.check_fields(&["gross_cost", "index", "volume", "efficiency", "other_income", "grant"]);
    CommitteeFigures {
        gross_cost: required_figure(at, "gross_cost", NumberKind::Positive, names),
        index: optional_figure(at, "index", NumberKind::Number(10), names),
        volume: optional_figure(at, "volume", NumberKind::Number(10), names),
        efficiency: optional_figure(at, "efficiency", NumberKind::Positive, names),
        other_income: required_figure(at, "other_income", NumberKind::Positive, names),
        grant: required_figure(at, "grant", NumberKind::StartGrant, names),
    }
}

#[inline(never)]
fn amounts(at: &Cursor, names: &Names) -> [Figure; YEARS] {
    each_year(at, |at| figure(at, NumberKind::Positive, names))
}

fn line(at: &Cursor, names: &Names) -> StateGrant {
    at.check_fields(&["id", "name", "amounts"]);
    StateGrant {
        id: at.required("id").id(),
        name: localised(&at.required("name")),
        amounts: amounts(&at.required("amounts"), names),
    }
}

fn fee(at: &Cursor, names: &Names) -> Fee {
    at.check_fields(&["id", "name", "amounts", "service_cost", "ceiling"]);
    Fee {
        id: at.required("id").id(),
        name: localised(&at.required("name")),
        amounts: amounts(&at.required("amounts"), names),
        service_cost: at.optional("service_cost").map(|at| amounts(&at, names)),
        ceiling: at.optional("ceiling").map(|at| ceiling(&at, names)),
    }
}

fn ceiling(at: &Cursor, names: &Names) -> FeeCeiling {
    at.check_fields(&["room", "law", "reason"]);
    FeeCeiling {
        headroom: required_figure(at, "room", NumberKind::Number(1_000), names),
        provision: localised(&at.required("law")),
        reason: localised(&at.required("reason")),
    }
}

/// Shares in per cent that must sum to 100, each with what `of` makes of its key.
#[inline(never)]
fn shares<T>(at: &Cursor, names: &Names, of: impl Fn(&Cursor, &str) -> T) -> Vec<(T, Figure)> {
    let before = at.error_count();
    let mut shares = Vec::new();
    let mut sum = Decimal::ZERO;
    for (key, at) in at.entries() {
        let of = of(&at, key);
        let figure = figure(&at, NumberKind::Number(100), names);
        // Each share is at most 100, and a list is bounded.
        sum = sum.try_add(figure.value).unwrap_or(Decimal::MAX);
        shares.push((of, figure));
    }
    if sum != Decimal::ONE_HUNDRED && at.error_count() == before {
        at.report(Problem::SharesSum(sum));
    }
    shares
}

fn given_shares(at: &Cursor, names: &Names) -> Vec<GoalShare> {
    let given = shares(at, names, |at, goal| GoalIx(at.index_in(goal, &names.goals)));
    let share = |(goal, figure): (_, Figure)| GoalShare { goal, weight: figure.value, figure: Some(figure) };
    given.into_iter().map(share).collect()
}

fn activities(at: &Cursor, names: &Names) -> Vec<(Activity, Figure)> {
    shares(at, names, |at, key| {
        Activity::from_key(key).unwrap_or_else(|| {
            at.report(Problem::UnknownField);
            Activity::Administration
        })
    })
}

/// Equal shares for the goals that the committee has missions for, where the file gives no shares.
fn equal_shares(c: CommitteeIx, at: &Cursor, goals: &[Goal]) -> Vec<GoalShare> {
    let mut shares = Vec::new();
    for (goal, read) in (0..).map(GoalIx).zip(goals) {
        if read.missions.iter().any(|mission| mission.committees.contains(&c)) {
            shares.push(GoalShare { goal, weight: Decimal::ONE, figure: None });
        }
    }
    if shares.is_empty() && !goals.is_empty() {
        at.report(Problem::NoGoal);
    }
    shares
}
