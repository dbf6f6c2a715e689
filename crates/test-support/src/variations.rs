//! Random variations of the small municipality.

use std::fmt::{self, Debug, Formatter};
use std::ops::Deref;

use model::figure::{Figure, Quality};
use model::municipality::{CommitteeIx, Municipality, Text, YearFigures};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::services::{Service, ServicePart};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

use super::{outcome, small, tkr};

/// What differs from the small municipality. Lists have one entry for each committee and year.
#[derive(Debug, Clone)]
struct Differences {
    /// Start grants, thousand kronor.
    start_grants: Vec<i64>,
    /// Gross costs, thousand kronor; 0 where negative.
    gross_costs: Vec<i64>,
    qualities: Vec<Quality>,
    /// The nation's mean tax base, kronor per inhabitant.
    mean_tax_base: i64,
    without_fees: bool,
    /// What each of three services costs each committee, per mille of its start grant: a third of the number.
    service_costs: Vec<i64>,
}

/// A variation of the small municipality. Its debug output shows the differences only.
#[derive(Clone)]
pub struct Varied {
    municipality: Municipality,
    differences: Differences,
}

impl Deref for Varied {
    type Target = Municipality;

    fn deref(&self) -> &Municipality {
        &self.municipality
    }
}

impl Debug for Varied {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.differences.fmt(f)
    }
}

/// A random municipality: other start grants, costs, qualities and equalisation. The budgeted results are such that the start
/// grants use up the pool.
pub fn any_municipality() -> impl Strategy<Value = Varied> {
    let qualities =
        select(vec![Quality::Published, Quality::Derived, Quality::Estimate, Quality::Assumption]);
    (
        prop::collection::vec(prop_oneof![9 => 0..400_000_i64, 1 => Just(0)], 12),
        prop::collection::vec(-50_000..450_000_i64, 12),
        prop::collection::vec(qualities, 12),
        150_000..300_000_i64,
        any::<bool>(),
        prop_oneof![
            Just(Vec::new()),
            Just(vec![1_000; 12]),
            prop::collection::vec(prop_oneof![1 => Just(0), 4 => 0..=1_000_i64], 12)
        ],
    )
        .prop_map(|(start_grants, gross_costs, qualities, mean_tax_base, without_fees, service_costs)| {
            Differences { start_grants, gross_costs, qualities, mean_tax_base, without_fees, service_costs }
        })
        .prop_map(|differences| Varied { municipality: varied(&differences), differences })
}

fn varied(differences: &Differences) -> Municipality {
    let mut municipality = small();
    let mut years = differences.start_grants.iter().zip(&differences.gross_costs).zip(&differences.qualities);
    for committee in &mut municipality.committees {
        if differences.without_fees {
            committee.fees.clear();
        }
        for year in &mut committee.years {
            let ((start_grant, gross_cost), quality) = years.next().expect("one for each committee and year");
            year.grant = Figure { value: tkr(*start_grant), quality: *quality, ..year.grant };
            year.gross_cost = Figure {
                value: tkr(*gross_cost.max(&0)) + Decimal::from(gross_cost.abs() % 1_000),
                ..year.gross_cost
            };
        }
    }
    for (year, quality) in municipality.years.iter_mut().zip(&differences.qualities) {
        row_figure(year, RevenueRow::TaxBase).quality = *quality;
        if let Some(mean) = &mut year.mean_tax_base {
            mean.value = Decimal::from(differences.mean_tax_base);
        }
    }
    municipality.services = differences
        .service_costs
        .chunks(municipality.committees.len())
        .map(|costs| service(&municipality, costs))
        .collect();
    balanced(municipality)
}

/// A service that costs each committee a third of so many per mille of its start grant.
fn service(municipality: &Municipality, costs: &[i64]) -> Service {
    let parts = municipality.committees().zip(costs).filter(|(_, cost)| **cost > 0);
    let part = |((committee, found), cost): ((CommitteeIx, &model::municipality::Committee), &i64)| {
        let grant = found.years[0].grant;
        let value = grant.value * Decimal::from(*cost) / Decimal::from(3_000);
        ServicePart { committee, net_cost: Figure { value, ..grant } }
    };
    Service {
        id: "service".to_owned(),
        name: Text::new("Verksamhet".to_owned(), Vec::new()),
        about: None,
        parts: parts.map(part).collect(),
        users: None,
    }
}

fn row_figure(year: &mut YearFigures, row: RevenueRow) -> &mut Figure {
    year.figures[row].as_mut().expect("the small municipality has the figure")
}

/// Adds to each year's budgeted result what the start grants leave undistributed: the file reader requires that.
fn balanced(mut municipality: Municipality) -> Municipality {
    let start = outcome(&municipality, &Scenario::default());
    let left = start.years.each_ref().map(|year| start.value(year.undistributed));
    for (year, left) in municipality.years.iter_mut().zip(left) {
        row_figure(year, RevenueRow::BudgetedResult).value += left;
    }
    municipality
}
