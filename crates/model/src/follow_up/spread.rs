//! How a year's amount is spread over the months: in twelfths, or by the seasons of a committee's activities.

use rust_decimal::Decimal;

use super::activity::{Activity, ActivityShares};
use super::month::{MONTHS, Month};
use super::record::YearRecord;
use super::rules::{RuleKey, Rules};
use crate::money::{DecimalExt, Money, in_percent_of};
use crate::municipality::{CommitteeIx, Municipality};

/// The part of a year's amount that falls in each month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// The weights of the months, added up from January. The last is more than 0.
    to_date: [Decimal; MONTHS],
}

impl Spread {
    /// A twelfth each month.
    #[must_use]
    pub fn twelfths() -> Self {
        Self { to_date: Month::ALL.map(|month| month.number().into()) }
    }

    /// In proportion to the weights of the months. None if they are 0 in sum, or out of range.
    #[must_use]
    pub fn new(weights: [Decimal; MONTHS]) -> Option<Self> {
        let mut sum = Decimal::ZERO;
        let mut to_date = weights;
        for weight in &mut to_date {
            sum = sum.try_add(*weight)?;
            *weight = sum;
        }
        (sum > Decimal::ZERO).then_some(Self { to_date })
    }

    /// By the seasons of `activities`, each weighted by its share. None if that is 0 in sum, or out of range.
    #[must_use]
    pub fn by_seasons(activities: &ActivityShares, rules: &Rules, record: &YearRecord) -> Option<Self> {
        let mut weights = [Decimal::ZERO; MONTHS];
        for (weight, month) in weights.iter_mut().zip(Month::ALL) {
            for (activity, share) in activities.iter() {
                let in_month = rules.value(&record.rules, RuleKey::SeasonShare(activity.season(), month));
                *weight = weight.try_add(share.try_mul(in_month)?)?;
            }
        }
        Self::new(weights)
    }

    /// The weight of the whole year.
    fn whole(&self) -> Decimal {
        *Month::December.get(&self.to_date)
    }

    /// The weight of the months before `month`.
    fn before(&self, month: Month) -> Decimal {
        month.earlier().map_or(Decimal::ZERO, |month| *month.get(&self.to_date))
    }

    /// The part of the year from January to the end of `month`, per cent.
    #[must_use]
    pub fn percent_to_date(&self, month: Month) -> Decimal {
        in_percent_of(*month.get(&self.to_date), self.whole()).unwrap_or_default()
    }

    /// The part of the year after `month`, per cent.
    #[must_use]
    pub fn percent_left(&self, month: Month) -> Decimal {
        Decimal::ONE_HUNDRED.try_sub(self.percent_to_date(month)).unwrap_or_default()
    }

    /// What of a yearly `amount` falls from January to the end of `month`: whole thousand kronor, and in December all of it. So the
    /// months, each the difference of two such sums, sum to the year.
    #[must_use]
    pub fn to_date(&self, amount: Money, month: Month) -> Money {
        self.from_month(Month::January, amount, month)
    }

    /// What of an `amount` that is for the months from `start` on falls up to the end of `month`: as [`Self::to_date`], and 0 before
    /// `start`.
    #[must_use]
    pub fn from_month(&self, start: Month, amount: Money, month: Month) -> Money {
        if month == Month::December {
            return amount;
        }
        if month < start {
            return Money::ZERO;
        }
        let weight = |end: Decimal| end.try_sub(self.before(start));
        let part = weight(*month.get(&self.to_date)).zip(weight(self.whole()));
        part.and_then(|(part, whole)| amount.part_in_thousands(part, whole)).unwrap_or_default()
    }

    /// What the rest of the year comes to, if `to_date` is the part of it that falls from January to the end of `month`. None if no
    /// part does, or the amount is out of range.
    #[must_use]
    pub fn rest_after(&self, to_date: Money, month: Month) -> Option<Money> {
        let so_far = *month.get(&self.to_date);
        to_date.part_in_thousands(self.whole().try_sub(so_far)?, so_far)
    }
}

/// The kinds of activity of `committee` with their shares, per cent: the user's own, or those of the file. None where neither says: then
/// nothing is known of its seasons.
#[must_use]
pub fn activities(
    municipality: &Municipality,
    record: &YearRecord,
    committee: CommitteeIx,
) -> Option<ActivityShares> {
    if let Some(own) = record.activities.get(&committee) {
        return Some(own.clone());
    }
    let given = &municipality.committee(committee)?.activities;
    let shares: ActivityShares = given.iter().map(|(activity, share)| (*activity, share.value)).collect();
    (!shares.is_empty()).then_some(shares)
}

/// A size of each activity, such as its drift, weighted by the shares of a committee's `activities`: in the unit of the size. None if out
/// of range.
#[must_use]
pub fn weighted(activities: &ActivityShares, size: impl Fn(Activity) -> Decimal) -> Option<Decimal> {
    let mut sum = Decimal::ZERO;
    let mut whole = Decimal::ZERO;
    for (activity, share) in activities.iter() {
        sum = sum.try_add(share.try_mul(size(*activity))?)?;
        whole = whole.try_add(*share)?;
    }
    sum.try_div(whole)
}
