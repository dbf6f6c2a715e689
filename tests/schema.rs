//! The published JSON Schema, which other programs check municipality files with.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable)]
#![allow(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects, missing_docs)]

mod support;

use std::path::{Path, PathBuf};

use jsonschema::Validator;
use kommunbidrag::data::{file, read};
use serde_json::Value;
use support::{SMALL, law};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
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
    assert!(derived == published(), "run `cargo run --features schema --example write_schema`");
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

#[test]
fn every_field_of_the_schema_says_what_it_is() {
    let schema: Value = serde_json::from_str(&published()).expect("JSON");
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
