//! One file with everything, and the stage and notes of each scenario in it: nothing is lost on the way there and back.

use files::backup::{Backup, BackupError, Merge, PartError, PartProblem, UnreadableText, merge};
use files::problem::{FileError, Problem};
use files::saved::{Adopted, Saved, Stage};
use files::scenario_file::{FormatError, ScenarioFile};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use test_support::actions::{any_actions, scenario_after};
use test_support::{SMALL, simulation_law, small};

fn saved(id: &str) -> Saved {
    Saved::new(id.to_owned(), format!("Förslag {id}"), &small(), ScenarioFile::default(), 1_763_847_539_123)
}

fn backup() -> Backup {
    Backup {
        made: 1_763_900_000_000,
        scenarios: vec![saved("1"), saved("2")],
        files: [("lilla-kommunen".to_owned(), SMALL.to_owned())].into_iter().collect(),
        assumed: Some(r#"{"municipality":"lilla-kommunen","reserve":"50000000"}"#.to_owned()),
        aside: vec![UnreadableText { name: "scenario/9".to_owned(), text: "{\"format\":".to_owned() }],
    }
}

fn read(value: &Value) -> (Backup, Vec<PartError>) {
    Backup::from_text(&value.to_string(), simulation_law()).expect("a backup")
}

fn value() -> Value {
    serde_json::from_str(&backup().to_text()).expect("JSON")
}

#[test]
fn a_backup_is_read_back_unchanged() {
    assert_eq!(Backup::from_text(&backup().to_text(), simulation_law()), Ok((backup(), Vec::new())));
    let empty = Backup::default();
    assert_eq!(Backup::from_text(&empty.to_text(), simulation_law()), Ok((empty, Vec::new())));
}

#[test]
fn all_errors_are_reported_and_the_other_parts_are_read() {
    let mut value = value();
    value["scenarios"].as_array_mut().expect("a list").extend([
        json!({"format": 9, "id": "3"}),
        json!("cut o"),
        saved("1").to_value(),
    ]);
    value["files"]["gnesta"] = "{\"format\": 1".into();
    value["files"]["nykvarn"] = SMALL.into();
    value["files"]["trosa"] = 7.into();
    value["mood"] = json!({"is": "good"});
    let (read, errors) = read(&value);
    assert_eq!((read.scenarios.len(), read.files.len()), (2, 1));
    let said: Vec<(&str, &PartProblem)> =
        errors.iter().map(|error| (error.place.as_str(), &error.problem)).collect();
    assert!(
        matches!(
            said.as_slice(),
            [
                ("scenarios[2]", PartProblem::NewerFormat(9)),
                ("scenarios[3]", PartProblem::NotUnderstood),
                ("scenarios[4]", PartProblem::Twice),
                ("files.gnesta", PartProblem::File(_)),
                ("files.nykvarn", PartProblem::File(_)),
                ("files.trosa", PartProblem::NotUnderstood),
                ("mood", PartProblem::NotUnderstood),
            ]
        ),
        "{said:?}"
    );
    let aside: Vec<(&str, &str)> =
        read.aside.iter().map(|one| (one.name.as_str(), one.text.as_str())).collect();
    assert!(aside.contains(&("scenarios[2]", r#"{"format":9,"id":"3"}"#)), "{aside:?}");
    assert!(aside.contains(&("scenarios[3]", "cut o")), "{aside:?}");
    assert!(aside.contains(&("files.gnesta", "{\"format\": 1")), "{aside:?}");
    // And what was set aside goes into the next file, and comes out of it again.
    assert_eq!(Backup::from_text(&read.to_text(), simulation_law()), Ok((read, Vec::new())));
}

#[test]
fn a_municipality_file_whose_letters_were_encoded_twice_is_told_and_kept_aside() {
    let text = SMALL.replace('å', "Ã¥");
    assert_ne!(text, SMALL);
    let mut value = value();
    value["files"]["lilla-kommunen"] = text.as_str().into();
    let (read, errors) = read(&value);
    assert_eq!((read.scenarios.len(), read.files.len()), (2, 0));
    let [PartError { place, problem: PartProblem::File(wrong) }] = errors.as_slice() else {
        panic!("{errors:?}")
    };
    assert_eq!(place, "files.lilla-kommunen");
    assert!(
        matches!(&wrong[..], [FileError { problem: Problem::EncodedTwice(word), .. }] if word.found.contains("Ã¥"))
    );
    assert!(read.aside.contains(&UnreadableText { name: place.clone(), text }));
}

#[test]
fn a_part_of_another_type_is_kept_as_a_whole() {
    for part in ["scenarios", "files", "aside", "made", "assumed"] {
        let mut value = value();
        value[part] = "something else".into();
        let (read, errors) = read(&value);
        assert_eq!(errors, [PartError { place: part.to_owned(), problem: PartProblem::NotUnderstood }]);
        assert!(read.aside.iter().any(|one| one.name == part && one.text == "something else"));
    }
}

#[test]
fn a_file_that_is_not_a_backup_is_refused() {
    let check = |text: &str, expected| assert_eq!(Backup::from_text(text, simulation_law()), Err(expected));
    check("", BackupError::NotUnderstood);
    check("[]", BackupError::NotUnderstood);
    check(&saved("1").to_text(), BackupError::NotUnderstood);
    check(&backup().to_text()[..2_000], BackupError::NotUnderstood);
    check(r#"{"backup":"kommunbidrag"}"#, BackupError::NotUnderstood);
    check(r#"{"backup":"kommunbidrag","format":2}"#, BackupError::NewerFormat(2));
    check(&"[".repeat(100_000), BackupError::NotUnderstood);
    check(&" ".repeat(40_000_001), BackupError::TooLarge(40_000_001));
}

#[test]
fn no_stored_scenario_is_overwritten() {
    let mut changed = saved("1");
    changed.notes = "ändrad".to_owned();
    let there = [saved("1"), saved("2")];
    assert_eq!(merge(&saved("1"), &there), Merge::Skip);
    assert_eq!(merge(&changed, &there), Merge::AddCopy);
    assert_eq!(merge(&saved("3"), &there), Merge::Add);
}

#[test]
fn a_scenario_that_was_restored_under_a_new_id_is_not_restored_again() {
    let mut beside = saved("1");
    (beside.id, beside.name) = ("77".to_owned(), "Förslag 1 (2)".to_owned());
    let mut here = saved("1");
    here.notes = "ändrad här".to_owned();
    assert_eq!(merge(&saved("1"), &[here.clone(), beside.clone()]), Merge::Skip);
    beside.name = "Förslag 1 B".to_owned();
    assert_eq!(merge(&saved("1"), &[here, beside]), Merge::AddCopy, "another name is another scenario");
}

#[test]
fn a_scenario_without_stage_and_notes_is_a_draft_without_notes() {
    let text =
        r#"{"format":1,"id":"7","name":"Utkast","municipality":"m","edition":"e","scenario":{"format":1}}"#;
    let saved = Saved::from_text(text).expect("a saved scenario");
    assert_eq!((saved.stage, saved.notes.as_str(), saved.is_read_only()), (Stage::Draft, "", false));
    let noted = saved.with_notes("Till gruppmötet".to_owned(), 8).expect("a draft can be changed");
    let proposal = noted.with_stage(Stage::PartyProposal, 9).expect("a draft can be changed");
    let again = Saved::from_text(&proposal.to_text()).expect("a saved scenario");
    assert_eq!(
        (again.stage, again.notes.as_str(), again.changed),
        (Stage::PartyProposal, "Till gruppmötet", 9)
    );
}

#[test]
fn a_stage_of_a_later_version_is_not_lost() {
    let mut value = saved("1").to_value();
    value["stage"] = "vetoed".into();
    let later = Saved::from_value(value).expect("a saved scenario");
    assert_eq!(later.stage, Stage::Draft);
    let stays = later.clone().with_notes("läst".to_owned(), 8).expect("changed");
    assert_eq!(stays.to_value()["stage"], "vetoed");
    assert_eq!(stays.with_stage(Stage::Draft, 9).expect("changed").to_value()["stage"], "draft");
    assert_eq!(later.duplicated("2".to_owned(), "Kopia".to_owned(), 9).to_value()["stage"], "draft");
}

#[test]
fn an_adopted_scenario_cannot_be_changed_but_a_duplicate_can() {
    let adopted = saved("1").with_stage(Stage::Adopted, 5).expect("adopted");
    assert!(adopted.is_read_only());
    assert_eq!(adopted.clone().with_notes(String::new(), 6), Err(Adopted));
    assert_eq!(adopted.clone().with_stage(Stage::Draft, 6), Err(Adopted));
    let copy = adopted.duplicated("2".to_owned(), "Tillägg".to_owned(), 6);
    assert!(copy.with_notes("nytt".to_owned(), 7).is_ok());
    assert_eq!(Saved::from_text(&adopted.to_text()), Ok(adopted), "and stays so in its file");
}

#[test]
fn a_later_format_is_refused() {
    let mut value = saved("1").to_value();
    value["format"] = 2.into();
    assert_eq!(Saved::from_value(value).err(), Some(FormatError::NewerFormat(2)));
}

fn any_saved() -> impl Strategy<Value = Saved> {
    let text = || "\\PC{0,20}";
    (any_actions(&small()), "[0-9]{1,6}", text(), text(), select(Stage::ALL.to_vec()), any::<[i64; 2]>())
        .prop_map(|(actions, id, name, notes, stage, [created, changed])| {
            let file = ScenarioFile::from_scenario(&scenario_after(&small(), &actions), &small());
            let mut saved = Saved::new(id, name, &small(), file, created);
            (saved.notes, saved.stage, saved.changed) = (notes, stage, changed);
            saved
        })
}

/// JSON of any kind, and of the kinds that a backup has.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        select(vec![json!(SMALL), json!({"format": 1}), json!({"name": "a", "text": "b"})]),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map("format|id|name|[a-z]{1,3}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_comes_back(mut scenarios in prop::collection::vec(any_saved(), 0..6), texts in prop::collection::vec("\\PC{0,30}", 0..4)) {
        scenarios.sort_by(|a, b| a.id.cmp(&b.id));
        scenarios.dedup_by(|a, b| a.id == b.id);
        let aside = texts.into_iter().map(|text| UnreadableText { name: "scenario/1".to_owned(), text }).collect();
        let backup = Backup { scenarios, aside, ..backup() };
        prop_assert_eq!(Backup::from_text(&backup.to_text(), simulation_law()), Ok((backup, Vec::new())));
    }

    #[test]
    fn every_part_of_a_backup_is_read_or_kept_aside(
        scenarios in any_json(), files in any_json(), aside in any_json(), other in any_json(),
    ) {
        let value = json!({
            "backup": "kommunbidrag", "format": 1, "made": 5,
            "scenarios": scenarios, "files": files, "aside": aside, "zz": other,
        });
        let (read, errors) = read(&value);
        let listed = |value: &Value| match value {
            Value::Array(items) => items.len(),
            Value::Null => 0,
            _ => 1,
        };
        let named = match &files {
            Value::Object(files) => files.len(),
            Value::Null => 0,
            _ => 1,
        };
        let there = listed(&scenarios) + listed(&aside) + named + 1;
        prop_assert_eq!(read.scenarios.len() + read.files.len() + read.aside.len(), there);
        prop_assert!(errors.len() <= there && errors.iter().any(|error| error.place == "zz"));
        prop_assert_eq!(Backup::from_text(&read.to_text(), simulation_law()), Ok((read, Vec::new())));
    }

    #[test]
    fn no_text_makes_the_backup_reader_panic(text in "\\PC*", cut: prop::sample::Index) {
        let _whatever = Backup::from_text(&text, simulation_law());
        let whole = backup().to_text();
        let end = (0..=cut.index(whole.len())).rev().find(|at| whole.is_char_boundary(*at)).expect("0 is one");
        prop_assert!(Backup::from_text(&whole[..end], simulation_law()).is_err());
    }
}
