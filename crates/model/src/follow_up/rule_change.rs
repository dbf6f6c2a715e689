//! Changing a size of the year: what else moves with it, and why a number is refused.

use rust_decimal::Decimal;

use super::month::Month;
use super::rule_unit::RuleUnit;
use super::rules::{RuleKey, Rules, Size};
use crate::goal_shares::with_share_set;
use crate::vec_map::VecMap;

/// Why a size cannot have a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleProblem {
    /// No year can be computed by it.
    Outside,
    /// The lowest is above the most likely, or the most likely above the highest.
    WrongOrder,
    /// It is not a whole number of months.
    NotWholeMonths,
}

/// The size of `key` with another one of its three corners.
fn corner(key: RuleKey, size: Size) -> Option<RuleKey> {
    match key {
        RuleKey::EventSize(event, _) => Some(RuleKey::EventSize(event, size)),
        RuleKey::MeasureLead(kind, _) => Some(RuleKey::MeasureLead(kind, size)),
        RuleKey::MeasureEffect(kind, _) => Some(RuleKey::MeasureEffect(kind, size)),
        RuleKey::RealisedShare(_) => Some(RuleKey::RealisedShare(size)),
        RuleKey::SeasonShare(..)
        | RuleKey::DriftMean(_)
        | RuleKey::DriftSpread(_)
        | RuleKey::ForecastErrorMean
        | RuleKey::ForecastErrorSpread
        | RuleKey::EventChance(_)
        | RuleKey::MostEvents
        | RuleKey::TaxRevision(_)
        | RuleKey::LargeRevisionsChance
        | RuleKey::LargeRevisionsFactor
        | RuleKey::TaxPerPoint
        | RuleKey::SameRootShare
        | RuleKey::DeficitGrowth
        | RuleKey::FadesAfter
        | RuleKey::ReturnDearer => None,
    }
}

impl RuleKey {
    /// Whether both are months of the same season.
    #[must_use]
    pub fn is_same_season(self, other: Self) -> bool {
        matches!((self, other), (Self::SeasonShare(one, _), Self::SeasonShare(two, _)) if one == two)
    }
}

/// What becomes of the reader's own sizes when `key` gets `value`: the sizes to set. A month of a season moves the other months, which
/// share the rest in proportion, so that the year stays whole.
///
/// # Errors
/// Why it cannot have the value.
pub fn with_rule_set(
    rules: &Rules,
    own: &VecMap<RuleKey, Decimal>,
    key: RuleKey,
    value: Decimal,
) -> Result<Vec<(RuleKey, Decimal)>, RuleProblem> {
    if !key.accepts(value) {
        return Err(RuleProblem::Outside);
    }
    if key.unit() == RuleUnit::Months && !value.fract().is_zero() {
        return Err(RuleProblem::NotWholeMonths);
    }
    if let RuleKey::SeasonShare(season, month) = key {
        let keys = Month::ALL.map(|month| RuleKey::SeasonShare(season, month));
        let now = keys.map(|key| rules.value(own, key));
        let shares = with_share_set(&now, month.index(), value).ok_or(RuleProblem::Outside)?;
        return Ok(keys.into_iter().zip(shares).collect());
    }
    if corner(key, Size::Low).is_some() {
        let at = |size| {
            let corner = corner(key, size);
            corner.map_or(value, |corner| if corner == key { value } else { rules.value(own, corner) })
        };
        let (low, typical, high) = (at(Size::Low), at(Size::Typical), at(Size::High));
        // What costs is negative, and the lowest size is then the smallest cost.
        let rises = low <= typical && typical <= high;
        let falls = low >= typical && typical >= high;
        if !rises && !falls {
            return Err(RuleProblem::WrongOrder);
        }
    }
    Ok(vec![(key, value)])
}
