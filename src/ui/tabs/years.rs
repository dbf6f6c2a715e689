//! Three years: the result budget and the committees, year by year.

pub mod rows;
pub mod tables;

use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::panel_head::panel_head;
use leptos::prelude::*;

use self::rows::years_sentence;
use self::tables::{committees_by_year, result_budget};
use crate::state::Tab;
use crate::ui::primitives::tabs::{tab_id, tab_name};
use crate::ui::tables::look::{NUMBERS, TREND, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::tables::Table;

/// The three years.
#[component]
pub fn Years() -> impl IntoView {
    let app = use_app();
    let words = &app.language.lazy_texts().years;
    let about = app.session.municipality(|m| app.file_text(&m.about));
    view! {
        <div class="panel" role="tabpanel" id="panel" aria-labelledby=tab_id(Tab::Years)>
            <h2 class="sr-only">{tab_name(app, Tab::Years)}</h2>
            {panel_head(app, move || years_sentence(app))}
            {years_table(app, result_budget)}
            <p class="small soft">{about}</p>
            <h2 class="panel">{words.committees}</h2>
            <p class="small soft">{words.changes}</p>
            {years_table(app, committees_by_year)}
        </div>
    }
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
