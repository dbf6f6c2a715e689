//! The committees' needs and grants before the room is distributed.

use super::{
    CommitteeIx, CommitteeOutcome, Decimal, FeeOutcome, Label, Ledger, Lever, NodeId, Op, Origin, Quality,
    Revenue, RoomOutcome, Rounding, Setting, StartCommittee, StartFee, Term, Unit, Year, minus, plus,
};
use crate::money::Money;
use crate::municipality::FeeIx;
use crate::scenario::FrameRule;

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

/// Whether a committee's grant takes part in the distribution of the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// The grant is locked.
    Locked,
    /// The grant has an own change, and is exactly that.
    Decided,
    /// The grant shares the room; it may have items.
    Shares,
}

/// A committee's grant before the room is distributed, and what it consists of.
pub(super) struct BaseGrant {
    pub(super) grant: NodeId,
    pub(super) standing: Standing,
    pub(super) technical: Option<NodeId>,
    pub(super) items: Option<NodeId>,
    pub(super) own_change: Option<NodeId>,
    freed: Option<NodeId>,
    not_carried_out: Option<NodeId>,
}

impl BaseGrant {
    /// What it is decided to change by: the own change, or the items.
    pub(super) fn decision(&self) -> Option<NodeId> {
        match self.standing {
            Standing::Locked => None,
            Standing::Decided => self.own_change,
            Standing::Shares => self.items,
        }
    }
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
        let room = self.room(now, &before);
        self.distribute_room(&room, &mut before);
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
            base: self.base_grant(c, start, cost, efficiency, fees_total),
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
        let additional = match self.setting(lever) {
            None => return start,
            Some((Setting::Percent(_) | Setting::Yearly(_), _)) => {
                let left = self.with_rates(lever, cost, Label::CostAfterEfficiency(c), Op::LoweredBy);
                self.sum(label, &[plus(cost), minus(left)])
            }
            Some((
                Setting::Start
                | Setting::Change(_)
                | Setting::PercentAndChange(..)
                | Setting::Value(_)
                | Setting::Held(_)
                | Setting::RevenueShare(_),
                amount,
            )) => amount,
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

    fn base_grant(
        &mut self,
        c: CommitteeIx,
        start: &StartCommittee,
        cost: NodeId,
        efficiency: Option<NodeId>,
        fees_now: NodeId,
    ) -> BaseGrant {
        let start_grant = start.start_grant;
        let items = self.items(c);
        if let Some(locked) = self.scenario.locked_grant(c, self.ix) {
            return BaseGrant { items, ..self.locked_grant(c, start_grant, locked) };
        }
        let technical = self.technical_change(c, start, cost, efficiency);
        let frame = match technical {
            Some(technical) => self.sum(Label::Frame(c), &[plus(start_grant), plus(technical)]),
            None => start_grant,
        };
        let freed = (fees_now != start.fees_total).then(|| {
            let terms = [plus(fees_now), minus(start.fees_total)];
            self.make(Label::Freed(c), Op::Sum, Rounding::Thousand, &terms)
        });
        let own_change = self.own_change(c, start_grant, frame);
        let standing = if own_change.is_some() { Standing::Decided } else { Standing::Shares };
        let base =
            BaseGrant { grant: frame, standing, technical, items, own_change, freed, not_carried_out: None };
        let decision = base.decision();
        if (freed, decision) == (None, None) {
            return base;
        }
        let terms = [Some(plus(frame)), decision.map(plus), freed.map(minus)];
        let label = Label::GrantBeforeDistribution(c);
        let grant = self.ledger.total(label, &mut terms.into_iter().flatten());
        if self.ledger.value(grant) >= Decimal::ZERO {
            return BaseGrant { grant, ..base };
        }
        let not_negative = self.make(label, Op::NotBelowZero, Rounding::Exact, &[plus(grant)]);
        BaseGrant { grant: not_negative, not_carried_out: Some(grant), ..base }
    }

    fn locked_grant(&mut self, c: CommitteeIx, start_grant: NodeId, locked: Money) -> BaseGrant {
        // A grant that is locked as it was in the start state is still that of the file.
        let of_start = self.ledger.node(start_grant).filter(|node| node.value == locked.kronor());
        let quality = of_start.map_or(Quality::Derived, |node| node.quality);
        let grant =
            self.ledger.add_input(Label::Grant(c), Unit::Kronor, locked.kronor(), quality, Origin::Lock);
        BaseGrant {
            grant,
            standing: Standing::Locked,
            technical: None,
            items: None,
            own_change: None,
            freed: None,
            not_carried_out: None,
        }
    }

    /// What index, volume and efficiency change the frame by, whole thousands. None if they are as in the start state, or do not count.
    fn technical_change(
        &mut self,
        c: CommitteeIx,
        start: &StartCommittee,
        cost: NodeId,
        efficiency: Option<NodeId>,
    ) -> Option<NodeId> {
        if self.scenario.frame_rule == FrameRule::Unchanged
            || (cost, efficiency) == (start.cost, start.efficiency)
        {
            return None;
        }
        let mut terms = Vec::with_capacity(4);
        if cost != start.cost {
            terms.extend([plus(cost), minus(start.cost)]);
        }
        if efficiency != start.efficiency {
            terms.extend(efficiency.map(minus).into_iter().chain(start.efficiency.map(plus)));
        }
        Some(self.make(Label::TechnicalChange(c), Op::Sum, Rounding::Thousand, &terms))
    }

    /// The sum of the committee's items. None without any that counts in the year.
    fn items(&mut self, c: CommitteeIx) -> Option<NodeId> {
        if self.scenario.items.is_empty() {
            return None;
        }
        let items: Vec<Term> = self
            .scenario
            .items_in(c, self.ix)
            .map(|(ix, amount)| {
                let label = Label::Item(c, ix);
                let (quality, origin) = (Quality::Derived, Origin::Decision);
                plus(self.ledger.add_input(label, Unit::Kronor, amount.kronor(), quality, origin))
            })
            .collect();
        (!items.is_empty()).then(|| self.sum(Label::Items(c), &items))
    }

    /// The user's own change of the grant, whole thousands.
    fn own_change(&mut self, c: CommitteeIx, start_grant: NodeId, frame: NodeId) -> Option<NodeId> {
        let lever = Lever::Grant(c);
        let label = Label::OwnChange(c);
        let (op, terms): (_, &[Term]) = match self.scenario.own_change(c, self.ix)? {
            Setting::Change(change) | Setting::Held(change) => {
                (Op::Sum, &[plus(self.setting_number(lever, Unit::Kronor, change))])
            }
            Setting::Percent(percent) | Setting::Yearly(percent) | Setting::RevenueShare(percent) => {
                let percent = self.setting_number(lever, Unit::Percent, percent);
                (Op::PercentOf, &[plus(start_grant), plus(percent)])
            }
            Setting::PercentAndChange(percent, change) => {
                let percent = self.setting_number(lever, Unit::Percent, percent);
                let terms = [plus(start_grant), plus(percent)];
                let percent = self.make(label, Op::PercentOf, Rounding::Thousand, &terms);
                (Op::Sum, &[plus(percent), plus(self.setting_number(lever, Unit::Kronor, change))])
            }
            Setting::Value(grant) => {
                (Op::Sum, &[plus(self.setting_number(lever, Unit::Kronor, grant)), minus(frame)])
            }
            Setting::Start => return None,
        };
        Some(self.make(label, op, Rounding::Thousand, terms))
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
