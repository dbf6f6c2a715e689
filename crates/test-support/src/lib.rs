//! Fixtures for the tests of all crates: a small made-up municipality, random variations of it, random user actions, and random records of a
//! year.

pub mod actions;
pub mod records;
pub mod tables;
pub mod variations;

use files::{parameter_files, read};
use model::law::{LawByYear, SimulationLaw};
use model::money::Money;
use model::municipality::{CommitteeIx, Municipality};
use model::outcome::{Outcome, YearOutcome};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::simulate::simulate;
use rust_decimal::Decimal;

/// A municipality file with four committees and three goals. Its income equalisation differs between the years: a grant by
/// law in the first, a figure of the file in the second, a fee by law in the third.
pub const SMALL: &str = include_str!("../fixtures/lilla-kommunen.json");

pub const EDUCATION: CommitteeIx = CommitteeIx(0);
pub const CARE: CommitteeIx = CommitteeIx(1);
pub const CULTURE: CommitteeIx = CommitteeIx(2);
pub const NORTH: CommitteeIx = CommitteeIx(3);

/// The law in the parameter files that are built into the program.
pub fn law() -> &'static LawByYear {
    parameter_files::carried()
}

/// The part of it that the simulation computes with.
pub fn simulation_law() -> &'static SimulationLaw {
    parameter_files::carried_simulation()
}

/// The municipality of [`SMALL`].
pub fn small() -> Municipality {
    read::municipality(SMALL, simulation_law()).expect("the small municipality has no errors")
}

/// Services of [`SMALL`]: schools are two thirds of the grant of [`EDUCATION`] and half of that of [`NORTH`], and have users; care is
/// all of [`CARE`]. [`CULTURE`] has none.
pub const SERVICES: &str = r#"[
  {"id": "skola", "name": {"sv": "Skola", "en": "Schools"}, "about": {"sv": "Grundskola."},
   "parts": [
     {"committee": "utbildning", "net_cost": {"value": "200000", "quality": "published", "source": "budget"}},
     {"committee": "norra", "net_cost": {"value": "12500", "quality": "estimate", "source": "eget"}}],
   "users": {"name": {"sv": "barn och elever", "en": "children and pupils"}, "year": 2022,
     "number": {"value": "1600", "quality": "published", "source": "budget"}}},
  {"id": "vard", "name": {"sv": "Vård", "en": "Care"},
   "parts": [{"committee": "omsorg", "net_cost": {"value": "230000", "quality": "published", "source": "budget"}}]}
]"#;

/// The text of [`SMALL`] with [`SERVICES`].
pub fn small_file_with_services() -> String {
    let before_companies = SMALL.rfind("\"goal_areas\"").expect("goal areas");
    let (before, after) = SMALL.split_at(before_companies);
    format!("{before}\"services\": {SERVICES},\n{after}")
}

/// The municipality of [`small_file_with_services`].
pub fn small_with_services() -> Municipality {
    read::municipality(&small_file_with_services(), simulation_law()).expect("its services have no errors")
}

/// The outcome of `scenario` by [`law`].
pub fn outcome(municipality: &Municipality, scenario: &Scenario) -> Outcome {
    simulate(municipality, simulation_law(), scenario).expect("an outcome")
}

pub fn decimal(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("{text} is not a decimal"))
}

/// `thousands` thousand kronor, in kronor.
pub fn tkr(thousands: i64) -> Decimal {
    Decimal::from(thousands) * Decimal::ONE_THOUSAND
}

/// `thousands` thousand kronor.
pub fn money_tkr(thousands: i64) -> Money {
    Money::from_thousands(thousands).expect("within the limit")
}

/// The committees' grants in a year, in the order of the file. Kronor.
pub fn grants(outcome: &Outcome, year: usize) -> Vec<Decimal> {
    outcome.years[year].committees.iter().map(|committee| outcome.value(committee.grant)).collect()
}

/// One committee's grant in each year. Kronor.
pub fn grants_of(outcome: &Outcome, committee: CommitteeIx) -> [Money; 3] {
    outcome.years.each_ref().map(|year| outcome.money(year.committees[usize::from(committee.0)].grant))
}

/// Every figure of a year that the page shows, with a name: for comparing two outcomes.
pub fn figures(outcome: &Outcome, year: usize) -> Vec<(String, Decimal)> {
    let year = &outcome.years[year];
    let YearOutcome { now, committees, goals, areas, .. } = year;
    let mut ids = vec![
        ("tax base".to_owned(), now[RevenueRow::TaxBase]),
        ("tax rate".to_owned(), now[RevenueRow::TaxRate]),
        ("tax revenue".to_owned(), now.tax_revenue),
        ("equalisation".to_owned(), now.equalisation),
        ("tax and general grants".to_owned(), now.tax_and_general_grants),
        ("pool".to_owned(), now.pool),
        ("room".to_owned(), year.room.room),
        ("grants".to_owned(), year.grants),
        ("undistributed".to_owned(), year.undistributed),
        ("result".to_owned(), year.result),
        ("result share".to_owned(), year.result_share),
        ("result if gaps remain".to_owned(), year.result_if_gaps_remain),
        ("tax per inhabitant".to_owned(), year.tax_per_inhabitant),
    ];
    for (index, committee) in committees.iter().enumerate() {
        for (name, id) in [
            ("cost", committee.cost),
            ("fees", committee.fees_total),
            ("need", committee.need),
            ("grant", committee.grant),
            ("gap", committee.gap),
        ] {
            ids.push((format!("{name} of committee {index}"), id));
        }
    }
    ids.extend(goals.iter().enumerate().map(|(index, goal)| (format!("goal {index}"), goal.now)));
    ids.extend(areas.iter().enumerate().map(|(index, area)| (format!("area {index}"), area.now)));
    ids.into_iter().map(|(name, id)| (name, outcome.value(id))).collect()
}
