//! The Swedish Tax Agency's monthly tax tables (skatteförfarandelagen 2011:1244, 12 kap.): the tax that an employer withholds.

use rust_decimal::Decimal;

use super::assessment::{StepName, assess, settled_law};
use super::{Age, Income, IncomeKind, MunicipalRates, PersonTaxError};
use crate::law::LawByYear;
use crate::money::{DecimalExt, yearly_amount};

/// A column of the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The kind of income.
    pub kind: IncomeKind,
    /// The age.
    pub age: Age,
}

impl Column {
    /// The six columns, in the order of the tables.
    pub const ALL: &[Self] = &[
        Self { kind: IncomeKind::Wage, age: Age::UnderLimit },
        Self { kind: IncomeKind::Pension, age: Age::AtLimit },
        Self { kind: IncomeKind::Wage, age: Age::AtLimit },
        Self { kind: IncomeKind::SicknessCompensation, age: Age::UnderLimit },
        Self { kind: IncomeKind::Benefit, age: Age::UnderLimit },
        Self { kind: IncomeKind::Pension, age: Age::UnderLimit },
    ];
}

/// The tax in a cell, kronor a month. `table` is the table number: the total rate in per cent, fees included. `highest_income` is the
/// row's highest income, kronor a month.
///
/// # Errors
/// See [`assess`]. A table number below the included fees is a rate out of range.
pub fn monthly_tax(
    law: &LawByYear,
    year: u16,
    table: Decimal,
    highest_income: Decimal,
    column: Column,
) -> Result<Decimal, PersonTaxError> {
    let out_of_range = |name| PersonTaxError::OutOfRange(name);
    let yearly = yearly_amount(highest_income).ok_or(out_of_range(StepName::AssessedIncome))?;
    let income = Income { kind: column.kind, yearly };
    let fees = settled_law(law, year, income, column.age)?.monthly_table.fees.value;
    let rates = MunicipalRates {
        municipality: table.try_sub(fees).ok_or(out_of_range(StepName::MunicipalTax))?,
        region: Decimal::ZERO,
        // The tables have burial and church fee as one rate.
        burial: fees,
        church: Decimal::ZERO,
    };
    let assessment = assess(law, year, income, column.age, &rates)?;
    Ok(assessment.monthly().kronor())
}
