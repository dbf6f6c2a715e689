//! What one step of a lever brings, so that a reader need not try.

use rust_decimal::Decimal;

use super::YearIx;
use super::lever::Lever;
use super::outcome::Outcome;
use crate::money::Arithmetic;
use crate::rows::RevenueRow;

/// What one step of a lever brings the pool, kronor a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effect {
    /// Before the equalisation answers.
    pub brings: Decimal,
    /// After it; the same where it does not answer.
    pub keeps: Decimal,
}

/// What one step of `lever` brings in `year`, where a step brings money at all.
#[must_use]
pub fn of_step(outcome: &Outcome, year: YearIx, lever: Lever) -> Option<Effect> {
    let step = lever.spec().step;
    let numbers = outcome.year(year);
    let value = |id| outcome.value(id);
    let percent_of = |amount: Decimal| amount.times(step)?.over(Decimal::ONE_HUNDRED);
    let plain = |brings| Some(Effect { brings, keeps: brings });
    match lever {
        Lever::Row(RevenueRow::TaxRate) => plain(percent_of(value(numbers.now[RevenueRow::TaxBase]))?),
        Lever::Row(RevenueRow::TaxBase) => {
            let more_base = percent_of(value(numbers.start[RevenueRow::TaxBase]))?;
            let of = |rate| more_base.times(value(rate))?.over(Decimal::ONE_HUNDRED);
            let brings = of(numbers.now[RevenueRow::TaxRate])?;
            // A figure of the user's own stands whatever the base does.
            if outcome.ledger.is_set(
                numbers.now[RevenueRow::IncomeEqualisation],
                Lever::Row(RevenueRow::IncomeEqualisation),
            ) {
                return plain(brings);
            }
            Some(Effect { brings, keeps: brings.less(of(numbers.now.county_rate)?)? })
        }
        Lever::Fee(c, f) => {
            let fee = numbers.committee(c)?.fees.get(usize::from(f.0))?;
            plain(percent_of(value(fee.start))?)
        }
        Lever::Index(c) | Lever::Volume(c) => {
            plain(Decimal::ZERO.less(percent_of(value(numbers.committee(c)?.cost))?)?)
        }
        Lever::Efficiency(c) => plain(percent_of(value(numbers.committee(c)?.cost))?),
        Lever::Weight(_) => None,
        Lever::Row(row) if row.is_subtracted() => plain(Decimal::ZERO.less(step)?),
        Lever::Row(_) | Lever::Grant(_) => plain(step),
    }
}
