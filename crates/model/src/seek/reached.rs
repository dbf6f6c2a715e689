//! What is sought, and what an outcome reaches of it.

use super::{Aim, NoAnswer, Seek};
use crate::money::Money;
use crate::outcome::{Outcome, YearOutcome};
use crate::summary::exceeds_rounding;

/// What an aim asks for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sought {
    /// Whether the needs must be covered in sum.
    pub(super) needs: bool,
    /// The result. None: the surplus target.
    result: Option<Money>,
}

impl From<Aim> for Sought {
    fn from(aim: Aim) -> Self {
        match aim {
            Aim::Balanced => Self { needs: true, result: None },
            Aim::Result(result) => Self { needs: true, result: Some(result) },
            Aim::ResultOnly(result) => Self { needs: false, result: Some(result) },
        }
    }
}

/// What an outcome reaches of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reached {
    /// What the grants exceed the needs by, in sum. None if that is not sought.
    pub(super) needs: Option<Money>,
    /// What the result exceeds the sought one by.
    pub(super) spare: Money,
}

impl Reached {
    pub(super) fn is_met(self) -> bool {
        self.spare >= Money::ZERO && !self.lacks_needs()
    }

    /// Whether needs are sought, and not covered.
    pub(super) fn lacks_needs(self) -> bool {
        self.needs.is_some_and(|needs| needs < Money::ZERO)
    }

    /// What is left beyond the aim; if it is not met, what is missing, as a negative amount.
    pub(super) fn margin(self) -> Money {
        let parts = [self.needs.unwrap_or(Money::ZERO), self.spare];
        let is_met = self.is_met();
        parts.into_iter().filter(|part| is_met || *part < Money::ZERO).sum::<Money>()
    }

    /// What is left beyond the aim if the budgeted result moves what one part has over to the other.
    pub(super) fn in_sum(self) -> Money {
        self.needs.unwrap_or(Money::ZERO) + self.spare
    }
}

/// The sum of gaps, without those that the rounding of grants explains.
pub(super) fn gaps(year: &YearOutcome, outcome: &Outcome) -> Money {
    let gaps = year.committees.iter().map(|committee| outcome.money(committee.gap));
    gaps.filter(|gap| exceeds_rounding(*gap)).sum::<Money>()
}

/// The sum of result and gaps: the result if every committee gets its need.
pub(super) fn left(year: &YearOutcome, outcome: &Outcome) -> Money {
    let gaps = year.committees.iter().map(|committee| outcome.money(committee.gap));
    outcome.money(year.result) + gaps.sum::<Money>()
}

impl Seek<'_> {
    pub(super) fn reached(&self, outcome: &Outcome, sought: Sought) -> Result<Reached, NoAnswer> {
        let year = outcome.year(self.year);
        let asked = match sought.result {
            Some(result) => result,
            None => {
                let percent = outcome.value(year.surplus_target);
                self.checked(outcome.money(year.now.tax_and_general_grants).percent(percent))?
            }
        };
        Ok(Reached {
            needs: sought.needs.then(|| gaps(year, outcome)),
            spare: outcome.money(year.result) - asked,
        })
    }
}
