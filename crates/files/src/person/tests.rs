//! The person as it is stored.

use super::*;

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

fn places(errors: &[FileError]) -> Vec<&str> {
    errors.iter().map(|error| error.place.as_str()).collect()
}

#[test]
fn a_stored_person_is_read_back_unchanged() {
    let person = Person {
        monthly: decimal("41250"),
        kind: IncomeKind::Pension,
        age: Age::AtLimit,
        region: Some(("01".to_owned(), decimal("12.08"))),
        burial: Some(decimal("0.261")),
        church: Some(Decimal::ZERO),
        law: LawChoice::Of(2025),
        ladder: vec![decimal("20000"), decimal("30000")],
    };
    assert_eq!(read(&write(&person)), (person.clone(), Vec::new()));
    assert_eq!(read(&write(&Person::default())), (Person::default(), Vec::new()));
    assert_eq!(person.region_of("01"), Some(decimal("12.08")));
    assert_eq!(person.region_of("03"), None, "a region's rate belongs to one county");
    let by_budget_year = Person { law: LawChoice::BudgetYear, ..person };
    assert_eq!(read(&write(&by_budget_year)), (by_budget_year, Vec::new()));
}

#[test]
fn the_law_is_the_newest_that_is_known_unless_another_is_chosen() {
    assert_eq!(read("{}").0.law, LawChoice::Newest);
    let newest = LawChoice::Newest.year(2022);
    assert!(newest > 2022 && parameter_files::carried().years[&newest].person.is_ok());
    assert_eq!(LawChoice::BudgetYear.year(2022), 2022);
    assert_eq!(LawChoice::Of(2025).year(2022), 2025);
}

#[test]
fn the_stored_text_has_not_changed_its_form() {
    let text = r#"{"monthly":"41250","kind":"sickness","age":"over","county":"01","region":"12.08","burial":null,"church":"0.9","law":2025,"ladder":["20000","30000"]}"#;
    let (person, errors) = read(text);
    assert_eq!(errors, []);
    assert_eq!(write(&person), text);
}

#[test]
fn each_error_is_reported_and_the_example_stands_in_its_place() {
    let (person, errors) =
        read(r#"{"monthly":"-5","kind":"lön","age":7,"law":99999,"burial":7,"region":"12","later":1}"#);
    assert_eq!(person, Person::default());
    assert_eq!(places(&errors), ["later", "kind", "age", "monthly", "burial", "law"]);
    for text in ["", "[]"] {
        let (person, errors) = read(text);
        assert_eq!((person, errors.len()), (Person::default(), 1), "{text}");
    }
    let (person, errors) = read(&format!(r#"{{"ladder":[{}]}}"#, vec![r#""1""#; 99].join(",")));
    assert_eq!(person.ladder.len(), MOST_INCOMES);
    assert_eq!(places(&errors), ["ladder"]);
}
