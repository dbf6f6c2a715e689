//! The forecast of a year from its outturn so far, by a stated method.

use super::line::Line;
use super::month::Month;
use super::record::{ForecastMethod, SpreadMethod, YearRecord};
use super::spread::Spread;
use crate::money::Money;

/// What is known of a line when its forecast is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known<'a> {
    /// The month of the forecast.
    pub month: Month,
    /// The outturn from January to the end of the month.
    pub to_date: Money,
    /// What the rest of the year comes to, if it goes as planned.
    pub planned_rest: Money,
    /// The seasons of the line.
    pub seasons: &'a Spread,
    /// What decided measures have saved in the months so far.
    pub saved: Money,
    /// What they will save in the rest of the year.
    pub to_save: Money,
}

impl Known<'_> {
    /// What the rest of the year comes to by `method`, whole thousand kronor; in December 0, since the outturn is then the year's. None if
    /// the outturn so far says nothing about the rest: when no part of the year falls in the months so far.
    ///
    /// What is counted on from the outturn is counted without the measures, and their effect in the rest of the year is taken off, so
    /// that a measure is not counted twice. The user's own figure has everything in it.
    #[must_use]
    pub fn rest(&self, method: &ForecastMethod) -> Option<Money> {
        if self.month == Month::December {
            return Some(Money::ZERO);
        }
        let counted_on = |spread: &Spread| spread.rest_after(self.to_date + self.saved, self.month);
        let unchanged = match method {
            ForecastMethod::BudgetForRest => self.planned_rest,
            ForecastMethod::Linear => counted_on(&Spread::twelfths())?,
            ForecastMethod::SeasonalShare => counted_on(self.seasons)?,
            ForecastMethod::Own { amount, .. } => return Some(*amount - self.to_date),
        };
        Some(unchanged - self.to_save)
    }
}

/// The method of `line` in `month`: that of the month or the last one chosen before it.
///
/// Where none was chosen, a committee's outturn is taken for the part of the year that the spread of the budget gives it: what has been
/// dearer than the budget so far goes on, until a measure works. Tax, financial net and central costs follow the budget for the rest,
/// since what changes them, such as a settlement or a sale, is not repeated month by month.
#[must_use]
pub fn method(record: &YearRecord, line: Line, month: Month) -> &ForecastMethod {
    let chosen = month.to_date().rev().find_map(|month| record.methods.get(&(line, month)));
    chosen.unwrap_or_else(|| match line {
        Line::Committee(_) => match record.spread() {
            SpreadMethod::Seasons => &ForecastMethod::SeasonalShare,
            SpreadMethod::Twelfths => &ForecastMethod::Linear,
        },
        Line::TaxAndGrants | Line::FinancialNet | Line::Central => &ForecastMethod::BudgetForRest,
    })
}
