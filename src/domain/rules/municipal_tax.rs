//! Municipal tax: lag (1965:269) med särskilda bestämmelser om kommuns och annan menighets utdebitering av skatt, 4 §.

use crate::domain::label::{Label, Unit};
use crate::domain::ledger::{Ledger, NodeId, Op, plus};
use crate::domain::money::Rounding;

/// The projected tax base, kronor: the base of the latest assessment times the projection factor (4 § first paragraph).
pub fn projected_base(ledger: &mut Ledger, assessed: NodeId, factor: NodeId) -> NodeId {
    ledger.make(Label::TaxBase, Unit::Kronor, Op::Product, Rounding::Exact, &[plus(assessed), plus(factor)])
}

/// Preliminary municipal tax of the year, whole kronor: projected base times rate (4 § first paragraph).
pub fn preliminary(ledger: &mut Ledger, base: NodeId, rate: NodeId) -> NodeId {
    ledger.make(
        Label::PreliminaryTax,
        Unit::Kronor,
        Op::PercentOf,
        Rounding::Krona,
        &[plus(base), plus(rate)],
    )
}

/// Tax revenue, kronor: the preliminary tax and the final settlement, which is uniform per inhabitant over the nation
/// and so moves with neither the municipality's rate nor its own base (4 § fifth paragraph).
pub fn revenue(ledger: &mut Ledger, preliminary: NodeId, final_settlement: NodeId) -> NodeId {
    ledger.sum(Label::TaxRevenue, Unit::Kronor, &[plus(preliminary), plus(final_settlement)])
}
