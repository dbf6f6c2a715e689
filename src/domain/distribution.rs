//! How the room is spread over committees.
//!
//! Whole thousands are spread by a divisor method (Sainte-Laguë): each thousand goes to the claim with the highest
//! weight per odd number of thousands it would have. Largest remainders would be simpler, but can lower one committee's
//! grant when there is more to share (the Alabama paradox); a divisor method cannot.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::money::{Arithmetic, nearest, started_thousands, thousands, whole_thousands};

/// Who gets of the room, and who pays when it is negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Policy {
    /// In proportion to the year's start frames.
    #[default]
    Proportional,
    /// Nobody: frames stand, and the room lands in the result.
    KeepFrames,
    /// Gaps first, in proportion; the rest by need. A cut takes what committees have beyond their need first.
    ByNeed,
    /// In proportion to start frame times the user's weight.
    Weighted,
}

impl Policy {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Proportional, Self::KeepFrames, Self::ByNeed, Self::Weighted];
}

/// What a committee brings to the sharing. Kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// What it is weighed by: frame, weighted frame or need.
    pub weight: Decimal,
    /// Its grant before the room is spread. It cannot fall below 0.
    pub base: Decimal,
}

/// Each claim's part of `room`, in kronor and whole thousands. What is less than a thousand, or finds no taker, is left.
/// None when a number is too large to be counted with.
#[must_use]
pub fn spread(policy: Policy, room: Decimal, claims: &[Claim]) -> Option<Vec<Decimal>> {
    let room = whole_thousands(room)?;
    let units = room.unsigned_abs();
    let parts = match (policy, room < 0) {
        (Policy::KeepFrames, _) => vec![0; claims.len()],
        (Policy::Proportional | Policy::Weighted, false) => apportion(units, &weights(claims), None)?,
        (Policy::Proportional | Policy::Weighted, true) => {
            apportion(units, &weights(claims), Some(&bases(claims)?))?
        }
        (Policy::ByNeed, false) => fill_gaps(units, claims)?,
        (Policy::ByNeed, true) => take_surpluses(units, claims)?,
    };
    parts
        .into_iter()
        .map(|part| {
            let part = i64::try_from(part).ok()?;
            thousands(if room < 0 { part.checked_neg()? } else { part })
        })
        .collect()
}

/// `amount` shared in whole thousands by `weights`; exact whenever `amount` is whole thousands and some weight is not 0.
/// None when a number is too large to be counted with.
#[must_use]
pub fn share_out(amount: Decimal, weights: &[Decimal]) -> Option<Vec<Decimal>> {
    // Shares have few decimals: a million keeps six of them.
    let weights: Vec<u128> = weights
        .iter()
        .map(|weight| Some(whole(weight.times(super::money::MILLION)?)))
        .collect::<Option<_>>()?;
    let units = u64::try_from(whole_thousands(amount)?.max(0)).ok()?;
    apportion(units, &weights, None)?.into_iter().map(|part| thousands(i64::try_from(part).ok()?)).collect()
}

/// A weight below 0 weighs nothing.
fn whole(value: Decimal) -> u128 {
    nearest(value).to_u128().unwrap_or(0)
}

fn weights(claims: &[Claim]) -> Vec<u128> {
    claims.iter().map(|claim| whole(claim.weight)).collect()
}

/// Whole thousands in `kronor`; none in what is below 0.
fn units_of(kronor: Decimal) -> Option<u64> {
    u64::try_from(whole_thousands(kronor)?.max(0)).ok()
}

fn bases(claims: &[Claim]) -> Option<Vec<u64>> {
    claims.iter().map(|claim| units_of(claim.base)).collect()
}

fn sum(units: &[u64]) -> Option<u64> {
    units.iter().try_fold(0_u64, |sum, units| sum.checked_add(*units))
}

fn fill_gaps(units: u64, claims: &[Claim]) -> Option<Vec<u64>> {
    let missing_of = |claim: &Claim| {
        let missing = started_thousands(claim.weight.less(claim.base)?)?;
        u64::try_from(missing.max(0)).ok()
    };
    let gaps: Vec<u64> = claims.iter().map(missing_of).collect::<Option<_>>()?;
    let missing = sum(&gaps)?;
    let by_gap: Vec<u128> = gaps.iter().map(|gap| u128::from(*gap)).collect();
    if units <= missing {
        return apportion(units, &by_gap, Some(&gaps));
    }
    let rest = apportion(units.saturating_sub(missing), &weights(claims), None)?;
    gaps.iter().zip(rest).map(|(gap, more)| gap.checked_add(more)).collect()
}

fn take_surpluses(units: u64, claims: &[Claim]) -> Option<Vec<u64>> {
    let bases = bases(claims)?;
    let surpluses: Vec<u64> = claims
        .iter()
        .zip(&bases)
        .map(|(claim, base)| Some(units_of(claim.base.less(claim.weight)?)?.min(*base)))
        .collect::<Option<_>>()?;
    let beyond = sum(&surpluses)?;
    let by_surplus: Vec<u128> = surpluses.iter().map(|surplus| u128::from(*surplus)).collect();
    if units <= beyond {
        return apportion(units, &by_surplus, Some(&surpluses));
    }
    let left: Vec<u64> =
        bases.iter().zip(&surpluses).map(|(base, taken)| base.saturating_sub(*taken)).collect();
    let rest = apportion(units.saturating_sub(beyond), &weights(claims), Some(&left))?;
    surpluses.iter().zip(rest).map(|(taken, more)| taken.checked_add(more)).collect()
}

/// `total` units by Sainte-Laguë over `weights`, none above its cap. Ties go to the claim that comes first.
///
/// Less than `total` is given out only where caps, or weights that are all 0, leave nobody to take more. None when a
/// number is too large to be counted with.
#[must_use]
pub fn apportion(total: u64, weights: &[u128], caps: Option<&[u64]>) -> Option<Vec<u64>> {
    // Twice all weights times total is the largest number below; an odd number is at most twice total and one.
    let all = weights.iter().try_fold(0_u128, |sum, weight| sum.checked_add(*weight))?;
    all.checked_mul(2)?.checked_mul(u128::from(total).checked_add(1)?)?;
    let cap = |at: usize| caps.and_then(|caps| caps.get(at)).copied().unwrap_or(u64::MAX);
    let mut parts = vec![0_u64; weights.len()];
    let mut open: Vec<usize> =
        (0..weights.len()).filter(|at| weights.get(*at).is_some_and(|w| *w > 0)).collect();
    let mut left = total;
    // Sharing without caps, then closing those that went over, gives each closed one no less than its cap in the final
    // sharing too: closing only leaves more for the others. So each round closes at least one claim or is the last.
    while left > 0 && !open.is_empty() {
        let shared = apportion_uncapped(left, &open, weights);
        let over: Vec<usize> =
            open.iter().zip(&shared).filter(|(at, n)| **n >= cap(**at)).map(|(at, _)| *at).collect();
        if over.is_empty() {
            for (at, n) in open.iter().zip(shared) {
                if let Some(part) = parts.get_mut(*at) {
                    *part = n;
                }
            }
            break;
        }
        for at in over {
            if let Some(part) = parts.get_mut(at) {
                *part = cap(at);
            }
            left = left.saturating_sub(cap(at));
            open.retain(|other| *other != at);
        }
    }
    Some(parts)
}

/// Sainte-Laguë over the claims in `open`: a first guess by rounding, then single units until the sum is right.
fn apportion_uncapped(total: u64, open: &[usize], weights: &[u128]) -> Vec<u64> {
    let weight = |at: &usize| weights.get(*at).copied().unwrap_or(0);
    let all = open.iter().fold(0_u128, |sum, at| sum.saturating_add(weight(at)));
    let twice = |number: u128| number.saturating_mul(2);
    let guess = |at: &usize| {
        let rounded = twice(weight(at)).saturating_mul(u128::from(total)).saturating_add(all);
        rounded.checked_div(twice(all)).and_then(|units| u64::try_from(units).ok()).unwrap_or(0)
    };
    let mut parts: Vec<u64> = open.iter().map(guess).collect();
    let mut given = parts.iter().fold(0_u64, |sum, part| sum.saturating_add(*part));
    // Compares w_a / odd_a with w_b / odd_b without dividing.
    let higher = |a: (usize, u128), b: (usize, u128)| {
        let left = open.get(a.0).map_or(0, weight).saturating_mul(b.1);
        let right = open.get(b.0).map_or(0, weight).saturating_mul(a.1);
        left.cmp(&right)
    };
    while given != total {
        let adding = given < total;
        let odd = |part: u64| {
            let twice = twice(u128::from(part));
            if adding { twice.saturating_add(1) } else { twice.saturating_sub(1) }
        };
        let candidates =
            parts.iter().enumerate().filter(|(_, part)| adding || **part > 0).map(|(at, p)| (at, odd(*p)));
        let chosen = if adding {
            // The highest; of equals the first.
            candidates.reduce(|best, next| if higher(next, best).is_gt() { next } else { best })
        } else {
            // The lowest; of equals the last.
            candidates.reduce(|best, next| if higher(next, best).is_gt() { best } else { next })
        };
        let Some(part) = chosen.and_then(|(at, _)| parts.get_mut(at)) else {
            break;
        };
        if adding {
            *part = part.saturating_add(1);
            given = given.saturating_add(1);
        } else {
            *part = part.saturating_sub(1);
            given = given.saturating_sub(1);
        }
    }
    parts
}
