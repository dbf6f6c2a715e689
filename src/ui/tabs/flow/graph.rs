//! The flows of money as values: from, to and amount. Inflow equals outflow in every place between sources and uses.
//!
//! A flow is never negative. A row that takes money instead of bringing it (an equalisation fee, a central net cost) is a
//! use, and a deficit is a source.

use rust_decimal::Decimal;

use model::goals::GoalIx;
use model::label::Label;
use model::ledger::NodeId;
use model::money::DecimalExt;
use model::municipality::CommitteeIx;
use model::outcome::{Outcome, Revenue, YearOutcome};
use model::rows::RevenueRow;

/// Where money comes from or goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A row that brings money.
    Source(Label),
    /// All sources together.
    Total,
    /// A row that takes money before the municipal grant is distributed.
    Use(Label),
    /// The municipal grant.
    Pool,
    /// A committee.
    Committee(CommitteeIx),
    /// A row that is taken out of the municipal grant, such as the reserve.
    Withheld(RevenueRow),
    /// What is not distributed, and so is a part of the result.
    Left,
    /// A goal.
    Goal(GoalIx),
    /// The part of the grants that serves no goal.
    NoGoal,
    /// The places of this column that are too small to draw separately.
    Small(usize),
}

/// Money from one place to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flow {
    /// Where it comes from.
    pub from: Place,
    /// Where it goes.
    pub to: Place,
    /// Kronor; at least 0.
    pub now: Decimal,
    /// Kronor in the start state; negative where the flow had the opposite direction.
    pub start: Decimal,
}

impl Place {
    /// Its column in the drawing.
    pub fn column(self) -> usize {
        match self {
            Self::Source(_) => 0,
            Self::Total => 1,
            Self::Use(_) | Self::Pool => 2,
            Self::Committee(_) | Self::Withheld(_) | Self::Left => 3,
            Self::Goal(_) | Self::NoGoal => 4,
            Self::Small(column) => column,
        }
    }
}

/// All flows of a year, in the order in which they are shown.
pub fn flows(outcome: &Outcome, year: &YearOutcome) -> Vec<Flow> {
    let mut flows = Vec::with_capacity(80);
    let (left, left_at_start) = (outcome.value(year.undistributed), undistributed_at_start(outcome, year));
    // A row that is subtracted in its sum takes money, or brings it where it is negative.
    let of_row = |row: RevenueRow| {
        let (now, start) = (outcome.value(year.now[row]), outcome.value(year.start[row]));
        let (now, start) = if row.is_subtracted() { (negated(now), negated(start)) } else { (now, start) };
        (Label::Row(row), now, start)
    };
    let tax = (Label::TaxRevenue, outcome.value(year.now.tax_revenue), outcome.value(year.start.tax_revenue));
    let of_sums =
        RevenueRow::ALL.into_iter().filter(|row| row.sum().is_some() && !row.is_withheld()).map(of_row);
    let rows: Vec<(Label, Decimal, Decimal)> = std::iter::once(tax).chain(of_sums).collect();
    let brings = |now: Decimal, start: Decimal| {
        if now.is_zero() { start > Decimal::ZERO } else { now > Decimal::ZERO }
    };
    for (label, now, start) in rows.iter().filter(|(_, now, start)| brings(*now, *start)) {
        push(&mut flows, Place::Source(*label), Place::Total, *now, *start);
    }
    let (pool, pool_at_start) = (outcome.value(year.now.pool), outcome.value(year.start.pool));
    // What is distributed beyond the grant comes from the result, and is a source.
    let missing = |pool: Decimal| negated(pool).max(Decimal::ZERO);
    let beyond = |left: Decimal, pool: Decimal| added(missing(left), negated(missing(pool)));
    let source = Place::Source(Label::Undistributed);
    push(&mut flows, source, Place::Total, missing(pool), missing(pool_at_start));
    push(&mut flows, source, Place::Pool, beyond(left, pool), beyond(left_at_start, pool_at_start));
    push(&mut flows, Place::Total, Place::Pool, pool.max(Decimal::ZERO), pool_at_start.max(Decimal::ZERO));
    for (label, now, start) in rows.iter().filter(|(_, now, start)| !brings(*now, *start)) {
        push(&mut flows, Place::Total, Place::Use(*label), negated(*now), negated(*start));
    }
    for (c, committee) in (0..).map(CommitteeIx).zip(&year.committees) {
        let (grant, frame) = (outcome.value(committee.grant), outcome.value(committee.start_grant));
        push(&mut flows, Place::Pool, Place::Committee(c), grant, frame);
    }
    for row in RevenueRow::ALL.into_iter().filter(|row| row.is_withheld()) {
        let [now, start] = [year.now[row], year.start[row]].map(|id| outcome.value(id));
        push(&mut flows, Place::Pool, Place::Withheld(row), now, start);
    }
    push(&mut flows, Place::Pool, Place::Left, left.max(Decimal::ZERO), left_at_start.max(Decimal::ZERO));
    for (c, committee) in (0..).map(CommitteeIx).zip(&year.committees) {
        let (mut rest, mut rest_at_start) =
            (outcome.value(committee.grant), outcome.value(committee.start_grant));
        for (goal, part) in &committee.parts {
            let (now, start) = (outcome.value(*part), part_at_start(outcome, year, c, *goal));
            rest = added(rest, negated(now));
            rest_at_start = added(rest_at_start, negated(start));
            push(&mut flows, Place::Committee(c), Place::Goal(*goal), now, start);
        }
        push(&mut flows, Place::Committee(c), Place::NoGoal, rest, rest_at_start);
    }
    flows
}

/// The ledger node of a flow.
pub fn number(year: &YearOutcome, from: Place, to: Place) -> Option<NodeId> {
    let of_committee = |c: CommitteeIx| Some(year.committee(c)?.grant);
    match from {
        Place::Source(Label::Undistributed) if to == Place::Pool => Some(year.undistributed),
        Place::Source(Label::Undistributed) => Some(year.now.pool),
        Place::Source(label) => revenue_number(&year.now, label),
        Place::Total | Place::Pool => match to {
            Place::Pool => Some(year.now.pool),
            Place::Use(label) => revenue_number(&year.now, label),
            Place::Committee(c) => of_committee(c),
            Place::Withheld(row) => Some(year.now[row]),
            Place::Left => Some(year.undistributed),
            Place::Source(_) | Place::Total | Place::Goal(_) | Place::NoGoal | Place::Small(_) => None,
        },
        Place::Committee(c) => match to {
            Place::Goal(goal) => {
                let parts = &year.committee(c)?.parts;
                parts.iter().find(|(of, _)| *of == goal).map(|(_, part)| *part)
            }
            Place::Source(_)
            | Place::Total
            | Place::Use(_)
            | Place::Pool
            | Place::Committee(_)
            | Place::Withheld(_)
            | Place::Left
            | Place::NoGoal
            | Place::Small(_) => of_committee(c),
        },
        Place::Use(_)
        | Place::Withheld(_)
        | Place::Left
        | Place::Goal(_)
        | Place::NoGoal
        | Place::Small(_) => None,
    }
}

fn push(flows: &mut Vec<Flow>, from: Place, to: Place, now: Decimal, start: Decimal) {
    if !now.is_zero() || !start.is_zero() {
        flows.push(Flow { from, to, now, start });
    }
}

/// The ledger node of a source or a use.
fn revenue_number(revenue: &Revenue, label: Label) -> Option<NodeId> {
    if let Label::Row(row) = label {
        Some(revenue[row])
    } else {
        (label == Label::TaxRevenue).then_some(revenue.tax_revenue)
    }
}

fn grants_at_start(outcome: &Outcome, year: &YearOutcome) -> Decimal {
    year.committees
        .iter()
        .fold(Decimal::ZERO, |sum, committee| added(sum, outcome.value(committee.start_grant)))
}

fn undistributed_at_start(outcome: &Outcome, year: &YearOutcome) -> Decimal {
    let withheld = RevenueRow::ALL.into_iter().filter(|row| row.is_withheld());
    let left = added(outcome.value(year.start.pool), negated(grants_at_start(outcome, year)));
    withheld.fold(left, |left, row| added(left, negated(outcome.value(year.start[row]))))
}

/// What a committee gave a goal in the start state: one of the inputs of the goal's sum in the ledger.
fn part_at_start(outcome: &Outcome, year: &YearOutcome, c: CommitteeIx, goal: GoalIx) -> Decimal {
    let sum = year.goals.get(usize::from(goal.0)).map(|goal| goal.start);
    let parts = sum.map_or(&[][..], |sum| outcome.ledger.inputs(sum));
    let part = parts
        .iter()
        .find(|term| outcome.ledger.node(term.id).is_some_and(|node| node.label == Label::GoalPart(c, goal)));
    part.map_or(Decimal::ZERO, |term| outcome.value(term.id))
}

/// The sum. The model has added the same numbers without overflow.
pub fn added(one: Decimal, other: Decimal) -> Decimal {
    one.try_add(other).unwrap_or(one)
}

/// The negated value, which is always in range.
fn negated(value: Decimal) -> Decimal {
    Decimal::ZERO.try_sub(value).unwrap_or(value)
}

#[cfg(test)]
#[path = "graph_tests.rs"]
mod tests;
