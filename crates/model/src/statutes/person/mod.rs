//! A person's tax on earned income: inkomstskattelagen (1999:1229) and the laws beside it, one rule a file.
//!
//! Amounts are kronor a year where nothing else is said. [`assess`] is the entry.

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
pub use change::{CostOfChange, Reason, what_a_change_costs};
pub use comparison::{Comparison, compare, tax_on_more};
pub use monthly_table::{Column, monthly_tax};
pub use tax_law::{
    Abatement, Bracket, EarnedIncomeReduction, MonthlyTable, PensionContribution, PersonTaxLaw,
    PublicService, Scale, SicknessCredit, StateTax,
};
pub use working::{Factor, Term, Working, workings};

/// What an income is, as far as the tax is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IncomeKind {
    /// Pay for work.
    Wage,
    /// Pension.
    Pension,
    /// Sickness and activity compensation (sjukersättning, aktivitetsersättning).
    SicknessCompensation,
    /// Other benefit that earns pension, such as parental or unemployment benefit.
    Benefit,
}

impl IncomeKind {
    /// All of them, in the order in which they are shown.
    pub const ALL: &[Self] = &[Self::Wage, Self::Pension, Self::SicknessCompensation, Self::Benefit];

    /// Whether the pension contribution is paid on it (lag 1994:1744 2 §).
    #[must_use]
    pub fn earns_pension(self) -> bool {
        matches!(self, Self::Wage | Self::Benefit)
    }
}

/// An income of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Income {
    /// What it is.
    pub kind: IncomeKind,
    /// Kronor a year after general deductions, not below 0.
    pub yearly: Decimal,
}

/// A person's age when the year began, against the year's age limit ([`PersonTaxLaw::age_limit`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Had not reached it.
    UnderLimit,
    /// Had reached it.
    AtLimit,
}

/// Rates where a person lives, per cent of taxable income, each from 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MunicipalRates {
    /// The municipality's.
    pub municipality: Decimal,
    /// The region's.
    pub region: Decimal,
    /// The burial fee.
    pub burial: Decimal,
    /// The church fee; 0 for whoever is no member.
    pub church: Decimal,
}

/// Why a person's tax cannot be told. The texts for readers lie in the catalogues; these are for developers.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PersonTaxError {
    /// An income below 0.
    #[error("the income {0} is below 0")]
    NegativeIncome(Decimal),
    /// A rate outside 0 to 100, or rates that are more than 100 together.
    #[error("the rate {0} per cent is outside 0 to 100")]
    RateOutOfRange(Decimal),
    /// The law of the year is not known, or not for this income and age.
    #[error("the law of {year} is not settled here: {reason}")]
    NotSettled {
        /// The year asked for.
        year: u16,
        /// Why, in the parameter file's words.
        reason: String,
        /// The nearest year whose law is known for this income and age.
        nearest_year: Option<u16>,
    },
    /// A number grew out of the range of exact arithmetic.
    #[error("{0:?} is out of the range of exact arithmetic")]
    OutOfRange(StepName),
}
