//! The division of the committees' grants over goals and goal areas.

use super::{
    CommitteeIx, CommitteeOutcome, Decimal, GoalIx, GoalOutcome, Label, Ledger, NodeId, Op, Origin, Quality,
    StartCommittee, Unit, Year, minus, plus,
};
use crate::goals::AreaIx;

/// The parts of `grant` that serve each of a committee's goals, in proportion to the weights in `shares`.
pub(super) fn parts(
    ledger: &mut Ledger,
    c: CommitteeIx,
    grant: NodeId,
    shares: &[(GoalIx, NodeId)],
) -> Vec<(GoalIx, NodeId)> {
    let weights = shares.iter().map(|(_, weight)| *weight);
    let nodes = ledger.parts(
        &Op::ApportionedPart,
        &mut std::iter::once(grant).chain(weights).map(plus),
        &mut shares.iter().map(|(goal, _)| Label::GoalPart(c, *goal)),
    );
    shares.iter().map(|(goal, _)| *goal).zip(nodes).collect()
}

/// The sum of `parts` for each of `count` goals.
pub(super) fn sums(ledger: &mut Ledger, count: usize, parts: &[&[(GoalIx, NodeId)]]) -> Vec<NodeId> {
    let mut terms = Vec::new();
    let goal_sum = |g| {
        terms.clear();
        for committee_parts in parts {
            for (goal, part) in *committee_parts {
                if *goal == g {
                    terms.push(plus(*part));
                }
            }
        }
        ledger.sum(Label::Goal(g), Unit::Kronor, &terms)
    };
    (0..).map(GoalIx).take(count).map(goal_sum).collect()
}

/// The sum of `goals` for each of `areas`.
pub(super) fn area_sums(ledger: &mut Ledger, areas: &[Vec<GoalIx>], goals: &[NodeId]) -> Vec<NodeId> {
    let area_sum = |(a, area): (AreaIx, &Vec<GoalIx>)| {
        let mut terms = area.iter().filter_map(|goal| goals.get(usize::from(goal.0))).map(|goal| plus(*goal));
        ledger.total(Label::Area(a), &mut terms)
    };
    (0..).map(AreaIx).zip(areas).map(area_sum).collect()
}

impl Year<'_> {
    /// The parts of `grant` that serve the committee's goals. Those of the start state if neither grant nor shares are changed.
    pub(super) fn goal_parts(
        &mut self,
        c: CommitteeIx,
        grant: NodeId,
        start: &StartCommittee,
    ) -> Vec<(GoalIx, NodeId)> {
        match self.changed_weights(c, start) {
            Some(shares) => parts(self.ledger, c, grant, &shares),
            None if grant == start.start_grant => start.parts.clone(),
            None => parts(self.ledger, c, grant, &start.shares),
        }
    }

    /// The weights with the user's changes, those of goals that the file does not give the committee last. None if there are none, or all
    /// weights are then 0: the weights of the file apply.
    fn changed_weights(&mut self, c: CommitteeIx, start: &StartCommittee) -> Option<Vec<(GoalIx, NodeId)>> {
        let changes = &self.scenario.shares;
        if changes.is_empty() {
            return None;
        }
        let own_weight = |goal: GoalIx| changes.get(&(c, goal)).copied();
        let has_weight = |(goal, weight): &(GoalIx, NodeId)| {
            own_weight(*goal).unwrap_or(self.ledger.value(*weight)) > Decimal::ZERO
        };
        let is_of_file = |goal: &GoalIx| start.shares.iter().any(|(other, _)| other == goal);
        let added: Vec<(GoalIx, Decimal)> = changes
            .iter()
            .filter(|((of, goal), weight)| *of == c && **weight > Decimal::ZERO && !is_of_file(goal))
            .map(|((_, goal), weight)| (*goal, *weight))
            .collect();
        if added.is_empty()
            && (!start.shares.iter().any(|(goal, _)| own_weight(*goal).is_some())
                || !start.shares.iter().any(has_weight))
        {
            return None;
        }
        let of_file = start.shares.iter().map(|(goal, weight)| (*goal, Some(*weight), own_weight(*goal)));
        let added = added.into_iter().map(|(goal, weight)| (goal, None, Some(weight)));
        let share = |(goal, of_file, own): (GoalIx, Option<NodeId>, Option<Decimal>)| {
            let label = Label::GoalShare(c, goal);
            let node = match own {
                Some(weight) => self.ledger.add_input(
                    label,
                    Unit::Factor,
                    weight,
                    Quality::Assumption,
                    Origin::Assumption,
                ),
                None => of_file?,
            };
            Some((goal, node))
        };
        of_file.chain(added).map(share).collect()
    }

    /// The outcomes of goals and areas.
    pub(super) fn goals(&mut self, committees: &[CommitteeOutcome]) -> (Vec<GoalOutcome>, Vec<GoalOutcome>) {
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

    fn money(&mut self, label: Label, start: NodeId, now: NodeId) -> GoalOutcome {
        GoalOutcome { start, now, change: self.sum(label, &[plus(now), minus(start)]) }
    }
}
