//! The columns of the table of committees and the value that each has in a row: for the page, where every cell follows by
//! itself, and for the table that is copied and saved.

use leptos::prelude::Get;
use rust_decimal::Decimal;

use super::pool_part::PoolPart;
use crate::i18n::numbers::not_nothing;
use crate::i18n::table_numbers::number;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::amounts::{change_in_chosen_unit, no_amount_reason, unit};
use crate::ui::tables::numbers::{amount_with, change_with};
use files::tables::{Number, Value};
use model::YearIx;
use model::lever::Setting;
use model::lever_value::own_change;
use model::money::{DecimalExt, Money};
use model::outcome::{CommitteeOutcome, Outcome, YearOutcome};
use model::summary::{all_fees_change, exceeds_rounding, fees_change};

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The committee's name.
    Name,
    /// Its grant.
    Grant,
    /// What index, volume and efficiency change its frame by.
    Technical,
    /// The change of its grant from the start state.
    Change,
    /// What it can use: its grant and its fees. Shown where fees are changed.
    Usable,
    /// A bar from the start grant to the grant.
    Bar,
    /// Its grant less its need.
    Gap,
    /// The user's own change, and the lock.
    OwnChange,
}

impl Column {
    /// All columns, from left to right.
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::Grant,
        Self::Technical,
        Self::Change,
        Self::Usable,
        Self::Bar,
        Self::Gap,
        Self::OwnChange,
    ];

    /// The unit of its numbers, if it has any. Reactive.
    pub fn unit(self, app: AppContext) -> Option<&'static str> {
        match self {
            Self::Name | Self::Bar => None,
            Self::Grant | Self::Technical | Self::Change | Self::Usable | Self::Gap => Some(unit(app)),
            // What is typed has its own units.
            Self::OwnChange => Some(app.t.common.mnkr),
        }
    }

    /// What it is called.
    pub const fn heading(self, app: AppContext) -> &'static str {
        let words = &app.t.results;
        match self {
            Self::Name => words.committee,
            Self::Grant => words.grant,
            Self::Technical => words.technical,
            Self::Change => words.change,
            Self::Usable => words.usable,
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
            Self::Technical => "num technical",
            Self::Change => "num change",
            Self::Usable => "num usable",
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
    /// What index, volume and efficiency change the frame by.
    pub technical: Option<Money>,
    /// The change from the start grant.
    pub change: Decimal,
    /// The grant less the need.
    pub gap: Money,
    /// The fees.
    pub fees: Decimal,
    /// The change of the fees from the start state.
    pub fees_change: Decimal,
    /// The decimals of amounts in mnkr, which are those of all rows.
    pub decimals: u32,
}

impl RowNumbers {
    /// The numbers of a committee.
    pub fn of_committee(outcome: &Outcome, committee: &CommitteeOutcome, decimals: u32) -> Self {
        Self {
            grant: outcome.value(committee.grant),
            start: outcome.value(committee.start_grant),
            technical: committee.technical.map(|technical| outcome.money(technical)),
            change: outcome.value(committee.change),
            gap: outcome.money(committee.gap),
            fees: outcome.value(committee.fees_total),
            fees_change: fees_change(outcome, committee).kronor(),
            decimals,
        }
    }

    /// The numbers of the sum row: the pool, without the crumbs that are shown in no row, and the gaps of all committees.
    pub fn of_sum(outcome: &Outcome, year: &YearOutcome, decimals: u32) -> Self {
        let [mut grant, mut change] = [year.now.pool, year.pool_change].map(|id| outcome.money(id));
        for part in PoolPart::all().filter(|part| !part.is_shown(outcome, year)) {
            grant -= part.amount(outcome, year);
            change -= part.change(outcome, year);
        }
        Self {
            grant: grant.kronor(),
            start: outcome.value(year.start.pool),
            technical: has_technical(year).then(|| {
                year.committees.iter().filter_map(|found| found.technical).map(|id| outcome.money(id)).sum()
            }),
            change: change.kronor(),
            gap: year
                .committees
                .iter()
                .map(|committee| outcome.money(committee.gap))
                .filter(|gap| exceeds_rounding(*gap))
                .sum(),
            fees: year.committees.iter().map(|found| outcome.money(found.fees_total)).sum::<Money>().kronor(),
            fees_change: all_fees_change(outcome, year).kronor(),
            decimals,
        }
    }

    /// What stands in a column. The name and the own change do not come from these numbers and are left empty. Follows the
    /// year in view and the chosen unit.
    pub fn value(&self, app: AppContext, column: Column) -> Value {
        let year = app.view.year.get();
        match column {
            Column::Name | Column::OwnChange => Value::Empty,
            Column::Grant => amount_with(app, year, self.grant, self.decimals),
            Column::Technical => match self.technical {
                Some(technical) => change_with(app, year, technical.kronor(), self.start, self.decimals),
                None => Value::Empty,
            },
            Column::Change => change_with(app, year, self.change, self.start, self.decimals),
            Column::Usable => amount_with(app, year, added(self.grant, self.fees), self.decimals),
            Column::Bar => Value::Bar { start: self.start, now: added(self.grant, self.fees_change) },
            Column::Gap => self.gap_value(app, year),
        }
    }

    /// The change of what can be used, in per cent of what could be. Reactive.
    pub fn usable_change(&self, app: AppContext) -> Value {
        let change = added(self.change, self.fees_change);
        let start = added(self.grant, self.fees).try_sub(change).unwrap_or(self.start);
        change_with(app, app.view.year.get(), change, start, self.decimals)
    }

    /// What the user has set the own change to, in the chosen unit. Reactive.
    pub fn own_change_value(&self, app: AppContext, setting: Option<Setting>, frame: Money) -> Value {
        let Some(setting) = setting else { return Value::Empty };
        match own_change(setting, self.start, frame.kronor()) {
            Some(change) => change_with(app, app.view.year.get(), change, self.start, 1),
            None => Value::Missing(app.t.common.out_of_range.to_owned()),
        }
    }

    /// What the grant lacks to the need (below 0), or has over; in per cent of the need. Its text says which. Below 1 tkr they are equal.
    fn gap_value(&self, app: AppContext, year: YearIx) -> Value {
        let words = &app.t.results;
        let need = self.grant.try_sub(self.gap.kronor()).unwrap_or(self.grant);
        let shown = |gap: Money| {
            let shown = change_in_chosen_unit(app, year, gap.kronor(), need, 1);
            // What is lacking is not nothing in any unit.
            shown.map(|(value, decimals)| number(app.language, value, not_nothing(value, decimals)))
        };
        if !exceeds_rounding(self.gap) {
            return Number { text: words.covered.to_owned(), ..number(app.language, Decimal::ZERO, 0) }
                .into();
        }
        let text = if self.gap < Money::ZERO { words.missing } else { words.surplus };
        let worded = shown(self.gap.abs()).zip(shown(self.gap));
        let worded = worded.map(|(size, gap)| Number { text: text(&size.text), ..gap });
        Value::or_missing(worded, no_amount_reason(app))
    }
}

/// Whether index, volume or efficiency changes any frame: only then the table has a column for it.
pub fn has_technical(year: &YearOutcome) -> bool {
    year.committees.iter().any(|committee| committee.technical.is_some())
}

/// `one` and `other`, of the size of amounts: their sum is in range.
fn added(one: Decimal, other: Decimal) -> Decimal {
    one.try_add(other).unwrap_or(one)
}

/// Whether a committee's fees are changed: only then the table has a column for what a committee can use.
pub fn has_fees(year: &YearOutcome) -> bool {
    year.committees.iter().any(|committee| committee.freed.is_some())
}
