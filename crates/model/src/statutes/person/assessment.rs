//! The whole assessment: taxable income, taxes and fees, and what is taken off them, in the law's order.

use rust_decimal::Decimal;

use super::tax_law::PersonTaxLaw;
use super::{
    Age, Income, IncomeKind, MunicipalRates, PersonTaxError, basic_allowance, credits, earned_income, fees,
    pension_contribution, state_tax, work_credit,
};
use crate::figure::Quality;
use crate::law::LawByYear;
use crate::money::{Arithmetic, TaxRounding, a_month, is_percent, percent_of};

/// Which step of the assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepName {
    /// The income that is assessed (fastställd förvärvsinkomst).
    AssessedIncome,
    /// The basic allowance (grundavdrag).
    BasicAllowance,
    /// What is taxed (beskattningsbar förvärvsinkomst).
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
    /// What the pension contribution takes off.
    PensionCredit,
    /// Work credit (jobbskatteavdrag).
    WorkCredit,
    /// Credit for sickness and activity compensation.
    SicknessCredit,
    /// Reduction for earned income.
    EarnedIncomeReduction,
    /// Tax in all.
    Total,
}

impl StepName {
    /// Its paragraph. IL is inkomstskattelagen (1999:1229).
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

/// What a step is to the tax in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Counted from, no tax itself.
    Basis,
    /// Added to the tax.
    Tax,
    /// Taken off the tax.
    Credit,
}

/// A step of the assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub name: StepName,
    /// Whether it adds to the tax or takes off it.
    pub role: Role,
    /// Kronor a year.
    pub amount: Decimal,
    /// How it was rounded.
    pub rounding: TaxRounding,
    /// The worst quality among the law's values that it rests on.
    pub quality: Quality,
}

/// A person's tax of a year, with every step that led to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The steps, in the law's order; those that are nothing for this income are among them with 0.
    pub steps: Vec<Step>,
    /// Tax in all, kronor a year: the taxes and fees less the credits.
    pub total: Decimal,
}

impl Assessment {
    /// Kronor a year of a step; 0 where there is none.
    #[must_use]
    pub fn amount(&self, name: StepName) -> Decimal {
        self.steps.iter().find(|step| step.name == name).map_or(Decimal::ZERO, |step| step.amount)
    }

    /// Tax a month, down to a whole krona.
    #[must_use]
    pub fn monthly(&self) -> Option<Decimal> {
        a_month(self.total)
    }

    /// The worst quality among the steps.
    #[must_use]
    pub fn quality(&self) -> Quality {
        self.steps.iter().map(|step| step.quality).max().unwrap_or(Quality::Published)
    }

    /// Adds a step that the law rounds by `rounding`; gives its amount, rounded.
    pub(super) fn step(
        &mut self,
        name: StepName,
        role: Role,
        rounding: TaxRounding,
        quality: Quality,
        amount: Option<Decimal>,
    ) -> Result<Decimal, PersonTaxError> {
        let amount =
            amount.and_then(|amount| rounding.apply(amount)).ok_or(PersonTaxError::OutOfRange(name))?;
        self.steps.push(Step { name, role, amount, rounding, quality });
        let total = match role {
            Role::Basis => Some(self.total),
            Role::Tax => self.total.added(amount),
            Role::Credit => self.total.less(amount),
        };
        self.total = total.ok_or(PersonTaxError::OutOfRange(StepName::Total))?;
        Ok(amount)
    }
}

/// What the rules are given besides the law.
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

/// A person's tax on one income by the law of `year`; the person is an adult and liable to tax here all year.
///
/// # Errors
/// An income below 0, a rate outside 0 to 100, a law that is not settled (with the nearest that is), a number out of
/// range.
pub fn assess(
    law: &LawByYear,
    year: u16,
    income: Income,
    age: Age,
    rates: &MunicipalRates,
) -> Result<Assessment, PersonTaxError> {
    let law = settled_law(law, year, income.kind, age)?;
    let local_rate = checked_local_rate(income, rates)?;
    assess_by(law, income, age, rates, local_rate)
}

/// The law of `year`, if it is settled for this kind of income and age.
///
/// # Errors
/// When it is not: the reason, and the year nearest to it, by [`crate::law::nearest_year`], for which it is.
pub fn settled_law(
    law: &LawByYear,
    year: u16,
    kind: IncomeKind,
    age: Age,
) -> Result<&PersonTaxLaw, PersonTaxError> {
    let reason = match law.years.get(&year).map(|law| &law.person) {
        Some(Ok(law)) => match law.unsettled_reason(kind, age) {
            None => return Ok(law),
            Some(reason) => reason.to_owned(),
        },
        Some(Err(reason)) => reason.clone(),
        None => "Ingen parameterfil för året".to_owned(),
    };
    let is_settled = |law: &PersonTaxLaw| law.unsettled_reason(kind, age).is_none();
    let nearest_year = law.nearest(year, |law| law.person.as_ref().is_ok_and(is_settled));
    Err(PersonTaxError::NotSettled { year, reason, nearest_year })
}

impl PersonTaxLaw {
    /// The age of somebody who has turned so many years when the year begins.
    #[must_use]
    pub fn age(&self, turned: u16) -> Age {
        if Decimal::from(turned) < self.age_limit.value { Age::UnderLimit } else { Age::AtLimit }
    }

    /// Why this law does not say what a person of `age` pays on an income of `kind`. None: it does.
    #[must_use]
    pub fn unsettled_reason(&self, kind: IncomeKind, age: Age) -> Option<&str> {
        let older = age == Age::AtLimit;
        let allowance = self.older_allowance.as_ref().err().filter(|_| older);
        let credit = self.older_work_credit.as_ref().err().filter(|_| older && kind == IncomeKind::Wage);
        allowance.or(credit).map(String::as_str)
    }
}

/// Municipality's and region's rate together, once income and rates are seen to be possible.
fn checked_local_rate(income: Income, rates: &MunicipalRates) -> Result<Decimal, PersonTaxError> {
    if income.yearly < Decimal::ZERO {
        return Err(PersonTaxError::NegativeIncome(income.yearly));
    }
    let all = [rates.municipality, rates.region, rates.burial, rates.church];
    if let Some(wrong) = all.iter().find(|rate| !is_percent(**rate)) {
        return Err(PersonTaxError::RateOutOfRange(*wrong));
    }
    let sum = |rates: &[Decimal]| rates.iter().try_fold(Decimal::ZERO, |sum, rate| sum.added(*rate));
    let together = sum(&all).ok_or(PersonTaxError::OutOfRange(StepName::MunicipalTax))?;
    if !is_percent(together) {
        return Err(PersonTaxError::RateOutOfRange(together));
    }
    sum(&[rates.municipality, rates.region]).ok_or(PersonTaxError::OutOfRange(StepName::MunicipalTax))
}

fn assess_by(
    law: &PersonTaxLaw,
    income: Income,
    age: Age,
    rates: &MunicipalRates,
    local_rate: Decimal,
) -> Result<Assessment, PersonTaxError> {
    use StepName::{AssessedIncome, BasicAllowance, MunicipalTax, TaxableIncome};
    let mut made = Assessment { steps: Vec::new(), total: Decimal::ZERO };
    let published = Quality::Published;
    let assessed =
        made.step(AssessedIncome, Role::Basis, TaxRounding::HundredDown, published, Some(income.yearly))?;
    let (quality, allowance) = basic_allowance::of(law, assessed, age);
    let allowance = made.step(BasicAllowance, Role::Basis, TaxRounding::HundredUp, quality, allowance)?;
    let taxable = assessed.less(allowance);
    let taxable = made.step(TaxableIncome, Role::Basis, TaxRounding::Exact, quality, taxable)?;
    let tax = percent_of(taxable, local_rate);
    let municipal = made.step(MunicipalTax, Role::Tax, TaxRounding::KronaDown, quality, tax)?;
    let person = Person { income, age, local_rate, assessed, allowance, taxable };
    let state = state_tax::levy(&mut made, law, &person)?;
    let contribution = pension_contribution::levy(&mut made, law, &person)?;
    fees::levy(&mut made, law, &person, rates)?;
    let left = credits::against_pension_contribution(&mut made, contribution, state, municipal)?;
    let left = work_credit::credit(&mut made, law, &person, left)?;
    earned_income::reduce(&mut made, law, &person, left)?;
    Ok(made)
}
