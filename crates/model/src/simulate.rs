//! Computes an outcome from a municipality, the law and a scenario: the entry point of the model.
//!
//! The start state is computed first, then the scenario. Only the change between them is distributed, so a scenario without changes
//! gives exactly the start state.

mod base_grant;
mod committees;
mod goals;
mod revenue;
mod room;
mod start;

use std::sync::Arc;

use rust_decimal::Decimal;

use super::distribution::Policy;
use super::error::ModelError;
use super::figure::{Figure, LegalValue, Origin, Quality};
use super::goals::GoalIx;
use super::items::ItemIx;
use super::label::{Label, Moment, Unit};
use super::law::SimulationLaw;
use super::ledger::{Ledger, NodeId, Op, Term, minus, plus};
use super::lever::{Lever, Setting};
use super::money::Rounding;
use super::municipality::{CommitteeIx, Municipality, YearFigures};
use super::outcome::{CommitteeOutcome, FeeOutcome, GoalOutcome, Outcome, Revenue, RoomOutcome, YearOutcome};
use super::scenario::Scenario;
use super::statutes::income_equalisation::EqualisationNodes;
use super::{YEARS, YearIx};
use crate::rows::{PerRow, RevenueRow, RowSum};

/// The outcome of `scenario` for `municipality` under `law`.
///
/// # Errors
/// If a legal value is neither in `law` nor in the municipality file, or a number is out of the range of exact arithmetic.
pub fn simulate(
    municipality: &Municipality,
    law: &SimulationLaw,
    scenario: &Scenario,
) -> Result<Outcome, ModelError> {
    StartState::new(municipality, law)?.simulate(scenario)
}

/// The computed start state of a municipality, from which the outcomes of many scenarios can be computed. The ledger of each outcome
/// continues that of the start state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartState {
    ledger: Arc<Ledger>,
    years: [StartYear; YEARS],
    /// The goals of each area.
    areas: Vec<Vec<GoalIx>>,
}

/// One year of the start state.
#[derive(Debug, Clone, PartialEq, Eq)]
struct StartYear {
    number: u16,
    revenue: Revenue,
    law: EqualisationLaw,
    surplus_target: NodeId,
    inhabitants: NodeId,
    tax_per_inhabitant: NodeId,
    committees: Vec<StartCommittee>,
    goals: Vec<NodeId>,
    areas: Vec<NodeId>,
}

/// The inputs of the income equalisation. Which of the county's two rates applies depends on the tax base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct EqualisationLaw {
    inputs: EqualisationNodes,
    grant_rate: NodeId,
    fee_rate: NodeId,
}

/// A committee in the start state.
#[derive(Debug, Clone, PartialEq, Eq)]
struct StartCommittee {
    cost: NodeId,
    efficiency: Option<NodeId>,
    fees: Vec<StartFee>,
    fees_total: NodeId,
    state_grants: NodeId,
    other_income: NodeId,
    need: NodeId,
    start_grant: NodeId,
    /// The goals that its grant serves, each with its weight.
    shares: Vec<(GoalIx, NodeId)>,
    /// The parts of its start grant that serve those goals.
    parts: Vec<(GoalIx, NodeId)>,
}

/// A fee in the start state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct StartFee {
    amount: NodeId,
    /// Per cent by which it can be raised under its legal ceiling.
    headroom: Option<NodeId>,
}

impl StartState {
    /// The outcome of `scenario`.
    ///
    /// # Errors
    /// If a number is out of the range of exact arithmetic.
    pub fn simulate(&self, scenario: &Scenario) -> Result<Outcome, ModelError> {
        let mut ledger = Ledger::continuing(&self.ledger, 1_024);
        // Found once for all years: a scenario can have hundreds of items.
        let [first, ..] = &self.years;
        let mut items = vec![Vec::new(); first.committees.len()];
        for (ix, item) in (0..).map(ItemIx).zip(&scenario.items).filter(|(_, item)| item.is_on) {
            if let Some(of_committee) = items.get_mut(usize::from(item.committee.0)) {
                of_committee.push(ix);
            }
        }
        let years = YearIx::map(|ix| {
            ledger.set_period(ix, Moment::Now);
            let (start, areas, items) = (ix.get(&self.years), &self.areas, &items);
            Year { start, areas, scenario, items, ix, ledger: &mut ledger }.simulate()
        });
        ledger.check(&self.years.each_ref().map(|start| start.number))?;
        Ok(Outcome { ledger, years })
    }
}

/// The computation of one year of a scenario.
struct Year<'a> {
    start: &'a StartYear,
    areas: &'a [Vec<GoalIx>],
    scenario: &'a Scenario,
    /// The items that are on, of each committee.
    items: &'a [Vec<ItemIx>],
    ix: YearIx,
    ledger: &'a mut Ledger,
}

impl Year<'_> {
    fn simulate(mut self) -> YearOutcome {
        let start = self.start;
        let now = self.revenue();
        let pool_change = self.sum(Label::PoolChange, &[plus(now.pool), minus(start.revenue.pool)]);
        let (committees, room) = self.committees(&now);
        let grants = self.ledger.total(Label::Grants, &mut committees.iter().map(|c| plus(c.grant)));
        let withheld = RevenueRow::parts_of(RowSum::WithheldFromPool).map(|row| minus(now[row]));
        let undistributed = self
            .ledger
            .total(Label::Undistributed, &mut [plus(now.pool), minus(grants)].into_iter().chain(withheld));
        let result = self.sum(Label::Result, &[plus(now[RevenueRow::BudgetedResult]), plus(undistributed)]);
        let mut gaps = Vec::with_capacity(committees.len().saturating_add(1));
        gaps.push(plus(result));
        for (c, committee) in (0..).map(CommitteeIx).zip(&committees) {
            let demand = self.make(
                Label::SavingsDemand(c),
                Op::OnlyBelowZero,
                Rounding::Exact,
                &[plus(committee.gap)],
            );
            gaps.push(plus(demand));
        }
        let result_if_gaps_remain = self.sum(Label::ResultIfGapsRemain, &gaps);
        let result_share = self.ledger.make(
            Label::ResultShare,
            Unit::Percent,
            Op::InPercentOf,
            Rounding::Exact,
            &[plus(result), plus(now.tax_and_general_grants)],
        );
        let tax_per_inhabitant = if now.tax_revenue == start.revenue.tax_revenue {
            start.tax_per_inhabitant
        } else {
            revenue::tax_per_inhabitant(self.ledger, now.tax_revenue, start.inhabitants)
        };
        let tax_per_inhabitant_change = self.ledger.sum(
            Label::TaxPerInhabitantChange,
            Unit::PerInhabitant,
            &[plus(tax_per_inhabitant), minus(start.tax_per_inhabitant)],
        );
        let (goals, areas) = self.goals(&committees);
        YearOutcome {
            start: start.revenue,
            now,
            pool_change,
            held: PerRow::from_fn(|row| self.is_held(row)),
            room,
            committees,
            grants,
            undistributed,
            result,
            result_share,
            surplus_target: start.surplus_target,
            result_if_gaps_remain,
            inhabitants: start.inhabitants,
            tax_per_inhabitant,
            tax_per_inhabitant_change,
            goals,
            areas,
        }
    }

    /// Whether the user's own figure of `row` replaces what the law gives.
    fn is_held(&self, row: RevenueRow) -> bool {
        let lever = Lever::Row(row);
        lever.is_moved_by_law()
            && matches!(self.scenario.setting(lever, self.ix), Some(Setting::Held(_) | Setting::Value(_)))
    }

    /// Adds a sum in kronor.
    fn sum(&mut self, label: Label, terms: &[Term]) -> NodeId {
        self.ledger.sum(label, Unit::Kronor, terms)
    }

    /// Adds a computed number in kronor.
    fn make(&mut self, label: Label, op: Op, rounding: Rounding, terms: &[Term]) -> NodeId {
        self.ledger.make(label, Unit::Kronor, op, rounding, terms)
    }

    /// The user's setting of `lever`, and the node of its number. None if it is as in the start state, or has more than one number.
    #[inline(never)]
    fn setting(&mut self, lever: Lever) -> Option<(Setting, NodeId)> {
        let setting = self.scenario.setting(lever, self.ix)?;
        let unit = match setting {
            Setting::Percent(_) | Setting::RevenueShare(_) | Setting::Yearly(_) => Unit::Percent,
            Setting::Start
            | Setting::Change(_)
            | Setting::PercentAndChange(..)
            | Setting::Value(_)
            | Setting::Held(_) => amount_unit(lever),
        };
        Some((setting, self.setting_number(lever, unit, setting.number()?)))
    }

    /// The node of a number that the user has set `lever` to.
    fn setting_number(&mut self, lever: Lever, unit: Unit, number: Decimal) -> NodeId {
        // No source has published what the user decides. It is exact, though: what follows from it is as certain as the file.
        let (quality, origin) = if lever.spec().decision {
            (Quality::Derived, Origin::Decision)
        } else {
            (Quality::Assumption, Origin::Assumption)
        };
        self.ledger.add_input(Label::Setting(lever), unit, number, quality, origin)
    }

    /// `start` moved by the rates of `lever` up to this year, one after the other, by `op`.
    fn with_rates(&mut self, lever: Lever, mut moved: NodeId, label: Label, op: Op) -> NodeId {
        for (year, rate) in self.scenario.yearly_rates(lever, self.ix) {
            self.ledger.set_period(year, Moment::Now);
            let rate = self.setting_number(lever, Unit::Percent, rate);
            self.ledger.set_period(self.ix, Moment::Now);
            moved = self.make(label, op, Rounding::Exact, &[plus(moved), plus(rate)]);
        }
        moved
    }

    /// The number of `lever` with its setting: `start` in the start state, and `by_law` if the law has moved it. `by_law` itself without
    /// a setting.
    fn with_setting(&mut self, lever: Lever, start: NodeId, by_law: NodeId) -> NodeId {
        let Some((setting, by)) = self.setting(lever) else {
            return by_law;
        };
        let unit = self.ledger.node(start).map_or(Unit::Kronor, |node| node.unit);
        let (op, terms): (_, &[Term]) = match setting {
            Setting::Change(_) => (Op::Sum, &[plus(by_law), plus(by)]),
            Setting::Held(_) => (Op::Sum, &[plus(start), plus(by)]),
            Setting::Percent(_) | Setting::Yearly(_) => (Op::RaisedBy, &[plus(by_law), plus(by)]),
            Setting::Value(_) => (Op::Sum, &[plus(by)]),
            // These are of a grant and of the budgeted result, which are computed where they belong.
            Setting::Start | Setting::PercentAndChange(..) | Setting::RevenueShare(_) => return by_law,
        };
        let moved = self.ledger.make(lever.label(), unit, op, Rounding::Exact, terms);
        // A change that fits the year in which it was made may be more than a later year has.
        if lever.spec().below_zero || self.ledger.value(moved) >= Decimal::ZERO {
            return moved;
        }
        self.ledger.make(lever.label(), unit, Op::NotBelowZero, Rounding::Exact, &[plus(moved)])
    }
}

/// The unit of an amount that `lever` is set to.
fn amount_unit(lever: Lever) -> Unit {
    match lever.spec().unit {
        Unit::Percent => Unit::Kronor,
        unit @ (Unit::Kronor | Unit::PerHundred | Unit::Factor | Unit::Persons | Unit::PerInhabitant) => unit,
    }
}
