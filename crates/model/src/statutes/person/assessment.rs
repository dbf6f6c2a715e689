//! The complete assessment: taxable income, taxes and fees, and tax credits, in the order of the law.

use rust_decimal::Decimal;

use super::tax_law::PersonTaxLaw;
use super::{
    Age, Income, IncomeKind, MunicipalRates, PersonTaxError, basic_allowance, credits, earned_income, fees,
    pension_contribution, state_tax, work_credit,
};
use crate::figure::Quality;
use crate::law::LawByYear;
use crate::money::{DecimalExt, Money, TaxRounding, is_percent, percent_of};

/// A step of the assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepName {
    /// Assessed income (fastställd förvärvsinkomst).
    AssessedIncome,
    /// Basic allowance (grundavdrag).
    BasicAllowance,
    /// Taxable income (beskattningsbar förvärvsinkomst).
    TaxableIncome,
    /// Tax to municipality and region.
    MunicipalTax,
    /// State income tax.
    StateTax,
    /// Pension contribution.
    PensionContribution,
    /// Burial fee.
    BurialFee,
    /// Church fee.
    ChurchFee,
    /// Public-service fee.
    PublicServiceFee,
    /// Credit for the pension contribution.
    PensionCredit,
    /// Work credit (jobbskatteavdrag).
    WorkCredit,
    /// Credit for sickness and activity compensation.
    SicknessCredit,
    /// Tax reduction for earned income (skattereduktion för förvärvsinkomst).
    EarnedIncomeReduction,
    /// Total tax.
    Total,
}

impl StepName {
    /// The provision, as cited in Swedish. IL is inkomstskattelagen (1999:1229).
    #[must_use]
    pub const fn law(self) -> &'static str {
        match self {
            Self::AssessedIncome | Self::TaxableIncome => "IL 1:5",
            Self::BasicAllowance => "IL 63:2–5",
            Self::MunicipalTax => "IL 65:3",
            Self::StateTax => "IL 65:2, 65:5",
            Self::PensionContribution => "Lag (1994:1744) 2–3 §§",
            Self::BurialFee => "Begravningslagen (1990:1144) 9 kap.",
            Self::ChurchFee => "Lag (1998:1593) 7–8 §§",
            Self::PublicServiceFee => "Lag (2018:1893) 4–5 §§, från 2026 lag (2025:986)",
            Self::PensionCredit => "IL 67:4",
            Self::WorkCredit => "IL 67:5–9",
            Self::SicknessCredit => "IL 67:9 a–c",
            Self::EarnedIncomeReduction => "IL 67:46–47",
            Self::Total => "IL 65, 67",
        }
    }
}

/// How a step affects the total tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A basis of later steps, not a tax itself.
    Basis,
    /// Added to the tax.
    Tax,
    /// Subtracted from the tax.
    Credit,
}

/// A step of an assessment, with its amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The step.
    pub name: StepName,
    /// How it affects the total tax.
    pub role: Role,
    /// The amount a year, 0 or more.
    pub amount: Money,
    /// How the amount was rounded.
    pub rounding: TaxRounding,
    /// The worst quality among the legal values that it was computed from.
    pub quality: Quality,
}

/// A person's tax in a year, with all steps of its computation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The steps, in the order of the law, including those with amount 0.
    pub steps: Vec<Step>,
    /// Total tax a year: taxes and fees less credits.
    pub total: Money,
}

impl Assessment {
    /// The amount of a step a year; 0 if the assessment has no such step.
    #[must_use]
    pub fn amount(&self, name: StepName) -> Money {
        self.steps.iter().find(|step| step.name == name).map_or(Money::ZERO, |step| step.amount)
    }

    /// Total tax a month, rounded down to whole kronor.
    #[must_use]
    pub fn monthly(&self) -> Money {
        self.total.monthly_rounded_down()
    }

    /// The worst quality of the steps.
    #[must_use]
    pub fn quality(&self) -> Quality {
        self.steps.iter().map(|step| step.quality).max().unwrap_or(Quality::Published)
    }

    /// Adds a step of `amount` kronor, rounded by `rounding`, and returns its rounded amount, kronor.
    pub(super) fn step(
        &mut self,
        name: StepName,
        role: Role,
        rounding: TaxRounding,
        quality: Quality,
        amount: Option<Decimal>,
    ) -> Result<Decimal, PersonTaxError> {
        let rounded = amount.and_then(|amount| rounding.apply(amount)).and_then(Money::new);
        let amount = rounded.ok_or(PersonTaxError::OutOfRange(name))?;
        self.steps.push(Step { name, role, amount, rounding, quality });
        match role {
            Role::Basis => {}
            Role::Tax => self.total += amount,
            Role::Credit => self.total -= amount,
        }
        Ok(amount.kronor())
    }
}

/// The inputs of the rules, besides the law. Amounts in kronor a year.
#[derive(Debug, Clone, Copy)]
pub(super) struct Person {
    pub income: Income,
    pub age: Age,
    /// Municipality's and region's rate together, per cent.
    pub local_rate: Decimal,
    /// Assessed income.
    pub assessed: Decimal,
    /// Basic allowance.
    pub allowance: Decimal,
    /// Taxable income.
    pub taxable: Decimal,
}

/// A person's tax on one income by the law of `year`. The person is an adult and liable to tax in Sweden for the whole year.
///
/// # Errors
/// If the income is negative, a rate is outside 0 to 100, the law is not settled, or a number is out of range.
pub fn assess(
    law: &LawByYear,
    year: u16,
    income: Income,
    age: Age,
    rates: &MunicipalRates,
) -> Result<Assessment, PersonTaxError> {
    let law = settled_law(law, year, income, age)?;
    let local_rate = checked_local_rate(income, rates)?;
    assess_with(law, income, age, rates, local_rate)
}

/// The law of `year`, if all values for this income and age are known.
///
/// # Errors
/// If they are not: with the reason, and the nearest year (by [`crate::law::nearest_year`]) for which they are.
pub fn settled_law(
    law: &LawByYear,
    year: u16,
    income: Income,
    age: Age,
) -> Result<&PersonTaxLaw, PersonTaxError> {
    let reason = match law.years.get(&year).map(|law| &law.person) {
        Some(Ok(law)) => match law.unsettled_reason(income, age) {
            None => return Ok(law),
            Some(reason) => reason.to_owned(),
        },
        Some(Err(reason)) => reason.clone(),
        None => "Ingen parameterfil för året".to_owned(),
    };
    let is_settled = |law: &PersonTaxLaw| law.unsettled_reason(income, age).is_none();
    let nearest_year = law.nearest(year, |law| law.person.as_ref().is_ok_and(is_settled));
    Err(PersonTaxError::NotSettled { year, reason, nearest_year })
}

impl PersonTaxLaw {
    /// The age group of a person who has turned `turned` years when the year begins.
    #[must_use]
    pub fn age(&self, turned: u16) -> Age {
        if Decimal::from(turned) < self.age_limit.value { Age::UnderLimit } else { Age::AtLimit }
    }

    /// The reason why the tax of a person of `age` on `income` cannot be computed. None if it can.
    #[must_use]
    pub fn unsettled_reason(&self, income: Income, age: Age) -> Option<&str> {
        let older_work_credit = match income.kind {
            IncomeKind::Wage => Some(&self.older_work_credit),
            IncomeKind::Pension | IncomeKind::Benefit | IncomeKind::SicknessCompensation => None,
        };
        let needed = match age {
            Age::UnderLimit => [None, None],
            Age::AtLimit => [Some(&self.older_allowance), older_work_credit],
        };
        needed.into_iter().flatten().find_map(|scale| match scale {
            // The scales begin and end at assessed incomes.
            Ok(scale) => {
                let assessed = TaxRounding::HundredDown.apply(income.yearly).unwrap_or(income.yearly);
                scale.unknown_reason(assessed, self.price_base.value)
            }
            Err(reason) => Some(reason.as_str()),
        })
    }
}

/// Validates income and rates, and returns the sum of the municipality's and the region's rate, per cent.
fn checked_local_rate(income: Income, rates: &MunicipalRates) -> Result<Decimal, PersonTaxError> {
    if income.yearly < Decimal::ZERO {
        return Err(PersonTaxError::NegativeIncome(income.yearly));
    }
    let all = [rates.municipality, rates.region, rates.burial, rates.church];
    if let Some(wrong) = all.iter().find(|rate| !is_percent(**rate)) {
        return Err(PersonTaxError::RateOutOfRange(*wrong));
    }
    let sum = |rates: &[Decimal]| rates.iter().try_fold(Decimal::ZERO, |sum, rate| sum.try_add(*rate));
    let together = sum(&all).ok_or(PersonTaxError::OutOfRange(StepName::MunicipalTax))?;
    if !is_percent(together) {
        return Err(PersonTaxError::RateOutOfRange(together));
    }
    sum(&[rates.municipality, rates.region]).ok_or(PersonTaxError::OutOfRange(StepName::MunicipalTax))
}

fn assess_with(
    law: &PersonTaxLaw,
    income: Income,
    age: Age,
    rates: &MunicipalRates,
    local_rate: Decimal,
) -> Result<Assessment, PersonTaxError> {
    use StepName::{AssessedIncome, BasicAllowance, MunicipalTax, TaxableIncome};
    let mut assessment = Assessment { steps: Vec::new(), total: Money::ZERO };
    let published = Quality::Published;
    let assessed = assessment.step(
        AssessedIncome,
        Role::Basis,
        TaxRounding::HundredDown,
        published,
        Some(income.yearly),
    )?;
    let (quality, allowance) = basic_allowance::basic_allowance(law, assessed, age);
    let allowance =
        assessment.step(BasicAllowance, Role::Basis, TaxRounding::HundredUp, quality, allowance)?;
    let taxable = assessed.try_sub(allowance);
    let taxable = assessment.step(TaxableIncome, Role::Basis, TaxRounding::Exact, quality, taxable)?;
    let tax = percent_of(taxable, local_rate);
    let municipal = assessment.step(MunicipalTax, Role::Tax, TaxRounding::KronaDown, quality, tax)?;
    let person = Person { income, age, local_rate, assessed, allowance, taxable };
    let state = state_tax::add_state_tax(&mut assessment, law, &person)?;
    let contribution = pension_contribution::add_contribution(&mut assessment, law, &person)?;
    fees::add_fees(&mut assessment, law, &person, rates)?;
    let remaining = credits::subtract_pension_credit(&mut assessment, contribution, state, municipal)?;
    let remaining = work_credit::subtract_work_credit(&mut assessment, law, &person, remaining)?;
    earned_income::subtract_reduction(&mut assessment, law, &person, remaining)?;
    Ok(assessment)
}
