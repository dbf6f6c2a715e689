//! Municipal tax: lag (1965:269) med särskilda bestämmelser om kommuns och annan menighets utdebitering av skatt, 4 §.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::figure::LegalValue;
use crate::label::{Label, Unit};
use crate::law::{Amount, LawByYear, LawError, Parameter};
use crate::ledger::{Ledger, NodeId, Op, plus};
use crate::money::{DecimalExt, Rounding, growth_factor, monthly_amount, percent_of};
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

/// The year's preliminary municipal tax, whole kronor: projected base times tax rate (4 § first paragraph).
pub fn preliminary_tax(ledger: &mut Ledger, base: NodeId, rate: NodeId) -> NodeId {
    ledger.make(
        Label::PreliminaryTax,
        Unit::Kronor,
        Op::PercentOf,
        Rounding::Krona,
        &[plus(base), plus(rate)],
    )
}

/// Tax revenue, kronor: the preliminary tax plus the final settlement. The settlement is the same per inhabitant in all
/// municipalities, so it depends neither on the municipality's rate nor on its own base (4 § fifth paragraph).
pub fn tax_revenue(ledger: &mut Ledger, preliminary: NodeId, final_settlement: NodeId) -> NodeId {
    ledger.sum(Label::TaxRevenue, Unit::Kronor, &[plus(preliminary), plus(final_settlement)])
}

/// The revenue from a change of the tax rate, kronor a year. `change` is in kronor per 100 kronor of the projected base. The
/// equalisation depends on the county's rates, so the municipality keeps all of it.
///
/// # Errors
/// If the revenue is out of range.
pub fn revenue_of_rate_change(projected_base: Amount, change: Decimal) -> Result<Amount, LawError> {
    Amount::derived(percent_of(projected_base.value, change), &[projected_base.quality])
}

/// The state's monthly payment to the municipality, kronor: one twelfth of the sum of preliminary tax, equalisation and property fee
/// (4 §; lag 2004:773 19 §; lag 2008:342 6 §). Unrounded: these acts do not say how it is rounded.
///
/// # Errors
/// If it is out of range.
pub fn monthly_payment(
    preliminary: Amount,
    equalisation: Amount,
    property_fee: Amount,
) -> Result<Amount, LawError> {
    let yearly =
        preliminary.value.try_add(equalisation.value).and_then(|sum| sum.try_add(property_fee.value));
    Amount::derived(
        yearly.and_then(monthly_amount),
        &[preliminary.quality, equalisation.quality, property_fee.quality],
    )
}

/// The year's projection factor: the product of its two factors if both are known, otherwise the combined factor (4 §).
///
/// # Errors
/// If neither is known, or there is no law for the year.
pub fn projection_factor(year: u16, law: &LawByYear) -> Result<Amount, LawError> {
    let this = law.year(year)?;
    if let (Ok(first), Ok(second)) =
        (this.get(Parameter::FirstProjection), this.get(Parameter::SecondProjection))
    {
        let factor = growth_factor(first.value).zip(growth_factor(second.value));
        let both = factor.and_then(|(first, second)| first.try_mul(second));
        return Amount::derived(both, &[first.quality, second.quality]);
    }
    let value = LegalValue::ProjectionFactor;
    let known = law.simulation.value(year, "", value).ok_or(LawError::UnknownToModel { value, year })?;
    Ok(Amount { value: known.value, quality: known.quality })
}

/// The final settlement of `year`, kronor per inhabitant: the final tax of all municipalities less their preliminary tax, divided by
/// the nation's population (4 § fifth paragraph). It is the same for all municipalities, so it does not depend on a municipality's own
/// growth. An estimate, since it is computed with the mean tax rate.
///
/// # Errors
/// If one of its inputs is unknown.
pub fn final_settlement(year: u16, law: &LawByYear) -> Result<Amount, LawError> {
    let this = law.year(year)?;
    let lag = this.get(Parameter::AssessmentLag)?;
    let later = lag.value.to_u16().and_then(|lag| year.checked_add(lag)).ok_or(LawError::OutOfRange)?;
    let assessed = this.get(Parameter::NationalTaxBase)?;
    // The tax base of this year's incomes is assessed `lag` years later.
    let outcome = law.year(later)?.get(Parameter::NationalTaxBase)?;
    let factor = projection_factor(year, law)?;
    let rate = this.get(Parameter::MeanMunicipalRate)?;
    let population = this.get(Parameter::NationalPopulation)?;
    let value = || {
        let projected = assessed.value.try_mul(factor.value)?;
        let apart = outcome.value.try_sub(projected)?;
        percent_of(apart, rate.value)?.try_div(population.value)
    };
    Amount::derived(
        value(),
        &[lag.quality, assessed.quality, outcome.quality, factor.quality, rate.quality, population.quality],
    )
}

/// The final settlement of a municipality, whole kronor, from the settlement per inhabitant (4 § fifth paragraph).
///
/// # Errors
/// If it is out of range.
pub fn settlement_amount(per_inhabitant: Amount, population: Amount) -> Result<Amount, LawError> {
    let value = per_inhabitant.value.try_mul(population.value);
    Amount::derived(
        value.and_then(|value| Rounding::Krona.apply(value)),
        &[per_inhabitant.quality, population.quality],
    )
}
