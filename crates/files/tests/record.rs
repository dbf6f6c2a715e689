//! The record of the year in files and links: nothing of it is lost, and what does not apply is told entry by entry.

use files::backup::Backup;
use files::link::Shared;
use files::saved::{Saved, Stage};
use files::scenario_file::{ScenarioFile, ScenarioPart, UnresolvedReason};
use files::year_rules;
use model::follow_up::record::{
    DecidedMeasure, ForecastMethod, Pace, Play, RecordPart, Role, SpreadMethod, YearRecord,
};
use model::follow_up::{Line, MeasureKind, Month};
use model::scenario::Scenario;
use proptest::prelude::*;
use serde_json::{Value, json};
use test_support::records::any_record;
use test_support::{CARE, EDUCATION, money_tkr, simulation_law, small};

fn file(record: &Value) -> ScenarioFile {
    ScenarioFile::from_value(json!({"format": 2, "record": record})).expect("a scenario file")
}

fn of(record: YearRecord) -> ScenarioFile {
    ScenarioFile::from_scenario(&Scenario { record, ..Scenario::default() }, &small())
}

fn adopted(record: YearRecord) -> Saved {
    let saved = Saved::new("1".to_owned(), "Budget 2022".to_owned(), &small(), of(record), 5);
    saved.with_stage(Stage::Adopted, 6).expect("a draft can be adopted")
}

fn record_of(file: &ScenarioFile) -> YearRecord {
    file.resolve(&small()).0.record
}

fn written(file: &ScenarioFile) -> Value {
    file.clone().into_value()["record"].clone()
}

/// Opens `original`, changes the record, and saves it.
fn changed(original: &ScenarioFile, change: impl FnOnce(&mut YearRecord)) -> ScenarioFile {
    let (mut scenario, _) = original.resolve(&small());
    change(&mut scenario.record);
    ScenarioFile::from_scenario(&scenario, &small()).merged_with(original, &small())
}

fn why(file: &ScenarioFile) -> Vec<(ScenarioPart, String, UnresolvedReason)> {
    file.resolve(&small()).1.into_iter().map(|one| (one.part, one.key, one.reason)).collect()
}

/// What the documentation of the part shows, with the ids of the small municipality.
fn documented() -> Value {
    json!({
        "spread": "twelfths", "threshold": "one_percent",
        "activities": {"kultur": {"culture": "80", "school": "20"}}, "exempt": {"omsorg": true},
        "to_date": {"committee:utbildning": {"03": "680000000"}, "tax_and_grants": {"03": "1600000000"}},
        "last_year": {"committee:utbildning": {"03": "655000000"}},
        "methods": {
            "committee:utbildning": {"03": "linear", "04": {"own": "2750000000", "reason": "Fler elever i höst."}}
        },
        "measures": {
            "utbildning": {"hiring_restraint": {"decided": "04", "promised": "12000000", "note": "Inte lärare."}}
        },
        "requests": {
            "utbildning": {
                "05": {"amount": "9000000", "answer": {"decided": "09", "granted": "0", "financing": "reserve"}}
            }
        },
        "assessments": {
            "goal:lust": {"04": {"state": "fair", "reason": "Fler klarar målen.", "indicator": "Behörighet, 85 %"}}
        },
        "comments": {"04": "Snörik vinter."}, "rules": {"season.school.01": "8.3"},
        "play": {"seed": 7, "pace": "four_stops", "role": "committee:utbildning", "at": "04"}
    })
}

#[test]
fn a_record_is_read_as_documented_and_written_the_same() {
    let file = file(&documented());
    let (scenario, unresolved) = file.resolve(&small());
    assert_eq!(unresolved, []);
    let record = &scenario.record;
    assert_eq!(record.spread, Some(SpreadMethod::Twelfths));
    assert_eq!(record.to_date.get(&(Line::TaxAndGrants, Month::March)), Some(&money_tkr(1_600_000)));
    assert_eq!(
        record.methods.get(&(Line::Committee(EDUCATION), Month::March)),
        Some(&ForecastMethod::Linear)
    );
    let play =
        Play { seed: 7, pace: Pace::FourStops, role: Role::Committee(EDUCATION), at: Some(Month::April) };
    assert_eq!(record.play, Some(play));
    assert_eq!(ScenarioFile::from_scenario(&scenario, &small()), file);
}

#[test]
fn what_of_a_record_does_not_apply_is_told_entry_by_entry_and_kept() {
    let file = file(&json!({
        "spread": "by_lot",
        "activities": {"kultur": {"culture": "80"}, "nowhere": {"culture": "100"}},
        "to_date": {"committee:nowhere": {"03": "1"}, "central": {"13": "1", "04": "5000", "05": 7}},
        "measures": {"omsorg": {"magic": {"decided": "04"}, "fewer_posts": {"decided": "04", "promised": "-1"}}},
        "assessments": {"goal:nowhere": {"04": {"state": "good"}}},
        "rules": {"deficit_growth": "500", "luck": "1"},
        "play": {"seed": 7, "pace": "monthly", "role": "committee:nowhere"},
        "mood": {"is": "good"}
    }));
    let expected = [
        (RecordPart::Spread, "", UnresolvedReason::NotUnderstood),
        (RecordPart::Activities, "kultur", UnresolvedReason::OutOfRange),
        (RecordPart::Activities, "nowhere", UnresolvedReason::NotHere),
        (RecordPart::ToDate, "committee:nowhere, 03", UnresolvedReason::NotHere),
        (RecordPart::ToDate, "central, 13", UnresolvedReason::NotUnderstood),
        (RecordPart::ToDate, "central, 05", UnresolvedReason::NotUnderstood),
        (RecordPart::Measures, "omsorg, magic", UnresolvedReason::NotUnderstood),
        (RecordPart::Measures, "omsorg, fewer_posts", UnresolvedReason::OutOfRange),
        (RecordPart::Assessments, "goal:nowhere, 04", UnresolvedReason::NotHere),
        (RecordPart::Rules, "deficit_growth", UnresolvedReason::OutOfRange),
        (RecordPart::Rules, "luck", UnresolvedReason::NotHere),
        (RecordPart::Play, "", UnresolvedReason::NotHere),
    ];
    let mut expected: Vec<_> = expected
        .into_iter()
        .map(|(part, key, reason)| (ScenarioPart::Record(part), key.to_owned(), reason))
        .collect();
    expected.push((ScenarioPart::Unknown, "record: mood".to_owned(), UnresolvedReason::NotUnderstood));
    assert_eq!(why(&file), expected);
    let record = record_of(&file);
    assert_eq!(record.to_date.iter().collect::<Vec<_>>(), [(&(Line::Central, Month::April), &money_tkr(5))]);
    assert_eq!(changed(&file, |_| ()), file, "nothing is lost");
}

#[test]
fn an_entry_that_is_written_anew_puts_the_one_that_did_not_apply_aside_as_a_whole() {
    let original = file(&json!({
        "measures": {"omsorg": {"fewer_posts": {"decided": "13", "note": "Natt", "mood": 1}}},
        "to_date": {"central": {"04": "många"}}
    }));
    let saved = changed(&original, |record| {
        let measure = DecidedMeasure { decided: Month::May, promised: None, note: String::new() };
        record.measures.insert((CARE, MeasureKind::FewerPosts), measure);
        record.to_date.insert((Line::Central, Month::May), money_tkr(7));
    });
    assert_eq!(
        saved.into_value(),
        json!({
            "format": 2,
            "record": {
                "measures": {"omsorg": {"fewer_posts": {"decided": "05"}}},
                "to_date": {"central": {"04": "många", "05": "7000"}}
            },
            "aside": {
                "record": {"measures": {"omsorg": {"fewer_posts": {"decided": "13", "note": "Natt", "mood": 1}}}}
            }
        })
    );
}

#[test]
fn a_record_of_another_type_is_kept_as_a_whole() {
    for odd in [json!(7), json!(["a"]), json!("text")] {
        let original = file(&odd);
        assert_eq!(
            why(&original),
            [(ScenarioPart::Unknown, "record".to_owned(), UnresolvedReason::NotUnderstood)]
        );
        assert_eq!(changed(&original, |_| ()), original);
        let saved = changed(&original, |record| record.spread = Some(SpreadMethod::Twelfths)).into_value();
        assert_eq!(saved["record"], json!({"spread": "twelfths"}));
        assert_eq!(saved["aside"], json!({ "record": odd }));
    }
}

#[test]
fn a_file_of_an_earlier_program_has_no_record_and_gets_none_by_being_saved() {
    let text = r#"{"format":2,"settings":{"tax_rate":[{"change":"0.25"},null,null]}}"#;
    let file = ScenarioFile::from_text(text).expect("a scenario file");
    assert_eq!(record_of(&file), YearRecord::default());
    assert!(!file.has_record());
    assert_eq!(changed(&file, |_| ()).to_text(), text);
}

#[test]
fn a_copy_for_others_has_the_reasons_and_comments_of_the_year_but_not_the_notes_on_measures() {
    let own = file(&documented());
    assert!(own.has_notes());
    let sent = own.without_notes();
    assert!(!sent.has_notes());
    let mut expected = documented();
    expected["measures"]["utbildning"]["hiring_restraint"].as_object_mut().expect("a measure").remove("note");
    assert_eq!(written(&sent), expected);
}

#[test]
fn a_copy_of_an_adopted_scenario_is_a_draft_without_its_year() {
    let year = record_of(&file(&documented()));
    let saved = adopted(year.clone());
    let copy = saved.duplicated("2".to_owned(), "Tillägg".to_owned(), 7);
    assert_eq!((copy.stage, copy.scenario.has_record()), (Stage::Draft, false));
    let beside = saved.beside("2".to_owned(), "Budget 2022 (2)".to_owned(), 7);
    assert_eq!(
        (beside.stage, record_of(&beside.scenario)),
        (Stage::Adopted, year),
        "what another tab changed"
    );
}

#[test]
fn an_adopted_scenario_that_was_received_stays_adopted_when_its_year_is_written() {
    let mut received = adopted(YearRecord::default());
    received.received = true;
    received.take_over("Budget 2022 (vår)".to_owned());
    assert_eq!((received.stage, received.received), (Stage::Adopted, false));
}

#[test]
fn every_size_that_the_program_comes_with_is_one_that_the_reader_takes() {
    for (key, rule) in year_rules::carried().iter() {
        assert!(key.accepts(rule.value), "{}: {}", key.key(), rule.value);
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        proptest::sample::select(vec!["04", "13", "1", "good", "linear", "reserve", "-5", "1e9"])
            .prop_map(Value::from),
    ];
    let keys = proptest::sample::select(vec![
        "to_date",
        "methods",
        "measures",
        "requests",
        "assessments",
        "activities",
        "rules",
        "play",
        "comments",
        "utbildning",
        "committee:utbildning",
        "central",
        "04",
        "05",
        "own",
        "reason",
        "decided",
        "amount",
        "answer",
        "state",
        "seed",
        "pace",
        "role",
        "school",
        "fewer_posts",
        "season.school.01",
    ]);
    leaf.prop_recursive(4, 64, 6, move |inner| {
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            4 => prop::collection::btree_map(keys.clone(), inner, 0..6).prop_map(|entries| {
                Value::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            }),
        ]
    })
}

proptest! {
    #[test]
    fn a_record_comes_back_from_a_file_a_link_and_a_backup(record in any_record(&small())) {
        let saved = adopted(record.clone());
        let read = Saved::from_text(&saved.to_text()).expect("its own text");
        prop_assert_eq!(record_of(&read.scenario), record.clone());
        let link = Shared::from_saved(&saved).to_fragment("sv").expect("it fits into a link");
        let shared = Shared::from_fragment(&link).expect("its own link");
        prop_assert_eq!(shared.stage, Stage::Adopted);
        prop_assert_eq!(record_of(&shared.scenario), record.clone());
        let backup = Backup { scenarios: vec![saved], ..Backup::default() };
        let (restored, errors) = Backup::from_text(&backup.to_text(), simulation_law()).expect("a backup");
        prop_assert!(errors.is_empty());
        prop_assert_eq!(record_of(&restored.scenarios[0].scenario), record);
    }

    #[test]
    fn whatever_lies_in_the_record_is_read_or_kept(odd in any_json()) {
        let original = file(&odd);
        let again = changed(&original, |_| ());
        prop_assert_eq!(again.resolve(&small()), original.resolve(&small()));
        let other = changed(&original, |record| record.spread = Some(SpreadMethod::Seasons));
        let mut expected = record_of(&original);
        expected.spread = Some(SpreadMethod::Seasons);
        prop_assert_eq!(record_of(&other), expected);
    }
}
