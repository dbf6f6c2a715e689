//! A year month by month, as a follow-up sees it: the budget, the outturn so far, and from then on the forecast with its band.

use super::line::Line;
use super::month::Month;
use super::report::sum_of_known;
use super::year::Year;
use crate::money::Money;
use crate::municipality::CommitteeIx;

/// A committee, or several together, at the end of a month. Amounts from January, in kronor. What is not known is None, never 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthPoint {
    /// The month.
    pub month: Month,
    /// The budget, as it is in the follow-up.
    pub budget: Money,
    /// The outturn. None after the month of the follow-up, and where none was reported.
    pub outturn: Option<Money>,
    /// What the forecast expects. None up to the month of the follow-up.
    pub forecast: Option<Money>,
    /// How far from what is expected the outturn may lie, on either side ([`Year::uncertainty`]). None where there is no forecast.
    pub uncertainty: Option<Money>,
}

impl MonthPoint {
    fn new(year: &Year, committee: CommitteeIx, seen_from: Month, month: Month) -> Self {
        let line = Line::Committee(committee);
        let is_later = month > seen_from;
        let forecast = is_later.then(|| year.expected_to_date(line, seen_from, month)).flatten();
        Self {
            month,
            budget: year.budget_to_date_seen_from(seen_from, line, month),
            outturn: if is_later { None } else { year.outturn(line, month) },
            forecast,
            uncertainty: forecast.and_then(|_| year.uncertainty(line, seen_from, month)),
        }
    }

    fn sum(month: Month, points: &[Self]) -> Self {
        let uncertainties: Option<Vec<Money>> = points.iter().map(|point| point.uncertainty).collect();
        Self {
            month,
            budget: points.iter().map(|point| point.budget).sum::<Money>(),
            outturn: sum_of_known(points.iter().map(|point| point.outturn)),
            forecast: sum_of_known(points.iter().map(|point| point.forecast)),
            uncertainty: uncertainties
                .filter(|all| !all.is_empty())
                .and_then(|all| Money::root_of_squares(all.into_iter())),
        }
    }

    /// The outturn, or what is expected.
    #[must_use]
    pub fn cost(&self) -> Option<Money> {
        self.outturn.or(self.forecast)
    }

    /// How much better than the budget the outturn is, or is expected to be.
    #[must_use]
    pub fn deviation(&self) -> Option<Money> {
        Some(self.budget - self.cost()?)
    }

    /// The deviation at the lower and at the upper edge of the band. None without one.
    #[must_use]
    pub fn deviation_band(&self) -> Option<(Money, Money)> {
        let (deviation, uncertainty) = (self.deviation()?, self.uncertainty?);
        Some((deviation - uncertainty, deviation + uncertainty))
    }

    /// The cost at the lower and at the upper edge of the band. None without one.
    #[must_use]
    pub fn cost_band(&self) -> Option<(Money, Money)> {
        let (cost, uncertainty) = (self.cost()?, self.uncertainty?);
        Some((cost - uncertainty, cost + uncertainty))
    }
}

/// The year of one committee, as the follow-up of `seen_from` sees it.
#[must_use]
pub fn of_committee(year: &Year, committee: CommitteeIx, seen_from: Month) -> Vec<MonthPoint> {
    Month::ALL.into_iter().map(|month| MonthPoint::new(year, committee, seen_from, month)).collect()
}

/// The year of the committees together that have an outturn in `seen_from`, as that follow-up sees it. In a month in which one of them
/// has not reported, the outturn of all is not known. The band is that of committees which deviate independently.
#[must_use]
pub fn of_committees(year: &Year, seen_from: Month) -> Vec<MonthPoint> {
    let committees = year.budget().lines().filter_map(Line::committee);
    let reported: Vec<CommitteeIx> =
        committees.filter(|c| year.outturn(Line::Committee(*c), seen_from).is_some()).collect();
    let of_month = |month| {
        let points: Vec<MonthPoint> =
            reported.iter().map(|c| MonthPoint::new(year, *c, seen_from, month)).collect();
        MonthPoint::sum(month, &points)
    };
    Month::ALL.into_iter().map(of_month).collect()
}
