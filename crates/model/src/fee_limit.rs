//! How far a fee can be raised: up to its legal ceiling, and to the cost of its service (kommunallagen 2:6).

use rust_decimal::Decimal;

use crate::YearIx;
use crate::money::increased_by_percent;
use crate::municipality::Fee;

/// The highest income that the law permits of a fee, kronor.
#[derive(Debug, Clone, Copy)]
pub(crate) enum FeeLimit {
    /// Neither a ceiling nor a known cost.
    Unlimited,
    /// By a legal ceiling, `headroom` per cent above the start.
    Ceiling {
        /// The highest income.
        highest: Decimal,
        /// Per cent above the start.
        headroom: Decimal,
    },
    /// By the cost of its service.
    Cost {
        /// The highest income.
        highest: Decimal,
    },
}

impl FeeLimit {
    /// The limit of a fee with the start value `start`. None if it is out of range.
    pub(crate) fn new(fee: &Fee, year: YearIx, start: Decimal) -> Option<Self> {
        let cost = fee.service_cost.as_ref().map(|costs| year.get(costs).value);
        let Some(ceiling) = &fee.ceiling else {
            return Some(cost.map_or(Self::Unlimited, |highest| Self::Cost { highest }));
        };
        let headroom = ceiling.headroom.value;
        let highest = increased_by_percent(start, headroom)?;
        let cost = cost.filter(|cost| *cost < highest);
        Some(cost.map_or(Self::Ceiling { highest, headroom }, |highest| Self::Cost { highest }))
    }

    /// Whether it is below `income`.
    pub(crate) fn is_below(self, income: Decimal) -> bool {
        match self {
            Self::Unlimited => false,
            Self::Ceiling { highest, .. } | Self::Cost { highest } => highest < income,
        }
    }
}
