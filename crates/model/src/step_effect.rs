//! The effect of one step of a lever on the pool.

use rust_decimal::Decimal;

use super::YearIx;
use super::label::Label;
use super::ledger::{NodeId, Op};
use super::lever::Lever;
use super::outcome::Outcome;
use crate::money::{DecimalExt, percent_of as percent_of_amount};
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
            let by_law = at_rate(numbers.now.county_rate)?;
            let equalisation = RevenueRow::IncomeEqualisation;
            let node = numbers.now[equalisation];
            if outcome.is_set(node, Lever::Row(equalisation)) {
                // A value that the user has set does not depend on the tax base.
                return plain(tax);
            }
            let taken = match raised_by(outcome, node, Lever::Row(equalisation)) {
                Some(percent) => raised(by_law, value(percent))?,
                None => by_law,
            };
            Some(StepEffect { before_equalisation: tax, after_equalisation: tax.try_sub(taken)? })
        }
        Lever::Fee(c, f) => {
            let fee = numbers.committee(c)?.fees.get(usize::from(f.0))?;
            plain(percent_of(value(fee.start))?)
        }
        Lever::Index(c) | Lever::Volume(c) => {
            let cost = numbers.committee(c)?.cost;
            // A step is of the cost before the lever's own per cent.
            let before = match raised_by(outcome, cost, lever) {
                Some(percent) => value(cost)
                    .try_mul(Decimal::ONE_HUNDRED)?
                    .try_div(Decimal::ONE_HUNDRED.try_add(value(percent))?)?,
                None => value(cost),
            };
            plain(Decimal::ZERO.try_sub(percent_of(before)?)?)
        }
        Lever::Efficiency(c) => plain(percent_of(value(numbers.committee(c)?.cost))?),
        Lever::Weight(_) => None,
        Lever::Row(row) => plain(if row.is_subtracted() { Decimal::ZERO.try_sub(step)? } else { step }),
        Lever::Grant(_) => plain(step),
    }
}

/// `amount` raised by so many per cent.
pub(super) fn raised(amount: Decimal, percent: Decimal) -> Option<Decimal> {
    percent_of_amount(amount, Decimal::ONE_HUNDRED.try_add(percent)?)
}

/// The per cent by which the setting of `lever` has raised `node`, or a number that `node` is a raise of. None if it has not.
pub(super) fn raised_by(outcome: &Outcome, mut node: NodeId, lever: Lever) -> Option<NodeId> {
    let ledger = &outcome.ledger;
    while ledger.node(node)?.op == Op::RaisedBy {
        let [before, by] = ledger.inputs(node) else { return None };
        if ledger.node(by.id)?.label == Label::Setting(lever) {
            return Some(by.id);
        }
        node = before.id;
    }
    None
}
