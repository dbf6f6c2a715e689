//! A year that is followed up: its budget over the months, its outturn and its forecasts.

use rust_decimal::Decimal;

use super::activity::ActivityShares;
use super::budget::YearBudget;
use super::forecast::{Known, method};
use super::line::Line;
use super::measures::{self, Conditions, FeeRoom, Measures, Sizes};
use super::month::Month;
use super::record::{ForecastMethod, SpreadMethod, YearRecord};
use super::rules::{RuleKey, Rules, Size};
use super::spread::{self, Spread};
use crate::money::Money;
use crate::municipality::{CommitteeIx, Municipality};
use crate::outcome::Outcome;

/// A year that is followed up. Amounts in kronor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year<'a> {
    record: &'a YearRecord,
    rules: &'a Rules,
    budget: YearBudget,
    committees: Vec<CommitteeYear>,
}

/// What the forecasts of a committee depend on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct CommitteeYear {
    /// Empty where they are not known.
    activities: ActivityShares,
    seasons: Spread,
    /// The standard deviation of what its year deviates from its budget, per cent of the budget. None where its activities are not known.
    drift: Option<Decimal>,
    fee_room: FeeRoom,
}

impl<'a> Year<'a> {
    /// The year of `record`, the budget of which is the first year of `outcome`.
    #[must_use]
    pub fn new(
        municipality: &Municipality,
        outcome: &Outcome,
        record: &'a YearRecord,
        rules: &'a Rules,
    ) -> Self {
        let of_committee = |(committee, _)| {
            let activities = spread::activities(municipality, record, committee).unwrap_or_default();
            CommitteeYear {
                seasons: Spread::by_seasons(&activities, rules, record).unwrap_or_else(Spread::twelfths),
                drift: spread::weighted(&activities, |one| {
                    rules.value(&record.rules, RuleKey::DriftSpread(one))
                }),
                fee_room: FeeRoom::of(municipality, outcome, committee).unwrap_or(FeeRoom::None),
                activities,
            }
        };
        let committees = municipality.committees().map(of_committee).collect();
        Self { record, rules, budget: YearBudget::new(outcome, record), committees }
    }

    /// The sizes that it is computed by.
    #[must_use]
    pub fn sizes(&self) -> Sizes<'_> {
        Sizes { rules: self.rules, own: &self.record.rules }
    }

    /// What the measures of `committee` depend on, as it is in `month`. None for a committee that the municipality does not have.
    #[must_use]
    pub fn conditions(&self, committee: CommitteeIx, month: Month) -> Option<Conditions<'_>> {
        let of = self.committees.get(usize::from(committee.0))?;
        Some(Conditions {
            budget: self.budget.adopted(Line::Committee(committee)),
            activities: &of.activities,
            fee_room: of.fee_room,
            reserve_left: self.budget.extra_grants().reserve_left(month),
        })
    }

    /// The decided measures that the forecast of `month` knows of `committee`. None for a committee that the municipality does not have, or
    /// if a number is out of range.
    #[must_use]
    pub fn known_measures(&self, committee: CommitteeIx, month: Month) -> Option<Measures> {
        let of_committee = self.record.measures.iter().filter(|((other, _), _)| *other == committee);
        let known = of_committee.filter(|(_, measure)| measures::is_known(measure.decided, month));
        let known = known.map(|((_, kind), measure)| (*kind, measure));
        Measures::new(known, &self.conditions(committee, month)?, self.sizes())
    }

    /// The budget.
    #[must_use]
    pub fn budget(&self) -> &YearBudget {
        &self.budget
    }

    /// The committees whose activities are not known, in the order of the file. Their budgets are spread in twelfths.
    pub fn without_activities(&self) -> impl Iterator<Item = CommitteeIx> {
        let committees = (0..).map(CommitteeIx).zip(&self.committees);
        committees.filter(|(_, committee)| committee.activities.is_empty()).map(|(c, _)| c)
    }

    fn committee(&self, line: Line) -> Option<&CommitteeYear> {
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
        self.budget_spread(method, line, month, month)
    }

    /// The budget of `line` from January to the end of `month`, without what was added after `seen_from`.
    #[must_use]
    pub fn budget_to_date_seen_from(&self, seen_from: Month, line: Line, month: Month) -> Money {
        self.budget_spread(self.record.spread(), line, seen_from, month)
    }

    fn budget_spread(&self, method: SpreadMethod, line: Line, added_until: Month, month: Month) -> Money {
        let spread = self.spread(line, method);
        let added = self.budget.additions_until(line, added_until);
        let added = added.map(|(start, amount)| spread.from_month(start, amount, month)).sum::<Money>();
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

    /// What the rest of the year after `month` comes to for `line` in the forecast of that month. None without an outturn, if the method
    /// cannot tell, or if a number is out of range.
    #[must_use]
    pub fn rest(&self, line: Line, month: Month) -> Option<Money> {
        self.rest_by(self.method(line, month), line, month)
    }

    /// [`Self::rest`] by another method, for comparison.
    #[must_use]
    pub fn rest_by(&self, method: &ForecastMethod, line: Line, month: Month) -> Option<Money> {
        let planned = self.budget.planned(line);
        let (saved, to_save) = match line {
            Line::Committee(committee) => {
                let measures = self.known_measures(committee, month)?;
                let saved =
                    measures.iter().map(|one| one.realised(Size::Typical).to_date(month)).sum::<Money>();
                (saved, measures.in_forecast(month))
            }
            Line::TaxAndGrants | Line::FinancialNet | Line::Central => (Money::ZERO, Money::ZERO),
        };
        let known = Known {
            month,
            to_date: self.outturn(line, month)?,
            planned_rest: planned - self.spread(line, self.record.spread()).to_date(planned, month),
            seasons: &self.seasons(line),
            saved,
            to_save,
        };
        known.rest(method)
    }

    /// The forecast of `line` for the whole year, made in `month`. None without an outturn, unless it is a figure of the user's own.
    #[must_use]
    pub fn forecast(&self, line: Line, month: Month) -> Option<Money> {
        let method = self.method(line, month);
        if let Some(to_date) = self.outturn(line, month) {
            return Some(to_date + self.rest_by(method, line, month)?);
        }
        match method {
            ForecastMethod::Own { amount, .. } => Some(*amount),
            ForecastMethod::BudgetForRest | ForecastMethod::Linear | ForecastMethod::SeasonalShare => None,
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
