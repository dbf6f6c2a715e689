//! The committees: what each needs, what the user's changes free, and how the room is spread.

use super::{
    CommitteeIx, Decimal, Label, Lever, NodeId, Op, Origin, Policy, Quality, Revenue, Rounding, Setting,
    Term, Unit, Year, minus, plus,
};
use crate::domain::distribution;
use crate::domain::municipality::{Committee, FeeIx};
use crate::domain::outcome::{CommitteeOutcome, FeeOutcome};

/// A committee in the start state.
pub(super) struct AtStart {
    cost: NodeId,
    efficiency: Option<NodeId>,
    fees: Vec<NodeId>,
    fees_total: NodeId,
    state_grants: NodeId,
    other_income: NodeId,
    frame: NodeId,
}

/// A committee's grant on its way.
struct BeforeSpreading {
    cost: NodeId,
    fees: Vec<FeeOutcome>,
    fees_total: NodeId,
    need: NodeId,
    base: NodeId,
    locked: bool,
    /// What it gives to the room, or takes from it.
    to_room: Vec<Term>,
}

impl Year<'_> {
    pub(super) fn committees_at_start(&mut self) -> Vec<AtStart> {
        let municipality = self.municipality;
        municipality.committees().map(|(c, committee)| self.at_start(c, committee)).collect()
    }

    fn at_start(&mut self, c: CommitteeIx, committee: &Committee) -> AtStart {
        let [first, second, third] = &committee.years;
        let year = [first, second, third].into_iter().nth(self.ix).unwrap_or(third);
        let mut cost = self.kronor(Label::GrossCost(c), &year.gross_cost);
        for (label, factor) in [(Label::Index(c), year.index), (Label::Volume(c), year.volume)] {
            if let Some(figure) = factor {
                let factor = self.ledger.figure(label, Unit::Factor, &figure);
                cost = self.make(Label::Cost(c), Op::Product, Rounding::Exact, &[plus(cost), plus(factor)]);
            }
        }
        let efficiency = year.efficiency.map(|figure| self.kronor(Label::Efficiency(c), &figure));
        let fees: Vec<NodeId> = (0..)
            .map(FeeIx)
            .zip(&committee.fees)
            .filter_map(|(f, fee)| Some(self.kronor(Label::Fee(c, f), fee.amounts.get(self.ix)?)))
            .collect();
        let state_grants: Vec<Term> = (0..)
            .zip(&committee.state_grants)
            .filter_map(|(s, line)| {
                Some(plus(self.kronor(Label::StateGrant(c, s), line.amounts.get(self.ix)?)))
            })
            .collect();
        AtStart {
            cost,
            efficiency,
            fees_total: self.fees_total(c, &fees),
            state_grants: self.sum(Label::StateGrants(c), &state_grants),
            other_income: self.kronor(Label::OtherIncome(c), &year.other_income),
            frame: self.kronor(Label::Frame(c), &year.grant),
            fees,
        }
    }

    fn fees_total(&mut self, c: CommitteeIx, fees: &[NodeId]) -> NodeId {
        let terms: Vec<Term> = fees.iter().map(|fee| plus(*fee)).collect();
        self.sum(Label::Fees(c), &terms)
    }

    /// The committees as the scenario moves them, and the room that was spread over them.
    pub(super) fn committees(
        &mut self,
        start: &Revenue,
        now: &Revenue,
        at_start: &[AtStart],
    ) -> (Vec<CommitteeOutcome>, NodeId) {
        let municipality = self.municipality;
        let before: Vec<BeforeSpreading> = municipality
            .committees()
            .zip(at_start)
            .map(|((c, committee), at_start)| self.before_spreading(c, committee, at_start))
            .collect();
        let mut room = vec![plus(now.pool), minus(start.pool)];
        room.extend(before.iter().flat_map(|committee| &committee.to_room));
        let room = self.sum(Label::Room, &room);
        let shares = self.shares(room, at_start, &before);
        let committees = (0..)
            .map(CommitteeIx)
            .zip(before.into_iter().zip(at_start).zip(shares))
            .map(|(c, ((before, at_start), share))| self.finished(c, before, at_start, share))
            .collect();
        (committees, room)
    }

    fn before_spreading(
        &mut self,
        c: CommitteeIx,
        committee: &Committee,
        start: &AtStart,
    ) -> BeforeSpreading {
        let cost = self.moved_cost(c, start.cost);
        let efficiency = self.efficiency(c, cost, start.efficiency);
        let fees: Vec<FeeOutcome> = (0..)
            .map(FeeIx)
            .zip(committee.fees.iter().zip(&start.fees))
            .map(|(f, (fee, start))| self.fee(c, f, fee, *start))
            .collect();
        let same = fees.iter().all(|fee| fee.now == fee.start);
        let fees_total = if same {
            start.fees_total
        } else {
            let now: Vec<NodeId> = fees.iter().map(|fee| fee.now).collect();
            self.fees_total(c, &now)
        };
        let mut need = vec![plus(cost)];
        need.extend(efficiency.map(minus));
        need.extend([minus(fees_total), minus(start.state_grants), minus(start.other_income)]);
        let need = self.sum(Label::Need(c), &need);
        let (base, locked, to_room) = self.base(c, start, fees_total);
        BeforeSpreading { cost, fees, fees_total, need, base, locked, to_room }
    }

    fn moved_cost(&mut self, c: CommitteeIx, start: NodeId) -> NodeId {
        let mut cost = start;
        for lever in [Lever::Index(c), Lever::Volume(c)] {
            if let Some((_, by)) = self.setting(lever) {
                cost = self.make(Label::Cost(c), Op::RaisedBy, Rounding::Exact, &[plus(cost), plus(by)]);
            }
        }
        cost
    }

    /// The efficiency demand: per cent of the cost, or an amount, on top of what the start state has.
    fn efficiency(&mut self, c: CommitteeIx, cost: NodeId, start: Option<NodeId>) -> Option<NodeId> {
        let Some((setting, by)) = self.setting(Lever::Efficiency(c)) else {
            return start;
        };
        let more = match setting {
            Setting::Percent(_) => {
                self.make(Label::Efficiency(c), Op::PercentOf, Rounding::Exact, &[plus(cost), plus(by)])
            }
            Setting::Change(_) | Setting::Own(_) => by,
        };
        match (setting, start) {
            (Setting::Own(_), _) | (_, None) => Some(more),
            (_, Some(start)) => Some(self.sum(Label::Efficiency(c), &[plus(start), plus(more)])),
        }
    }

    fn fee(
        &mut self,
        c: CommitteeIx,
        f: FeeIx,
        fee: &crate::domain::municipality::Fee,
        start: NodeId,
    ) -> FeeOutcome {
        let wanted = self.moved(Lever::Fee(c, f), start);
        let Some(ceiling) = fee.ceiling.as_ref().filter(|_| wanted != start) else {
            return FeeOutcome { start, now: wanted, stopped: false };
        };
        let room = self.ledger.figure(Label::FeeCeilingRoom(c, f), Unit::Percent, &ceiling.room);
        let highest =
            self.make(Label::FeeCeiling(c, f), Op::RaisedBy, Rounding::Exact, &[plus(start), plus(room)]);
        let now = self.make(Label::Fee(c, f), Op::Smaller, Rounding::Exact, &[plus(wanted), plus(highest)]);
        FeeOutcome { start, now, stopped: self.ledger.value(wanted) > self.ledger.value(highest) }
    }

    /// The grant before the room is spread, whether it is locked, and what it gives to the room.
    fn base(&mut self, c: CommitteeIx, start: &AtStart, fees_now: NodeId) -> (NodeId, bool, Vec<Term>) {
        let frame = start.frame;
        if let Some(locked) = self.scenario.locked(c, self.ix) {
            let quality = self.ledger.node(frame).map_or(Quality::Published, |node| node.quality);
            let grant = self.ledger.given(Label::Grant(c), Unit::Kronor, locked, quality, Origin::Lock);
            return (grant, true, vec![plus(frame), minus(grant)]);
        }
        let mut grant = vec![plus(frame)];
        let mut to_room = Vec::new();
        if fees_now != start.fees_total {
            let freed = self.make(
                Label::Freed(c),
                Op::Sum,
                Rounding::Thousand,
                &[plus(fees_now), minus(start.fees_total)],
            );
            grant.push(minus(freed));
            to_room.push(plus(freed));
        }
        if let Some((setting, by)) = self.setting(Lever::Grant(c)) {
            let (op, terms) = match setting {
                Setting::Percent(_) => (Op::PercentOf, vec![plus(frame), plus(by)]),
                Setting::Change(_) => (Op::Sum, vec![plus(by)]),
                Setting::Own(_) => (Op::Sum, vec![plus(by), minus(frame)]),
            };
            let own_change = self.make(Label::OwnChange(c), op, Rounding::Thousand, &terms);
            grant.push(plus(own_change));
            to_room.push(minus(own_change));
        }
        if grant.len() == 1 {
            return (frame, false, to_room);
        }
        let base = self.sum(Label::BeforeSpreading(c), &grant);
        if self.ledger.value(base) >= Decimal::ZERO {
            return (base, false, to_room);
        }
        let nothing = self.make(Label::BeforeSpreading(c), Op::NotBelowZero, Rounding::Exact, &[plus(base)]);
        (nothing, false, vec![plus(frame), minus(nothing)])
    }

    /// Each committee's part of the room; none for those that are locked, or when nothing is spread.
    fn shares(
        &mut self,
        room: NodeId,
        at_start: &[AtStart],
        before: &[BeforeSpreading],
    ) -> Vec<Option<NodeId>> {
        let policy = self.policy();
        let open: Vec<usize> =
            (0..).zip(before).filter(|(_, committee)| !committee.locked).map(|(at, _)| at).collect();
        let mut shares = vec![None; before.len()];
        if policy == Policy::KeepFrames || self.ledger.value(room).is_zero() {
            return shares;
        }
        let mut terms = vec![plus(room)];
        let mut labels = Vec::with_capacity(open.len());
        for at in &open {
            let (Some(start), Some(committee)) = (at_start.get(*at), before.get(*at)) else {
                continue;
            };
            let c = CommitteeIx(u16::try_from(*at).unwrap_or(u16::MAX));
            let weight = match policy {
                Policy::ByNeed => committee.need,
                Policy::Weighted => self.weighted_frame(c, start.frame),
                Policy::Proportional | Policy::KeepFrames => start.frame,
            };
            terms.extend([plus(weight), plus(committee.base)]);
            labels.push(Label::Share(c));
        }
        let claims = self.ledger.claims(terms.get(1..).unwrap_or_default());
        let parts = distribution::spread(policy, self.ledger.value(room), &claims);
        let nodes =
            self.ledger.parts(&labels, &terms, parts.as_deref(), |position| Op::Spread(policy, position));
        for (at, node) in open.into_iter().zip(nodes) {
            if let Some(share) = shares.get_mut(at) {
                *share = Some(node);
            }
        }
        shares
    }

    fn weighted_frame(&mut self, c: CommitteeIx, frame: NodeId) -> NodeId {
        match self.setting(Lever::Weight(c)) {
            Some((_, weight)) => {
                self.make(Label::WeightedFrame(c), Op::Product, Rounding::Exact, &[plus(frame), plus(weight)])
            }
            None => frame,
        }
    }

    fn finished(
        &mut self,
        c: CommitteeIx,
        before: BeforeSpreading,
        start: &AtStart,
        share: Option<NodeId>,
    ) -> CommitteeOutcome {
        let grant = match share {
            Some(share) => self.sum(Label::Grant(c), &[plus(before.base), plus(share)]),
            None => before.base,
        };
        CommitteeOutcome {
            cost: before.cost,
            fees: before.fees,
            fees_total: before.fees_total,
            state_grants: start.state_grants,
            other_income: start.other_income,
            need: before.need,
            frame: start.frame,
            grant,
            change: self.sum(Label::GrantChange(c), &[plus(grant), minus(start.frame)]),
            gap: self.sum(Label::Gap(c), &[plus(grant), minus(before.need)]),
            locked: before.locked,
            parts: Vec::new(),
        }
    }
}
