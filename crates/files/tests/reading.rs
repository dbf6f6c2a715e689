//! Wrong municipality files: each error with its place, all of them at once, and never a panic.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use crate::indicators::with_indicators;
use files::problem::{FileError, Problem};
use files::{parameter_files, read};
use jsonschema::Validator;
use model::date::Day;
use model::process::{Actor, ProcessStep};
use model::rows::RevenueRow;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use rstest::rstest;
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};
use test_support::{
    EDUCATION, NORTH, SMALL, decimal, simulation_law, small, small_file_with_services, small_with_services,
    tkr,
};

fn file() -> Value {
    serde_json::from_str(SMALL).expect("JSON")
}

/// All that is wrong with a file, as (place, problem).
fn errors(file: &Value) -> Vec<(String, Problem)> {
    errors_of(&file.to_string())
}

fn errors_of(text: &str) -> Vec<(String, Problem)> {
    let errors = read::municipality(text, simulation_law()).err().unwrap_or_default();
    errors.into_iter().map(|FileError { place, problem }| (place, problem)).collect()
}

/// The file with `value` where `pointer` points.
fn with(pointer: &str, value: Value) -> Value {
    let mut file = file();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    match file.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}")) {
        Value::Object(object) => {
            object.insert(key.to_owned(), value);
        }
        Value::Array(list) => list[key.parse::<usize>().expect("a place in the list")] = value,
        _ => panic!("{parent} holds nothing"),
    }
    file
}

fn without(pointer: &str) -> Value {
    let mut file = file();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let object = file.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
    assert!(object.remove(key).is_some(), "nothing at {pointer}");
    file
}

fn figure(value: &str) -> Value {
    json!({ "value": value, "quality": "published", "source": "budget" })
}

#[test]
fn the_small_municipality_is_read_completely() {
    let read = small();
    assert_eq!(
        (read.id.as_str(), read.code.as_str(), read.county.as_str()),
        ("lilla-kommunen", "0199", "01")
    );
    assert_eq!(read.years.each_ref().map(|year| year.year), [2022, 2023, 2024]);
    assert_eq!(
        read.years[0].figures[RevenueRow::TaxBase].unwrap().value,
        tkr(2_300_000),
        "amounts are read in tkr and kept in kronor"
    );
    assert_eq!(read.years[0].figures[RevenueRow::TaxRate].unwrap().value, decimal("21.5"), "rates are not");
    assert_eq!(read.years[0].population.value, decimal("10000"), "nor are persons");
    assert_eq!(read.years[0].figures[RevenueRow::IncomeEqualisation], None);
    assert_eq!(read.years[1].figures[RevenueRow::IncomeEqualisation].unwrap().value, tkr(60_000));
    assert_eq!(
        read.committees.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(),
        ["utbildning", "omsorg", "kultur", "norra"]
    );
    assert_eq!(read.committees[0].fees[0].ceiling.as_ref().unwrap().headroom.value, decimal("3.5"));
    assert_eq!(read.goals.len(), 3);
    assert_eq!(read.areas[0].goals.len(), 2);
    let shares = |c: usize| -> Vec<(u16, Decimal, bool)> {
        read.committees[c].shares.iter().map(|s| (s.goal.0, s.weight, s.figure.is_some())).collect()
    };
    let one = Decimal::ONE;
    assert_eq!(shares(0), [(0, one, false), (1, one, false)], "equal over the goals of its missions");
    assert_eq!(shares(2), [(0, decimal("66.5"), true), (2, decimal("33.5"), true)], "as the file says");
    let source = read.source(read.years[0].figures[RevenueRow::TaxBase].unwrap().source).unwrap();
    assert_eq!(source.attribution.as_deref(), Some("Källa: Lilla kommunen"));
}

#[test]
fn services_are_read_with_their_committees_and_users() {
    assert_eq!(small().services, [], "they are optional");
    let read = small_with_services();
    let school = &read.services[0];
    assert_eq!((school.id.as_str(), school.name.in_language("en")), ("skola", "Schools"));
    assert_eq!(school.about.as_ref().unwrap().in_language("sv"), "Grundskola.");
    let parts: Vec<_> = school.parts.iter().map(|part| (part.committee, part.net_cost.value)).collect();
    assert_eq!(parts, [(EDUCATION, tkr(200_000)), (NORTH, tkr(12_500))], "net cost is kept in kronor");
    let users = school.users.as_ref().unwrap();
    assert_eq!((users.name.in_language("sv"), users.year), ("barn och elever", 2022));
    assert_eq!(users.number.value, decimal("1600"), "persons");
    assert_eq!((&read.services[1].about, &read.services[1].users), (&None, &None));
    assert!(SCHEMA.is_valid(&serde_json::from_str(&small_file_with_services()).unwrap()));
}

#[test]
fn all_errors_of_services_are_reported_at_once() {
    let mut file: Value = serde_json::from_str(&small_file_with_services()).unwrap();
    let services = &mut file["services"];
    services[0]["parts"][0]["committee"] = json!("skolan");
    services[0]["parts"][1]["net_cost"]["value"] = json!("-1");
    services[0]["users"]["year"] = json!(1999);
    services[0]["users"]["number"]["value"] = json!("0");
    services[1]["id"] = json!("skola");
    services[1]["pupils"] = json!(1);
    services[1]["parts"] = json!([]);
    let mut found = errors(&file);
    found.sort_by(|a, b| a.0.cmp(&b.0));
    let expected = [
        ("services[0].parts[0].committee", Problem::UnknownId("skolan".to_owned())),
        ("services[0].parts[1].net_cost.value", Problem::OutOfRange(decimal("-1"))),
        ("services[0].users.number.value", Problem::OutOfRange(Decimal::ZERO)),
        ("services[0].users.year", Problem::OutOfRange(decimal("1999"))),
        ("services[1].id", Problem::DuplicateId("skola".to_owned())),
        ("services[1].parts", Problem::WrongCount { wanted: 1, found: 0 }),
        ("services[1].pupils", Problem::UnknownField),
    ];
    assert_eq!(found, expected.map(|(place, problem)| (place.to_owned(), problem)));
}

#[test]
fn services_that_cost_more_than_their_committee_gets_are_reported_together_with_other_sums() {
    let mut file: Value = serde_json::from_str(&small_file_with_services()).unwrap();
    let net_cost = &file["services"][0]["parts"][0]["net_cost"].clone();
    file["services"][1]["parts"] = json!([
        { "committee": "omsorg", "net_cost": net_cost },
        { "committee": "utbildning", "net_cost": net_cost },
        { "committee": "utbildning", "net_cost": net_cost },
    ]);
    let twice =
        [("services[1].parts[2].committee".to_owned(), Problem::DuplicateId("utbildning".to_owned()))];
    assert_eq!(errors(&file), twice);
    file["services"][1]["parts"].as_array_mut().unwrap().pop();
    file["years"][1]["central_net"]["value"] = json!("24999.5");
    // 200,000 and 200,000 of a grant of 300,000 tkr.
    let expected = [
        ("services[1].parts[1].net_cost".to_owned(), Problem::ExceedsGrant(tkr(100_000))),
        ("years[1].budgeted_result".to_owned(), Problem::DoesNotAddUp(decimal("-500"))),
    ];
    assert_eq!(errors(&file), expected);
}

/// The small file, in which each step to the budget takes the month of its number, and the council decides in December of election years.
fn file_with_process() -> Value {
    let period = |from: String, to: String| json!({ "from": from, "to": to, "quality": "assumption", "source": "eget" });
    let step = |number: usize| json!({ "who": ["committees"], "ordinary": period(format!("{number:02}-01"), format!("{number:02}-28")) });
    let mut process: Vec<Value> = (1..=11).map(step).collect();
    process[0]["who"] = json!(["administration", "companies"]);
    process[8]["election"] = period("12-19".to_owned(), "12-19".to_owned());
    with("/process", process.into())
}

#[test]
fn the_steps_to_the_budget_are_read_with_who_takes_them_and_when() {
    let file = file_with_process();
    assert!(SCHEMA.is_valid(&file));
    let process = read::municipality(&file.to_string(), simulation_law()).expect("a municipality").process;
    let days = |step, is_election_year| {
        let period = process.period(step, is_election_year).expect("days");
        (period.from, period.to)
    };
    let day = |text| Day::from_text(text).expect("a day");
    assert_eq!(process.0[0].actors, [Actor::Administration, Actor::Companies]);
    assert_eq!(days(ProcessStep::Council, false), (day("09-01"), day("09-28")));
    assert_eq!(days(ProcessStep::Council, true), (day("12-19"), day("12-19")));
    assert_eq!(days(ProcessStep::Board, true), days(ProcessStep::Board, false), "as in other years");
}

#[test]
fn a_file_that_says_nothing_of_its_process_has_the_eleven_steps_without_days() {
    let process = small().process;
    assert!(!process.has_days());
    for (step, plan) in process.steps() {
        assert_eq!((plan.ordinary, plan.election), (None, None), "{step:?}");
        assert_eq!(plan.actors, step.usual_actors());
    }
}

#[test]
fn all_errors_of_the_process_are_reported_at_once() {
    let mut file = file_with_process();
    let process = &mut file["process"];
    process[0]["who"] = json!([]);
    process[1]["who"] = json!(["mayor"]);
    process[2]["who"] = json!(["board", "board"]);
    process[3]["ordinary"]["from"] = json!("02-30");
    process[4]["ordinary"]["to"] = json!("04-30");
    process[5]["ordinary"]["source"] = json!("nowhere");
    process[6]["ordinary"].as_object_mut().unwrap().remove("quality");
    process[7]["months"] = json!(1);
    process[8]["election"]["from"] = json!("19 december");
    process[8]["election"]["to"] = json!("");
    process.as_array_mut().unwrap().pop();
    let mut found = errors(&file);
    found.sort_by(|a, b| a.0.cmp(&b.0));
    let words = &["administration", "committees", "companies", "parties", "board", "council"];
    let expected = [
        ("process", Problem::WrongCount { wanted: 11, found: 10 }),
        ("process[0].who", Problem::WrongCount { wanted: 1, found: 0 }),
        ("process[1].who[0]", Problem::NotOneOf(words)),
        ("process[2].who[1]", Problem::DuplicateId("board".to_owned())),
        ("process[3].ordinary.from", Problem::NotADay("02-30".to_owned())),
        ("process[4].ordinary.to", Problem::EndsBeforeItBegins),
        ("process[5].ordinary.source", Problem::UnknownId("nowhere".to_owned())),
        ("process[6].ordinary.quality", Problem::Missing),
        ("process[7].months", Problem::UnknownField),
        ("process[8].election.from", Problem::NotADay("19 december".to_owned())),
        ("process[8].election.to", Problem::BadLength),
    ];
    assert_eq!(found, expected.map(|(place, problem)| (place.to_owned(), problem)));
}

#[test]
fn a_text_may_be_in_any_language() {
    let mut file = with("/title/qaa", json!("Lilla kommunaa 2022"));
    file["about"]["pt-BR"] = json!("Um município inventado.");
    let read = read::municipality(&file.to_string(), simulation_law()).expect("a municipality");
    assert_eq!(read.title.in_language("qaa"), "Lilla kommunaa 2022");
    assert_eq!(read.title.in_language("en"), "The small municipality 2022");
    for tag in ["sv", "de", ""] {
        assert_eq!(read.title.in_language(tag), "Lilla kommunen 2022", "{tag}");
    }
    assert_eq!(read.about.in_language("pt-BR"), "Um município inventado.");
    assert!(SCHEMA.is_valid(&file));
}

#[rstest]
#[case::a_language_without_a_tag("/title/english", json!("x"), "title.english", Problem::UnknownField)]
#[case::a_tag_in_capitals("/title/EN", json!("x"), "title.EN", Problem::UnknownField)]
#[case::a_translation_of_nothing("/title/qaa", json!(""), "title.qaa", Problem::BadLength)]
#[case::a_translation_that_is_no_text("/title/qaa", Value::Null, "title.qaa", Problem::NotText)]
#[case::a_format_to_come("/format", json!(2), "format", Problem::UnknownFormat("2".to_owned()))]
#[case::a_format_in_words("/format", json!("1"), "format", Problem::NotAWholeNumber)]
#[case::a_misspelt_field("/years/0/tax_rat", figure("1"), "years[0].tax_rat", Problem::UnknownField)]
#[case::a_misspelt_field_of_a_figure(
    "/years/0/tax_rate/sauce", json!("x"), "years[0].tax_rate.sauce", Problem::UnknownField)]
#[case::a_list_for_an_object("/municipality", json!([]), "municipality", Problem::NotAnObject)]
#[case::nothing_for_an_object(
    "/years/0/projection",
    Value::Null,
    "years[0].projection",
    Problem::NotAnObject
)]
#[case::a_number_for_a_figure("/years/2/property_fee", json!(1), "years[2].property_fee", Problem::NotAnObject)]
#[case::a_part_in_the_wrong_place("/years/2/lss", figure("1"), "years[2].lss", Problem::UnknownField)]
#[case::an_object_for_a_list("/committees", json!({}), "committees", Problem::NotAList)]
#[case::a_number_for_a_text("/title/sv", json!(2022), "title.sv", Problem::NotText)]
#[case::a_text_of_nothing("/title/sv", json!(" \t"), "title.sv", Problem::BadLength)]
#[case::a_text_without_end("/about/sv", json!("a".repeat(2_001)), "about.sv", Problem::BadLength)]
#[case::a_year_in_words("/years/0/year", json!("2022"), "years[0].year", Problem::NotAWholeNumber)]
#[case::half_a_year("/years/0/year", json!(2022.5), "years[0].year", Problem::NotAWholeNumber)]
#[case::a_year_long_ago("/years/0/year", json!(1862), "years[0].year", Problem::OutOfRange(decimal("1862")))]
#[case::a_json_number(
    "/years/0/tax_rate/value", json!(21.5), "years[0].tax_rate.value", Problem::NotText)]
#[case::a_decimal_comma(
    "/years/0/tax_rate/value", json!("21,5"), "years[0].tax_rate.value", Problem::NotADecimal("21,5".to_owned()))]
#[case::not_a_number(
    "/years/0/tax_rate/value", json!("NaN"), "years[0].tax_rate.value", Problem::NotADecimal("NaN".to_owned()))]
#[case::a_power(
    "/years/0/tax_rate/value", json!("1e3"), "years[0].tax_rate.value", Problem::NotADecimal("1e3".to_owned()))]
#[case::spaces_between_thousands(
    "/years/0/tax_base/value", json!("2 300 000"), "years[0].tax_base.value",
    Problem::NotADecimal("2 300 000".to_owned()))]
#[case::a_plus(
    "/years/0/tax_rate/value", json!("+21"), "years[0].tax_rate.value", Problem::NotADecimal("+21".to_owned()))]
#[case::a_rate_of_more_than_all(
    "/years/0/tax_rate/value", json!("100.01"), "years[0].tax_rate.value", Problem::OutOfRange(decimal("100.01")))]
#[case::a_negative_cost(
    "/committees/0/years/0/gross_cost/value", json!("-1"), "committees[0].years[0].gross_cost.value",
    Problem::OutOfRange(decimal("-1")))]
#[case::nobody_lives_there(
    "/years/0/inhabitants/value", json!("0"), "years[0].inhabitants.value", Problem::OutOfRange(Decimal::ZERO))]
#[case::a_frame_in_kronor(
    "/committees/1/years/2/grant/value", json!("241000.5"), "committees[1].years[2].grant.value",
    Problem::NotWholeThousands(decimal("241000.5")))]
#[case::a_quality_of_our_own(
    "/years/0/tax_rate/quality", json!("certain"), "years[0].tax_rate.quality",
    Problem::NotOneOf(&["published", "derived", "estimate", "assumption"]))]
#[case::a_start_of_our_own("/start", json!("decided"), "start", Problem::NotOneOf(&["adopted", "outturn"]))]
#[case::a_kind_of_our_own(
    "/committees/0/kind", json!("board"), "committees[0].kind", Problem::NotOneOf(&["committee", "district"]))]
#[case::a_name_with_capitals("/id", json!("Lilla"), "id", Problem::BadId("Lilla".to_owned()))]
#[case::a_code_of_three_digits("/municipality/code", json!("199"), "municipality.code",
    Problem::NotDigits { wanted: 4, found: "199".to_owned() })]
#[case::a_county_in_words("/municipality/county", json!("AB"), "municipality.county",
    Problem::NotDigits { wanted: 2, found: "AB".to_owned() })]
#[case::a_county_of_one_digit("/municipality/county", json!("1"), "municipality.county",
    Problem::NotDigits { wanted: 2, found: "1".to_owned() })]
#[case::a_committee_twice("/committees/3/id", json!("kultur"), "committees[3].id", Problem::DuplicateId("kultur".to_owned()))]
#[case::a_fee_twice(
    "/committees/0/fees/1/id", json!("barnomsorg"), "committees[0].fees[1].id", Problem::DuplicateId("barnomsorg".to_owned()))]
#[case::a_goal_twice_in_two_areas(
    "/goal_areas/1/goals/0/id", json!("lust"), "goal_areas[1].goals[0].id", Problem::DuplicateId("lust".to_owned()))]
#[case::a_source_that_is_not_there(
    "/years/0/tax_rate/source", json!("kolada"), "years[0].tax_rate.source", Problem::UnknownId("kolada".to_owned()))]
#[case::a_committee_that_is_not_there(
    "/goal_areas/0/goals/1/missions/0/committees/0", json!("skola"),
    "goal_areas[0].goals[1].missions[0].committees[0]", Problem::UnknownId("skola".to_owned()))]
#[case::a_share_of_a_goal_that_is_not_there(
    "/committees/2/shares/okant", figure("0"), "committees[2].shares.okant", Problem::UnknownId("okant".to_owned()))]
#[case::a_year_too_few(
    "/committees/0/fees/0/amounts", json!([figure("1"), figure("1")]), "committees[0].fees[0].amounts",
    Problem::WrongCount { wanted: 3, found: 2 })]
#[case::years_that_leap("/years/2/year", json!(2025), "years", Problem::YearsNotInOrder)]
#[case::shares_of_more_than_all(
    "/committees/2/shares/lust/value", json!("67"), "committees[2].shares", Problem::SharesSum(decimal("100.5")))]
#[case::activities_of_less_than_all(
    "/committees/0/activities", json!({"school": figure("60"), "elderly": figure("30")}), "committees[0].activities",
    Problem::SharesSum(decimal("90")))]
#[case::an_activity_of_no_known_kind(
    "/committees/0/activities", json!({"space": figure("100")}), "committees[0].activities.space", Problem::UnknownField)]
#[case::frames_of_more_than_there_is(
    "/committees/0/years/0/grant/value", json!("300001"), "years[0].budgeted_result",
    Problem::DoesNotAddUp(decimal("1000")))]
#[case::frames_of_less_than_there_is(
    "/years/1/central_net/value", json!("24999.5"), "years[1].budgeted_result", Problem::DoesNotAddUp(decimal("-500")))]
#[case::an_address_that_can_be_changed_on_its_way("/sources/budget/url", json!("http://example.org"), "sources.budget.url",
    Problem::NotHttps("http://example.org".to_owned()))]
#[case::an_address_that_runs_a_script("/sources/budget/url", json!("javascript:alert(1)"), "sources.budget.url",
    Problem::NotHttps("javascript:alert(1)".to_owned()))]
fn each_error_is_reported_with_its_place(
    #[case] pointer: &str,
    #[case] value: Value,
    #[case] place: &str,
    #[case] problem: Problem,
) {
    let found = errors(&with(pointer, value));
    assert!(
        found.contains(&(place.to_owned(), problem.clone())),
        "{place} {problem:?} is not among {found:#?}"
    );
}

#[test]
fn a_county_that_does_not_exist_is_reported_with_those_that_do() {
    let found = errors(&with("/municipality/county", json!("02")));
    let [(place, Problem::UnknownCounty { found, known })] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((place.as_str(), found.as_str()), ("municipality.county", "02"));
    assert_eq!((known.len(), known.first().map(String::as_str)), (21, Some("01")));
}

/// The places that refer to an item whose id is that of another are right, once that one id is.
#[test]
fn an_id_that_stands_twice_is_one_error() {
    let sodertalje = concat!(env!("CARGO_MANIFEST_DIR"), "/../../public/municipalities/sodertalje-2022.json");
    let sodertalje = std::fs::read_to_string(sodertalje).expect("the file");
    for file in [SMALL, &sodertalje] {
        let file: Value = serde_json::from_str(file).expect("JSON");
        let list = |pointer: &str| file.pointer(pointer).and_then(Value::as_array).map_or(0, Vec::len);
        let mut ids: Vec<Vec<String>> = ["/committees", "/companies"]
            .map(|at| (0..list(at)).map(|ix| format!("{at}/{ix}/id")).collect())
            .to_vec();
        let goals = |area| {
            (0..list(&format!("/goal_areas/{area}/goals")))
                .map(move |ix| format!("/goal_areas/{area}/goals/{ix}/id"))
        };
        ids.push((0..list("/goal_areas")).flat_map(goals).collect());
        assert!(ids.iter().map(Vec::len).sum::<usize>() > 5);
        for pair in ids.iter().flat_map(|pointers| pointers.windows(2)) {
            for (taken, other) in [(&pair[0], &pair[1]), (&pair[1], &pair[0])] {
                let mut file = file.clone();
                let id = file.pointer(taken).expect("an id").clone();
                *file.pointer_mut(other).expect("an id") = id.clone();
                let place = pair[1].trim_start_matches('/').replace('/', ".");
                let found = errors(&file);
                let [(at, Problem::DuplicateId(named))] = found.as_slice() else {
                    panic!("{other}: {found:#?}")
                };
                let plain = at.replace('[', ".").replace(']', "");
                assert_eq!((plain, named.as_str()), (place, id.as_str().expect("a text")));
            }
        }
    }
}

#[test]
fn lists_of_any_length_are_refused_at_once() {
    let ids = |count: usize| -> Value { (0..count).map(|id| json!({ "id": id.to_string() })).collect() };
    let sources: Map<String, Value> = (0..150_000).map(|id| (id.to_string(), Value::Null)).collect();
    let areas: Value = (0..400).map(|area| json!({ "id": area.to_string(), "goals": ids(400) })).collect();
    for (pointer, list) in
        [("/committees", ids(200_000)), ("/goal_areas", areas), ("/sources", Value::Object(sources))]
    {
        let text = with(pointer, list).to_string();
        assert!(text.len() < read::MAX_FILE_BYTES, "{pointer}: {}", text.len());
        let started = Instant::now();
        assert!(!errors_of(&text).is_empty(), "{pointer}");
        assert!(started.elapsed() < Duration::from_secs(30), "{pointer}: {:?}", started.elapsed());
    }
}

#[test]
fn an_id_that_stands_many_times_is_one_error() {
    let mut file = with("/committees/0/id", json!("norra"));
    file["committees"][1]["id"] = json!("norra");
    file["committees"][2]["id"] = json!("norra");
    assert_eq!(errors(&file), [("committees[1].id".to_owned(), Problem::DuplicateId("norra".to_owned()))]);
}

#[test]
fn a_stored_file_whose_sources_have_other_addresses_is_read_without_them() {
    for (address, read_as) in [
        ("http://example.org", None),
        ("javascript:alert(1)", None),
        ("https://example.org", Some("https://example.org".to_owned())),
    ] {
        let file = with("/sources/budget/url", json!(address)).to_string();
        let read = read::stored_municipality(&file, simulation_law()).expect("a municipality");
        assert_eq!(read.sources[0].url, read_as, "{address}");
    }
}

#[rstest]
#[case("/id", "id")]
#[case("/years", "years")]
#[case("/years/1/tax_base", "years[1].tax_base")]
#[case("/years/1/equalisation/cost", "years[1].equalisation.cost")]
#[case("/committees/3/years/0/grant", "committees[3].years[0].grant")]
#[case("/committees/0/fees/0/ceiling/reason", "committees[0].fees[0].ceiling.reason")]
#[case("/committees/0/name/sv", "committees[0].name.sv")]
#[case("/goal_areas/0/goals/0/wording/quality", "goal_areas[0].goals[0].wording.quality")]
#[case("/goal_areas/0/goals/0/missions/0/committees", "goal_areas[0].goals[0].missions[0].committees")]
#[case("/years/0/tax_rate/source", "years[0].tax_rate.source")]
fn a_missing_required_field_is_reported(#[case] pointer: &str, #[case] place: &str) {
    let found = errors(&without(pointer));
    assert!(found.contains(&(place.to_owned(), Problem::Missing)), "{place} is not missed in {found:#?}");
}

#[rstest]
#[case("/years/0/projection")]
#[case("/committees/0/about")]
#[case("/committees/0/fees/0/ceiling")]
#[case("/committees/0/fees/1/service_cost")]
#[case("/sources/budget/url")]
#[case("/title/en")]
#[case("/committees/2/shares")]
fn an_optional_field_may_be_left_out(#[case] pointer: &str) {
    let errors = errors(&without(pointer));
    // Without its own projection the year's sums are others, and that is all.
    assert!(errors.iter().all(|(_, problem)| matches!(problem, Problem::DoesNotAddUp(_))), "{errors:?}");
}

#[test]
fn a_committee_without_a_goal_is_reported() {
    let mut file = with("/goal_areas/1/goals/0/missions/1/committees", json!(["kultur"]));
    assert_eq!(errors(&file), [("committees[3]".to_owned(), Problem::NoGoal)]);
    file["committees"][3]["shares"] = json!({ "trygg": figure("100") });
    assert_eq!(errors(&file), [], "unless it has shares");
}

#[test]
fn years_whose_law_is_not_known_are_reported() {
    let mut file = file();
    for (at, year) in [2097, 2098, 2099].into_iter().enumerate() {
        file["years"][at]["year"] = json!(year);
    }
    let unknown = |at| (format!("years[{at}]"), Problem::UnknownLaw);
    assert_eq!(errors(&file), [unknown(0), unknown(1), unknown(2)]);
}

#[test]
fn the_unknown_values_of_the_law_are_listed_if_the_file_has_no_other_error() {
    use model::figure::LegalValue::{FeeRate, GrantRate, GuaranteeLevel, MeanTaxBase, ProjectionFactor};
    let lacking = |file: &Value| {
        let lacking = read::unknown_law(&file.to_string(), simulation_law());
        lacking.into_iter().map(|wanted| (wanted.year, wanted.value)).collect::<Vec<_>>()
    };
    assert_eq!(lacking(&file()), []);
    let mut file = file();
    for (at, year) in [2097, 2098, 2099].into_iter().enumerate() {
        file["years"][at]["year"] = json!(year);
        file["years"][at].as_object_mut().expect("a year").remove("projection");
        file["years"][at].as_object_mut().expect("a year").remove("mean_tax_base");
    }
    let all = [ProjectionFactor, MeanTaxBase, GuaranteeLevel, GrantRate, FeeRate];
    let expected: Vec<_> =
        [2097, 2098, 2099].iter().flat_map(|year| all.map(|value| (*year, value))).collect();
    assert_eq!(lacking(&file), expected);
    file["years"][1]["mean_tax_base"] = figure("305000");
    let expected: Vec<_> = expected.into_iter().filter(|one| *one != (2098, MeanTaxBase)).collect();
    assert_eq!(lacking(&file), expected, "the file's own is not asked for");
    file["title"] = json!(7);
    assert_eq!(lacking(&file), [], "it has to be mended first");
    // A county that is none is a mistake, not a rate that nobody knows.
    assert_eq!(lacking(&with("/municipality/county", json!("02"))), []);
}

#[test]
fn a_file_whose_start_state_cannot_be_computed_is_refused() {
    let mut file = file();
    let year = file["years"][1].as_object_mut().unwrap();
    for field in ["tax_rate", "final_settlement", "property_fee", "other_general_grants"] {
        year[field] = figure("0");
    }
    for (_, part) in year["equalisation"].as_object_mut().unwrap() {
        *part = figure("0");
    }
    assert_eq!(errors(&file), [(String::new(), Problem::NotComputable)], "no result in per cent of nothing");
}

#[test]
fn all_errors_of_a_file_are_reported_at_once() {
    let mut file = with("/years/0/tax_rate/value", json!("21,5"));
    file["committees"][0]["kind"] = json!("board");
    file["committees"][1]["years"][0]["grnt"] = file["committees"][1]["years"][0]["grant"].take();
    file["committees"][1]["years"][0].as_object_mut().unwrap().remove("grant");
    file["goal_areas"][1]["goals"][0]["missions"][0]["companies"] = json!(["el"]);
    file.as_object_mut().unwrap().remove("edition");
    let mut places: Vec<String> = errors(&file).into_iter().map(|(place, _)| place).collect();
    places.sort_unstable();
    assert_eq!(
        places,
        [
            "committees[0].kind",
            "committees[1].years[0].grant",
            "committees[1].years[0].grnt",
            "edition",
            "goal_areas[1].goals[0].missions[0].companies[0]",
            "years[0].tax_rate.value",
        ]
    );
}

#[test]
fn invalid_json_is_reported_by_line_and_column() {
    assert_eq!(
        errors_of("{\n  \"format\": 1,\n}"),
        [(String::new(), Problem::NotJson { line: 3, column: 1 })]
    );
    assert_eq!(errors_of(""), [(String::new(), Problem::NotJson { line: 1, column: 0 })]);
    assert!(
        matches!(errors_of(&"[".repeat(1_000_000))[..], [(_, Problem::NotJson { .. })]),
        "nor nested without end"
    );
}

#[test]
fn json_that_is_not_a_municipality_file_is_refused() {
    for (text, problem) in
        [("[]", Problem::NotAnObject), ("1", Problem::NotAnObject), ("null", Problem::NotAnObject)]
    {
        assert_eq!(errors_of(text), [(String::new(), problem)], "{text}");
    }
    assert_eq!(errors_of("{}"), [("format".to_owned(), Problem::Missing)]);
}

#[test]
fn a_byte_order_mark_is_ignored() {
    assert_eq!(errors_of(&format!("\u{feff}{SMALL}")), []);
}

#[test]
fn a_file_larger_than_four_million_bytes_is_refused() {
    let of = |bytes: usize| format!("{SMALL}{}", " ".repeat(bytes - SMALL.len()));
    assert_eq!(errors_of(&of(4_000_000)), []);
    assert_eq!(errors_of(&of(4_000_001)), [(String::new(), Problem::TooLarge(4_000_001))]);
}

#[test]
fn too_long_lists_are_refused() {
    let company = |at: usize| json!({ "id": format!("bolag-{at}"), "name": { "sv": "Bolag" } });
    let many = with("/companies", (0..401).map(company).collect());
    let found = errors(&many);
    assert!(
        found.contains(&("companies".to_owned(), Problem::WrongCount { wanted: 400, found: 401 })),
        "{found:?}"
    );
}

#[test]
fn a_very_long_name_is_shortened_in_the_error() {
    let long = "x".repeat(100_000);
    let found = errors(&with(&format!("/years/0/{long}"), json!({})));
    assert!(found.iter().all(|(place, _)| place.len() < 100), "places are cut");
    let found = errors(&with("/years/0/tax_rate/source", json!(long[..1_999])));
    assert_eq!(found, [("years[0].tax_rate.source".to_owned(), Problem::UnknownId("x".repeat(60)))]);
}

/// The published schema. That it is what the types say is another test's matter.
static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let schema = include_str!("../../../public/schema/municipality-1.schema.json");
    jsonschema::validator_for(&serde_json::from_str(schema).expect("JSON")).expect("a schema")
});

/// What may befall a place in a file.
#[derive(Debug, Clone)]
enum Mishap {
    Deleted,
    Replaced(Value),
    Misspelt(String),
    Added(String, Value),
    Doubled,
}

fn any_mishap() -> impl Strategy<Value = Mishap> {
    let name = || {
        prop_oneof![
            select(vec!["", "value", "en", "id", "note", "shares", "__proto__"]).prop_map(str::to_owned),
            ".{0,8}"
        ]
    };
    prop_oneof![
        2 => Just(Mishap::Deleted),
        4 => any_json().prop_map(Mishap::Replaced),
        2 => any_text().prop_map(|text| Mishap::Replaced(Value::String(text))),
        1 => name().prop_map(Mishap::Misspelt),
        1 => (name(), any_json()).prop_map(|(name, value)| Mishap::Added(name, value)),
        1 => Just(Mishap::Doubled),
    ]
}

/// Texts that look nearly like something.
fn any_text() -> impl Strategy<Value = String> {
    let near = vec![
        "NaN",
        "inf",
        "-0",
        "-1",
        "0",
        "00",
        "1.",
        ".5",
        "1.5",
        "1,5",
        "1e9",
        "-",
        "9".repeat(15).leak(),
        "9".repeat(16).leak(),
        "9".repeat(40).leak(),
        "0.123456789",
        "0.1234567890",
        "١٢",
        "1\n",
        " 1",
        "0x10",
        "true",
        "published",
        "Published",
        "budget",
        "eget",
        "lust",
        "utbildning",
        "committee",
        "outturn",
        "0181",
        "01",
    ];
    prop_oneof![select(near).prop_map(str::to_owned), "\\PC{0,12}", any::<i64>().prop_map(|n| n.to_string())]
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any_text().prop_map(Value::String),
        Just(figure("1")),
    ];
    leaf.prop_recursive(6, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::Array),
            prop::collection::vec((any_text(), inner), 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Pointers to every place in the file.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                places(value, &format!("{here}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                places(value, &format!("{here}/{at}"), found);
            }
        }
        _ => {}
    }
}

fn befall(file: &mut Value, at: Index, mishap: Mishap) {
    let mut found = Vec::new();
    places(file, "", &mut found);
    let pointer = at.get(&found).clone();
    if let Mishap::Replaced(value) = mishap {
        *file.pointer_mut(&pointer).expect("a place") = value;
        return;
    }
    if let Mishap::Added(name, value) = mishap {
        if let Some(object) = file.pointer_mut(&pointer).and_then(Value::as_object_mut) {
            object.insert(name, value);
        }
        return;
    }
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    let key = key.replace("~1", "/").replace("~0", "~");
    match (file.pointer_mut(parent).expect("a parent"), mishap) {
        (Value::Object(object), Mishap::Misspelt(name)) => {
            let value = object.remove(&key).expect("a field");
            object.insert(name, value);
        }
        (Value::Object(object), _) => {
            object.remove(&key);
        }
        (Value::Array(list), Mishap::Doubled) => {
            let item = list[key.parse::<usize>().expect("a place")].clone();
            list.push(item);
        }
        (Value::Array(list), _) => {
            list.remove(key.parse().expect("a place"));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_reader_refuses_every_mutated_file_that_the_schema_refuses(
        mishaps in prop::collection::vec((any::<Index>(), any_mishap()), 1..4)
    ) {
        let mut file: Value = serde_json::from_str(&small_file_with_services()).unwrap();
        file["process"] = file_with_process()["process"].clone();
        file["goal_areas"] = with_indicators()["goal_areas"].take();
        prop_assert!(SCHEMA.is_valid(&file));
        for (at, mishap) in mishaps {
            befall(&mut file, at, mishap);
        }
        match read::municipality(&file.to_string(), simulation_law()) {
            Ok(_) => prop_assert!(SCHEMA.is_valid(&file), "the schema refuses what the reader takes"),
            Err(errors) => prop_assert!(!errors.is_empty(), "refused without a word"),
        }
    }

    #[test]
    fn arbitrary_json_is_refused_with_an_error(json in any_json()) {
        let errors = read::municipality(&json.to_string(), simulation_law()).expect_err("no municipality");
        prop_assert!(!errors.is_empty());
        prop_assert!(!SCHEMA.is_valid(&json));
    }

    #[test]
    fn a_truncated_or_changed_file_makes_no_panic(at in any::<Index>(), with in ".{0,1}", cut in any::<bool>()) {
        let boundaries: Vec<usize> = SMALL.char_indices().map(|(at, _)| at).collect();
        let at = *at.get(&boundaries);
        let rest = if cut { "" } else { SMALL[at..].chars().next().map_or("", |c| &SMALL[at + c.len_utf8()..]) };
        let text = format!("{}{with}{rest}", &SMALL[..at]);
        if let Err(errors) = read::municipality(&text, simulation_law()) {
            prop_assert!(!errors.is_empty());
        }
    }

    #[test]
    fn a_mutated_parameter_file_is_read_or_refused_with_an_error(
        mishaps in prop::collection::vec((any::<Index>(), any_mishap()), 1..4)
    ) {
        let mut file = parameter_file();
        for (at, mishap) in mishaps {
            befall(&mut file, at, mishap);
        }
        if let Err(errors) = parameter_files::read_value(&file) {
            prop_assert!(!errors.is_empty());
        }
    }
}

/// A complete parameter file.
fn parameter_file() -> Value {
    parameter_files::carried_values().swap_remove(0)
}

#[rstest]
#[case("/projection_factor/value", json!(1.0826), "projection_factor.value", Problem::NotText)]
#[case("/projection_factor/value", json!("-1"), "projection_factor.value", Problem::OutOfRange(decimal("-1")))]
#[case("/projection_factor/quality", json!("sure"), "projection_factor.quality",
    Problem::NotOneOf(&["published", "derived", "estimate", "assumption"]))]
#[case("/mean_tax_base/valu", json!("1"), "mean_tax_base.valu", Problem::UnknownField)]
#[case("/mean_tax_basis", json!("1"), "mean_tax_basis", Problem::UnknownField)]
#[case("/county_rates", json!([]), "county_rates", Problem::NotAnObject)]
#[case("/county_rates/01", json!({}), "county_rates.01.fee", Problem::Missing)]
#[case("/county_rates/01/free", json!({}), "county_rates.01.free", Problem::UnknownField)]
#[case("/adjustment_per_inhabitant", json!([]), "adjustment_per_inhabitant", Problem::NotAnObject)]
#[case("/year", json!("2022"), "year", Problem::NotAWholeNumber)]
#[case("/year", json!(202_200), "year", Problem::OutOfRange(decimal("202200")))]
fn each_error_of_a_parameter_file_is_reported_with_its_place(
    #[case] pointer: &str,
    #[case] value: Value,
    #[case] place: &str,
    #[case] problem: Problem,
) {
    let mut file = parameter_file();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let object = file.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
    object.insert(key.to_owned(), value);
    let errors = parameter_files::read_value(&file).expect_err("a wrong file");
    let wanted = FileError { place: place.to_owned(), problem };
    assert!(errors.contains(&wanted), "{wanted:?} is not among {errors:#?}");
}
