//! Fields that only a later version knows, or writes in another type, come back after a save as they stood.

use files::assumed::{self, AssumedAmount};
use files::backup::Backup;
use files::person;
use files::saved::{Saved, Stage};
use files::scenario_file::ScenarioFile;
use model::YearIx;
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Map, Value};
use test_support::small;

const SAVED: &str = concat!(
    r#"{"later":1,"format":1,"id":"7","mood":{"b":2,"a":1},"name":"Utkast","municipality":"lilla-kommunen","edition":"1","#,
    r#""created":5,"changed":6,"stage":"draft","x":[],"notes":"hej","scenario":{"format":1},"last":null}"#,
);

#[test]
fn unknown_fields_of_a_scenario_keep_their_position() {
    let saved = Saved::from_text(SAVED).expect("a scenario");
    assert_eq!(saved.to_text(), SAVED);
    let saved = saved.with_notes("ny".to_owned(), 9).expect("a draft");
    assert_eq!(saved.to_text(), SAVED.replace(r#""changed":6"#, r#""changed":9"#).replace("hej", "ny"));
}

#[test]
fn known_fields_of_another_type_are_kept_until_the_user_sets_them() {
    let text = SAVED.replace(r#""hej""#, r#"{"text":"hej"}"#).replace(r#""draft""#, "7");
    let saved = Saved::from_text(&text).expect("a scenario");
    assert_eq!((saved.notes.as_str(), saved.stage), ("", Stage::Draft));
    assert_eq!(saved.to_text(), text);
    let saved = saved.with_notes("ny".to_owned(), 6).expect("a draft");
    let expected = text.replace(r#"{"text":"hej"}"#, r#""ny""#);
    let expected = format!(r#"{},"aside":{{"notes":{{"text":"hej"}}}}}}"#, expected.trim_end_matches('}'));
    assert_eq!(saved.to_text(), expected);
    assert_eq!(Saved::from_text(&expected).expect("a scenario").to_text(), expected, "and stays there");
}

#[test]
fn parts_of_a_scenario_file_keep_their_position_and_nothing_is_lost() {
    let text = r#"{"mood":"good","shares":3,"format":1,"settings":{"nowhere":1,"tax_rate":"one"}}"#;
    let original = ScenarioFile::from_text(text).expect("a scenario file");
    let (mut scenario, _) = original.resolve(&small());
    let same = ScenarioFile::from_scenario(&scenario, &small()).merged_with(&original, &small());
    assert_eq!(same.to_text(), text);
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    let saved = ScenarioFile::from_scenario(&scenario, &small()).merged_with(&original, &small());
    let expected = concat!(
        r#"{"mood":"good","shares":3,"format":1,"settings":{"nowhere":1,"tax_rate":[{"change":"1"},null,null]},"#,
        r#""aside":{"settings":{"tax_rate":"one"}}}"#,
    );
    assert_eq!(saved.to_text(), expected);
    let (again, _) = saved.resolve(&small());
    assert_eq!(again, scenario);
}

/// Any JSON value, not deep.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        prop_oneof![Just("draft"), Just("35000"), Just("0.5"), Just("wage"), Just(""), Just("ord")]
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(("[a-z]{1,5}", inner), 0..3)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// An object with some of the fields `known`, with values of any type, among unknown ones, in any order.
fn any_object(known: &'static [&'static str]) -> impl Strategy<Value = Map<String, Value>> {
    let name = prop_oneof![
        3 => prop::sample::select(known).prop_map(str::to_owned),
        1 => "x[a-z]{1,4}",
    ];
    prop::collection::vec((name, any_value()), 0..8).prop_map(|fields| fields.into_iter().collect())
}

/// That each field of `before` is in `after`, in the same order and with the same value, or put aside.
fn is_kept(before: &Map<String, Value>, after: &Map<String, Value>) -> Result<(), TestCaseError> {
    let aside = after.get("aside").map(Value::to_string).unwrap_or_default();
    let mut last = None;
    for (name, value) in before {
        let place = after.keys().position(|other| other == name);
        if after.get(name) != Some(value) {
            prop_assert!(aside.contains(&value.to_string()), "{name} of {before:?} in {after:?}");
        }
        if let Some(place) = place {
            prop_assert!(last.is_none_or(|last| last < place), "the order of {before:?} in {after:?}");
            last = Some(place);
        }
    }
    Ok(())
}

fn object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).expect("an object")
}

const SAVED_FIELDS: &[&str] = &["created", "changed", "stage", "notes"];
const PERSON_FIELDS: &[&str] =
    &["monthly", "kind", "age", "county", "region", "burial", "church", "law", "ladder"];
const ASSUMED_FIELDS: &[&str] = &["equity", "reserve", "gains", "to_reserve", "deficits", "law", "model"];

proptest! {
    #[test]
    fn a_saved_scenario_keeps_its_fields(
        fields in any_object(SAVED_FIELDS),
        scenario in any_object(&["settings", "locks", "held", "policy", "shares"]),
    ) {
        let mut all = fields;
        for (name, value) in [("id", "7"), ("name", "Utkast"), ("municipality", "lilla-kommunen"), ("edition", "1")] {
            all.insert(name.to_owned(), value.into());
        }
        let mut scenario = scenario;
        scenario.insert("format".to_owned(), 1.into());
        all.insert("scenario".to_owned(), scenario.clone().into());
        all.insert("format".to_owned(), 1.into());
        let saved = Saved::from_value(all.clone().into()).expect("a scenario");
        is_kept(&all, &object(&saved.to_text()))?;
        // The user changes what can be changed.
        let (read, _) = saved.scenario.resolve(&small());
        let mut changed = saved.clone();
        changed.scenario = ScenarioFile::from_scenario(&read, &small()).merged_with(&saved.scenario, &small());
        is_kept(&scenario, &object(&changed.scenario.to_text()))?;
        if let Ok(changed) = changed.with_notes("ny".to_owned(), 9).and_then(|saved| saved.with_stage(Stage::Basis, 9)) {
            let mut unknown = all;
            // These were understood, or are the user's now.
            unknown.retain(|name, value| {
                !SAVED_FIELDS.contains(&name.as_str()) && name != "scenario"
                    || (SAVED_FIELDS.contains(&name.as_str()) && !(value.is_string() || value.is_i64()))
            });
            is_kept(&unknown, &object(&changed.to_text()))?;
        }
    }

    #[test]
    fn a_stored_person_keeps_its_fields(fields in any_object(PERSON_FIELDS)) {
        let text = Value::Object(fields.clone()).to_string();
        let (mut read, _) = person::read(&text);
        prop_assert_eq!(&person::rewrite(&read, &text), &text, "nothing is changed");
        read.monthly = Decimal::from(40_000);
        let after = object(&person::rewrite(&read, &text));
        let mut others = fields;
        others.retain(|name, value| name != "monthly" || person::read(&format!("{{\"monthly\":{value}}}")).1.len() == 1);
        is_kept(&others, &after)?;
        prop_assert_eq!(person::read(&Value::Object(after).to_string()).0, read);
    }

    #[test]
    fn stored_assumptions_keep_their_fields(fields in any_object(ASSUMED_FIELDS)) {
        let mut all = fields;
        all.insert("municipality".to_owned(), "lilla".into());
        let text = Value::Object(all.clone()).to_string();
        let (mut read, _) = assumed::read(&text, "lilla");
        prop_assert_eq!(&assumed::rewrite(&read, "lilla", &text), &text, "nothing is changed");
        read.put(AssumedAmount::Reserve, Some(Decimal::from(250_000_000)));
        let after = object(&assumed::rewrite(&read, "lilla", &text));
        all.retain(|name, value| name != "reserve" || !(value.is_string() || value.is_null()));
        is_kept(&all, &after)?;
        prop_assert_eq!(assumed::read(&Value::Object(after).to_string(), "lilla").0, read);
    }

    #[test]
    fn a_backup_keeps_what_it_does_not_know(fields in any_object(&["made", "scenarios", "files", "assumed", "aside"])) {
        let mut all = Map::new();
        all.insert("backup".to_owned(), "kommunbidrag".into());
        all.insert("format".to_owned(), 1.into());
        all.extend(fields.clone());
        let (backup, errors) =
            Backup::from_text(&Value::Object(all).to_string(), test_support::simulation_law()).expect("a backup");
        prop_assert_eq!(errors.len() <= backup.aside.len(), true, "each error has its text");
        let unknown: Vec<&String> = fields.keys().filter(|name| name.starts_with('x')).collect();
        let kept: Vec<&String> = backup.aside.iter().map(|text| &text.name).filter(|name| name.starts_with('x')).collect();
        prop_assert_eq!(kept, unknown, "in order");
    }
}

#[test]
fn the_amounts_of_another_municipality_are_kept_elsewhere_and_what_is_not_understood_of_them_aside() {
    let text =
        r#"{"municipality":"a","reserve":"250000000","law":{"2027":{"income_base":"85900"}},"later":1}"#;
    let (read, _) = assumed::read(text, "b");
    let after = assumed::rewrite(&read, "b", text);
    assert_eq!(
        after,
        concat!(
            r#"{"municipality":"b","reserve":null,"law":{"2027":{"income_base":"85900"}},"later":1,"#,
            r#""elsewhere":{"a":{"reserve":"250000000"}}}"#
        )
    );
    let text = r#"{"municipality":"a","reserve":[]}"#;
    let (read, _) = assumed::read(text, "b");
    let after = assumed::rewrite(&read, "b", text);
    assert_eq!(after, r#"{"municipality":"b","reserve":null,"aside":{"a/reserve":[]}}"#);
}

#[test]
fn what_is_put_aside_twice_is_kept_twice() {
    let text = SAVED.replace(r#""hej""#, "7").replace(r#""last":null"#, r#""aside":{"notes":1}"#);
    let saved = Saved::from_text(&text).expect("a scenario").with_notes("ny".to_owned(), 6).expect("a draft");
    assert!(saved.to_text().ends_with(r#""aside":{"notes":1,"notes~2":7}}"#), "{}", saved.to_text());
    let text = text.replace(r#""aside":{"notes":1}"#, r#""aside":3"#);
    let saved = Saved::from_text(&text).expect("a scenario").with_notes("ny".to_owned(), 6).expect("a draft");
    assert!(saved.to_text().ends_with(r#""aside":3,"aside~2":{"notes":7}}"#), "{}", saved.to_text());
}
