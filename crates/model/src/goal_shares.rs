//! Goal shares in per cent, also when the user changes one of them, and how 100 kronor are divided by weights.

use rust_decimal::Decimal;

use super::distribution::apportion_amount;
use super::goals::GoalIx;
use super::money::{DecimalExt, Money, THOUSAND, to_decimals};
use super::municipality::{CommitteeIx, Municipality};
use super::scenario::Scenario;

/// Decimals of a goal share that the user sets, in per cent.
const DECIMALS: u32 = 2;

/// The goals of the committee `c`, each with its weight in the file and in the scenario: first the file's, then those that only the scenario
/// gives it.
#[must_use]
pub fn goal_shares(
    municipality: &Municipality,
    scenario: &Scenario,
    c: CommitteeIx,
) -> Vec<(GoalIx, Decimal, Decimal)> {
    let own_weight = |goal: GoalIx| scenario.shares.get(&(c, goal)).copied();
    let file = municipality.committee(c).map_or(&[][..], |committee| &committee.shares);
    let mut shares: Vec<_> = file
        .iter()
        .map(|share| (share.goal, share.weight, own_weight(share.goal).unwrap_or(share.weight)))
        .collect();
    for ((of, goal), weight) in scenario.shares.iter() {
        if *of == c && !file.iter().any(|share| share.goal == *goal) {
            shares.push((*goal, Decimal::ZERO, *weight));
        }
    }
    shares
}

/// Each weight in per cent of their sum. `None` where the sum is 0 or out of range.
#[must_use]
pub fn in_percent(weights: &[Decimal]) -> Option<Vec<Decimal>> {
    let sum = weights.iter().try_fold(Decimal::ZERO, |sum, weight| sum.try_add(*weight))?;
    weights.iter().map(|weight| weight.try_mul(Decimal::ONE_HUNDRED)?.try_div(sum)).collect()
}

/// The shares in per cent, in sum 100, after the one at `index` is set to `percent`: the others divide the rest in proportion
/// to their weights, or equally where those are all 0. `None` where `percent` is not within 0 to 100, and where there is only
/// one share.
#[must_use]
pub fn with_share_set(weights: &[Decimal], index: usize, percent: Decimal) -> Option<Vec<Decimal>> {
    let percent = to_decimals(percent, DECIMALS);
    if weights.len() < 2
        || index >= weights.len()
        || percent < Decimal::ZERO
        || percent > Decimal::ONE_HUNDRED
    {
        return None;
    }
    let others: Vec<Decimal> =
        (0..).zip(weights).filter(|(place, _)| *place != index).map(|(_, weight)| *weight).collect();
    let weigh_nothing = others.iter().all(Decimal::is_zero);
    let others = if weigh_nothing { vec![Decimal::ONE; others.len()] } else { others };
    // `apportion_amount` divides whole thousands without remainder: a hundredth of a per cent is scaled to a thousand.
    let hundredth = Decimal::ONE_HUNDRED.try_mul(THOUSAND)?;
    let rest = Decimal::ONE_HUNDRED.try_sub(percent)?.try_mul(hundredth)?;
    let parts = apportion_amount(Money::new(rest)?, &mut others.into_iter())?;
    let mut shares: Vec<Decimal> =
        parts.into_iter().map(|part| part.kronor().try_div(hundredth)).collect::<Option<_>>()?;
    shares.insert(index, percent);
    Some(shares)
}

/// 100 kronor divided by `weights`: kronor with two decimals that sum to 100.00 exactly. `None` where all weights are 0, where
/// one is negative, and where one is too large for [`apportion_amount`].
#[must_use]
pub fn hundred_kronor(weights: &[Decimal]) -> Option<Vec<Decimal>> {
    let counts = weights.iter().any(|weight| *weight > Decimal::ZERO);
    if !counts || weights.iter().any(|weight| *weight < Decimal::ZERO) {
        return None;
    }
    // `apportion_amount` divides whole thousands without remainder: an öre is scaled to a thousand.
    let ore = Decimal::ONE_HUNDRED.try_mul(THOUSAND)?;
    let parts = apportion_amount(
        Money::new(Decimal::ONE_HUNDRED.try_mul(ore)?)?,
        &mut in_percent(weights)?.into_iter(),
    )?;
    parts.into_iter().map(|part| part.kronor().try_div(ore)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimals(texts: &[&str]) -> Vec<Decimal> {
        texts.iter().map(|text| text.parse().expect("a decimal")).collect()
    }

    #[test]
    fn the_other_shares_keep_their_proportions() {
        let shares = with_share_set(&decimals(&["50", "30", "20"]), 0, Decimal::from(75));
        assert_eq!(shares, Some(decimals(&["75", "15", "10"])));
        let thirds = with_share_set(&decimals(&["1", "1", "1", "1"]), 3, Decimal::ZERO).expect("shares");
        assert_eq!(thirds, decimals(&["33.34", "33.33", "33.33", "0"]));
        assert_eq!(thirds.iter().sum::<Decimal>(), Decimal::ONE_HUNDRED);
    }

    #[test]
    fn other_shares_of_zero_become_equal() {
        let shares = with_share_set(&decimals(&["100", "0", "0"]), 0, Decimal::from(60));
        assert_eq!(shares, Some(decimals(&["60", "20", "20"])));
    }

    #[test]
    fn a_share_is_between_0_and_100_and_a_single_share_cannot_be_set() {
        let two = decimals(&["60", "40"]);
        assert_eq!(with_share_set(&two, 0, Decimal::from(101)), None);
        assert_eq!(with_share_set(&two, 0, Decimal::from(-1)), None);
        assert_eq!(with_share_set(&two, 2, Decimal::ONE), None);
        assert_eq!(with_share_set(&decimals(&["100"]), 0, Decimal::from(50)), None);
    }

    #[test]
    fn the_parts_of_100_kronor_sum_to_100() {
        let thirds = hundred_kronor(&decimals(&["1", "1", "1"])).expect("parts");
        assert_eq!(thirds, decimals(&["33.34", "33.33", "33.33"]));
        assert_eq!(hundred_kronor(&decimals(&["0", "0"])), None);
        assert_eq!(hundred_kronor(&decimals(&["3", "-1"])), None);
    }

    #[test]
    fn weights_in_per_cent() {
        assert_eq!(in_percent(&decimals(&["1", "3"])), Some(decimals(&["25", "75"])));
        assert_eq!(in_percent(&decimals(&["0", "0"])), None);
    }
}
