//! The legal values for a person's tax in a year.

use rust_decimal::Decimal;

use crate::figure::Quality;
use crate::law::StatutoryValue;
use crate::money::DecimalExt;

/// A bracket of a scale. The amount is `base + rate × (income − above)`; all but the rate are in price base amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bracket {
    /// Upper limit of the income, inclusive, in price base amounts. None: no limit.
    pub to: Option<Decimal>,
    /// Constant part, in price base amounts.
    pub base: Decimal,
    /// Factor of the income above `above`; may be negative.
    pub rate: Decimal,
    /// Income from which `rate` applies, in price base amounts.
    pub above: Decimal,
}

/// A piecewise linear function from income to an amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// The brackets, the lowest first. The last has a limit only if nothing is known above it.
    pub brackets: Vec<Bracket>,
    /// Quality of the values.
    pub quality: Quality,
    /// The provision.
    pub law: String,
    /// The source of the values.
    pub source: String,
    /// Why nothing is known of incomes above the last bracket, where that bracket has a limit.
    pub unknown_above: Option<String>,
}

impl Scale {
    /// The amount at `income`, kronor, unrounded. `price_base` is the price base amount. None if out of range, or above the last
    /// bracket.
    #[must_use]
    pub fn amount_at(&self, income: Decimal, price_base: Decimal) -> Option<Decimal> {
        let bracket = self.bracket(income, price_base)?;
        let above = income.try_sub(bracket.above.try_mul(price_base)?)?;
        bracket.base.try_mul(price_base)?.try_add(bracket.rate.try_mul(above)?)
    }

    /// The reason why the amount at `income` is unknown. None if it is known.
    pub(super) fn unknown_reason(&self, income: Decimal, price_base: Decimal) -> Option<&str> {
        let reason = self.unknown_above.as_deref();
        reason.filter(|_| self.bracket(income, price_base).is_none())
    }

    /// The bracket that contains `income`.
    pub(super) fn bracket(&self, income: Decimal, price_base: Decimal) -> Option<&Bracket> {
        for bracket in &self.brackets {
            let within = match bracket.to {
                Some(to) => income <= to.try_mul(price_base)?,
                None => true,
            };
            if within {
                return Some(bracket);
            }
        }
        None
    }
}

/// The reduction of the work credit at high incomes (IL 67:7, until 2024).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Abatement {
    /// Income from which the credit is reduced, in price base amounts.
    pub above: StatutoryValue,
    /// Reduction in per cent of the income above that.
    pub rate: StatutoryValue,
}

/// The credit for sickness and activity compensation (IL 67:9 c).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SicknessCredit {
    /// Scale from which the basic allowance is subtracted.
    pub scale: Scale,
    /// Minimum in per cent of the compensation, before multiplication by the local rate.
    pub min: StatutoryValue,
}

/// State income tax (IL 65:2 and 65:5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateTax {
    /// Taxable income above which it is paid, kronor.
    pub threshold: StatutoryValue,
    /// Per cent.
    pub rate: StatutoryValue,
    /// Part above the threshold from which the tax is paid, kronor.
    pub least_base: StatutoryValue,
}

/// The pension contribution (lag 1994:1744 2-3 §§).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PensionContribution {
    /// Per cent.
    pub rate: StatutoryValue,
    /// Highest income that it is paid on, in income base amounts.
    pub ceiling: StatutoryValue,
    /// Lowest income that it is paid on, in price base amounts.
    pub floor: StatutoryValue,
}

/// The reduction for earned income (IL 67:46-47).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarnedIncomeReduction {
    /// Taxable income above which it is given, kronor.
    pub above: StatutoryValue,
    /// Per cent.
    pub rate: StatutoryValue,
    /// Maximum, kronor a year.
    pub max: StatutoryValue,
}

/// The public-service fee (lag 2018:1893, from 2026 lag 2025:986).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicService {
    /// Per cent.
    pub rate: StatutoryValue,
    /// Maximum, kronor a year.
    pub max: StatutoryValue,
}

/// The published monthly tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthlyTable {
    /// Burial and church fees that are included in a table number, per cent.
    pub fees: StatutoryValue,
}

/// The law of one year for a person's tax.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonTaxLaw {
    /// Age at the beginning of the year from which the rules for older people apply.
    pub age_limit: StatutoryValue,
    /// Price base amount, kronor.
    pub price_base: StatutoryValue,
    /// Income base amount, kronor.
    pub income_base: StatutoryValue,
    /// The basic allowance (IL 63:3).
    pub basic_allowance: Scale,
    /// The additional allowance from the age limit (IL 63:3 a), or the reason why it is unknown.
    pub older_allowance: Result<Scale, String>,
    /// Scale of the work credit below the age limit, from which the basic allowance is subtracted (IL 67:7).
    pub work_credit: Scale,
    /// The reduction of that credit at high incomes, in years that have one.
    pub abatement: Option<Abatement>,
    /// The work credit from the age limit (IL 67:8), or the reason why it is unknown.
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
