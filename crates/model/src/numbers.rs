//! The number that a lever moves, in an outcome.

use super::label::Unit;
use super::ledger::NodeId;
use super::lever::Lever;
use super::outcome::YearOutcome;

/// The number of `lever` in the start state and now. None for levers that have no number of their own, but a per cent, a
/// weight or an own change of one.
#[must_use]
pub fn of_lever(year: &YearOutcome, lever: Lever) -> Option<(NodeId, NodeId)> {
    match lever {
        // The tax base is moved by per cent, and that is what the lever shows.
        Lever::Row(row) if row.definition().spec.unit == Unit::Percent => None,
        Lever::Row(row) => Some((year.start[row], year.now[row])),
        Lever::Fee(c, f) => {
            let fee = year.committee(c)?.fees.get(usize::from(f.0))?;
            Some((fee.start, fee.now))
        }
        Lever::Grant(_) | Lever::Index(_) | Lever::Volume(_) | Lever::Efficiency(_) | Lever::Weight(_) => {
            None
        }
    }
}
