//! The changes from the start state, row by row.

use crate::ui::context::AppContext;
use crate::ui::primitives::labels::goal_name;
use leptos::prelude::*;

use crate::i18n::numbers::{decimals_apart, percents_compared};
use crate::i18n::table_numbers::{in_unit, mnkr_change, number, percent_with, sized_compared};
use crate::ui::primitives::years::plan_years;
use crate::ui::tables::look::{ColumnLook, NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::table_view;
use crate::ui::tables::words::change_name;
use files::tables::{Cell, Column, Heading, Number, Row, RowKind, Table, Value};
use model::changes::{Change, ChangeEffect, ChangedValue, YearChange, changes};
use model::label::Unit;
use model::money::to_decimals;
use rust_decimal::Decimal;

const YEARS: ColumnLook = ColumnLook { class: "nowrap", ..WORDS };

pub(super) fn printed_changes(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().print;
    let all = app
        .session
        .municipality(|municipality| changes(municipality, &app.session.law(), &app.session.scenario_now()));
    let content = match all {
        // An error must not look as if nothing was changed.
        Err(_) => view! { <p>{app.t.common.out_of_range}</p> }.into_any(),
        Ok(all) if all.is_empty() => view! { <p>{t.no_changes}</p> }.into_any(),
        Ok(all) => {
            let look = TableLook {
                has_caption: false,
                ..TableLook::new("table dense wraps", &[WORDS, YEARS, NUMBERS])
            };
            view! {
                <p class="small">{t.changes_about}</p>
                {table_view(app, Signal::stored(changes_table(app, &all)), look)}
            }
            .into_any()
        }
    };
    view! { <section><h2>{t.changes}</h2>{content}</section> }.into_any()
}

/// The changes, a row for each year: the value before and after, and what the change brings in that year, in mnkr.
pub fn changes_table(app: AppContext, all: &[Change]) -> Table {
    let heading = app.language.lazy_texts().tables.heading;
    let headings = [
        Heading::Row,
        Heading::Year,
        Heading::From,
        Heading::To,
        Heading::BringsGrant,
        Heading::BringsPool,
        Heading::BringsNeed,
        Heading::BringsResult,
    ];
    Table {
        title: app.language.lazy_texts().print.changes.to_owned(),
        columns: headings.map(|one| Column::new(heading(one))).to_vec(),
        rows: all.iter().flat_map(|change| change_rows(app, change)).collect(),
        foot: 0,
    }
}

fn change_rows(app: AppContext, change: &Change) -> Vec<Row> {
    let years = plan_years(app);
    let year_row = |(nth, year): (usize, &YearChange)| {
        let brings = |pick: fn(&ChangeEffect) -> Decimal| {
            let brings = year.effect.as_ref().map(|brings| mnkr_change(app.language, pick(brings)));
            Cell::from(Value::or_missing(brings, app.t.common.out_of_range))
        };
        // The effect on a committee's grant is that of a row of a committee.
        let grant = change.row.committee().map(|_| brings(|brings| brings.grant));
        // The name stands once, above the years.
        let name = if nth == 0 { change_name(app, change.row).into() } else { Cell::default() };
        let row = Row::new([
            name,
            year.at.get(&years).to_string().into(),
            changed_value(app, &year.from, &year.to).into(),
            changed_value(app, &year.to, &year.from).into(),
            grant.unwrap_or_default(),
            brings(|brings| brings.pool),
            brings(|brings| brings.need),
            brings(|brings| brings.result),
        ]);
        if nth == 0 { row } else { row.as_kind(RowKind::Part) }
    };
    change.years.iter().enumerate().map(year_row).collect()
}

/// The value of a row before or after the change, which stands beside the other one: what differs is not written alike.
fn changed_value(app: AppContext, value: &ChangedValue, other: &ChangedValue) -> Value {
    let language = app.language;
    match value {
        ChangedValue::Number(value, unit) => {
            let other = match other {
                ChangedValue::Number(other, _) => other,
                // A row has values of one kind.
                ChangedValue::Policy(_) | ChangedValue::Shares(_) | ChangedValue::FrameRule(_) => value,
            };
            compared_number(app, [*value, *other], *unit).into()
        }
        ChangedValue::Policy(policy) => (app.t.results.policy_name)(*policy).into(),
        ChangedValue::FrameRule(rule) => (app.language.lazy_texts().lever_groups.frame_rule)(*rule).into(),
        ChangedValue::Shares(shares) => {
            let others: &[_] = match other {
                ChangedValue::Shares(others) => others,
                ChangedValue::Number(..) | ChangedValue::Policy(_) | ChangedValue::FrameRule(_) => shares,
            };
            let share = |((goal, percent), (_, other)): (&(_, _), &(_, _))| {
                let [percent, _] = percents_compared(language, [*percent, *other]);
                format!("{} {percent}", goal_name(app, *goal))
            };
            shares.iter().zip(others).map(share).collect::<Vec<_>>().join("; ").into()
        }
    }
}

/// The first of two numbers that stand beside each other, with its unit.
fn compared_number(app: AppContext, pair: [Decimal; 2], unit: Unit) -> Number {
    let language = app.language;
    let [value, _] = pair;
    let with_decimals = |usual| number(language, value, decimals_apart(pair, usual));
    // The numbers have their own decimals, unless these are more than are written.
    let decimals = match decimals_apart(pair, 6) {
        6 => to_decimals(value, 6).normalize().scale(),
        apart => apart,
    };
    match unit {
        Unit::Kronor => {
            let [value, _] = sized_compared(language, pair);
            value
        }
        Unit::Percent => percent_with(language, value, decimals),
        Unit::Factor => number(language, value, decimals),
        Unit::PerHundred => {
            let usual = pair.map(|value| value.normalize().scale().clamp(2, 3)).into_iter().max();
            in_unit(with_decimals(usual.unwrap_or(2)), app.t.common.kr)
        }
        Unit::Persons | Unit::PerInhabitant => {
            in_unit(with_decimals(2), (language.lazy_texts().tables.unit)(unit))
        }
    }
}

#[cfg(test)]
mod tests;
