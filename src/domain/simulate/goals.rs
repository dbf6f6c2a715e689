//! The goals: each committee's grant flows to the goals that its missions serve.

use super::{
    CommitteeIx, Decimal, Label, Moment, NodeId, Op, Origin, Quality, Term, Unit, Year, minus, plus,
};
use crate::domain::distribution;
use crate::domain::goals::{AreaIx, GoalIx};
use crate::domain::municipality::{Committee, GoalShare};
use crate::domain::outcome::{CommitteeOutcome, MoneyOutcome};

impl Year<'_> {
    /// The committees with what they give each goal, the goals, and the areas.
    pub(super) fn goals(
        &mut self,
        mut committees: Vec<CommitteeOutcome>,
    ) -> (Vec<CommitteeOutcome>, Vec<MoneyOutcome>, Vec<MoneyOutcome>) {
        let municipality = self.municipality;
        self.turn_to(Moment::Start);
        let start: Vec<_> = municipality
            .committees()
            .zip(&committees)
            .map(|((c, committee), outcome)| self.parts(c, committee, outcome.frame, Moment::Start))
            .collect();
        let goals_before = self.goal_sums(&start);
        self.turn_to(Moment::Now);
        let now: Vec<_> = municipality
            .committees()
            .zip(committees.iter().zip(start))
            .map(|((c, committee), (outcome, start))| {
                if outcome.grant == outcome.frame && !self.has_own_shares(c, committee) {
                    start
                } else {
                    self.parts(c, committee, outcome.grant, Moment::Now)
                }
            })
            .collect();
        let goals_now = self.goal_sums(&now);
        let goals: Vec<MoneyOutcome> = (0..)
            .map(GoalIx)
            .zip(goals_before.into_iter().zip(goals_now))
            .map(|(g, (start, now))| self.money(Label::GoalChange(g), start, now))
            .collect();
        let areas = self.area_sums(&goals);
        for (committee, parts) in committees.iter_mut().zip(now) {
            committee.parts = parts;
        }
        (committees, goals, areas)
    }

    /// Whether the user has shares of their own here that leave something to share by. Weights that are all 0 say
    /// nothing: the file's hold then.
    fn has_own_shares(&self, c: CommitteeIx, committee: &Committee) -> bool {
        let own = |share: &GoalShare| self.scenario.shares.get(&(c, share.goal)).copied();
        committee.shares.iter().any(|share| own(share).is_some())
            && committee.shares.iter().any(|share| own(share).unwrap_or(share.weight) > Decimal::ZERO)
    }

    /// What `grant` gives each of the committee's goals.
    fn parts(
        &mut self,
        c: CommitteeIx,
        committee: &Committee,
        grant: NodeId,
        moment: Moment,
    ) -> Vec<(GoalIx, NodeId)> {
        let has_own = moment == Moment::Now && self.has_own_shares(c, committee);
        let mut terms = vec![plus(grant)];
        let mut labels = Vec::with_capacity(committee.shares.len());
        for share in &committee.shares {
            let own = self.scenario.shares.get(&(c, share.goal)).filter(|_| has_own);
            let (value, quality, origin) = match (own, share.figure) {
                (Some(own), _) => (*own, Quality::Assumption, Origin::Assumption),
                (None, Some(figure)) => (figure.value, figure.quality, Origin::File(figure.source)),
                (None, None) => (share.weight, Quality::Assumption, Origin::Neutral),
            };
            terms.push(plus(self.ledger.given(
                Label::GoalShare(c, share.goal),
                Unit::Factor,
                value,
                quality,
                origin,
            )));
            labels.push(Label::GoalPart(c, share.goal));
        }
        let weights: Vec<Decimal> = terms.iter().skip(1).map(|term| self.ledger.value(term.id)).collect();
        let parts = distribution::share_out(self.ledger.value(grant), &weights);
        let nodes = self.ledger.parts(&labels, &terms, parts.as_deref(), Op::Apportioned);
        committee.shares.iter().map(|share| share.goal).zip(nodes).collect()
    }

    fn goal_sums(&mut self, parts: &[Vec<(GoalIx, NodeId)>]) -> Vec<NodeId> {
        (0..)
            .map(GoalIx)
            .zip(&self.municipality.goals)
            .map(|(g, _)| {
                let of_goal =
                    parts.iter().flatten().filter(|(goal, _)| *goal == g).map(|(_, part)| plus(*part));
                let terms: Vec<Term> = of_goal.collect();
                self.sum(Label::Goal(g), &terms)
            })
            .collect()
    }

    fn area_sums(&mut self, goals: &[MoneyOutcome]) -> Vec<MoneyOutcome> {
        let municipality = self.municipality;
        (0..)
            .map(AreaIx)
            .zip(&municipality.areas)
            .map(|(a, area)| {
                let of_area = || area.goals.iter().filter_map(|goal| goals.get(usize::from(goal.0)));
                let before: Vec<Term> = of_area().map(|goal| plus(goal.start)).collect();
                let now: Vec<Term> = of_area().map(|goal| plus(goal.now)).collect();
                self.turn_to(Moment::Start);
                let before = self.sum(Label::Area(a), &before);
                self.turn_to(Moment::Now);
                let now = self.sum(Label::Area(a), &now);
                self.money(Label::AreaChange(a), before, now)
            })
            .collect()
    }

    fn money(&mut self, label: Label, start: NodeId, now: NodeId) -> MoneyOutcome {
        MoneyOutcome { start, now, change: self.sum(label, &[plus(now), minus(start)]) }
    }
}
