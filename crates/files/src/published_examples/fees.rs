//! Highest fees by year: property fee, child care, elder care.

use rust_decimal::Decimal;

use super::table::{CarriedTable, MissingYear, flat_map_rows};
use super::{Example, ExampleUnit, Subject};
use crate::parameter_files;
use model::label::Unit;
use model::law::LawOfYear;
use model::statutes::elder_care_fee::{Household, Service};
use model::statutes::preschool_fee::Child;
use model::statutes::property_fee::Dwelling;
use model::statutes::{after_school_fee, elder_care_fee, preschool_fee, property_fee};

const FEES: CarriedTable =
    CarriedTable { file: "municipal_fees.csv", text: include_str!("../../published/municipal_fees.csv") };

pub(super) fn fees() -> Result<Vec<Example>, MissingYear> {
    let law = parameter_files::carried();
    flat_map_rows(FEES, |row| {
        let year = row.year("year")?;
        let computed = law.year(year).ok().and_then(|law| highest(law, row.text("what")));
        let example = |published| Example {
            subject: Subject::Fee(row.text("what").to_owned(), year),
            unit: ExampleUnit::Model(Unit::Kronor),
            published,
            computed,
            tolerance: Decimal::ZERO,
        };
        Ok(row.number("published").map(example).into_iter().collect())
    })
}

/// The highest fee: of child care, that of a household above the income ceiling.
fn highest(law: &LawOfYear, what: &str) -> Option<Decimal> {
    let plenty = Decimal::from(1_000_000_u32);
    let ceiling = |dwelling| property_fee::ceiling(law, dwelling).map(|found| found.maximum);
    let found = match what {
        "house_ceiling" => ceiling(Dwelling::House),
        "flat_ceiling" => ceiling(Dwelling::Flat),
        "preschool_1" => preschool_fee::maximum(law, Child::First, plenty),
        "preschool_2" => preschool_fee::maximum(law, Child::Second, plenty),
        "preschool_3" => preschool_fee::maximum(law, Child::Third, plenty),
        "after_school_1" => after_school_fee::maximum(law, Child::First, plenty),
        "after_school_2" => after_school_fee::maximum(law, Child::Second, plenty),
        "after_school_3" => after_school_fee::maximum(law, Child::Third, plenty),
        "home_care" => elder_care_fee::maximum(law, Service::HomeCare),
        "minimum_single" => elder_care_fee::minimum(law, Household::Single),
        "minimum_spouse" => elder_care_fee::minimum(law, Household::Spouse),
        _ => return None,
    };
    found.ok().map(|amount| amount.value)
}
