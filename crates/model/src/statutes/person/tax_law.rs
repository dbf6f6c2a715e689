//! What the law lays down for a person's tax in a year.

use rust_decimal::Decimal;

use crate::figure::Quality;
use crate::law::StatutoryValue;
use crate::money::Arithmetic;

/// A part of a scale: `base + rate × (income − above)`, where all but the rate are in price base amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bracket {
    /// Up to and with this income, in price base amounts. None: without end.
    pub to: Option<Decimal>,
    /// What it begins with, in price base amounts.
    pub base: Decimal,
    /// A factor of the income above `above`.
    pub rate: Decimal,
    /// In price base amounts.
    pub above: Decimal,
}

/// A scale of amounts by income.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// Its brackets, the lowest first.
    pub brackets: Vec<Bracket>,
    /// How far it can be trusted.
    pub quality: Quality,
    /// Paragraph.
    pub law: String,
    /// Where it was read.
    pub source: String,
}

impl Scale {
    /// Kronor at `income`, unrounded. None when out of range, or above the last bracket.
    #[must_use]
    pub fn at(&self, income: Decimal, price_base: Decimal) -> Option<Decimal> {
        let bracket = self.bracket(income, price_base)?;
        let above = income.less(bracket.above.times(price_base)?)?;
        bracket.base.times(price_base)?.added(bracket.rate.times(above)?)
    }

    /// The bracket that `income` lies in.
    pub(super) fn bracket(&self, income: Decimal, price_base: Decimal) -> Option<&Bracket> {
        for bracket in &self.brackets {
            let within = match bracket.to {
                Some(to) => income <= to.times(price_base)?,
                None => true,
            };
            if within {
                return Some(bracket);
            }
        }
        None
    }
}

/// How the work credit shrinks at high incomes (IL 67:7, until 2024).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Abatement {
    /// From this income on, price base amounts.
    pub above: StatutoryValue,
    /// Per cent of the income above that.
    pub rate: StatutoryValue,
}

/// The credit for sickness and activity compensation (IL 67:9 c).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SicknessCredit {
    /// What the basic allowance is taken from.
    pub scale: Scale,
    /// At least so many per cent of the compensation, times the local rate.
    pub least: StatutoryValue,
}

/// State income tax (IL 65:2 and 65:5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateTax {
    /// Taxable income above which it is paid, kronor.
    pub threshold: StatutoryValue,
    /// Per cent.
    pub rate: StatutoryValue,
    /// The least base that it is paid on, kronor.
    pub least_base: StatutoryValue,
}

/// The pension contribution (lag 1994:1744 2-3 §§).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PensionContribution {
    /// Per cent.
    pub rate: StatutoryValue,
    /// On no more than so many income base amounts.
    pub ceiling: StatutoryValue,
    /// On no income below so many price base amounts.
    pub floor: StatutoryValue,
}

/// The reduction for earned income (IL 67:46-47).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarnedIncomeReduction {
    /// Of the taxable income above this, kronor.
    pub above: StatutoryValue,
    /// Per cent.
    pub rate: StatutoryValue,
    /// At most so many kronor.
    pub most: StatutoryValue,
}

/// The public-service fee (lag 2018:1893, from 2026 lag 2025:986).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicService {
    /// Per cent.
    pub rate: StatutoryValue,
    /// At most so many kronor.
    pub most: StatutoryValue,
}

/// The published monthly tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthlyTable {
    /// Burial and church fees that a table's number counts in, per cent.
    pub fees: StatutoryValue,
}

/// The law of one year for a person's tax.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonTaxLaw {
    /// Years of age when the year begins from which the older's rules hold.
    pub age_limit: StatutoryValue,
    /// Price base amount, kronor.
    pub price_base: StatutoryValue,
    /// Income base amount, kronor.
    pub income_base: StatutoryValue,
    /// The basic allowance (IL 63:3).
    pub basic_allowance: Scale,
    /// What the older have besides (IL 63:3 a), or why it is not known.
    pub older_allowance: Result<Scale, String>,
    /// What the basic allowance is taken from in the work credit (IL 67:7).
    pub work_credit: Scale,
    /// How that credit shrinks at high incomes, in years when it does.
    pub abatement: Option<Abatement>,
    /// The older's work credit, kronor (IL 67:8), or why it is not known.
    pub older_work_credit: Result<Scale, String>,
    /// The credit for sickness and activity compensation.
    pub sickness_credit: SicknessCredit,
    /// State income tax.
    pub state_tax: StateTax,
    /// The pension contribution.
    pub pension_contribution: PensionContribution,
    /// The reduction for earned income.
    pub earned_income: EarnedIncomeReduction,
    /// The public-service fee.
    pub public_service: PublicService,
    /// The published monthly tables.
    pub monthly_table: MonthlyTable,
}
