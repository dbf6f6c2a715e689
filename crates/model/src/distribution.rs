//! How the room is spread over committees.
//!
//! Whole thousands are spread by a divisor method (Sainte-Laguë): each thousand goes to the claim with the highest
//! weight per odd number of thousands it would have. Largest remainders would be simpler, but can lower one committee's
//! grant when there is more to share (the Alabama paradox); a divisor method cannot.

use rust_decimal::Decimal;

use super::money::{
    DecimalExt, from_thousands, millionths, thousands_rounded_down, thousands_rounded_up, whole_number,
};

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

/// One among whom units are shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taker {
    /// What it is weighed by. Nothing once it has all that it can have.
    pub weight: u128,
    /// The most that it can have.
    pub cap: u64,
    /// What it has got.
    pub part: u64,
}

impl Taker {
    /// One who has nothing yet.
    #[must_use]
    pub const fn new(weight: u128, cap: u64) -> Self {
        Self { weight, cap, part: 0 }
    }
}

/// Each claim's part of `room`, in kronor and whole thousands. What is less than a thousand, or finds no taker, is left.
/// None when a number is too large to be counted with.
#[must_use]
pub fn spread(policy: Policy, room: Decimal, claims: &[Claim]) -> Option<Vec<Decimal>> {
    let room = thousands_rounded_down(room)?;
    let cuts = room < 0;
    let units = if policy == Policy::KeepFrames { 0 } else { room.unsigned_abs() };
    let mut takers = Vec::with_capacity(claims.len());
    for claim in claims {
        let cap = if cuts { units_of(claim.base)? } else { u64::MAX };
        takers.push(Taker::new(whole_number(claim.weight), cap));
    }
    if policy == Policy::ByNeed {
        let first = first_by_need(cuts, claims)?;
        apportion_after(units, &first, &mut takers)?;
    } else {
        apportion(units, &mut takers)?;
    }
    in_kronor(&takers, cuts)
}

/// `amount` shared in whole thousands by `weights`; exact whenever `amount` is whole thousands and some weight is not 0.
/// None when a number is too large to be counted with.
#[must_use]
pub fn share_out(amount: Decimal, weights: &mut dyn Iterator<Item = Decimal>) -> Option<Vec<Decimal>> {
    let mut takers = Vec::with_capacity(weights.size_hint().0);
    for weight in weights {
        takers.push(Taker::new(millionths(weight)?, u64::MAX));
    }
    apportion(units_of(amount)?, &mut takers)?;
    in_kronor(&takers, false)
}

/// What the takers have got, and in a cut what is taken from them.
fn in_kronor(takers: &[Taker], cuts: bool) -> Option<Vec<Decimal>> {
    let mut parts = Vec::with_capacity(takers.len());
    for taker in takers {
        let part = i64::try_from(taker.part).ok()?;
        parts.push(from_thousands(if cuts { part.checked_neg()? } else { part })?);
    }
    Some(parts)
}

/// Whole thousands in `kronor`; none in what is below 0.
fn units_of(kronor: Decimal) -> Option<u64> {
    u64::try_from(thousands_rounded_down(kronor)?.max(0)).ok()
}

/// By need, each claim's gap comes first; in a cut, what it has beyond its need.
fn first_by_need(cuts: bool, claims: &[Claim]) -> Option<Vec<u64>> {
    let mut first = Vec::with_capacity(claims.len());
    for claim in claims {
        first.push(if cuts {
            units_of(claim.base.try_sub(claim.weight)?)?.min(units_of(claim.base)?)
        } else {
            u64::try_from(thousands_rounded_up(claim.weight.try_sub(claim.base)?)?.max(0)).ok()?
        });
    }
    Some(first)
}

/// `total` units, in proportion to what comes `first` as long as that lasts, the rest by weight.
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

/// `total` units by Sainte-Laguë over `takers`, none above its cap. Ties go to the one that comes first.
///
/// Less than `total` is given out only where caps, or weights that are all 0, leave nobody to take more. None when a
/// number is too large to be counted with.
#[must_use]
pub fn apportion(total: u64, takers: &mut [Taker]) -> Option<()> {
    // Twice all weights times total is the largest number below; an odd number is at most twice total and one.
    let all = takers.iter().try_fold(0_u128, |sum, taker| sum.checked_add(taker.weight))?;
    all.checked_mul(2)?.checked_mul(u128::from(total).checked_add(1)?)?;
    let mut left = total;
    // Sharing without caps, then closing those that went over, gives each closed one no less than its cap in the final
    // sharing too: closing only leaves more for the others. So each round closes at least one taker or is the last.
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

/// Sainte-Laguë over those that weigh something: a first guess by rounding, then single units until the sum is right.
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
        // Compares weights per odd number without dividing.
        let higher = |a: &Taker, b: &Taker| a.weight.saturating_mul(odd(b)) > b.weight.saturating_mul(odd(a));
        let candidates = takers.iter_mut().filter(|taker| taker.weight > 0 && (adding || taker.part > 0));
        let chosen = if adding {
            // The highest; of equals the first.
            candidates.reduce(|best, next| if higher(next, best) { next } else { best })
        } else {
            // The lowest; of equals the last.
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
