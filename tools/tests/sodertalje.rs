//! Södertälje 2022: the file is what the tables make, and its sums are the published ones.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    missing_docs
)]

use std::path::{Path, PathBuf};
use std::str::FromStr;

use files::{parameter_files, read};
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Value;

use tools::make_municipality::{TARGET, generate};

/// Inhabitants on 31 December 2022, which Kolada's amounts per inhabitant are counted from.
const INHABITANTS: i64 = 102_426;

fn root() -> PathBuf {
    tools::repository_root()
}

fn committed() -> String {
    std::fs::read_to_string(root().join(TARGET)).expect("the municipality file")
}

fn file() -> Value {
    serde_json::from_str(&committed()).expect("JSON")
}

fn number(text: &str) -> Decimal {
    Decimal::from_str(text).expect("a decimal")
}

/// The value of the figure at a JSON pointer.
fn figure(value: &Value, place: &str) -> Decimal {
    number(value.pointer(place).and_then(|figure| figure["value"].as_str()).expect(place))
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The sum of a committee's lines of a kind in a year.
fn lines(committee: &Value, kind: &str, year: usize) -> Decimal {
    list(committee, kind).iter().map(|line| figure(line, &format!("/amounts/{year}"))).sum()
}

fn grants(file: &Value, year: usize) -> Decimal {
    list(file, "committees").iter().map(|committee| figure(committee, &format!("/years/{year}/grant"))).sum()
}

fn rounded(kronor: Decimal) -> Decimal {
    kronor.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero) / Decimal::ONE_THOUSAND
}

/// Tax revenue, and general grants with equalisation and property fee, of a year of the file, tkr: the law's formulas
/// written out once more, so that neither the generator nor the model is asked about itself.
fn revenue(file: &Value, year: usize) -> (Decimal, Decimal) {
    let start = &file["years"][year];
    let mut laws = parameter_files::carried_values().into_iter();
    let law = laws.find(|law| law["year"] == start["year"]).expect("the year's parameters");
    let projected = figure(start, "/tax_base") * Decimal::ONE_THOUSAND * figure(&law, "/projection_factor");
    let preliminary = rounded(projected * figure(start, "/tax_rate") / Decimal::ONE_HUNDRED);
    let guaranteed =
        figure(&law, "/guarantee_level") * figure(&law, "/mean_tax_base") * figure(start, "/population");
    let income =
        rounded((guaranteed - projected) * figure(&law, "/county_rates/01/grant") / Decimal::ONE_HUNDRED);
    let parts = ["cost", "structural", "transition", "adjustment", "lss"];
    let equalisation: Decimal =
        parts.iter().map(|part| figure(start, &format!("/equalisation/{part}"))).sum();
    let general =
        income + equalisation + figure(start, "/property_fee") + figure(start, "/other_general_grants");
    (preliminary + figure(start, "/final_settlement"), general)
}

/// Kronor per inhabitant as tkr, and half its last unit.
fn published(per_inhabitant: &str, half_unit: &str) -> (Decimal, Decimal) {
    let tkr = |text: &str| number(text) * Decimal::from(INHABITANTS) / Decimal::ONE_THOUSAND;
    (tkr(per_inhabitant), tkr(half_unit))
}

#[track_caller]
fn assert_published(what: &str, amount: Decimal, per_inhabitant: &str) {
    let (wanted, tolerance) = published(per_inhabitant, "0.005");
    let difference = amount - wanted;
    assert!(difference.abs() <= tolerance, "{what}: {amount} tkr where {wanted} is published ({difference})");
}

#[test]
fn the_published_file_is_made_from_the_tables() {
    let made = generate(&root()).expect("tables without errors");
    assert!(made == committed(), "run `cargo run -p tools --bin make_municipality`");
}

#[test]
fn the_reader_accepts_the_file() {
    let errors = read::municipality(&committed(), parameter_files::carried_simulation()).err();
    assert_eq!(errors, None);
}

#[test]
fn the_totals_of_the_outturn_are_the_published_ones() {
    let file = file();
    let (tax, general) = revenue(&file, 0);
    let start = &file["years"][0];
    let (financial, result) = (figure(start, "/financial_net"), figure(start, "/budgeted_result"));
    let net_cost = grants(&file, 0) + figure(start, "/central_net");
    assert_published("tax revenue", tax, "44620.82");
    assert_published("general grants and equalisation", general, "21074.58");
    assert_published("financial net", financial, "514.19");
    assert_published("net cost", net_cost, "61736.82");
    assert_published("result", result, "4472.76");
    assert_eq!(tax + general + financial, net_cost + result, "what comes in is what goes out");
}

#[test]
fn net_and_gross_cost_of_each_field_are_the_published_ones() {
    let file = file();
    let gross: Decimal =
        list(&file, "committees").iter().map(|committee| figure(committee, "/years/0/gross_cost")).sum();
    // Kolada gives these two totals with one decimal at most; the fields' own figures with two.
    for (what, amount, per_inhabitant) in [("net", grants(&file, 0), "61018"), ("gross", gross, "70641")] {
        let (wanted, tolerance) = published(per_inhabitant, "0.5");
        assert!((amount - wanted).abs() <= tolerance, "{what}: {amount}, published {wanted}");
    }
}

#[test]
fn the_grants_of_each_year_equal_the_pool_to_the_krona() {
    let file = file();
    for year in 0..3 {
        let start = &file["years"][year];
        let (tax, general) = revenue(&file, year);
        let pool = tax + general + figure(start, "/financial_net")
            - figure(start, "/central_net")
            - figure(start, "/budgeted_result");
        assert_eq!(grants(&file, year), pool, "{}", start["year"]);
    }
}

#[test]
fn the_plan_years_have_the_figures_that_became_known() {
    let file = file();
    let tolerance = number("0.5");
    assert!((figure(&file, "/years/1/budgeted_result") - number("194500")).abs() <= tolerance);
    assert_eq!(grants(&file, 2), number("7077639"), "SCB's net cost of all activities 2024");
}

#[test]
fn no_committee_has_a_gap_in_the_start_state() {
    for committee in list(&file(), "committees") {
        for year in 0..3 {
            let at = |key: &str| figure(committee, &format!("/years/{year}/{key}"));
            let income =
                lines(committee, "fees", year) + lines(committee, "state_grants", year) + at("other_income");
            assert_eq!(at("grant"), at("gross_cost") - income, "{} year {year}", committee["id"]);
            assert_eq!(at("grant").fract(), Decimal::ZERO, "whole tkr");
        }
    }
}

#[test]
fn state_grants_are_eight_fifteenths_of_external_income_as_in_2016() {
    let file = file();
    let committees = list(&file, "committees");
    let states: Decimal = committees.iter().map(|committee| lines(committee, "state_grants", 0)).sum();
    let fees: Decimal = committees.iter().map(|committee| lines(committee, "fees", 0)).sum();
    let other: Decimal = committees.iter().map(|committee| figure(committee, "/years/0/other_income")).sum();
    let share = states / (states + fees + other);
    assert!((share - number("8") / number("15")).abs() < number("0.001"), "{share}");
}

#[test]
fn there_are_eight_goals_in_six_areas_and_every_committee_has_one() {
    let file = file();
    let areas = list(&file, "goal_areas");
    let goals: Vec<&Value> = areas.iter().flat_map(|area| list(area, "goals")).collect();
    assert_eq!((areas.len(), goals.len()), (6, 8));
    assert!(
        goals.iter().all(|goal| goal["wording"]["quality"] == "assumption"),
        "no goal in the municipality's name"
    );
    let missions: Vec<&Value> = goals.iter().flat_map(|goal| list(goal, "missions")).collect();
    assert!(goals.iter().all(|goal| (2..=4).contains(&list(goal, "missions").len())));
    for committee in list(&file, "committees") {
        let named = missions.iter().any(|mission| list(mission, "committees").contains(&committee["id"]));
        assert!(named, "{}", committee["id"]);
    }
    for company in list(&file, "companies") {
        let named = missions.iter().any(|mission| list(mission, "companies").contains(&company["id"]));
        assert!(named, "{}", company["id"]);
    }
}

#[test]
fn each_committee_says_what_kinds_of_activity_it_has() {
    let file = file();
    let activities = |id: &str| {
        let of =
            list(&file, "committees").iter().find(|committee| committee["id"] == id).expect("a committee");
        let of = of["activities"].as_object().expect("activities");
        of.iter()
            .map(|(kind, share)| format!("{kind} {}", share["value"].as_str().expect("a text")))
            .collect::<Vec<_>>()
    };
    assert_eq!(activities("utbildningsnamnden"), ["school 100"]);
    assert_eq!(activities("jarna"), ["culture 3", "elderly 24", "school 72", "technical 1"]);
    assert_eq!(activities("kommunstyrelsen"), ["administration 100"]);
}

#[test]
fn an_error_in_a_table_names_its_file_and_line() {
    let wrong = |table: &str, from: &str, to: &str| {
        let copy = std::env::temp_dir().join(format!("kommunbidrag-{}-{table}", std::process::id()));
        copy_tree(&root().join("tools/figures"), &copy.join("tools/figures"));
        let path = copy.join("tools/figures").join(table);
        let text = std::fs::read_to_string(&path).expect("a table");
        assert!(text.contains(from), "{from}");
        std::fs::write(&path, text.replacen(from, to, 1)).expect("a writable copy");
        let problem = generate(&copy).expect_err("a wrong table").to_string();
        std::fs::remove_dir_all(&copy).expect("a removable copy");
        problem
    };
    let problem = wrong("sodertalje-2022.csv", "44620.82", "44 620,82");
    assert_eq!(problem, "tools/figures/sodertalje-2022.csv:5: \"44 620,82\" is not a number");
    let problem = wrong("incomes.csv", "fee;forskola;", "toll;forskola;");
    assert_eq!(problem, "tools/figures/incomes.csv:4: \"toll\" is no kind of income");
    let problem = wrong("activities.csv", ";technical;", ";streets;");
    assert_eq!(problem, "tools/figures/activities.csv:17: \"streets\" is no kind of activity");
    let problem = wrong("goals.csv", "utbildningsnamnden,kommundelar", "skolnamnden,kommundelar");
    assert_eq!(problem, "tools/figures/goals.csv: no committee \"skolnamnden\"");
}

fn copy_tree(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("a file");
        std::fs::copy(entry.path(), to.join(entry.file_name())).expect("a copy");
    }
}
