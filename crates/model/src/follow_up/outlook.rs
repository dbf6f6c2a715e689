//! What the forecast of a committee is expected to be in the follow-ups to come, by what has been decided and chosen.
//!
//! A deficit of placements, income support and support to people with disabilities grows by a part of itself each month
//! ([`RuleKey::DeficitGrowth`]) until a structural measure has effect. A forecast that is set for the whole year has that in it. A measure
//! and an extra grant move the forecast from the first follow-up after their decision.

use rust_decimal::Decimal;

use super::activity::ActivityShares;
use super::measures::{MeasureEffect, Measures, Sizes};
use super::record::{ForecastMethod, YearRecord};
use super::rules::{RuleKey, Size};
use super::year::Year;
use super::{Activity, Line, MeasureKind, Month};
use crate::money::{DecimalExt, Money, Rounding, growth_factor, percent_of};
use crate::municipality::CommitteeIx;
use crate::summary::is_shortage;

impl Activity {
    /// Whether a deficit of it grows: each month brings more users whom the law gives a right to the service.
    #[must_use]
    pub fn has_growing_deficit(self) -> bool {
        match self {
            Self::Social | Self::Disability => true,
            Self::School | Self::Elderly | Self::Technical | Self::Culture | Self::Administration => false,
        }
    }
}

/// An extra grant of the year. It is part of the budget from its decision on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExpectedGrant {
    /// The month of the decision.
    pub decided: Month,
    /// Kronor.
    pub amount: Money,
}

impl ExpectedGrant {
    /// The extra grants of the year to `committee` that are asked for, or given by the board, in `until` or before.
    #[must_use]
    pub fn until(year: &Year, committee: CommitteeIx, until: Month) -> Vec<Self> {
        let grants = year.budget().extra_grants().grants.iter().filter(|grant| grant.committee == committee);
        let grants = grants.filter(|grant| grant.made.unwrap_or(grant.decided) <= until);
        grants.map(|grant| Self { decided: grant.decided, amount: grant.financed.granted() }).collect()
    }
}

/// What the outlook starts from.
#[derive(Debug, Clone, Copy)]
pub struct Present<'a> {
    /// The follow-up that is looked at.
    pub month: Month,
    /// The committee's forecast deviation of the year in it, kronor, with the measures that it knows.
    pub deviation: Money,
    /// Its activities. Where they are not known, its deficit is taken not to grow.
    pub activities: &'a ActivityShares,
    /// Whether the forecast is a figure that somebody has set for the whole year: then what it grows by is in it.
    pub is_set: bool,
}

impl<'a> Present<'a> {
    /// The committee in the follow-up of `month`. None without a forecast.
    #[must_use]
    pub fn new(year: &'a Year, committee: CommitteeIx, month: Month) -> Option<Self> {
        let line = Line::Committee(committee);
        Some(Self {
            month,
            deviation: line.deviation(year.budget().of(line, month), year.forecast(line, month)?),
            activities: year.conditions(committee, month)?.activities,
            is_set: matches!(year.method(line, month), ForecastMethod::Own { .. }),
        })
    }

    /// Whether a part of a deficit would grow by itself.
    #[must_use]
    pub fn is_growing(&self) -> bool {
        let mut shares = self.activities.iter();
        !self.is_set && shares.any(|(activity, share)| activity.has_growing_deficit() && !share.is_zero())
    }
}

/// The expected forecast deviation of a follow-up, kronor: when as little, as much as is likely, and as much of the measures is
/// realised as the rules give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// The follow-up.
    pub month: Month,
    /// When little is realised.
    pub low: Money,
    /// As is most likely.
    pub typical: Money,
    /// When much is realised.
    pub high: Money,
}

/// The follow-ups to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    /// The forecast now.
    pub now: Expected,
    /// Those of the follow-ups after it, in order. Empty in December.
    pub later: Vec<Expected>,
    /// The structural measure by which the deficit stops growing, with the month from which it has effect.
    pub structural: Option<(Month, MeasureKind)>,
    /// How much of the deviation of December is assumed growth of the deficit, kronor, 0 or less.
    pub grown: Money,
    /// The extra grants of this year, which the last of them holds, whether they were decided before the forecast now or come later.
    granted: Money,
}

impl Outlook {
    /// The outlook from `present`, with `measures` (the decided and the chosen) and all extra `grants` of the year: those that are decided
    /// by then are in the deviation that it starts from. None if a number is out of range.
    #[must_use]
    pub fn new(
        present: &Present,
        measures: &Measures,
        grants: &[ExpectedGrant],
        sizes: Sizes,
    ) -> Option<Self> {
        let structural = measures.first_structural();
        let grown_to = |month| growth(present, month, structural.map(|(month, _)| month), sizes);
        let granted_to = |month: Month| -> Money {
            let coming =
                grants.iter().filter(|grant| grant.decided > present.month && grant.decided <= month);
            coming.map(|grant| grant.amount).sum::<Money>()
        };
        let expected = |month: Month| {
            let base = present.deviation + grown_to(month)? + granted_to(month);
            let with = |size| {
                base + measures.iter().map(|one| moves(one, present.month, month, size)).sum::<Money>()
            };
            let (low, typical, high) = (with(Size::Low), with(Size::Typical), with(Size::High));
            Some(Expected { month, low, typical, high })
        };
        let later = Month::FOLLOWED_UP.into_iter().filter(|month| *month > present.month);
        Some(Self {
            now: expected(present.month)?,
            later: later.map(expected).collect::<Option<_>>()?,
            structural,
            grown: grown_to(Month::December)?,
            granted: grants.iter().map(|grant| grant.amount).sum::<Money>(),
        })
    }

    /// The outlook of `committee` in the follow-up of `month` with what is decided in `record`, and granted of what is asked for, in
    /// `until` or before: also what its forecast does not know yet. None without a forecast, or if a number is out of range.
    #[must_use]
    pub fn of_decided(
        year: &Year,
        record: &YearRecord,
        committee: CommitteeIx,
        (month, until): (Month, Month),
    ) -> Option<Self> {
        let decided = record.measures.iter();
        let decided = decided.filter(|((of, _), measure)| *of == committee && measure.decided <= until);
        let decided = decided.map(|((_, kind), measure)| (*kind, measure));
        let measures = Measures::new(decided, &year.conditions(committee, month)?, year.sizes())?;
        let present = Present::new(year, committee, month)?;
        Self::new(&present, &measures, &ExpectedGrant::until(year, committee, until), year.sizes())
    }

    /// The forecast now and those to come.
    #[must_use]
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Expected> {
        std::iter::once(&self.now).chain(&self.later)
    }

    /// That of the last follow-up.
    #[must_use]
    pub fn december(&self) -> &Expected {
        self.later.last().unwrap_or(&self.now)
    }

    /// The first follow-up from which on the forecast does not worsen from one to the next. None if it worsens to the end, and in
    /// December, when none is to come.
    #[must_use]
    pub fn stops_growing(&self) -> Option<Month> {
        let mut since = None;
        for (before, after) in self.all().zip(&self.later) {
            since = if after.typical < before.typical { None } else { since.or(Some(after.month)) };
        }
        since
    }

    /// The first follow-up from which on the forecast is at least the budget, but for rounding. None if it is not in December.
    #[must_use]
    pub fn balanced_from(&self) -> Option<Month> {
        self.all().rev().take_while(|expected| !is_shortage(expected.typical)).last().map(|one| one.month)
    }

    /// Whether the budget is kept in December: nothing is left to find that is not rounding.
    #[must_use]
    pub fn is_balanced(&self) -> bool {
        !is_shortage(self.december().typical)
    }

    /// What is left to find for balance in December, kronor, 0 or more.
    #[must_use]
    pub fn left(&self) -> Money {
        (-self.december().typical).max(Money::ZERO)
    }

    /// The deviation of the year as it would have been expected without any measure and extra grant: what the next year starts from
    /// if its budget is the same. `measures` are those of the outlook.
    #[must_use]
    pub fn without_measures(&self, measures: &Measures) -> Money {
        self.december().typical - self.granted - measures.this_year(Size::Typical)
    }
}

/// By how much the measure of `effect` moves the forecast from that of `now` to that of `month`, when `size` of it is realised.
fn moves(effect: &MeasureEffect, now: Month, month: Month, size: Size) -> Money {
    let realised = effect.realised(size);
    if effect.measure.is_known_in(now) {
        // The forecast has it as is most likely; what it saves to date is in the outturn.
        realised.after(now) - effect.realised(Size::Typical).after(now)
    } else if effect.measure.is_known_in(month) {
        realised.this_year()
    } else {
        Money::ZERO
    }
}

/// What the deficit of `present` grows by until the follow-up of `month`, kronor, 0 or less. None if a number is out of range.
fn growth(present: &Present, month: Month, structural: Option<Month>, sizes: Sizes) -> Option<Money> {
    if present.is_set {
        return Some(Money::ZERO);
    }
    let mut growing = present.activities.iter().filter(|(activity, _)| activity.has_growing_deficit());
    let share = growing.try_fold(Decimal::ZERO, |sum, (_, share)| sum.try_add(*share))?;
    let deficit = percent_of(present.deviation.min(Money::ZERO).kronor(), share)?;
    let factor = growth_factor(sizes.get(RuleKey::DeficitGrowth))?;
    let is_growing =
        |one: &Month| *one > present.month && structural.is_none_or(|structural| *one < structural);
    let grown = month.to_date().filter(is_growing).try_fold(deficit, |deficit, _| deficit.try_mul(factor))?;
    Money::new(Rounding::Krona.apply(grown.try_sub(deficit)?)?)
}
