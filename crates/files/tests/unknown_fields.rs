//! Fields that only a later version knows, or writes in another type, come back after a save as they stood.

use files::assumed::{self, Assumed, AssumedAmount};
use files::backup::Backup;
use files::person;
use files::saved::{Saved, Stage};
use files::scenario_file::ScenarioFile;
use model::YearIx;
use model::checks::FinancialPosition;
use model::law::Parameter;
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use proptest::prelude::*;
use proptest::sample::select;
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
    let text = r#"{"mood":"good","shares":3,"format":2,"settings":{"nowhere":1,"tax_rate":"one"}}"#;
    let original = ScenarioFile::from_text(text).expect("a scenario file");
    let (mut scenario, _) = original.resolve(&small());
    let same = ScenarioFile::from_scenario(&scenario, &small()).merged_with(&original, &small());
    assert_eq!(same.to_text(), text);
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    let saved = ScenarioFile::from_scenario(&scenario, &small()).merged_with(&original, &small());
    let expected = concat!(
        r#"{"mood":"good","shares":3,"format":2,"settings":{"nowhere":1,"tax_rate":[{"change":"1"},null,null]},"#,
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
    let aside = after.get("aside").and_then(Value::as_object);
    let is_aside = |name: &str, value: &Value| {
        let mut fields = aside.into_iter().flatten();
        fields.any(|(there, kept)| {
            let numbered =
                there.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('~'));
            numbered && kept == value
        })
    };
    let mut last = None;
    for (name, value) in before {
        let place = after.keys().position(|other| other == name);
        if after.get(name) != Some(value) {
            prop_assert!(is_aside(name, value), "{name} of {before:?} in {after:?}");
        }
        if let Some(place) = place {
            prop_assert!(last.is_none_or(|last| last < place), "the order of {before:?} in {after:?}");
            last = Some(place);
        }
    }
    Ok(())
}

/// That each field of `before` is in `after` with the same value.
fn is_kept_in_any_order(
    before: &Map<String, Value>,
    after: &Map<String, Value>,
) -> Result<(), TestCaseError> {
    for (name, value) in before {
        prop_assert_eq!(after.get(name), Some(value), "{} of {:?}", name, before);
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

/// What the checks ask of a municipality, one of each kind.
const AMOUNTS: [AssumedAmount; 4] = [
    AssumedAmount::Reserve,
    AssumedAmount::Deficit(2021),
    AssumedAmount::Gains(YearIx::Second),
    AssumedAmount::ToReserve(YearIx::Third),
];

const MUNICIPALITIES: [&str; 3] = ["a", "b", "c"];

/// Stores `change` while the file `municipality` is open, as the settings do.
fn stored(text: Option<String>, municipality: &str, change: impl FnOnce(&mut Assumed)) -> Option<String> {
    let mut assumed = text.as_ref().map(|text| assumed::read(text, municipality).0).unwrap_or_default();
    change(&mut assumed);
    let blank = assumed::write(&Assumed::default(), municipality);
    let text = match text {
        Some(before) => assumed::rewrite(&assumed, municipality, &before),
        None => assumed::write(&assumed, municipality),
    };
    (text != blank).then_some(text)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_assumed_of_a_municipality_is_what_was_last_entered_for_it(
        acts in prop::collection::vec(
            (select(&MUNICIPALITIES), select(&AMOUNTS), prop::option::of(1_i64..4)), 1..12,
        ),
    ) {
        let mut text = None;
        let mut entered: Vec<((&str, AssumedAmount), Option<Decimal>)> = Vec::new();
        for (municipality, asked, amount) in acts {
            let amount = amount.map(Decimal::from);
            text = stored(text, municipality, |assumed| assumed.put(asked, amount));
            entered.retain(|(of, _)| *of != (municipality, asked));
            entered.push(((municipality, asked), amount));
            for municipality in MUNICIPALITIES {
                let (read, errors) =
                    text.as_ref().map(|text| assumed::read(text, municipality)).unwrap_or_default();
                prop_assert_eq!(errors, []);
                for asked in AMOUNTS {
                    let expected = entered.iter().find(|(of, _)| *of == (municipality, asked));
                    let expected = expected.and_then(|(_, amount)| *amount);
                    prop_assert_eq!(read.amount(asked), expected, "{}: {:?} in {:?}", municipality, asked, text);
                }
            }
        }
        prop_assert!(!text.unwrap_or_default().contains("aside"), "nothing was misunderstood");
    }

    /// Whatever is stored of a municipality stands there again when its file is opened after another one.
    #[test]
    fn stored_assumptions_keep_their_fields_while_another_municipality_is_open(fields in any_object(ASSUMED_FIELDS)) {
        let mut all = fields;
        all.insert("municipality".to_owned(), "a".into());
        let text = Value::Object(all.clone()).to_string();
        let before = assumed::read(&text, "a");
        let elsewhere = stored(Some(text), "b", |assumed| assumed.put(AssumedAmount::Reserve, Some(Decimal::ONE)));
        let back = stored(elsewhere, "a", |_| {}).expect("an amount of b");
        let (read, errors) = assumed::read(&back, "a");
        prop_assert_eq!(&read.standing, &before.0.standing);
        prop_assert_eq!(errors.len(), before.1.len(), "{}", back);
        // A null, or what is written where nothing is assumed, says nothing.
        all.retain(|name, value| name == "municipality" || !value.is_null() && *value != serde_json::json!({}));
        is_kept_in_any_order(&all, &object(&back))?;
        let (read, _) = assumed::read(&back, "b");
        prop_assert_eq!(read.amount(AssumedAmount::Reserve), Some(Decimal::ONE));
    }

    #[test]
    fn a_saved_scenario_keeps_its_fields(
        fields in any_object(SAVED_FIELDS),
        scenario in any_object(&["settings", "locks", "held", "policy", "shares", "items", "frames", "texts"]),
    ) {
        let mut all = fields;
        for (name, value) in [("id", "7"), ("name", "Utkast"), ("municipality", "lilla-kommunen"), ("edition", "1")] {
            all.insert(name.to_owned(), value.into());
        }
        let mut scenario = scenario;
        scenario.insert("format".to_owned(), 2.into());
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
fn the_amounts_of_another_municipality_are_kept_elsewhere_also_where_they_are_not_understood() {
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
    assert_eq!(after, r#"{"municipality":"b","reserve":null,"elsewhere":{"a":{"reserve":[]}}}"#);
    assert_eq!(read.standing, FinancialPosition::default());
    assert_eq!(assumed::read(&after, "b").1, [], "what is wrong with those of a is told when a is open");
    assert_eq!(assumed::read(&after, "a").1.len(), 1);
}

#[test]
fn an_amount_of_another_municipality_that_is_not_understood_comes_back_with_it() {
    let text = concat!(
        r#"{"municipality":"b","reserve":"1","#,
        r#""elsewhere":{"a":{"reserve":"250000000","gains":{"later":1},"x":true},"c":7}}"#
    );
    let (mut read, errors) = assumed::read(text, "a");
    assert_eq!(errors.len(), 1, "its gains: {errors:?}");
    read.put(AssumedAmount::Reserve, Some(Decimal::from(9)));
    let after = assumed::rewrite(&read, "a", text);
    assert_eq!(
        after,
        concat!(
            r#"{"municipality":"a","reserve":"9","elsewhere":{"a":{"x":true},"c":7,"b":{"reserve":"1"}},"#,
            r#""gains":{"later":1}}"#
        )
    );
}

#[test]
fn an_assumption_that_was_removed_stays_removed_when_another_municipality_was_open() {
    let reserve = |text: Option<String>, of, amount: Option<i64>| {
        stored(text, of, |assumed| assumed.put(AssumedAmount::Reserve, amount.map(Decimal::from)))
    };
    let law = |text, value| {
        stored(text, "b", |assumed| {
            assumed.put_legal(2027, Parameter::IncomeBase, Some(Decimal::from(value)));
        })
    };
    let text = law(reserve(None, "a", Some(250)), 85_900);
    let text = law(reserve(text, "a", None), 86_000).expect("the law");
    assert_eq!(assumed::read(&text, "a").0.amount(AssumedAmount::Reserve), None, "{text}");
    assert!(!text.contains("aside"), "{text}");
}

#[test]
fn an_unknown_field_stays_in_its_place_beside_a_first_value_of_the_users() {
    let text = r#"{"municipality":"a","law":{"2027":{"x_new":"1"}},"later":1}"#;
    let (mut read, _) = assumed::read(text, "a");
    read.put_legal(2027, Parameter::IncomeBase, Some(Decimal::from(85_900)));
    let after = assumed::rewrite(&read, "a", text);
    let expected = r#"{"municipality":"a","law":{"2027":{"x_new":"1","income_base":"85900"}},"later":1}"#;
    assert_eq!(after, expected);
}

#[test]
fn a_null_is_replaced_without_a_trace() {
    let text = r#"{"municipality":"lilla","reserve":null}"#;
    let (mut read, _) = assumed::read(text, "lilla");
    read.put(AssumedAmount::Reserve, Some(Decimal::ONE));
    assert_eq!(assumed::rewrite(&read, "lilla", text), r#"{"municipality":"lilla","reserve":"1"}"#);
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
