//! The indicators of goals in a municipality file: read, optional, and all their errors at once with their places.

use files::problem::{FileError, Problem};
use files::read;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use test_support::{SMALL, decimal, simulation_law};

fn figure(value: &str) -> Value {
    json!({ "value": value, "quality": "published", "source": "budget" })
}

/// The small municipality, whose first goal has two indicators: one measured in three years with a target, one with nothing but its
/// name and unit.
pub fn with_indicators() -> Value {
    let mut file: Value = serde_json::from_str(SMALL).expect("JSON");
    file["goal_areas"][0]["goals"][0]["indicators"] = json!([
        {
            "id": "lasning",
            "name": { "sv": "Elever som läser säkert", "en": "Pupils who read well" },
            "unit": { "sv": "procent av eleverna", "en": "per cent of the pupils" },
            "values": { "2021": figure("78.4"), "2019": figure("71.0"), "2020": figure("-0.5") },
            "target": figure("85"),
        },
        {
            "id": "trivsel",
            "name": { "sv": "Trivsel" },
            "unit": { "sv": "betyg" },
            "values": {},
        },
    ]);
    file
}

fn errors(file: &Value) -> Vec<(String, Problem)> {
    let errors = read::municipality(&file.to_string(), simulation_law()).err().unwrap_or_default();
    let mut errors: Vec<_> =
        errors.into_iter().map(|FileError { place, problem }| (place, problem)).collect();
    errors.sort_by(|a, b| a.0.cmp(&b.0));
    errors
}

#[test]
fn indicators_are_read_with_their_years_in_order() {
    let read = read::municipality(&with_indicators().to_string(), simulation_law()).expect("a municipality");
    let [reading, wellbeing] = read.goals[0].indicators.as_slice() else { panic!("two indicators") };
    assert_eq!((reading.id.as_str(), reading.name.in_language("en")), ("lasning", "Pupils who read well"));
    assert_eq!(reading.unit.in_language("sv"), "procent av eleverna");
    let values: Vec<(u16, Decimal)> =
        reading.values.iter().map(|(year, figure)| (*year, figure.value)).collect();
    assert_eq!(values, [(2019, decimal("71.0")), (2020, decimal("-0.5")), (2021, decimal("78.4"))]);
    assert_eq!(values[0].1.scale(), 1, "with the decimals that were published");
    assert_eq!(reading.target.map(|target| target.value), Some(decimal("85")));
    assert_eq!((wellbeing.values.len(), wellbeing.target), (0, None));
    assert!(read.goals[1].indicators.is_empty(), "they are optional");
}

#[test]
fn all_errors_of_indicators_are_reported_at_once() {
    let mut file = with_indicators();
    let indicators = &mut file["goal_areas"][0]["goals"][0]["indicators"];
    indicators[0]["values"]["2021"]["source"] = json!("kolada");
    indicators[0]["values"]["2020"]["value"] = json!("78,4");
    indicators[0]["values"]["21"] = figure("1");
    indicators[0]["values"]["+2018"] = figure("1");
    indicators[0]["values"]["2100"] = figure("1");
    indicators[0]["target"] = json!("85");
    indicators[0].as_object_mut().expect("an indicator").remove("unit");
    indicators[1]["id"] = json!("lasning");
    indicators[1]["goal"] = json!("85");
    indicators[1]["values"] = json!([]);
    let at = |place: &str| format!("goal_areas[0].goals[0].indicators{place}");
    let expected = [
        (at("[0].target"), Problem::NotAnObject),
        (at("[0].unit"), Problem::Missing),
        (at("[0].values.+2018"), Problem::UnknownField),
        (at("[0].values.2020.value"), Problem::NotADecimal("78,4".to_owned())),
        (at("[0].values.2021.source"), Problem::UnknownId("kolada".to_owned())),
        (at("[0].values.21"), Problem::UnknownField),
        (at("[0].values.2100"), Problem::UnknownField),
        (at("[1].goal"), Problem::UnknownField),
        (at("[1].id"), Problem::DuplicateId("lasning".to_owned())),
        (at("[1].values"), Problem::NotAnObject),
    ];
    assert_eq!(errors(&file), expected);
}

#[test]
fn a_value_beyond_what_is_possible_is_refused() {
    let mut file = with_indicators();
    file["goal_areas"][0]["goals"][0]["indicators"][0]["target"] = figure("10000000001");
    let place = "goal_areas[0].goals[0].indicators[0].target.value".to_owned();
    assert_eq!(errors(&file), [(place, Problem::OutOfRange(decimal("10000000001")))]);
}
