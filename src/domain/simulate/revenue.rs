//! The revenue side: tax, equalisation, property fee and what else the pool is made of.

use super::{Label, LegalValue, Lever, ModelError, NodeId, Revenue, Rows, Unit, Year, minus, plus};
use crate::domain::rules::{income_equalisation, municipal_tax};

impl Year<'_> {
    /// Revenue as the file has it.
    pub(super) fn start_revenue(&mut self) -> Result<Revenue, ModelError> {
        let year = self.year_start();
        let assessed = self.kronor(Label::AssessedTaxBase, &year.tax_base);
        let factor = self.own_or_legal(
            year.projection,
            Label::ProjectionFactor,
            Unit::Factor,
            LegalValue::ProjectionFactor,
        )?;
        let tax_base = municipal_tax::projected_base(self.ledger, assessed, factor);
        let tax_rate = self.ledger.figure(Label::TaxRate, Unit::PerHundred, &year.tax_rate);
        let preliminary_tax = municipal_tax::preliminary(self.ledger, tax_base, tax_rate);
        let final_settlement = self.kronor(Label::FinalSettlement, &year.final_settlement);
        let (by_law, county_rate) = self.income_equalisation(tax_base)?;
        let income_equalisation = match year.income_equalisation {
            Some(figure) => self.kronor(Label::IncomeEqualisation, &figure),
            None => by_law,
        };
        let rows = Rows {
            tax_base,
            tax_rate,
            preliminary_tax,
            final_settlement,
            county_rate,
            income_equalisation,
            cost_equalisation: self.kronor(Label::CostEqualisation, &year.cost_equalisation),
            structural_grant: self.kronor(Label::StructuralGrant, &year.structural_grant),
            transition_grant: self.kronor(Label::TransitionGrant, &year.transition_grant),
            adjustment: self.kronor(Label::Adjustment, &year.adjustment),
            lss_equalisation: self.kronor(Label::LssEqualisation, &year.lss_equalisation),
            property_fee: self.kronor(Label::PropertyFee, &year.property_fee),
            other_general_grants: self.kronor(Label::OtherGeneralGrants, &year.other_general_grants),
            financial_net: self.kronor(Label::FinancialNet, &year.financial_net),
            central_net: self.kronor(Label::CentralNet, &year.central_net),
            budgeted_result: self.kronor(Label::BudgetedResult, &year.budgeted_result),
        };
        Ok(self.summed(rows))
    }

    /// Revenue as the scenario moves it.
    pub(super) fn revenue(&mut self, start: &Revenue) -> Result<Revenue, ModelError> {
        let tax_base = self.moved(Lever::TaxBase, start.rows.tax_base);
        let tax_rate = self.moved(Lever::TaxRate, start.rows.tax_rate);
        let preliminary_tax = if (tax_base, tax_rate) == (start.rows.tax_base, start.rows.tax_rate) {
            start.rows.preliminary_tax
        } else {
            municipal_tax::preliminary(self.ledger, tax_base, tax_rate)
        };
        let (income_equalisation, county_rate) = if tax_base == start.rows.tax_base {
            (start.rows.income_equalisation, start.rows.county_rate)
        } else {
            self.moved_equalisation(start, tax_base)?
        };
        let rows = Rows {
            tax_base,
            tax_rate,
            preliminary_tax,
            final_settlement: start.rows.final_settlement,
            county_rate,
            income_equalisation: self.moved(Lever::IncomeEqualisation, income_equalisation),
            cost_equalisation: self.moved(Lever::CostEqualisation, start.rows.cost_equalisation),
            structural_grant: self.moved(Lever::StructuralGrant, start.rows.structural_grant),
            transition_grant: self.moved(Lever::TransitionGrant, start.rows.transition_grant),
            adjustment: self.moved(Lever::Adjustment, start.rows.adjustment),
            lss_equalisation: self.moved(Lever::LssEqualisation, start.rows.lss_equalisation),
            property_fee: self.moved(Lever::PropertyFee, start.rows.property_fee),
            other_general_grants: self.moved(Lever::OtherGeneralGrants, start.rows.other_general_grants),
            financial_net: self.moved(Lever::FinancialNet, start.rows.financial_net),
            central_net: self.moved(Lever::CentralNet, start.rows.central_net),
            budgeted_result: self.moved(Lever::BudgetedResult, start.rows.budgeted_result),
        };
        Ok(self.summed(rows))
    }

    /// Income equalisation for another tax base. Where the file has a figure, only the law's change is added to it.
    fn moved_equalisation(
        &mut self,
        start: &Revenue,
        tax_base: NodeId,
    ) -> Result<(NodeId, NodeId), ModelError> {
        let (now, county_rate) = self.income_equalisation(tax_base)?;
        if self.year_start().income_equalisation.is_none() {
            return Ok((now, county_rate));
        }
        let (before, _) = self.income_equalisation(start.rows.tax_base)?;
        let terms = [plus(start.rows.income_equalisation), plus(now), minus(before)];
        Ok((self.sum(Label::IncomeEqualisation, &terms), county_rate))
    }

    /// Income equalisation by law, and the county's rate that it is counted by.
    fn income_equalisation(&mut self, tax_base: NodeId) -> Result<(NodeId, NodeId), ModelError> {
        let year = self.year_start();
        let basis = income_equalisation::Basis {
            tax_base,
            mean_tax_base: self.own_or_legal(
                year.mean_tax_base,
                Label::MeanTaxBase,
                Unit::PerInhabitant,
                LegalValue::MeanTaxBase,
            )?,
            guarantee_level: self.legal(Label::GuaranteeLevel, Unit::Factor, LegalValue::GuaranteeLevel)?,
            population: self.ledger.figure(Label::Population, Unit::Persons, &year.population),
        };
        let missing = income_equalisation::missing_base(self.ledger, basis);
        let receives = income_equalisation::receives(self.ledger.value(missing));
        let rate = if receives { LegalValue::GrantRate } else { LegalValue::FeeRate };
        let rate = self.legal(Label::CountyRate, Unit::Percent, rate)?;
        Ok((income_equalisation::outcome(self.ledger, missing, rate), rate))
    }

    fn summed(&mut self, rows: Rows) -> Revenue {
        let tax_revenue = municipal_tax::revenue(self.ledger, rows.preliminary_tax, rows.final_settlement);
        let equalisation = [
            plus(rows.income_equalisation),
            plus(rows.cost_equalisation),
            plus(rows.structural_grant),
            plus(rows.transition_grant),
            plus(rows.adjustment),
            plus(rows.lss_equalisation),
        ];
        let equalisation = self.sum(Label::Equalisation, &equalisation);
        let tax_and_general_grants =
            [plus(tax_revenue), plus(equalisation), plus(rows.property_fee), plus(rows.other_general_grants)];
        let tax_and_general_grants = self.sum(Label::TaxAndGeneralGrants, &tax_and_general_grants);
        let pool = [
            plus(tax_and_general_grants),
            plus(rows.financial_net),
            minus(rows.central_net),
            minus(rows.budgeted_result),
        ];
        let pool = self.sum(Label::Pool, &pool);
        Revenue { rows, tax_revenue, equalisation, tax_and_general_grants, pool }
    }
}
