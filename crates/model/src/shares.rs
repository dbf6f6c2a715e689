//! Shares in per cent: a committee's of its goals, as a user changes one of them, and where 100 kronor go.

use rust_decimal::Decimal;

use super::distribution::share_out;
use super::money::{Arithmetic, THOUSAND, to_decimals};

/// Decimals that a share of one's own has, in per cent.
const DECIMALS: u32 = 2;

/// What each of `weights` is in per cent of them all. None where nothing weighs anything.
#[must_use]
pub fn percents(weights: &[Decimal]) -> Option<Vec<Decimal>> {
    let sum = weights.iter().try_fold(Decimal::ZERO, |sum, weight| sum.added(*weight))?;
    weights.iter().map(|weight| weight.times(Decimal::ONE_HUNDRED)?.over(sum)).collect()
}

/// The shares, in per cent and in sum 100, once the one at `at` is `percent`: the others share the rest as they stood to
/// one another, or equally where they had nothing. None outside 0 to 100, and for the only goal of a committee.
#[must_use]
pub fn with_one_at(weights: &[Decimal], at: usize, percent: Decimal) -> Option<Vec<Decimal>> {
    let percent = to_decimals(percent, DECIMALS);
    if weights.len() < 2 || at >= weights.len() || percent < Decimal::ZERO || percent > Decimal::ONE_HUNDRED {
        return None;
    }
    let others: Vec<Decimal> =
        (0..).zip(weights).filter(|(place, _)| *place != at).map(|(_, weight)| *weight).collect();
    let weigh_nothing = others.iter().all(Decimal::is_zero);
    let others = if weigh_nothing { vec![Decimal::ONE; others.len()] } else { others };
    // Shared in hundredths of a per cent, each written as a thousand kronor would be: what is shared is used up exactly.
    let hundredth = Decimal::ONE_HUNDRED.times(THOUSAND)?;
    let rest = Decimal::ONE_HUNDRED.less(percent)?.times(hundredth)?;
    let parts = share_out(rest, &mut others.into_iter())?;
    let mut shares: Vec<Decimal> =
        parts.into_iter().map(|part| part.over(hundredth)).collect::<Option<_>>()?;
    shares.insert(at, percent);
    Some(shares)
}

/// Where 100 kronor go by `weights`: kronor with two decimals that sum to 100.00 exactly. None where nothing weighs
/// anything, where a weight is below 0, and where one is too large to be counted with.
#[must_use]
pub fn hundred_kronor(weights: &[Decimal]) -> Option<Vec<Decimal>> {
    let counts = weights.iter().any(|weight| *weight > Decimal::ZERO);
    if !counts || weights.iter().any(|weight| *weight < Decimal::ZERO) {
        return None;
    }
    // Each öre is written as a thousand kronor would be: what is shared is used up exactly.
    let ore = Decimal::ONE_HUNDRED.times(THOUSAND)?;
    let parts = share_out(Decimal::ONE_HUNDRED.times(ore)?, &mut percents(weights)?.into_iter())?;
    parts.into_iter().map(|part| part.over(ore)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimals(texts: &[&str]) -> Vec<Decimal> {
        texts.iter().map(|text| text.parse().expect("a decimal")).collect()
    }

    #[test]
    fn the_others_share_the_rest_as_they_stood() {
        let shares = with_one_at(&decimals(&["50", "30", "20"]), 0, Decimal::from(75));
        assert_eq!(shares, Some(decimals(&["75", "15", "10"])));
        let thirds = with_one_at(&decimals(&["1", "1", "1", "1"]), 3, Decimal::ZERO).expect("shares");
        assert_eq!(thirds, decimals(&["33.34", "33.33", "33.33", "0"]));
        assert_eq!(thirds.iter().sum::<Decimal>(), Decimal::ONE_HUNDRED);
    }

    #[test]
    fn those_that_had_nothing_share_equally() {
        let shares = with_one_at(&decimals(&["100", "0", "0"]), 0, Decimal::from(60));
        assert_eq!(shares, Some(decimals(&["60", "20", "20"])));
    }

    #[test]
    fn a_share_lies_between_nothing_and_all_and_an_only_goal_has_all() {
        let two = decimals(&["60", "40"]);
        assert_eq!(with_one_at(&two, 0, Decimal::from(101)), None);
        assert_eq!(with_one_at(&two, 0, Decimal::from(-1)), None);
        assert_eq!(with_one_at(&two, 2, Decimal::ONE), None);
        assert_eq!(with_one_at(&decimals(&["100"]), 0, Decimal::from(50)), None);
    }

    #[test]
    fn a_hundred_kronor_are_used_up_to_the_ore() {
        let thirds = hundred_kronor(&decimals(&["1", "1", "1"])).expect("parts");
        assert_eq!(thirds, decimals(&["33.34", "33.33", "33.33"]));
        assert_eq!(hundred_kronor(&decimals(&["0", "0"])), None);
        assert_eq!(hundred_kronor(&decimals(&["3", "-1"])), None);
    }

    #[test]
    fn weights_become_per_cents() {
        assert_eq!(percents(&decimals(&["1", "3"])), Some(decimals(&["25", "75"])));
        assert_eq!(percents(&decimals(&["0", "0"])), None);
    }
}
