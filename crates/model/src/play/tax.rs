//! The forecasts of the nation's tax base during the year, which move the municipality's tax.

use rust_decimal::Decimal;

use super::drawn::thousands;
use super::random::{Stream, Subject};
use super::setup::Setup;
use super::spread::by_month;
use crate::follow_up::measures::Sizes;
use crate::follow_up::month::{MONTHS, Month};
use crate::follow_up::rules::RuleKey;
use crate::money::{DecimalExt, Money};

/// What a new forecast changes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TaxRevision {
    /// The growth of the nation's tax base, percentage points.
    pub points: Decimal,
    /// The municipality's tax of the year with its settlement, whole thousands.
    pub amount: Money,
}

/// The forecasts of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TaxPath {
    /// Whether it is a year with large revisions, as 2020 and 2021 were.
    pub is_large: bool,
    /// What the forecast of each month changes; 0 where there is none.
    pub revisions: [TaxRevision; MONTHS],
}

impl TaxPath {
    /// The path in the year of `seed`. None if a number is out of range.
    pub(super) fn draw(seed: u32, setup: &Setup, sizes: Sizes<'_>) -> Option<Self> {
        let mut stream = Stream::new(seed, Subject::Tax);
        let is_large = stream.percent() < sizes.get(RuleKey::LargeRevisionsChance);
        let factor = if is_large { sizes.get(RuleKey::LargeRevisionsFactor) } else { Decimal::ONE };
        let per_point = sizes.get(RuleKey::TaxPerPoint).try_mul(setup.inhabitants)?;
        let revisions = by_month(|month| {
            let spread = sizes.get(RuleKey::TaxRevision(month)).try_mul(factor)?;
            let points = stream.normal().try_mul(spread)?;
            Some(TaxRevision { points, amount: thousands(points.try_mul(per_point)?)? })
        })?;
        Some(Self { is_large, revisions })
    }

    /// The forecasts that are published from January to `month`, where they change anything.
    pub fn published(&self, month: Month) -> impl Iterator<Item = (Month, TaxRevision)> {
        let all = month.to_date().map(|month| (month, *month.get(&self.revisions)));
        all.filter(|(_, revision)| !revision.points.is_zero())
    }

    /// What the forecasts have changed the year's tax by, from January to `month`.
    #[must_use]
    pub fn changed(&self, month: Month) -> Money {
        month.to_date().map(|month| month.get(&self.revisions).amount).sum::<Money>()
    }
}
