//! The calculation of each amount of an assessment as an arithmetic expression of legal values, for readers who want to check it.

use rust_decimal::Decimal;

use super::assessment::{Assessment, StepName, settled_law};
use super::tax_law::{PersonTaxLaw, Scale};
use super::{Age, Income, MunicipalRates, PersonTaxError};
use crate::law::LawByYear;
use crate::money::{DecimalExt, MONTHS, is_whole, monthly_amount, percent_of, percent_to_fraction};

/// A factor of a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Factor {
    /// A number, or kronor.
    Number(Decimal),
    /// A percentage.
    Percent(Decimal),
    /// A sum in brackets.
    Sum(Vec<Term>),
}

impl Factor {
    /// Its value; a percentage as a part of one. None if out of range.
    fn value(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Percent(percent) => percent_to_fraction(*percent),
            Self::Sum(terms) => sum_of(terms),
        }
    }
}

/// A term of a sum: a product that is added or subtracted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Whether it is subtracted.
    pub less: bool,
    /// The factors, at least one.
    pub factors: Vec<Factor>,
}

/// The calculation of a step's amount before rounding: a sum, limited to a range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Working {
    /// The step.
    pub step: StepName,
    /// The terms of the sum.
    pub sum: Vec<Term>,
    /// Lower limit of the amount.
    pub min: Option<Decimal>,
    /// Upper limit of the amount.
    pub max: Option<Decimal>,
}

impl Working {
    /// The sum, limited to the range. None if out of the range of decimals.
    #[must_use]
    pub fn value(&self) -> Option<Decimal> {
        let sum = sum_of(&self.sum)?;
        let sum = self.min.map_or(sum, |min| sum.max(min));
        Some(self.max.map_or(sum, |max| sum.min(max)))
    }

    /// The sum before it is limited. None if out of the range of decimals.
    #[must_use]
    pub fn before_limits(&self) -> Option<Decimal> {
        sum_of(&self.sum)
    }
}

fn sum_of(terms: &[Term]) -> Option<Decimal> {
    terms.iter().try_fold(Decimal::ZERO, |sum, term| {
        let (first, others) = term.factors.split_first()?;
        let product = others.iter().try_fold(first.value()?, |product, factor| match factor {
            Factor::Percent(percent) => percent_of(product, *percent),
            Factor::Number(_) | Factor::Sum(_) => product.try_mul(factor.value()?),
        })?;
        if term.less { sum.try_sub(product) } else { sum.try_add(product) }
    })
}

fn plus(factors: Vec<Factor>) -> Term {
    Term { less: false, factors }
}

fn minus(factors: Vec<Factor>) -> Term {
    Term { less: true, factors }
}

fn number(number: Decimal) -> Factor {
    Factor::Number(number)
}

impl Scale {
    /// The terms of the scale's amount at `income`. None if out of range, or above the last bracket.
    fn terms(&self, income: Decimal, price_base: Decimal) -> Option<Vec<Term>> {
        let bracket = self.bracket(income, price_base)?;
        let mut terms = Vec::new();
        if !bracket.base.is_zero() {
            let less = bracket.base < Decimal::ZERO;
            terms.push(Term { less, factors: vec![number(bracket.base.abs()), number(price_base)] });
        }
        if !bracket.rate.is_zero() {
            let above = if bracket.above.is_zero() {
                number(income)
            } else {
                let limit = vec![number(bracket.above), number(price_base)];
                Factor::Sum(vec![plus(vec![number(income)]), minus(limit)])
            };
            let less = bracket.rate < Decimal::ZERO;
            terms.push(Term { less, factors: vec![number(bracket.rate.abs()), above] });
        }
        Some(terms)
    }
}

/// The inputs of the calculations.
struct WorkingBuilder<'a> {
    law: &'a PersonTaxLaw,
    assessment: &'a Assessment,
    income: Income,
    age: Age,
    rates: &'a MunicipalRates,
    local_rate: Decimal,
}

/// The calculations of the amounts of `assessment`, an assessment from the same inputs. Steps with amount 0 are left out.
///
/// # Errors
/// See [`assess`](super::assess).
pub fn workings(
    law: &LawByYear,
    year: u16,
    income: Income,
    age: Age,
    rates: &MunicipalRates,
    assessment: &Assessment,
) -> Result<Vec<Working>, PersonTaxError> {
    let law = settled_law(law, year, income, age)?;
    let out_of_range = PersonTaxError::OutOfRange(StepName::Total);
    let local_rate = rates.municipality.try_add(rates.region).ok_or(out_of_range.clone())?;
    let builder = WorkingBuilder { law, assessment, income, age, rates, local_rate };
    let steps = assessment.steps.iter().filter(|step| !step.amount.is_zero());
    steps.map(|step| builder.working(step.name).ok_or(out_of_range.clone())).collect()
}

impl WorkingBuilder<'_> {
    /// The amount of a step, kronor.
    fn amount(&self, name: StepName) -> Decimal {
        self.assessment.amount(name).kronor()
    }

    fn price_base(&self) -> Decimal {
        self.law.price_base.value
    }

    fn working(&self, step: StepName) -> Option<Working> {
        let taxable = || number(self.amount(StepName::TaxableIncome));
        let by_rate = |rate: Decimal| vec![plus(vec![taxable(), Factor::Percent(rate)])];
        let (min, none) = (Some(Decimal::ZERO), None);
        let (sum, min, max) = match step {
            StepName::AssessedIncome => (self.assessed_income(), none, none),
            StepName::BasicAllowance => {
                (self.basic_allowance()?, none, Some(self.amount(StepName::AssessedIncome)))
            }
            StepName::TaxableIncome => {
                let allowance = minus(vec![number(self.amount(StepName::BasicAllowance))]);
                (vec![plus(vec![number(self.amount(StepName::AssessedIncome))]), allowance], none, none)
            }
            StepName::MunicipalTax => (by_rate(self.local_rate), none, none),
            StepName::StateTax => (self.state_tax(), min, none),
            StepName::PensionContribution => (self.pension_contribution()?, none, none),
            StepName::BurialFee => (by_rate(self.rates.burial), none, none),
            StepName::ChurchFee => (by_rate(self.rates.church), none, none),
            StepName::PublicServiceFee => {
                let public_service = &self.law.public_service;
                (by_rate(public_service.rate.value), none, Some(public_service.max.value))
            }
            StepName::PensionCredit => {
                let contribution = number(self.amount(StepName::PensionContribution));
                let taxes = self.amount(StepName::StateTax).try_add(self.amount(StepName::MunicipalTax))?;
                (vec![plus(vec![contribution])], none, Some(taxes))
            }
            StepName::WorkCredit => (self.work_credit()?, min, Some(self.remaining_after_pension_credit()?)),
            StepName::SicknessCredit => {
                (self.sickness_credit()?, min, Some(self.remaining_after_pension_credit()?))
            }
            StepName::EarnedIncomeReduction => {
                let rules = &self.law.earned_income;
                let above = Factor::Sum(vec![plus(vec![taxable()]), minus(vec![number(rules.above.value)])]);
                let sum = vec![plus(vec![above, Factor::Percent(rules.rate.value)])];
                (sum, min, Some(rules.max.value.min(self.remaining_after_work_credit()?)))
            }
            StepName::Total => (Vec::new(), none, none),
        };
        Some(Working { step, sum, min, max })
    }

    /// The income as twelve months, if a month is a whole number of kronor.
    fn assessed_income(&self) -> Vec<Term> {
        let yearly = self.income.yearly;
        let months = monthly_amount(yearly).filter(|month| is_whole(*month));
        vec![plus(months.map_or_else(|| vec![number(yearly)], |month| vec![number(MONTHS), number(month)]))]
    }

    fn basic_allowance(&self) -> Option<Vec<Term>> {
        let assessed = self.amount(StepName::AssessedIncome);
        let mut terms = self.law.basic_allowance.terms(assessed, self.price_base())?;
        if let (Age::AtLimit, Ok(scale)) = (self.age, &self.law.older_allowance) {
            terms.extend(scale.terms(assessed, self.price_base())?);
        }
        Some(terms)
    }

    fn state_tax(&self) -> Vec<Term> {
        let rules = &self.law.state_tax;
        let above = vec![
            plus(vec![number(self.amount(StepName::TaxableIncome))]),
            minus(vec![number(rules.threshold.value)]),
        ];
        vec![plus(vec![Factor::Sum(above), Factor::Percent(rules.rate.value)])]
    }

    fn pension_contribution(&self) -> Option<Vec<Term>> {
        let rules = &self.law.pension_contribution;
        let income_base = self.law.income_base.value;
        let mut factors = if self.income.yearly > rules.ceiling.value.try_mul(income_base)? {
            vec![number(rules.ceiling.value), number(income_base)]
        } else {
            vec![number(self.income.yearly)]
        };
        factors.push(Factor::Percent(rules.rate.value));
        Some(vec![plus(factors)])
    }

    /// The scale less the basic allowance, times the local rate.
    fn beyond_allowance(&self, scale: &Scale) -> Option<Term> {
        let mut beyond = scale.terms(self.amount(StepName::AssessedIncome), self.price_base())?;
        beyond.push(minus(vec![number(self.amount(StepName::BasicAllowance))]));
        Some(plus(vec![Factor::Sum(beyond), Factor::Percent(self.local_rate)]))
    }

    fn work_credit(&self) -> Option<Vec<Term>> {
        let assessed = self.amount(StepName::AssessedIncome);
        if self.age == Age::AtLimit {
            return self.law.older_work_credit.as_ref().ok()?.terms(assessed, self.price_base());
        }
        let mut terms = vec![self.beyond_allowance(&self.law.work_credit)?];
        if let Some(rules) = &self.law.abatement
            && assessed > rules.above.value.try_mul(self.price_base())?
        {
            let limit = vec![number(rules.above.value), number(self.price_base())];
            let above = Factor::Sum(vec![plus(vec![number(assessed)]), minus(limit)]);
            terms.push(minus(vec![above, Factor::Percent(rules.rate.value)]));
        }
        Some(terms)
    }

    fn sickness_credit(&self) -> Option<Vec<Term>> {
        let rules = &self.law.sickness_credit;
        let assessed = self.amount(StepName::AssessedIncome);
        let minimum = vec![plus(vec![
            number(assessed),
            Factor::Percent(rules.min.value),
            Factor::Percent(self.local_rate),
        ])];
        let by_scale = vec![self.beyond_allowance(&rules.scale)?];
        Some(if sum_of(&by_scale)? >= sum_of(&minimum)? { by_scale } else { minimum })
    }

    /// The municipal tax after the pension credit.
    fn remaining_after_pension_credit(&self) -> Option<Decimal> {
        let credit = self.amount(StepName::PensionCredit);
        let beyond_state = credit.try_sub(credit.min(self.amount(StepName::StateTax)))?;
        self.amount(StepName::MunicipalTax).try_sub(beyond_state)
    }

    /// The municipal tax after the work or sickness credit.
    fn remaining_after_work_credit(&self) -> Option<Decimal> {
        let credits = self.amount(StepName::WorkCredit).try_add(self.amount(StepName::SicknessCredit))?;
        self.remaining_after_pension_credit()?.try_sub(credits)
    }
}
