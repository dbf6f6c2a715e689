//! The goals: each committee's grant flows to the goals that its missions serve.

use super::{
    CommitteeIx, CommitteeOutcome, Decimal, GoalIx, Label, Ledger, MoneyOutcome, NodeId, Op, Origin, Quality,
    StartCommittee, Unit, Year, minus, plus,
};
use crate::goals::AreaIx;

/// What a grant gives each of a committee's goals, by the weights in `shares`.
pub(super) fn parts(
    ledger: &mut Ledger,
    c: CommitteeIx,
    grant: NodeId,
    shares: &[(GoalIx, NodeId)],
) -> Vec<(GoalIx, NodeId)> {
    let weights = shares.iter().map(|(_, weight)| *weight);
    let nodes = ledger.parts(
        &Op::Apportioned,
        &mut std::iter::once(grant).chain(weights).map(plus),
        &mut shares.iter().map(|(goal, _)| Label::GoalPart(c, *goal)),
    );
    shares.iter().map(|(goal, _)| *goal).zip(nodes).collect()
}

/// What each of `count` goals has of all `parts`.
pub(super) fn sums(ledger: &mut Ledger, count: usize, parts: &[&[(GoalIx, NodeId)]]) -> Vec<NodeId> {
    let mut terms = Vec::new();
    let of_goal = |g| {
        terms.clear();
        for of_committee in parts {
            for (goal, part) in *of_committee {
                if *goal == g {
                    terms.push(plus(*part));
                }
            }
        }
        ledger.sum(Label::Goal(g), Unit::Kronor, &terms)
    };
    (0..).map(GoalIx).take(count).map(of_goal).collect()
}

/// What each of `areas` has of what its goals have.
pub(super) fn area_sums(ledger: &mut Ledger, areas: &[Vec<GoalIx>], goals: &[NodeId]) -> Vec<NodeId> {
    let of_area = |(a, area): (AreaIx, &Vec<GoalIx>)| {
        let mut own = area.iter().filter_map(|goal| goals.get(usize::from(goal.0))).map(|goal| plus(*goal));
        ledger.total(Label::Area(a), &mut own)
    };
    (0..).map(AreaIx).zip(areas).map(of_area).collect()
}

impl Year<'_> {
    /// What `grant` gives the goals of a committee: what its frame gives them, where nothing else is set.
    pub(super) fn goal_parts(
        &mut self,
        c: CommitteeIx,
        grant: NodeId,
        start: &StartCommittee,
    ) -> Vec<(GoalIx, NodeId)> {
        match self.own_shares(c, start) {
            Some(shares) => parts(self.ledger, c, grant, &shares),
            None if grant == start.start_grant => start.parts.clone(),
            None => parts(self.ledger, c, grant, &start.shares),
        }
    }

    /// The shares as the user has set some of them, where that leaves something to share by. Weights that are all 0 say
    /// nothing: the file's hold then.
    fn own_shares(&mut self, c: CommitteeIx, start: &StartCommittee) -> Option<Vec<(GoalIx, NodeId)>> {
        let set = &self.scenario.shares;
        if set.is_empty() {
            return None;
        }
        let own = |goal: GoalIx| set.get(&(c, goal)).copied();
        let weighs = |(goal, weight): &(GoalIx, NodeId)| {
            own(*goal).unwrap_or(self.ledger.value(*weight)) > Decimal::ZERO
        };
        if !start.shares.iter().any(|(goal, _)| own(*goal).is_some()) || !start.shares.iter().any(weighs) {
            return None;
        }
        let share = |(goal, weight): &(GoalIx, NodeId)| {
            let label = Label::GoalShare(c, *goal);
            let weighs = own(*goal).map_or(*weight, |own| {
                self.ledger.given(label, Unit::Factor, own, Quality::Assumption, Origin::Assumption)
            });
            (*goal, weighs)
        };
        Some(start.shares.iter().map(share).collect())
    }

    /// The goals and the areas, with what the start state gives them.
    pub(super) fn goals(
        &mut self,
        committees: &[CommitteeOutcome],
    ) -> (Vec<MoneyOutcome>, Vec<MoneyOutcome>) {
        let start = self.start;
        let parts: Vec<&[(GoalIx, NodeId)]> = committees.iter().map(|committee| &*committee.parts).collect();
        let goals = sums(self.ledger, start.goals.len(), &parts);
        let areas = area_sums(self.ledger, self.areas, &goals);
        let goals = (0..)
            .map(GoalIx)
            .zip(start.goals.iter().zip(goals))
            .map(|(g, (start, now))| self.money(Label::GoalChange(g), *start, now))
            .collect();
        let areas = (0..)
            .map(AreaIx)
            .zip(start.areas.iter().zip(areas))
            .map(|(a, (start, now))| self.money(Label::AreaChange(a), *start, now))
            .collect();
        (goals, areas)
    }

    fn money(&mut self, label: Label, start: NodeId, now: NodeId) -> MoneyOutcome {
        MoneyOutcome { start, now, change: self.sum(label, &[plus(now), minus(start)]) }
    }
}
