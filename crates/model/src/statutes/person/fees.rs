//! Fees that are collected with the tax: burial (begravningslagen 1990:1144), church (lag 1998:1593), public service (lag
//! 2018:1893, from 2026 lag 2025:986).

use rust_decimal::Decimal;

use super::assessment::{Assessment, Person, Role, StepName};
use super::tax_law::PersonTaxLaw;
use super::{MunicipalRates, PersonTaxError};
use crate::figure::Quality;
use crate::money::{TaxRounding, percent_of};

/// Each fee in per cent of taxable income, down to a krona; the public-service fee up to its ceiling.
pub(super) fn levy(
    made: &mut Assessment,
    law: &PersonTaxLaw,
    person: &Person,
    rates: &MunicipalRates,
) -> Result<(), PersonTaxError> {
    let mut fee = |name, quality, amount: Option<Decimal>| {
        made.step(name, Role::Tax, TaxRounding::KronaDown, quality, amount)
    };
    // The two rates are the caller's, and so is how far they can be trusted.
    fee(StepName::BurialFee, Quality::Published, percent_of(person.taxable, rates.burial))?;
    fee(StepName::ChurchFee, Quality::Published, percent_of(person.taxable, rates.church))?;
    let of = &law.public_service;
    let amount = percent_of(person.taxable, of.rate.value).map(|fee| fee.min(of.most.value));
    fee(StepName::PublicServiceFee, of.rate.quality.max(of.most.quality), amount)?;
    Ok(())
}
