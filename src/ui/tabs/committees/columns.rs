//! The columns of the table of committees and the value that each has in a row: for the page, where every cell follows by
//! itself, and for the table that is copied and saved.

use leptos::prelude::Get;
use rust_decimal::Decimal;

use crate::i18n::table_numbers::{mnkr, mnkr_typed, number, percent_typed};
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::tables::numbers::{amount, change};
use files::tables::{Number, Value};
use model::lever::Setting;
use model::lever_value::own_change;
use model::money::{DecimalExt, Money};
use model::outcome::{CommitteeOutcome, Outcome, YearOutcome};
use model::summary::exceeds_rounding;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The committee's name.
    Name,
    /// Its grant.
    Grant,
    /// The change of its grant from the start state.
    Change,
    /// Its grant per inhabitant.
    PerInhabitant,
    /// A bar from the start grant to the grant.
    Bar,
    /// Its grant less its need.
    Gap,
    /// The user's own change, and the lock.
    OwnChange,
}

impl Column {
    /// All columns, from left to right.
    pub const ALL: [Self; 7] =
        [Self::Name, Self::Grant, Self::Change, Self::PerInhabitant, Self::Bar, Self::Gap, Self::OwnChange];

    /// What it is called.
    pub const fn heading(self, app: AppContext) -> &'static str {
        let words = &app.t.results;
        match self {
            Self::Name => words.committee,
            Self::Grant => words.grant,
            Self::Change => words.change,
            Self::PerInhabitant => app.t.common.per_inhabitant,
            Self::Bar => words.bar,
            Self::Gap => words.against_need,
            Self::OwnChange => words.own_change,
        }
    }

    /// A heading (`th`) or a cell (`td`) of the column.
    pub fn element(self, tag: &str) -> El {
        let class = match self {
            Self::Name => return el(tag),
            Self::Grant => "num amount",
            Self::Change => "num change",
            Self::PerInhabitant => "num per-head",
            Self::Bar => "bar-cell",
            Self::Gap => "num gap",
            Self::OwnChange => "num steps-cell",
        };
        el(tag).class(class)
    }
}

/// The numbers of a row, in kronor.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RowNumbers {
    /// The grant.
    pub grant: Decimal,
    /// The start grant.
    pub start: Decimal,
    /// The change from the start grant.
    pub change: Decimal,
    /// The grant less the need.
    pub gap: Money,
    /// The inhabitants of the year.
    pub inhabitants: Decimal,
}

impl RowNumbers {
    /// The numbers of a committee.
    pub fn of_committee(outcome: &Outcome, year: &YearOutcome, committee: &CommitteeOutcome) -> Self {
        Self {
            grant: outcome.value(committee.grant),
            start: outcome.value(committee.start_grant),
            change: outcome.value(committee.change),
            gap: outcome.money(committee.gap),
            inhabitants: outcome.value(year.inhabitants),
        }
    }

    /// The numbers of the sum row: the pool, and the gaps of all committees.
    pub fn of_sum(outcome: &Outcome, year: &YearOutcome) -> Self {
        Self {
            grant: outcome.value(year.now.pool),
            start: outcome.value(year.start.pool),
            change: outcome.value(year.pool_change),
            gap: year.committees.iter().map(|committee| outcome.money(committee.gap)).sum(),
            inhabitants: outcome.value(year.inhabitants),
        }
    }

    /// What stands in a column. The name and the own change do not come from these numbers and are left empty. Follows the
    /// year in view and the chosen unit.
    pub fn value(&self, app: AppContext, column: Column) -> Value {
        let year = app.view.year.get();
        let out_of_range = app.t.common.out_of_range;
        match column {
            Column::Name | Column::OwnChange => Value::Empty,
            Column::Grant => amount(app, year, self.grant),
            Column::Change => change(app, year, self.change, self.start),
            Column::PerInhabitant => {
                let per_inhabitant = self.grant.try_div(self.inhabitants);
                Value::or_missing(per_inhabitant.map(|kronor| number(app.language, kronor, 0)), out_of_range)
            }
            Column::Bar => Value::Bar { start: self.start, now: self.grant },
            Column::Gap => gap_number(app, self.gap).into(),
        }
    }
}

/// What a grant lacks to its need (below 0), or has over, in mnkr. Its text says which. Below 1 tkr they are equal.
pub fn gap_number(app: AppContext, gap: Money) -> Number {
    let words = &app.t.results;
    let size = app.language.mnkr(gap.abs().kronor());
    let (shown, text) = if !exceeds_rounding(gap) {
        (Money::ZERO, words.covered.to_owned())
    } else if gap < Money::ZERO {
        (gap, (words.missing)(&size))
    } else {
        (gap, (words.surplus)(&size))
    };
    Number { text, ..mnkr(app.language, shown.kronor()) }
}

/// What the user has set a committee's own change to, in per cent or mnkr. `start` is its start grant.
pub fn own_change_number(app: AppContext, setting: Option<Setting>, start: Decimal) -> Option<Number> {
    Some(match setting? {
        Setting::Percent(change) => percent_typed(app.language, change),
        setting @ (Setting::Start
        | Setting::Change(_)
        | Setting::PercentAndChange(..)
        | Setting::Value(_)
        | Setting::Held(_)
        | Setting::RevenueShare(_)
        | Setting::Yearly(_)) => mnkr_typed(app.language, own_change(setting, start)?),
    })
}
