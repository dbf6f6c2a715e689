//! Revenue in the scenario: tax, equalisation, property fee and the other parts of the pool.

use super::{
    EqualisationLaw, EqualisationNodes, Label, Ledger, Lever, NodeId, Op, Revenue, Rounding, Setting, Unit,
    Year, minus, plus,
};
use crate::rows::{PerRow, RevenueRow, RowSum};
use crate::statutes::{income_equalisation, municipal_tax};

impl Year<'_> {
    /// Revenue in the scenario.
    pub(super) fn revenue(&mut self) -> Revenue {
        let start = self.start.revenue;
        let mut now = start;
        let inputs = self.changed_inputs(&mut now);
        if inputs != self.start.law.inputs {
            let law = EqualisationLaw { inputs, ..self.start.law };
            (now.equalisation_by_law, now.county_rate) = income_equalisation_by_law(self.ledger, law);
            now.rows[RevenueRow::IncomeEqualisation] = self.changed_equalisation(now.equalisation_by_law);
        }
        if now.population != start.population {
            let row = RevenueRow::Adjustment;
            let labels = (Label::AdjustmentPerInhabitant, Label::Row(row));
            now.rows[row] = self.with_population(labels, start[row], now.population);
            let labels = (Label::FinalSettlementPerInhabitant, Label::FinalSettlement);
            now.final_settlement = self.with_population(labels, start.final_settlement, now.population);
        }
        let mut result_share = None;
        for row in RevenueRow::ALL.into_iter().filter(|row| row.sum().is_some()) {
            let lever = Lever::Row(row);
            if let Some(Setting::RevenueShare(percent)) = self.scenario.setting(lever, self.ix)
                && row == RevenueRow::BudgetedResult
            {
                result_share = Some(self.setting_number(lever, Unit::Percent, percent));
            } else {
                now.rows[row] = self.with_setting(lever, start[row], now[row]);
            }
        }
        if now == start && result_share.is_none() {
            return start;
        }
        let (tax_base, tax_rate) = (now[RevenueRow::TaxBase], now[RevenueRow::TaxRate]);
        let preliminary_tax =
            if (tax_base, tax_rate) == (start[RevenueRow::TaxBase], start[RevenueRow::TaxRate]) {
                start.preliminary_tax
            } else {
                municipal_tax::preliminary_tax(self.ledger, tax_base, tax_rate)
            };
        let Revenue { final_settlement, population, equalisation_by_law, county_rate, .. } = now;
        let tax =
            TaxInputs { preliminary_tax, final_settlement, population, equalisation_by_law, county_rate };
        revenue_sums(self.ledger, now.rows, tax, result_share)
    }

    /// Sets tax rate, tax base and population, and gives the inputs of the income equalisation.
    fn changed_inputs(&mut self, now: &mut Revenue) -> EqualisationNodes {
        let start = self.start.revenue;
        let mut inputs = self.start.law.inputs;
        let mut tax_base = start[RevenueRow::TaxBase];
        if let Some((_, percent)) = self.setting(Lever::NationalTaxBase) {
            let label = Label::Row(RevenueRow::TaxBase);
            tax_base = self.make(label, Op::RaisedBy, Rounding::Exact, &[plus(tax_base), plus(percent)]);
            inputs.mean_tax_base = self.ledger.make(
                Label::MeanTaxBase,
                Unit::PerInhabitant,
                Op::RaisedBy,
                Rounding::Exact,
                &[plus(inputs.mean_tax_base), plus(percent)],
            );
        }
        let row = RevenueRow::TaxBase;
        now.rows[row] = self.with_setting(Lever::Row(row), start[row], tax_base);
        let row = RevenueRow::TaxRate;
        now.rows[row] = self.with_setting(Lever::Row(row), start[row], start[row]);
        now.population = self.with_setting(Lever::Population, start.population, start.population);
        EqualisationNodes { tax_base: now[RevenueRow::TaxBase], population: now.population, ..inputs }
    }

    /// Income equalisation that is `by_law` now. If the file has a figure, the change by law is added to it.
    fn changed_equalisation(&mut self, by_law: NodeId) -> NodeId {
        let start = self.start.revenue;
        let (figure, before) = (start[RevenueRow::IncomeEqualisation], start.equalisation_by_law);
        if figure == before {
            return by_law;
        }
        let terms = [plus(figure), plus(by_law), minus(before)];
        self.sum(Label::Row(RevenueRow::IncomeEqualisation), &terms)
    }

    /// An amount that is the same per inhabitant everywhere, with another population, whole kronor.
    fn with_population(&mut self, labels: (Label, Label), amount: NodeId, population: NodeId) -> NodeId {
        if self.ledger.value(amount).is_zero() {
            return amount;
        }
        let terms = [plus(amount), plus(self.start.revenue.population)];
        let per_inhabitant =
            self.ledger.make(labels.0, Unit::PerInhabitant, Op::Quotient, Rounding::Exact, &terms);
        self.make(labels.1, Op::Product, Rounding::Krona, &[plus(per_inhabitant), plus(population)])
    }
}

/// The numbers behind the tax revenue and the income equalisation.
pub(super) struct TaxInputs {
    pub(super) preliminary_tax: NodeId,
    pub(super) final_settlement: NodeId,
    pub(super) population: NodeId,
    pub(super) equalisation_by_law: NodeId,
    pub(super) county_rate: NodeId,
}

/// Income equalisation by law, and the county's rate in it.
pub(super) fn income_equalisation_by_law(ledger: &mut Ledger, law: EqualisationLaw) -> (NodeId, NodeId) {
    let missing = income_equalisation::missing_base(ledger, law.inputs);
    let receives = income_equalisation::receives_grant(ledger.value(missing));
    let rate = if receives { law.grant_rate } else { law.fee_rate };
    (income_equalisation::grant_or_fee(ledger, missing, rate), rate)
}

/// Computes the sums of revenue from its rows. With `result_share`, the budgeted result is this many per cent of tax and general grants.
pub(super) fn revenue_sums(
    ledger: &mut Ledger,
    mut rows: PerRow<NodeId>,
    tax: TaxInputs,
    result_share: Option<NodeId>,
) -> Revenue {
    let TaxInputs { preliminary_tax, final_settlement, population, equalisation_by_law, county_rate } = tax;
    let tax_revenue = municipal_tax::tax_revenue(ledger, preliminary_tax, final_settlement);
    let parts = |rows: PerRow<NodeId>, sum| {
        let term =
            move |row: RevenueRow| if row.is_subtracted() { minus(rows[row]) } else { plus(rows[row]) };
        RevenueRow::parts_of(sum).map(term)
    };
    let equalisation = ledger.total(Label::Equalisation, &mut parts(rows, RowSum::Equalisation));
    let general_grants = parts(rows, RowSum::TaxAndGeneralGrants);
    let tax_and_general_grants = ledger.total(
        Label::TaxAndGeneralGrants,
        &mut [plus(tax_revenue), plus(equalisation)].into_iter().chain(general_grants),
    );
    if let Some(share) = result_share {
        let row = RevenueRow::BudgetedResult;
        let terms = [plus(tax_and_general_grants), plus(share)];
        rows[row] = ledger.make(Label::Row(row), Unit::Kronor, Op::PercentOf, Rounding::Krona, &terms);
    }
    let pool = ledger.total(
        Label::Pool,
        &mut std::iter::once(plus(tax_and_general_grants)).chain(parts(rows, RowSum::Pool)),
    );
    Revenue {
        rows,
        preliminary_tax,
        final_settlement,
        population,
        equalisation_by_law,
        county_rate,
        tax_revenue,
        equalisation,
        tax_and_general_grants,
        pool,
    }
}

/// Tax revenue per inhabitant, kronor.
pub(super) fn tax_per_inhabitant(ledger: &mut Ledger, tax_revenue: NodeId, inhabitants: NodeId) -> NodeId {
    let terms = [plus(tax_revenue), plus(inhabitants)];
    ledger.make(Label::TaxPerInhabitant, Unit::PerInhabitant, Op::Quotient, Rounding::Exact, &terms)
}
