//! A small made-up municipality, variations of it, and what a user may do to it.
//!
//! Each test file takes what it needs of this, so that much of it is unused in any one of them.

pub mod acts;
pub mod tables;
pub mod vary;

use files::{parameter_files, read};
use model::law::LawByYear;
use model::municipality::{CommitteeIx, Municipality};
use model::outcome::{Outcome, YearOutcome};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::simulate::simulate;
use rust_decimal::Decimal;

/// Four committees, three goals, and three years that differ: in the first it receives equalisation, in the second the
/// file has a figure of its own, in the third it pays.
pub const SMALL: &str = include_str!("../fixtures/lilla-kommunen.json");

pub const EDUCATION: CommitteeIx = CommitteeIx(0);
pub const CARE: CommitteeIx = CommitteeIx(1);
pub const CULTURE: CommitteeIx = CommitteeIx(2);
pub const NORTH: CommitteeIx = CommitteeIx(3);

/// The law that the program carries.
pub fn law() -> &'static LawByYear {
    parameter_files::carried()
}

pub fn small() -> Municipality {
    read::municipality(SMALL, law()).expect("the small municipality has no errors")
}

pub fn outcome(municipality: &Municipality, scenario: &Scenario) -> Outcome {
    simulate(municipality, law(), scenario).expect("an outcome")
}

pub fn decimal(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("{text} is no decimal"))
}

/// So many thousand kronor.
pub fn tkr(thousands: i64) -> Decimal {
    Decimal::from(thousands) * Decimal::ONE_THOUSAND
}

/// The grants of a year, in the committees' order.
pub fn grants(outcome: &Outcome, year: usize) -> Vec<Decimal> {
    outcome.years[year].committees.iter().map(|committee| outcome.value(committee.grant)).collect()
}

/// The grants of one committee, year by year.
pub fn grants_of(outcome: &Outcome, committee: CommitteeIx) -> [Decimal; 3] {
    outcome.years.each_ref().map(|year| outcome.value(year.committees[usize::from(committee.0)].grant))
}

/// Every figure of a year that a reader can meet, named: to see that two outcomes are alike.
pub fn figures(outcome: &Outcome, year: usize) -> Vec<(String, Decimal)> {
    let YearOutcome { now, committees, goals, areas, .. } = &outcome.years[year];
    let of = &outcome.years[year];
    let mut ids = vec![
        ("tax base".to_owned(), now[RevenueRow::TaxBase]),
        ("tax rate".to_owned(), now[RevenueRow::TaxRate]),
        ("tax revenue".to_owned(), now.tax_revenue),
        ("equalisation".to_owned(), now.equalisation),
        ("tax and general grants".to_owned(), now.tax_and_general_grants),
        ("pool".to_owned(), now.pool),
        ("room".to_owned(), of.room),
        ("grants".to_owned(), of.grants),
        ("undistributed".to_owned(), of.undistributed),
        ("result".to_owned(), of.result),
        ("result share".to_owned(), of.result_share),
        ("result if gaps remain".to_owned(), of.result_if_gaps_remain),
        ("tax per inhabitant".to_owned(), of.tax_per_inhabitant),
    ];
    for (at, committee) in committees.iter().enumerate() {
        for (name, id) in [
            ("cost", committee.cost),
            ("fees", committee.fees_total),
            ("need", committee.need),
            ("grant", committee.grant),
            ("gap", committee.gap),
        ] {
            ids.push((format!("{name} of committee {at}"), id));
        }
    }
    ids.extend(goals.iter().enumerate().map(|(at, goal)| (format!("goal {at}"), goal.now)));
    ids.extend(areas.iter().enumerate().map(|(at, area)| (format!("area {at}"), area.now)));
    ids.into_iter().map(|(name, id)| (name, outcome.value(id))).collect()
}
