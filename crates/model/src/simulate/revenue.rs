//! Revenue in the scenario: tax, equalisation, property fee and the other parts of the pool.

use super::{
    EqualisationLaw, EqualisationNodes, Label, Ledger, Lever, NodeId, Op, Revenue, Rounding, Unit, Year,
    minus, plus,
};
use crate::rows::{PerRow, RevenueRow, RowGroup, RowSum};
use crate::statutes::{income_equalisation, municipal_tax};

impl Year<'_> {
    /// Revenue in the scenario.
    pub(super) fn revenue(&mut self) -> Revenue {
        let start = self.start.revenue;
        let mut now = start;
        for row in RevenueRow::in_group(RowGroup::Tax) {
            now.rows[row] = self.with_setting(Lever::Row(row), start[row]);
        }
        let (tax_base, tax_rate) = (now[RevenueRow::TaxBase], now[RevenueRow::TaxRate]);
        if tax_base != start[RevenueRow::TaxBase] {
            (now.rows[RevenueRow::IncomeEqualisation], now.county_rate) = self.changed_equalisation(tax_base);
        }
        for row in RevenueRow::ALL.into_iter().filter(|row| row.sum().is_some()) {
            now.rows[row] = self.with_setting(Lever::Row(row), now[row]);
        }
        if now == start {
            return start;
        }
        if (tax_base, tax_rate) != (start[RevenueRow::TaxBase], start[RevenueRow::TaxRate]) {
            now.preliminary_tax = municipal_tax::preliminary_tax(self.ledger, tax_base, tax_rate);
        }
        revenue_sums(self.ledger, now.rows, now.preliminary_tax, now.final_settlement, now.county_rate)
    }

    /// Income equalisation with a changed tax base, and the county's rate in it. If the file has a figure, the change by law is added to it.
    fn changed_equalisation(&mut self, tax_base: NodeId) -> (NodeId, NodeId) {
        let law = self.start.law;
        let (now, county_rate) = income_equalisation_by_law(
            self.ledger,
            EqualisationLaw { inputs: EqualisationNodes { tax_base, ..law.inputs }, ..law },
        );
        let (figure, before) = (self.start.revenue[RevenueRow::IncomeEqualisation], self.start.by_law);
        if figure == before {
            return (now, county_rate);
        }
        let terms = [plus(figure), plus(now), minus(before)];
        (self.sum(Label::Row(RevenueRow::IncomeEqualisation), &terms), county_rate)
    }
}

/// Income equalisation by law, and the county's rate in it.
pub(super) fn income_equalisation_by_law(ledger: &mut Ledger, law: EqualisationLaw) -> (NodeId, NodeId) {
    let missing = income_equalisation::missing_base(ledger, law.inputs);
    let receives = income_equalisation::receives_grant(ledger.value(missing));
    let rate = if receives { law.grant_rate } else { law.fee_rate };
    (income_equalisation::grant_or_fee(ledger, missing, rate), rate)
}

/// Computes the sums of revenue from its rows.
pub(super) fn revenue_sums(
    ledger: &mut Ledger,
    rows: PerRow<NodeId>,
    preliminary_tax: NodeId,
    final_settlement: NodeId,
    county_rate: NodeId,
) -> Revenue {
    let tax_revenue = municipal_tax::tax_revenue(ledger, preliminary_tax, final_settlement);
    let parts = |sum| {
        let term =
            move |row: RevenueRow| if row.is_subtracted() { minus(rows[row]) } else { plus(rows[row]) };
        RevenueRow::parts_of(sum).map(term)
    };
    let equalisation = ledger.total(Label::Equalisation, &mut parts(RowSum::Equalisation));
    let general_grants = parts(RowSum::TaxAndGeneralGrants);
    let tax_and_general_grants = ledger.total(
        Label::TaxAndGeneralGrants,
        &mut [plus(tax_revenue), plus(equalisation)].into_iter().chain(general_grants),
    );
    let pool = ledger
        .total(Label::Pool, &mut std::iter::once(plus(tax_and_general_grants)).chain(parts(RowSum::Pool)));
    Revenue {
        rows,
        preliminary_tax,
        final_settlement,
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
