//! A person's tax on earned income: inkomstskattelagen (1999:1229) and related acts, one rule per file.
//!
//! Amounts are in kronor a year unless stated otherwise. The entry point is [`assess`].

mod assessment;
mod basic_allowance;
mod change;
mod comparison;
mod credits;
mod earned_income;
mod fees;
mod monthly_table;
mod pension_contribution;
mod state_tax;
mod tax_law;
mod work_credit;
mod working;

use rust_decimal::Decimal;
use thiserror::Error;

pub use assessment::{Assessment, Role, Step, StepName, assess, settled_law};
pub use change::{CostOfChange, Reason, cost_of_change};
pub use comparison::{Comparison, compare, tax_on_additional_income};
pub use monthly_table::{Column, monthly_tax};
pub use tax_law::{
    Abatement, Bracket, EarnedIncomeReduction, MonthlyTable, PensionContribution, PersonTaxLaw,
    PublicService, Scale, SicknessCredit, StateTax,
};
pub use working::{Factor, Term, Working, workings};

/// The kind of an income, for tax purposes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IncomeKind {
    /// Wages and salaries.
    Wage,
    /// Pension.
    Pension,
    /// Sickness and activity compensation (sjukersättning, aktivitetsersättning).
    SicknessCompensation,
    /// Other pensionable benefits, such as parental or unemployment benefit.
    Benefit,
}

impl IncomeKind {
    /// All kinds, in display order.
    pub const ALL: &[Self] = &[Self::Wage, Self::Pension, Self::SicknessCompensation, Self::Benefit];

    /// Whether it is pensionable, so that the pension contribution is paid on it (lag 1994:1744 2 §).
    #[must_use]
    pub fn earns_pension(self) -> bool {
        matches!(self, Self::Wage | Self::Benefit)
    }
}

/// An income of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Income {
    /// The kind.
    pub kind: IncomeKind,
    /// Kronor a year after general deductions, 0 or more.
    pub yearly: Decimal,
}

/// A person's age at the beginning of the year, relative to the age limit ([`PersonTaxLaw::age_limit`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Below the limit.
    UnderLimit,
    /// At the limit or above.
    AtLimit,
}

/// The rates at a person's place of residence, per cent of taxable income, each from 0 to 100, and in total at most 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MunicipalRates {
    /// The municipality's.
    pub municipality: Decimal,
    /// The region's.
    pub region: Decimal,
    /// The burial fee.
    pub burial: Decimal,
    /// The church fee; 0 for a person who is not a member.
    pub church: Decimal,
}

/// Why a person's tax cannot be computed. These messages are for developers; `i18n` has those for readers.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PersonTaxError {
    /// An income below 0.
    #[error("the income {0} is below 0")]
    NegativeIncome(Decimal),
    /// A rate outside 0 to 100, or a sum of rates above 100.
    #[error("the rate {0} per cent is outside 0 to 100")]
    RateOutOfRange(Decimal),
    /// The law of the year is unknown, or incomplete for this kind of income and age.
    #[error("the law of {year} is not settled: {reason}")]
    NotSettled {
        /// The year asked for.
        year: u16,
        /// The reason, from the parameter file.
        reason: String,
        /// The nearest year whose law is known for this income and age.
        nearest_year: Option<u16>,
    },
    /// A number outside the range of exact arithmetic.
    #[error("{0:?} is out of the range of exact arithmetic")]
    OutOfRange(StepName),
}
