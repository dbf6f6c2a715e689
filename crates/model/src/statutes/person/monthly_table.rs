//! The tax agency's monthly tables (skatteförfarandelagen 2011:1244, 12 kap.): what an employer withholds.

use rust_decimal::Decimal;

use super::assessment::{StepName, assess, settled_law};
use super::{Age, Income, IncomeKind, MunicipalRates, PersonTaxError};
use crate::law::LawByYear;
use crate::money::{Arithmetic, a_year};

/// A column of the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The kind of income.
    pub kind: IncomeKind,
    /// The age.
    pub age: Age,
}

impl Column {
    /// The six columns, in the tables' order.
    pub const ALL: &[Self] = &[
        Self { kind: IncomeKind::Wage, age: Age::UnderLimit },
        Self { kind: IncomeKind::Pension, age: Age::AtLimit },
        Self { kind: IncomeKind::Wage, age: Age::AtLimit },
        Self { kind: IncomeKind::SicknessCompensation, age: Age::UnderLimit },
        Self { kind: IncomeKind::Benefit, age: Age::UnderLimit },
        Self { kind: IncomeKind::Pension, age: Age::UnderLimit },
    ];
}

/// The tax a month in a cell, kronor: of table number `table` (per cent, fees in it) at the row's highest monthly
/// income.
///
/// # Errors
/// As [`assess`]; a table below the fees that it counts in is a rate out of range.
pub fn monthly_tax(
    law: &LawByYear,
    year: u16,
    table: Decimal,
    highest_income: Decimal,
    column: Column,
) -> Result<Decimal, PersonTaxError> {
    let fees = settled_law(law, year, column.kind, column.age)?.monthly_table.fees.value;
    let out_of_range = |name| PersonTaxError::OutOfRange(name);
    let rates = MunicipalRates {
        municipality: table.less(fees).ok_or(out_of_range(StepName::MunicipalTax))?,
        region: Decimal::ZERO,
        // The tables count burial and church fee as one.
        burial: fees,
        church: Decimal::ZERO,
    };
    let yearly = a_year(highest_income).ok_or(out_of_range(StepName::AssessedIncome))?;
    let assessment = assess(law, year, Income { kind: column.kind, yearly }, column.age, &rates)?;
    assessment.monthly().ok_or(out_of_range(StepName::Total))
}
