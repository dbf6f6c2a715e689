//! Variations of the small municipality.

use std::fmt::{self, Debug, Formatter};
use std::ops::Deref;

use model::figure::{Figure, Quality};
use model::municipality::{Municipality, YearStart};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

use super::{outcome, small, tkr};

/// What differs from the small municipality: numbers to draw figures from, and qualities.
#[derive(Debug, Clone)]
struct Draw {
    frames: Vec<i64>,
    needs: Vec<i64>,
    qualities: Vec<Quality>,
    mean_tax_base: i64,
    without_fees: bool,
}

/// A variation of the small municipality. A failing test shows what was drawn instead of the whole.
#[derive(Clone)]
pub struct Varied {
    municipality: Municipality,
    draw: Draw,
}

impl Deref for Varied {
    type Target = Municipality;

    fn deref(&self) -> &Municipality {
        &self.municipality
    }
}

impl Debug for Varied {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.draw.fmt(f)
    }
}

/// Any municipality: other frames, needs, qualities, with more or less equalisation, such that the frames add up.
pub fn any_municipality() -> impl Strategy<Value = Varied> {
    let qualities =
        select(vec![Quality::Published, Quality::Derived, Quality::Estimate, Quality::Assumption]);
    (
        prop::collection::vec(prop_oneof![9 => 0..400_000_i64, 1 => Just(0)], 12),
        prop::collection::vec(-50_000..450_000_i64, 12),
        prop::collection::vec(qualities, 12),
        150_000..300_000_i64,
        any::<bool>(),
    )
        .prop_map(|(frames, needs, qualities, mean_tax_base, without_fees)| Draw {
            frames,
            needs,
            qualities,
            mean_tax_base,
            without_fees,
        })
        .prop_map(|draw| Varied { municipality: varied(&draw), draw })
}

fn varied(draw: &Draw) -> Municipality {
    let mut municipality = small();
    let mut drawn = (0..12).map(|at| (draw.frames[at], draw.needs[at], draw.qualities[at]));
    for committee in &mut municipality.committees {
        if draw.without_fees {
            committee.fees.clear();
        }
        for year in &mut committee.years {
            let (frame, need, quality) = drawn.next().expect("as many as there are");
            year.grant = Figure { value: tkr(frame), quality, ..year.grant };
            year.gross_cost =
                Figure { value: tkr(need.max(0)) + Decimal::from(need.abs() % 1_000), ..year.gross_cost };
        }
    }
    for (year, quality) in municipality.years.iter_mut().zip(&draw.qualities) {
        row_figure(year, RevenueRow::TaxBase).quality = *quality;
        if let Some(mean) = &mut year.mean_tax_base {
            mean.value = Decimal::from(draw.mean_tax_base);
        }
    }
    balanced(municipality)
}

fn row_figure(year: &mut YearStart, row: RevenueRow) -> &mut Figure {
    year.figures[row].as_mut().expect("the small municipality has the figure")
}

/// With the budgeted results that the frames leave, as the reader asks for.
fn balanced(mut municipality: Municipality) -> Municipality {
    let start = outcome(&municipality, &Scenario::default());
    let left = start.years.each_ref().map(|year| start.value(year.undistributed));
    for (year, left) in municipality.years.iter_mut().zip(left) {
        row_figure(year, RevenueRow::BudgetedResult).value += left;
    }
    municipality
}
