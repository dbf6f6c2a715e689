//! The work credit (jobbskatteavdrag) and its counterpart for sickness and activity compensation: IL 67:5-9 c.

use rust_decimal::Decimal;

use super::assessment::{Assessment, Person, StepName};
use super::tax_law::PersonTaxLaw;
use super::{Age, IncomeKind, PersonTaxError, credits};
use crate::figure::Quality;
use crate::money::{DecimalExt, percent_of};

/// Subtracts the credit for the income from the remaining municipal tax, `remaining`. Returns what then remains.
pub(super) fn subtract_work_credit(
    assessment: &mut Assessment,
    law: &PersonTaxLaw,
    person: &Person,
    remaining: Decimal,
) -> Result<Decimal, PersonTaxError> {
    let price = law.price_base.quality;
    let (name, quality, amount) = match person.income.kind {
        IncomeKind::Pension | IncomeKind::Benefit => return Ok(remaining),
        IncomeKind::Wage => {
            let (quality, amount) = match person.age {
                Age::UnderLimit => (law.work_credit.quality, credit_below_age_limit(law, person)),
                Age::AtLimit => {
                    // The scale is the credit itself, independent of the basic allowance and the local rate (67:8).
                    let scale = law.older_work_credit.as_ref().ok();
                    let quality = scale.map_or(Quality::Published, |scale| scale.quality);
                    (quality, scale.and_then(|scale| scale.amount_at(person.assessed, law.price_base.value)))
                }
            };
            (StepName::WorkCredit, quality, amount)
        }
        IncomeKind::SicknessCompensation => {
            let quality = law.sickness_credit.scale.quality.max(law.sickness_credit.min.quality);
            (StepName::SicknessCredit, quality, sickness_credit(law, person))
        }
    };
    credits::subtract_credit(assessment, name, price.max(quality), amount, remaining)
}

/// The local rate times the scale less the basic allowance, less the abatement (67:7). The state pays the credit, so a higher local
/// rate costs a wage earner less than the increase times the taxable income.
fn credit_below_age_limit(law: &PersonTaxLaw, person: &Person) -> Option<Decimal> {
    let beyond =
        law.work_credit.amount_at(person.assessed, law.price_base.value)?.try_sub(person.allowance)?;
    let credit = percent_of(beyond, person.local_rate)?;
    let Some(abatement) = &law.abatement else {
        return Some(credit);
    };
    let above = person.assessed.try_sub(abatement.above.value.try_mul(law.price_base.value)?)?;
    credit.try_sub(percent_of(above.max(Decimal::ZERO), abatement.rate.value)?)
}

/// The local rate times the scale less the basic allowance, but at least times a percentage of the compensation (67:9 c).
fn sickness_credit(law: &PersonTaxLaw, person: &Person) -> Option<Decimal> {
    let rules = &law.sickness_credit;
    let beyond = rules.scale.amount_at(person.assessed, law.price_base.value)?.try_sub(person.allowance)?;
    percent_of(beyond.max(percent_of(person.assessed, rules.min.value)?), person.local_rate)
}
