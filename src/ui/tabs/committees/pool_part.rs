//! What of the pool no committee gets, and the decimals with which the columns add up.

use leptos::prelude::Get;
use rust_decimal::Decimal;

use super::columns::Column;
use crate::i18n::numbers::{decimals_of_columns, in_millions};
use crate::ui::context::AppContext;
use crate::ui::tables::numbers::{amount_with, change_with};
use files::tables::Value;
use model::ledger::NodeId;
use model::money::Money;
use model::outcome::{CommitteeOutcome, Outcome, YearOutcome};
use model::rows::RevenueRow;
use model::summary::exceeds_rounding;

/// A part of the pool that no committee gets: what a row withholds, or what is not distributed. With these rows the columns add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PoolPart(Option<RevenueRow>);

impl PoolPart {
    /// All parts, in the order of their rows.
    pub fn all() -> impl Iterator<Item = Self> {
        let withheld = RevenueRow::ALL.into_iter().filter(|row| row.is_withheld());
        withheld.map(Some).chain([None]).map(Self)
    }

    /// What it is called.
    pub fn name(self, app: AppContext) -> &'static str {
        self.0.map_or(app.t.results.undistributed, app.t.revenue_row)
    }

    /// The node of its amount.
    pub fn node(self, year: &YearOutcome) -> NodeId {
        self.0.map_or(year.undistributed, |row| year.now[row])
    }

    /// Its amount.
    pub fn amount(self, outcome: &Outcome, year: &YearOutcome) -> Money {
        outcome.money(self.node(year))
    }

    /// Its change from the start state. What is not distributed changes by what no other row has of the pool's change.
    pub fn change(self, outcome: &Outcome, year: &YearOutcome) -> Money {
        if let Some(row) = self.0 {
            return outcome.money(year.now[row]) - outcome.money(year.start[row]);
        }
        let given = year.committees.iter().map(|committee| outcome.money(committee.change)).sum::<Money>();
        let withheld = Self::all().filter(|part| part.0.is_some());
        let withheld = withheld.map(|part| part.change(outcome, year)).sum::<Money>();
        outcome.money(year.pool_change) - given - withheld
    }

    /// Whether it has a row: crumbs below a thousand kronor have none.
    pub fn is_shown(self, outcome: &Outcome, year: &YearOutcome) -> bool {
        exceeds_rounding(self.amount(outcome, year)) || exceeds_rounding(self.change(outcome, year))
    }

    /// What stands in a column. Reactive.
    pub fn value(self, app: AppContext, column: Column, decimals: u32) -> Value {
        let at = app.view.year.get();
        app.session.read(|outcome, year| match column {
            Column::Grant => amount_with(app, at, outcome.value(self.node(year)), decimals),
            Column::Change => {
                let start = outcome.value(year.start.pool);
                change_with(app, at, self.change(outcome, year).kronor(), start, decimals)
            }
            Column::Name
            | Column::Technical
            | Column::Usable
            | Column::Bar
            | Column::Gap
            | Column::OwnChange => Value::Empty,
        })
    }
}

/// The decimals of the table's amounts in mnkr: as many as it takes for a column to sum, as it is shown, to its shown sum. Where a change is
/// not in whole tenths of a million, all amounts are shown at least to the thousand kronor, so that the decimals stay while a slider
/// moves.
pub fn table_decimals(outcome: &Outcome, year: &YearOutcome) -> u32 {
    let parts: Vec<PoolPart> = PoolPart::all().filter(|part| part.is_shown(outcome, year)).collect();
    let of_committees = |pick: fn(&CommitteeOutcome) -> Option<NodeId>| {
        year.committees.iter().filter_map(pick).map(|id| outcome.value(id))
    };
    let changes = of_committees(|found| Some(found.change));
    let changes: Vec<Decimal> =
        changes.chain(parts.iter().map(|part| part.change(outcome, year).kronor())).collect();
    let technical: Vec<Decimal> = of_committees(|found| found.technical).collect();
    let moved = changes.iter().chain(&technical);
    let finest = moved.map(|amount| in_millions(*amount).normalize().scale()).max().unwrap_or(0);
    let least = if finest > TENTHS { THOUSANDS } else { TENTHS };
    let grants = of_committees(|found| Some(found.grant));
    let grants = grants.chain(parts.iter().map(|part| part.amount(outcome, year).kronor())).collect();
    decimals_of_columns(&[grants, changes, technical], least)
}

/// The decimals of a million that show a tenth of it.
const TENTHS: u32 = 1;
/// The decimals of a million that show a thousand.
const THOUSANDS: u32 = 3;
