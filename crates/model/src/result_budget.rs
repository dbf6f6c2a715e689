//! The lines of the result budget: from tax revenue to the grants and the result.

use super::label::Label;
use super::ledger::NodeId;
use super::outcome::YearOutcome;
use super::rows::{RevenueRow, RowSum};

/// A line of the result budget. Amounts in kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BudgetLine {
    /// Tax revenue.
    TaxRevenue,
    /// Total equalisation.
    Equalisation,
    /// A revenue row.
    Row(RevenueRow),
    /// The sum of tax and general grants.
    TaxAndGeneralGrants,
    /// Total grants.
    Grants,
    /// The result: the sum of the lines above.
    Result,
}

impl BudgetLine {
    /// Its label.
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::TaxRevenue => Label::TaxRevenue,
            Self::Equalisation => Label::Equalisation,
            Self::Row(row) => Label::Row(row),
            Self::TaxAndGeneralGrants => Label::TaxAndGeneralGrants,
            Self::Grants => Label::Grants,
            Self::Result => Label::Result,
        }
    }

    /// Its node in a year of the scenario.
    #[must_use]
    pub fn number(self, year: &YearOutcome) -> NodeId {
        match self {
            Self::TaxRevenue => year.now.tax_revenue,
            Self::Equalisation => year.now.equalisation,
            Self::Row(row) => year.now[row],
            Self::TaxAndGeneralGrants => year.now.tax_and_general_grants,
            Self::Grants => year.grants,
            Self::Result => year.result,
        }
    }

    /// Whether it is subtracted from the lines above it.
    #[must_use]
    pub fn is_subtracted(self) -> bool {
        match self {
            Self::Row(row) => row.is_subtracted(),
            Self::Grants => true,
            Self::TaxRevenue | Self::Equalisation | Self::TaxAndGeneralGrants | Self::Result => false,
        }
    }

    /// Whether it is a part of the total equalisation, so that it is not added again.
    #[must_use]
    pub fn is_part(self) -> bool {
        matches!(self, Self::Row(row) if row.sum() == Some(RowSum::Equalisation))
    }
}

/// All lines except the result, in the order of the sum.
#[must_use]
pub fn lines() -> Vec<BudgetLine> {
    let rows = |sum| {
        let rows = RevenueRow::parts_of(sum).filter(|row| row.definition().in_result_budget);
        rows.map(BudgetLine::Row)
    };
    let mut lines = vec![BudgetLine::TaxRevenue, BudgetLine::Equalisation];
    lines.extend(rows(RowSum::Equalisation));
    lines.extend(rows(RowSum::TaxAndGeneralGrants));
    lines.push(BudgetLine::TaxAndGeneralGrants);
    lines.extend(rows(RowSum::Pool));
    lines.extend(rows(RowSum::WithheldFromPool));
    lines.push(BudgetLine::Grants);
    lines
}

/// The lines in the order of an income statement: revenue, net cost of the services, financial net, result. Without parts and
/// subtotals.
#[must_use]
pub fn by_kind() -> Vec<BudgetLine> {
    let is_sum = |line: &BudgetLine| line.is_part() || *line == BudgetLine::TaxAndGeneralGrants;
    let (costs, revenue): (Vec<_>, Vec<_>) =
        lines().into_iter().filter(|line| !is_sum(line)).partition(|line| line.is_subtracted());
    let is_part_of_pool =
        |line: &BudgetLine| matches!(line, BudgetLine::Row(row) if row.sum() == Some(RowSum::Pool));
    let (financial, revenue): (Vec<_>, Vec<_>) = revenue.into_iter().partition(is_part_of_pool);
    // The grants come before the other costs.
    let costs = costs.into_iter().rev();
    revenue.into_iter().chain(costs).chain(financial).chain([BudgetLine::Result]).collect()
}
