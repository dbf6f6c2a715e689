//! Three years: the result budget and the committees, year by year.

pub mod rows;
pub mod tables;

use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::panel_head::panel_head;
use leptos::prelude::*;

use std::rc::Rc;

use self::rows::years_sentence;
use self::tables::{committees_by_year, result_budget};
use crate::state::Tab;
use crate::ui::primitives::segments::Segments;
use crate::ui::primitives::tabs::{tab_id, tab_name};
use crate::ui::tables::look::{NUMBERS, TREND, TableLook, WORDS};
use crate::ui::tables::registry::register_table;
use crate::ui::tables::view::shown_table;
use crate::ui::tabs::plan::plan;
use files::tables::Table;

/// The three years.
#[component]
pub fn Years() -> impl IntoView {
    let app = use_app();
    let is_open = app.view.plan_open;
    let content = move || {
        if !is_open.get() {
            return overview(app);
        }
        // What is shared is the same in both views.
        for make in [result_budget, committees_by_year] {
            register_table(move || Some(make(app)));
        }
        plan(app).into_any()
    };
    view! {
        <div class="panel" role="tabpanel" id="panel" aria-labelledby=tab_id(Tab::Years)>
            <h2 class="sr-only">{tab_name(app, Tab::Years)}</h2>
            {view_choice(app)}
            {content}
        </div>
    }
}

/// The choice between the tables and the grid in which the plan is typed.
fn view_choice(app: AppContext) -> AnyView {
    let words = &app.language.lazy_texts().plan;
    let is_open = app.view.plan_open;
    let choice = Segments {
        legend: words.view,
        name: "years-view",
        choices: vec![(false, words.overview.to_owned()), (true, words.typing.to_owned())],
        chosen: Rc::new(move || is_open.get()),
        choose: Rc::new(move |open| is_open.set(open)),
    };
    choice.bar("seg years-view").into_any()
}

/// The tables of the three years.
fn overview(app: AppContext) -> AnyView {
    let words = &app.language.lazy_texts().years;
    let about = app.session.municipality(|m| app.file_text(&m.about));
    view! {
        {panel_head(app, move || years_sentence(app))}
        {years_table(app, result_budget)}
        <p class="small soft">{about}</p>
        <h2 class="panel">{words.committees}</h2>
        <p class="small soft">{words.changes}</p>
        {years_table(app, committees_by_year)}
    }
    .into_any()
}

/// A table with a column for each year, and one that draws them.
fn years_table(app: AppContext, make: fn(AppContext) -> Table) -> AnyView {
    let look = TableLook {
        sides: Some("3"),
        asked: |row, year| format!("{row} {year}"),
        ..TableLook::new("table dense differs years", &[WORDS, NUMBERS, NUMBERS, NUMBERS, TREND])
    };
    shown_table(app, look, move || make(app))
}
