//! Fees that are collected with the tax: burial fee (begravningslagen 1990:1144), church fee (lag 1998:1593), public-service fee
//! (lag 2018:1893, from 2026 lag 2025:986).

use rust_decimal::Decimal;

use super::assessment::{Assessment, Person, Role, StepName};
use super::tax_law::PersonTaxLaw;
use super::{MunicipalRates, PersonTaxError};
use crate::figure::Quality;
use crate::money::{TaxRounding, percent_of};

/// Adds the fees: each a percentage of taxable income, rounded down to whole kronor; the public-service fee up to its maximum.
pub(super) fn add_fees(
    assessment: &mut Assessment,
    law: &PersonTaxLaw,
    person: &Person,
    rates: &MunicipalRates,
) -> Result<(), PersonTaxError> {
    let mut fee = |name, quality, amount: Option<Decimal>| {
        assessment.step(name, Role::Tax, TaxRounding::KronaDown, quality, amount)
    };
    // The caller provides these two rates and knows their quality.
    fee(StepName::BurialFee, Quality::Published, percent_of(person.taxable, rates.burial))?;
    fee(StepName::ChurchFee, Quality::Published, percent_of(person.taxable, rates.church))?;
    let public_service = &law.public_service;
    let amount =
        percent_of(person.taxable, public_service.rate.value).map(|fee| fee.min(public_service.max.value));
    fee(StepName::PublicServiceFee, public_service.rate.quality.max(public_service.max.quality), amount)?;
    Ok(())
}
