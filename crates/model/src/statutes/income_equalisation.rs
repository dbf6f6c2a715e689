//! Income equalisation (inkomstutjämning): lag (2004:773) om kommunalekonomisk utjämning, 3-6 §§; rates in förordning (2004:881), 2-3 §§.

use rust_decimal::Decimal;

use crate::figure::{Origin, Quality};
use crate::label::{Label, Unit};
use crate::law::LawError;
use crate::ledger::{Ledger, NodeId, Op, minus, plus};
use crate::money::{DecimalExt, Rounding};
use crate::rows::RevenueRow;

/// The inputs of the income equalisation, as nodes of a ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EqualisationNodes {
    /// The municipality's projected tax base, kronor.
    pub tax_base: NodeId,
    /// The nation's projected mean tax base, kronor per inhabitant.
    pub mean_tax_base: NodeId,
    /// Guarantee level, as a factor of the mean (1.15).
    pub guarantee_level: NodeId,
    /// Population on 1 November of the year before.
    pub population: NodeId,
}

/// The guaranteed tax base less the municipality's own, kronor; negative if its own is larger (3-4 §§).
pub fn missing_base(ledger: &mut Ledger, inputs: EqualisationNodes) -> NodeId {
    let guaranteed = ledger.make(
        Label::GuaranteedTaxBase,
        Unit::Kronor,
        Op::Product,
        Rounding::Exact,
        &[plus(inputs.mean_tax_base), plus(inputs.population), plus(inputs.guarantee_level)],
    );
    ledger.sum(Label::MissingTaxBase, Unit::Kronor, &[plus(guaranteed), minus(inputs.tax_base)])
}

/// Whether a municipality with this [`missing_base`] receives a grant; otherwise it pays a fee (5-6 §§).
#[must_use]
pub fn receives_grant(missing: Decimal) -> bool {
    missing >= Decimal::ZERO
}

/// The grant (positive) or fee (negative), whole kronor: the county's rate times the missing base (5-6 §§). It does not depend on
/// the municipality's own tax rate.
pub fn grant_or_fee(ledger: &mut Ledger, missing: NodeId, county_rate: NodeId) -> NodeId {
    ledger.make(
        Label::IncomeEqualisationByLaw,
        Unit::Kronor,
        Op::PercentOf,
        Rounding::Krona,
        &[plus(missing), plus(county_rate)],
    )
}

/// The inputs of the income equalisation, as numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EqualisationInputs {
    /// The municipality's projected tax base, kronor.
    pub tax_base: Decimal,
    /// The nation's projected mean tax base, kronor per inhabitant.
    pub mean_tax_base: Decimal,
    /// Guarantee level, as a factor of the mean.
    pub guarantee_level: Decimal,
    /// Population on 1 November of the year before.
    pub population: Decimal,
    /// The county's rate for grants, per cent.
    pub grant_rate: Decimal,
    /// The county's rate for fees, per cent.
    pub fee_rate: Decimal,
}

/// The grant (positive) or fee (negative), whole kronor, computed by the same steps as in the model (3-6 §§).
///
/// # Errors
/// If a number is out of range.
pub fn grant_or_fee_by_law(inputs: &EqualisationInputs) -> Result<Decimal, LawError> {
    let mut ledger = Ledger::default();
    let mut given =
        |label, unit, value| ledger.add_input(label, unit, value, Quality::Published, Origin::Neutral);
    let nodes = EqualisationNodes {
        tax_base: given(Label::Row(RevenueRow::TaxBase), Unit::Kronor, inputs.tax_base),
        mean_tax_base: given(Label::MeanTaxBase, Unit::PerInhabitant, inputs.mean_tax_base),
        guarantee_level: given(Label::GuaranteeLevel, Unit::Factor, inputs.guarantee_level),
        population: given(Label::Population, Unit::Persons, inputs.population),
    };
    let grant_rate = given(Label::CountyRate, Unit::Percent, inputs.grant_rate);
    let fee_rate = given(Label::CountyRate, Unit::Percent, inputs.fee_rate);
    let missing = missing_base(&mut ledger, nodes);
    let rate = if receives_grant(ledger.value(missing)) { grant_rate } else { fee_rate };
    let result = grant_or_fee(&mut ledger, missing, rate);
    if !ledger.is_in_range() {
        return Err(LawError::OutOfRange);
    }
    Ok(ledger.value(result))
}

/// The change of the equalisation from `count` more inhabitants without income, kronor a year.
///
/// # Errors
/// If a number is out of range.
pub fn effect_of_inhabitants(inputs: &EqualisationInputs, count: Decimal) -> Result<Decimal, LawError> {
    let population = inputs.population.try_add(count).ok_or(LawError::OutOfRange)?;
    let more = grant_or_fee_by_law(&EqualisationInputs { population, ..*inputs })?;
    more.try_sub(grant_or_fee_by_law(inputs)?).ok_or(LawError::OutOfRange)
}

/// `amount` per inhabitant, kronor, unrounded. The authorities publish it in whole kronor.
///
/// # Errors
/// If `population` is 0.
pub fn per_inhabitant(amount: Decimal, population: Decimal) -> Result<Decimal, LawError> {
    amount.try_div(population).ok_or(LawError::OutOfRange)
}
