//! The result that is expected of the year, and how it comes about.

use rust_decimal::Decimal;

use super::line::Line;
use super::month::Month;
use super::report::{LineReport, sum_of_known};
use super::year::Year;
use crate::law::LawError;
use crate::money::Money;
use crate::statutes::balance_requirement::{self, BalanceInputs, BalanceResult};

/// How the result that is expected comes about. Amounts in kronor: the budget and the known deviations sum to the forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultReport {
    /// The budgeted result, as it is in the month.
    pub budget: Money,
    /// How much better than their budget the committees are forecast to be. None if none has a forecast.
    pub committees: Option<Money>,
    /// The same of tax and general grants.
    pub tax_and_grants: Option<Money>,
    /// The same of the financial net.
    pub financial_net: Option<Money>,
    /// The same of the central costs. What is left of the reserve is better than budgeted.
    pub central: Option<Money>,
    /// The forecast of the result. Lines without a forecast keep their budget in it.
    pub forecast: Money,
    /// The forecast of the follow-up before. None in the first.
    pub previous_forecast: Option<Money>,
    /// The result from January to the end of the month. None if a line has no outturn.
    pub outturn: Option<Money>,
    /// The budgeted result from January to the end of the month.
    pub budget_to_date: Money,
    /// The forecast of tax and general grants.
    pub revenue: Money,
    /// The surplus target, per cent of tax and general grants.
    pub surplus_target: Decimal,
}

impl ResultReport {
    /// The result that is expected in `month`, from its `lines`.
    pub(super) fn new(year: &Year, month: Month, lines: &[LineReport]) -> Option<Self> {
        if lines.iter().all(|line| line.forecast.is_none()) {
            return None;
        }
        let deviation = |wanted: fn(Line) -> bool| {
            let of_wanted = lines.iter().filter(|line| wanted(line.line));
            sum_of_known(of_wanted.filter_map(LineReport::deviation).map(Some))
        };
        let deviations = [
            deviation(|line| matches!(line, Line::Committee(_))),
            deviation(|line| line == Line::TaxAndGrants),
            deviation(|line| line == Line::FinancialNet),
            deviation(|line| line == Line::Central),
        ];
        let [committees, tax_and_grants, financial_net, central] = deviations;
        let budget = year.budget().result(month);
        Some(Self {
            budget,
            committees,
            tax_and_grants,
            financial_net,
            central,
            forecast: budget + deviations.into_iter().flatten().sum::<Money>(),
            previous_forecast: None,
            outturn: sum_of_known(lines.iter().map(|line| Some(line.line.in_result(line.outturn?)))),
            budget_to_date: lines.iter().map(|line| line.line.in_result(line.budget_to_date)).sum::<Money>(),
            revenue: year.budget().of(Line::TaxAndGrants, month) + tax_and_grants.unwrap_or_default(),
            surplus_target: year.budget().surplus_target(),
        })
    }

    /// The forecast of the result, per cent of tax and general grants. None if these are 0.
    #[must_use]
    pub fn percent_of_revenue(&self) -> Option<Decimal> {
        self.forecast.in_percent_of(self.revenue)
    }

    /// How much better than the surplus target the forecast is. None if the target is out of range.
    #[must_use]
    pub fn against_target(&self) -> Option<Money> {
        Some(self.forecast - self.revenue.percent(self.surplus_target)?)
    }

    /// The forecast of the year's balance result (kommunallagen 11:12; lag (2018:597) 11:10), with the gains and transfers of `adjustments`,
    /// of which the result is not used. A negative one must be restored.
    ///
    /// # Errors
    /// If a number is out of range.
    pub fn balance_result(&self, adjustments: &BalanceInputs) -> Result<BalanceResult, LawError> {
        balance_requirement::balance_result(&BalanceInputs { result: self.forecast.kronor(), ..*adjustments })
    }
}
