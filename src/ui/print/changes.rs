//! The changes from the start state, row by row.

use crate::ui::context::AppContext;
use crate::ui::primitives::labels::goal_name;
use leptos::prelude::*;

use crate::i18n::table_numbers::{exact, in_unit, mnkr_change, number, percent_exact, sized};
use crate::ui::tables::look::{ColumnLook, NUMBERS, TableLook, WORDS};
use crate::ui::tables::numbers::plan_years;
use crate::ui::tables::view::table_view;
use crate::ui::tables::words::change_name;
use files::tables::{Cell, Column, Heading, Row, Table, Value};
use model::changes::{self, Change, ChangeEffect, changes};
use model::label::Unit;
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

/// The changes: row, years, from, to, and what each brings in the first of its years, in mnkr.
fn changes_table(app: AppContext, all: &[Change]) -> Table {
    let heading = app.language.lazy_texts().tables.heading;
    let headings =
        [Heading::Row, Heading::Year, Heading::From, Heading::To, Heading::BringsPool, Heading::BringsResult];
    Table {
        title: app.language.lazy_texts().print.changes.to_owned(),
        columns: headings.map(|one| Column::new(heading(one))).to_vec(),
        rows: all.iter().filter_map(|change| change_row(app, change)).collect(),
        foot: 0,
    }
}

fn change_row(app: AppContext, change: &Change) -> Option<Row> {
    let t = &app.language.lazy_texts().print;
    let year = change.years.first()?;
    let years = plan_years(app);
    let (first, last) = (*change.first.get(&years), *change.last.get(&years));
    let years = if first == last { first.to_string() } else { (t.all_years)(first, last) };
    let brings = |pick: fn(&ChangeEffect) -> Decimal| {
        let brings = year.effect.as_ref().map(|brings| mnkr_change(app.language, pick(brings)));
        Cell::from(Value::or_missing(brings, app.t.common.out_of_range))
    };
    Some(Row::new([
        change_name(app, change.row).into(),
        years.into(),
        changed_value(app, &year.from).into(),
        changed_value(app, &year.to).into(),
        brings(|brings| brings.pool),
        brings(|brings| brings.result),
    ]))
}

/// The value of a row before or after the change.
fn changed_value(app: AppContext, value: &changes::ChangedValue) -> Value {
    let language = app.language;
    match value {
        changes::ChangedValue::Number(kronor, Unit::Kronor) => sized(language, *kronor).into(),
        changes::ChangedValue::Number(percent, Unit::Percent) => percent_exact(language, *percent).into(),
        changes::ChangedValue::Number(factor, Unit::Factor) => exact(language, *factor).into(),
        changes::ChangedValue::Number(rate, Unit::PerHundred) => {
            in_unit(number(language, *rate, 2), app.t.common.kr).into()
        }
        changes::ChangedValue::Number(amount, unit @ (Unit::Persons | Unit::PerInhabitant)) => {
            in_unit(number(language, *amount, 2), (language.lazy_texts().tables.unit)(*unit)).into()
        }
        changes::ChangedValue::Policy(policy) => {
            (app.language.lazy_texts().lever_groups.policy_name)(*policy).into()
        }
        changes::ChangedValue::Shares(shares) => {
            let share = |(goal, percent): &(_, _)| {
                format!("{} {}", goal_name(app, *goal), language.percent(*percent))
            };
            shares.iter().map(share).collect::<Vec<_>>().join("; ").into()
        }
    }
}
