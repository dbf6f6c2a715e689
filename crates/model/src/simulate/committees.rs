//! The committees' needs and grants, and the distribution of the room.

use super::{
    CommitteeIx, CommitteeOutcome, Decimal, FeeOutcome, Label, Ledger, Lever, NodeId, Op, Origin, Policy,
    Quality, Revenue, Rounding, Setting, StartCommittee, StartFee, Term, Unit, Year, minus, plus,
};
use crate::municipality::FeeIx;

/// A committee before the room is distributed.
struct CommitteeBeforeDistribution {
    cost: NodeId,
    fees: Vec<FeeOutcome>,
    fees_total: NodeId,
    need: NodeId,
    base: BaseGrant,
}

/// A committee's grant before the room is distributed.
struct BaseGrant {
    grant: NodeId,
    locked: bool,
    /// What it adds to the room, or subtracts from it.
    to_room: [Option<Term>; 2],
}

/// A committee's need: its cost less efficiency demand and own income, kronor.
pub(super) fn need(
    ledger: &mut Ledger,
    c: CommitteeIx,
    cost: NodeId,
    efficiency: Option<NodeId>,
    income: [NodeId; 3],
) -> NodeId {
    let subtracted = efficiency.into_iter().chain(income).map(minus);
    ledger.total(Label::Need(c), &mut std::iter::once(plus(cost)).chain(subtracted))
}

impl Year<'_> {
    /// The committees' outcomes, and the room that was distributed over them.
    pub(super) fn committees(&mut self, now: &Revenue) -> (Vec<CommitteeOutcome>, NodeId) {
        let start = self.start;
        let committees = || (0..).map(CommitteeIx).zip(&start.committees);
        let before: Vec<CommitteeBeforeDistribution> =
            committees().map(|(c, start)| self.before_distribution(c, start)).collect();
        let to_room = before.iter().flat_map(|committee| committee.base.to_room).flatten();
        let pool_change = [plus(now.pool), minus(start.revenue.pool)];
        let room = self.ledger.total(Label::Room, &mut pool_change.into_iter().chain(to_room));
        let mut shares = self.room_shares(room, &before);
        let committees = committees()
            .zip(before)
            .map(|((c, start), before)| {
                let share = shares.as_mut().filter(|_| !before.base.locked).and_then(Iterator::next);
                self.committee_outcome(c, before, start, share)
            })
            .collect();
        (committees, room)
    }

    fn before_distribution(&mut self, c: CommitteeIx, start: &StartCommittee) -> CommitteeBeforeDistribution {
        let cost = self.changed_cost(c, start.cost);
        let efficiency = self.efficiency(c, cost, start.efficiency);
        let fees: Vec<FeeOutcome> =
            (0..).map(FeeIx).zip(&start.fees).map(|(f, start)| self.fee(c, f, *start)).collect();
        let fees_total = if fees.iter().all(|fee| fee.now == fee.start) {
            start.fees_total
        } else {
            self.ledger.total(Label::Fees(c), &mut fees.iter().map(|fee| plus(fee.now)))
        };
        let need = if (cost, efficiency, fees_total) == (start.cost, start.efficiency, start.fees_total) {
            start.need
        } else {
            let income = [fees_total, start.state_grants, start.other_income];
            need(self.ledger, c, cost, efficiency, income)
        };
        CommitteeBeforeDistribution {
            cost,
            fees,
            fees_total,
            need,
            base: self.base_grant(c, start, fees_total),
        }
    }

    fn changed_cost(&mut self, c: CommitteeIx, start: NodeId) -> NodeId {
        let mut cost = start;
        for lever in [Lever::Index(c), Lever::Volume(c)] {
            if let Some((_, by)) = self.setting(lever) {
                cost = self.make(Label::Cost(c), Op::RaisedBy, Rounding::Exact, &[plus(cost), plus(by)]);
            }
        }
        cost
    }

    /// The efficiency demand: that of the start state plus the setting, which is in per cent of the cost or an amount. [`Setting::Value`] replaces
    /// that of the start state.
    fn efficiency(&mut self, c: CommitteeIx, cost: NodeId, start: Option<NodeId>) -> Option<NodeId> {
        let Some((setting, by)) = self.setting(Lever::Efficiency(c)) else {
            return start;
        };
        let additional = match setting {
            Setting::Percent(_) => {
                self.make(Label::Efficiency(c), Op::PercentOf, Rounding::Exact, &[plus(cost), plus(by)])
            }
            Setting::Change(_) | Setting::Value(_) => by,
        };
        let on_top_of = match setting {
            Setting::Value(_) => None,
            Setting::Change(_) | Setting::Percent(_) => start,
        };
        Some(match on_top_of {
            Some(start) => self.sum(Label::Efficiency(c), &[plus(start), plus(additional)]),
            None => additional,
        })
    }

    fn fee(&mut self, c: CommitteeIx, f: FeeIx, fee: StartFee) -> FeeOutcome {
        let start = fee.amount;
        let requested = self.with_setting(Lever::Fee(c, f), start);
        let Some(headroom) = fee.headroom.filter(|_| requested != start) else {
            return FeeOutcome { start, now: requested, limited_by_ceiling: false };
        };
        let ceiling =
            self.make(Label::FeeCeiling(c, f), Op::RaisedBy, Rounding::Exact, &[plus(start), plus(headroom)]);
        let now =
            self.make(Label::Fee(c, f), Op::Smaller, Rounding::Exact, &[plus(requested), plus(ceiling)]);
        FeeOutcome {
            start,
            now,
            limited_by_ceiling: self.ledger.value(requested) > self.ledger.value(ceiling),
        }
    }

    fn base_grant(&mut self, c: CommitteeIx, start: &StartCommittee, fees_now: NodeId) -> BaseGrant {
        let start_grant = start.start_grant;
        if let Some(locked) = self.scenario.locked_grant(c, self.ix) {
            // A grant that is locked as it was in the start state is still that of the file.
            let of_start = self.ledger.node(start_grant).filter(|node| node.value == locked.kronor());
            let quality = of_start.map_or(Quality::Derived, |node| node.quality);
            let grant =
                self.ledger.add_input(Label::Grant(c), Unit::Kronor, locked.kronor(), quality, Origin::Lock);
            return BaseGrant { grant, locked: true, to_room: [Some(plus(start_grant)), Some(minus(grant))] };
        }
        let freed = (fees_now != start.fees_total).then(|| {
            let terms = [plus(fees_now), minus(start.fees_total)];
            self.make(Label::Freed(c), Op::Sum, Rounding::Thousand, &terms)
        });
        let own_change = self.setting(Lever::Grant(c)).map(|(setting, by)| {
            let (op, terms): (_, &[Term]) = match setting {
                Setting::Percent(_) => (Op::PercentOf, &[plus(start_grant), plus(by)]),
                Setting::Change(_) => (Op::Sum, &[plus(by)]),
                Setting::Value(_) => (Op::Sum, &[plus(by), minus(start_grant)]),
            };
            self.make(Label::OwnChange(c), op, Rounding::Thousand, terms)
        });
        let to_room = [freed.map(plus), own_change.map(minus)];
        if to_room == [None, None] {
            return BaseGrant { grant: start_grant, locked: false, to_room };
        }
        let changes = freed.map(minus).into_iter().chain(own_change.map(plus));
        let grant = self
            .ledger
            .total(Label::GrantBeforeDistribution(c), &mut std::iter::once(plus(start_grant)).chain(changes));
        if self.ledger.value(grant) >= Decimal::ZERO {
            return BaseGrant { grant, locked: false, to_room };
        }
        let not_negative =
            self.make(Label::GrantBeforeDistribution(c), Op::NotBelowZero, Rounding::Exact, &[plus(grant)]);
        BaseGrant {
            grant: not_negative,
            locked: false,
            to_room: [Some(plus(start_grant)), Some(minus(not_negative))],
        }
    }

    /// The parts of the room of the committees that are not locked, in order. None if the room is not distributed.
    fn room_shares(
        &mut self,
        room: NodeId,
        before: &[CommitteeBeforeDistribution],
    ) -> Option<impl Iterator<Item = NodeId> + use<>> {
        let policy = self.scenario.policy(self.ix);
        if policy == Policy::KeepFrames || self.ledger.value(room).is_zero() {
            return None;
        }
        let start = self.start;
        let mut terms = Vec::with_capacity(before.len().saturating_mul(2).saturating_add(1));
        terms.push(plus(room));
        let unlocked = || {
            let all = (0..).map(CommitteeIx).zip(before.iter().zip(&start.committees));
            all.filter(|(_, (before, _))| !before.base.locked)
        };
        for (c, (before, start)) in unlocked() {
            let weight = match policy {
                Policy::ByNeed => before.need,
                Policy::Weighted => self.weighted_start_grant(c, start.start_grant),
                Policy::Proportional | Policy::KeepFrames => start.start_grant,
            };
            terms.extend([plus(weight), plus(before.base.grant)]);
        }
        let labels = &mut unlocked().map(|(c, _)| Label::RoomShare(c));
        Some(self.ledger.parts(
            &|position| Op::DistributedPart(policy, position),
            &mut terms.into_iter(),
            labels,
        ))
    }

    fn weighted_start_grant(&mut self, c: CommitteeIx, start_grant: NodeId) -> NodeId {
        match self.setting(Lever::Weight(c)) {
            Some((_, weight)) => self.make(
                Label::WeightedStartGrant(c),
                Op::Product,
                Rounding::Exact,
                &[plus(start_grant), plus(weight)],
            ),
            None => start_grant,
        }
    }

    fn committee_outcome(
        &mut self,
        c: CommitteeIx,
        before: CommitteeBeforeDistribution,
        start: &StartCommittee,
        share: Option<NodeId>,
    ) -> CommitteeOutcome {
        let base = before.base;
        let grant = match share {
            Some(share) => self.sum(Label::Grant(c), &[plus(base.grant), plus(share)]),
            None => base.grant,
        };
        CommitteeOutcome {
            cost: before.cost,
            fees: before.fees,
            fees_total: before.fees_total,
            state_grants: start.state_grants,
            other_income: start.other_income,
            need: before.need,
            start_grant: start.start_grant,
            grant,
            change: self.sum(Label::GrantChange(c), &[plus(grant), minus(start.start_grant)]),
            gap: self.sum(Label::Gap(c), &[plus(grant), minus(before.need)]),
            locked: base.locked,
            parts: self.goal_parts(c, grant, start),
        }
    }
}
