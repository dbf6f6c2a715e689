//! The effect of one step of a lever on what can be distributed.

use rust_decimal::Decimal;

use super::YearIx;
use super::label::Label;
use super::ledger::{NodeId, Op};
use super::lever::Lever;
use super::outcome::Outcome;
use crate::money::{DecimalExt, percent_of};
use crate::rows::RevenueRow;

/// How much one step of a lever changes the pool, or what the reserve leaves of it, kronor a year. A budgeted result in per cent of the
/// revenue takes its part of that.
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
    let plain = |amount| Some(StepEffect { before_equalisation: amount, after_equalisation: amount });
    match lever {
        Lever::Row(RevenueRow::TaxRate) => plain(percent_of(value(numbers.now[RevenueRow::TaxBase]), step)?),
        Lever::Row(RevenueRow::TaxBase) => {
            let more_base = percent_of(value(base_before_own_change(outcome, year)?), step)?;
            let at_rate = |rate| more_base.try_mul(value(rate))?.try_div(Decimal::ONE_HUNDRED);
            let tax = at_rate(numbers.now[RevenueRow::TaxRate])?;
            let by_law = at_rate(numbers.now.county_rate)?;
            let taken = followed(outcome, year, RevenueRow::IncomeEqualisation, by_law)?;
            Some(StepEffect { before_equalisation: tax, after_equalisation: tax.try_sub(taken)? })
        }
        Lever::NationalTaxBase => {
            let base = numbers.now[RevenueRow::TaxBase];
            let own = raised_by(outcome, base, lever, year).map_or(Decimal::ZERO, value);
            let of_step = |amount: Decimal| amount.try_mul(step)?.try_div(Decimal::ONE_HUNDRED.try_add(own)?);
            let more_base = of_step(value(base))?;
            let tax = percent_of(more_base, value(numbers.now[RevenueRow::TaxRate]))?;
            let guaranteed = find(outcome, numbers.now.equalisation_by_law, Label::GuaranteedTaxBase)?;
            let missing = of_step(value(guaranteed))?.try_sub(more_base)?;
            let by_law = percent_of(missing, value(numbers.now.county_rate))?;
            let given = followed(outcome, year, RevenueRow::IncomeEqualisation, by_law)?;
            Some(StepEffect { before_equalisation: tax, after_equalisation: tax.try_add(given)? })
        }
        Lever::Population => {
            let start = &numbers.start;
            let of_step = |amount, population| value(amount).try_mul(step)?.try_div(value(population));
            let settlement = of_step(start.final_settlement, start.population)?;
            let row = RevenueRow::Adjustment;
            let adjustment = followed(outcome, year, row, of_step(start[row], start.population)?)?;
            let by_law = numbers.now.equalisation_by_law;
            let guaranteed = find(outcome, by_law, Label::GuaranteedTaxBase)?;
            let guaranteed = of_step(guaranteed, numbers.now.population)?;
            let by_law = percent_of(guaranteed, value(numbers.now.county_rate))?;
            let given = followed(outcome, year, RevenueRow::IncomeEqualisation, by_law)?;
            plain(given.try_add(adjustment)?.try_add(settlement)?)
        }
        Lever::Fee(c, f) => {
            let fee = numbers.committee(c)?.fees.get(usize::from(f.0))?;
            plain(percent_of(value(fee.start), step)?)
        }
        Lever::Index(c) | Lever::Volume(c) => {
            let cost = numbers.committee(c)?.cost;
            // A step is of the cost before the lever's own per cent.
            let before = match raised_by(outcome, cost, lever, year) {
                Some(percent) => value(cost)
                    .try_mul(Decimal::ONE_HUNDRED)?
                    .try_div(Decimal::ONE_HUNDRED.try_add(value(percent))?)?,
                None => value(cost),
            };
            plain(Decimal::ZERO.try_sub(percent_of(before, step)?)?)
        }
        Lever::Efficiency(c) => {
            let committee = numbers.committee(c)?;
            let after = committee.efficiency.and_then(|id| find(outcome, id, Label::CostAfterEfficiency(c)));
            // A step is of the cost after the demands of earlier years.
            let before = match after.map(|after| (after, raised_by(outcome, after, lever, year))) {
                Some((after, Some(percent))) => value(after)
                    .try_mul(Decimal::ONE_HUNDRED)?
                    .try_div(Decimal::ONE_HUNDRED.try_sub(value(percent))?)?,
                Some((after, None)) => value(after),
                None => value(committee.cost),
            };
            plain(percent_of(before, step)?)
        }
        Lever::Weight(_) => None,
        Lever::Row(row) => plain(if row.is_subtracted() { Decimal::ZERO.try_sub(step)? } else { step }),
        Lever::Grant(_) => plain(step),
    }
}

/// The tax base that the municipality's own deviation is in per cent of: that of the start state, moved by the nation's. None if it is not
/// in the outcome.
pub(super) fn base_before_own_change(outcome: &Outcome, year: YearIx) -> Option<NodeId> {
    let base = outcome.year(year).now[RevenueRow::TaxBase];
    let own = Label::Setting(Lever::Row(RevenueRow::TaxBase));
    let is_own = |by: NodeId| outcome.ledger.node(by).is_some_and(|node| node.label == own);
    match outcome.ledger.inputs(base) {
        [before, by] if outcome.ledger.node(base)?.op == Op::RaisedBy && is_own(by.id) => Some(before.id),
        _ => Some(base),
    }
}

/// What `row` follows of a change `by_law`, kronor: nothing where it is held, and more or less where it is moved by per cent.
fn followed(outcome: &Outcome, year: YearIx, row: RevenueRow, by_law: Decimal) -> Option<Decimal> {
    let numbers = outcome.year(year);
    if numbers.held[row] {
        return Some(Decimal::ZERO);
    }
    match raised_by(outcome, numbers.now[row], Lever::Row(row), year) {
        Some(percent) => raised(by_law, outcome.value(percent)),
        None => Some(by_law),
    }
}

/// `amount` raised by so many per cent.
pub(super) fn raised(amount: Decimal, percent: Decimal) -> Option<Decimal> {
    percent_of(amount, Decimal::ONE_HUNDRED.try_add(percent)?)
}

/// The per cent by which the setting of `lever` in `year` has raised or lowered `node`, or a number that `node` is raised or lowered
/// from. None if it has not.
pub(super) fn raised_by(outcome: &Outcome, mut node: NodeId, lever: Lever, year: YearIx) -> Option<NodeId> {
    let ledger = &outcome.ledger;
    while matches!(ledger.node(node)?.op, Op::RaisedBy | Op::LoweredBy) {
        let [before, by] = ledger.inputs(node) else { return None };
        let number = ledger.node(by.id)?;
        if number.label == Label::Setting(lever) && number.year == year {
            return Some(by.id);
        }
        node = before.id;
    }
    None
}

/// The node with `label` among `node` and those that it is computed from. None if there is none.
fn find(outcome: &Outcome, node: NodeId, label: Label) -> Option<NodeId> {
    if outcome.ledger.node(node)?.label == label {
        return Some(node);
    }
    outcome.ledger.inputs(node).iter().find_map(|input| find(outcome, input.id, label))
}
