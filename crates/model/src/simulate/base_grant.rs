//! A committee's grant before the room is distributed: its frame with what is decided, or what it is locked at.

use super::{
    CommitteeIx, Decimal, Label, Lever, NodeId, Op, Origin, Quality, Rounding, Setting, StartCommittee, Term,
    Unit, Year, minus, plus,
};
use crate::money::Money;
use crate::scenario::FrameRule;

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
    pub(super) freed: Option<NodeId>,
    pub(super) not_carried_out: Option<NodeId>,
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

/// The committee's grant before the room is distributed.
pub(super) fn base_grant(
    year: &mut Year<'_>,
    c: CommitteeIx,
    start: &StartCommittee,
    cost: NodeId,
    efficiency: Option<NodeId>,
    fees_now: NodeId,
) -> BaseGrant {
    let start_grant = start.start_grant;
    let items = items(year, c);
    if let Some(locked) = year.scenario.locked_grant(c, year.ix) {
        return BaseGrant { items, ..locked_grant(year, c, start_grant, locked) };
    }
    let technical = technical_change(year, c, start, cost, efficiency);
    let frame = match technical {
        Some(technical) => year.sum(Label::Frame(c), &[plus(start_grant), plus(technical)]),
        None => start_grant,
    };
    let freed = (fees_now != start.fees_total).then(|| {
        let terms = [plus(fees_now), minus(start.fees_total)];
        year.make(Label::Freed(c), Op::Sum, Rounding::Thousand, &terms)
    });
    let own_change = own_change(year, c, start_grant, frame);
    let standing = if own_change.is_some() { Standing::Decided } else { Standing::Shares };
    let base =
        BaseGrant { grant: frame, standing, technical, items, own_change, freed, not_carried_out: None };
    let label = Label::GrantBeforeDistribution(c);
    let grant = match (base.decision(), freed) {
        (None, None) => frame,
        (decision, freed) => {
            let terms = [Some(plus(frame)), decision.map(plus), freed.map(minus)];
            year.ledger.total(label, &mut terms.into_iter().flatten())
        }
    };
    if grant == start_grant || year.ledger.value(grant) >= Decimal::ZERO {
        return BaseGrant { grant, ..base };
    }
    let not_negative = year.make(label, Op::NotBelowZero, Rounding::Exact, &[plus(grant)]);
    BaseGrant { grant: not_negative, not_carried_out: Some(grant), ..base }
}

/// What index, volume and efficiency change the frame by, whole thousands. None if they are as in the start state, or do not count.
fn technical_change(
    year: &mut Year<'_>,
    c: CommitteeIx,
    start: &StartCommittee,
    cost: NodeId,
    efficiency: Option<NodeId>,
) -> Option<NodeId> {
    if year.scenario.frame_rule == FrameRule::Unchanged
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
    Some(year.make(Label::TechnicalChange(c), Op::Sum, Rounding::Thousand, &terms))
}

/// The user's own change of the grant, whole thousands.
fn own_change(year: &mut Year<'_>, c: CommitteeIx, start_grant: NodeId, frame: NodeId) -> Option<NodeId> {
    let lever = Lever::Grant(c);
    let label = Label::OwnChange(c);
    let (op, terms): (_, &[Term]) = match year.scenario.own_change(c, year.ix)? {
        Setting::Change(change) | Setting::Held(change) => {
            (Op::Sum, &[plus(year.setting_number(lever, Unit::Kronor, change))])
        }
        Setting::Percent(percent) | Setting::Yearly(percent) | Setting::RevenueShare(percent) => {
            let percent = year.setting_number(lever, Unit::Percent, percent);
            (Op::PercentOf, &[plus(start_grant), plus(percent)])
        }
        Setting::PercentAndChange(percent, change) => {
            let percent = year.setting_number(lever, Unit::Percent, percent);
            let terms = [plus(start_grant), plus(percent)];
            let percent = year.make(label, Op::PercentOf, Rounding::Thousand, &terms);
            (Op::Sum, &[plus(percent), plus(year.setting_number(lever, Unit::Kronor, change))])
        }
        Setting::Value(grant) => {
            (Op::Sum, &[plus(year.setting_number(lever, Unit::Kronor, grant)), minus(frame)])
        }
        Setting::Start => return None,
    };
    Some(year.make(label, op, Rounding::Thousand, terms))
}

fn locked_grant(year: &mut Year<'_>, c: CommitteeIx, start_grant: NodeId, locked: Money) -> BaseGrant {
    // A grant that is locked as it was in the start state is still that of the file.
    let of_start = year.ledger.node(start_grant).filter(|node| node.value == locked.kronor());
    let quality = of_start.map_or(Quality::Derived, |node| node.quality);
    let grant = year.ledger.add_input(Label::Grant(c), Unit::Kronor, locked.kronor(), quality, Origin::Lock);
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

/// The sum of the committee's items. None without any that counts in the year.
fn items(year: &mut Year<'_>, c: CommitteeIx) -> Option<NodeId> {
    let items = year.items.get(usize::from(c.0)).filter(|items| !items.is_empty())?;
    let mut terms: Vec<Term> = Vec::with_capacity(items.len());
    for ix in items {
        let amount = year.scenario.items.get(usize::from(ix.0))?.amount_in(year.ix).kronor();
        if !amount.is_zero() {
            let (quality, origin) = (Quality::Derived, Origin::Decision);
            terms.push(plus(year.ledger.add_input(
                Label::Item(c, *ix),
                Unit::Kronor,
                amount,
                quality,
                origin,
            )));
        }
    }
    (!terms.is_empty()).then(|| year.sum(Label::Items(c), &terms))
}
