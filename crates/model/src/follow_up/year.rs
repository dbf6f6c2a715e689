//! A year that is followed up: its budget over the months, its outturn and its forecasts.

use rust_decimal::Decimal;

use super::budget::YearBudget;
use super::forecast::{Known, MeasureEffect, method};
use super::line::Line;
use super::month::Month;
use super::record::{ForecastMethod, SpreadMethod, YearRecord};
use super::rules::{RuleKey, Rules};
use super::spread::{self, Spread};
use crate::money::Money;
use crate::municipality::{CommitteeIx, Municipality};

/// A year that is followed up. Amounts in kronor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year<'a> {
    record: &'a YearRecord,
    budget: YearBudget,
    committees: Vec<CommitteeSeasons>,
    effects: Vec<MeasureEffect>,
}

/// How a committee's costs vary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct CommitteeSeasons {
    seasons: Spread,
    /// The standard deviation of what its year deviates from its budget, per cent of the budget. None where its activities are not known.
    drift: Option<Decimal>,
}

impl<'a> Year<'a> {
    /// The year of `record`, with what its decided measures are counted to save.
    #[must_use]
    pub fn new(
        municipality: &Municipality,
        record: &'a YearRecord,
        rules: &Rules,
        budget: YearBudget,
        effects: Vec<MeasureEffect>,
    ) -> Self {
        let of_committee = |(committee, _)| {
            let activities = spread::activities(municipality, record, committee);
            let seasons = activities.as_ref().and_then(|shares| Spread::by_seasons(shares, rules, record));
            let drift = activities.and_then(|shares| {
                spread::weighted(&shares, |one| rules.value(&record.rules, RuleKey::DriftSpread(one)))
            });
            CommitteeSeasons { seasons: seasons.unwrap_or_else(Spread::twelfths), drift }
        };
        let committees = municipality.committees().map(of_committee).collect();
        Self { record, budget, committees, effects }
    }

    /// The budget.
    #[must_use]
    pub fn budget(&self) -> &YearBudget {
        &self.budget
    }

    fn committee(&self, line: Line) -> Option<&CommitteeSeasons> {
        match line {
            Line::Committee(CommitteeIx(ix)) => self.committees.get(usize::from(ix)),
            Line::TaxAndGrants | Line::FinancialNet | Line::Central => None,
        }
    }

    /// The seasons of `line`: in twelfths for what belongs to no committee, and for a committee whose activities are not known.
    #[must_use]
    pub fn seasons(&self, line: Line) -> Spread {
        self.committee(line).map_or_else(Spread::twelfths, |committee| committee.seasons)
    }

    /// How the budget of `line` is spread by `method`.
    fn spread(&self, line: Line, method: SpreadMethod) -> Spread {
        match method {
            SpreadMethod::Seasons => self.seasons(line),
            SpreadMethod::Twelfths => Spread::twelfths(),
        }
    }

    /// The budget of `line` from January to the end of `month`.
    #[must_use]
    pub fn budget_to_date(&self, line: Line, month: Month) -> Money {
        self.budget_to_date_by(self.record.spread(), line, month)
    }

    /// The budget of `line` from January to the end of `month`, spread by `method`. What was added during the year is spread over the months
    /// from its decision on, so that it changes no earlier month.
    #[must_use]
    pub fn budget_to_date_by(&self, method: SpreadMethod, line: Line, month: Month) -> Money {
        let spread = self.spread(line, method);
        let added = self.budget.additions_until(line, month);
        let added = added.map(|(start, amount)| spread.from_month(start, amount, month)).sum();
        spread.to_date(self.budget.adopted(line), month) + added
    }

    /// The budget of `line` in `month` alone.
    #[must_use]
    pub fn budget_in(&self, line: Line, month: Month) -> Money {
        let before = month.earlier().map_or(Money::ZERO, |month| self.budget_to_date(line, month));
        self.budget_to_date(line, month) - before
    }

    /// The outturn of `line` from January to the end of `month`. None if it has not been reported.
    #[must_use]
    pub fn outturn(&self, line: Line, month: Month) -> Option<Money> {
        self.record.to_date.get(&(line, month)).copied()
    }

    /// The same of the year before; in December the whole of it.
    #[must_use]
    pub fn last_year(&self, line: Line, month: Month) -> Option<Money> {
        self.record.last_year.get(&(line, month)).copied()
    }

    /// How the forecast of `line` is made in `month`.
    #[must_use]
    pub fn method(&self, line: Line, month: Month) -> &'a ForecastMethod {
        method(self.record, line, month)
    }

    /// What the rest of the year after `month` comes to for `line` in the forecast of that month. None without an outturn, or if the method
    /// cannot tell.
    #[must_use]
    pub fn rest(&self, line: Line, month: Month) -> Option<Money> {
        self.rest_by(self.method(line, month), line, month)
    }

    /// [`Self::rest`] by another method, for comparison.
    #[must_use]
    pub fn rest_by(&self, method: &ForecastMethod, line: Line, month: Month) -> Option<Money> {
        let planned = self.budget.planned(line);
        let saved = |is_counted: fn(Month, Month) -> bool| -> Money {
            let known = self
                .effects
                .iter()
                .filter(|effect| Line::Committee(effect.committee) == line && effect.decided <= month);
            let months = Month::ALL.into_iter().filter(|other| is_counted(*other, month));
            known.flat_map(|effect| months.clone().map(|month| *month.get(&effect.months))).sum()
        };
        let known = Known {
            month,
            to_date: self.outturn(line, month)?,
            planned_rest: planned - self.spread(line, self.record.spread()).to_date(planned, month),
            seasons: &self.seasons(line),
            saved: saved(|other, month| other <= month),
            to_save: saved(|other, month| other > month),
        };
        known.rest(method)
    }

    /// The forecast of `line` for the whole year, made in `month`. None without an outturn, unless it is a figure of the user's own.
    #[must_use]
    pub fn forecast(&self, line: Line, month: Month) -> Option<Money> {
        let method = self.method(line, month);
        match (self.outturn(line, month), method) {
            (Some(to_date), _) => Some(to_date + self.rest_by(method, line, month)?),
            (None, ForecastMethod::Own { amount, .. }) => Some(*amount),
            (
                None,
                ForecastMethod::BudgetForRest | ForecastMethod::Linear | ForecastMethod::SeasonalShare,
            ) => None,
        }
    }

    /// What the forecast that was made in `month` says of `line` from January to the end of `later`. None without an outturn in `month`, and
    /// for an earlier month.
    #[must_use]
    pub fn expected_to_date(&self, line: Line, month: Month, later: Month) -> Option<Money> {
        let to_date = self.outturn(line, month)?;
        let rest = self.rest(line, month)?;
        match month.next() {
            Some(start) if later > month => Some(to_date + self.seasons(line).from_month(start, rest, later)),
            Some(_) | None => (later == month).then_some(to_date),
        }
    }

    /// How far from what is expected the outturn of a committee may lie at the end of `later`, seen from `month`: in two years of three it
    /// lies within so much on either side.
    ///
    /// It is the usual deviation of its activities (the standard deviation of a year without events) for the part of the year between the two
    /// months. None where its activities are not known, and for what belongs to no committee.
    #[must_use]
    pub fn uncertainty(&self, line: Line, month: Month, later: Month) -> Option<Money> {
        let committee = self.committee(line)?;
        let between = committee.seasons.to_date(self.budget.adopted(line), later)
            - committee.seasons.to_date(self.budget.adopted(line), month);
        between.abs().percent(committee.drift?)
    }

    /// The last follow-up before `month` in which something was reported. Its forecasts are the previous ones.
    #[must_use]
    pub fn previous_follow_up(&self, month: Month) -> Option<Month> {
        let mut before = Month::FOLLOWED_UP.into_iter().rev().filter(|other| *other < month);
        before.find(|month| self.is_reported(*month))
    }

    /// Whether something was reported of `month`.
    #[must_use]
    pub fn is_reported(&self, month: Month) -> bool {
        self.budget.lines().any(|line| self.outturn(line, month).is_some())
    }
}
