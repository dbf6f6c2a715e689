//! Checks of the fees: cost of the service, and legal ceilings.

use super::{YearChecks, amount};
use crate::checks::finding::{CheckTopic, FeeCeilingCheck, Finding};
use crate::law::{Amount, LawError};
use crate::money::increased_by_percent;
use crate::municipality::{CommitteeIx, Fee, FeeIx, Municipality};
use crate::outcome::{FeeOutcome, Outcome, YearOutcome};
use crate::statutes::self_cost;

pub(super) fn check(
    found: &mut YearChecks,
    outcome: &Outcome,
    municipality: &Municipality,
    year: &YearOutcome,
) -> Result<(), LawError> {
    for ((c, committee), now) in municipality.committees().zip(&year.committees) {
        for ((f, fee), now) in (0..).map(FeeIx).zip(&committee.fees).zip(&now.fees) {
            check_self_cost(found, outcome, (c, f), fee, now)?;
            check_ceiling(found, outcome, (c, f), fee, now)?;
        }
    }
    Ok(())
}

fn check_self_cost(
    found: &mut YearChecks,
    outcome: &Outcome,
    (c, f): (CommitteeIx, FeeIx),
    fee: &Fee,
    now: &FeeOutcome,
) -> Result<(), LawError> {
    let Some(cost) = fee.service_cost.as_ref().map(|costs| found.ix.get(costs)) else {
        // A legal ceiling already keeps the fee below its cost.
        if fee.ceiling.is_none() {
            let quality = amount(outcome, now.now).quality;
            found.add(quality, Finding::NotKnown(CheckTopic::ServiceCost(c, f), None));
        }
        return Ok(());
    };
    let income = amount(outcome, now.now);
    let against = self_cost::check(income, Amount { value: cost.value, quality: cost.quality })?;
    found.add(income.quality.max(cost.quality), Finding::SelfCost(c, f, against));
    Ok(())
}

fn check_ceiling(
    found: &mut YearChecks,
    outcome: &Outcome,
    (c, f): (CommitteeIx, FeeIx),
    fee: &Fee,
    now: &FeeOutcome,
) -> Result<(), LawError> {
    let Some(ceiling) = &fee.ceiling else {
        return Ok(());
    };
    let (start, income) = (amount(outcome, now.start), amount(outcome, now.now));
    let ceiling_amount =
        increased_by_percent(start.value, ceiling.headroom.value).ok_or(LawError::OutOfRange)?;
    let quality = start.quality.max(income.quality).max(ceiling.headroom.quality);
    let check = FeeCeilingCheck {
        income: income.value,
        ceiling: ceiling_amount,
        limited_by_ceiling: now.limited_by_ceiling,
    };
    found.add(quality, Finding::FeeCeiling(c, f, check));
    Ok(())
}
