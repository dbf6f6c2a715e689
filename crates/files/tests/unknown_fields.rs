//! Fields that only a later version knows, or writes in another type, come back after a save as they stood.

use files::saved::{Saved, Stage};
use files::scenario_file::ScenarioFile;
use model::YearIx;
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use rust_decimal::Decimal;
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
