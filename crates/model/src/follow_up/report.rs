//! What a follow-up shows: the tables of a month, the result that is expected, and how the forecasts have moved.

use rust_decimal::Decimal;

use super::line::Line;
use super::month::{FollowUpKind, Month};
use super::result::ResultReport;
use super::year::Year;
use crate::money::Money;

/// A line of the table of a month. Amounts in kronor. What is not known is None, never 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineReport {
    /// The line.
    pub line: Line,
    /// The budget from January to the end of the month.
    pub budget_to_date: Money,
    /// The outturn from January to the end of the month.
    pub outturn: Option<Money>,
    /// The same of the year before.
    pub last_year_to_date: Option<Money>,
    /// The budget of the year, as it is in the month.
    pub budget: Money,
    /// The forecast of the year.
    pub forecast: Option<Money>,
    /// The forecast of the follow-up before.
    pub previous_forecast: Option<Money>,
    /// The outturn of the year before.
    pub last_year: Option<Money>,
    /// How far the outturn of the year may lie from the forecast, on either side ([`Year::uncertainty`]).
    pub uncertainty: Option<Money>,
}

impl LineReport {
    fn new(year: &Year, line: Line, month: Month, previous: Option<Month>) -> Self {
        Self {
            line,
            budget_to_date: year.budget_to_date(line, month),
            outturn: year.outturn(line, month),
            last_year_to_date: year.last_year(line, month),
            budget: year.budget().of(line, month),
            forecast: year.forecast(line, month),
            previous_forecast: previous.and_then(|month| year.forecast(line, month)),
            last_year: year.last_year(line, Month::December),
            uncertainty: year.uncertainty(line, month, Month::December),
        }
    }

    /// How much better than the budget the outturn so far is.
    #[must_use]
    pub fn deviation_to_date(&self) -> Option<Money> {
        Some(self.line.deviation(self.budget_to_date, self.outturn?))
    }

    /// How much better than the budget the forecast is.
    #[must_use]
    pub fn deviation(&self) -> Option<Money> {
        Some(self.line.deviation(self.budget, self.forecast?))
    }

    /// How much better than the budget the forecast is, per cent of the budget. None too where the budget is 0.
    #[must_use]
    pub fn deviation_percent(&self) -> Option<Decimal> {
        self.deviation()?.in_percent_of(self.budget.abs())
    }
}

/// The sum of the committees in the table of a month. Amounts in kronor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CommitteesReport {
    /// How many have reported an outturn. The budget and the outturn to date are theirs.
    pub reported: usize,
    /// How many there are.
    pub count: usize,
    /// The budget from January to the end of the month, of those that have reported.
    pub budget_to_date: Money,
    /// The outturn from January to the end of the month. None if nobody has reported.
    pub outturn: Option<Money>,
    /// The same of the year before, of the same committees. None if it is not known of each.
    pub last_year_to_date: Option<Money>,
    /// The budget of the year of all committees, as it is in the month.
    pub budget: Money,
    /// The forecast of the year, in which those without one keep their budget. None if nobody has a forecast.
    pub forecast: Option<Money>,
    /// The forecast of the follow-up before, in the same way.
    pub previous_forecast: Option<Money>,
    /// How much better than the budget that was, as it was reported then: by the budget of that month.
    pub previous_deviation: Option<Money>,
    /// The outturn of the year before. None if it is not known of each.
    pub last_year: Option<Money>,
    /// How far the outturn of the year may lie from the forecast, on either side, if the committees deviate independently. None if it is not
    /// known of each.
    pub uncertainty: Option<Money>,
}

impl CommitteesReport {
    fn new(lines: &[LineReport], previous_budgets: impl Fn(Line) -> Money) -> Self {
        let reported = || lines.iter().filter(|line| line.outturn.is_some());
        let forecast = |of: fn(&LineReport) -> Option<Money>, budget: &dyn Fn(&LineReport) -> Money| {
            let is_known = lines.iter().any(|line| of(line).is_some());
            is_known.then(|| lines.iter().map(|line| of(line).unwrap_or_else(|| budget(line))).sum::<Money>())
        };
        let uncertainties: Option<Vec<Money>> = lines.iter().map(|line| line.uncertainty).collect();
        let previous_forecast = forecast(|line| line.previous_forecast, &|line| previous_budgets(line.line));
        let previous_budget = lines.iter().map(|line| previous_budgets(line.line)).sum::<Money>();
        Self {
            reported: reported().count(),
            count: lines.len(),
            budget_to_date: reported().map(|line| line.budget_to_date).sum::<Money>(),
            outturn: sum_of_known(reported().map(|line| line.outturn)),
            last_year_to_date: sum_of_known(reported().map(|line| line.last_year_to_date)),
            budget: lines.iter().map(|line| line.budget).sum::<Money>(),
            forecast: forecast(|line| line.forecast, &|line| line.budget),
            previous_forecast,
            previous_deviation: previous_forecast.map(|forecast| previous_budget - forecast),
            last_year: sum_of_known(lines.iter().map(|line| line.last_year)),
            uncertainty: uncertainties.and_then(|all| Money::root_of_squares(all.into_iter())),
        }
    }

    /// How much better than the budget the outturn so far is, of those that have reported.
    #[must_use]
    pub fn deviation_to_date(&self) -> Option<Money> {
        Some(self.budget_to_date - self.outturn?)
    }

    /// How much better than the budget the forecast is.
    #[must_use]
    pub fn deviation(&self) -> Option<Money> {
        Some(self.budget - self.forecast?)
    }

    /// How much better than the budget the forecast is, per cent of the budget.
    #[must_use]
    pub fn deviation_percent(&self) -> Option<Decimal> {
        self.deviation()?.in_percent_of(self.budget.abs())
    }
}

/// The sum of amounts that are all known. None of none.
pub(super) fn sum_of_known(amounts: impl Iterator<Item = Option<Money>>) -> Option<Money> {
    let known: Option<Vec<Money>> = amounts.collect();
    known.filter(|known| !known.is_empty()).map(|known| known.into_iter().sum::<Money>())
}

/// A forecast among those of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ForecastPoint {
    /// The follow-up.
    pub month: Month,
    /// How much better than the budget it was. None if there was no forecast.
    pub deviation: Option<Money>,
    /// The same in per cent of the budget.
    pub percent: Option<Decimal>,
}

/// What a follow-up shows, of all lines or of some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The month.
    pub month: Month,
    /// The follow-up before, with which forecasts are compared. None if there was none.
    pub previous: Option<Month>,
    /// The lines, in the order of [`Line::all`].
    pub lines: Vec<LineReport>,
    /// The sum of the committees among them.
    pub committees: CommitteesReport,
    /// The result that is expected. None if no line has a forecast, and where a line is left out.
    pub result: Option<ResultReport>,
}

impl Report {
    /// The follow-up of `month`. None in a month in which nothing is followed up.
    #[must_use]
    pub fn new(year: &Year, month: Month) -> Option<Self> {
        Self::of_lines(year, month, |_| true)
    }

    /// The follow-up of `month` for one who sees those lines for which `is_seen`.
    #[must_use]
    pub fn of_lines(year: &Year, month: Month, is_seen: impl Fn(Line) -> bool) -> Option<Self> {
        if month.follow_up() == FollowUpKind::None {
            return None;
        }
        let previous = year.previous_follow_up(month);
        let mut lines = lines(year, month, previous);
        let mut result = ResultReport::new(year, month, &lines);
        if !lines.iter().all(|line| is_seen(line.line)) {
            lines.retain(|line| is_seen(line.line));
            result = None;
        }
        let committees = CommitteesReport::new(of_committees(&lines), |line| {
            year.budget().of(line, previous.unwrap_or(month))
        });
        if let Some(result) = &mut result {
            let earlier =
                previous.and_then(|month| ResultReport::new(year, month, &self::lines(year, month, None)));
            result.previous_forecast = earlier.map(|earlier| earlier.forecast);
        }
        Some(Self { month, previous, lines, committees, result })
    }

    /// The line of `line`. None for one that is left out, and for a committee that the municipality does not have.
    #[must_use]
    pub fn line(&self, line: Line) -> Option<&LineReport> {
        self.lines.iter().find(|report| report.line == line)
    }

    /// The lines of the committees, in the order of the file.
    #[must_use]
    pub fn committee_lines(&self) -> &[LineReport] {
        of_committees(&self.lines)
    }

    /// Whether it is what the year became: the whole year of each line is reported, and nothing in it is a forecast.
    #[must_use]
    pub fn is_outcome(&self) -> bool {
        self.month == Month::December && self.lines.iter().all(|line| line.outturn.is_some())
    }

    /// The lines without a forecast, since no outturn of them is reported. They keep their budget in the result.
    pub fn missing(&self) -> impl Iterator<Item = Line> {
        self.lines.iter().filter(|line| line.forecast.is_none()).map(|line| line.line)
    }
}

fn lines(year: &Year, month: Month, previous: Option<Month>) -> Vec<LineReport> {
    year.budget().lines().map(|line| LineReport::new(year, line, month, previous)).collect()
}

/// The committees come first among the lines.
fn of_committees(lines: &[LineReport]) -> &[LineReport] {
    let count = lines.partition_point(|line| line.line.committee().is_some());
    lines.get(..count).unwrap_or_default()
}

/// How the forecast of `line` has moved: its deviation in each follow-up until `month`.
#[must_use]
pub fn forecasts_until(year: &Year, line: Line, month: Month) -> Vec<ForecastPoint> {
    let point = |month| {
        let report = LineReport::new(year, line, month, None);
        ForecastPoint { month, deviation: report.deviation(), percent: report.deviation_percent() }
    };
    follow_ups_until(month).map(point).collect()
}

/// How the forecast of the committees together has moved.
#[must_use]
pub fn committees_forecasts_until(year: &Year, month: Month) -> Vec<ForecastPoint> {
    let point = |month| {
        let lines = lines(year, month, None);
        let report = CommitteesReport::new(of_committees(&lines), |line| year.budget().of(line, month));
        ForecastPoint { month, deviation: report.deviation(), percent: report.deviation_percent() }
    };
    follow_ups_until(month).map(point).collect()
}

fn follow_ups_until(month: Month) -> impl Iterator<Item = Month> {
    Month::FOLLOWED_UP.into_iter().filter(move |other| *other <= month)
}
