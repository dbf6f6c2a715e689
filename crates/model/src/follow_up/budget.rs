//! The budget of the year: what the council has adopted, and what it and the executive board have moved since.

use rust_decimal::Decimal;

use super::line::Line;
use super::measure_kind::MeasureKind;
use super::month::Month;
use super::record::{Financing, YearRecord};
use crate::YearIx;
use crate::money::Money;
use crate::municipality::CommitteeIx;
use crate::outcome::Outcome;
use crate::rows::{RevenueRow, RowSum};

/// Money that a committee gets during the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExtraGrant {
    /// The committee.
    pub committee: CommitteeIx,
    /// The month of the decision. The money is for that month and the rest of the year.
    pub decided: Month,
    /// The amount.
    pub amount: Money,
    /// Where it comes from (kommunallagen 11:15).
    pub financing: Financing,
}

impl ExtraGrant {
    /// What it adds to the budget of `line`.
    fn of(&self, line: Line) -> Money {
        match line {
            Line::Committee(committee) if committee == self.committee => self.amount,
            Line::Central if self.financing == Financing::Reserve => -self.amount,
            Line::Committee(_) | Line::TaxAndGrants | Line::FinancialNet | Line::Central => Money::ZERO,
        }
    }
}

/// The budget of the year, kronor: the first year of an adopted scenario, with the grants that were given later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearBudget {
    /// Net cost of each committee: its grant.
    committees: Vec<Money>,
    tax_and_grants: Money,
    financial_net: Money,
    central_net: Money,
    reserve: Money,
    surplus_target: Decimal,
    extra_grants: Vec<ExtraGrant>,
}

impl YearBudget {
    /// The budget that `outcome` gives the first year, with what `record` has moved since.
    #[must_use]
    pub fn new(outcome: &Outcome, record: &YearRecord) -> Self {
        let year = outcome.year(YearIx::First);
        let rows = |sum, is_cost: bool| -> Money {
            let rows = RevenueRow::parts_of(sum).filter(|row| row.definition().in_result_budget);
            rows.filter(|row| row.is_subtracted() == is_cost).map(|row| outcome.money(year.now[row])).sum()
        };
        Self {
            committees: year.committees.iter().map(|committee| outcome.money(committee.grant)).collect(),
            tax_and_grants: outcome.money(year.now.tax_and_general_grants),
            financial_net: rows(RowSum::Pool, false),
            central_net: rows(RowSum::Pool, true),
            reserve: rows(RowSum::WithheldFromPool, true),
            surplus_target: outcome.value(year.surplus_target),
            extra_grants: extra_grants(record),
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
            Line::Central => self.central_net + self.reserve,
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
        self.adopted(line) + self.extra_grants_until(month).map(|grant| grant.of(line)).sum()
    }

    /// What was given until the end of `month`, in no particular order.
    pub fn extra_grants_until(&self, month: Month) -> impl Iterator<Item = &ExtraGrant> {
        self.extra_grants.iter().filter(move |grant| grant.decided <= month)
    }

    /// The part of the budget of `line` that was added in each month until the end of `month`: the month of the decision and the amount.
    pub fn additions_until(&self, line: Line, month: Month) -> impl Iterator<Item = (Month, Money)> {
        self.extra_grants_until(month).map(move |grant| (grant.decided, grant.of(line)))
    }

    /// What is left of the central reserve at the end of `month`. Negative if more was given than it had.
    #[must_use]
    pub fn reserve_left(&self, month: Month) -> Money {
        let given = self.extra_grants_until(month).filter(|grant| grant.financing == Financing::Reserve);
        self.reserve - given.map(|grant| grant.amount).sum()
    }

    /// The budgeted result as it is in `month`: the adopted one, less the grants that are taken from it.
    #[must_use]
    pub fn result(&self, month: Month) -> Money {
        self.lines().map(|line| line.in_result(self.of(line, month))).sum()
    }

    /// The surplus target, per cent of tax and general grants.
    #[must_use]
    pub fn surplus_target(&self) -> Decimal {
        self.surplus_target
    }
}

/// The requests that were granted, and what the executive board has given from the reserve.
fn extra_grants(record: &YearRecord) -> Vec<ExtraGrant> {
    let mut grants = Vec::new();
    for ((committee, _), request) in record.requests.iter() {
        if let Some(answer) = request.answer {
            grants.push(ExtraGrant {
                committee: *committee,
                decided: answer.decided,
                amount: answer.granted,
                financing: answer.financing,
            });
        }
    }
    for ((committee, kind), measure) in record.measures.iter() {
        if *kind == MeasureKind::CentralReserve {
            grants.push(ExtraGrant {
                committee: *committee,
                decided: measure.decided,
                amount: measure.promised.unwrap_or_default(),
                financing: Financing::Reserve,
            });
        }
    }
    grants
}
