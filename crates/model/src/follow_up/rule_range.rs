//! Which numbers a size of the year takes.

use rust_decimal::Decimal;

use super::event_kind::EventKind;
use super::rules::RuleKey;
use crate::money::is_percent;

/// The most kronor per inhabitant that a percentage point of the tax base can bring.
const MOST_PER_POINT: Decimal = Decimal::from_parts(100_000, 0, 0, false, 0);

/// The longest lead time of a measure, and the longest time until it fades, months.
const LONGEST_LEAD: Decimal = Decimal::from_parts(36, 0, 0, false, 0);

impl RuleKey {
    /// Whether `value`, in the unit of the size, is one that the year can be computed by.
    #[must_use]
    pub fn accepts(self, value: Decimal) -> bool {
        let is_from_0_to = |most| value >= Decimal::ZERO && value <= most;
        match self {
            Self::DriftMean(_) | Self::ForecastErrorMean | Self::EventSize(..) => is_percent(value.abs()),
            Self::SeasonShare(..)
            | Self::DriftSpread(_)
            | Self::ForecastErrorSpread
            | Self::EventChance(_)
            | Self::TaxRevision(_)
            | Self::LargeRevisionsChance
            | Self::LargeRevisionsFactor
            | Self::MeasureEffect(..)
            | Self::RealisedShare(_)
            | Self::SameRootShare
            | Self::DeficitGrowth
            | Self::ReturnDearer => is_percent(value),
            Self::MostEvents => value.fract().is_zero() && is_from_0_to(Decimal::from(EventKind::ALL.len())),
            Self::TaxPerPoint => is_from_0_to(MOST_PER_POINT),
            Self::MeasureLead(..) | Self::FadesAfter => is_from_0_to(LONGEST_LEAD),
        }
    }
}
