//! A person's tax 2026: the tax agency's worked examples, and what a krona more in tax rate costs.

use rust_decimal::Decimal;

use super::table::{CarriedTable, MissingYear, flat_map_rows};
use super::{Example, ExampleUnit, Subject};
use crate::parameter_files;
use model::label::Unit;
use model::law::LawByYear;
use model::money::{DecimalExt, yearly_amount};
use model::statutes::person::{
    self, Age, Assessment, Income, IncomeKind, MunicipalRates, StepName, cost_of_change,
};

const EXAMPLES: CarriedTable =
    CarriedTable { file: "person_2026.csv", text: include_str!("../../published/person_2026.csv") };
const RATE_CHANGES: CarriedTable =
    CarriedTable { file: "rate_change_2026.csv", text: include_str!("../../published/rate_change_2026.csv") };

const YEAR: u16 = 2026;
/// Burial and church fee together, as in the tax tables, per cent.
const FEES: Decimal = Decimal::from_parts(116, 0, 0, false, 2);
/// The rates of table 33 and table 34 without those fees, per cent.
const TABLE_33: Decimal = Decimal::from_parts(3184, 0, 0, false, 2);
const TABLE_34: Decimal = Decimal::from_parts(3284, 0, 0, false, 2);
/// First step of the search for the income with a given taxable income, hundreds of kronor.
const FIRST_STEP: u32 = 8192;

const STEPS: [(&str, StepName); 9] = [
    ("BasicAllowance", StepName::BasicAllowance),
    ("WorkCredit", StepName::WorkCredit),
    ("StateTax", StepName::StateTax),
    ("PensionContribution", StepName::PensionContribution),
    ("MunicipalTax", StepName::MunicipalTax),
    ("BurialFee", StepName::BurialFee),
    ("EarnedIncomeReduction", StepName::EarnedIncomeReduction),
    ("PublicServiceFee", StepName::PublicServiceFee),
    ("Total", StepName::Total),
];

fn assess(
    law: &LawByYear,
    kind: IncomeKind,
    age: Age,
    yearly: Decimal,
    local: Decimal,
) -> Option<Assessment> {
    let rates =
        MunicipalRates { municipality: local, region: Decimal::ZERO, burial: FEES, church: Decimal::ZERO };
    person::assess(law, YEAR, Income { kind, yearly }, age, &rates).ok()
}

pub(super) fn steps() -> Result<Vec<Example>, MissingYear> {
    let law = parameter_files::carried();
    flat_map_rows(EXAMPLES, |row| {
        let kind = if row.text("kind") == "pension" { IncomeKind::Pension } else { IncomeKind::Wage };
        let age = if row.text("age") == "over" { Age::AtLimit } else { Age::UnderLimit };
        let taxable = row.text("by") == "taxable";
        let example = || {
            let (_, step) = STEPS.into_iter().find(|(key, _)| *key == row.text("step"))?;
            let (at, local) = (row.number("at")?, row.number("local_rate")?);
            let yearly = if taxable { with_taxable(law, kind, age, at, local) } else { Some(at) };
            let assessment = yearly.and_then(|yearly| assess(law, kind, age, yearly, local));
            let computed = assessment.map(|assessment| {
                if step == StepName::Total { assessment.total } else { assessment.amount(step) }.kronor()
            });
            Some(Example {
                subject: Subject::Step { step, kind, age, at, taxable },
                unit: ExampleUnit::Model(Unit::Kronor),
                published: row.number("published")?,
                computed,
                tolerance: Decimal::ZERO,
            })
        };
        Ok(example().into_iter().collect())
    })
}

/// The lowest income in whole hundreds with the taxable income `wanted`, by binary search: taxable income never falls as income rises.
fn with_taxable(
    law: &LawByYear,
    kind: IncomeKind,
    age: Age,
    wanted: Decimal,
    local: Decimal,
) -> Option<Decimal> {
    let taxable = |hundreds: u32| {
        let yearly = Decimal::from(hundreds).try_mul(Decimal::ONE_HUNDRED)?;
        Some((yearly, assess(law, kind, age, yearly, local)?.amount(StepName::TaxableIncome).kronor()))
    };
    let (mut below, mut step) = (0_u32, FIRST_STEP);
    while step > 0 {
        let next = below.checked_add(step)?;
        let (_, found) = taxable(next)?;
        if found < wanted {
            below = next;
        }
        step = step.checked_shr(1)?;
    }
    let (yearly, found) = taxable(below.checked_add(1)?)?;
    (found == wanted).then_some(yearly)
}

pub(super) fn rate_changes() -> Result<Vec<Example>, MissingYear> {
    let law = parameter_files::carried();
    flat_map_rows(RATE_CHANGES, |row| {
        let Some(salary) = row.number("salary_a_month") else { return Ok(Vec::new()) };
        let cost = || {
            let yearly = yearly_amount(salary)?;
            let at = |local| assess(law, IncomeKind::Wage, Age::UnderLimit, yearly, local);
            Some(cost_of_change(&at(TABLE_33)?, &at(TABLE_34)?))
        };
        let cost = cost();
        let example = |monthly: bool, computed: Option<Decimal>, tolerance: Decimal| {
            Some(Example {
                subject: Subject::Krona { salary, monthly },
                unit: ExampleUnit::Model(Unit::Kronor),
                published: row.number(if monthly { "monthly" } else { "yearly" })?,
                computed,
                tolerance,
            })
        };
        let examples = [
            // Published unrounded for the year: tax and credit are each rounded down.
            example(false, cost.as_ref().map(|cost| cost.yearly.kronor()), Decimal::ONE),
            example(true, cost.as_ref().map(|cost| cost.monthly.kronor()), Decimal::ZERO),
        ];
        Ok(examples.into_iter().flatten().collect())
    })
}
