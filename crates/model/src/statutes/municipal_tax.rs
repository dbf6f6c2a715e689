//! Municipal tax: lag (1965:269) med särskilda bestämmelser om kommuns och annan menighets utdebitering av skatt, 4 §.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::figure::LegalValue;
use crate::label::{Label, Unit};
use crate::law::{Amount, LawByYear, LawError, LawOfYear, Parameter};
use crate::ledger::{Ledger, NodeId, Op, plus};
use crate::money::{Arithmetic, Rounding, each_month, growth_factor, percent_of};
use crate::rows::RevenueRow;

/// The projected tax base, kronor: the base of the latest assessment times the projection factor (4 § first paragraph).
pub fn projected_base(ledger: &mut Ledger, assessed: NodeId, factor: NodeId) -> NodeId {
    ledger.make(
        Label::Row(RevenueRow::TaxBase),
        Unit::Kronor,
        Op::Product,
        Rounding::Exact,
        &[plus(assessed), plus(factor)],
    )
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

/// What a change of the rate brings in a year, kronor: so many kronor per 100 of the projected base. The equalisation goes by
/// the county's rates, so the municipality keeps all of it.
///
/// # Errors
/// When it is out of range.
pub fn brings(projected_base: Amount, change: Decimal) -> Result<Amount, LawError> {
    Amount::of(percent_of(projected_base.value, change), &[projected_base.quality])
}

/// What the state pays the municipality a month, kronor: one twelfth of the preliminary tax and the property fee, the
/// equalisation netted (4 §; lag 2004:773 19 §; lag 2008:342 6 §). Unrounded, since what is read of the law says nothing of rounding.
///
/// # Errors
/// When it is out of range.
pub fn monthly_payment(
    preliminary: Amount,
    equalisation: Amount,
    property_fee: Amount,
) -> Result<Amount, LawError> {
    let yearly = preliminary.value.added(equalisation.value).and_then(|sum| sum.added(property_fee.value));
    Amount::of(
        yearly.and_then(each_month),
        &[preliminary.quality, equalisation.quality, property_fee.quality],
    )
}

/// The projection factor of a year: of its two factors where both are known, otherwise what is known of both together (4 §).
///
/// # Errors
/// When neither is known.
pub fn projection(law: &LawOfYear) -> Result<Amount, LawError> {
    if let (Ok(first), Ok(second)) =
        (law.get(Parameter::FirstProjection), law.get(Parameter::SecondProjection))
    {
        let factor = growth_factor(first.value).zip(growth_factor(second.value));
        let both = factor.and_then(|(first, second)| first.times(second));
        return Amount::of(both, &[first.quality, second.quality]);
    }
    let value = LegalValue::ProjectionFactor;
    let known = law.simulation.projection_factor.as_ref();
    let known = known.map_err(|_| LawError::UnknownToModel { value, year: law.year })?;
    Ok(Amount { value: known.value, quality: known.quality })
}

/// The final settlement of `year`, kronor per inhabitant: what all municipalities' tax at last was, less what they were paid,
/// over the nation's population (4 § fifth paragraph). It is the same for all, so no municipality's own growth moves it. Counted by
/// the mean rate, and so an estimate.
///
/// # Errors
/// When what it is counted from is not known.
pub fn final_settlement(year: u16, law: &LawByYear) -> Result<Amount, LawError> {
    let this = law.year(year)?;
    let lag = this.get(Parameter::AssessmentLag)?;
    let later = lag.value.to_u16().and_then(|lag| year.checked_add(lag)).ok_or(LawError::OutOfRange)?;
    let assessed = this.get(Parameter::NationalTaxBase)?;
    // The base of the year's own incomes is the one that is assessed so many years later.
    let outcome = law.year(later)?.get(Parameter::NationalTaxBase)?;
    let factor = projection(this)?;
    let rate = this.get(Parameter::MeanMunicipalRate)?;
    let population = this.get(Parameter::NationalPopulation)?;
    let value = || {
        let projected = assessed.value.times(factor.value)?;
        let apart = outcome.value.less(projected)?;
        percent_of(apart, rate.value)?.over(population.value)
    };
    Amount::of(
        value(),
        &[lag.quality, assessed.quality, outcome.quality, factor.quality, rate.quality, population.quality],
    )
}

/// What a settlement per inhabitant is for a municipality, whole kronor (4 § fifth paragraph).
///
/// # Errors
/// When it is out of range.
pub fn settled(per_inhabitant: Amount, population: Amount) -> Result<Amount, LawError> {
    let value = per_inhabitant.value.times(population.value);
    Amount::of(
        value.and_then(|value| Rounding::Krona.apply(value)),
        &[per_inhabitant.quality, population.quality],
    )
}
