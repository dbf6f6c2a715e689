//! Income equalisation: lag (2004:773) om kommunalekonomisk utjämning, 3-6 §§; rates in förordning (2004:881), 2-3 §§.

use rust_decimal::Decimal;

use crate::domain::label::{Label, Unit};
use crate::domain::ledger::{Ledger, NodeId, Op, minus, plus};
use crate::domain::money::Rounding;

/// What the income equalisation is counted from.
#[derive(Debug, Clone, Copy)]
pub struct Basis {
    /// The municipality's projected tax base, kronor.
    pub tax_base: NodeId,
    /// The nation's mean tax base per inhabitant, projected, kronor.
    pub mean_tax_base: NodeId,
    /// Guarantee level, a factor of the mean (1.15).
    pub guarantee_level: NodeId,
    /// Population on 1 November the year before.
    pub population: NodeId,
}

/// What the own base lacks of the guaranteed one, kronor. Negative where it has more (3-4 §§).
pub fn missing_base(ledger: &mut Ledger, basis: Basis) -> NodeId {
    let guaranteed = ledger.make(
        Label::GuaranteedTaxBase,
        Unit::Kronor,
        Op::Product,
        Rounding::Exact,
        &[plus(basis.mean_tax_base), plus(basis.population), plus(basis.guarantee_level)],
    );
    ledger.sum(Label::MissingTaxBase, Unit::Kronor, &[plus(guaranteed), minus(basis.tax_base)])
}

/// Whether a municipality that lacks so much receives a grant; otherwise it pays a fee (5-6 §§).
#[must_use]
pub fn receives(missing: Decimal) -> bool {
    missing >= Decimal::ZERO
}

/// Grant (positive) or fee (negative), whole kronor: the county's rate of what is missing (5-6 §§). The municipality's
/// own tax rate has no part in it.
pub fn outcome(ledger: &mut Ledger, missing: NodeId, county_rate: NodeId) -> NodeId {
    ledger.make(
        Label::IncomeEqualisationByLaw,
        Unit::Kronor,
        Op::PercentOf,
        Rounding::Krona,
        &[plus(missing), plus(county_rate)],
    )
}
