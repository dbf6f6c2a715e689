//! The outcome of a scenario: the numbers of each year as nodes of the ledger, which has the steps of their computation.

use std::ops::Index;

use rust_decimal::Decimal;

use super::figure::{Origin, Quality};
use super::goals::GoalIx;
use super::label::{Label, Moment, Unit};
use super::ledger::{Ledger, Node, NodeId, Op, Term};
use super::money::{Money, Rounding};
use super::rows::{PerRow, RevenueRow};
use super::{YEARS, YearIx};

/// The outcome of a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// All numbers with their computation.
    pub ledger: Ledger,
    /// The outcome of each year.
    pub years: [YearOutcome; YEARS],
}

/// Revenue in the start state or in the scenario: the rows, and the sums from them to the pool. Kronor unless stated otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Revenue {
    /// The rows. The tax base is the projected one, including the user's change.
    pub rows: PerRow<NodeId>,
    /// Preliminary tax.
    pub preliminary_tax: NodeId,
    /// Final settlement.
    pub final_settlement: NodeId,
    /// Population on 1 November of the year before, persons.
    pub population: NodeId,
    /// Income equalisation by law, also where another figure replaces it.
    pub equalisation_by_law: NodeId,
    /// The county's rate in the income equalisation, per cent.
    pub county_rate: NodeId,
    /// Tax revenue.
    pub tax_revenue: NodeId,
    /// Total equalisation.
    pub equalisation: NodeId,
    /// Total of tax and general grants.
    pub tax_and_general_grants: NodeId,
    /// The pool.
    pub pool: NodeId,
}

impl Index<RevenueRow> for Revenue {
    type Output = NodeId;

    fn index(&self, row: RevenueRow) -> &NodeId {
        &self.rows[row]
    }
}

/// The outcome of one year. Kronor unless stated otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearOutcome {
    /// Revenue in the start state.
    pub start: Revenue,
    /// Revenue in the scenario.
    pub now: Revenue,
    /// The pool less that of the start state.
    pub pool_change: NodeId,
    /// Whether the user's own figure of a row replaces what the law gives.
    pub held: PerRow<bool>,
    /// How the change of the pool and the decisions become room.
    pub room: RoomOutcome,
    /// Committees, in the municipality's order.
    pub committees: Vec<CommitteeOutcome>,
    /// Total grants.
    pub grants: NodeId,
    /// The part of the pool that is not distributed.
    pub undistributed: NodeId,
    /// Result.
    pub result: NodeId,
    /// Result in per cent of tax and general grants.
    pub result_share: NodeId,
    /// Surplus target, per cent.
    pub surplus_target: NodeId,
    /// Result if the gaps are not closed.
    pub result_if_gaps_remain: NodeId,
    /// Population for amounts per inhabitant, persons.
    pub inhabitants: NodeId,
    /// Tax revenue per inhabitant.
    pub tax_per_inhabitant: NodeId,
    /// Tax revenue per inhabitant less that of the start state.
    pub tax_per_inhabitant_change: NodeId,
    /// Goals, in the municipality's order.
    pub goals: Vec<GoalOutcome>,
    /// Goal areas, in the municipality's order.
    pub areas: Vec<GoalOutcome>,
}

/// How the change of the pool and the decisions become room to distribute, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoomOutcome {
    /// The change of the pool less what technical changes, decisions, fees and locks use of it.
    pub left: NodeId,
    /// What index, volume and efficiency free, or cost if negative. None if they change no frame.
    pub technical: Option<NodeId>,
    /// What items and own changes free, or cost if negative. None without any.
    pub decided: Option<NodeId>,
    /// The part of `left` that stays in the result, since index, volume or efficiency causes it.
    pub kept: Option<NodeId>,
    /// Room: `left` less `kept`.
    pub room: NodeId,
    /// The part of the room that the decisions cause, which committees without decisions share.
    pub caused: Option<NodeId>,
}

/// The outcome of a committee in one year, kronor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitteeOutcome {
    /// Cost after index and volume.
    pub cost: NodeId,
    /// Efficiency demand. None without one.
    pub efficiency: Option<NodeId>,
    /// Each fee.
    pub fees: Vec<FeeOutcome>,
    /// Total fees.
    pub fees_total: NodeId,
    /// Total state grants.
    pub state_grants: NodeId,
    /// Other income.
    pub other_income: NodeId,
    /// Need: cost less efficiency demand and own income.
    pub need: NodeId,
    /// Grant in the start state.
    pub start_grant: NodeId,
    /// What index, volume and efficiency change its frame by. None if they do not.
    pub technical: Option<NodeId>,
    /// Grant that changed fees free. None if its fees are as in the start state.
    pub freed: Option<NodeId>,
    /// Its budget items. None without any.
    pub items: Option<NodeId>,
    /// The user's own change, which its items are a part of. None if it is not decided.
    pub own_change: Option<NodeId>,
    /// Its grant before the distribution, if that is negative: it then is 0 instead.
    pub not_carried_out: Option<NodeId>,
    /// Grant.
    pub grant: NodeId,
    /// Grant less that of the start state.
    pub change: NodeId,
    /// Grant less need.
    pub gap: NodeId,
    /// Whether the grant is locked.
    pub locked: bool,
    /// The parts of the grant that serve its goals, in the order of the goal shares.
    pub parts: Vec<(GoalIx, NodeId)>,
}

/// The outcome of a fee in one year, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeeOutcome {
    /// Income in the start state.
    pub start: NodeId,
    /// Income in the scenario.
    pub now: NodeId,
    /// Whether a legal ceiling limited the user's setting.
    pub limited_by_ceiling: bool,
}

/// The outcome of a goal or a goal area in one year, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GoalOutcome {
    /// In the start state.
    pub start: NodeId,
    /// In the scenario.
    pub now: NodeId,
    /// `now` less `start`.
    pub change: NodeId,
}

/// The explanation of a number: its operation and inputs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The number.
    pub number: Step,
    /// The operation.
    pub op: Op,
    /// The rounding.
    pub rounding: Rounding,
    /// The inputs.
    pub inputs: Vec<Step>,
}

/// One number in an explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Its node, for a further explanation.
    pub id: NodeId,
    /// Its label.
    pub label: Label,
    /// Its year.
    pub year: YearIx,
    /// Whether it belongs to the start state or the scenario.
    pub moment: Moment,
    /// Its value.
    pub value: Decimal,
    /// Its unit.
    pub unit: Unit,
    /// Whether it is subtracted.
    pub minus: bool,
    /// Its quality.
    pub quality: Quality,
    /// Its origin. None for a computed number.
    pub origin: Option<Origin>,
}

impl Step {
    fn new(id: NodeId, node: &Node, minus: bool) -> Self {
        let origin = if let Op::Input(origin) = node.op { Some(origin) } else { None };
        Self {
            id,
            label: node.label,
            year: node.year,
            moment: node.moment,
            value: node.value,
            unit: node.unit,
            minus,
            quality: node.quality,
            origin,
        }
    }
}

impl Outcome {
    /// The value of `id`, in its unit. `id` must come from this outcome; an unknown one gives 0.
    #[must_use]
    pub fn value(&self, id: NodeId) -> Decimal {
        self.ledger.value(id)
    }

    /// The value of `id`, which must be a number in kronor of this outcome.
    #[must_use]
    pub fn money(&self, id: NodeId) -> Money {
        self.ledger.money(id)
    }

    /// The outcome of a year.
    #[must_use]
    pub fn year(&self, ix: YearIx) -> &YearOutcome {
        ix.get(&self.years)
    }

    /// The explanation of a node. None if it is not in the ledger.
    #[must_use]
    pub fn explain(&self, id: NodeId) -> Option<Explanation> {
        let node = self.ledger.node(id)?;
        let input = |term: &Term| Some(Step::new(term.id, self.ledger.node(term.id)?, term.minus));
        Some(Explanation {
            number: Step::new(id, node, false),
            op: node.op,
            rounding: node.rounding,
            inputs: self.ledger.inputs(id).iter().filter_map(input).collect(),
        })
    }
}

impl CommitteeOutcome {
    /// The start grant with what index, volume and efficiency change it by.
    #[must_use]
    pub fn frame(&self, outcome: &Outcome) -> Money {
        let technical = self.technical.map_or(Money::ZERO, |node| outcome.money(node));
        outcome.money(self.start_grant) + technical
    }

    /// The change of what it can use beyond its frame: what the field of its own change shows. It is the change of its grant, without
    /// what index, volume, efficiency and its fees change.
    #[must_use]
    pub fn change_beyond_frame(&self, outcome: &Outcome) -> Money {
        let part = |node: Option<NodeId>| node.map_or(Money::ZERO, |node| outcome.money(node));
        outcome.money(self.change) - part(self.technical) + part(self.freed)
    }
}

impl YearOutcome {
    /// The committee with this index.
    #[must_use]
    pub fn committee(&self, ix: super::municipality::CommitteeIx) -> Option<&CommitteeOutcome> {
        self.committees.get(usize::from(ix.0))
    }
}
