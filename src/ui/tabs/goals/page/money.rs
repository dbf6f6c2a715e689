//! The money of a goal in the three years, in the start state and in the scenario.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::decimals_of_columns;
use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::{in_words, unit};
use crate::ui::primitives::labels::goal_name;
use crate::ui::primitives::years::plan_years;
use crate::ui::tables::look::{BARS, CHANGES, NUMBERS, SOFT_NUMBERS, TableLook, WORDS};
use crate::ui::tables::numbers::{amount_with, change_with};
use crate::ui::tables::view::shown_table;
use crate::ui::tabs::goals::percent_of_goal;
use files::tables::{Cell, Column, Row, Table, Value};
use model::YearIx;
use model::goals::GoalIx;
use model::money::in_percent_of;

pub(super) fn money_section(app: AppContext, g: GoalIx) -> AnyView {
    let words = &app.language.lazy_texts().goal_page;
    let look = TableLook {
        asked: |year, column| format!("{column} {year}"),
        ..TableLook::new("table dense goal-money", &[WORDS, SOFT_NUMBERS, NUMBERS, CHANGES, BARS])
    };
    view! {
        <section aria-labelledby="goal-money">
            <h2 id="goal-money">{words.money}</h2>
            <p class="small soft">{words.money_about}</p>
            {shown_table(app, look, move || money_table(app, g))}
        </section>
    }
    .into_any()
}

/// What goes to the goal in the year in view, and how that differs from the start state. Reactive.
pub(super) fn money_sentence(app: AppContext, g: GoalIx) -> String {
    let words = &app.language.lazy_texts().goal_page;
    let year = app.session.year_number();
    let money = app.session.read(|outcome, year| {
        let money = year.goals.get(usize::from(g.0))?;
        Some([money.start, money.now, money.change].map(|id| outcome.value(id)))
    });
    // Each goal of the municipality has its outcome.
    let [start, now, moved] = money.unwrap_or_default();
    let mut sentence =
        if now.is_zero() { (words.gets_nothing)(year) } else { (words.gets)(year, &in_words(app, now)) };
    let size = || {
        let percent = in_percent_of(moved.abs(), start).map(|percent| app.language.percent(percent));
        let amount = in_words(app, moved.abs());
        percent.map_or(amount.clone(), |percent| format!("{amount} ({percent})"))
    };
    if moved > Decimal::ZERO {
        sentence.push_str(&(words.more)(&size()));
    } else if moved < Decimal::ZERO {
        sentence.push_str(&(words.less)(&size()));
    } else {
        sentence.push_str(words.as_before);
    }
    sentence
}

/// A row for each year, that in view highlighted. Reactive.
pub(super) fn money_table(app: AppContext, g: GoalIx) -> Table {
    let words = &app.language.lazy_texts().goal_page;
    // What a goal had and its change add up to what it has, as they are written.
    let sums = YearIx::ALL.map(|at| {
        app.session.read_year(at, |outcome, year| {
            let money = year.goals.get(usize::from(g.0));
            money
                .into_iter()
                .flat_map(|money| [money.start, money.change])
                .map(|id| outcome.value(id))
                .collect()
        })
    });
    let decimals = decimals_of_columns(&sums, 1);
    let row = |(at, number): (YearIx, u16)| {
        let money = app.session.read_year(at, |outcome, year| {
            let money = *year.goals.get(usize::from(g.0))?;
            let [start, now, moved] = [money.start, money.now, money.change].map(|id| outcome.value(id));
            let quality = outcome.ledger.node(money.now).map(|node| node.quality);
            Some((money, start, now, moved, quality))
        });
        let mut cells = vec![Cell::from(number.to_string())];
        if let Some((nodes, start, now, moved, quality)) = money {
            let note = percent_of_goal(app, moved, start);
            cells.extend([
                Cell::from(amount_with(app, at, start, decimals)).with_node(Some(nodes.start)),
                Cell::from(amount_with(app, at, now, decimals))
                    .with_node(Some(nodes.now))
                    .with_quality(quality),
                Cell::from(change_with(app, at, moved, start, decimals))
                    .with_node(Some(nodes.change))
                    .with_note(note),
                Value::Bar { start, now }.into(),
            ]);
        }
        Row::new(cells).highlighted_if(at == app.view.year.get())
    };
    Table {
        title: (words.money_caption)(goal_name(app, g).trim()),
        columns: vec![
            Column::new(words.year),
            Column::new(words.start).in_unit(unit(app)),
            Column::new(words.now).in_unit(unit(app)),
            Column::new(words.change),
            Column::drawn(app.t.results.bar),
        ],
        rows: YearIx::ALL.into_iter().zip(plan_years(app)).map(row).collect(),
        foot: 0,
    }
}
