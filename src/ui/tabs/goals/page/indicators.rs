//! The indicators of a goal, as the municipality file has them.

use leptos::prelude::*;

use crate::i18n::table_numbers::number;
use crate::ui::context::AppContext;
use crate::ui::primitives::labels::{goal_name, source_name};
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::tables::{Cell, Column, Row, Table, Value};
use model::figure::Figure;
use model::goals::{Goal, GoalIx, Indicator};

pub(super) fn indicators_section(app: AppContext, g: GoalIx, goal: &Goal) -> AnyView {
    let words = &app.language.lazy_texts().goal_page;
    let content = if goal.indicators.is_empty() {
        view! { <p class="soft">{words.no_indicators}</p> }.into_any()
    } else {
        view! {
            <p class="small soft">{words.indicators_about}</p>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="goal-indicators">
                {shown_table(app, TableLook::new("table dense goal-indicators", &[WORDS, NUMBERS]), move || indicators_table(app, g))}
            </div>
            {sources(app, goal)}
        }
        .into_any()
    };
    view! {
        <section aria-labelledby="goal-indicators">
            <h2 id="goal-indicators">{words.indicators}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// A row for each indicator, a column for each year in which one of them is known, and the target. Reactive.
pub(super) fn indicators_table(app: AppContext, g: GoalIx) -> Table {
    let words = &app.language.lazy_texts().goal_page;
    let indicators =
        app.session.municipality(|m| m.goal(g).map(|goal| goal.indicators.clone())).unwrap_or_default();
    let mut years: Vec<u16> = indicators.iter().flat_map(|one| &one.values).map(|(year, _)| *year).collect();
    years.sort_unstable();
    years.dedup();
    let row = |indicator: &Indicator| {
        let name = Cell::from(app.file_text(&indicator.name));
        let name = name.with_note(Some(app.file_text(&indicator.unit).into()));
        let value = |year: &u16| figure_cell(app, figure_of(indicator, *year));
        let values: Vec<Cell> = years.iter().map(value).collect();
        let target = figure_cell(app, indicator.target);
        Row::new(std::iter::once(name).chain(values).chain([target]))
    };
    let mut columns = vec![Column::new(words.indicator)];
    columns.extend(years.iter().map(|year| Column::new(year.to_string())));
    columns.push(Column::new(words.target));
    Table {
        title: (words.indicators_caption)(goal_name(app, g).trim()),
        columns,
        rows: indicators.iter().map(row).collect(),
        foot: 0,
    }
}

fn figure_of(indicator: &Indicator, year: u16) -> Option<Figure> {
    indicator.values.iter().find(|(of, _)| *of == year).map(|(_, figure)| *figure)
}

/// A figure with the decimals that were published.
fn figure_cell(app: AppContext, figure: Option<Figure>) -> Cell {
    let reason = app.language.lazy_texts().goal_page.no_figure;
    let value = figure.map(|figure| number(app.language, figure.value, figure.value.scale()));
    Cell::from(Value::or_missing(value, reason)).with_quality(figure.map(|figure| figure.quality))
}

/// Where the figures come from.
fn sources(app: AppContext, goal: &Goal) -> AnyView {
    let words = &app.language.lazy_texts().goal_page;
    let figures =
        goal.indicators.iter().flat_map(|one| one.values.iter().map(|(_, figure)| *figure).chain(one.target));
    let mut names: Vec<String> = Vec::new();
    for figure in figures {
        let name = source_name(app, figure.source);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    (!names.is_empty())
        .then(|| view! { <p class="small soft">{words.source}": "{names.join("; ")}"."</p> })
        .into_any()
}
