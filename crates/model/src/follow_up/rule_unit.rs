//! The unit of a size of the year, and which numbers it takes.

use rust_decimal::Decimal;

use super::event_kind::EventKind;
use super::rules::RuleKey;
use crate::money::is_percent;

/// The most kronor per inhabitant that a percentage point of the tax base can bring.
const MOST_PER_POINT: Decimal = Decimal::from_parts(100_000, 0, 0, false, 0);

/// The longest lead time of a measure, and the longest time until it fades, months.
const LONGEST_LEAD: Decimal = Decimal::from_parts(36, 0, 0, false, 0);

/// The unit of a size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleUnit {
    /// Per cent, from 0 to 100.
    Percent,
    /// Per cent of either sign, up to 100: what can be a gain or a loss.
    SignedPercent,
    /// Percentage points, from 0 to 100.
    Points,
    /// Times, from 0 to 100.
    Times,
    /// A number of events.
    Events,
    /// Kronor per inhabitant.
    KronorPerInhabitant,
    /// Months.
    Months,
}

impl RuleUnit {
    /// Whether `value`, in this unit, is one that the year can be computed by.
    #[must_use]
    pub fn accepts(self, value: Decimal) -> bool {
        let is_from_0_to = |most| value >= Decimal::ZERO && value <= most;
        match self {
            Self::Percent | Self::Points | Self::Times => is_percent(value),
            Self::SignedPercent => is_percent(value.abs()),
            Self::Events => value.fract().is_zero() && is_from_0_to(Decimal::from(EventKind::ALL.len())),
            Self::KronorPerInhabitant => is_from_0_to(MOST_PER_POINT),
            Self::Months => is_from_0_to(LONGEST_LEAD),
        }
    }
}

impl RuleKey {
    /// The unit of the size.
    #[must_use]
    pub fn unit(self) -> RuleUnit {
        match self {
            Self::DriftMean(_) | Self::ForecastErrorMean | Self::EventSize(..) => RuleUnit::SignedPercent,
            Self::SeasonShare(..)
            | Self::DriftSpread(_)
            | Self::ForecastErrorSpread
            | Self::EventChance(_)
            | Self::LargeRevisionsChance
            | Self::MeasureEffect(..)
            | Self::RealisedShare(_)
            | Self::SameRootShare
            | Self::DeficitGrowth
            | Self::ReturnDearer => RuleUnit::Percent,
            Self::TaxRevision(_) => RuleUnit::Points,
            Self::LargeRevisionsFactor => RuleUnit::Times,
            Self::MostEvents => RuleUnit::Events,
            Self::TaxPerPoint => RuleUnit::KronorPerInhabitant,
            Self::MeasureLead(..) | Self::FadesAfter => RuleUnit::Months,
        }
    }

    /// Whether `value`, in the unit of the size, is one that the year can be computed by.
    #[must_use]
    pub fn accepts(self, value: Decimal) -> bool {
        self.unit().accepts(value)
    }
}
