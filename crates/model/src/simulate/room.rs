//! The room that the changes of the year leave, and its distribution over the committees.
//!
//! What index, volume and efficiency cost or free falls on the result or pays for decisions; it is not distributed. What decisions cost
//! or free is shared by the committees without decisions, and all other room by all committees that are neither locked nor decided.

use super::base_grant::Standing;
use super::committees::CommitteeBeforeDistribution;
use super::{
    CommitteeIx, Decimal, Label, Lever, NodeId, Op, Policy, Revenue, RoomOutcome, Rounding, Setting,
    StartCommittee, Unit, Year, minus, plus,
};
use crate::lever::HIGHEST_WEIGHT;
use crate::rows::{RevenueRow, RowSum};

/// The room to distribute.
pub(super) fn room(
    year: &mut Year<'_>,
    now: &Revenue,
    before: &[CommitteeBeforeDistribution],
) -> RoomOutcome {
    let start = year.start;
    let technical = before.iter().filter_map(|committee| committee.base.technical);
    let technical = room_from(year, Label::TechnicalRoom, technical.collect());
    let decided = before.iter().filter_map(|committee| committee.base.decision());
    let decided = room_from(year, Label::DecidedRoom, decided.collect());
    let mut terms = vec![plus(now.pool), minus(start.revenue.pool)];
    for row in RevenueRow::parts_of(RowSum::WithheldFromPool) {
        if now[row] != start.revenue[row] {
            terms.extend([minus(now[row]), plus(start.revenue[row])]);
        }
    }
    for (start, committee) in start.committees.iter().zip(before) {
        let base = &committee.base;
        if base.standing == Standing::Locked || base.not_carried_out.is_some() {
            terms.extend([plus(start.start_grant), minus(base.grant)]);
        } else {
            let changes = [base.technical.map(minus), base.decision().map(minus), base.freed.map(plus)];
            terms.extend(changes.into_iter().flatten());
        }
    }
    let label = if technical.is_some() { Label::LeftOver } else { Label::Room };
    let left = year.sum(label, &terms);
    // Technical changes and decisions of opposite signs pay each other first.
    let (technical_left, decided_left) = match technical.zip(decided) {
        Some((technical, decided)) => {
            let net = year.sum(Label::TechnicalAndDecidedRoom, &[plus(technical), plus(decided)]);
            (
                Some(within(year, Label::TechnicalRoomLeft, net, technical)),
                Some(within(year, Label::DecidedRoomLeft, net, decided)),
            )
        }
        None => (technical, decided),
    };
    let kept = technical_left.map(|technical| within(year, Label::Kept, left, technical));
    let room = match kept {
        Some(kept) => year.sum(Label::Room, &[plus(left), minus(kept)]),
        None => left,
    };
    let caused = decided_left.map(|decided| within(year, Label::RoomFromDecisions, decided, room));
    RoomOutcome { left, technical, decided, kept, room, caused }
}

/// What changes of grants add to the room, or take from it. None without changes.
fn room_from(year: &mut Year<'_>, label: Label, changes: Vec<NodeId>) -> Option<NodeId> {
    (!changes.is_empty()).then(|| year.ledger.total(label, &mut changes.into_iter().map(minus)))
}

/// `amount`, held between 0 and `limit`.
fn within(year: &mut Year<'_>, label: Label, amount: NodeId, limit: NodeId) -> NodeId {
    year.make(label, Op::Within, Rounding::Exact, &[plus(amount), plus(limit)])
}

/// Distributes the room by the policy.
pub(super) fn distribute_room(
    year: &mut Year<'_>,
    room: &RoomOutcome,
    committees: &mut [CommitteeBeforeDistribution],
) {
    let policy = year.scenario.policy(year.ix);
    if policy == Policy::KeepFrames {
        return;
    }
    let mut for_all = room.room;
    if let Some(caused) = room.caused {
        distribute(year, policy, caused, 0, committees);
        for_all = year.sum(Label::RoomForAll, &[plus(room.room), minus(caused)]);
    }
    distribute(year, policy, for_all, 1, committees);
}

/// Distributes `amount`: in the first round over the committees without decisions, in the second over all that share the room.
fn distribute(
    year: &mut Year<'_>,
    policy: Policy,
    amount: NodeId,
    round: usize,
    committees: &mut [CommitteeBeforeDistribution],
) {
    let value = year.ledger.value(amount);
    if value.is_zero() {
        return;
    }
    let is_cut = value < Decimal::ZERO;
    let takes_part = |committee: &CommitteeBeforeDistribution| {
        committee.base.standing == Standing::Shares && (round > 0 || committee.base.items.is_none())
    };
    let start = year.start;
    let all = || (0..).map(CommitteeIx).zip(&start.committees);
    let mut terms = Vec::with_capacity(committees.len().saturating_mul(3).saturating_add(1));
    let mut labels = Vec::with_capacity(committees.len());
    terms.push(plus(amount));
    for ((c, start), committee) in all().zip(committees.iter()).filter(|(_, committee)| takes_part(committee))
    {
        let weight = match policy {
            Policy::ByNeed => committee.need,
            Policy::Weighted => weighted_start_grant(year, c, start, is_cut),
            Policy::Proportional | Policy::KeepFrames => start.start_grant,
        };
        let before = committee.base.grant;
        let base = match committee.shares[0] {
            Some(share) => year.sum(Label::GrantBeforeDistribution(c), &[plus(before), plus(share)]),
            None => before,
        };
        terms.extend([plus(weight), plus(before), plus(base)]);
        labels.push(if round > 0 { Label::RoomShare(c) } else { Label::DecisionShare(c) });
    }
    let op = move |position| Op::DistributedPart(policy, position);
    let parts = year.ledger.parts(&op, &mut terms.into_iter(), &mut labels.into_iter());
    for (committee, part) in committees.iter_mut().filter(|committee| takes_part(committee)).zip(parts) {
        if let Some(share) = committee.shares.get_mut(round) {
            *share = Some(part);
        }
    }
}

/// The start grant by priority: times the weight, or in a cut times 2 less the weight.
fn weighted_start_grant(year: &mut Year<'_>, c: CommitteeIx, start: &StartCommittee, is_cut: bool) -> NodeId {
    let start_grant = start.start_grant;
    let lever = Lever::Weight(c);
    let Some(weight) = year.scenario.setting(lever, year.ix).and_then(Setting::number) else {
        return start_grant;
    };
    // A higher weight would ask for less than nothing in a cut.
    let weight = year.setting_number(lever, Unit::Factor, weight.min(HIGHEST_WEIGHT));
    let label = Label::WeightedStartGrant(c);
    let terms = [plus(start_grant), plus(weight)];
    let weighted = year.make(label, Op::Product, Rounding::Exact, &terms);
    if !is_cut {
        return weighted;
    }
    year.sum(label, &[plus(start_grant), plus(start_grant), minus(weighted)])
}
