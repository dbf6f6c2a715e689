//! What the measures of a committee save together.

use rust_decimal::Decimal;

use super::{Conditions, Duration, Measure, Sizes, Start};
use crate::follow_up::month::MONTHS;
use crate::follow_up::record::DecidedMeasure;
use crate::follow_up::rules::{RuleKey, Size};
use crate::follow_up::{MeasureKind, Month};
use crate::money::{
    DecimalExt, Money, Rounding, increased_by_percent, monthly_amount, percent_of, percent_to_fraction,
};

/// Months that are looked at: this year and the next.
const TWO_YEARS: usize = MONTHS * 2;

/// What a measure saves, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Realised {
    /// From January to the end of each month of this year.
    to_date: [Money; MONTHS],
    /// In the next year. Negative if a cost comes back.
    pub next_year: Money,
}

impl Realised {
    /// From January to the end of `month`.
    #[must_use]
    pub fn to_date(&self, month: Month) -> Money {
        *month.get(&self.to_date)
    }

    /// In the months after `month`.
    #[must_use]
    pub fn after(&self, month: Month) -> Money {
        self.this_year() - self.to_date(month)
    }

    /// In `month`.
    #[must_use]
    pub fn in_month(&self, month: Month) -> Money {
        let before = Month::ALL.into_iter().rev().find(|other| *other < month);
        self.to_date(month) - before.map_or(Money::ZERO, |before| self.to_date(before))
    }

    /// In this year.
    #[must_use]
    pub fn this_year(&self) -> Money {
        self.to_date(Month::December)
    }
}

/// A measure with what it saves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeasureEffect {
    /// The measure.
    pub measure: Measure,
    /// The months of effect: in this year to the end of each month, and in the next.
    months: ([Decimal; MONTHS], Decimal),
    /// By how much dearer it comes back, per cent. None if it does not.
    returns: Option<Decimal>,
    low: Realised,
    typical: Realised,
    high: Realised,
}

impl MeasureEffect {
    /// What it saves when as much of the promise is realised as the rules give.
    #[must_use]
    pub fn realised(&self, size: Size) -> &Realised {
        match size {
            Size::Low => &self.low,
            Size::Typical => &self.typical,
            Size::High => &self.high,
        }
    }

    /// What it saves when `share` per cent of the promise is realised. None if a number is out of range.
    #[must_use]
    pub fn with_share(&self, share: Decimal) -> Option<Realised> {
        let promised = percent_of(self.measure.promised.kronor(), share)?;
        let saved =
            |months: Decimal| Money::new(Rounding::Krona.apply(monthly_amount(promised.try_mul(months)?)?)?);
        let mut to_date = [Money::ZERO; MONTHS];
        for (amount, months) in to_date.iter_mut().zip(self.months.0) {
            *amount = saved(months)?;
        }
        let [.., this_year] = to_date;
        let next_year = match self.returns {
            Some(dearer) => {
                let cost = increased_by_percent(this_year.kronor(), dearer)?;
                -Money::new(Rounding::Krona.apply(cost)?)?
            }
            None => saved(self.months.1)?,
        };
        Some(Realised { to_date, next_year })
    }
}

/// The measures of a committee in a year, each kind once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Measures(Vec<MeasureEffect>);

impl Measures {
    /// The measures that are `decided`, or chosen, by a committee in these conditions. Of a kind that comes twice the first counts.
    /// None if a number is out of range.
    #[must_use]
    pub fn new<'a>(
        decided: impl IntoIterator<Item = (MeasureKind, &'a DecidedMeasure)>,
        conditions: &Conditions,
        sizes: Sizes,
    ) -> Option<Self> {
        let mut measures: Vec<Measure> = Vec::new();
        for (kind, decided) in decided {
            if measures.iter().all(|other| other.kind != kind) {
                measures.push(Measure::new(kind, decided, conditions, sizes)?);
            }
        }
        let mut effects = Vec::new();
        for measure in &measures {
            effects.push(effect(*measure, &measures, sizes)?);
        }
        Some(Self(effects))
    }

    /// Each measure with what it saves.
    pub fn iter(&self) -> impl Iterator<Item = &MeasureEffect> {
        self.0.iter()
    }

    /// The measure of `kind`.
    #[must_use]
    pub fn get(&self, kind: MeasureKind) -> Option<&MeasureEffect> {
        self.iter().find(|effect| effect.measure.kind == kind)
    }

    /// What they save in this year.
    #[must_use]
    pub fn this_year(&self, size: Size) -> Money {
        self.iter().map(|effect| effect.realised(size).this_year()).sum::<Money>()
    }

    /// What they save in the next year, less what comes back.
    #[must_use]
    pub fn next_year(&self, size: Size) -> Money {
        self.iter().map(|effect| effect.realised(size).next_year).sum::<Money>()
    }

    /// What the forecast of `follow_up` counts on: what the measures that it knows save in the months after it.
    #[must_use]
    pub fn in_forecast(&self, follow_up: Month) -> Money {
        let known = self.iter().filter(|effect| effect.measure.is_known_in(follow_up));
        known.map(|effect| effect.realised(Size::Typical).after(follow_up)).sum::<Money>()
    }

    /// The first structural measure that has effect in this year.
    #[must_use]
    pub fn first_structural(&self) -> Option<(Month, MeasureKind)> {
        let structural = self.iter().map(|effect| effect.measure);
        let structural = structural.filter(|one| one.kind.is_structural() && one.promised > Money::ZERO);
        structural.filter_map(|one| Some((one.start.this_year()?, one.kind))).min()
    }
}

/// The months, counted from January of this year, in which `measure` has effect.
fn months_of_effect(measure: &Measure, sizes: Sizes) -> std::ops::Range<usize> {
    let start = match measure.start {
        Start::ThisYear(month) => month.index(),
        Start::NextYear(month) => month.index().saturating_add(MONTHS),
        Start::Later => TWO_YEARS,
    };
    let end = match measure.kind.duration() {
        Duration::WhileKept | Duration::Lasting => TWO_YEARS,
        Duration::Fading => start.saturating_add(sizes.months(RuleKey::FadesAfter)),
        Duration::ThisYear | Duration::Returning => MONTHS,
        Duration::MovesMoney => start,
    };
    start..end
}

/// What `measure`, one of `all`, saves. None if a number is out of range.
fn effect(measure: Measure, all: &[Measure], sizes: Sizes) -> Option<MeasureEffect> {
    // The one with the largest promise comes first; of equal ones, the one that the enum has first.
    let rank = |one: &Measure| (one.promised, std::cmp::Reverse(one.kind));
    let ahead: Vec<_> = all
        .iter()
        .filter(|other| other.kind.root() == measure.kind.root() && rank(other) > rank(&measure))
        .map(|other| months_of_effect(other, sizes))
        .collect();
    let own = months_of_effect(&measure, sizes);
    let part = percent_to_fraction(sizes.get(RuleKey::SameRootShare))?;
    let weight = |month: usize| {
        if !own.contains(&month) {
            Decimal::ZERO
        } else if ahead.iter().any(|other| other.contains(&month)) {
            part
        } else {
            Decimal::ONE
        }
    };
    let mut months = Decimal::ZERO;
    let mut this_year = [Decimal::ZERO; MONTHS];
    for (month, to_date) in this_year.iter_mut().enumerate() {
        months = months.try_add(weight(month))?;
        *to_date = months;
    }
    let mut next_year = Decimal::ZERO;
    for month in MONTHS..TWO_YEARS {
        next_year = next_year.try_add(weight(month))?;
    }
    let returns = match measure.kind.duration() {
        Duration::Returning => Some(sizes.get(RuleKey::ReturnDearer)),
        Duration::WhileKept
        | Duration::Fading
        | Duration::ThisYear
        | Duration::Lasting
        | Duration::MovesMoney => None,
    };
    let none = Realised { to_date: [Money::ZERO; MONTHS], next_year: Money::ZERO };
    let mut effect = MeasureEffect {
        measure,
        months: (this_year, next_year),
        returns,
        low: none,
        typical: none,
        high: none,
    };
    let realised = |size| effect.with_share(sizes.get(RuleKey::RealisedShare(size)));
    let (low, typical, high) = (realised(Size::Low)?, realised(Size::Typical)?, realised(Size::High)?);
    (effect.low, effect.typical, effect.high) = (low, typical, high);
    Some(effect)
}
