//! The events of a played year.

use rust_decimal::Decimal;

use super::events::{Description, Duration, Meets, describe};
use super::random::{Stream, Subject};
use super::setup::{PlayedCommittee, Setup, range};
use super::spread::{self, Parts};
use crate::follow_up::activity::Activity;
use crate::follow_up::event_kind::EventKind;
use crate::follow_up::line::Line;
use crate::follow_up::measures::Sizes;
use crate::follow_up::month::Month;
use crate::follow_up::rules::RuleKey;
use crate::money::{DecimalExt, Money, Rounding, percent_of, whole_number};
use crate::vec_map::VecMap;

/// An event of a played year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayedEvent {
    /// Its kind.
    pub kind: EventKind,
    /// The month in which it starts.
    pub start: Month,
    /// Its size, per cent of what it meets; negative: it costs.
    pub percent: Decimal,
    /// What it brings each line, whole thousands; negative: it costs. All of it falls in this year, except for what goes on
    /// ([`Duration::GoesOn`]): that is the amount of a full year.
    pub amounts: VecMap<Line, Money>,
}

impl PlayedEvent {
    /// What it is.
    #[must_use]
    pub fn description(&self) -> Description {
        describe(self.kind)
    }

    /// The first month whose follow-up knows of it.
    #[must_use]
    pub fn known(&self) -> Month {
        self.description().known(self.start)
    }

    /// Whether it is known at the follow-up of `month`. In December all is.
    #[must_use]
    pub fn is_known(&self, month: Month) -> bool {
        self.known() <= month
    }

    /// What it brings all lines; negative: it costs.
    #[must_use]
    pub fn amount(&self) -> Money {
        self.amounts.iter().map(|(_, amount)| *amount).sum::<Money>()
    }

    /// What goes on in the next year.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        matches!(self.description().duration, Duration::GoesOn { .. })
    }

    /// How it falls on the months, where it grows by `growth` per cent a month until `stopped`. None if out of range.
    #[must_use]
    pub fn parts(&self, growth: Decimal, stopped: Option<Month>) -> Option<Parts> {
        let description = self.description();
        spread::parts(description.duration, self.start, description.last_month(self.start), growth, stopped)
    }
}

/// The events of the year of `seed`, in the order of the months. None if a number is out of range.
///
/// Each event happens with its own chance, independently of the others; one that is excluded by another happens in the part of the
/// range of chances that lies after that of the other, so that both have the chance that is stated. What meets no committee does not
/// happen. Where more happen than a year may have, so many of them are kept, each as likely as another.
pub(super) fn draw(seed: u32, setup: &Setup, sizes: Sizes<'_>) -> Option<Vec<PlayedEvent>> {
    let mut happening = Vec::new();
    for kind in EventKind::ALL {
        // The forecasts of the tax base come each year ([`super::tax`]).
        if kind != EventKind::TaxForecast && happens(seed, kind, sizes)? {
            let mut stream = Stream::new(seed, Subject::Event(kind));
            let order = stream.whole();
            let event = event(kind, &mut stream, setup, sizes)?;
            if !event.amounts.is_empty() {
                happening.push((order, event));
            }
        }
    }
    happening.sort_by_key(|(order, _)| *order);
    happening.truncate(usize::try_from(whole_number(sizes.get(RuleKey::MostEvents))).ok()?);
    let mut events: Vec<PlayedEvent> = happening.into_iter().map(|(_, event)| event).collect();
    events.sort_by_key(|event| (event.start, event.kind));
    Some(events)
}

/// Whether `kind` happens in the year of `seed`.
fn happens(seed: u32, kind: EventKind, sizes: Sizes<'_>) -> Option<bool> {
    let draw = |kind| Stream::new(seed, Subject::Chance(kind)).percent();
    let chance = |kind| sizes.get(RuleKey::EventChance(kind)).clamp(Decimal::ZERO, Decimal::ONE_HUNDRED);
    Some(match describe(kind).excluded_by {
        None => draw(kind) < chance(kind),
        Some(other) => {
            let (draw, before) = (draw(other), chance(other));
            draw >= before && draw < before.try_add(chance(kind))?
        }
    })
}

/// An event of `kind`, as `stream` gives it.
fn event(kind: EventKind, stream: &mut Stream, setup: &Setup, sizes: Sizes<'_>) -> Option<PlayedEvent> {
    let description = describe(kind);
    let start = stream.one_of(description.starts)?;
    let size = stream.triangular(range(sizes, |size| RuleKey::EventSize(kind, size)))?;
    let is_reversed = description.either_sign && stream.below(2) == 0;
    let percent = if is_reversed { Decimal::ZERO.try_sub(size)? } else { size };
    let amounts = match description.meets {
        Meets::Activities(activities) => by_committee(activities, percent, setup)?,
        Meets::OneActivityOf(activities) => by_committee(&[stream.one_of(activities)?], percent, setup)?,
        Meets::ExecutiveBoard => whole(setup.board_line(), percent, setup)?,
        Meets::Shared(line) => whole(line, percent, setup)?,
    };
    Some(PlayedEvent { kind, start, percent, amounts })
}

/// `percent` of the part of each committee's budget that is of `activities`.
fn by_committee(activities: &[Activity], percent: Decimal, setup: &Setup) -> Option<VecMap<Line, Money>> {
    let share = |committee: &PlayedCommittee| {
        let mut shares = committee.activities.iter().filter(|(activity, _)| activities.contains(activity));
        shares.try_fold(Decimal::ZERO, |sum, (_, share)| sum.try_add(*share))
    };
    let mut amounts = VecMap::default();
    for (c, committee) in setup.committees() {
        let part = percent_of(committee.budget.abs().kronor(), share(committee)?)?;
        if !part.is_zero() {
            amounts.insert(Line::Committee(c), thousands(percent_of(part, percent)?)?);
        }
    }
    Some(amounts)
}

/// `percent` of tax and general grants, on one line.
fn whole(line: Line, percent: Decimal, setup: &Setup) -> Option<VecMap<Line, Money>> {
    let amount = thousands(percent_of(setup.tax_and_grants.kronor(), percent)?)?;
    Some([(line, amount)].into_iter().collect())
}

/// Rounded to whole thousands. None if out of range.
pub(super) fn thousands(kronor: Decimal) -> Option<Money> {
    Money::new(Rounding::Thousand.apply(kronor)?)
}
