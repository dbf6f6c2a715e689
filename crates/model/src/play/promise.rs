//! What the measures that are decided in a played year are promised to save.

use rust_decimal::Decimal;

use crate::follow_up::line::Line;
use crate::follow_up::measure_kind::MeasureKind;
use crate::follow_up::month::{MONTHS, Month};
use crate::follow_up::year::Year;
use crate::money::Money;
use crate::municipality::CommitteeIx;

/// What a measure that has been decided is promised to save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// The committee whose costs it lowers.
    pub committee: CommitteeIx,
    /// Its kind.
    pub kind: MeasureKind,
    /// The month in which it is decided. The measure works in later months only.
    pub decided: Month,
    /// What it is promised to save in each month.
    pub by_month: [Money; MONTHS],
    /// Whether it works against the cause of what grows: from the first month in which it saves anything nothing grows further.
    pub stops_growth: bool,
}

impl Promise {
    /// The measures that are decided in `year`, with what they are promised to save. None if a number is out of range.
    #[must_use]
    pub fn all(year: &Year<'_>) -> Option<Vec<Self>> {
        let mut promises = Vec::new();
        for line in year.budget().lines() {
            if let Line::Committee(committee) = line {
                // What is decided in December saves nothing in this year.
                let measures = year.known_measures(committee, Month::December)?;
                for effect in measures.iter() {
                    let whole = effect.with_share(Decimal::ONE_HUNDRED)?;
                    promises.push(Self {
                        committee,
                        kind: effect.measure.kind,
                        decided: effect.measure.decided,
                        by_month: Month::ALL.map(|month| whole.in_month(month)),
                        stops_growth: effect.measure.kind.is_structural(),
                    });
                }
            }
        }
        Some(promises)
    }

    /// What it is promised to save in `month`.
    pub(super) fn saving(&self, month: Month) -> Money {
        if month > self.decided { *month.get(&self.by_month) } else { Money::ZERO }
    }

    /// The first month in which it saves anything.
    pub(super) fn first_month(&self) -> Option<Month> {
        Month::ALL.into_iter().find(|month| self.saving(*month) > Money::ZERO)
    }
}
