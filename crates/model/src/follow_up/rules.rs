//! The sizes by which a year is spread over months, forecast and played. Most are assumptions: the reader can change each.

use rust_decimal::Decimal;

use super::activity::{Activity, Season};
use super::event_kind::EventKind;
use super::measure_kind::MeasureKind;
use super::month::Month;
use crate::figure::Quality;
use crate::keyed::keyed_enum;
use crate::municipality::Text;
use crate::vec_map::VecMap;

keyed_enum! {
    /// One of the three corners of a size that is not known.
    pub enum Size {
        /// The lowest.
        Low = "low",
        /// The most likely.
        Typical = "typical",
        /// The highest.
        High = "high",
    }
}

/// A size that the year is computed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleKey {
    /// The part of a year's cost that falls in a month, per cent.
    SeasonShare(Season, Month),
    /// The mean of what an activity deviates from its budget without events and measures, per cent of its budget; positive: costs less.
    DriftMean(Activity),
    /// The standard deviation of the same, per cent of its budget.
    DriftSpread(Activity),
    /// The mean error of a committee's own forecast in August, per cent of its budget; positive: the outturn becomes better.
    ForecastErrorMean,
    /// The standard deviation of the same, per cent of its budget.
    ForecastErrorSpread,
    /// The chance that an event happens in a year, per cent.
    EventChance(EventKind),
    /// What an event brings the committee that it meets, per cent of its yearly budget (for the whole municipality: of tax and
    /// general grants); negative: it costs.
    EventSize(EventKind, Size),
    /// The most events of a year.
    MostEvents,
    /// The standard deviation of how much the forecast of a month moves the growth of the nation's tax base, percentage points.
    TaxRevision(Month),
    /// The chance of a year with large revisions, per cent.
    LargeRevisionsChance,
    /// How much larger the revisions of such a year are, times.
    LargeRevisionsFactor,
    /// What one percentage point of the nation's tax base brings, kronor per inhabitant.
    TaxPerPoint,
    /// Months from the decision of a measure to its first effect.
    MeasureLead(MeasureKind, Size),
    /// What a measure saves in a full year, per cent of the committee's yearly budget.
    MeasureEffect(MeasureKind, Size),
    /// The part of the promised effect that is realised, per cent.
    RealisedShare(Size),
    /// The part of the effect that a measure has when another of the same root works, per cent.
    SameRootShare,
    /// How much a lasting deficit grows in a month until a structural measure works, per cent.
    DeficitGrowth,
    /// Months after which a measure that fades has no more effect.
    FadesAfter,
    /// How much dearer postponed upkeep is in the next year, per cent.
    ReturnDearer,
}

impl RuleKey {
    /// Its key in files, of words divided by full stops.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::SeasonShare(season, month) => ["season.", season.key(), ".", month.key()].concat(),
            Self::DriftMean(activity) => ["drift_mean.", activity.key()].concat(),
            Self::DriftSpread(activity) => ["drift_spread.", activity.key()].concat(),
            Self::ForecastErrorMean => "forecast_error.mean".to_owned(),
            Self::ForecastErrorSpread => "forecast_error.spread".to_owned(),
            Self::EventChance(event) => ["event_chance.", event.key()].concat(),
            Self::EventSize(event, size) => ["event_size.", event.key(), ".", size.key()].concat(),
            Self::MostEvents => "most_events".to_owned(),
            Self::TaxRevision(month) => ["tax_revision.", month.key()].concat(),
            Self::LargeRevisionsChance => "large_revisions.chance".to_owned(),
            Self::LargeRevisionsFactor => "large_revisions.factor".to_owned(),
            Self::TaxPerPoint => "tax_per_point".to_owned(),
            Self::MeasureLead(kind, size) => ["measure_lead.", kind.key(), ".", size.key()].concat(),
            Self::MeasureEffect(kind, size) => ["measure_effect.", kind.key(), ".", size.key()].concat(),
            Self::RealisedShare(size) => ["realised_share.", size.key()].concat(),
            Self::SameRootShare => "same_root_share".to_owned(),
            Self::DeficitGrowth => "deficit_growth".to_owned(),
            Self::FadesAfter => "fades_after".to_owned(),
            Self::ReturnDearer => "return_dearer".to_owned(),
        }
    }

    /// All keys: of each kind, one for each of what it is a size of.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let sizes_of_measure =
            |kind| move |size| [Self::MeasureLead(kind, size), Self::MeasureEffect(kind, size)];
        let mut keys = vec![
            Self::ForecastErrorMean,
            Self::ForecastErrorSpread,
            Self::MostEvents,
            Self::LargeRevisionsChance,
            Self::LargeRevisionsFactor,
            Self::TaxPerPoint,
            Self::SameRootShare,
            Self::DeficitGrowth,
            Self::FadesAfter,
            Self::ReturnDearer,
        ];
        for season in Season::ALL {
            keys.extend(Month::ALL.map(|month| Self::SeasonShare(season, month)));
        }
        keys.extend(Activity::ALL.into_iter().flat_map(|one| [Self::DriftMean(one), Self::DriftSpread(one)]));
        keys.extend(Month::ALL.map(Self::TaxRevision));
        for event in EventKind::ALL {
            keys.push(Self::EventChance(event));
            keys.extend(Size::ALL.map(|size| Self::EventSize(event, size)));
        }
        for kind in MeasureKind::ALL {
            keys.extend(Size::ALL.into_iter().flat_map(sizes_of_measure(kind)));
        }
        keys.extend(Size::ALL.map(Self::RealisedShare));
        keys.sort_unstable();
        keys
    }

    /// The one with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        let (kind, of) = key.split_once('.').unwrap_or((key, ""));
        let (first, second) = of.split_once('.').unwrap_or((of, ""));
        let found = match kind {
            "season" => Self::SeasonShare(Season::from_key(first)?, Month::from_key(second)?),
            "drift_mean" => Self::DriftMean(Activity::from_key(of)?),
            "drift_spread" => Self::DriftSpread(Activity::from_key(of)?),
            "forecast_error" if of == "mean" => Self::ForecastErrorMean,
            "forecast_error" => Self::ForecastErrorSpread,
            "event_chance" => Self::EventChance(EventKind::from_key(of)?),
            "event_size" => Self::EventSize(EventKind::from_key(first)?, Size::from_key(second)?),
            "most_events" => Self::MostEvents,
            "tax_revision" => Self::TaxRevision(Month::from_key(of)?),
            "large_revisions" if of == "chance" => Self::LargeRevisionsChance,
            "large_revisions" => Self::LargeRevisionsFactor,
            "tax_per_point" => Self::TaxPerPoint,
            "measure_lead" => Self::MeasureLead(MeasureKind::from_key(first)?, Size::from_key(second)?),
            "measure_effect" => Self::MeasureEffect(MeasureKind::from_key(first)?, Size::from_key(second)?),
            "realised_share" => Self::RealisedShare(Size::from_key(of)?),
            "same_root_share" => Self::SameRootShare,
            "deficit_growth" => Self::DeficitGrowth,
            "fades_after" => Self::FadesAfter,
            "return_dearer" => Self::ReturnDearer,
            _ => return None,
        };
        // Only the one way in which it is written.
        (found.key() == key).then_some(found)
    }
}

/// A size with its quality and what it is founded on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleValue {
    /// The value, in the unit of its key.
    pub value: Decimal,
    /// Its quality.
    pub quality: Quality,
    /// What it is founded on, for readers.
    pub source: Text,
}

/// The sizes that the program comes with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules(VecMap<RuleKey, RuleValue>);

impl Rules {
    /// The sizes of `values`.
    #[must_use]
    pub fn new(values: VecMap<RuleKey, RuleValue>) -> Self {
        Self(values)
    }

    /// The size of `key` that the program comes with. None where there is none: such as the effect of a measure that only moves money.
    #[must_use]
    pub fn given(&self, key: RuleKey) -> Option<&RuleValue> {
        self.0.get(&key)
    }

    /// All sizes, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = (RuleKey, &RuleValue)> {
        self.0.iter().map(|(key, value)| (*key, value))
    }

    /// The size of `key`: the reader's own, or the one that the program comes with. 0 where there is none.
    #[must_use]
    pub fn value(&self, own: &VecMap<RuleKey, Decimal>, key: RuleKey) -> Decimal {
        let given = || self.given(key).map(|given| given.value);
        own.get(&key).copied().or_else(given).unwrap_or_default()
    }
}
