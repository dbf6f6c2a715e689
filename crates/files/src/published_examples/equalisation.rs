//! Outcomes of the income equalisation, and the law's figures for 2018.

use rust_decimal::Decimal;

use super::table::{CarriedTable, MissingYear, Row, flat_map_rows};
use super::{Example, ExampleUnit, Subject};
use crate::parameter_files;
use model::figure::{LegalValue, Quality};
use model::label::Unit;
use model::law::Amount;
use model::money::{DecimalExt, MILLION, THOUSAND};
use model::statutes::income_equalisation::{EqualisationInputs, grant_or_fee_by_law, per_inhabitant};
use model::statutes::municipal_tax;

const OUTCOMES: CarriedTable = CarriedTable {
    file: "income_equalisation.csv",
    text: include_str!("../../published/income_equalisation.csv"),
};
const LAW_2018: CarriedTable =
    CarriedTable { file: "law_2018.csv", text: include_str!("../../published/law_2018.csv") };

pub(super) fn outcomes() -> Result<Vec<Example>, MissingYear> {
    let law = parameter_files::carried_simulation();
    flat_map_rows(OUTCOMES, |row| {
        let year = row.year("equalisation_year")?;
        let inputs = || {
            Some(EqualisationInputs {
                tax_base: row.number("projected_tax_base_kr")?,
                mean_tax_base: row.number("mean_tax_base_per_inhabitant_kr")?,
                // The same in all counties.
                guarantee_level: law.value(year, "", LegalValue::GuaranteeLevel)?.value,
                population: row.number("population_1_nov")?,
                grant_rate: row.number("county_rate_grant_percent")?,
                fee_rate: row.number("county_rate_fee_percent")?,
            })
        };
        let computed = || {
            let inputs = inputs()?;
            per_inhabitant(grant_or_fee_by_law(&inputs).ok()?, inputs.population).ok()
        };
        let example = |published, tolerance| Example {
            subject: Subject::Municipality(row.text("municipality").to_owned(), year),
            unit: ExampleUnit::Model(Unit::PerInhabitant),
            published,
            computed: computed(),
            tolerance,
        };
        let published = row.number("published_income_equalisation_kr_per_inhabitant");
        let numbers = published.zip(row.number("tolerance_kr_per_inhabitant"));
        Ok(numbers.map(|(published, tolerance)| example(published, tolerance)).into_iter().collect())
    })
}

pub(super) fn law_2018() -> Result<Vec<Example>, MissingYear> {
    let inputs = flat_map_rows(LAW_2018, |row| {
        let input = (row.text("quantity").to_owned(), row.number("published"));
        Ok(if row.text("role") == "input" { vec![input] } else { Vec::new() })
    })?;
    let input = |name: &str| inputs.iter().find(|(key, _)| key == name).and_then(|(_, value)| *value);
    let computed = |quantity: &str| {
        let base = input("tax_base")?.try_mul(THOUSAND)?.try_mul(input("projection_factor")?)?;
        let inputs = EqualisationInputs {
            tax_base: base,
            mean_tax_base: input("mean_tax_base")?,
            guarantee_level: input("guarantee_level")?,
            population: input("population_1_november")?,
            grant_rate: input("grant_rate")?,
            // The municipality receives a grant.
            fee_rate: Decimal::ZERO,
        };
        let equalisation = grant_or_fee_by_law(&inputs).ok()?;
        let rate = input("tax_rate")?;
        let tax = || {
            municipal_tax::revenue_of_rate_change(Amount { value: base, quality: Quality::Published }, rate)
                .ok()
        };
        match quantity {
            "projected_tax_base" => base.try_div(MILLION),
            "municipal_tax" => tax()?.value.try_div(MILLION),
            "income_equalisation_per_inhabitant" => per_inhabitant(equalisation, inputs.population).ok(),
            "income_equalisation" => equalisation.try_div(MILLION),
            _ => None,
        }
    };
    flat_map_rows(LAW_2018, |row: &Row| {
        let unit = match row.text("unit") {
            "mnkr" => ExampleUnit::Millions,
            _ => ExampleUnit::Model(Unit::PerInhabitant),
        };
        let example = |published, tolerance| Example {
            subject: Subject::Quantity(row.text("quantity").to_owned()),
            unit,
            published,
            computed: computed(row.text("quantity")),
            tolerance,
        };
        let outcome = row.text("role") == "outcome";
        let numbers = row.number("published").zip(row.number("tolerance")).filter(|_| outcome);
        Ok(numbers.map(|(published, tolerance)| example(published, tolerance)).into_iter().collect())
    })
}
