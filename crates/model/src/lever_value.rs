//! The numbers of an outcome that a lever changes.

use super::label::Unit;
use super::ledger::NodeId;
use super::lever::Lever;
use super::outcome::YearOutcome;

/// The node that `lever` changes, in the start state and in the scenario. `None` for levers that change another number in per
/// cent, by a weight or by an own change.
#[must_use]
pub fn lever_nodes(year: &YearOutcome, lever: Lever) -> Option<(NodeId, NodeId)> {
    match lever {
        // The lever of the tax base shows its change in per cent.
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
