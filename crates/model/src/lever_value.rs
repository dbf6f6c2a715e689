//! The numbers of an outcome that a lever changes.

use rust_decimal::Decimal;

use super::YearIx;
use super::label::Unit;
use super::ledger::{NodeId, Op};
use super::lever::{Lever, Setting};
use super::money::{DecimalExt, Rounding, percent_of};
use super::outcome::{Outcome, YearOutcome};

/// The node that `lever` changes, in the start state and in the scenario. `None` for levers that change another number in per
/// cent, by a weight or by an own change.
#[must_use]
pub fn lever_nodes(year: &YearOutcome, lever: Lever) -> Option<(NodeId, NodeId)> {
    match lever {
        // The lever of the tax base shows its change in per cent.
        Lever::Row(row) if row.definition().spec.unit == Unit::Percent => None,
        Lever::Row(row) => Some((year.start[row], year.now[row])),
        Lever::Population => Some((year.start.population, year.now.population)),
        Lever::Fee(c, f) => {
            let fee = year.committee(c)?.fees.get(usize::from(f.0))?;
            Some((fee.start, fee.now))
        }
        Lever::NationalTaxBase
        | Lever::Grant(_)
        | Lever::Index(_)
        | Lever::Volume(_)
        | Lever::Efficiency(_)
        | Lever::Weight(_) => None,
    }
}

/// The user's own change of a grant beyond its `frame`, kronor, whole thousands. Per cents are of the start grant. None if out of range.
#[must_use]
pub fn own_change(setting: Setting, start_grant: Decimal, frame: Decimal) -> Option<Decimal> {
    let change = match setting {
        Setting::Start => Decimal::ZERO,
        Setting::Change(change) | Setting::Held(change) => change,
        Setting::Percent(percent) | Setting::Yearly(percent) | Setting::RevenueShare(percent) => {
            percent_of(start_grant, percent)?
        }
        Setting::PercentAndChange(percent, change) => {
            return Rounding::Thousand.apply(percent_of(start_grant, percent)?)?.try_add(change);
        }
        Setting::Value(own) => own.try_sub(frame)?,
    };
    Rounding::Thousand.apply(change)
}

/// The first year from `from` on in which the setting of `lever` would take its number, or the committee's grant, below 0. It is 0
/// there. A setting holds in later years than the one for which it was checked, and these have less to take from.
#[must_use]
pub fn stopped_at_zero(outcome: &Outcome, from: YearIx, lever: Lever) -> Option<YearIx> {
    let ledger = &outcome.ledger;
    let is_stopped = |id| ledger.node(id).is_some_and(|node| node.op == Op::NotBelowZero);
    from.onwards().find(|at| {
        let year = outcome.year(*at);
        let number = match lever {
            Lever::Grant(c) => year.committee(c).map(|committee| committee.grant),
            Lever::Row(_)
            | Lever::NationalTaxBase
            | Lever::Population
            | Lever::Fee(..)
            | Lever::Index(_)
            | Lever::Volume(_)
            | Lever::Efficiency(_)
            | Lever::Weight(_) => lever_nodes(year, lever).map(|(_, now)| now),
        };
        // A legal ceiling, or a share of the room, may follow the limit.
        number.is_some_and(|id| {
            is_stopped(id) || ledger.inputs(id).first().is_some_and(|input| is_stopped(input.id))
        })
    })
}
