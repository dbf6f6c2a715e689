//! Distribution of the room over the committees.
//!
//! Whole thousands are distributed by a divisor method (Sainte-Laguë): each thousand goes to the committee with the highest quotient of
//! weight and next odd number. The largest remainder method would be simpler, but can lower a committee's grant when the room grows
//! (the Alabama paradox); a divisor method cannot.

use rust_decimal::Decimal;

use super::money::{Money, millionths, whole_number};

/// The rule by which the room is distributed; a negative room is a cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Policy {
    /// In proportion to the start grants.
    #[default]
    Proportional,
    /// Not distributed: grants stay, and the room goes to the result.
    KeepFrames,
    /// First to close gaps, in proportion to them, then in proportion to need. A cut first takes grants beyond need.
    ByNeed,
    /// In proportion to start grant times the user's weight.
    Weighted,
}

impl Policy {
    /// All policies, in display order.
    pub const ALL: [Self; 4] = [Self::Proportional, Self::KeepFrames, Self::ByNeed, Self::Weighted];
}

/// A committee's inputs to the distribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// Its weight: start grant, weighted start grant or need.
    pub weight: Money,
    /// Its grant before the distribution, which a cut does not lower below 0.
    pub base: Money,
}

/// A recipient in an apportionment of whole units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taker {
    /// Its weight; 0 once it has reached its cap.
    pub weight: u128,
    /// The highest number of units that it can have.
    pub cap: u64,
    /// The units that it has.
    pub part: u64,
}

impl Taker {
    /// A recipient without units.
    #[must_use]
    pub const fn new(weight: u128, cap: u64) -> Self {
        Self { weight, cap, part: 0 }
    }
}

/// Each claim's part of `room`: whole thousands, negative in a cut. A remainder below a thousand, or that no claim can take, is
/// not distributed. None if a number is out of range.
#[must_use]
pub fn spread(policy: Policy, room: Money, claims: &[Claim]) -> Option<Vec<Money>> {
    let room = room.thousands_rounded_down();
    let cuts = room < 0;
    let units = if policy == Policy::KeepFrames { 0 } else { u64::try_from(room.unsigned_abs()).ok()? };
    let mut takers = Vec::with_capacity(claims.len());
    for claim in claims {
        let cap = if cuts { units_of(claim.base)? } else { u64::MAX };
        takers.push(Taker::new(whole_number(claim.weight.kronor()), cap));
    }
    if policy == Policy::ByNeed {
        let first = first_by_need(cuts, claims)?;
        apportion_after(units, &first, &mut takers)?;
    } else {
        apportion(units, &mut takers)?;
    }
    in_kronor(&takers, cuts)
}

/// Divides `amount` in whole thousands in proportion to `weights`. The parts sum to `amount` if it is whole thousands and some
/// weight is not 0. None if a number is out of range.
#[must_use]
pub fn share_out(amount: Money, weights: &mut dyn Iterator<Item = Decimal>) -> Option<Vec<Money>> {
    let mut takers = Vec::with_capacity(weights.size_hint().0);
    for weight in weights {
        takers.push(Taker::new(millionths(weight)?, u64::MAX));
    }
    apportion(units_of(amount)?, &mut takers)?;
    in_kronor(&takers, false)
}

/// The takers' units as amounts; negative in a cut.
fn in_kronor(takers: &[Taker], cuts: bool) -> Option<Vec<Money>> {
    let mut parts = Vec::with_capacity(takers.len());
    for taker in takers {
        let part = i64::try_from(taker.part).ok()?;
        parts.push(Money::from_thousands(if cuts { part.checked_neg()? } else { part })?);
    }
    Some(parts)
}

/// Whole thousands in `amount`; 0 for a negative one.
fn units_of(amount: Money) -> Option<u64> {
    u64::try_from(amount.thousands_rounded_down().max(0)).ok()
}

/// The thousands that come first with [`Policy::ByNeed`]: each claim's gap, or in a cut its grant beyond need.
fn first_by_need(cuts: bool, claims: &[Claim]) -> Option<Vec<u64>> {
    let mut first = Vec::with_capacity(claims.len());
    for claim in claims {
        first.push(if cuts {
            units_of(claim.base - claim.weight)?.min(units_of(claim.base)?)
        } else {
            u64::try_from((claim.weight - claim.base).thousands_rounded_up().max(0)).ok()?
        });
    }
    Some(first)
}

/// Apportions `total` units: in proportion to `first` up to the sum of `first`, the rest by weight.
fn apportion_after(total: u64, first: &[u64], takers: &mut [Taker]) -> Option<()> {
    let wanted = first.iter().try_fold(0_u64, |sum, units| sum.checked_add(*units))?;
    if total <= wanted {
        for (taker, first) in takers.iter_mut().zip(first) {
            *taker = Taker::new((*first).into(), *first);
        }
        return apportion(total, takers);
    }
    for (taker, first) in takers.iter_mut().zip(first) {
        taker.cap = taker.cap.saturating_sub(*first);
    }
    apportion(total.saturating_sub(wanted), takers)?;
    for (taker, first) in takers.iter_mut().zip(first) {
        taker.part = taker.part.checked_add(*first)?;
    }
    Some(())
}

/// Apportions `total` units over `takers` by Sainte-Laguë, none above its cap. Ties go to the first.
///
/// Fewer than `total` units are given only if all takers have reached their caps or have weight 0. None if a number is out of range.
#[must_use]
pub fn apportion(total: u64, takers: &mut [Taker]) -> Option<()> {
    // The largest number below is twice the sum of weights times `total`; an odd number is at most 2 * total + 1.
    let all = takers.iter().try_fold(0_u128, |sum, taker| sum.checked_add(taker.weight))?;
    all.checked_mul(2)?.checked_mul(u128::from(total).checked_add(1)?)?;
    let mut left = total;
    // Each round apportions without caps and then fixes the takers above their caps. Fixing one only leaves more for the others, so a
    // fixed taker would reach its cap in the final apportionment too. Each round fixes at least one taker or is the last.
    loop {
        apportion_uncapped(left, takers);
        let mut is_last = true;
        for taker in takers.iter_mut().filter(|taker| taker.weight > 0 && taker.part >= taker.cap) {
            *taker = Taker { weight: 0, part: taker.cap, ..*taker };
            left = left.saturating_sub(taker.cap);
            is_last = false;
        }
        if is_last {
            return Some(());
        }
    }
}

/// Sainte-Laguë over the takers with a weight: a first approximation by rounding, then single units until the sum is `total`.
fn apportion_uncapped(total: u64, takers: &mut [Taker]) {
    let twice = |number: u128| number.saturating_mul(2);
    let all = takers.iter().fold(0_u128, |sum, taker| sum.saturating_add(taker.weight));
    let mut given = 0_u64;
    for taker in takers.iter_mut().filter(|taker| taker.weight > 0) {
        let rounded = twice(taker.weight).saturating_mul(u128::from(total)).saturating_add(all);
        let guess = rounded.checked_div(twice(all)).and_then(|units| u64::try_from(units).ok());
        taker.part = guess.unwrap_or(0);
        given = given.saturating_add(taker.part);
    }
    while given != total {
        let adding = given < total;
        let odd = |taker: &Taker| {
            let twice = twice(u128::from(taker.part));
            if adding { twice.saturating_add(1) } else { twice.saturating_sub(1) }
        };
        // Compares the quotients without division.
        let higher = |a: &Taker, b: &Taker| a.weight.saturating_mul(odd(b)) > b.weight.saturating_mul(odd(a));
        let candidates = takers.iter_mut().filter(|taker| taker.weight > 0 && (adding || taker.part > 0));
        let chosen = if adding {
            // The highest quotient; of equals the first.
            candidates.reduce(|best, next| if higher(next, best) { next } else { best })
        } else {
            // The lowest quotient; of equals the last.
            candidates.reduce(|best, next| if higher(next, best) { best } else { next })
        };
        let Some(taker) = chosen else {
            break;
        };
        if adding {
            taker.part = taker.part.saturating_add(1);
            given = given.saturating_add(1);
        } else {
            taker.part = taker.part.saturating_sub(1);
            given = given.saturating_sub(1);
        }
    }
}
