//! The published JSON Schemas, which other programs check municipality files and parameter files with.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use files::parameter_files::inheritance::{self, SET_EACH_YEAR};
use files::parameter_files::{self, schema};
use files::{file, read};
use jsonschema::Validator;
use model::law::Parameter;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use test_support::{SMALL, simulation_law};

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
fn the_published_schema_is_derived_from_the_types() {
    let derived = file::schema::schema().expect("a schema");
    assert!(derived == published(), "run `cargo run -p tools --bin write_schema`");
}

#[test]
fn every_carried_municipality_file_is_valid() {
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
        assert_eq!(read::municipality(&text, simulation_law()).err(), None, "{name}");
    }
}

fn published_parameters() -> String {
    text(&root().join("public/schema/parameters-1.schema.json"))
}

fn parameter_validator() -> Validator {
    let schema: Value = serde_json::from_str(&published_parameters()).expect("JSON");
    jsonschema::validator_for(&schema).expect("a schema")
}

#[test]
fn the_published_schema_of_parameter_files_is_derived_from_the_types() {
    let derived = schema::schema().expect("a schema");
    assert!(derived == published_parameters(), "run `cargo run -p tools --bin write_schema`");
    let schema: Value = serde_json::from_str(&derived).expect("JSON");
    let keys = schema["$defs"]["Municipality"]["properties"].as_object().expect("properties");
    for parameter in Parameter::ALL.iter().filter(|at| **at != Parameter::AdjustmentPerInhabitant) {
        assert!(keys.contains_key(parameter.key()), "{parameter:?} is not in the schema");
    }
    assert_eq!(keys.len() + 1, Parameter::ALL.len(), "and nothing else is");
}

#[test]
fn every_carried_parameter_file_is_valid() {
    let validator = parameter_validator();
    let short = parameter_files::CARRIED_FILES.iter().map(|text| serde_json::from_str(text).expect("JSON"));
    for file in short.chain(parameter_files::carried_values()) {
        let year = &file["year"];
        let refused: Vec<String> =
            validator.iter_errors(&file).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(refused.is_empty(), "{year}: {refused:#?}");
    }
}

/// The carried parameter files as they stand, each with the complete file of the year before.
fn carried_files() -> Vec<(Value, Option<Value>)> {
    let complete = parameter_files::carried_values();
    let before = std::iter::once(None).chain(complete.into_iter().map(Some));
    let files = parameter_files::CARRIED_FILES.iter().map(|text| serde_json::from_str(text).expect("JSON"));
    files.zip(before).collect()
}

fn completed(mut file: Value, before: Option<&Value>) -> Value {
    if let Some(before) = before {
        inheritance::inherit(&mut file, before);
    }
    file
}

/// The places of all values in `value`, as JSON pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(ix, item)| (ix.to_string(), item)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    for (name, value) in inner {
        places(value, &format!("{at}/{name}"), found);
    }
}

#[derive(Debug, Clone)]
enum Mutation {
    Remove,
    Replace(Value),
    Add(&'static str, Value),
}

fn any_mutation() -> impl Strategy<Value = Mutation> {
    let long = "a".repeat(2_001);
    let texts =
        ["", "1", "-1", "1.5", "1,5", "1.", "--1", "1e3", "kr", "percent", "estimate", "certain", &long];
    let mut values: Vec<Value> = texts.into_iter().map(Value::from).collect();
    values.extend([json!(null), json!(1), json!(2026), json!(99_999), json!(true), json!([]), json!({})]);
    values.extend([json!({ "unknown": "a" }), json!({ "unknown": "" }), json!({ "not_in_force": "a" })]);
    let values = select(values);
    let names =
        select(vec!["unknown", "not_in_force", "value", "unit", "brackets", "rate", "price_base", "extra"]);
    prop_oneof![
        Just(Mutation::Remove),
        values.clone().prop_map(Mutation::Replace),
        (names, values).prop_map(|(name, value)| Mutation::Add(name, value)),
    ]
}

fn mutate(file: &mut Value, at: &str, mutation: Mutation) {
    match mutation {
        Mutation::Replace(value) => *file.pointer_mut(at).expect("a place") = value,
        Mutation::Add(name, value) => {
            if let Some(fields) = file.pointer_mut(at).and_then(Value::as_object_mut) {
                fields.insert(name.to_owned(), value);
            }
        }
        Mutation::Remove => {
            let Some((parent, key)) = at.rsplit_once('/') else { return };
            match file.pointer_mut(parent).expect("a parent") {
                Value::Object(fields) => drop(fields.shift_remove(key)),
                Value::Array(items) => drop(items.remove(key.parse().expect("an index"))),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_reader_refuses_every_parameter_file_that_the_schema_refuses(
        file: Index, short: bool, at: Index, mutation in any_mutation(),
    ) {
        static FILES: LazyLock<Vec<(Value, Option<Value>)>> = LazyLock::new(carried_files);
        static SCHEMA: LazyLock<Validator> = LazyLock::new(parameter_validator);
        let (file, before) = file.get(&FILES);
        let mut file = if short { file.clone() } else { completed(file.clone(), before.as_ref()) };
        let mut found = Vec::new();
        places(&file, "", &mut found);
        mutate(&mut file, at.get(&found).as_str(), mutation);
        if !SCHEMA.is_valid(&file) {
            let read = parameter_files::read_value(&completed(file.clone(), before.as_ref()));
            prop_assert!(read.is_err(), "{}: the reader takes what the schema refuses: {file}", at.get(&found));
        }
    }

    #[test]
    fn schema_and_reader_require_what_is_set_each_year(file: Index, place in select(SET_EACH_YEAR)) {
        static FILES: LazyLock<Vec<(Value, Option<Value>)>> = LazyLock::new(carried_files);
        static SCHEMA: LazyLock<Validator> = LazyLock::new(parameter_validator);
        let (mut file, before) = file.get(&FILES).clone();
        let pointer = format!("/{}", place.join("/"));
        // A base amount stands with a person's tax, or with the municipality's law in a year that has none.
        if file.pointer(&pointer).is_some() {
            mutate(&mut file, &pointer, Mutation::Remove);
            let read = parameter_files::read_value(&completed(file.clone(), before.as_ref()));
            prop_assert!(read.is_err(), "{pointer}");
            let moved = matches!(pointer.as_str(), "/municipality/price_base" | "/municipality/income_base");
            prop_assert!(moved || !SCHEMA.is_valid(&file), "{pointer}");
        }
    }
}

#[test]
fn a_base_amount_that_a_year_gives_twice_is_refused() {
    let files = carried_files();
    let with_person = |(file, _): &&(Value, Option<Value>)| file.pointer("/person/price_base").is_some();
    let (file, before) = files.iter().find(with_person).expect("a year with a person's tax");
    let mut file = completed(file.clone(), before.as_ref());
    assert!(parameter_files::read_value(&file).is_ok());
    let amount = file["person"]["price_base"].clone();
    mutate(&mut file, "/municipality", Mutation::Add("price_base", amount));
    let errors = parameter_files::read_value(&file).expect_err("two base amounts");
    assert_eq!(errors.len(), 1, "{errors:?}");
}

#[test]
fn every_field_of_the_schemas_has_a_description() {
    for published in [published(), published_parameters()] {
        assert_described(&published);
    }
}

fn assert_described(published: &str) {
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
