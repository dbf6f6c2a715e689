//! What a user assumes of the values that the simulation computes with, in the text that the settings keep: a list, each item
//! a parameter file's fields of one year.

use serde_json::{Value, json};

use super::cursor::{Cursor, ErrorLog};
use super::parameter_files::{simulation_values, year};
use model::figure::LegalValue;
use model::law::{AssumedValues, KnownValue, SimulationValues};

/// The field of the settings' text that holds them.
const FIELD: &str = "model";

/// Stands where a text must, and there is nothing to say.
const NOTHING_SAID: &str = "–";

/// The assumptions in `text`. A year that cannot be understood is left out.
#[must_use]
pub fn read(text: &str) -> AssumedValues {
    let mut assumed = AssumedValues::new();
    let Ok(value) = super::read::json(text) else { return assumed };
    let log = ErrorLog::default();
    let root = Cursor::root(&value, &log);
    for at in root.optional(FIELD).iter().flat_map(Cursor::list) {
        let before = at.error_count();
        at.check_fields(&["year", "projection_factor", "mean_tax_base", "guarantee_level", "county_rates"]);
        let (year, values) = (year(&at), simulation_values(&at));
        if at.error_count() == before {
            assumed.entry(year).or_insert(values);
        }
    }
    assumed
}

/// Puts `assumed` into the object `settings`, unless there is nothing to put.
pub fn write(assumed: &AssumedValues, settings: &mut serde_json::Map<String, Value>) {
    if !assumed.is_empty() {
        settings
            .insert(FIELD.to_owned(), assumed.iter().map(|(year, values)| of_year(*year, values)).collect());
    }
}

fn of_year(year: u16, values: &SimulationValues) -> Value {
    let rates = values.county_rates.iter().map(|(county, rates)| {
        let rates = json!({
            "grant": known(&rates.grant, LegalValue::GrantRate),
            "fee": known(&rates.fee, LegalValue::FeeRate),
        });
        (county.clone(), rates)
    });
    json!({
        "year": year,
        "projection_factor": known(&values.projection_factor, LegalValue::ProjectionFactor),
        "mean_tax_base": known(&values.mean_tax_base, LegalValue::MeanTaxBase),
        "guarantee_level": known(&values.guarantee_level, LegalValue::GuaranteeLevel),
        "county_rates": Value::Object(rates.collect()),
    })
}

fn known(value: &KnownValue, which: LegalValue) -> Value {
    match value {
        Ok(value) => json!({
            "value": value.value.to_string(),
            "unit": which.measure().word().first(),
            "quality": "assumption",
            "law": value.law,
            "source": NOTHING_SAID,
        }),
        Err(_) => json!({ "unknown": NOTHING_SAID }),
    }
}
