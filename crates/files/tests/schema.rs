//! The published JSON Schemas, which other programs check municipality files and parameter files with.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable)]
#![allow(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects, missing_docs)]

use std::path::{Path, PathBuf};

use files::{file, law as law_files, parameter_file, parameters, read};
use jsonschema::Validator;
use model::law::Parameter;
use serde_json::Value;
use test_support::{SMALL, law};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn published() -> String {
    text(&root().join("public/schema/municipality-1.schema.json"))
}

fn validator() -> Validator {
    let schema: Value = serde_json::from_str(&published()).expect("JSON");
    jsonschema::validator_for(&schema).expect("a schema")
}

#[test]
fn the_published_schema_is_what_the_types_say() {
    let derived = file::schema().expect("a schema");
    assert!(derived == published(), "run `cargo run -p tools --bin write_schema`");
}

#[test]
fn every_municipality_that_is_carried_fits_the_schema_and_the_reader() {
    let validator = validator();
    let mut files = vec![("the small municipality".to_owned(), SMALL.to_owned())];
    for entry in std::fs::read_dir(root().join("public/municipalities")).expect("the municipalities") {
        let path = entry.expect("a file").path();
        files.push((path.display().to_string(), text(&path)));
    }
    assert!(files.len() > 1, "some are carried");
    for (name, text) in files {
        let file: Value = serde_json::from_str(&text).expect("JSON");
        let refused: Vec<String> =
            validator.iter_errors(&file).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(refused.is_empty(), "{name}: {refused:#?}");
        assert_eq!(read::municipality(&text, law()).err(), None, "{name}");
    }
}

fn published_parameters() -> String {
    text(&root().join("public/schema/parameters-1.schema.json"))
}

fn parameter_file(year: u16) -> Value {
    let file = text(&root().join(format!("crates/files/parameters/{year}.json")));
    serde_json::from_str(&file).expect("JSON")
}

fn parameter_validator() -> Validator {
    let schema: Value = serde_json::from_str(&published_parameters()).expect("JSON");
    jsonschema::validator_for(&schema).expect("a schema")
}

#[test]
fn the_published_schema_of_the_law_is_what_the_types_say() {
    let derived = parameter_file::schema().expect("a schema");
    assert!(derived == published_parameters(), "run `cargo run -p tools --bin write_schema`");
    let schema: Value = serde_json::from_str(&derived).expect("JSON");
    let keys = schema["$defs"]["Municipality"]["properties"].as_object().expect("properties");
    for parameter in Parameter::ALL.iter().filter(|at| **at != Parameter::AdjustmentPerInhabitant) {
        assert!(keys.contains_key(parameter.key()), "{parameter:?} is not in the schema");
    }
    assert_eq!(keys.len() + 1, Parameter::ALL.len(), "and nothing else is");
}

#[test]
fn every_parameter_file_that_is_carried_fits_the_schema() {
    let validator = parameter_validator();
    for year in 2018..=2027 {
        let file = parameter_file(year);
        let refused: Vec<String> =
            validator.iter_errors(&file).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(refused.is_empty(), "{year}: {refused:#?}");
    }
}

#[test]
fn what_the_schema_of_the_law_refuses_the_readers_refuse() {
    let validator = parameter_validator();
    let good = parameter_file(2024);
    let wrong: [(&str, Option<Value>); 9] = [
        ("/year", Some("x".into())),
        ("/mean_tax_base/value", Some("1,5".into())),
        ("/mean_tax_base/quality", Some("certain".into())),
        ("/municipality/reserve_floor/value", Some(1.into())),
        ("/municipality/reserve_floor/unit", Some("per cent".into())),
        ("/municipality/reserve_floor/law", Some("".into())),
        ("/municipality/restore_within", None),
        ("/municipality/first_projection/unknown", Some("".into())),
        ("/guarantee_level", Some("1.15".into())),
    ];
    for (place, value) in wrong {
        let mut file = good.clone();
        match value {
            Some(value) => *file.pointer_mut(place).expect(place) = value,
            None => {
                let (parent, key) = place.rsplit_once('/').expect("a parent");
                file.pointer_mut(parent).expect(place).as_object_mut().expect("fields").remove(key);
            }
        }
        assert!(!validator.is_valid(&file), "{place}: the schema takes it");
        let text = file.to_string();
        let refused = law_files::read(&text).is_err() || parameters::read(&text).is_err();
        assert!(refused, "{place}: the readers take what the schema refuses");
    }
}

#[test]
fn every_field_of_the_schemas_says_what_it_is() {
    for published in [published(), published_parameters()] {
        says_what_it_is(&published);
    }
}

fn says_what_it_is(published: &str) {
    let schema: Value = serde_json::from_str(published).expect("JSON");
    let definitions = schema["$defs"].as_object().expect("definitions");
    for (name, definition) in definitions.iter().chain([(&"the file".to_owned(), &schema)]) {
        assert!(definition["description"].is_string(), "{name} has no description");
        for (field, property) in definition["properties"].as_object().into_iter().flatten() {
            assert!(property["description"].is_string(), "{name}: {field} has no description");
        }
        let closed = definition["type"] != "object" || definition["additionalProperties"] == false;
        assert!(closed, "{name} would take misspelt fields");
    }
}
