//! The revenue side as the scenario moves it: tax, equalisation, property fee and what else the pool is made of.

use super::{Basis, Label, Law, Ledger, Lever, NodeId, Op, Revenue, Rounding, Rows, Unit, Year, minus, plus};
use crate::statutes::{income_equalisation, municipal_tax};

impl Year<'_> {
    /// Revenue as the scenario moves it.
    pub(super) fn revenue(&mut self) -> Revenue {
        let start = self.start.revenue.rows;
        let tax_base = self.moved(Lever::TaxBase, start.tax_base);
        let tax_rate = self.moved(Lever::TaxRate, start.tax_rate);
        let preliminary_tax = if (tax_base, tax_rate) == (start.tax_base, start.tax_rate) {
            start.preliminary_tax
        } else {
            municipal_tax::preliminary(self.ledger, tax_base, tax_rate)
        };
        let (income_equalisation, county_rate) = if tax_base == start.tax_base {
            (start.income_equalisation, start.county_rate)
        } else {
            self.moved_equalisation(tax_base)
        };
        let rows = Rows {
            tax_base,
            tax_rate,
            preliminary_tax,
            final_settlement: start.final_settlement,
            county_rate,
            income_equalisation: self.moved(Lever::IncomeEqualisation, income_equalisation),
            cost_equalisation: self.moved(Lever::CostEqualisation, start.cost_equalisation),
            structural_grant: self.moved(Lever::StructuralGrant, start.structural_grant),
            transition_grant: self.moved(Lever::TransitionGrant, start.transition_grant),
            adjustment: self.moved(Lever::Adjustment, start.adjustment),
            lss_equalisation: self.moved(Lever::LssEqualisation, start.lss_equalisation),
            property_fee: self.moved(Lever::PropertyFee, start.property_fee),
            other_general_grants: self.moved(Lever::OtherGeneralGrants, start.other_general_grants),
            financial_net: self.moved(Lever::FinancialNet, start.financial_net),
            central_net: self.moved(Lever::CentralNet, start.central_net),
            budgeted_result: self.moved(Lever::BudgetedResult, start.budgeted_result),
        };
        if rows == start { self.start.revenue } else { summed(self.ledger, rows) }
    }

    /// Income equalisation for another tax base, and the county's rate that it is counted by. Where the file has a figure of
    /// its own, only the law's change is added to it.
    fn moved_equalisation(&mut self, tax_base: NodeId) -> (NodeId, NodeId) {
        let law = self.start.law;
        let (now, county_rate) = by_law(self.ledger, Law { basis: Basis { tax_base, ..law.basis }, ..law });
        let (figure, before) = (self.start.revenue.rows.income_equalisation, self.start.by_law);
        if figure == before {
            return (now, county_rate);
        }
        let terms = [plus(figure), plus(now), minus(before)];
        (self.sum(Label::IncomeEqualisation, &terms), county_rate)
    }
}

/// Income equalisation by law, and the county's rate that it is counted by.
pub(super) fn by_law(ledger: &mut Ledger, law: Law) -> (NodeId, NodeId) {
    let missing = income_equalisation::missing_base(ledger, law.basis);
    let receives = income_equalisation::receives(ledger.value(missing));
    let rate = if receives { law.grant_rate } else { law.fee_rate };
    (income_equalisation::outcome(ledger, missing, rate), rate)
}

/// The sums of the rows.
pub(super) fn summed(ledger: &mut Ledger, rows: Rows) -> Revenue {
    let tax_revenue = municipal_tax::revenue(ledger, rows.preliminary_tax, rows.final_settlement);
    let mut sum = |label, terms: &[_]| ledger.sum(label, Unit::Kronor, terms);
    let equalisation = sum(
        Label::Equalisation,
        &[
            plus(rows.income_equalisation),
            plus(rows.cost_equalisation),
            plus(rows.structural_grant),
            plus(rows.transition_grant),
            plus(rows.adjustment),
            plus(rows.lss_equalisation),
        ],
    );
    let tax_and_general_grants = sum(
        Label::TaxAndGeneralGrants,
        &[plus(tax_revenue), plus(equalisation), plus(rows.property_fee), plus(rows.other_general_grants)],
    );
    let pool = sum(
        Label::Pool,
        &[
            plus(tax_and_general_grants),
            plus(rows.financial_net),
            minus(rows.central_net),
            minus(rows.budgeted_result),
        ],
    );
    Revenue { rows, tax_revenue, equalisation, tax_and_general_grants, pool }
}

/// Tax revenue per inhabitant.
pub(super) fn tax_per_inhabitant(ledger: &mut Ledger, tax_revenue: NodeId, inhabitants: NodeId) -> NodeId {
    let terms = [plus(tax_revenue), plus(inhabitants)];
    ledger.make(Label::TaxPerInhabitant, Unit::PerInhabitant, Op::Quotient, Rounding::Exact, &terms)
}
