//! Kinds of activity, by which a committee's costs follow the seasons, drift and meet events.

use rust_decimal::Decimal;

use crate::keyed::keyed_enum;
use crate::money::{DecimalExt, is_percent};
use crate::vec_map::VecMap;

keyed_enum! {
    /// A kind of activity. A committee has one or several, with shares that sum to 100 per cent.
    pub enum Activity {
        /// Preschool, compulsory and upper secondary school.
        School = "school",
        /// Care of the elderly.
        Elderly = "elderly",
        /// Support to people with disabilities.
        Disability = "disability",
        /// Bought care, support and income support.
        Social = "social",
        /// Streets, parks and property, with winter.
        Technical = "technical",
        /// Culture and leisure.
        Culture = "culture",
        /// Staff and leadership.
        Administration = "administration",
    }
}

keyed_enum! {
    /// How costs are spread over the year.
    pub enum Season {
        /// Low in July, heavy in the autumn.
        School = "school",
        /// Care day and night.
        Care = "care",
        /// Nearly even.
        Social = "social",
        /// Heavy in winter.
        Technical = "technical",
        /// Low in July.
        Culture = "culture",
        /// Low in July, heavy in December.
        Administration = "administration",
    }
}

impl Activity {
    /// How its costs are spread over the year.
    #[must_use]
    pub fn season(self) -> Season {
        match self {
            Self::School => Season::School,
            Self::Elderly | Self::Disability => Season::Care,
            Self::Social => Season::Social,
            Self::Technical => Season::Technical,
            Self::Culture => Season::Culture,
            Self::Administration => Season::Administration,
        }
    }
}

/// The activities of a committee with their shares of its budget, per cent with sum 100.
pub type ActivityShares = VecMap<Activity, Decimal>;

/// Whether `shares` are shares of a whole: each from 0 to 100 per cent, with sum 100.
#[must_use]
pub fn are_whole(shares: &ActivityShares) -> bool {
    let mut percents = shares.iter().map(|(_, percent)| *percent);
    let sum = percents
        .try_fold(Decimal::ZERO, |sum, percent| is_percent(percent).then(|| sum.try_add(percent)).flatten());
    sum == Some(Decimal::ONE_HUNDRED)
}
