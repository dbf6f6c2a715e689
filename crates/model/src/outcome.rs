//! What a scenario comes to: for each year the numbers that matter, each with the steps that led to it.

use std::ops::Index;

use rust_decimal::Decimal;

use super::figure::{Origin, Quality};
use super::goals::GoalIx;
use super::label::{Label, Moment, Unit};
use super::ledger::{Ledger, Node, NodeId, Op};
use super::money::Rounding;
use super::rows::{PerRow, RevenueRow};
use super::{YEARS, YearIx};

/// The whole outcome of a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// All numbers and how they were made.
    pub ledger: Ledger,
    /// The three years.
    pub years: [YearOutcome; YEARS],
}

/// Revenue at the start or now: its rows, and the numbers between them and the pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Revenue {
    /// The rows. That of the tax base is the projected one, the user's own deviation in it.
    pub rows: PerRow<NodeId>,
    /// Preliminary tax.
    pub preliminary_tax: NodeId,
    /// Final settlement.
    pub final_settlement: NodeId,
    /// The county's rate in the income equalisation.
    pub county_rate: NodeId,
    /// Tax revenue.
    pub tax_revenue: NodeId,
    /// Equalisation in all.
    pub equalisation: NodeId,
    /// Tax and general grants in all.
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

/// One year of an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearOutcome {
    /// Revenue in the start state.
    pub start: Revenue,
    /// Revenue in the scenario.
    pub now: Revenue,
    /// The pool less that of the start state.
    pub pool_change: NodeId,
    /// Room to spread.
    pub room: NodeId,
    /// Committees in the municipality's order.
    pub committees: Vec<CommitteeOutcome>,
    /// Grants in all.
    pub grants: NodeId,
    /// What is not distributed.
    pub undistributed: NodeId,
    /// Result.
    pub result: NodeId,
    /// Result in per cent of tax and general grants.
    pub result_share: NodeId,
    /// Surplus target, per cent.
    pub surplus_target: NodeId,
    /// Result if the gaps are not closed.
    pub result_if_gaps_remain: NodeId,
    /// Inhabitants that amounts are shown per.
    pub inhabitants: NodeId,
    /// Tax revenue per inhabitant.
    pub tax_per_inhabitant: NodeId,
    /// Tax revenue per inhabitant less that of the start state.
    pub tax_per_inhabitant_change: NodeId,
    /// Goals in the municipality's order.
    pub goals: Vec<MoneyOutcome>,
    /// Goal areas in the municipality's order.
    pub areas: Vec<MoneyOutcome>,
}

/// One committee's year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitteeOutcome {
    /// Cost after index and volume.
    pub cost: NodeId,
    /// Fees, one by one.
    pub fees: Vec<FeeOutcome>,
    /// Fees in all.
    pub fees_total: NodeId,
    /// State grants in all.
    pub state_grants: NodeId,
    /// Other income.
    pub other_income: NodeId,
    /// What it needs.
    pub need: NodeId,
    /// Grant in the start state.
    pub start_grant: NodeId,
    /// Grant.
    pub grant: NodeId,
    /// Grant less that of the start state.
    pub change: NodeId,
    /// Grant less need.
    pub gap: NodeId,
    /// Whether it is locked.
    pub locked: bool,
    /// What it gives to goals, in the order of its shares.
    pub parts: Vec<(GoalIx, NodeId)>,
}

/// One fee's year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeeOutcome {
    /// What it brings in the start state.
    pub start: NodeId,
    /// What it brings.
    pub now: NodeId,
    /// Whether the law stopped it below what the user asked for.
    pub stopped: bool,
}

/// Money of a goal or an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoneyOutcome {
    /// In the start state.
    pub start: NodeId,
    /// In the scenario.
    pub now: NodeId,
    /// The one less the other.
    pub change: NodeId,
}

/// How a number came about: itself and the inputs that it was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The number.
    pub number: Step,
    /// How it was made from the inputs.
    pub op: Op,
    /// How it was rounded.
    pub rounding: Rounding,
    /// What it was made from.
    pub inputs: Vec<Step>,
}

/// One number in an explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The number itself, to ask further.
    pub id: NodeId,
    /// What it is.
    pub label: Label,
    /// Which of the municipality's years.
    pub year: YearIx,
    /// Whether it belongs to the start state.
    pub moment: Moment,
    /// Its value.
    pub value: Decimal,
    /// Its unit.
    pub unit: Unit,
    /// Whether it is subtracted.
    pub minus: bool,
    /// How far it can be trusted.
    pub quality: Quality,
    /// Where it comes from, when it was given.
    pub origin: Option<Origin>,
}

impl Step {
    fn of(id: NodeId, node: &Node, minus: bool) -> Self {
        let origin = if let Op::Given(origin) = node.op { Some(origin) } else { None };
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
    /// What `id` is worth, in its own unit.
    #[must_use]
    pub fn value(&self, id: NodeId) -> Decimal {
        self.ledger.value(id)
    }

    /// The year at `ix`.
    #[must_use]
    pub fn year(&self, ix: YearIx) -> &YearOutcome {
        ix.get(&self.years)
    }

    /// How `id` came about.
    #[must_use]
    pub fn explain(&self, id: NodeId) -> Option<Explanation> {
        let node = self.ledger.node(id)?;
        let input =
            |term: &super::ledger::Term| Some(Step::of(term.id, self.ledger.node(term.id)?, term.minus));
        Some(Explanation {
            number: Step::of(id, node, false),
            op: node.op,
            rounding: node.rounding,
            inputs: self.ledger.inputs(id).iter().filter_map(input).collect(),
        })
    }
}

impl YearOutcome {
    /// The committee at `ix`.
    #[must_use]
    pub fn committee(&self, ix: super::municipality::CommitteeIx) -> Option<&CommitteeOutcome> {
        self.committees.get(usize::from(ix.0))
    }
}
