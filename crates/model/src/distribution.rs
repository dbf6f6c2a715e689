//! Distribution of the room over the committees.
//!
//! Whole thousands are distributed by a divisor method (Sainte-Laguë): each thousand goes to the committee with the highest quotient of
//! weight and next odd number. The largest remainder method would be simpler, but can lower a committee's grant when the room grows
//! (the Alabama paradox); a divisor method cannot.

use rust_decimal::Decimal;

use super::money::{Money, THOUSAND, millionths, whole_number};

/// The rule by which the room is distributed; a negative room is a cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Policy {
    /// In proportion to the start grants.
    #[default]
    Proportional,
    /// Not distributed: grants stay, and the room goes to the result.
    KeepFrames,
    /// First to close gaps, in proportion to them, then in proportion to need. A cut first takes grants beyond need, then in proportion to
    /// need from those that were not short before.
    ByNeed,
    /// By priority: more in proportion to start grant times the user's weight, less to start grant times 2 less the weight.
    Weighted,
}

impl Policy {
    /// All policies, in display order.
    pub const ALL: [Self; 4] = [Self::Proportional, Self::ByNeed, Self::Weighted, Self::KeepFrames];
}

/// A committee's inputs to the distribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// Its weight: start grant, weighted start grant or need.
    pub weight: Money,
    /// Its grant before any distribution.
    pub before: Money,
    /// Its grant before this distribution, which a cut does not lower below 0.
    pub base: Money,
}

impl Claim {
    /// Whether its grant was less than its need before any distribution, by at least a thousand. Its weight must be its need.
    fn was_short(&self) -> bool {
        (self.weight - self.before).kronor() >= THOUSAND
    }
}

/// A recipient in an apportionment of whole units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipient {
    /// Its weight; 0 once it has reached its cap.
    pub weight: u128,
    /// The highest number of units that it can have.
    pub cap: u64,
    /// The units that it has.
    pub units: u64,
}

impl Recipient {
    /// A recipient without units.
    #[must_use]
    pub const fn new(weight: u128, cap: u64) -> Self {
        Self { weight, cap, units: 0 }
    }
}

/// Each claim's part of `room`: whole thousands, negative in a cut. A remainder below a thousand, or that no claim can take, is
/// not distributed. None if a number is out of range.
#[must_use]
pub fn distribute(policy: Policy, room: Money, claims: &[Claim]) -> Option<Vec<Money>> {
    let room = room.thousands_rounded_down();
    let cuts = room < 0;
    let units = if policy == Policy::KeepFrames { 0 } else { u64::try_from(room.unsigned_abs()).ok()? };
    let mut recipients = Vec::with_capacity(claims.len());
    for claim in claims {
        let cap = if !cuts {
            u64::MAX
        } else if policy == Policy::ByNeed && claim.was_short() {
            0
        } else {
            units_of(claim.base)?
        };
        recipients.push(Recipient::new(whole_number(claim.weight.kronor()), cap));
    }
    if policy == Policy::ByNeed {
        let first = first_by_need(cuts, claims)?;
        apportion_after(units, &first, &mut recipients)?;
    } else {
        apportion(units, &mut recipients)?;
    }
    amounts(&recipients, cuts)
}

/// Divides `amount` in whole thousands in proportion to `weights`. The parts sum to `amount` if it is whole thousands and some
/// weight is not 0. None if a number is out of range.
#[must_use]
pub fn apportion_amount(amount: Money, weights: &mut dyn Iterator<Item = Decimal>) -> Option<Vec<Money>> {
    let mut recipients = Vec::with_capacity(weights.size_hint().0);
    for weight in weights {
        recipients.push(Recipient::new(millionths(weight)?, u64::MAX));
    }
    apportion(units_of(amount)?, &mut recipients)?;
    amounts(&recipients, false)
}

/// The recipients' units as amounts; negative in a cut.
fn amounts(recipients: &[Recipient], cuts: bool) -> Option<Vec<Money>> {
    let mut parts = Vec::with_capacity(recipients.len());
    for recipient in recipients {
        let part = i64::try_from(recipient.units).ok()?;
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
            if claim.was_short() {
                0
            } else {
                units_of(claim.base - claim.weight)?.min(units_of(claim.base)?)
            }
        } else {
            u64::try_from((claim.weight - claim.base).thousands_rounded_up().max(0)).ok()?
        });
    }
    Some(first)
}

/// Apportions `total` units: in proportion to `first` up to the sum of `first`, the rest by weight.
fn apportion_after(total: u64, first: &[u64], recipients: &mut [Recipient]) -> Option<()> {
    let wanted = first.iter().try_fold(0_u64, |sum, units| sum.checked_add(*units))?;
    if total <= wanted {
        for (recipient, first) in recipients.iter_mut().zip(first) {
            *recipient = Recipient::new((*first).into(), *first);
        }
        return apportion(total, recipients);
    }
    for (recipient, first) in recipients.iter_mut().zip(first) {
        recipient.cap = recipient.cap.saturating_sub(*first);
    }
    apportion(total.saturating_sub(wanted), recipients)?;
    for (recipient, first) in recipients.iter_mut().zip(first) {
        recipient.units = recipient.units.checked_add(*first)?;
    }
    Some(())
}

/// Apportions `total` units over `recipients` by Sainte-Laguë, none above its cap. Ties go to the first.
///
/// Fewer than `total` units are apportioned only if all recipients have reached their caps or have weight 0. None if a number is out of range.
#[must_use]
pub fn apportion(total: u64, recipients: &mut [Recipient]) -> Option<()> {
    // The largest number below is twice the sum of weights times `total`; an odd number is at most 2 * total + 1.
    let all = recipients.iter().try_fold(0_u128, |sum, recipient| sum.checked_add(recipient.weight))?;
    all.checked_mul(2)?.checked_mul(u128::from(total).checked_add(1)?)?;
    let mut left = total;
    // Each round apportions without caps and then fixes the recipients above their caps. Fixing one only leaves more for the others, so a
    // fixed recipient would reach its cap in the final apportionment too. Each round fixes at least one recipient or is the last.
    loop {
        apportion_uncapped(left, recipients);
        let mut is_last = true;
        for recipient in
            recipients.iter_mut().filter(|recipient| recipient.weight > 0 && recipient.units >= recipient.cap)
        {
            *recipient = Recipient { weight: 0, units: recipient.cap, ..*recipient };
            left = left.saturating_sub(recipient.cap);
            is_last = false;
        }
        if is_last {
            return Some(());
        }
    }
}

/// Sainte-Laguë over the recipients with a weight: a first approximation by rounding, then single units until the sum is `total`.
fn apportion_uncapped(total: u64, recipients: &mut [Recipient]) {
    let twice = |number: u128| number.saturating_mul(2);
    let all = recipients.iter().fold(0_u128, |sum, recipient| sum.saturating_add(recipient.weight));
    let mut apportioned = 0_u64;
    for recipient in recipients.iter_mut().filter(|recipient| recipient.weight > 0) {
        let rounded = twice(recipient.weight).saturating_mul(u128::from(total)).saturating_add(all);
        let guess = rounded.checked_div(twice(all)).and_then(|units| u64::try_from(units).ok());
        recipient.units = guess.unwrap_or(0);
        apportioned = apportioned.saturating_add(recipient.units);
    }
    while apportioned != total {
        let adding = apportioned < total;
        let odd = |recipient: &Recipient| {
            let twice = twice(u128::from(recipient.units));
            if adding { twice.saturating_add(1) } else { twice.saturating_sub(1) }
        };
        // Compares the quotients without division.
        let higher =
            |a: &Recipient, b: &Recipient| a.weight.saturating_mul(odd(b)) > b.weight.saturating_mul(odd(a));
        let candidates =
            recipients.iter_mut().filter(|recipient| recipient.weight > 0 && (adding || recipient.units > 0));
        let chosen = if adding {
            // The highest quotient; of equals the first.
            candidates.reduce(|best, next| if higher(next, best) { next } else { best })
        } else {
            // The lowest quotient; of equals the last.
            candidates.reduce(|best, next| if higher(next, best) { best } else { next })
        };
        let Some(recipient) = chosen else {
            break;
        };
        if adding {
            recipient.units = recipient.units.saturating_add(1);
            apportioned = apportioned.saturating_add(1);
        } else {
            recipient.units = recipient.units.saturating_sub(1);
            apportioned = apportioned.saturating_sub(1);
        }
    }
}
