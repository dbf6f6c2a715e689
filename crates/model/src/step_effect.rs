//! The effect of one step of a lever on the pool.

use rust_decimal::Decimal;

use super::YearIx;
use super::lever::Lever;
use super::outcome::Outcome;
use crate::money::DecimalExt;
use crate::rows::RevenueRow;

/// How much one step of a lever changes the pool, kronor a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepEffect {
    /// Before the change of the income equalisation.
    pub before_equalisation: Decimal,
    /// After it; the same where the equalisation does not change.
    pub after_equalisation: Decimal,
}

/// The effect of one step of `lever` in `year`. `None` where the lever does not change the pool by itself, and where a number
/// is out of range.
#[must_use]
pub fn step_effect(outcome: &Outcome, year: YearIx, lever: Lever) -> Option<StepEffect> {
    let step = lever.spec().step;
    let numbers = outcome.year(year);
    let value = |id| outcome.value(id);
    let percent_of = |amount: Decimal| amount.try_mul(step)?.try_div(Decimal::ONE_HUNDRED);
    let plain = |amount| Some(StepEffect { before_equalisation: amount, after_equalisation: amount });
    match lever {
        Lever::Row(RevenueRow::TaxRate) => plain(percent_of(value(numbers.now[RevenueRow::TaxBase]))?),
        Lever::Row(RevenueRow::TaxBase) => {
            let more_base = percent_of(value(numbers.start[RevenueRow::TaxBase]))?;
            let at_rate = |rate| more_base.try_mul(value(rate))?.try_div(Decimal::ONE_HUNDRED);
            let tax = at_rate(numbers.now[RevenueRow::TaxRate])?;
            // A value that the user has set does not depend on the tax base.
            if outcome.is_set(
                numbers.now[RevenueRow::IncomeEqualisation],
                Lever::Row(RevenueRow::IncomeEqualisation),
            ) {
                return plain(tax);
            }
            Some(StepEffect {
                before_equalisation: tax,
                after_equalisation: tax.try_sub(at_rate(numbers.now.county_rate)?)?,
            })
        }
        Lever::Fee(c, f) => {
            let fee = numbers.committee(c)?.fees.get(usize::from(f.0))?;
            plain(percent_of(value(fee.start))?)
        }
        Lever::Index(c) | Lever::Volume(c) => {
            plain(Decimal::ZERO.try_sub(percent_of(value(numbers.committee(c)?.cost))?)?)
        }
        Lever::Efficiency(c) => plain(percent_of(value(numbers.committee(c)?.cost))?),
        Lever::Weight(_) => None,
        Lever::Row(row) => plain(if row.is_subtracted() { Decimal::ZERO.try_sub(step)? } else { step }),
        Lever::Grant(_) => plain(step),
    }
}
