//! From a municipality, the law and a scenario to an outcome: the one entry of the model.
//!
//! The start state is counted first, then the scenario. Only the change between them is distributed, so that a scenario
//! without changes gives the start state back exactly.

mod committees;
mod goals;
mod revenue;

use rust_decimal::Decimal;

use super::distribution::Policy;
use super::error::ModelError;
use super::figure::{Figure, LegalValue, Origin, Quality};
use super::label::{Label, Moment, Unit};
use super::ledger::{Ledger, NodeId, Op, Term, minus, plus};
use super::lever::{Lever, Setting};
use super::money::Rounding;
use super::municipality::{CommitteeIx, Municipality, YearStart};
use super::outcome::{Outcome, Revenue, Rows, YearOutcome};
use super::parameters::Parameters;
use super::scenario::Scenario;

/// What `scenario` comes to in `municipality` under `parameters`.
///
/// # Errors
/// When the law's value for a year is known neither to the parameters nor to the municipality's file, or when a number
/// goes out of the range of exact arithmetic.
pub fn simulate(
    municipality: &Municipality,
    parameters: &Parameters,
    scenario: &Scenario,
) -> Result<Outcome, ModelError> {
    let mut ledger = Ledger::with_room_for(2_048);
    let mut year =
        |ix: usize| Year { municipality, parameters, scenario, ix, ledger: &mut ledger }.simulate();
    let years = [year(0)?, year(1)?, year(2)?];
    ledger.check(&municipality.years.each_ref().map(|start| start.year))?;
    Ok(Outcome { ledger, years })
}

/// One year's calculation under way.
struct Year<'a> {
    municipality: &'a Municipality,
    parameters: &'a Parameters,
    scenario: &'a Scenario,
    ix: usize,
    ledger: &'a mut Ledger,
}

impl<'a> Year<'a> {
    fn simulate(&mut self) -> Result<YearOutcome, ModelError> {
        self.turn_to(Moment::Start);
        let start = self.start_revenue()?;
        let committees_start = self.committees_at_start();
        self.turn_to(Moment::Now);
        let now = self.revenue(&start)?;
        let pool_change = self.sum(Label::PoolChange, &[plus(now.pool), minus(start.pool)]);
        let (committees, room) = self.committees(&start, &now, &committees_start);
        let grants: Vec<Term> = committees.iter().map(|c| plus(c.grant)).collect();
        let grants = self.sum(Label::Grants, &grants);
        let undistributed = self.sum(Label::Undistributed, &[plus(now.pool), minus(grants)]);
        let result = self.sum(Label::Result, &[plus(now.rows.budgeted_result), plus(undistributed)]);
        let mut gaps = vec![plus(result)];
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
        let year = self.year_start();
        let surplus_target = self.ledger.figure(Label::SurplusTarget, Unit::Percent, &year.surplus_target);
        let inhabitants = self.ledger.figure(Label::Inhabitants, Unit::Persons, &year.inhabitants);
        let per_inhabitant = |ledger: &mut Ledger, amount| {
            let terms = [plus(amount), plus(inhabitants)];
            ledger.make(Label::TaxPerInhabitant, Unit::PerInhabitant, Op::Quotient, Rounding::Exact, &terms)
        };
        self.turn_to(Moment::Start);
        let tax_before = per_inhabitant(self.ledger, start.tax_revenue);
        self.turn_to(Moment::Now);
        let tax_per_inhabitant = per_inhabitant(self.ledger, now.tax_revenue);
        let tax_per_inhabitant_change = self.ledger.sum(
            Label::TaxPerInhabitantChange,
            Unit::PerInhabitant,
            &[plus(tax_per_inhabitant), minus(tax_before)],
        );
        let (committees, goals, areas) = self.goals(committees);
        Ok(YearOutcome {
            start,
            now,
            pool_change,
            room,
            committees,
            grants,
            undistributed,
            result,
            result_share,
            surplus_target,
            result_if_gaps_remain,
            inhabitants,
            tax_per_inhabitant,
            tax_per_inhabitant_change,
            goals,
            areas,
        })
    }

    fn turn_to(&mut self, moment: Moment) {
        self.ledger.turn_to(u8::try_from(self.ix).unwrap_or(u8::MAX), moment);
    }

    fn year_start(&self) -> &'a YearStart {
        let [first, second, third] = &self.municipality.years;
        match self.ix {
            0 => first,
            1 => second,
            _ => third,
        }
    }

    fn policy(&self) -> Policy {
        self.scenario.policy(self.ix)
    }

    /// A sum in kronor.
    fn sum(&mut self, label: Label, terms: &[Term]) -> NodeId {
        self.ledger.sum(label, Unit::Kronor, terms)
    }

    /// A number in kronor.
    fn make(&mut self, label: Label, op: Op, rounding: Rounding, terms: &[Term]) -> NodeId {
        self.ledger.make(label, Unit::Kronor, op, rounding, terms)
    }

    /// A figure of the file in kronor.
    fn kronor(&mut self, label: Label, figure: &Figure) -> NodeId {
        self.ledger.figure(label, Unit::Kronor, figure)
    }

    /// Where the user has set `lever`, the number of the setting.
    fn setting(&mut self, lever: Lever) -> Option<(Setting, NodeId)> {
        let setting = self.scenario.setting(lever, self.ix)?;
        let spec = lever.spec();
        let (quality, origin) = if spec.decision {
            (Quality::Published, Origin::Decision)
        } else {
            (Quality::Assumption, Origin::Assumption)
        };
        let unit = match (setting, spec.unit) {
            (Setting::Percent(_), _) => Unit::Percent,
            (Setting::Change(_) | Setting::Own(_), Unit::Percent) => Unit::Kronor,
            (Setting::Change(_) | Setting::Own(_), unit) => unit,
        };
        Some((setting, self.ledger.given(Label::Setting(lever), unit, setting.number(), quality, origin)))
    }

    /// `start` as `lever` moves it: itself where the lever stands as in the start state.
    fn moved(&mut self, lever: Lever, start: NodeId) -> NodeId {
        let Some((setting, by)) = self.setting(lever) else {
            return start;
        };
        let unit = self.ledger.node(start).map_or(Unit::Kronor, |node| node.unit);
        let (op, terms) = match setting {
            Setting::Change(_) => (Op::Sum, vec![plus(start), plus(by)]),
            Setting::Percent(_) => (Op::RaisedBy, vec![plus(start), plus(by)]),
            Setting::Own(_) => (Op::Sum, vec![plus(by)]),
        };
        self.ledger.make(lever.label(), unit, op, Rounding::Exact, &terms)
    }

    /// A value that the law lays down for the year.
    fn legal(&mut self, label: Label, unit: Unit, value: LegalValue) -> Result<NodeId, ModelError> {
        let year = self.year_start().year;
        let legal = self
            .parameters
            .legal(year, &self.municipality.county, value)
            .ok_or(ModelError::UnknownLaw { value, year })?;
        Ok(self.ledger.given(label, unit, legal.value, legal.quality, Origin::Law(value)))
    }

    /// A value that the file may have of its own, and the law's otherwise.
    fn own_or_legal(
        &mut self,
        own: Option<Figure>,
        label: Label,
        unit: Unit,
        value: LegalValue,
    ) -> Result<NodeId, ModelError> {
        match own {
            Some(figure) => Ok(self.ledger.figure(label, unit, &figure)),
            None => self.legal(label, unit, value),
        }
    }
}
