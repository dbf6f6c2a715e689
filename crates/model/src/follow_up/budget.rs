//! The budget of the year: what the council has adopted, and what it and the executive board have moved since.

use rust_decimal::Decimal;

use super::line::Line;
use super::month::Month;
use super::record::YearRecord;
use super::requests::{ExtraGrant, ExtraGrants};
use crate::YearIx;
use crate::money::Money;
use crate::municipality::CommitteeIx;
use crate::outcome::Outcome;
use crate::rows::{RevenueRow, RowSum};

/// The budget of the year, kronor: the first year of an adopted scenario, with the grants that were given later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearBudget {
    /// Net cost of each committee: its grant.
    committees: Vec<Money>,
    tax_and_grants: Money,
    financial_net: Money,
    central_net: Money,
    surplus_target: Decimal,
    extra_grants: ExtraGrants,
}

impl YearBudget {
    /// The budget that `outcome` gives the first year, with what `record` has moved since.
    #[must_use]
    pub fn new(outcome: &Outcome, record: &YearRecord) -> Self {
        let year = outcome.year(YearIx::First);
        let rows = |sum, is_cost: bool| -> Money {
            let rows = RevenueRow::parts_of(sum).filter(|row| row.definition().in_result_budget);
            rows.filter(|row| row.is_subtracted() == is_cost)
                .map(|row| outcome.money(year.now[row]))
                .sum::<Money>()
        };
        Self {
            committees: year.committees.iter().map(|committee| outcome.money(committee.grant)).collect(),
            tax_and_grants: outcome.money(year.now.tax_and_general_grants),
            financial_net: rows(RowSum::Pool, false),
            central_net: rows(RowSum::Pool, true),
            surplus_target: outcome.value(year.surplus_target),
            extra_grants: ExtraGrants::new(record, rows(RowSum::WithheldFromPool, true)),
        }
    }

    /// The lines: the committees in the order of the file, then the others.
    pub fn lines(&self) -> impl Iterator<Item = Line> {
        let committees = (0..).map(CommitteeIx).zip(&self.committees).map(|(ix, _)| Line::Committee(ix));
        committees.chain(Line::SHARED)
    }

    /// What the council adopted for `line`.
    #[must_use]
    pub fn adopted(&self, line: Line) -> Money {
        match line {
            Line::Committee(ix) => self.committees.get(usize::from(ix.0)).copied().unwrap_or_default(),
            Line::TaxAndGrants => self.tax_and_grants,
            Line::FinancialNet => self.financial_net,
            Line::Central => self.central_net + self.extra_grants.reserve,
        }
    }

    /// What `line` costs or brings if the year goes as planned: what was adopted, without the reserve, which is no cost before it is given
    /// to a committee. Grants during the year move the budget and not this.
    #[must_use]
    pub fn planned(&self, line: Line) -> Money {
        match line {
            Line::Central => self.central_net,
            Line::Committee(_) | Line::TaxAndGrants | Line::FinancialNet => self.adopted(line),
        }
    }

    /// The year's budget of `line` as it is in `month`.
    #[must_use]
    pub fn of(&self, line: Line, month: Month) -> Money {
        self.adopted(line) + self.additions_until(line, month).map(|(_, amount)| amount).sum::<Money>()
    }

    /// What extra grants have added to the budget of `line` until the end of `month`: each month of a decision with its amount, which is for
    /// that month and the rest of the year.
    pub fn additions_until(&self, line: Line, month: Month) -> impl Iterator<Item = (Month, Money)> {
        let added = move |grant: &ExtraGrant| match line {
            Line::Committee(committee) if committee == grant.committee => grant.financed.granted(),
            Line::Central => -grant.financed.from_reserve,
            Line::Committee(_) | Line::TaxAndGrants | Line::FinancialNet => Money::ZERO,
        };
        self.extra_grants.decided_to(month).map(move |grant| (grant.decided, added(grant)))
    }

    /// The extra grants, and the reserve that they are given from.
    #[must_use]
    pub fn extra_grants(&self) -> &ExtraGrants {
        &self.extra_grants
    }

    /// The budgeted result as it is in `month`: the adopted one, less the grants that are taken from it.
    #[must_use]
    pub fn result(&self, month: Month) -> Money {
        self.lines().map(|line| line.in_result(self.of(line, month))).sum::<Money>()
    }

    /// The surplus target, per cent of tax and general grants.
    #[must_use]
    pub fn surplus_target(&self) -> Decimal {
        self.surplus_target
    }
}
