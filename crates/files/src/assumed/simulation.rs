//! The assumed values that the simulation computes with: a list, each item the fields of a parameter file of one year.

use serde_json::{Value, json};

use crate::cursor::Cursor;
use crate::parameter_files::{simulation_values, year};
use model::figure::LegalValue;
use model::law::{AssumedValues, KnownValue, SimulationValues};

/// A parameter file's source, and its reason why a value is not known, may not be empty. There is nothing to say in them.
const NO_TEXT: &str = "–";

/// The assumptions in the list at `at`. A year with an error is left out.
pub(super) fn read(at: &Cursor) -> AssumedValues {
    let mut assumed = AssumedValues::default();
    for at in at.list() {
        let before = at.error_count();
        at.check_fields(&["year", "projection_factor", "mean_tax_base", "guarantee_level", "county_rates"]);
        let (year, values) = (year(&at), simulation_values(&at));
        if at.error_count() == before && !assumed.contains_key(&year) {
            assumed.insert(year, values);
        }
    }
    assumed
}

/// The list that [`read`] reads.
pub(super) fn write(assumed: &AssumedValues) -> Value {
    assumed.iter().map(|(year, values)| year_to_json(*year, values)).collect()
}

fn year_to_json(year: u16, values: &SimulationValues) -> Value {
    let rates = values.county_rates.iter().map(|(county, rates)| {
        let rates = json!({
            "grant": value_to_json(&rates.grant, LegalValue::GrantRate),
            "fee": value_to_json(&rates.fee, LegalValue::FeeRate),
        });
        (county.clone(), rates)
    });
    json!({
        "year": year,
        "projection_factor": value_to_json(&values.projection_factor, LegalValue::ProjectionFactor),
        "mean_tax_base": value_to_json(&values.mean_tax_base, LegalValue::MeanTaxBase),
        "guarantee_level": value_to_json(&values.guarantee_level, LegalValue::GuaranteeLevel),
        "county_rates": Value::Object(rates.collect()),
    })
}

fn value_to_json(value: &KnownValue, which: LegalValue) -> Value {
    match value {
        Ok(value) => json!({
            "value": value.value.to_string(),
            "unit": which.measure().word().first(),
            "quality": "assumption",
            "law": value.law,
            "source": NO_TEXT,
        }),
        Err(_) => json!({ "unknown": NO_TEXT }),
    }
}
