//! The start state, computed from the municipality file and the law.

use std::sync::Arc;

use super::committees::need;
use super::revenue::{TaxInputs, income_equalisation_by_law, revenue_sums, tax_per_inhabitant};
use super::{
    CommitteeIx, Decimal, EqualisationLaw, EqualisationNodes, Figure, GoalIx, Label, Ledger, LegalValue,
    ModelError, Moment, Municipality, NodeId, Op, Origin, Quality, Revenue, Rounding, SimulationLaw,
    StartCommittee, StartFee, StartState, StartYear, Term, Unit, YearFigures, goals, plus,
};
use crate::YearIx;
use crate::municipality::{Committee, FeeIx, GoalShare};
use crate::rows::{PerRow, RevenueRow};
use crate::statutes::municipal_tax;

impl StartState {
    /// Computes the start state of `municipality` under `law`.
    ///
    /// # Errors
    /// If a legal value is neither in `law` nor in the municipality file, or a number is out of the range of exact arithmetic.
    pub fn new(municipality: &Municipality, law: &SimulationLaw) -> Result<Self, ModelError> {
        let mut ledger = Ledger::with_capacity(1_024);
        let areas: Vec<Vec<GoalIx>> = municipality.areas.iter().map(|area| area.goals.clone()).collect();
        let mut year = |ix: YearIx| {
            ledger.set_period(ix, Moment::Start);
            let year = ix.get(&municipality.years);
            StartStateYear { municipality, law, areas: &areas, year, ix, ledger: &mut ledger }.compute()
        };
        let years = [year(YearIx::First)?, year(YearIx::Second)?, year(YearIx::Third)?];
        ledger.check(&municipality.years.each_ref().map(|start| start.year))?;
        Ok(Self { ledger: Arc::new(ledger), years, areas })
    }
}

/// The computation of one year of the start state.
struct StartStateYear<'a> {
    municipality: &'a Municipality,
    law: &'a SimulationLaw,
    areas: &'a [Vec<GoalIx>],
    year: &'a YearFigures,
    ix: YearIx,
    ledger: &'a mut Ledger,
}

impl StartStateYear<'_> {
    fn compute(mut self) -> Result<StartYear, ModelError> {
        let year = self.year;
        let (revenue, law) = self.revenue()?;
        let surplus_target = self.ledger.figure(Label::SurplusTarget, Unit::Percent, &year.surplus_target);
        let inhabitants = self.ledger.figure(Label::Inhabitants, Unit::Persons, &year.inhabitants);
        let tax_per_inhabitant = tax_per_inhabitant(self.ledger, revenue.tax_revenue, inhabitants);
        let municipality = self.municipality;
        let committees: Vec<StartCommittee> =
            municipality.committees().map(|(c, committee)| self.committee(c, committee)).collect();
        let parts: Vec<&[(GoalIx, NodeId)]> = committees.iter().map(|committee| &*committee.parts).collect();
        let goals = goals::sums(self.ledger, municipality.goals.len(), &parts);
        let areas = goals::area_sums(self.ledger, self.areas, &goals);
        Ok(StartYear {
            number: year.year,
            revenue,
            law,
            surplus_target,
            inhabitants,
            tax_per_inhabitant,
            committees,
            goals,
            areas,
        })
    }

    /// Revenue, and the inputs of the income equalisation.
    fn revenue(&mut self) -> Result<(Revenue, EqualisationLaw), ModelError> {
        let year = self.year;
        let assessed = self.row(RevenueRow::TaxBase, Label::AssessedTaxBase, Unit::Kronor);
        let factor = self.own_or_legal_value(
            year.projection,
            Label::ProjectionFactor,
            Unit::Factor,
            LegalValue::ProjectionFactor,
        )?;
        let tax_base = municipal_tax::projected_base(self.ledger, assessed, factor);
        let law = self.equalisation_law(tax_base)?;
        let (by_law, county_rate) = income_equalisation_by_law(self.ledger, law);
        let rows = PerRow::from_fn(|row| {
            if row == RevenueRow::TaxBase {
                tax_base
            } else if row == RevenueRow::IncomeEqualisation && year.figures[row].is_none() {
                by_law
            } else {
                self.row(row, Label::Row(row), row.definition().spec.unit)
            }
        });
        let preliminary_tax =
            municipal_tax::preliminary_tax(self.ledger, tax_base, rows[RevenueRow::TaxRate]);
        let final_settlement = self.ledger.amount(Label::FinalSettlement, &year.final_settlement);
        let tax = TaxInputs {
            preliminary_tax,
            final_settlement,
            population: law.inputs.population,
            equalisation_by_law: by_law,
            county_rate,
        };
        Ok((revenue_sums(self.ledger, rows, tax, None), law))
    }

    /// The figure of `row` in the file; 0 if it has none.
    fn row(&mut self, row: RevenueRow, label: Label, unit: Unit) -> NodeId {
        match &self.year.figures[row] {
            Some(figure) => self.ledger.figure(label, unit, figure),
            None => self.ledger.add_input(label, unit, Decimal::ZERO, Quality::Derived, Origin::NotInFile),
        }
    }

    /// The inputs of the income equalisation with this tax base.
    fn equalisation_law(&mut self, tax_base: NodeId) -> Result<EqualisationLaw, ModelError> {
        let mean = self.year.mean_tax_base;
        Ok(EqualisationLaw {
            inputs: EqualisationNodes {
                tax_base,
                mean_tax_base: self.own_or_legal_value(
                    mean,
                    Label::MeanTaxBase,
                    Unit::PerInhabitant,
                    LegalValue::MeanTaxBase,
                )?,
                guarantee_level: self.legal_value(
                    Label::GuaranteeLevel,
                    Unit::Factor,
                    LegalValue::GuaranteeLevel,
                )?,
                population: self.ledger.figure(Label::Population, Unit::Persons, &self.year.population),
            },
            grant_rate: self.legal_value(Label::CountyRate, Unit::Percent, LegalValue::GrantRate)?,
            fee_rate: self.legal_value(Label::CountyRate, Unit::Percent, LegalValue::FeeRate)?,
        })
    }

    fn committee(&mut self, c: CommitteeIx, committee: &Committee) -> StartCommittee {
        let year = self.ix.get(&committee.years);
        let mut cost = self.ledger.amount(Label::GrossCost(c), &year.gross_cost);
        for (label, factor) in [(Label::Index(c), year.index), (Label::Volume(c), year.volume)] {
            if let Some(figure) = factor {
                let factor = self.ledger.figure(label, Unit::Factor, &figure);
                let terms = [plus(cost), plus(factor)];
                cost = self.ledger.make(Label::Cost(c), Unit::Kronor, Op::Product, Rounding::Exact, &terms);
            }
        }
        let efficiency = year.efficiency.map(|figure| self.ledger.amount(Label::Efficiency(c), &figure));
        let fees: Vec<StartFee> = (0..)
            .map(FeeIx)
            .zip(&committee.fees)
            .map(|(f, fee)| {
                let amount = self.ledger.amount(Label::Fee(c, f), self.ix.get(&fee.amounts));
                let headroom = fee.ceiling.as_ref().map(|ceiling| {
                    self.ledger.figure(Label::FeeHeadroom(c, f), Unit::Percent, &ceiling.headroom)
                });
                StartFee { amount, headroom }
            })
            .collect();
        let fees_total = self.ledger.total(Label::Fees(c), &mut fees.iter().map(|fee| plus(fee.amount)));
        let state_grants: Vec<Term> = (0..)
            .zip(&committee.state_grants)
            .map(|(s, line)| plus(self.ledger.amount(Label::StateGrant(c, s), self.ix.get(&line.amounts))))
            .collect();
        let state_grants = self.ledger.sum(Label::StateGrants(c), Unit::Kronor, &state_grants);
        let other_income = self.ledger.amount(Label::OtherIncome(c), &year.other_income);
        let start_grant = self.ledger.amount(Label::StartGrant(c), &year.grant);
        let shares: Vec<(GoalIx, NodeId)> =
            committee.shares.iter().map(|share| (share.goal, self.goal_weight(c, share))).collect();
        StartCommittee {
            cost,
            efficiency,
            fees,
            fees_total,
            state_grants,
            other_income,
            need: need(self.ledger, c, cost, efficiency, [fees_total, state_grants, other_income]),
            start_grant,
            parts: goals::parts(self.ledger, c, start_grant, &shares),
            shares,
        }
    }

    /// The weight of a goal in a committee's grant.
    fn goal_weight(&mut self, c: CommitteeIx, share: &GoalShare) -> NodeId {
        let (value, quality, origin) = match share.figure {
            Some(figure) => (figure.value, figure.quality, Origin::File(figure.source)),
            None => (share.weight, Quality::Assumption, Origin::Neutral),
        };
        self.ledger.add_input(Label::GoalShare(c, share.goal), Unit::Factor, value, quality, origin)
    }

    /// A legal value of the year.
    fn legal_value(&mut self, label: Label, unit: Unit, value: LegalValue) -> Result<NodeId, ModelError> {
        let year = self.year.year;
        let legal = self
            .law
            .value(year, &self.municipality.county, value)
            .ok_or(ModelError::UnknownLaw { value, year })?;
        Ok(self.ledger.add_input(label, unit, legal.value, legal.quality, Origin::Law(value)))
    }

    /// The value of the file if it has one, otherwise the legal value.
    fn own_or_legal_value(
        &mut self,
        own: Option<Figure>,
        label: Label,
        unit: Unit,
        value: LegalValue,
    ) -> Result<NodeId, ModelError> {
        match own {
            Some(figure) => Ok(self.ledger.figure(label, unit, &figure)),
            None => self.legal_value(label, unit, value),
        }
    }
}
