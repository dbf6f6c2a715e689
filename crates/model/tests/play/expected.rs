//! What the stated rules give on average, computed from the sizes.

use files::year_rules;
use model::follow_up::activity::Activity;
use model::follow_up::event_kind::EventKind;
use model::follow_up::line::Line;
use model::follow_up::month::Month;
use model::follow_up::rules::{RuleKey, Size};
use model::play::events::{Duration, Meets, describe};
use model::vec_map::VecMap;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::golden_year::setup;

pub fn float(decimal: Decimal) -> f64 {
    decimal.to_f64().expect("a number")
}

/// Mean and variance.
#[derive(Debug, Clone, Copy)]
pub struct Moments {
    pub mean: f64,
    pub variance: f64,
}

impl Moments {
    /// The mean of the square.
    fn square(self) -> f64 {
        self.variance + self.mean * self.mean
    }
}

/// The expected values of a year with these own sizes.
pub struct Expected<'a>(pub &'a VecMap<RuleKey, Decimal>);

/// The events that are drawn.
pub fn drawn() -> impl Iterator<Item = EventKind> + Clone {
    EventKind::ALL.into_iter().filter(|kind| *kind != EventKind::TaxForecast)
}

impl Expected<'_> {
    pub fn size(&self, key: RuleKey) -> f64 {
        float(year_rules::carried().value(self.0, key))
    }

    fn chance(&self, kind: EventKind) -> f64 {
        self.size(RuleKey::EventChance(kind)) / 100.0
    }

    /// The chances of 0, 1, 2 … events of those that are not in `without`: independent, but for the two winters of which one can happen.
    fn count_of_others(&self, without: &[EventKind]) -> Vec<f64> {
        let mut chances = vec![1.0];
        let mut add = |chance: f64| {
            let mut next = vec![0.0; chances.len() + 1];
            for (count, before) in chances.iter().enumerate() {
                next[count] += before * (1.0 - chance);
                next[count + 1] += before * chance;
            }
            chances = next;
        };
        for kind in drawn().filter(|kind| !without.contains(kind)) {
            let other = drawn().find(|other| describe(*other).excluded_by == Some(kind));
            match (other, describe(kind).excluded_by) {
                // With one of the two winters given, the other does not happen.
                (_, Some(first)) if without.contains(&first) => {}
                (Some(second), _) if without.contains(&second) => {}
                (Some(second), _) => add(self.chance(kind) + self.chance(second)),
                (None, Some(_)) => {}
                (None, None) => add(self.chance(kind)),
            }
        }
        chances
    }

    fn cap(&self) -> f64 {
        self.size(RuleKey::MostEvents)
    }

    /// The chance that `kind` is in a year: it happens, and is among those that are kept.
    pub fn kept(&self, kind: EventKind) -> f64 {
        let others = self.count_of_others(&[kind]);
        let kept = (0..).zip(&others).map(|(n, chance)| chance * (self.cap() / f64::from(n + 1)).min(1.0));
        self.chance(kind) * kept.sum::<f64>()
    }

    /// The chance that both are in a year.
    fn both_kept(&self, one: EventKind, other: EventKind) -> f64 {
        if describe(one).excluded_by == Some(other) || describe(other).excluded_by == Some(one) {
            return 0.0;
        }
        let cap = self.cap();
        let pairs = |n: f64| if n <= cap { 1.0 } else { cap * (cap - 1.0) / (n * (n - 1.0)) };
        let others = self.count_of_others(&[one, other]);
        let kept = (0..).zip(&others).map(|(n, chance)| chance * pairs(f64::from(n + 2)));
        self.chance(one) * self.chance(other) * kept.sum::<f64>()
    }

    /// The number of events of a year.
    pub fn count(&self) -> Moments {
        let chances = self.count_of_others(&[]);
        let of = |power: i32| -> f64 {
            (0..).zip(&chances).map(|(n, chance)| chance * f64::from(n).min(self.cap()).powi(power)).sum()
        };
        Moments { mean: of(1), variance: of(2) - of(1) * of(1) }
    }

    /// A size between its corners.
    pub fn triangular(&self, key: impl Fn(Size) -> RuleKey) -> Moments {
        let [a, c, b] = Size::ALL.map(|size| self.size(key(size)));
        let variance = (a * a + b * b + c * c - a * b - a * c - b * c) / 18.0;
        Moments { mean: (a + b + c) / 3.0, variance }
    }

    /// What `kind` brings the whole municipality in the year in which it happens, mnkr.
    pub fn amount(&self, kind: EventKind) -> Moments {
        let description = describe(kind);
        let size = self.triangular(|size| RuleKey::EventSize(kind, size));
        // Mean and mean square of what the size is a percentage of, and of the part of it that falls in this year.
        let bases = bases(description.meets);
        let parts: Vec<f64> = description.starts.iter().map(|start| self.part(kind, *start)).collect();
        let average = |values: &[f64], power: i32| -> f64 {
            values.iter().map(|value| value.powi(power)).sum::<f64>() / values.len() as f64
        };
        let mean = if description.either_sign {
            0.0
        } else {
            size.mean / 100.0 * average(&bases, 1) * average(&parts, 1)
        };
        let square = size.square() / 10_000.0 * average(&bases, 2) * average(&parts, 2);
        Moments { mean, variance: square - mean * mean }
    }

    /// The part of a size that falls in the year if `kind` starts in `start`.
    fn part(&self, kind: EventKind, start: Month) -> f64 {
        match describe(kind).duration {
            Duration::GoesOn { grows } => {
                let growth = if grows { self.size(RuleKey::DeficitGrowth) / 100.0 } else { 0.0 };
                let months = 12 - i32::try_from(start.index()).expect("a small number");
                (0..months).map(|month| (1.0 + growth).powi(month)).sum::<f64>() / 12.0
            }
            Duration::Once | Duration::Months(_) | Duration::Season | Duration::RestOfYear => 1.0,
        }
    }

    /// What all events bring in a year, mnkr.
    pub fn events(&self) -> Moments {
        let kinds: Vec<(EventKind, f64, Moments)> =
            drawn().map(|kind| (kind, self.kept(kind), self.amount(kind))).collect();
        let mean: f64 = kinds.iter().map(|(_, kept, amount)| kept * amount.mean).sum();
        let mut square: f64 = kinds.iter().map(|(_, kept, amount)| kept * amount.square()).sum();
        for (one, _, amount) in &kinds {
            for (other, _, other_amount) in kinds.iter().filter(|(other, ..)| other != one) {
                square += self.both_kept(*one, *other) * amount.mean * other_amount.mean;
            }
        }
        Moments { mean, variance: square - mean * mean }
    }

    /// What the committees become better by without events, mnkr.
    pub fn drift(&self) -> Moments {
        let mut sum = Moments { mean: 0.0, variance: 0.0 };
        for (_, committee) in setup().committees() {
            for (activity, share) in committee.activities.iter() {
                let part = millions(committee.budget.kronor()) * float(*share) / 10_000.0;
                sum.mean += part * self.size(RuleKey::DriftMean(*activity));
                sum.variance += (part * self.size(RuleKey::DriftSpread(*activity))).powi(2);
            }
        }
        sum
    }

    /// The variance of a revision of the tax base in `month`, points, and the fourth moment: the year is a mixture of two kinds.
    pub fn revision(&self, month: Month) -> (f64, f64) {
        let large = self.size(RuleKey::LargeRevisionsChance) / 100.0;
        let factor = self.size(RuleKey::LargeRevisionsFactor);
        let spread = self.size(RuleKey::TaxRevision(month));
        let mixture = |power: i32| (1.0 - large + large * factor.powi(power)) * spread.powi(power);
        (mixture(2), KURTOSIS * mixture(4))
    }

    /// What the forecasts of the tax base bring in a year, mnkr.
    pub fn tax(&self) -> Moments {
        let per_point = self.size(RuleKey::TaxPerPoint) * float(setup().inhabitants) / 1e6;
        let points: f64 = Month::ALL.iter().map(|month| self.revision(*month).0).sum();
        Moments { mean: 0.0, variance: points * per_point * per_point }
    }
}

/// The fourth moment of the table of the normal distribution, which is cut at 3.1.
pub const KURTOSIS: f64 = 2.9524;

pub fn millions(kronor: Decimal) -> f64 {
    float(kronor) / 1e6
}

/// What a size is a percentage of, mnkr: one for each activity that may be drawn.
fn bases(meets: Meets) -> Vec<f64> {
    let of = |activities: &[Activity]| -> f64 {
        let setup = setup();
        let parts = setup.committees().map(|(_, committee)| {
            let shares = committee.activities.iter().filter(|(activity, _)| activities.contains(activity));
            millions(committee.budget.kronor()) * shares.map(|(_, share)| float(*share) / 100.0).sum::<f64>()
        });
        parts.sum()
    };
    match meets {
        Meets::Activities(activities) => vec![of(activities)],
        Meets::OneActivityOf(activities) => activities.iter().map(|activity| of(&[*activity])).collect(),
        Meets::ExecutiveBoard | Meets::Shared(_) => {
            vec![millions(setup().budget(Line::TaxAndGrants).kronor())]
        }
    }
}
