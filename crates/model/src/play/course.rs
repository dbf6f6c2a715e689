//! What a played year costs and brings, month by month, with what is decided in it.

use rust_decimal::Decimal;

use super::drawn::{PlayedEvent, thousands};
use super::promise::Promise;
use super::spread::{self, ByMonth, Parts, by_month};
use super::year::{DrawnCommittee, PlayedYear};
use crate::follow_up::line::Line;
use crate::follow_up::month::{FollowUpKind, MONTHS, Month};
use crate::follow_up::record::{ForecastMethod, YearRecord};
use crate::follow_up::spread::Spread;
use crate::money::{DecimalExt, Money, percent_of};
use crate::municipality::CommitteeIx;
use crate::vec_map::VecMap;

/// Outturn and forecasts of a line, with the sign of the line, whole thousands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineCourse {
    /// What it has cost or brought from January to the end of each month.
    pub to_date: [Money; MONTHS],
    /// The forecast of the year that its committee makes at the end of each month.
    pub forecast: [Money; MONTHS],
    /// What events that go on bring it in the next year, as they are in December; negative: they cost.
    pub next_year: Money,
}

/// Outturn and forecasts of all lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearCourse {
    lines: VecMap<Line, LineCourse>,
}

impl YearCourse {
    /// The course of `line`. None for a line that the year does not have.
    #[must_use]
    pub fn line(&self, line: Line) -> Option<&LineCourse> {
        self.lines.get(&line)
    }

    /// All lines, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (Line, &LineCourse)> {
        self.lines.iter().map(|(line, course)| (*line, course))
    }

    /// The result from January to the end of `month`; in December the year's.
    #[must_use]
    pub fn result_to_date(&self, month: Month) -> Money {
        self.result(|course| *month.get(&course.to_date))
    }

    /// The forecast of the year's result at the end of `month`.
    #[must_use]
    pub fn result_forecast(&self, month: Month) -> Money {
        self.result(|course| *month.get(&course.forecast))
    }

    /// What is reported in a year that is played until `at`: `record` with the outturn of all lines and months until then, and at each
    /// follow-up the forecast that the committee makes, where the player has not made another.
    #[must_use]
    pub fn reported(&self, record: &YearRecord, at: Option<Month>) -> YearRecord {
        let mut reported = YearRecord { to_date: VecMap::default(), ..record.clone() };
        for (line, course) in self.iter() {
            for month in at.into_iter().flat_map(Month::to_date) {
                reported.to_date.insert((line, month), *month.get(&course.to_date));
                let is_forecast = month.follow_up() != FollowUpKind::None;
                if is_forecast && !reported.methods.contains_key(&(line, month)) {
                    let amount = *month.get(&course.forecast);
                    let own = ForecastMethod::Own { amount, reason: String::new() };
                    reported.methods.insert((line, month), own);
                }
            }
        }
        reported
    }

    fn result(&self, of: impl Fn(&LineCourse) -> Money) -> Money {
        let signed = |line: Line, amount: Money| if line.is_cost() { -amount } else { amount };
        self.iter().map(|(line, course)| signed(line, of(course))).sum::<Money>()
    }
}

/// How much better than the budget a line becomes.
#[derive(Debug, Default)]
struct Better {
    /// From January to the end of each month.
    to_date: ByMonth,
    /// In the rest of the year, as expected at the end of each month.
    rest: ByMonth,
    next_year: Decimal,
}

impl Better {
    /// Adds `amount`, of which `parts` fall where; the rest is expected in the months of which `expected` is true.
    fn add(&mut self, amount: Decimal, parts: &Parts, expected: impl Fn(Month) -> bool) -> Option<()> {
        self.add_by_month(
            |month| amount.try_mul(*month.get(&parts.to_date)),
            |month| {
                if expected(month) { amount.try_mul(*month.get(&parts.rest)) } else { Some(Decimal::ZERO) }
            },
        )?;
        self.next_year = self.next_year.try_add(amount.try_mul(parts.next_year)?)?;
        Some(())
    }

    fn add_by_month(
        &mut self,
        mut to_date: impl FnMut(Month) -> Option<Decimal>,
        mut rest: impl FnMut(Month) -> Option<Decimal>,
    ) -> Option<()> {
        for (month, (sum, expected)) in
            Month::ALL.into_iter().zip(self.to_date.iter_mut().zip(&mut self.rest))
        {
            *sum = sum.try_add(to_date(month)?)?;
            *expected = expected.try_add(rest(month)?)?;
        }
        Some(())
    }

    /// The course of a line with `budget`, of which `arisen` is the part that has arisen by the end of each month.
    fn course(&self, line: Line, budget: Money, arisen: &ByMonth) -> Option<LineCourse> {
        let budget = budget.kronor();
        let with = |base: Decimal, better: Decimal| {
            thousands(if line.is_cost() { base.try_sub(better)? } else { base.try_add(better)? })
        };
        let to_date = by_month(|month| with(budget.try_mul(*month.get(arisen))?, *month.get(&self.to_date)))?;
        let forecast = by_month(|month| {
            let rest = with(budget.try_mul(left(arisen, month)?)?, *month.get(&self.rest))?;
            Some(*month.get(&to_date) + rest)
        })?;
        Some(LineCourse { to_date, forecast, next_year: thousands(self.next_year)? })
    }
}

/// The part of a year that is left at the end of `month`.
fn left(arisen: &ByMonth, month: Month) -> Option<Decimal> {
    Decimal::ONE.try_sub(*month.get(arisen))
}

impl PlayedYear {
    /// The course of the year with the measures that are decided in it. None if a number is out of range.
    ///
    /// A committee's forecast is what its year becomes if what is known at the follow-up goes on as it is, and the measures that were
    /// decided before it realise as much as is expected, plus its own error. What is not known yet is in the outturn only, and a
    /// measure that answers a forecast is in the next one.
    #[must_use]
    pub fn course(&self, promises: &[Promise]) -> Option<YearCourse> {
        let mut lines = VecMap::default();
        for ((c, _), drawn) in self.setup.committees().zip(&self.committees) {
            lines.insert(Line::Committee(c), self.committee_course(c, drawn, promises)?);
        }
        lines.insert(Line::TaxAndGrants, self.tax_course()?);
        for line in [Line::FinancialNet, Line::Central] {
            let mut better = Better::default();
            self.add_events(&mut better, line, None)?;
            lines.insert(
                line,
                better.course(line, self.setup.budget(line), &spread::to_date(&Spread::twelfths())?)?,
            );
        }
        Some(YearCourse { lines })
    }

    fn committee_course(
        &self,
        c: CommitteeIx,
        drawn: &DrawnCommittee,
        promises: &[Promise],
    ) -> Option<LineCourse> {
        let line = Line::Committee(c);
        let budget = self.setup.budget(line);
        let size = budget.abs().kronor();
        let arisen = &drawn.cost_to_date;
        let own = || promises.iter().filter(|promise| promise.committee == c);
        let mut better = Better::default();

        let drift = percent_of(size, drawn.drift)?;
        // It is the error of August, of the part of the year that is left then; none where nothing is.
        let error = percent_of(size, drawn.forecast_error)?.try_div(left(arisen, Month::August)?);
        let error = error.unwrap_or_default();
        better.add_by_month(
            |month| drift.try_mul(*month.get(arisen)),
            |month| drift.try_sub(error)?.try_mul(left(arisen, month)?),
        )?;
        let stopped = own().filter(|promise| promise.stops_growth).filter_map(Promise::first_month).min();
        self.add_events(&mut better, line, stopped)?;
        for promise in own() {
            self.add_promise(&mut better, promise)?;
        }
        better.course(line, budget, arisen)
    }

    fn add_events(&self, better: &mut Better, line: Line, stopped: Option<Month>) -> Option<()> {
        let amount = |event: &PlayedEvent| event.amounts.get(&line).copied();
        for (event, amount) in self.events.iter().filter_map(|event| Some((event, amount(event)?))) {
            let parts = event.parts(self.growth, stopped)?;
            better.add(amount.kronor(), &parts, |month| event.is_known(month))?;
        }
        Some(())
    }

    fn add_promise(&self, better: &mut Better, promise: &Promise) -> Option<()> {
        let realised = self.realised_share(promise.committee, promise.kind)?;
        let expected = self.expected_share()?;
        let saved = |months: &mut dyn Iterator<Item = Month>| {
            months.map(|month| promise.saving(month)).sum::<Money>()
        };
        better.add_by_month(
            |month| percent_of(saved(&mut month.to_date()).kronor(), realised),
            |month| {
                let rest = if month <= promise.decided { Money::ZERO } else { saved(&mut month.rest()) };
                percent_of(rest.kronor(), expected)
            },
        )
    }

    /// The tax: the newest forecast of the year, of which a twelfth is booked each month.
    fn tax_course(&self) -> Option<LineCourse> {
        let twelfths = spread::to_date(&Spread::twelfths())?;
        let forecast = by_month(|month| {
            let newest = self.setup.tax_and_grants + self.tax.changed(month);
            thousands(newest.kronor())
        })?;
        let to_date =
            by_month(|month| thousands(month.get(&forecast).kronor().try_mul(*month.get(&twelfths))?))?;
        Some(LineCourse { to_date, forecast, next_year: Money::ZERO })
    }
}
