//! The parameter files of the law, one a year, which are part of the program: `crates/files/parameters/YEAR.json`.
//!
//! A file has what is new in its year. What holds until it is changed is inherited from the year before, with its source
//! ([`inheritance`]).

pub mod inheritance;
mod person;
#[cfg(feature = "schema")]
pub mod schema;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::{Arc, LazyLock};

use serde_json::Value;

use super::cursor::Cursor;
use super::error_log::ErrorLog;
use super::problem::{FileError, Problem};
use super::read::quality;
use model::law::{
    CountyRates, KnownValue, LawByYear, LawOfYear, Measure, Parameter, Provision, SimulationLaw,
    SimulationValues, StatutoryValue,
};
use model::vec_map::VecMap;

/// The texts of the parameter files, oldest first. A new year is a file and a line here.
pub const CARRIED_FILES: &[&str] = &[
    include_str!("../parameters/2018.json"),
    include_str!("../parameters/2019.json"),
    include_str!("../parameters/2020.json"),
    include_str!("../parameters/2021.json"),
    include_str!("../parameters/2022.json"),
    include_str!("../parameters/2023.json"),
    include_str!("../parameters/2024.json"),
    include_str!("../parameters/2025.json"),
    include_str!("../parameters/2026.json"),
    include_str!("../parameters/2027.json"),
];

/// The law of the parameter files, read once. A file with errors is left out; a test asserts that there is none.
///
/// Only lazy parts call it, so that the code that reads provisions and a person's tax is loaded with them. The first screen
/// needs [`carried_simulation`] only.
#[must_use]
pub fn carried() -> &'static LawByYear {
    static CARRIED: LazyLock<LawByYear> = LazyLock::new(|| {
        let laws = carried_values().into_iter().filter_map(|file| read_value(&file).ok());
        LawByYear {
            simulation: carried_simulation().clone(),
            years: laws.map(|law| (law.year, law)).collect(),
        }
    });
    &CARRIED
}

/// The values of the parameter files that the simulation computes with, read once, without the rest of the files.
#[must_use]
pub fn carried_simulation() -> &'static SimulationLaw {
    static CARRIED: LazyLock<SimulationLaw> = LazyLock::new(|| {
        let mut known = VecMap::default();
        for file in carried_values() {
            if let Ok((year, values)) = read_simulation(&file) {
                known.insert(year, values);
            }
        }
        SimulationLaw { known: Arc::new(known), assumed: VecMap::default() }
    });
    &CARRIED
}

/// The parameter files as JSON, oldest first, each with what it inherits.
#[must_use]
pub fn carried_values() -> Vec<Value> {
    let mut files: Vec<Value> = Vec::with_capacity(CARRIED_FILES.len());
    for text in CARRIED_FILES {
        if let Ok(file) = complete(text, files.last()) {
            files.push(file);
        }
    }
    files
}

/// A parameter file as JSON, with what it inherits from `before`, the complete file of the year before.
///
/// # Errors
/// If it is too large, or not JSON.
pub fn complete(text: &str, before: Option<&Value>) -> Result<Value, Vec<FileError>> {
    let mut file = super::read::json(text)?;
    if let Some(before) = before {
        inheritance::inherit(&mut file, before);
    }
    Ok(file)
}

/// Reads the law of a complete parameter file.
///
/// # Errors
/// All errors of the file, each with its place.
pub fn read(text: &str) -> Result<LawOfYear, Vec<FileError>> {
    read_value(&super::read::json(text)?)
}

/// Reads the law of a complete parameter file.
///
/// # Errors
/// All errors of the file, each with its place.
pub fn read_value(file: &Value) -> Result<LawOfYear, Vec<FileError>> {
    let log = ErrorLog::default();
    let root = Cursor::root(file, &log);
    root.check_fields(&[
        "year",
        "projection_factor",
        "mean_tax_base",
        "guarantee_level",
        "adjustment_per_inhabitant",
        "county_rates",
        "municipality",
        "person",
    ]);
    // Their values are those of `read_simulation`; here their errors are reported with the others.
    let _checked = simulation_values(&root);
    let law = LawOfYear {
        year: year(&root),
        provisions: provisions(&root),
        person: person::read(&root.required("person")),
    };
    log.finish(law)
}

/// Reads the year of a complete parameter file and its values for the simulation. The rest of the file is not read.
///
/// # Errors
/// All errors in them, each with its place.
pub fn read_simulation(file: &Value) -> Result<(u16, SimulationValues), Vec<FileError>> {
    let log = ErrorLog::default();
    let root = Cursor::root(file, &log);
    let read = (year(&root), simulation_values(&root));
    log.finish(read)
}

/// The years that a file can have.
const YEARS: RangeInclusive<u16> = 1900..=2200;

/// Reads the year in the object `at`.
pub(super) fn year(at: &Cursor) -> u16 {
    let at = at.required("year");
    let Some(year) = at.whole_number() else { return 0 };
    let in_range = u16::try_from(year).ok().filter(|year| YEARS.contains(year));
    in_range.unwrap_or_else(|| {
        at.report(Problem::OutOfRange(year.into()));
        0
    })
}

/// Reads the values for the simulation from the root of a parameter file or of a year of assumptions.
pub(super) fn simulation_values(root: &Cursor) -> SimulationValues {
    let rate = |at: Cursor| known(&at, Measure::Percent);
    let mut county_rates = VecMap::default();
    for (county, at) in root.required("county_rates").entries() {
        at.check_fields(&["grant", "fee"]);
        let rates = CountyRates { grant: rate(at.required("grant")), fee: rate(at.required("fee")) };
        county_rates.insert(county.to_owned(), rates);
    }
    SimulationValues {
        projection_factor: known(&root.required("projection_factor"), Measure::Factor),
        mean_tax_base: known(&root.required("mean_tax_base"), Measure::KronorPerInhabitant),
        guarantee_level: known(&root.required("guarantee_level"), Measure::Factor),
        county_rates,
    }
}

fn provisions(root: &Cursor) -> BTreeMap<Parameter, Provision> {
    let municipality = root.required("municipality");
    let person = root.required("person");
    // The place of a parameter that is given outside `municipality`.
    let elsewhere = |parameter: Parameter| {
        if parameter == Parameter::AdjustmentPerInhabitant {
            // With the values for the income equalisation.
            Some(root.required(parameter.key()))
        } else if matches!(parameter, Parameter::PriceBase | Parameter::IncomeBase) {
            // With a person's tax, in the years that have it.
            person.optional(parameter.key())
        } else {
            None
        }
    };
    let mut fields = Vec::new();
    let mut provisions = BTreeMap::new();
    for &parameter in Parameter::ALL {
        let place = elsewhere(parameter).unwrap_or_else(|| {
            fields.push(parameter.key());
            municipality.required(parameter.key())
        });
        provisions.insert(parameter, provision(&place, parameter));
    }
    municipality.check_fields(&fields);
    provisions
}

fn provision(at: &Cursor, parameter: Parameter) -> Provision {
    if let Some(reason) = reason(at, "unknown") {
        return Provision::Unknown(reason);
    }
    if parameter != Parameter::AdjustmentPerInhabitant
        && let Some(reason) = reason(at, "not_in_force")
    {
        return Provision::NotInForce(reason);
    }
    let value = signed_value(at, parameter.measure().word());
    if !parameter.can_be(value.value) {
        at.required("value").report(Problem::OutOfRange(value.value));
    }
    Provision::Known(value)
}

/// A value, or the reason why it is not known.
fn known(at: &Cursor, measure: Measure) -> KnownValue {
    match reason(at, "unknown") {
        Some(reason) => Err(reason),
        None => Ok(value(at, measure.word())),
    }
}

/// The reason under `key`, which must then be the only field of `at`.
fn reason(at: &Cursor, key: &str) -> Option<String> {
    let reason = at.optional(key)?.string();
    at.check_fields(&[key]);
    Some(reason)
}

/// Reads a value in `unit` that must not be negative.
pub(super) fn value(at: &Cursor, unit: &'static [&'static str]) -> StatutoryValue {
    let value = signed_value(at, unit);
    if value.value.is_sign_negative() {
        at.required("value").report(Problem::OutOfRange(value.value));
    }
    value
}

/// Reads a value in `unit`.
fn signed_value(at: &Cursor, unit: &'static [&'static str]) -> StatutoryValue {
    at.check_fields(&["value", "unit", "quality", "law", "source"]);
    at.required("unit").one_of(unit);
    StatutoryValue {
        value: at.required("value").decimal().unwrap_or_default(),
        quality: quality(&at.required("quality")),
        law: at.required("law").string(),
        source: at.required("source").string(),
    }
}

#[cfg(test)]
mod tests {
    use super::CARRIED_FILES;
    use crate::unique_fields::duplicate_fields;

    #[test]
    fn no_field_of_a_parameter_file_stands_twice() {
        for text in CARRIED_FILES {
            assert_eq!(duplicate_fields(text), [], "{}", text.get(..12).unwrap_or_default());
        }
    }
}
