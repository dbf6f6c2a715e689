//! The committees' needs and grants before the room is distributed.

use super::base_grant::{BaseGrant, Standing, base_grant};
use super::{
    CommitteeIx, CommitteeOutcome, FeeOutcome, Label, Ledger, Lever, NodeId, Op, Revenue, RoomOutcome,
    Rounding, Setting, StartCommittee, StartFee, Unit, Year, minus, plus, room,
};
use crate::municipality::FeeIx;

/// A committee before the room is distributed.
pub(super) struct CommitteeBeforeDistribution {
    cost: NodeId,
    efficiency: Option<NodeId>,
    fees: Vec<FeeOutcome>,
    fees_total: NodeId,
    pub(super) need: NodeId,
    pub(super) base: BaseGrant,
    /// Its parts of the room.
    pub(super) shares: [Option<NodeId>; 2],
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
    pub(super) fn committees(&mut self, now: &Revenue) -> (Vec<CommitteeOutcome>, RoomOutcome) {
        let start = self.start;
        let committees = || (0..).map(CommitteeIx).zip(&start.committees);
        let mut before: Vec<CommitteeBeforeDistribution> =
            committees().map(|(c, start)| self.before_distribution(c, start)).collect();
        let room = room::room(self, now, &before);
        room::distribute_room(self, &room, &mut before);
        let committees = committees()
            .zip(before)
            .map(|((c, start), before)| self.committee_outcome(c, before, start))
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
            efficiency,
            fees,
            fees_total,
            need,
            base: base_grant(self, c, start, cost, efficiency, fees_total),
            shares: [None, None],
        }
    }

    fn changed_cost(&mut self, c: CommitteeIx, start: NodeId) -> NodeId {
        let indexed = self.with_rates(Lever::Index(c), start, Label::Cost(c), Op::RaisedBy);
        self.with_rates(Lever::Volume(c), indexed, Label::Cost(c), Op::RaisedBy)
    }

    /// The efficiency demand: that of the start state plus the setting, which is in per cent of the cost or an amount. [`Setting::Value`] replaces
    /// that of the start state.
    fn efficiency(&mut self, c: CommitteeIx, cost: NodeId, start: Option<NodeId>) -> Option<NodeId> {
        let lever = Lever::Efficiency(c);
        let label = Label::Efficiency(c);
        let setting = self.scenario.setting(lever, self.ix);
        let additional = match setting {
            None => return start,
            Some(Setting::Percent(_) | Setting::Yearly(_)) => {
                let left = self.with_rates(lever, cost, Label::CostAfterEfficiency(c), Op::LoweredBy);
                self.sum(label, &[plus(cost), minus(left)])
            }
            Some(
                setting @ (Setting::Start
                | Setting::Change(_)
                | Setting::PercentAndChange(..)
                | Setting::Value(_)
                | Setting::Held(_)
                | Setting::RevenueShare(_)),
            ) => match setting.number() {
                Some(amount) => self.setting_number(lever, Unit::Kronor, amount),
                None => return start,
            },
        };
        Some(match start.filter(|_| !matches!(setting, Some(Setting::Value(_)))) {
            Some(start) => self.sum(label, &[plus(start), plus(additional)]),
            None => additional,
        })
    }

    fn fee(&mut self, c: CommitteeIx, f: FeeIx, fee: StartFee) -> FeeOutcome {
        let start = fee.amount;
        let requested = self.with_setting(Lever::Fee(c, f), start, start);
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

    fn committee_outcome(
        &mut self,
        c: CommitteeIx,
        before: CommitteeBeforeDistribution,
        start: &StartCommittee,
    ) -> CommitteeOutcome {
        let base = before.base;
        let grant = if before.shares == [None, None] {
            base.grant
        } else {
            let terms = [Some(base.grant), before.shares[0], before.shares[1]];
            self.ledger.total(Label::Grant(c), &mut terms.into_iter().flatten().map(plus))
        };
        CommitteeOutcome {
            cost: before.cost,
            efficiency: before.efficiency,
            fees: before.fees,
            fees_total: before.fees_total,
            state_grants: start.state_grants,
            other_income: start.other_income,
            need: before.need,
            start_grant: start.start_grant,
            technical: base.technical,
            freed: base.freed,
            items: base.items,
            own_change: base.own_change,
            not_carried_out: base.not_carried_out,
            grant,
            change: self.sum(Label::GrantChange(c), &[plus(grant), minus(start.start_grant)]),
            gap: self.sum(Label::Gap(c), &[plus(grant), minus(before.need)]),
            locked: base.standing == Standing::Locked,
            parts: self.goal_parts(c, grant, start),
        }
    }
}
